"""The octave below: whether a lower rank of reeds or pipes sounds under the note that is read.

The upper rank's partials hide the even ones of the lower, whose odd ones stand alone between them.
Ranks are never quite in tune: the odd partials all lie beside their places by one ratio, and those
of a low reed that begins to speak, under an upper one that is heard already, glide up to them from
as much as a semitone below. So only the newest sound is looked at, and of its lines between the
partials those count that agree on such a ratio.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.coarse import LOWEST_HZ
from tuner.pitch.mains import near_mains
from tuner.pitch.pyramid import Pyramid
from tuner.pitch.series import Series, places
from tuner.pitch.windows import Windows

RANK_PERIODS = 12.0
"""Periods looked at: in a Hann window of so many, even and odd partials are 6 bins apart."""

_CHECKED = 8
"""Partials of the upper rank that are compared, with as many odd ones of the lower."""

_FLAT, _SHARP = 0.08, 0.0235
"""By this share (140 and 40 cents) a lower rank may be out of tune: a reed begins flat…"""

_FLATTER = 0.1
"""…by so much (180 cents) while only its first partial is there."""

_MIDDLE = 0.2
"""Lines further from the middle between two partials than this share of their distance may be
these partials' own."""

_AROUND = 0.3
"""The noise is the median of what lies no further from the middle than this."""

_NEAR = 0.1
"""What is no further from the middle than this may be taken for the lower rank's, be it noise."""

_ABOVE_NOISE = 6.0
"""A line has to stand this far (power) over it…"""

_FIRST_ABOVE = 4.0
"""…or so far where it is followed as it grows."""

_AGREE_BINS = 0.4
"""Lines of one rank agree on its ratio to within so many bins."""

_WEAK = 0.1
"""A line under this share of the strongest is not the lowest of a rank."""

_FIRST_AT_MOST = 4.0
"""A first partial counts no more than so many times what agrees with it: chance lines are faint."""

_UNSURE_CENTS = 8.0
"""What the ratio may be wrong by."""

_AT_ONCE = 0.08
"""The share (-22 dB) of odd partials for which a single look will do…"""

_YOUNG_SECONDS = 0.08
"""…but not in so little of the sound: many instruments begin an octave low."""

_NUMBERS = np.arange(1.0, _CHECKED + 1)
_NUMBERS.setflags(write=False)


@dataclass(frozen=True, slots=True)
class Odd:
    """Amplitudes of what may be a lower rank's odd partials, over those of the upper rank.

    Attributes:
        share: Of all lines that agree on a ratio.
        first: Of the line at the place of the first one, NaN where that may be hum.
        beside: Of all there is at the places of the others, be it lines or noise.
        upper: What they are shares of: the sum of the upper rank's amplitudes.
    """

    share: float
    first: float
    beside: float
    upper: float


NOTHING = Odd(0.0, 0.0, 0.0, 1.0)
"""Of no lower rank."""


@dataclass(frozen=True, slots=True)
class _Lines:
    """Peaks near the middles between partials.

    Attributes:
        numbers: Of the partial below each, shape ``(n,)``.
        detuned: How far each is beside the middle, as a ratio less 1.
        amplitudes: How high they are.
        contrast: Power of each over the noise around the middle.
        highest: The most there is near each middle, line or not, shape ``(count,)``.
    """

    numbers: NDArray[np.intp]
    detuned: NDArray[np.float64]
    amplitudes: NDArray[np.float64]
    contrast: NDArray[np.float64]
    highest: NDArray[np.float64]


class Ranks:
    """Looks for a lower rank in the newest sound."""

    def __init__(self, pyramid: Pyramid) -> None:
        self._pyramid = pyramid
        self._windows = {level.rate: Windows() for level in pyramid.levels}

    def lies_below(self, series: Series, seconds: float) -> bool:
        """Whether a lower rank is beyond doubt in the newest ``seconds`` of a series just found."""
        told = seconds > max(_YOUNG_SECONDS, RANK_PERIODS / series.f1)
        return told and self.odd_ones(series, series.f1).share > _AT_ONCE

    def odd_ones(self, series: Series, f1: float) -> Odd:
        """What there is of a lower rank's odd partials.

        Args:
            series: A reading of the sound: how stiff it is.
            f1: First partial of the upper rank, in Hz.
        """
        if 0.5 * f1 < LOWEST_HZ:
            return NOTHING
        level = self._pyramid.slowest_with((_CHECKED + 1) * f1)
        count = min(_CHECKED, int(level.bandwidth / f1))
        window = self._windows[level.rate].of(round(RANK_PERIODS * level.rate / f1))
        if count < 2 or level.history.available < window.length:
            return NOTHING
        samples = level.history.newest(window.length)
        samples = samples - float(samples.dot(window.weights)) * window.to_mean
        size = 1 << (2 * window.length - 1).bit_length()
        spectrum = np.fft.rfft(samples * window.weights, size)
        power = spectrum.real**2 + spectrum.imag**2
        bins = size / level.rate
        bin_width = size / window.span
        partials = places(f1, series.stiffness.b, _NUMBERS[:count]) * bins
        middles = places(f1, series.stiffness.b, _NUMBERS[:count] - 0.5) * bins
        lines = _lines_between(power, middles, f1 * bins)
        if not len(lines.numbers):
            return NOTHING
        clear = np.flatnonzero((lines.contrast > _ABOVE_NOISE) & (lines.detuned > -_FLAT))
        numbers, detuned = lines.numbers[clear], lines.detuned[clear]
        agree = _agreeing(
            detuned, middles[numbers], lines.amplitudes[clear], _AGREE_BINS * bin_width
        )
        odd = _rank_of(numbers[agree], detuned[agree], lines.amplitudes[clear][agree], f1)
        near = math.ceil(0.5 * bin_width)
        around = partials.astype(int)[:, None] + np.arange(-near, near + 2)
        upper = float(np.sqrt(power[np.minimum(around, len(power) - 1)].max(axis=1)).sum())
        beside = float(lines.highest[1:].sum())
        return Odd(odd / upper, _first_of(lines, f1) / upper, beside / upper, upper)


