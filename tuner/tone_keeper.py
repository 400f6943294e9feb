"""Keeps the reference tone: which note sounds, and that it is never taken for the player's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from tuner.engine.lifecycle import Notice, Severity
from tuner.input_mute import InputMute
from tuner.music.tuning import Target, Tuning
from tuner.tones.tone import HIGHEST_HZ, LOWEST_HZ, Timbre, Tone
from tuner.ui.holds import Hold
from tuner.ui.main_window import MainWindow


class Player(Protocol):
    """What plays the tone; a test puts its own in its place."""

    def play(self, tone: Tone | None) -> None:
        """Let this tone sound; None for silence."""

    def close(self) -> None:
        """Fade out and let go of the device."""


MakePlayer = Callable[[Callable[[], None], Callable[[str], None]], Player]


def make_player(fell_silent: Callable[[], None], troubled: Callable[[str], None]) -> Player:
    """The player of the system's output device; NumPy comes along with it."""
    from tuner.tones.player import TonePlayer  # noqa: PLC0415 - the window is painted first

    return TonePlayer(fell_silent, troubled)


class ToneKeeper(QObject):
    """Stands between the window's tone controls, the player, and the readings.

    Lives in the GUI thread.

    Args:
        window: Whose controls they are.
        tuning: What is tuned to.
        mute: Keeps what the microphone hears of the tone from the window.
        make_player: Makes the player when the first tone is asked for.

    Signals:
        told: A ``Notice``.
    """

    told = Signal(object)

    _fell_silent = Signal()
    _troubled = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        tuning: Tuning,
        mute: InputMute,
        make_player: MakePlayer = make_player,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tuning = tuning
        self._input = mute
        self._make_player = make_player
        self._player: Player | None = None
        self._on = self._muted = False
        self._chosen = False
        self._timbre, self._fifth = Timbre.SINE, False
        self._volume = 0.5
        self._target = self._start_target()
        queued = Qt.ConnectionType.QueuedConnection
        self._fell_silent.connect(self._take_silence, queued)
        self._troubled.connect(self._take_trouble, queued)
        self._pane = window.tone_pane
        self._toggle, self._mute = window.tone_actions
        self._toggle.triggered.connect(self._set_on)
        self._mute.triggered.connect(self._set_muted)
        self._pane.stepped.connect(self._step)
        self._pane.timbre_chosen.connect(self._choose_timbre)
        self._pane.fifth_chosen.connect(self._choose_fifth)
        self._pane.volume_chosen.connect(self._choose_volume)
        self._show_target()

    @property
    def target(self) -> Target:
        """The note that sounds, or would."""
        return self._target

    @Slot(object)
    def retune(self, tuning: Tuning) -> None:
        """Stay with the same note of another tuning, or follow the lock."""
        old, self._tuning = self._tuning, tuning
        if tuning.locked is not None and tuning.locked != old.locked:
            self._target, self._chosen = tuning.target(tuning.locked), False
        elif _same_targets(old, tuning):
            self._target = tuning.target(self._target.index)
        elif self._on:
            self._target = tuning.nearest(self._target.hz)
        else:
            self._target, self._chosen = self._start_target(), False
        self._show_target()
        self._sound()

    def close(self) -> None:
        """Fade out and let go of the device."""
        self._on = False
        if self._player is not None:
            self._player.close()

    @Slot(bool)
    def _set_on(self, on: bool) -> None:
        if on and not self._chosen:
            self._target = self._current_target()
            self._show_target()
        self._on = on
        self._sound()

    @Slot(bool)
    def _set_muted(self, muted: bool) -> None:
        self._muted = muted
        self._sound()

    @Slot(int)
    def _step(self, steps: int) -> None:
        index = self._tuning.targets.step(self._target.index, steps)
        try:
            target = self._tuning.target(index)
        except IndexError:
            return
        if LOWEST_HZ <= target.hz <= HIGHEST_HZ:
            self._target, self._chosen = target, True
            self._show_target()
            self._sound()

    @Slot(object)
    def _choose_timbre(self, timbre: Timbre) -> None:
        self._timbre = timbre
        self._sound()

    @Slot(bool)
    def _choose_fifth(self, fifth: bool) -> None:
        self._fifth = fifth
        self._sound()

    @Slot(int)
    def _choose_volume(self, percent: int) -> None:
        self._volume = percent / 100.0
        self._sound()

    @Slot()
    def _take_silence(self) -> None:
        if not self._wanted():
            self._input.end(Hold.TONE)

    @Slot(object)
    def _take_trouble(self, text: str) -> None:
        self._on = False
        self._toggle.setChecked(False)
        self.told.emit(Notice(Severity.WARNING, text))

    def _wanted(self) -> bool:
        return self._on and not self._muted and self._volume > 0.0

    def _sound(self) -> None:
        """Let the player do what is wanted now."""
        if self._wanted():
            if self._player is None:
                self._player = self._make_player(self._fell_silent.emit, self._troubled.emit)
            self._input.begin(Hold.TONE)
            hz = min(max(self._target.hz, LOWEST_HZ), HIGHEST_HZ)
            self._player.play(Tone(hz, self._timbre, self._fifth, self._volume))
        elif self._player is not None:
            self._player.play(None)

    def _show_target(self) -> None:
        self._pane.show_note(self._target.label, self._target.hz)

    def _start_target(self) -> Target:
        locked = self._tuning.locked
        if locked is not None:
            return self._tuning.target(locked)
        return self._tuning.nearest(self._tuning.concert_pitch)

    def _current_target(self) -> Target:
        """What is locked, else what is read, else A4."""
        shown = self._window.shown_target
        if self._tuning.locked is None and shown is not None:
            try:
                return self._tuning.target(shown)
            except IndexError:
                pass
        return self._start_target()


def _same_targets(old: Tuning, new: Tuning) -> bool:
    """Whether an index means the same note in both."""
    return (
        old.instrument == new.instrument
        and old.temperament == new.temperament
        and old.mapping == new.mapping
        and old.key == new.key
    )
