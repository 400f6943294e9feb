"""What a stretch of the pitch history comes to: mean, spread, drift, histogram. NumPy only."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tuner.ui.docks.history import History

BINS = 32
_FEWEST = 3
_NARROWEST = 0.4
"""Least width of the histogram, in cents: steadier than that is a needle."""
_TRIM = 4.0
"""The histogram reaches so many spreads to each side; what lies beyond is in its last bins."""


@dataclass(frozen=True, slots=True)
class CentsStatistics:
    """Cents against the target over some time.

    Attributes:
        count: Readings.
        seconds: From the first to the last.
        mean: In cents.
        spread: Standard deviation about the mean, in cents.
        drift: Slope of the regression line, in cents a minute; None over less than a second.
        drift_sigma: Standard error of the slope, taking readings as independent.
        lowest: In cents.
        highest: In cents.
        low: Left edge of the histogram, in cents.
        high: Its right edge.
        bins: How many readings fall into each of BINS equal parts.
    """

    count: int
    seconds: float
    mean: float
    spread: float
    drift: float | None
    drift_sigma: float | None
    lowest: float
    highest: float
    low: float
    high: float
    bins: tuple[int, ...]

    @classmethod
    def of(cls, times: NDArray[np.float64], cents: NDArray[np.float64]) -> CentsStatistics | None:
        """Sum up readings; None when there are fewer than three.

        Args:
            times: When, in s, rising; shape (n,).
            cents: Deviations; shape (n,), NaN where there is none.
        """
        kept = np.isfinite(cents)
        times, cents = times[kept], cents[kept]
        if len(cents) < _FEWEST:
            return None
        mean, spread = float(cents.mean()), float(cents.std(ddof=1))
        seconds = float(times[-1] - times[0])
        drift = drift_sigma = None
        if seconds >= 1.0:
            since = times - times.mean()
            squares = float(since @ since)
            slope = float(since @ cents) / squares
            rest = cents - mean - slope * since
            drift = 60.0 * slope
            drift_sigma = 60.0 * float(np.sqrt(rest @ rest / (len(cents) - 2) / squares))
        lowest, highest = float(cents.min()), float(cents.max())
        low = max(lowest, mean - _TRIM * spread)
        high = min(highest, mean + _TRIM * spread)
        spare = max(0.03 * (high - low), 0.5 * (_NARROWEST - (high - low)))
        low, high = low - spare, high + spare
        bins, _ = np.histogram(np.clip(cents, low, high), BINS, (low, high))
        return cls(
            len(cents), seconds, mean, spread, drift, drift_sigma, lowest, highest, low, high,
            tuple(bins.tolist()),
        )  # fmt: skip


def of_last_note(history: History, seconds: float) -> CentsStatistics | None:
    """The newest note, back to its beginning but no further than so many seconds."""
    times, cents = history.arrays()
    sounding = np.flatnonzero(np.isfinite(cents))
    if not len(sounding):
        return None
    end = int(sounding[-1]) + 1
    gaps = np.flatnonzero(np.isnan(cents[:end]))
    first = int(gaps[-1]) + 1 if len(gaps) else 0
    first = max(first, int(np.searchsorted(times, times[end - 1] - seconds)))
    return CentsStatistics.of(times[first:end], cents[first:end])


def of_span(history: History, first_s: float, last_s: float) -> CentsStatistics | None:
    """All readings between two stream positions, whatever the notes."""
    times, cents = history.arrays()
    first, last = np.searchsorted(times, [min(first_s, last_s), max(first_s, last_s)])
    return CentsStatistics.of(times[first:last], cents[first:last])
