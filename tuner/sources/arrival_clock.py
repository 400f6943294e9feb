"""When a frame was captured, told only from polls of how many frames have arrived.

Owned by the thread that polls.
"""

from __future__ import annotations

from typing import Final

from tuner.sources.pace import NANOSECONDS

HALF_WINDOW_NS: Final = 500_000_000
"""How long one of the two windows of the moving minimum lasts, in ns."""

SHORTFALL_NS: Final = 15_000_000
"""Lateness for a whole window from which frames must have been lost, in ns."""

ENOUGH_POLLS: Final = 8
"""Polls in a window below which it says nothing about loss."""


class ArrivalClock:
    """A straight line through the earliest arrivals.

    A poll can only see a frame after it has arrived, so every poll is late, by the driver's
    block and by however long the thread was busy, and never early. The earliest polls of the
    last 0.5 to 1 s, compared at the nominal rate, therefore give the truest line; its error is
    one-sided: from 0 to about the shortest interval between polls, plus what the card's clock
    drifts in 1 s (0.1 ms at 100 ppm). Ordinary hiccups of the thread do not move it.

    Frames that a driver drops without a word show in the same line: if for a whole window even
    the earliest poll is much later than before, that time was never recorded.

    Args:
        sample_rate: Nominal frames per second.
    """

    __slots__ = (
        "_half_ends_ns",
        "_now_offset_ns",
        "_old_offset_ns",
        "_polls",
        "_sample_rate",
        "_shortfall_ns",
    )

    def __init__(self, sample_rate: int) -> None:
        self._sample_rate = sample_rate
        self.restart()

    def restart(self) -> None:
        """Forget everything, as after a pause: the next poll begins a new line."""
        self._old_offset_ns: int | None = None
        self._now_offset_ns: int | None = None
        self._half_ends_ns = 0
        self._polls = 0
        self._shortfall_ns = 0

    def observe(self, position: int, now_ns: int) -> None:
        """Take in a poll that found new frames.

        Args:
            position: Frames that have arrived since the line began, those known lost included.
            now_ns: When they were found.
        """
        offset_ns = now_ns - position * NANOSECONDS // self._sample_rate
        if self._now_offset_ns is None:
            self._half_ends_ns = now_ns + HALF_WINDOW_NS
            self._now_offset_ns = offset_ns
        elif now_ns >= self._half_ends_ns:
            self._judge(self._now_offset_ns)
            self._old_offset_ns = self._now_offset_ns
            self._now_offset_ns = offset_ns
            self._half_ends_ns = now_ns + HALF_WINDOW_NS
            self._polls = 0
        elif offset_ns < self._now_offset_ns:
            self._now_offset_ns = offset_ns
        self._polls += 1

    def take_lost(self) -> int:
        """Frames found to be missing since the last call; the caller must count them in."""
        if not self._shortfall_ns:
            return 0
        lost = self._shortfall_ns * self._sample_rate // NANOSECONDS
        # From here on positions include them, so the line stays where it was.
        shift_ns = lost * NANOSECONDS // self._sample_rate
        if self._now_offset_ns is not None:
            self._now_offset_ns -= shift_ns
        if self._old_offset_ns is not None:
            self._old_offset_ns -= shift_ns
        self._shortfall_ns = 0
        return lost

    def arrival_ns(self, position: int) -> int:
        """When the frame at this position arrived, or will; 0 before any poll."""
        offset_ns = self._now_offset_ns
        if offset_ns is None:
            return 0
        if self._old_offset_ns is not None and self._old_offset_ns < offset_ns:
            offset_ns = self._old_offset_ns
        return offset_ns + position * NANOSECONDS // self._sample_rate

    def _judge(self, offset_ns: int) -> None:
        """Compare the window that has just ended with the one before."""
        if self._old_offset_ns is None or self._polls < ENOUGH_POLLS:
            return
        late_ns = offset_ns - self._old_offset_ns
        if late_ns > SHORTFALL_NS:
            self._shortfall_ns = late_ns
