"""The noise beside lines: the mean density of the bins around each, less the line's own."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

QUIETEST = 1e-20
"""Power density below any converter's noise: keeps divisions finite."""

_ABSORBED = 2.0
"""A fitted line takes the noise within this many bins of itself away with it."""

_REACH = 0.5
"""Noise is taken within this share of the lowest line's frequency: as far as the next partial's."""


class Beside:
    """The bins beside K lines."""

    def __init__(self, centres: NDArray[np.float64], count: int) -> None:
        """Look for them in a spectrum of ``count`` bins.

        Args:
            centres: Where the lines lie, in bins, the lowest first, shape ``(K,)``.
            count: Number of bins.
        """
        reach = max(_REACH * float(centres[0]), 2 * _ABSORBED)
        # Of each line: where its neighbourhood begins, where the line does, where both end.
        around = (0.5 - reach, 0.5 - _ABSORBED, 1.5 + _ABSORBED, 1.5 + reach)
        edges = np.minimum(np.maximum(np.add.outer(centres, around), 0), count - 1).astype(np.intp)
        widths = edges[:, 1::2] - edges[:, ::2]
        self._edges = edges.reshape(-1)
        # Of no bins, ``reduceat`` gives the first one: it does not count.
        counted = (widths > 0) / np.maximum(widths[:, :1] + widths[:, 1:], 1)
        self._before, self._after = counted.T

    def noise(self, density: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
        """The noise around each line, shape ``(K,)``, from a spectrum's power density."""
        sums = np.add.reduceat(density, self._edges)
        mean: NDArray[np.float64] = sums[::4] * self._before + sums[2::4] * self._after
        return np.maximum(mean, QUIETEST)
