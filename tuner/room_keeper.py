"""Learns how loud the room is, and puts the noise gate above it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from tuner.engine.lifecycle import Notice, SessionState, Severity, WayOn
from tuner.input_mute import InputMute
from tuner.settings.option import option_of
from tuner.settings.pages.audio import AudioSettings
from tuner.text import Text
from tuner.ui.holds import Hold
from tuner.ui.main_window import MainWindow
from tuner.ui.words import with_minus

if TYPE_CHECKING:
    from tuner.engine.readings import Reading
    from tuner.pitch.room import NotARoom, RoomListener

PATIENCE_MS = 10_000
"""A room from which no sound comes any more is not waited for longer."""
_LONGEST_BATCH_S = 0.5
"""What is missing between two readings was lost, and is not part of the second."""

_START_FIRST = Text(
    "Room", "Nothing is being listened to: press Space to start, then learn the room."
)
_TONE_SOUNDS = Text(
    "Room", "The tuner itself is sounding: wait until it is silent, then learn the room."
)
_ENDED = Text("Room", "The sound ended before the room was learned; the gate stays where it was.")
_LEARNT = Text("Room", "The room is at {room} dBFS; the gate is now at {gate} dBFS.")
_REFUSALS = {
    "note": Text(
        "Room",
        "A note was heard, so the gate stays where it was: keep quiet and try again.",
    ),
    "loud": Text(
        "Room",
        "The room is nearly as loud as an instrument, so the gate stays where it was: turn the "
        "input gain down, or find out what is so loud.",
    ),
    "digital silence": Text(
        "Room",
        "The input delivers nothing but zeros, so there is no room to learn: check mute switch "
        "and microphone permission.",
    ),
}


class RoomKeeper(QObject):
    """Listens for a few seconds when asked to; lives in the GUI thread.

    Args:
        mute: Keeps notes from the window meanwhile.
        gate_dbfs: The gate in force, in dBFS RMS.
        parent: The owner.

    Signals:
        gate_wanted: The gate for now, in dBFS: open while the room is heard, as it was after.
        learnt: The gate that follows from the room, in dBFS; to be kept.
        told: A ``Notice``.
        seconds_left: How long it still takes, in s; 0 when it is over.
    """

    gate_wanted = Signal(float)
    learnt = Signal(float)
    told = Signal(object)
    seconds_left = Signal(int)

    def __init__(self, mute: InputMute, gate_dbfs: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        declared = option_of(AudioSettings, "gate")
        self._lowest, self._highest = declared.minimum or 0.0, declared.maximum or 0.0
        self._window: MainWindow | None = None
        self._mute = mute
        self._gate = self._before = gate_dbfs
        self._running = False
        self._listener: RoomListener | None = None
        self._heard_until = 0
        self._shown = 0
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)

    def attach(self, window: MainWindow) -> None:
        """Take the button of this window, and count the seconds there, from now on."""
        self._window = window
        window.show_learning(self._shown)
        window.learn_room_requested.connect(self.learn)
        window.way_on_chosen.connect(self._take_back)

    @property
    def learning(self) -> bool:
        """Whether the room is being listened to."""
        return self._listener is not None

    def set_gate(self, gate_dbfs: float) -> None:
        """Say which gate the settings put in force, in dBFS RMS."""
        self._gate = gate_dbfs

    @Slot()
    def learn(self) -> None:
        """Begin to listen; a second call ends that, and all is as before."""
        from tuner.pitch.room import RoomListener  # noqa: PLC0415 - brings NumPy along

        if self._listener is not None:
            self._end()
        elif not self._running:
            self.told.emit(Notice(Severity.INFO, _START_FIRST))
        elif self._mute.hold is not None:
            self.told.emit(Notice(Severity.INFO, _TONE_SOUNDS))
        else:
            self._listener = RoomListener()
            self._heard_until = 0
            # A note below the gate would not be told from noise.
            self.gate_wanted.emit(self._lowest)
            self._patience.start()
            self._show(math.ceil(self._listener.remaining_s))
            self._mute.begin(Hold.ROOM)

    @Slot(object)
    def take_reading(self, reading: Reading) -> None:
        """Hear a reading, straight from the session."""
        listener = self._listener
        if listener is None:
            return
        frames, self._heard_until = reading.end_frame - self._heard_until, reading.end_frame
        if self._heard_until == frames or frames <= 0:
            return  # the first one, or the first of another stream
        seconds = min(frames / reading.sample_rate, _LONGEST_BATCH_S)
        listener.hear(reading.level.rms_dbfs, seconds, has_pitch=reading.deviation is not None)
        if listener.remaining_s:
            self._show(math.ceil(listener.remaining_s))
        else:
            self._end()
            self._judge(listener.result())

    @Slot(object)
    def show_state(self, state: SessionState) -> None:
        """Know whether there is anything to hear; an input that ends, ends the learning."""
        self._running = state is SessionState.RUNNING
        if not self._running:
            self._give_up()

    @Slot()
    def _give_up(self) -> None:
        if self._listener is not None:
            self._end()
            self.told.emit(Notice(Severity.INFO, _ENDED))

    def _judge(self, found: float | NotARoom) -> None:
        if not isinstance(found, float):
            self.told.emit(Notice(Severity.WARNING, _REFUSALS[found.value]))
            return
        from tuner.pitch.room import gate_above  # noqa: PLC0415 - see learn

        gate = gate_above(found, self._lowest, self._highest)
        before = self._gate
        self.learnt.emit(gate)
        self._before = before
        text = _LEARNT.format(room=with_minus(f"{found:.0f}"), gate=with_minus(f"{gate:.0f}"))
        self.told.emit(Notice(Severity.INFO, text, way_on=WayOn.UNDO_GATE))

    def _end(self) -> None:
        self._listener = None
        self._patience.stop()
        self.gate_wanted.emit(self._gate)
        self._show(0)
        self._mute.end(Hold.ROOM, at_once=True)

    def _show(self, seconds: int) -> None:
        if seconds != self._shown:
            self._shown = seconds
            if self._window is not None:
                self._window.show_learning(seconds)
            self.seconds_left.emit(seconds)

    @Slot(object)
    def _take_back(self, way_on: WayOn) -> None:
        if way_on is WayOn.UNDO_GATE:
            self.learnt.emit(self._before)
