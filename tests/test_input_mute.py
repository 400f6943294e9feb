"""Several reasons not to read at once, and the one that is told."""

import time
from dataclasses import replace

import pytest

from tests.ui.conftest import reading, settings, window  # noqa: F401 - fixtures
from tuner.engine.lifecycle import SessionState
from tuner.input_mute import InputMute
from tuner.ui.holds import Hold


@pytest.fixture
def mute(window):  # noqa: F811
    made = InputMute(window)
    made.attach(window)
    made.listen(to_microphone=True)
    window.show_state(SessionState.RUNNING)
    return made


def test_the_first_reason_is_told_and_the_next_one_after_it(mute, qtbot):
    mute.begin(Hold.CUE)
    mute.begin(Hold.ROOM)
    assert mute.hold is Hold.ROOM
    mute.end(Hold.ROOM, at_once=True)
    assert mute.hold is Hold.CUE
    mute.end(Hold.CUE)
    assert mute.hold is Hold.CUE, "the echo"
    qtbot.waitUntil(lambda: mute.hold is None)


def test_only_a_microphone_hears_what_is_played(mute):
    mute.listen(to_microphone=False)
    mute.begin(Hold.VOICE)
    assert mute.hold is None
    mute.begin(Hold.ROOM)
    assert mute.hold is Hold.ROOM


def test_a_short_reason_freezes_what_is_shown(mute, window, reading, qtbot):  # noqa: F811
    mute.reading.connect(window.take_reading)
    mute.take_reading(reading(441.0))
    qtbot.waitUntil(lambda: window.shown_target is not None)
    shown = window._panel.numerals
    mute.begin(Hold.CUE)
    for _ in range(20):
        mute.take_reading(reading(300.0))
        qtbot.wait(20)
    assert window._panel.numerals == shown
    assert window._panel._readout.fresh
    assert window._panel._readout.caption.text == "In tune; reading paused for the sound"
    mute.end(Hold.CUE, at_once=True)
    assert window._panel._readout.fresh, "it goes on where it stopped"


def test_a_tone_during_a_short_reason_shows_no_note(mute, window, reading, qtbot):  # noqa: F811
    mute.reading.connect(window.take_reading)
    mute.take_reading(reading(441.0))
    qtbot.waitUntil(lambda: window.shown_target is not None)
    mute.begin(Hold.VOICE)
    mute.begin(Hold.TONE)
    assert window.shown_target is None


def test_a_reading_that_comes_late_counts_by_when_it_was_heard(mute, reading, qtbot):  # noqa: F811
    passed = []
    mute.reading.connect(lambda each: passed.append(each.deviation is not None))
    mute.begin(Hold.TONE)
    heard_ns = time.monotonic_ns()
    mute.end(Hold.TONE)
    qtbot.waitUntil(lambda: mute.hold is None)
    mute.take_reading(replace(reading(440.0), captured_ns=heard_ns))
    mute.take_reading(replace(reading(440.0), captured_ns=time.monotonic_ns()))
    assert passed == [False, True]


def test_what_was_never_muted_comes_as_late_as_it_likes(mute, reading, qtbot):  # noqa: F811
    mute.listen(to_microphone=False)
    mute.begin(Hold.TONE)
    mute.end(Hold.TONE)
    qtbot.waitUntil(lambda: not mute._held)
    with qtbot.waitSignal(mute.reading) as passed:
        mute.take_reading(reading(440.0))
    assert passed.args[0].deviation is not None


def test_closing_waits_for_nothing(mute):
    mute.begin(Hold.TONE)
    mute.end(Hold.TONE)
    mute.close()
    assert not any(timer.isActive() for timer in mute._after.values())
