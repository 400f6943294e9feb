"""Keeps the reference tone: which note sounds, and that it is never taken for the player's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from tuner.engine.lifecycle import Notice, Severity, WayOn
from tuner.input_mute import InputMute
from tuner.music.tuning import Target, Tuning
from tuner.settings.pages.sound import SoundSettings
from tuner.tones.tone import HIGHEST_HZ, LOWEST_HZ, Timbre, Tone
from tuner.ui.holds import Hold
from tuner.ui.main_window import MainWindow

if TYPE_CHECKING:
    from tuner.ui.tones.tone_pane import TonePane


class Player(Protocol):
    """What plays the tone; a test puts its own in its place."""

    def play(self, tone: Tone | None) -> None:
        """Let this tone sound; None for silence."""

    def use(self, name: str, host_api: str) -> None:
        """Play on this output device from now on; no name means the system's default."""

    def close(self) -> None:
        """Fade out and let go of the device."""


MakePlayer = Callable[[Callable[[], None], Callable[[str], None]], Player]

KEEP_MS = 500
"""How long controls must rest before what they say is kept."""


class DevicePlayer:
    """Plays on an output device by name; NumPy comes along with it.

    Args:
        fell_silent: Called in another thread when nothing sounds any more.
        troubled: Called in another thread with one sentence when a tone cannot be played.
    """

    def __init__(self, fell_silent: Callable[[], None], troubled: Callable[[str], None]) -> None:
        from tuner.tones.player import TonePlayer  # noqa: PLC0415 - the window is painted first

        self._player = TonePlayer(fell_silent, troubled)

    def play(self, tone: Tone | None) -> None:
        """Let this tone sound; None for silence."""
        self._player.play(tone)

    def use(self, name: str, host_api: str) -> None:
        """Play on this device from now on; no name means the system's default."""
        from tuner.tones.ring_output import RingOutput  # noqa: PLC0415 - see above

        self._player.set_output(lambda: RingOutput(name, host_api))

    def close(self) -> None:
        """Fade out and let go of the device."""
        self._player.close()


