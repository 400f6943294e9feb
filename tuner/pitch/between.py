"""Lines between the partials of a series, at the halves or thirds of their distance."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.fine import Estimate
from tuner.pitch.series import places

ABOVE_NOISE = 6.0
"""A line has to stand this far (power) over the noise to count."""

EXACT = 100.0
"""A line is beyond doubt when it stands so far (power) over its noise…"""

_EXACT_STRAY = 0.1
"""…and lies within so many bins of its place."""

STRAY = 0.4
"""Bins that a line may lie off its place in a series."""

_SEEN = 0.3
"""A place between is empty if a line of this share of the strongest would have been seen."""

CHECKED = 8
"""Partials between which is looked, and which are compared with what is found there."""


@dataclass(frozen=True, slots=True)
class Between:
    """What there is at the places between partials; every array has shape ``(n,)``.

    Attributes:
        numbers: The places, in units of f1 over the parts.
        amplitudes: Of the lines there, 0 where there is none.
        seen: Where the noise would have let a line be seen that is much weaker than the strongest.
        sure: Where there is a line beyond doubt, exactly in its place.
    """

    numbers: NDArray[np.int_]
    amplitudes: NDArray[np.float64]
    seen: NDArray[np.bool_]
    sure: NDArray[np.bool_]


def lines_between(estimate: Estimate, parts: int, least: float = 0.0) -> Between | None:
    """The lines at the multiples of f1/parts that are no partials.

    Args:
        estimate: The reading.
        parts: Places in each partial's distance.
        least: The sum of all amplitudes that is worth a closer look.

    Returns:
        None where all there is, noise included, comes to less than that.
    """
    numbers = np.arange(1, parts * min(CHECKED, len(estimate.lines.hz)))
    numbers = numbers[numbers % parts != 0]
    peaks = _Peaks(estimate, numbers / parts, estimate.series.f1 / parts)
    if not len(peaks.power) or float(np.sqrt(peaks.power).sum()) < least:
        return None
    noise = peaks.noise()
    contrast = peaks.power / noise
    power = np.where(peaks.stand_out, np.maximum(peaks.power - noise, 0), 0.0)
    there = (contrast > ABOVE_NOISE) & (np.abs(peaks.offsets) < STRAY)
    amplitudes = np.sqrt(np.where(there, power, 0.0))
    seen = ABOVE_NOISE * noise < (_SEEN * float(amplitudes.max())) ** 2
    sure = (contrast > EXACT) & (np.abs(peaks.offsets) < _EXACT_STRAY) & (amplitudes > 0)
    return Between(numbers[: len(seen)], amplitudes, seen, sure)


class _Peaks:
    """The highest peak of the residual near each of some places.

    Attributes:
        offsets: Of the peaks from them, in bins.
        power: Of a line that peaks so.
        stand_out: Whether they are higher than both of their neighbours.
    """

    def __init__(self, estimate: Estimate, numbers: NDArray[np.float64], spacing: float) -> None:
        lines, series = estimate.lines, estimate.series
        self._spectrum = lines.residual
        self._reach = max(2, int(spacing / lines.bin_hz / 2))
        self._scale = 2 / lines.effective
        centres = places(series.f1, series.stiffness.b, numbers) / lines.bin_hz
        centres = centres[centres + self._reach + 1 < len(self._spectrum)]
        self._first = np.floor(centres).astype(int)
        around = self._first[:, None] + np.arange(-1, 3)
        inside = np.abs(around - centres[:, None]) <= 1
        near = np.where(inside, self._spectrum[np.abs(around)], 0.0)
        at = self._first - 1 + np.argmax(near, axis=1)
        peak, left, right = (self._spectrum[np.abs(at + step)] for step in (0, -1, 1))
        # Of a line between two bins, a Hann window shows their amplitudes as 2 - d to 1 + d.
        ratio = np.sqrt(np.maximum(left, right) / peak)
        beside = (2 * ratio - 1) / (1 + ratio)
        self.offsets = at + np.where(right > left, beside, -beside) - centres
        self.stand_out = ratio <= 1
        self.power = peak * self._scale

    def noise(self) -> NDArray[np.float64]:
        """Power of lines that are as high as the median around each place."""
        reach = self._reach
        around = np.abs(self._first[:, None] + np.arange(-reach, reach + 2))
        ranked = np.partition(self._spectrum[around], (reach, reach + 1), axis=1)
        noise: NDArray[np.float64] = ranked[:, reach : reach + 2].sum(axis=1) * (0.5 * self._scale)
        return noise
