"""When the in-tune sound and the voice are due, and what becomes of the readings meanwhile."""

import sys
import time
from dataclasses import replace
from types import SimpleNamespace

import pytest

from tests.ui.conftest import reading, settings, window  # noqa: F401 - fixtures
from tuner.cue_keeper import CueKeeper, spoken_note
from tuner.engine.lifecycle import SessionState
from tuner.input_mute import InputMute
from tuner.settings.model import Settings
from tuner.settings.pages.display import Language
from tuner.tones.cue import InTuneSound
from tuner.ui.holds import Hold
from tuner.ui.language import LanguageKeeper
from tuner.ui.note_watch import Verdict
from tuner.ui.smoothing import Closeness, Numerals
from tuner.voice import Voice


class FakePlayer:
    def __init__(self, began, ended, refused):
        self.began, self.ended, self.refused = began, ended, refused
        self.played, self.closed = [], False

    def play(self, sound, note_hz):
        self.played.append((sound.in_tune, note_hz))
        self.began()

    def close(self):
        self.closed = True


class Stage:
    """A keeper, a window, and time moved by hand."""

    def __init__(self, window, make_reading, monkeypatch, tmp_path):  # noqa: F811
        self.now_s = 1000.0
        clock = SimpleNamespace(monotonic=lambda: self.now_s)
        monkeypatch.setattr("tuner.cue_keeper.time", clock)
        self.said = tmp_path / "said"
        program = f"import sys; f = open({str(self.said)!r}, 'a'); f.write(sys.argv[1] + '\\n')"
        self.voice = Voice(sys.executable, ("-c", program))
        self.mute = InputMute(window)
        self.mute.attach(window)
        self.mute.listen(to_microphone=True)
        window.show_state(SessionState.RUNNING)
        self.players, self.troubles = [], []
        self.keeper = CueKeeper(self.mute, Settings(), window, self._make, lambda: self.voice)
        self.mute.reading.connect(self.keeper.take_reading)
        self.keeper.troubled.connect(self.troubles.append)
        self._reading = make_reading

    def _make(self, *calls):
        self.players.append(FakePlayer(*calls))
        return self.players[-1]

    def choose(self, **values):
        self.keeper.apply(Settings().changed("sound", **values))

    def play(self, cents, seconds, hz=440.0):
        for _ in range(round(seconds / 0.02)):
            self.now_s += 0.02
            heard = self._reading(hz * 2.0 ** (cents / 1200.0))
            self.mute.take_reading(replace(heard, captured_ns=time.monotonic_ns()))

    @property
    def played(self):
        return [each for player in self.players for each in player.played]

    def words(self):
        return self.said.read_text().splitlines() if self.said.exists() else []


@pytest.fixture
def stage(window, reading, monkeypatch, tmp_path):  # noqa: F811
    made = Stage(window, reading, monkeypatch, tmp_path)
    yield made
    made.keeper.close()


def test_nothing_is_heard_unless_it_is_asked_for(stage):
    stage.play(0.0, 5.0)
    assert stage.players == []
    assert stage.words() == []


def test_the_sound_comes_once_when_the_note_has_stayed_in_tune(stage, qtbot):
    stage.choose(in_tune=InTuneSound.CHIME)
    stage.play(0.5, 0.4)
    assert stage.played == []
    stage.play(0.5, 0.4)
    assert stage.played == [(InTuneSound.CHIME, pytest.approx(440.0))]
    qtbot.waitUntil(lambda: stage.mute.hold is Hold.CUE)
    stage.play(0.5, 1.5)
    stage.players[0].ended()
    qtbot.waitUntil(lambda: stage.mute.hold is None)
    stage.play(0.5, 3.0)
    assert len(stage.played) == 1
    stage.play(0.0, 1.0, hz=329.628)
    assert len(stage.played) == 2


def test_off_pitch_is_no_cause_for_a_sound(stage):
    stage.choose(in_tune=InTuneSound.CLICK)
    stage.play(12.0, 3.0)
    assert stage.played == []


def test_the_input_is_muted_from_before_the_sound_until_after_it(stage, qtbot):
    stage.choose(in_tune=InTuneSound.CLICK)
    passed = []
    stage.mute.reading.connect(passed.append)
    stage.play(0.0, 0.6)
    qtbot.waitUntil(lambda: stage.mute.hold is Hold.CUE)
    stage.play(0.0, 0.2, hz=1760.0)
    assert passed[-1].deviation is None
    stage.players[0].ended()
    assert stage.mute.hold is Hold.CUE
    qtbot.waitUntil(lambda: stage.mute.hold is None)


