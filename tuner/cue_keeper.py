"""Says by a sound or a word where the note is, for those who do not look."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale, QObject, Qt, Signal, Slot

from tuner.input_mute import InputMute
from tuner.settings.model import Settings
from tuner.settings.pages.sound import SoundSettings
from tuner.speaker import Speaker
from tuner.tones.cue import InTuneSound
from tuner.ui.holds import Hold
from tuner.ui.language import translate
from tuner.ui.note_watch import NoteWatch, Verdict
from tuner.ui.smoothing import Closeness, Numerals, Phase, ReadingFollower
from tuner.voice import Voice, find_voice, why_no_voice

if TYPE_CHECKING:
    from tuner.engine.readings import Reading


class Player(Protocol):
    """What plays the in-tune sound; a test puts its own in its place."""

    def play(self, sound: SoundSettings, note_hz: float) -> None:
        """Play the sound of these settings for a note in Hz, if none sounds now."""

    def close(self) -> None:
        """Cut short what sounds."""


Notify = Callable[[], None]
MakePlayer = Callable[[Notify, Notify, Callable[[str], None]], Player]


class DevicePlayer:
    """Plays on the output device of the settings; NumPy comes along with it."""

    def __init__(self, began: Notify, ended: Notify, troubled: Callable[[str], None]) -> None:
        from tuner.tones.cue_player import CuePlayer  # noqa: PLC0415 - the window is painted first

        self._player = CuePlayer(began, ended, troubled)

    def play(self, sound: SoundSettings, note_hz: float) -> None:
        """Play the sound of these settings for a note in Hz, if none sounds now."""
        from tuner.tones.cue_sounds import cue_samples  # noqa: PLC0415 - see above
        from tuner.tones.ring_output import RingOutput  # noqa: PLC0415

        self._player.play(
            lambda rate: cue_samples(sound.in_tune, rate, note_hz, sound.volume / 100.0),
            lambda: RingOutput(sound.output, sound.output_api),
        )

    def close(self) -> None:
        """Cut short what sounds."""
        self._player.close()


class CueKeeper(QObject):
    """Hears the readings of the window, and mutes the input for what it sounds.

    Lives in the GUI thread.

    Args:
        mute: Keeps what the microphone hears of it from the window.
        settings: Sound, tolerance and smoothing.
        parent: The owner.
        make_player: Makes the player when the first sound is due.
        find: Finds the system's voice.

    Signals:
        troubled: One sentence for the user.
    """

    troubled = Signal(object)

    _began = Signal()
    _ended = Signal()
    _refused = Signal(object)

    def __init__(
        self,
        mute: InputMute,
        settings: Settings,
        parent: QObject,
        make_player: MakePlayer = DevicePlayer,
        find: Callable[[], Voice | None] = find_voice,
    ) -> None:
        super().__init__(parent)
        self._mute = mute
        self._sound = settings.sound
        self._make_player, self._find = make_player, find
        self._player: Player | None = None
        self._voice: Voice | None = None
        self._follower = ReadingFollower(settings.display.smoothing, settings.tuning.tolerance)
        self._watch = NoteWatch()
        self._frozen_s: float | None = None
        self._speaker = Speaker(self)
        self._speaker.ended.connect(self._end_speech)
        self._speaker.troubled.connect(self.troubled)
        queued = Qt.ConnectionType.QueuedConnection
        self._began.connect(self._begin_sound, queued)
        self._ended.connect(self._end_sound, queued)
        self._refused.connect(self.troubled, queued)

    def apply(self, settings: Settings) -> None:
        """Take over settings while running."""
        if settings.sound.spoken and not self._sound.spoken:
            self._voice = None
        self._sound = settings.sound
        self._follower.smoothing_s = settings.display.smoothing
        self._follower.tolerance = settings.tuning.tolerance

    @Slot(object)
    def take_reading(self, reading: Reading) -> None:
        """Hear a reading as the window does; one without a note while the input is muted."""
        if self._sound.in_tune is InTuneSound.OFF and not self._sound.spoken:
            return
        now_s = time.monotonic()
        hold = self._mute.hold
        if hold is not None and hold.freezes:
            self._frozen_s = now_s if self._frozen_s is None else self._frozen_s
            return
        if self._frozen_s is not None:
            self._follower.skip(now_s - self._frozen_s)
            self._watch.skip(now_s - self._frozen_s)
            self._frozen_s = None
        self._follower.take(reading, now_s)
        numerals = self._follower.numerals
        sounding = self._follower.phase(now_s) is Phase.SOUNDING
        verdict = _verdict(numerals) if sounding and numerals is not None else None
        self._watch.take(self._follower.notes, verdict, now_s)
        if numerals is not None and verdict is not None:
            self._answer(numerals, verdict, now_s)

    def close(self) -> None:
        """Fall silent."""
        self._speaker.close()
        if self._player is not None:
            self._player.close()

    def _answer(self, numerals: Numerals, verdict: Verdict, now_s: float) -> None:
        """Sound or speak what is due; one at a time."""
        if self._speaker.speaking:
            return
        sound = self._sound.in_tune is not InTuneSound.OFF and self._sound.volume > 0
        if sound and self._watch.sounds_in_tune(now_s):
            if self._player is None:
                self._player = self._make_player(
                    self._began.emit, self._ended.emit, self._refused.emit
                )
            self._player.play(self._sound, numerals.target_hz)
            return
        if not self._sound.spoken or (sound and verdict is Verdict.IN_TUNE):
            return
        if self._watch.is_to_be_spoken(now_s):
            self._speak(spoken_note(numerals, verdict))

    def _speak(self, text: str) -> None:
        if self._voice is None:
            self._voice = self._find()
        if self._voice is None:
            self.troubled.emit(why_no_voice())
            return
        self._mute.begin(Hold.VOICE)
        self._speaker.say(self._voice, text, QLocale().name().partition("_")[0])

    @Slot()
    def _begin_sound(self) -> None:
        self._mute.begin(Hold.CUE)

    @Slot()
    def _end_sound(self) -> None:
        self._mute.end(Hold.CUE)

    @Slot()
    def _end_speech(self) -> None:
        self._mute.end(Hold.VOICE)


def spoken_note(numerals: Numerals, verdict: Verdict) -> str:
    """What the voice says of a note."""
    octave = numerals.octave if numerals.octave.isdecimal() else ""
    note = f"{_spoken_name(numerals.name)} {octave}".strip()
    if verdict is Verdict.IN_TUNE:
        return translate("Voice", "{note}, in tune").format(note=note)
    cents = max(round(abs(numerals.cents)), 1)
    if verdict is Verdict.FLAT:
        text = translate("Voice", "{note}, {cents} cents flat")
    else:
        text = translate("Voice", "{note}, {cents} cents sharp")
    return text.format(note=note, cents=cents)


def _spoken_name(name: str) -> str:
    """A note's name in words: languages have the accidental before the letter or after it."""
    said = name.rstrip("♯♭")
    for sign in name[len(said) :]:
        if sign == "♯":
            said = translate("Voice", "{name} sharp", "a note with an accidental").format(name=said)
        else:
            said = translate("Voice", "{name} flat", "a note with an accidental").format(name=said)
    return said


def _verdict(numerals: Numerals) -> Verdict:
    if numerals.closeness is Closeness.IN_TUNE:
        return Verdict.IN_TUNE
    return Verdict.FLAT if numerals.cents < 0.0 else Verdict.SHARP