class ToneKeeper(QObject):
    """Stands between the window's tone controls, the player, and the readings.

    Lives in the GUI thread.

    Args:
        tuning: What is tuned to.
        mute: Keeps what the microphone hears of the tone from the window.
        sound: What it was like when it was last used.
        make_player: Makes the player when the first tone is asked for.
        parent: The owner.

    Signals:
        told: A ``Notice``.
        chosen: Values by option name that the sound page should take.
    """

    told = Signal(object)
    chosen = Signal(object)

    _fell_silent = Signal()
    _troubled = Signal(object)

    def __init__(
        self,
        tuning: Tuning,
        mute: InputMute,
        sound: SoundSettings,
        make_player: MakePlayer = DevicePlayer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window: MainWindow | None = None
        self._tuning = tuning
        self._input = mute
        self._make_player = make_player
        self._player: Player | None = None
        self._on = self._muted = False
        self._sound_page = sound
        self._to_keep: dict[str, object] = {}
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_MS)
        self._keep.timeout.connect(self._tell_chosen)
        self._target = self._start_target()
        queued = Qt.ConnectionType.QueuedConnection
        self._fell_silent.connect(self._take_silence, queued)
        self._troubled.connect(self._take_trouble, queued)

    def attach(self, window: MainWindow) -> None:
        """Take the controls of this window from now on; a tone that sounds goes on."""
        self._window = window
        toggle, mute = window.tone_actions
        toggle.setChecked(self._on)
        mute.setChecked(self._muted)
        toggle.triggered.connect(self._set_on)
        mute.triggered.connect(self._set_muted)
        window.way_on_chosen.connect(self._take_way_on)
        window.tone_pane_made.connect(self._attach_pane)
        if window.tone_pane is not None:
            self._attach_pane(window.tone_pane)

    @property
    def target(self) -> Target:
        """The note that sounds, or would."""
        return self._target

    @Slot(object)
    def retune(self, tuning: Tuning) -> None:
        """Stay with the same note of another tuning, or follow the lock."""
        old, self._tuning = self._tuning, tuning
        follow = self._sound_page.follow
        if follow and tuning.locked is not None and tuning.locked != old.locked:
            self._target = tuning.target(tuning.locked)
        elif _same_targets(old, tuning):
            self._target = tuning.target(self._target.index)
        elif self._on:
            self._target = tuning.nearest(self._target.hz)
        else:
            self._target = self._start_target()
        self._show_target()
        self._sound()

    def apply(self, sound: SoundSettings) -> None:
        """Take over a page of settings while running; tells nobody."""
        old = self._sound_page
        if self._to_keep or sound == old:
            return  # what the controls say is newer
        self._sound_page = sound
        self._show_sound()
        if (sound.follow, sound.tone_hz) != (old.follow, old.tone_hz) and not self._on:
            self._target = self._start_target()
            self._show_target()
        if self._player is not None and _device_of(sound) != _device_of(old):
            self._player.use(*_device_of(sound))
        self._sound()

    def close(self) -> None:
        """Fade out and let go of the device."""
        self._on = False
        self._tell_chosen()
        if self._player is not None:
            self._player.close()

    @Slot(bool)
    def _set_on(self, on: bool) -> None:
        if on and self._sound_page.follow:
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
            self._target = target
            self._show_target()
            self._choose(follow=False, tone_hz=target.hz)

    @Slot(object)
    def _choose_timbre(self, timbre: Timbre) -> None:
        self._choose(timbre=timbre)

    @Slot(bool)
    def _choose_fifth(self, fifth: bool) -> None:
        self._choose(fifth=fifth)

    @Slot(int)
    def _choose_volume(self, percent: int) -> None:
        self._choose(volume=percent)

    @Slot(bool)
    def _choose_follow(self, follow: bool) -> None:
        if follow:
            self._sound_page = replace(self._sound_page, follow=True)
            self._target = self._current_target()
            self._show_target()
            self._choose(follow=True)
        else:
            self._choose(follow=False, tone_hz=self._within_hearing(self._target.hz))

    def _choose(self, **values: object) -> None:
        """Let a control take effect at once, and be kept when it rests."""
        self._sound_page = replace(self._sound_page, **values)  # type: ignore[arg-type]
        self._show_sound()
        self._to_keep |= values
        self._keep.start()
        self._sound()

    @Slot()
    def _tell_chosen(self) -> None:
        self._keep.stop()
        values, self._to_keep = self._to_keep, {}
        if values:
            self.chosen.emit(values)

    @Slot()
    def _take_silence(self) -> None:
        if not self._wanted():
            self._input.end(Hold.TONE)

    @Slot(object)
    def _take_trouble(self, text: str) -> None:
        self._on = False
        if self._window is not None:
            self._window.tone_actions[0].setChecked(False)
        way_on = WayOn.DEFAULT_OUTPUT if self._sound_page.output else None
        self.told.emit(Notice(Severity.WARNING, text, way_on=way_on))

    @Slot(object)
    def _take_way_on(self, way_on: WayOn) -> None:
        if way_on is WayOn.DEFAULT_OUTPUT and self._window is not None:
            self.chosen.emit({"output": "", "output_api": ""})
            self._window.tone_actions[0].trigger()

    def _wanted(self) -> bool:
        return self._on and not self._muted and self._sound_page.volume > 0

    def _sound(self) -> None:
        """Let the player do what is wanted now."""
        if self._wanted():
            if self._player is None:
                self._player = self._make_player(self._fell_silent.emit, self._troubled.emit)
                self._player.use(*_device_of(self._sound_page))
            self._input.begin(Hold.TONE)
            page, hz = self._sound_page, self._within_hearing(self._target.hz)
            self._player.play(Tone(hz, page.timbre, page.fifth, page.volume / 100.0))
        elif self._player is not None:
            self._player.play(None)

    @Slot(object)
    def _attach_pane(self, pane: TonePane) -> None:
        """The controls are there: let them show what is chosen, and listen to them."""
        pane.stepped.connect(self._step)
        pane.timbre_chosen.connect(self._choose_timbre)
        pane.fifth_chosen.connect(self._choose_fifth)
        pane.volume_chosen.connect(self._choose_volume)
        pane.follow_chosen.connect(self._choose_follow)
        self._show_sound()
        self._show_target()

    def _show_sound(self) -> None:
        pane = None if self._window is None else self._window.tone_pane
        if pane is not None:
            pane.show_sound(self._sound_page)

    def _show_target(self) -> None:
        pane = None if self._window is None else self._window.tone_pane
        if pane is not None:
            pane.show_note(self._target.label, self._target.hz)

    @staticmethod
    def _within_hearing(hz: float) -> float:
        return min(max(hz, LOWEST_HZ), HIGHEST_HZ)

    def _start_target(self) -> Target:
        if not self._sound_page.follow:
            return self._tuning.nearest(self._sound_page.tone_hz)
        locked = self._tuning.locked
        if locked is not None:
            return self._tuning.target(locked)
        return self._tuning.nearest(self._tuning.concert_pitch)

    def _current_target(self) -> Target:
        """What is locked, else what is read, else A4."""
        shown = None if self._window is None else self._window.shown_target
        if self._tuning.locked is None and shown is not None:
            try:
                return self._tuning.target(shown)
            except IndexError:
                pass
        return self._start_target()


def _device_of(page: SoundSettings) -> tuple[str, str]:
    return page.output, page.output_api


def _same_targets(old: Tuning, new: Tuning) -> bool:
    """Whether an index means the same note in both."""
    return (
        old.instrument == new.instrument
        and old.temperament == new.temperament
        and old.mapping == new.mapping
        and old.key == new.key
    )
