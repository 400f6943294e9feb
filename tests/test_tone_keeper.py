"""Which note sounds, and what becomes of readings while it does."""

import time
from dataclasses import replace

import numpy as np
import pytest

from tests.ui.conftest import reading, settings, window  # noqa: F401 - fixtures
from tuner.engine.lifecycle import SessionState, WayOn
from tuner.engine.views import StrobeView
from tuner.input_mute import AFTER_MS, InputMute
from tuner.music.catalogue import temperament_named
from tuner.music.tuning import Tuning
from tuner.settings.pages.sound import SoundSettings
from tuner.tone_keeper import ToneKeeper
from tuner.tones.tone import Timbre
from tuner.ui.holds import Hold


class FakePlayer:
    def __init__(self, fell_silent, troubled):
        self.fell_silent, self.troubled = fell_silent, troubled
        self.tones, self.devices, self.closed = [], [], False

    def play(self, tone):
        self.tones.append(tone)

    def use(self, name, host_api):
        self.devices.append((name, host_api))

    def close(self):
        self.closed = True


@pytest.fixture
def keeper(window):  # noqa: F811
    return make_keeper(window)


def make_keeper(window, sound=None):  # noqa: F811
    players = []

    def make(*calls):
        players.append(FakePlayer(*calls))
        return players[-1]

    mute = InputMute(window)
    mute.attach(window)
    keeper = ToneKeeper(Tuning(), mute, sound or SoundSettings(), make, window)
    keeper.attach(window)
    keeper.kept = []
    keeper.chosen.connect(keeper.kept.append)
    keeper.input = mute
    keeper.players = players
    keeper.window = window
    keeper.heard, keeper.notices, keeper.views = [], [], []
    mute.reading.connect(keeper.heard.append)
    mute.view.connect(keeper.views.append)
    keeper.told.connect(keeper.notices.append)
    mute.listen(to_microphone=True)
    window.show_state(SessionState.RUNNING)
    return keeper


def toggle(keeper):
    keeper.window.tone_actions[0].trigger()


def mute(keeper):
    keeper.window.tone_actions[1].trigger()


def last(keeper):
    return keeper.players[0].tones[-1]


def test_nothing_is_opened_before_a_tone_is_asked_for(keeper):
    keeper.retune(Tuning(441.0))
    mute(keeper)
    mute(keeper)
    assert keeper.players == []


def test_a4_sounds_if_nothing_is_read(keeper):
    toggle(keeper)
    assert last(keeper).hz == pytest.approx(440.0)
    toggle(keeper)
    assert last(keeper) is None


def test_the_note_that_is_read_sounds(keeper, qtbot, reading):  # noqa: F811
    keeper.window.take_reading(reading(195.0))
    qtbot.waitUntil(lambda: keeper.window.shown_target is not None)
    toggle(keeper)
    assert last(keeper).hz == pytest.approx(195.998, abs=0.001)
    assert keeper.window.tone_pane.note.text() == "G3"


def test_the_locked_target_sounds_and_is_followed(keeper):
    keeper.retune(replace(Tuning(), locked=60))
    toggle(keeper)
    assert last(keeper).hz == pytest.approx(261.6256, abs=1e-4)
    keeper.retune(replace(Tuning(), locked=62))
    assert last(keeper).hz == pytest.approx(293.6648, abs=1e-4)


def test_a_note_that_was_chosen_sounds(keeper):
    pane = keeper.window.tone_pane
    pane.higher_note.click()
    pane.higher_note.click()
    toggle(keeper)
    assert last(keeper).hz == pytest.approx(493.883, abs=1e-3)
    pane.lower_note.click()
    assert last(keeper).hz == pytest.approx(466.164, abs=1e-3)


def test_notes_go_no_further_than_can_be_heard(keeper):
    toggle(keeper)
    for button in (keeper.window.tone_pane.lower_note, keeper.window.tone_pane.higher_note):
        for _ in range(150):
            button.click()
        assert 16.0 <= last(keeper).hz <= 8000.0


def test_another_concert_pitch_or_temperament_is_heard_at_once(keeper):
    toggle(keeper)
    keeper.window.tone_pane.lower_note.click()
    keeper.retune(Tuning(442.0))
    assert last(keeper).hz == pytest.approx(415.3047 * 442 / 440, abs=1e-3)
    meantone = temperament_named("Meantone, ¼ comma")
    tuning = Tuning(temperament=meantone)
    keeper.retune(tuning)
    assert last(keeper).hz == pytest.approx(tuning.nearest(417.0).hz)


def test_timbre_fifth_and_volume_reach_the_player(keeper):
    toggle(keeper)
    pane = keeper.window.tone_pane
    pane.timbre_chosen.emit(Timbre.STRING)
    pane.fifth.click()
    pane.volume.setValue(80)
    assert (last(keeper).timbre, last(keeper).fifth) == (Timbre.STRING, True)
    assert last(keeper).volume == pytest.approx(0.8)


def test_muting_silences_and_lets_the_reading_go_on(keeper, qtbot):
    toggle(keeper)
    assert keeper.input.hold is Hold.TONE
    mute(keeper)
    assert last(keeper) is None
    keeper.players[0].fell_silent()
    qtbot.waitUntil(lambda: keeper.input.hold is None)
    mute(keeper)
    assert last(keeper).hz == pytest.approx(440.0)
    assert keeper.input.hold is Hold.TONE


