"""The spectrum of the newest sound, over the logarithm of frequency."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.history import History

POINTS = 480
LOW_HZ = 20.0
HIGH_HZ = 20_000.0
FLOOR_DB = -120.0
LONGEST_S = 0.35
_SECONDS = 0.22
"""The least that is looked at; the next power of two samples is taken."""
_BLACKMAN_HARRIS = (0.35875, -0.48829, 0.14128, -0.01168)
"""Side lobes at −92 dB (Harris 1978, table 1, 4 terms)."""


class SpectrumReader:
    """Takes the spectrum at one sample rate.

    Args:
        sample_rate: Frames a second.

    Attributes:
        high_hz: The upper end; the lower one is LOW_HZ.
    """

    def __init__(self, sample_rate: float) -> None:
        length = 1 << int(np.ceil(np.log2(_SECONDS * sample_rate)))
        turn = 2 * np.pi * np.arange(length) / length
        window = np.zeros(length)
        for number, weight in enumerate(_BLACKMAN_HARRIS):
            window += weight * np.cos(number * turn)
        self._window = (window * 2.0 / window.sum()).astype(np.float32)
        self.high_hz = min(HIGH_HZ, 0.5 * sample_rate)
        width = sample_rate / length
        ratio = (self.high_hz / LOW_HZ) ** (1.0 / POINTS)
        edges = LOW_HZ * ratio ** np.arange(POINTS + 1) / width
        self._centres = np.sqrt(edges[:-1] * edges[1:])
        first = np.ceil(edges[:-1]).astype(int)
        last = np.minimum(np.ceil(edges[1:]).astype(int), length // 2 + 1)
        self._sparse = int(np.argmax(last - first >= 2))
        """Below this point there is less than two bins to a point: read between them."""
        self._starts = first[self._sparse :]
        self._end = int(last[-1])
        self._bins = np.arange(int(np.ceil(self._centres[self._sparse])) + 1)

    @property
    def length(self) -> int:
        """How many samples are looked at."""
        return len(self._window)

    def read(self, history: History) -> NDArray[np.float32] | None:
        """Levels of a full-scale sine in dB, shape (POINTS,), from LOW_HZ to ``high_hz``.

        Point i stands for the i-th of POINTS equal steps of the logarithm of frequency; it is
        the highest level within. None while too little was heard.
        """
        if history.available < self.length:
            return None
        lines = np.fft.rfft(history.newest(self.length) * self._window)[: self._end]
        power = lines.real**2
        power += lines.imag**2
        points = np.empty(POINTS, dtype=np.float32)
        sparse = self._sparse
        points[:sparse] = np.interp(
            self._centres[:sparse], self._bins, _decibels(power[: len(self._bins)])
        )
        points[sparse:] = _decibels(np.maximum.reduceat(power, self._starts))
        return points


def _decibels(power: NDArray[np.floating[Any]]) -> NDArray[np.float32]:
    levels: NDArray[np.float32] = 10 * np.log10(np.maximum(power, 10 ** (FLOOR_DB / 10)))
    return levels
