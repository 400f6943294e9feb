"""The Hann window of every length the fine reading uses, with its moments."""

from __future__ import annotations

import bisect
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

BLOCK = 32
"""Window lengths are multiples of this, so that a window is a matrix of whole rows."""

_LONG = 1024
"""From this length on, rows may be twice as long, from three times this, four times."""

_GROWTH = 1.19
"""Ratio of neighbouring lengths: small enough that a longer window makes no visible step."""

_YOUNG = 0.3
"""Up to this share of the longest window, the first reading of a low note waits for a length…"""

_YOUNG_GROWTH = 1.07
"""…so that here they come in smaller steps."""


@dataclass(frozen=True, slots=True)
class Window:
    """A Hann window w[n] and what it does to white noise.

    Time t is in samples from the middle of the window.

    Attributes:
        length: N, a multiple of ``row``.
        row: Samples in a row of the matrix that the window is taken for.
        row_times: t at the beginning of each row, shape ``(N/row,)``.
        weights: Rows w, w·t and w·(t² − m) with m = Σwt²/Σw, shape ``(3, N)``.
        to_amplitude: What turns the dot products with each row into a, b and c of
            (a + b·t + c·(t² − m))·e^{jωt}, shape ``(3, 1)``.
        to_mean: 1/Σw.
        effective: (Σw)²/Σw², the length of a rectangle that tells a line from noise as well.
        sum_tt: Σw·t².
        mean_tt: m = Σw·t²/Σw.
        sum_bent: Σw·(t² − m)².
        sum_squares: Σw².
        sum_squares_tt: Σw²·t².
        sum_squares_bent: Σw²·(t² − m)².
    """

    length: int
    row: int
    row_times: NDArray[np.float64]
    weights: NDArray[np.float32]
    to_amplitude: NDArray[np.float64]
    to_mean: float
    effective: float
    sum_tt: float
    mean_tt: float
    sum_bent: float
    sum_squares: float
    sum_squares_tt: float
    sum_squares_bent: float

    @classmethod
    def of(cls, length: int) -> Window:
        """Build the window of ``length`` samples."""
        time: NDArray[np.float64] = np.arange(length, dtype=np.float64) - 0.5 * (length - 1)
        hann = 0.5 + 0.5 * np.cos(2 * np.pi * time / length)
        mean_tt = float(hann @ time**2) / float(hann.sum())
        bent = time**2 - mean_tt
        row = _row_of(length)
        return cls(
            length,
            row,
            time[::row].copy(),
            np.stack((hann, hann * time, hann * bent)).astype(np.float32),
            np.array([[2 / hann.sum()], [2 / (hann @ time**2)], [2 / (hann @ bent**2)]]),
            float(1 / hann.sum()),
            float(hann.sum() ** 2 / (hann @ hann)),
            float(hann @ time**2),
            mean_tt,
            float(hann @ bent**2),
            float(hann @ hann),
            float(hann**2 @ time**2),
            float(hann**2 @ bent**2),
        )


def _row_of(length: int) -> int:
    """How long a row is best: about the square root of the length, for the least work."""
    return BLOCK * (1 if length < _LONG else 2 if length < 3 * _LONG else 4)


class Windows:
    """A shelf of windows, their lengths in steps of ×1.07 to ×1.19."""

    def __init__(self, longest: int) -> None:
        """Lay out the lengths from one block to ``longest`` samples."""
        lengths = {BLOCK}
        wanted = float(BLOCK)
        while wanted < longest:
            wanted *= _YOUNG_GROWTH if wanted < _YOUNG * longest else _GROWTH
            length = min(int(wanted), max(longest, BLOCK))
            lengths.add(length // _row_of(length) * _row_of(length))
        self._lengths = sorted(lengths)
        self._made: dict[int, Window] = {}

    def at_most(self, samples: int) -> Window:
        """The longest window of no more than ``samples`` (never less than one block)."""
        length = self._lengths[max(bisect.bisect_right(self._lengths, samples) - 1, 0)]
        if length not in self._made:
            self._made[length] = Window.of(length)
        return self._made[length]
