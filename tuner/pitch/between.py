"""Lines that a series leaves out: between its partials, or at partials that its fit refuses.

Two reeds or ranks of pipes an octave apart are never quite in tune. The upper one's partials hide
the even ones of the lower; its odd ones stand alone, all of them beside their places by the same
ratio. Lines that agree on such a ratio are a series of their own.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.fine import Estimate
from tuner.pitch.mains import near_mains
from tuner.pitch.series import places

ABOVE_NOISE = 6.0
"""A line has to stand this far (power) over the noise to count."""

EXACT = 100.0
"""A line is beyond doubt when it stands so far (power) over its noise…"""

_EXACT_STRAY = 0.1
"""…and lies within so many bins of its place."""

_STRAY = 0.4
"""Bins that a line may lie off its place in a series."""

_DETUNED = 0.0175
"""Ranks are tuned to within this of each other (30 cents), also while a reed begins to speak."""

_UNSURE_CENTS = 4.0
"""What the ratio may be wrong by."""

_LOW_SHARE = 0.02
"""Share of all amplitudes from which the first two of a series are there."""

_QUIETEST = 1e-20
"""Keeps a quotient finite."""

_SEEN = 0.3
"""A place between is empty if a line of this share of the strongest would have been seen."""

_CHECKED = 8
"""Partials between which is looked."""


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

    At halves, lines that are all beside their places by one ratio count, too, when the lowest of
    them is one of the first two: a third on top has every fifth place. Nor are they the mains.

    Args:
        estimate: The reading.
        parts: Places in each partial's distance.
        least: The sum of all amplitudes that is worth a closer look.

    Returns:
        None where all there is, noise included, comes to less than that.
    """
    numbers = np.arange(1, parts * min(_CHECKED, len(estimate.lines.hz)))
    numbers = numbers[numbers % parts != 0]
    peaks = _Peaks(estimate, numbers / parts, estimate.series.f1 / parts)
    if not len(peaks.power) or float(np.sqrt(peaks.power).sum()) < least:
        return None
    noise = peaks.noise()
    contrast = peaks.power / noise
    power = np.where(peaks.stand_out, np.maximum(peaks.power - noise, 0), 0.0)
    exact = (contrast > ABOVE_NOISE) & (np.abs(peaks.offsets) < _STRAY)
    amplitudes = np.sqrt(np.where(exact, power, 0.0))
    if parts == 2:
        detuned = np.sqrt(np.where(exact | (contrast > EXACT), power, 0.0))
        ratio = _keep_agreed(detuned, peaks.offsets, peaks.centres)
        if _is_rank(detuned, 0.5 * estimate.series.f1 * ratio):
            amplitudes = detuned
    seen = ABOVE_NOISE * noise < (_SEEN * float(amplitudes.max())) ** 2
    sure = (contrast > EXACT) & (np.abs(peaks.offsets) < _EXACT_STRAY) & (amplitudes > 0)
    return Between(numbers[: len(seen)], amplitudes, seen, sure)


def odd_partials(estimate: Estimate, checked: int) -> float:
    """Amplitudes of the odd ones of the first partials, if they are a series of their own, else 0.

    All are beside their places by one ratio then, and the first or the third is among them. Whether
    the fit keeps them does not matter: it follows the louder rank.
    """
    lines, series = estimate.lines, estimate.series
    odd = np.flatnonzero(estimate.numbers[:checked] % 2)
    centres = places(series.f1, series.stiffness.b, estimate.numbers[odd]) / lines.bin_hz
    offsets = lines.hz[odd] / lines.bin_hz - centres
    near = np.abs(offsets) < np.maximum(_STRAY, _DETUNED * centres)
    clear = near & (lines.contrast[odd] > np.where(series.kept[odd], ABOVE_NOISE, EXACT))
    amplitudes = np.where(clear, np.sqrt(lines.power[odd]), 0.0)
    ratio = _keep_agreed(amplitudes, offsets, centres)
    is_rank = np.count_nonzero(amplitudes) > 1 and _is_rank(amplitudes, series.f1 * ratio)
    return float(amplitudes.sum()) if is_rank else 0.0


class _Peaks:
    """The highest peak of the residual near each of some places.

    Attributes:
        centres: The places, in bins.
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
        self.centres = centres = centres[centres + self._reach + 1 < len(self._spectrum)]
        self._first = np.floor(centres).astype(int)
        search = np.maximum(1.0, np.minimum(_DETUNED * centres, 0.5 * self._reach))
        widest = int(search.max(initial=1.0))
        around = self._first[:, None] + np.arange(-widest, widest + 2)
        inside = np.abs(around - centres[:, None]) <= search[:, None]
        near = np.where(inside, self._spectrum[np.abs(around)], 0.0)
        at = self._first - widest + np.argmax(near, axis=1)
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


def _keep_agreed(
    amplitudes: NDArray[np.float64], offsets: NDArray[np.float64], centres: NDArray[np.float64]
) -> float:
    """Set all amplitudes to 0 but those of lines that are beside their places by one ratio.

    Returns:
        The ratio on which most of the amplitude agrees.
    """
    ratios = np.append(offsets / centres, 0.0)
    agree = np.abs(offsets - ratios[:, None] * centres) < _STRAY
    amplitudes *= agree[int(np.argmax(agree @ amplitudes))]
    weight = amplitudes * centres
    return 1 + float(weight @ offsets) / (float(weight @ centres) + _QUIETEST)


def _is_rank(amplitudes: NDArray[np.float64], lowest: float) -> bool:
    """Whether odd partials of a note of ``lowest`` Hz are a rank of its own, and not the mains."""
    begins_low = float(amplitudes[:2].sum()) > _LOW_SHARE * float(amplitudes.sum())
    return begins_low and not near_mains(lowest, _UNSURE_CENTS)
