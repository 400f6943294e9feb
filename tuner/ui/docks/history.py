"""The last minutes of one figure, in memory that is allocated once. NumPy only."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

GAP = math.nan
"""The value of a moment at which there is nothing to show."""


class History:
    """A ring of moments and values.

    Args:
        capacity: Moments kept.
    """

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._times = np.zeros(capacity)
        self._values = np.zeros(capacity)
        self.total = 0
        """Moments ever appended since the last ``clear``; the newest has the index total − 1."""

    def append(self, time_s: float, value: float) -> None:
        """Keep a moment; an old one is forgotten for it."""
        slot = self.total % self._capacity
        self._times[slot] = time_s
        self._values[slot] = value
        self.total += 1

    def drop(self, moments: int) -> None:
        """Forget the newest moments."""
        self.total = max(self.oldest, self.total - moments)

    def clear(self) -> None:
        """Forget everything."""
        self.total = 0

    def take_over(self, other: History) -> None:
        """Keep what another one keeps, which has the same capacity."""
        self._times[:], self._values[:] = other._times, other._values
        self.total = other.total

    @property
    def oldest(self) -> int:
        """Index of the oldest moment that is still kept."""
        return max(0, self.total - self._capacity)

    def at(self, index: int) -> tuple[float, float]:
        """Time and value of the moment with this index."""
        slot = index % self._capacity
        return float(self._times[slot]), float(self._values[slot])

    def newest_s(self) -> float:
        """Time of the newest moment; 0 when there is none."""
        return self.at(self.total - 1)[0] if self.total else 0.0

    def first_after(self, time_s: float) -> int:
        """Index of the first kept moment later than a time; ``total`` when there is none."""
        times, _ = self.arrays()
        return self.oldest + int(np.searchsorted(times, time_s, side="right"))

    def arrays(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Copies of times and values, oldest first."""
        order = np.arange(self.oldest, self.total) % self._capacity
        return self._times[order], self._values[order]