def _lines_between(
    power: NDArray[np.float64], middles: NDArray[np.float64], spacing: float
) -> _Lines:
    """The peaks between partials that are ``spacing`` apart, all in places of ``power``."""
    end = min(len(power) - 1, int(middles[-1] + _MIDDLE * spacing))
    inner = power[1:end]
    peaks = 1 + np.flatnonzero((inner > power[: end - 1]) & (inner >= power[2 : end + 1]))
    left, top, right = power[peaks - 1], power[peaks], power[peaks + 1]
    exact = peaks + 0.5 * (left - right) / (left - 2 * top + right)
    numbers = np.minimum((exact / spacing).astype(np.intp), len(middles) - 1)
    offsets = exact - middles[numbers]
    detuned = offsets / middles[numbers]
    reach, near = int(_AROUND * spacing), int(_NEAR * spacing)
    around = np.abs(middles.astype(int)[:, None] + np.arange(-reach, reach + 1))
    ranked = power[np.minimum(around, len(power) - 1)]
    highest = np.sqrt(ranked[:, reach - near : reach + near + 1].max(axis=1))
    ranked.partition(reach, axis=1)
    contrast = top / ranked[numbers, reach]
    lines = (contrast > _FIRST_ABOVE) & (np.abs(offsets) < _MIDDLE * spacing)
    lines &= (detuned > -_FLATTER) & (detuned < _SHARP)
    return _Lines(numbers[lines], detuned[lines], np.sqrt(top[lines]), contrast[lines], highest)


def _agreeing(
    detuned: NDArray[np.float64],
    middles: NDArray[np.float64],
    amplitudes: NDArray[np.float64],
    within: float,
) -> NDArray[np.bool_]:
    """Which lines are beside their places by one ratio, that of the most amplitude."""
    if not len(detuned):
        return np.zeros(0, dtype=bool)
    agree = np.abs((detuned - detuned[:, None]) * middles) < within
    best: NDArray[np.bool_] = agree[int(np.argmax(agree.dot(amplitudes)))]
    return best


def _rank_of(
    numbers: NDArray[np.intp],
    detuned: NDArray[np.float64],
    amplitudes: NDArray[np.float64],
    f1: float,
) -> float:
    """Amplitude of lines that agree, as far as they are a lower rank's odd partials.

    There have to be two of them, and not at the mains' frequency. Without a first partial, with
    which a reed begins, they have to be in tune, and multiples of the lowest line do not count:
    those are a third or a fifth on top.

    Args:
        numbers: Of the partials of the upper rank below the lines, shape ``(n,)``.
        detuned: How far the lines are beside their places, as a ratio less 1.
        amplitudes: Of the lines.
        f1: First partial of the upper rank, in Hz.
    """
    if len(numbers) < 2:
        return 0.0
    odd = 2 * numbers + 1
    weights = amplitudes * odd * odd
    ratio = 1 + float(weights.dot(detuned)) / float(weights.sum())
    if near_mains(0.5 * f1 * ratio, _UNSURE_CENTS):
        return 0.0
    lowest = odd[int(np.argmax(amplitudes > _WEAK * float(amplitudes.max())))]
    if lowest == 1:
        first = float(amplitudes[odd == 1].max())
        others = float(amplitudes[odd > 1].sum())
        return others + min(first, _FIRST_AT_MOST * others)
    others = amplitudes[odd % lowest != 0]
    in_tune = abs(ratio - 1) < _SHARP
    return float(others.sum()) if in_tune and len(others) > 1 else 0.0


def _first_of(lines: _Lines, f1: float) -> float:
    """Amplitude of the strongest line where a lower rank begins, NaN at the mains."""
    firsts = np.where(lines.numbers == 0, lines.amplitudes, 0.0)
    place = int(np.argmax(firsts))
    first = float(firsts[place])
    hz = 0.5 * f1 * (1 + float(lines.detuned[place]))
    return math.nan if first > 0 and near_mains(hz, _UNSURE_CENTS) else first