def test_the_note_is_spoken_with_its_distance_and_again_in_tune(stage, qtbot):
    stage.choose(spoken=True)
    stage.play(-12.0, 1.2)
    assert stage.mute.hold is Hold.VOICE
    qtbot.waitUntil(lambda: stage.mute.hold is None)
    stage.play(-12.0, 4.0)
    stage.play(0.0, 2.0)
    qtbot.waitUntil(lambda: len(stage.words()) == 2)
    assert stage.words() == ["A 4, 12 cents flat", "A 4, in tune"]


def test_names_are_spoken_as_words(stage, qtbot):
    stage.choose(spoken=True)
    stage.play(7.6, 1.2, hz=466.164)
    qtbot.waitUntil(lambda: len(stage.words()) == 1)
    assert stage.words() == ["A sharp 4, 8 cents sharp"]


def test_beside_a_sound_in_tune_is_not_spoken_as_well(stage, qtbot):
    stage.choose(spoken=True, in_tune=InTuneSound.CHIME)
    stage.mute.listen(to_microphone=False)
    stage.play(0.0, 5.0)
    assert len(stage.played) == 1
    assert not stage.keeper._speaker.speaking
    assert stage.words() == []


def test_a_sound_that_nobody_could_hear_is_not_played(stage, qtbot):
    stage.choose(spoken=True, in_tune=InTuneSound.CHIME, volume=0)
    stage.play(0.0, 1.2)
    assert stage.played == []
    qtbot.waitUntil(lambda: stage.words() == ["A 4, in tune"])


def test_without_a_voice_it_says_so(stage):
    stage.voice = None
    stage.choose(spoken=True)
    stage.play(-12.0, 1.5)
    assert "No voice was found" in stage.troubles[0]
    assert stage.mute.hold is None


def test_a_device_that_refuses_is_told(stage, qtbot):
    stage.choose(in_tune=InTuneSound.CLICK)
    stage.play(0.0, 0.6)
    stage.players[0].refused("It is gone.")
    stage.players[0].ended()
    qtbot.waitUntil(lambda: stage.troubles == ["It is gone."])
    qtbot.waitUntil(lambda: stage.mute.hold is None)


def test_the_tolerance_of_the_settings_decides(stage):
    sound = Settings().changed("sound", in_tune=InTuneSound.CLICK)
    stage.keeper.apply(sound.changed("tuning", tolerance=1.0))
    stage.play(3.0, 2.0)
    assert stage.played == []
    stage.keeper.apply(sound.changed("tuning", tolerance=5.0))
    stage.play(3.0, 2.0)
    assert len(stage.played) == 1


def test_the_reference_tone_is_never_answered(stage):
    stage.choose(in_tune=InTuneSound.CLICK, spoken=True)
    stage.mute.begin(Hold.TONE)
    stage.play(0.0, 5.0)
    assert stage.played == []


def test_closing_lets_go_of_everything(stage):
    stage.choose(in_tune=InTuneSound.CLICK)
    stage.play(0.0, 0.6)
    stage.keeper.close()
    assert stage.players[0].closed


@pytest.mark.parametrize(
    ("language", "sharp", "flat"),
    [
        (Language.ENGLISH, "C sharp 4, in tune", "B flat flat 4, in tune"),
        (Language.GERMAN, "C Kreuz 4, stimmt", "B be be 4, stimmt"),
        (Language.FRENCH, "C dièse 4, juste", "B bémol bémol 4, juste"),
        (Language.SPANISH, "C sostenido 4, afinado", "B bemol bemol 4, afinado"),
        (Language.JAPANESE, "C シャープ 4、合っています", "B フラット フラット 4、合っています"),
        (Language.CHINESE, "升C 4，已准", "降降B 4，已准"),
    ],
)
def test_accidentals_stand_where_the_language_has_them(qapp, language, sharp, flat):
    keeper = LanguageKeeper(qapp)
    keeper.use(language)
    try:
        for name, text in (("C♯", sharp), ("B♭♭", flat)):
            numerals = Numerals(name, "4", 0.0, 440.0, 440.0, Closeness.IN_TUNE)
            assert spoken_note(numerals, Verdict.IN_TUNE) == text
    finally:
        keeper.use(Language.ENGLISH)
