"""Holds news back until a frame of all displays, so that all that changes is painted at once.

Lives in the GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tuner.ui.frame_clock import FrameClock


class NextFrame:
    """News that comes between two frames would be painted by itself, and each painting costs.

    Args:
        clock: Draws the frames; while it stands still, news goes through at once.
    """

    def __init__(self, clock: FrameClock) -> None:
        self._clock = clock
        self._waiting: list[tuple[Callable[[Any], None], object]] = []
        clock.add(self, every_second=True)

    def post(self, slot: Callable[[Any], None], news: object) -> None:
        """Hand news to a slot with the next frame; in the order in which it came."""
        self._waiting.append((slot, news))
        if not self._clock.running:
            self.hand_over()

    def hand_over(self) -> None:
        """Keep nothing back any more."""
        waiting, self._waiting = self._waiting, []
        for slot, news in waiting:
            slot(news)

    def seen(self) -> bool:
        """Whether there is anything to hand over."""
        return bool(self._waiting)

    def advance(self, now_s: float) -> bool:
        """Hand over what came since the frame before."""
        self.hand_over()
        return False
