"""The noise beside lines: the mean density of the bins around each, less the line's own.

Bins count by a hill on each side of a line. What is left of a line that beats or fades lies in
skirts, steep and far above the noise. Between upright edges it would matter on which side a bin of
the skirts falls, and two readings of nearly the same sound would trust the same line differently,
some ten times as much.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

QUIETEST = 1e-20
"""Power density below any converter's noise: keeps divisions finite."""

_ABSORBED = 2.0
"""A fitted line takes the noise within this many bins of itself away with it…"""

_SLOPE = 3.0
"""…from where the hill rises over so many bins, or to half its width…"""

_REACH = 0.6
"""…and falls likewise, to end at this share of the lowest line's frequency: midway to the next
partial another note's may lie…"""

_FARTHEST = 48.0
"""…or at this many bins, as noise need not be white…"""

_LEAST = 4.0
"""…but never nearer than at this many."""


class Beside:
    """The bins beside K lines."""

    def __init__(self, centres: NDArray[np.float64], count: int, width: float) -> None:
        """Look for them in a spectrum of ``count`` bins.

        Args:
            centres: Where the lines lie, in bins, the lowest first, shape ``(K,)``.
            count: Number of bins.
            width: How many bins make one over the length of the Hann curve.
        """
        near = _ABSORBED * width
        far = max(min(_REACH * float(centres[0]), _FARTHEST * width), _LEAST * width)
        reach = math.ceil(far)
        middle = np.rint(centres)
        bins = np.add.outer(middle, np.arange(-reach, reach + 1.0))
        away = np.abs(bins - centres[:, None])
        up = np.minimum(np.minimum(away - near, far - away) / (_SLOPE * width), 1)
        hill = np.maximum(up, 0) ** 2 * (3 - 2 * up)
        if middle[0] <= reach or middle[-1] + reach >= count:
            hill *= (bins > 0) & (bins < count)
            bins = np.minimum(np.maximum(bins, 0), count - 1)
        self._bins = bins.astype(np.intp)
        self._hill = hill / np.maximum(hill.sum(axis=1), QUIETEST)[:, None]

    def noise(self, density: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
        """The noise around each line, shape ``(K,)``, from a spectrum's power density."""
        mean: NDArray[np.float64] = np.einsum("ij,ij->i", density.take(self._bins), self._hill)
        return np.maximum(mean, QUIETEST)
