"""The Hann window of every length the fine reading uses, with its moments."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

BLOCK = 32
"""The shortest window, and the shortest row of the matrix that a window is taken for."""

_LONG = 1024
"""From this length on, rows may be twice as long, from three times this, four times."""

_KEPT = 64
"""Windows kept at most; notes differ in the lengths they need."""


@dataclass(frozen=True, slots=True)
class Window:
    """A Hann window w[n] and what it does to white noise.

    Time t is in samples from the middle of the window.

    Attributes:
        span: Samples under the Hann curve, the newest ones.
        length: N, ``span`` and the samples of weight 0 before it that make the rows whole.
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

    span: int
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
    def of(cls, span: int) -> Window:
        """Build the window of the newest ``span`` samples."""
        row = _row_of(span)
        length = -(-span // row) * row
        time: NDArray[np.float64] = np.arange(length, dtype=np.float64) - (
            length - 0.5 * (span + 1)
        )
        hann: NDArray[np.float64] = 0.5 + 0.5 * np.cos(2 * np.pi * time / span)
        hann[: length - span] = 0
        mean_tt = float(hann @ time**2) / float(hann.sum())
        bent = time**2 - mean_tt
        return cls(
            span,
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


def _row_of(span: int) -> int:
    """How long a row is best: about the square root of the length, for the least work."""
    return BLOCK * (1 if span < _LONG else 2 if span < 3 * _LONG else 4)


class Windows:
    """A shelf of the windows used last."""

    def __init__(self) -> None:
        self._made: dict[int, Window] = {}

    def of(self, span: int) -> Window:
        """The window of ``span`` samples (never less than one block)."""
        span = max(span, BLOCK)
        if span not in self._made:
            if len(self._made) >= _KEPT:
                self._made.clear()
            self._made[span] = Window.of(span)
        return self._made[span]
