"""Time for sources that have no sound card: when each frame of a recording would be captured.

Owned by the thread that owns the source.
"""

from __future__ import annotations

import time
from collections.abc import Callable

NANOSECONDS = 1_000_000_000

ClockNs = Callable[[], int]
"""A clock in ns that never goes back, such as ``time.monotonic_ns``."""


class Pace:
    """A tape that runs beside the clock from ``start`` on and stands still while paused.

    Frame n is captured n / rate after the start, pauses left out. In real time it is due once
    that moment has come; as fast as possible it is always due, and its time may lie ahead.

    Args:
        real_time: Whether frames wait for the clock.
        clock_ns: Replaced in tests.
    """

    __slots__ = ("_clock_ns", "_paused_at_ns", "_real_time", "_sample_rate", "_start_ns")

    def __init__(self, real_time: bool, clock_ns: ClockNs = time.monotonic_ns) -> None:
        self._real_time = real_time
        self._clock_ns = clock_ns
        self._sample_rate = 1
        self._start_ns = 0
        self._paused_at_ns: int | None = None

    def start(self, sample_rate: int) -> None:
        """Frame 0 is captured now.

        Args:
            sample_rate: Frames per second, above 0.
        """
        self._sample_rate = sample_rate
        self._start_ns = self._clock_ns()
        self._paused_at_ns = None

    def pause(self) -> None:
        """Stop the tape; safe to call twice."""
        if self._paused_at_ns is None:
            self._paused_at_ns = self._clock_ns()

    def resume(self) -> None:
        """Go on as if no time had passed; safe to call twice."""
        if self._paused_at_ns is not None:
            self._start_ns += self._clock_ns() - self._paused_at_ns
            self._paused_at_ns = None

    def is_due(self, position: int) -> bool:
        """Whether all frames before this position have been captured."""
        if self._paused_at_ns is not None:
            return False
        return not self._real_time or self._clock_ns() >= self.time_ns(position)

    def time_ns(self, frame: int) -> int:
        """When the frame is captured, on the clock, in ns."""
        return self._start_ns + frame * NANOSECONDS // self._sample_rate
