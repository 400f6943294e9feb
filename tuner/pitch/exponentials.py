"""Exponentials at the places of some lines: what a window is taken apart and put together with.

They factor into rows and columns, e^{jω(rM+c)} = e^{jωrM}·e^{jωc}, which turns all dot products of
all lines into one small matrix product. A note that stands still is read with the same ones again
and again.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.beside import Beside
from tuner.pitch.windows import Window


class Exponentials:
    """e^{-jωt} of K lines over a window, factored into rows and columns.

    Phases are taken in double precision; the products run in single precision, whose rounding
    lies 140 dB under the sound.

    Attributes:
        hz: Frequency of each line, shape ``(K,)``, by rising frequency.
        window: The window.
        rate: Samples per second.
        beside: Where in the window's spectrum there is only noise.
    """

    def __init__(self, hz: NDArray[np.float64], window: Window, rate: float) -> None:
        self.hz = hz
        self.window = window
        self.rate = rate
        width = window.length / window.span
        self.beside = Beside(hz * (window.length / rate), window.length // 2 + 1, width)
        turns = np.multiply.outer(window.factor_times, hz * (-1 / rate))
        # Brought near 0 before they become single, so that no phase is lost.
        phases = ((turns - np.rint(turns)) * (2 * np.pi)).astype(np.float32)
        factors = np.empty(phases.shape, dtype=np.complex64)
        np.cos(phases, out=factors.real)
        np.sin(phases, out=factors.imag)
        self._backward = factors[: -window.row, None]
        self._forward = self._backward.conj()
        columns = factors[-window.row :, None] * window.column_powers
        # Real and imaginary parts lie side by side, so that one matrix product does for both.
        self._columns = columns.reshape(window.row, -1).view(np.float32)

    def project(
        self, weighted: NDArray[np.float32], *, bent: bool = True
    ) -> NDArray[np.complex128]:
        """a, b and c of each line, ``(3, K)``, as if it were alone in ``weighted``, ``(N,)``.

        The line is (a + b·t + c·(t² − m))·e^{jωt}; c is left at 0 unless it may be ``bent``. The
        samples are weighted already.
        """
        blocks = weighted.reshape(-1, self.window.row).dot(self._columns).view(np.complex64)
        turned = blocks.reshape(len(blocks), 3, -1) * self._backward
        flat = turned.reshape(-1, len(self.hz)).view(np.float32)
        alone: NDArray[np.float32] = self.window.to_amplitude.dot(flat)
        found = alone.view(np.complex64).astype(np.complex128)
        if not bent:
            found[2] = 0
        return found

    def synthesise(self, coefficients: NDArray[np.complex128]) -> NDArray[np.float32]:
        """Σ Re[(a + b·t + c·(t² − m))·e^{jωt}], ``(N,)``, from a, b and c, shape ``(3, K)``."""
        factors = self.window.by_row.dot(coefficients.astype(np.complex64).view(np.float32))
        turned = factors.view(np.complex64).reshape(-1, 3, len(self.hz)) * self._forward
        rows: NDArray[np.float32] = turned.reshape(len(turned), -1).view(np.float32)
        flat: NDArray[np.float32] = rows.dot(self._columns.T).reshape(-1)
        return flat