def test_readings_lose_their_note_until_a_moment_after_the_tone(keeper, qtbot, reading):  # noqa: F811
    keeper.input.take_reading(reading(440.0))
    assert keeper.heard[-1].deviation is not None
    toggle(keeper)
    keeper.input.take_reading(reading(440.0))
    assert keeper.heard[-1].deviation is None
    assert keeper.heard[-1].pitch.hz is None
    assert keeper.heard[-1].level.rms_dbfs == -20.0
    toggle(keeper)
    keeper.players[0].fell_silent()
    qtbot.wait(AFTER_MS // 2)
    keeper.input.take_reading(reading(440.0))
    assert keeper.heard[-1].deviation is None
    qtbot.waitUntil(lambda: keeper.input.hold is None)
    keeper.input.take_reading(replace(reading(440.0), captured_ns=time.monotonic_ns()))
    assert keeper.heard[-1].deviation is not None


def test_a_tone_begun_again_keeps_the_input_muted(keeper, qtbot):
    for _ in range(3):
        toggle(keeper)
    keeper.players[0].fell_silent()
    qtbot.wait(AFTER_MS + 100)
    assert keeper.input.hold is Hold.TONE


def test_a_file_or_the_demo_does_not_hear_the_tone(keeper, reading):  # noqa: F811
    keeper.input.listen(to_microphone=False)
    toggle(keeper)
    keeper.input.take_reading(reading(440.0))
    assert keeper.heard[-1].deviation is not None
    keeper.input.listen(to_microphone=True)
    keeper.input.take_reading(reading(440.0))
    assert keeper.heard[-1].deviation is None


def test_the_strobe_does_not_turn_to_the_tone(keeper):
    view = StrobeView.__new__(StrobeView)
    keeper.input.take_view(view)
    toggle(keeper)
    keeper.input.take_view(view)
    assert len(keeper.views) == 1
    keeper.input.take_view(np.zeros(1))
    assert len(keeper.views) == 2


def test_what_goes_wrong_is_a_notice_and_the_tone_is_off(keeper, qtbot):
    toggle(keeper)
    keeper.players[0].troubled("No device.")
    keeper.players[0].fell_silent()
    qtbot.waitUntil(lambda: bool(keeper.notices))
    assert keeper.notices[0].text == "No device."
    assert not keeper.window.tone_actions[0].isChecked()
    qtbot.waitUntil(lambda: keeper.input.hold is None)


def test_closing_lets_go_of_the_device(keeper):
    toggle(keeper)
    keeper.close()
    assert keeper.players[0].closed


def test_it_begins_as_it_was_left(window):  # noqa: F811
    sound = SoundSettings(
        "Headphones", "ALSA", timbre=Timbre.FORK, fifth=True, volume=30, follow=False, tone_hz=330.0
    )
    keeper = make_keeper(window, sound)
    toggle(keeper)
    tone = last(keeper)
    assert (tone.timbre, tone.fifth, tone.volume) == (Timbre.FORK, True, 0.3)
    assert tone.hz == pytest.approx(329.628, abs=1e-3)
    assert keeper.players[0].devices == [("Headphones", "ALSA")]
    pane = window.tone_pane
    assert (pane.timbre.currentData(), pane.volume.value()) == (Timbre.FORK, 30)
    assert pane.fifth.isChecked()
    assert not pane.follow.isChecked()
    assert keeper.kept == []


def test_what_is_chosen_is_kept_once_the_control_rests(keeper, qtbot):
    pane = keeper.window.tone_pane
    for percent in range(60, 80):
        pane.volume.setValue(percent)
    pane.fifth.click()
    assert keeper.kept == []
    qtbot.waitUntil(lambda: bool(keeper.kept))
    assert keeper.kept == [{"volume": 79, "fifth": True}]


def test_what_is_chosen_last_is_kept_on_closing(keeper):
    keeper.window.tone_pane.higher_note.click()
    keeper.close()
    assert keeper.kept[0]["follow"] is False
    assert keeper.kept[0]["tone_hz"] == pytest.approx(466.164, abs=1e-3)


def test_following_again_takes_the_lock(keeper):
    keeper.retune(replace(Tuning(), locked=60))
    pane = keeper.window.tone_pane
    pane.higher_note.click()
    assert not pane.follow.isChecked()
    keeper.retune(replace(Tuning(), locked=50))
    toggle(keeper)
    assert last(keeper).hz == pytest.approx(277.183, abs=1e-3)
    pane.follow.click()
    assert last(keeper).hz == pytest.approx(146.832, abs=1e-3)


def test_the_settings_page_takes_effect_while_it_sounds(keeper):
    toggle(keeper)
    keeper.apply(SoundSettings("Speakers", "ALSA", timbre=Timbre.ORGAN, volume=10))
    assert keeper.players[0].devices == [("", ""), ("Speakers", "ALSA")]
    assert (last(keeper).timbre, last(keeper).volume) == (Timbre.ORGAN, 0.1)
    assert keeper.window.tone_pane.volume.value() == 10
    assert keeper.kept == []


def test_a_chosen_device_that_has_gone_has_a_way_on(window, qtbot):  # noqa: F811
    keeper = make_keeper(window, SoundSettings("Headphones", "ALSA"))
    keeper.chosen.connect(lambda values: keeper.apply(replace(SoundSettings(), **values)))
    toggle(keeper)
    keeper.players[0].troubled("It has gone.")
    qtbot.waitUntil(lambda: bool(keeper.notices))
    assert keeper.notices[0].way_on is WayOn.DEFAULT_OUTPUT
    window.show_notice(keeper.notices[0])
    window._notices.way_on.click()
    assert keeper.kept == [{"output": "", "output_api": ""}]
    assert keeper.players[0].devices[-1] == ("", "")
    assert last(keeper).hz == pytest.approx(440.0)
    assert keeper.window.tone_actions[0].isChecked()


def test_the_system_default_has_no_other_way_on(keeper, qtbot):
    toggle(keeper)
    keeper.players[0].troubled("It has gone.")
    qtbot.waitUntil(lambda: bool(keeper.notices))
    assert keeper.notices[0].way_on is None
