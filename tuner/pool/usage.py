"""How hard a pool has been used over the last minutes, in constant memory."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

WINDOW_S = 600
"""How far back the watch looks, in s."""
_INTERVALS = 60
_INTERVAL_NS = WINDOW_S * 1_000_000_000 // _INTERVALS
_LONGEST_STEP_NS = _INTERVAL_NS
"""What lies between two looks further apart than this was not watched."""


@dataclass(frozen=True, slots=True)
class Usage:
    """What was watched.

    Attributes:
        watched_s: How long use has been watched, at most WINDOW_S; stops do not count.
        peak_outstanding: Most buffers out at once.
        exhausted: Acquisitions that found no buffer free.
        turnover_p99_ms: 99th percentile of the time from acquisition to return, in ms.
    """

    watched_s: float = 0.0
    peak_outstanding: int = 0
    exhausted: int = 0
    turnover_p99_ms: float = 0.0


class UsageWatch:
    """Remembers peaks and exhaustions of the last ten minutes, in steps of ten seconds."""

    def __init__(self) -> None:
        self._peaks = array("H", [0]) * _INTERVALS
        self._exhausted = array("L", [0]) * _INTERVALS
        self._now_ns: int | None = None
        self._watched_ns = 0
        self._interval = 0
        self._turnover_p99_ms = 0.0

    def observe(
        self, now_ns: int, peak_outstanding: int, exhausted: int, turnover_p99_ms: float
    ) -> None:
        """Note what happened since the call before.

        Args:
            now_ns: The time, on a monotonic clock.
            peak_outstanding: Most buffers out at once.
            exhausted: Acquisitions that found no buffer free.
            turnover_p99_ms: As measured so far, in ms.
        """
        if self._now_ns is None:
            self._interval = now_ns // _INTERVAL_NS
        elif now_ns - self._now_ns <= _LONGEST_STEP_NS:
            self._watched_ns += now_ns - self._now_ns
        self._move_to(now_ns // _INTERVAL_NS)
        here = self._interval % _INTERVALS
        self._peaks[here] = max(self._peaks[here], peak_outstanding)
        self._exhausted[here] += exhausted
        self._now_ns = now_ns
        self._turnover_p99_ms = turnover_p99_ms

    def usage(self) -> Usage:
        """What was seen within the window."""
        watched_s = min(self._watched_ns / 1e9, float(WINDOW_S))
        return Usage(watched_s, max(self._peaks), sum(self._exhausted), self._turnover_p99_ms)

    def _move_to(self, interval: int) -> None:
        for passed in range(self._interval + 1, min(interval, self._interval + _INTERVALS) + 1):
            self._peaks[passed % _INTERVALS] = 0
            self._exhausted[passed % _INTERVALS] = 0
        self._interval = max(self._interval, interval)
