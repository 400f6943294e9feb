"""The one clock that everything moving is drawn by; it stands still when nothing moves."""

from __future__ import annotations

import time
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Slot

_SMOOTH_HZ = 25
"""Fewer frames a second than this do not look like motion."""


class Animated(Protocol):
    """Something that moves between readings."""

    def seen(self) -> bool:
        """Whether anybody could see it move."""

    def advance(self, now_s: float) -> bool:
        """Move to a moment and ask for the paints that takes.

        Args:
            now_s: The frame's time on the clock of ``time.monotonic``, in s.

        Returns:
            Whether there is more to come without further news.
        """


class FrameClock(QObject):
    """Calls every display once a frame, until all have come to rest.

    What need not be seen at once is called in every second frame, and all of that in the same
    ones: what is painted together costs less than what is painted by turns.

    Args:
        refresh_hz: Frames a second.
        parent: The owner.
    """

    def __init__(self, refresh_hz: int = 60, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._displays: list[Animated] = []
        self._quick: list[Animated] = []
        self._between = self._halves = False
        self._asleep = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self.set_refresh(refresh_hz)

    @property
    def running(self) -> bool:
        """Whether frames are being drawn."""
        return self._timer.isActive()

    def add(self, display: Animated, *, every_second: bool = False) -> None:
        """Call this display from now on, or, where frames are many, in every second one."""
        self._displays.append(display)
        if not every_second:
            self._quick.append(display)

    def set_refresh(self, refresh_hz: int) -> None:
        """Draw this many frames a second."""
        self._timer.setInterval(1000 // refresh_hz)
        self._halves = refresh_hz >= 2 * _SMOOTH_HZ

    @Slot()
    def wake(self) -> None:
        """Something has news: draw frames until all rest again."""
        if not self._asleep and not self._timer.isActive():
            self._between = True
            self._timer.start()

    def set_asleep(self, asleep: bool) -> None:
        """Draw nothing while the window cannot be seen."""
        self._asleep = asleep
        if asleep:
            self._timer.stop()
        else:
            self.wake()

    @Slot()
    def _tick(self) -> None:
        now_s = time.monotonic()
        self._between = self._halves and not self._between
        moving = self._between
        for display in self._quick if self._between else self._displays:
            if display.seen() and display.advance(now_s):
                moving = True
        if not moving:
            self._timer.stop()
