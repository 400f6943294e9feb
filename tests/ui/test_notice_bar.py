import pytest

from tuner.engine.lifecycle import Notice, Severity
from tuner.engine.messages import ErrorCode
from tuner.ui.notice_bar import NoticeBar

INFO = Notice(Severity.INFO, "Scarlett is back.")
WARNING = Notice(Severity.WARNING, "Frames were lost.", ErrorCode.BUFFER_OVERFLOW)
ERROR = Notice(Severity.ERROR, "The microphone is gone.", ErrorCode.INITIALISATION_FAILED)
RETRYING = Notice(Severity.ERROR, "The microphone is gone.", ErrorCode.PROCESSING_FAILED, True)


@pytest.fixture
def bar(qtbot):
    bar = NoticeBar()
    qtbot.addWidget(bar)
    return bar


def test_shows_a_notice_and_is_put_away(bar):
    assert bar.isHidden()
    bar.take(WARNING)
    assert bar.isVisible()
    assert bar.text == "Frames were lost."
    bar.dismiss.click()
    assert bar.isHidden()
    assert bar.text == ""


def test_the_same_again_only_counts(bar):
    for _ in range(3):
        bar.take(WARNING)
    assert bar.text == "Frames were lost. (×3)"
    bar.dismiss.click()
    assert bar.isHidden()


def test_a_graver_one_takes_over_and_a_lighter_one_waits(bar):
    bar.take(WARNING)
    bar.take(ERROR)
    assert bar.text.startswith("The microphone")
    bar.take(INFO)
    assert bar.text.startswith("The microphone")
    bar.dismiss.click()
    assert bar.text == INFO.text


def test_never_more_than_one_waits(bar):
    bar.take(ERROR)
    for number in range(10):
        bar.take(Notice(Severity.INFO, f"News {number}."))
    bar.dismiss.click()
    assert bar.text == "News 9."
    bar.dismiss.click()
    assert bar.isHidden()


def test_an_error_offers_to_try_again(qtbot, bar):
    bar.take(ERROR)
    with qtbot.waitSignal(bar.retry_requested):
        bar.retry.click()
    assert bar.isHidden()


def test_what_tries_by_itself_does_not_ask(bar):
    bar.take(RETRYING)
    assert bar.retry.isHidden()
    assert bar.text.endswith("Trying again…")


def test_settings_are_one_click_away(qtbot, bar):
    bar.take(WARNING)
    with qtbot.waitSignal(bar.settings_requested):
        bar.settings.click()
    bar.take(INFO)
    bar.dismiss.click()


def test_an_error_goes_when_sound_is_back(bar):
    bar.take(ERROR)
    bar.recovered()
    assert bar.isHidden()
    bar.take(WARNING)
    bar.recovered()
    assert bar.isVisible()


def test_news_goes_by_itself(qtbot, bar, monkeypatch):
    monkeypatch.setattr("tuner.ui.notice_bar._INFO_MS", 10)
    bar.take(INFO)
    qtbot.waitUntil(bar.isHidden)


def test_is_read_out(bar):
    bar.take(ERROR)
    assert bar.accessibleDescription() == bar.text
    for button in (bar.retry, bar.settings, bar.dismiss):
        assert button.accessibleName()
