"""The Hann window of every length the fine reading uses, with its moments."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

BLOCK = 32
"""The shortest window, and the shortest row of the matrix that a window is taken for."""

_LONG = 1024
"""From this length on rows are twice as long as a block, from three times this, four times."""

_POWERS = np.array([[0], [1], [2]], dtype=np.float32)

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
        factor_times: t at the beginning of each row, then the samples from there to each column,
            shape ``(N/row + row,)``.
        column_powers: 1, n and n² of each column's n, shape ``(row, 3, 1)``.
        weights: w, shape ``(N,)``.
        by_row: What turns a, b and c of a + b·t + c·(t² − m), m = Σwt²/Σw, into the factors of 1,
            n and n² for n samples from the beginning of each row, shape ``(3·N/row, 3)``.
        to_amplitude: What turns dot products with w, w·n and w·n² in each row into a, b and c of
            (a + b·t + c·(t² − m))·e^{jωt}, shape ``(3, 3·N/row)``.
        to_mean: 1/Σw.
        effective: (Σw)²/Σw², the length of a rectangle that tells a line from noise as well.
        sum_tt: Σw·t².
        sum_bent: Σw·(t² − m)².
        sum_squares: Σw².
        sum_squares_tt: Σw²·t².
        sum_squares_bent: Σw²·(t² − m)².
    """

    span: int
    length: int
    row: int
    factor_times: NDArray[np.float64]
    column_powers: NDArray[np.float32]
    weights: NDArray[np.float32]
    by_row: NDArray[np.float32]
    to_amplitude: NDArray[np.float32]
    to_mean: float
    effective: float
    sum_tt: float
    sum_bent: float
    sum_squares: float
    sum_squares_tt: float
    sum_squares_bent: float

    @classmethod
    def of(cls, span: int) -> Window:
        """Build the window of the newest ``span`` samples."""
        row = _row_of(span)
        length = -(-span // row) * row
        time = np.arange(0.5 * (span + 1) - length, 0.5 * span)
        rows, columns = time[::row].copy(), np.arange(float(row))
        # cos² of half the angle, and that of a sum of two, so that few cosines have to be taken.
        half = np.pi / span
        matrix = np.multiply.outer(np.cos(half * rows), np.cos(half * columns))
        matrix -= np.multiply.outer(np.sin(half * rows), np.sin(half * columns))
        matrix *= matrix
        hann = matrix.reshape(-1)
        hann[: length - span] = 0
        time *= time
        total, sum_tt = float(hann.sum()), float(hann.dot(time))
        weighted = hann * hann
        sum_squares, sum_squares_tt = float(weighted.sum()), float(weighted.dot(time))
        bent = np.subtract(time, sum_tt / total, out=time)
        np.multiply(hann, bent, out=weighted)
        sum_bent = float(weighted.dot(bent))
        by_row = _by_row(rows, sum_tt / total)
        return cls(
            span,
            length,
            row,
            np.concatenate((rows, columns)),
            columns.astype(np.float32)[:, None, None] ** _POWERS,
            hann.astype(np.float32),
            by_row.astype(np.float32),
            (by_row * (2 / total, 2 / sum_tt, 2 / sum_bent)).T.astype(np.float32, order="C"),
            1 / total,
            total**2 / sum_squares,
            sum_tt,
            sum_bent,
            sum_squares,
            sum_squares_tt,
            float(weighted.dot(weighted)),
        )


def _by_row(rows: NDArray[np.float64], mean_tt: float) -> NDArray[np.float64]:
    """What makes a + b·(r + n) + c·((r + n)² − m) a sum of powers of n, for each row's r."""
    powers = np.zeros((len(rows), 3, 3))
    powers[:, 0, 0] = powers[:, 1, 1] = powers[:, 2, 2] = 1
    powers[:, 0, 1] = rows
    powers[:, 0, 2] = rows * rows - mean_tt
    powers[:, 1, 2] = 2 * rows
    return powers.reshape(-1, 3)


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
