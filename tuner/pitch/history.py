"""The newest samples of one rate, always at hand as one contiguous view."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


class History:
    """A sliding window over a stream: append at the end, look at the newest part.

    The samples sit in a buffer of twice the capacity and move to its front when the end is
    reached, so each sample is copied about once and a look never copies.

    Attributes:
        total: Samples appended since the last ``clear``.
    """

    def __init__(self, capacity: int, silence: int = 0) -> None:
        """Make room for at least ``capacity`` samples (>= 1).

        Args:
            capacity: How many are kept.
            silence: How many zeros are there before the first one, up to ``capacity``.
        """
        self._capacity = capacity
        self._silence = silence
        self._buffer = np.zeros(2 * capacity, dtype=np.float32)
        self._end = silence
        self.total = 0

    def clear(self) -> None:
        """Forget every sample."""
        self._end = self._silence
        self._buffer[: self._end] = 0
        self.total = 0

    def append(self, samples: NDArray[np.float32] | NDArray[np.float64]) -> None:
        """Copy ``samples`` (shape ``(n,)``, any n) to the end."""
        self.total += len(samples)
        samples = samples[-self._capacity :]
        if self._end + len(samples) > len(self._buffer):
            kept = min(self._end, self._capacity)
            self._buffer[:kept] = self._buffer[self._end - kept : self._end]
            self._end = kept
        self._buffer[self._end : self._end + len(samples)] = samples
        self._end += len(samples)

    @property
    def available(self) -> int:
        """How many samples ``newest`` can give now."""
        return min(self._end, self._capacity)

    def newest(self, count: int) -> NDArray[np.float32]:
        """The last ``count`` samples (or all there are): a view, valid until the next append."""
        return self._buffer[self._end - min(count, self.available) : self._end]
