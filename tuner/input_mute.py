"""Keeps notes from the window while the microphone would hear what the tuner itself plays."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from tuner.ui.holds import Hold
from tuner.ui.main_window import MainWindow

if TYPE_CHECKING:
    from tuner.engine.readings import Reading
    from tuner.engine.views import View

AFTER_MS = 300
"""How long after a sound the input stays muted: the room's echo, and what is on its way."""


class InputMute(QObject):
    """Stands between the session and the window; the level always passes, the note not always.

    Lives in the GUI thread.

    Args:
        parent: The owner.

    Signals:
        reading: A ``Reading`` for the window; without its note while the input is muted.
        view: A ``View`` for the window; the strobe's are kept back while the input is muted.
    """

    reading = Signal(object)
    view = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: MainWindow | None = None
        self._to_microphone = False
        self._held: set[Hold] = set()
        self._muted_until_ns = 0
        self._after: dict[Hold, QTimer] = {}
        for hold in Hold:
            timer = self._after[hold] = QTimer(self)
            timer.setSingleShot(True)
            timer.setInterval(AFTER_MS)
            timer.setProperty("hold", hold.value)
            timer.timeout.connect(self._let_go)

    def attach(self, window: MainWindow) -> None:
        """Let this window say why there is no note, from now on."""
        self._window = window
        self._show()

    @property
    def hold(self) -> Hold | None:
        """Why readings lose their note now; None when they do not."""
        if not self._held:
            return None
        for hold in Hold:
            if hold in self._held and (self._to_microphone or not hold.for_microphones):
                return hold
        return None

    def listen(self, *, to_microphone: bool) -> None:
        """Say whether the tuner listens to a microphone, which hears what is played."""
        self._to_microphone = to_microphone
        self._show()

    def begin(self, hold: Hold) -> None:
        """Mute from now on."""
        self._after[hold].stop()
        self._held.add(hold)
        self._show()

    def end(self, hold: Hold, *, at_once: bool = False) -> None:
        """Unmute when the echo has gone, or at once."""
        if at_once:
            self._after[hold].stop()
            self._held.discard(hold)
            self._show()
        elif hold in self._held:
            self._after[hold].start()

    @Slot(object)
    def take_reading(self, reading: Reading) -> None:
        """Pass a reading on; its level always, its note only when the input is not muted.

        A reading that comes late counts by when it was heard.
        """
        muted = self.hold is not None or reading.captured_ns < self._muted_until_ns
        if reading.deviation is not None and muted:
            from tuner.pitch.reading import SILENCE  # noqa: PLC0415 - brings NumPy along

            reading = replace(reading, pitch=SILENCE, deviation=None)
        self.reading.emit(reading)

    @Slot(object)
    def take_view(self, view: View) -> None:
        """Pass a view on; what is seen of the sound itself may show what is played."""
        from tuner.engine.views import StrobeView  # noqa: PLC0415 - the window is painted first

        if not (isinstance(view, StrobeView) and self.hold is not None):
            self.view.emit(view)

    def close(self) -> None:
        """Wait for nothing more."""
        for timer in self._after.values():
            timer.stop()

    @Slot()
    def _let_go(self) -> None:
        if self.hold is not None:
            self._muted_until_ns = time.monotonic_ns()
        self._held.discard(Hold(self.sender().property("hold")))
        self._show()

    def _show(self) -> None:
        if self._window is not None:
            self._window.hold_reading(self.hold)
