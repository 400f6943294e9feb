"""The octave below: whether a lower rank of reeds or pipes sounds under the note that is read.

The upper rank's partials hide the even ones of the lower, whose odd ones stand alone between them.
Ranks are never quite in tune: the odd partials all lie beside their places by one ratio, and those
of a low reed that begins to speak, under an upper one that is heard already, glide up to them from
as much as a semitone below. So only the newest sound is looked at, and of its lines between the
partials those count that agree on such a ratio.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.coarse import LOWEST_HZ
from tuner.pitch.fine import Estimate
from tuner.pitch.mains import near_mains
from tuner.pitch.pyramid import Pyramid
from tuner.pitch.series import Series, places
from tuner.pitch.windows import Windows

RANK_PERIODS = 12.0
"""Periods looked at: in a Hann window of so many, even and odd partials are 6 bins apart."""

_CHECKED = 8
"""Partials of the upper rank that are compared, with as many odd ones of the lower."""

_FLAT, _SHARP = 0.08, 0.0235
"""By this share (140 and 40 cents) a lower rank may be out of tune: a reed begins flat."""

_MIDDLE = 0.2
"""Lines further than this from the middle between two partials, in partials, may be these."""

_AROUND = 0.3
"""The noise is the median of what lies no further from the middle than this."""

_ABOVE_NOISE = 6.0
"""A line has to stand this far (power) over it."""

_AGREE_BINS = 0.4
"""Lines of one rank agree on its ratio to within so many bins."""

_WEAK = 0.1
"""A line under this share of the strongest is not the lowest of a rank."""

_UNSURE_CENTS = 8.0
"""What the ratio may be wrong by."""

_SPEAKS = 0.05
"""The share (-26 dB) of odd partials from which a lower rank sounds…"""

_MEMORY_SECONDS = 0.06
"""…on an average over about this time…"""

_AT_ONCE = 0.08
"""…or the share for which a single look will do…"""

_YOUNG_SECONDS = 0.08
"""…but not in so little of it: many instruments begin an octave low."""

_STAYS = 0.03
"""The share that it must keep."""

_EVERY_SECONDS = 0.02
"""How often is looked, at most…"""

_LEAST_LEFT = 0.002
"""…and only where the note leaves this share of the newest energy…"""

_FADED = 0.25
"""…and has kept this share of its greatest power: it may fade to another string."""

_NUMBERS = np.arange(1.0, _CHECKED + 1)
_NUMBERS.setflags(write=False)


class Ranks:
    """Looks at the newest sound."""

    def __init__(self, pyramid: Pyramid) -> None:
        self._pyramid = pyramid
        self._windows = {level.rate: Windows() for level in pyramid.levels}

    def corrected(self, factor: float, series: Series) -> float:
        """A factor of ``octave.py``, which hears no rank that is out of tune."""
        upper = factor == 2 and self.odd_share(series, 2 * series.f1) > _STAYS
        return 1.0 if upper else factor

    def lies_below(self, series: Series, seconds: float) -> bool:
        """Whether a lower rank is beyond doubt in the newest ``seconds`` of a series just found."""
        told = seconds > max(_YOUNG_SECONDS, RANK_PERIODS / series.f1)
        return told and self.odd_share(series, series.f1) > _AT_ONCE

    def odd_share(self, series: Series, f1: float) -> float:
        """Amplitudes of the odd partials of a lower rank over those of the upper one's partials.

        Args:
            series: A reading of the sound: how stiff it is.
            f1: First partial of the upper rank, in Hz.

        Returns:
            The share, 0 where there is no such rank.
        """
        if 0.5 * f1 < LOWEST_HZ:
            return 0.0
        level = self._pyramid.slowest_with((_CHECKED + 1) * f1)
        count = min(_CHECKED, int(level.bandwidth / f1))
        window = self._windows[level.rate].of(round(RANK_PERIODS * level.rate / f1))
        if count < 2 or level.history.available < window.length:
            return 0.0
        samples = level.history.newest(window.length)
        samples = samples - float(samples.dot(window.weights)) * window.to_mean
        size = 1 << (2 * window.length - 1).bit_length()
        spectrum = np.fft.rfft(samples * window.weights, size)
        power = spectrum.real**2 + spectrum.imag**2
        bins = size / level.rate
        bin_width = size / window.span
        partials = places(f1, series.stiffness.b, _NUMBERS[:count]) * bins
        middles = places(f1, series.stiffness.b, _NUMBERS[:count] - 0.5) * bins
        numbers, offsets, amplitudes = _lines_between(power, middles, f1 * bins)
        agree = _agreeing(offsets, middles[numbers], amplitudes, _AGREE_BINS * bin_width)
        odd = _rank_of(
            numbers[agree], offsets[agree] / middles[numbers[agree]], amplitudes[agree], f1
        )
        if odd == 0:
            return 0.0
        near = math.ceil(0.5 * bin_width)
        around = partials.astype(int)[:, None] + np.arange(-near, near + 2)
        even = np.sqrt(power[np.minimum(around, len(power) - 1)].max(axis=1))
        return odd / float(even.sum())


class LowerRank:
    """Gathers, over the readings of one note, whether a rank an octave below it sounds."""

    def __init__(self, ranks: Ranks) -> None:
        self._ranks = ranks
        self._share = 0.0
        self._unheard = 0.0
        self._loudest = 0.0

    def speaks(self, estimate: Estimate, elapsed: float) -> bool:
        """Whether it does, judged by one more reading, ``elapsed`` seconds after the last."""
        power = float(estimate.lines.power.sum())
        self._loudest = max(self._loudest, power)
        self._unheard += elapsed
        if self._unheard < _EVERY_SECONDS:
            return False
        held = power > _FADED * self._loudest and estimate.lines.tail_misfit > _LEAST_LEFT
        share = self._ranks.odd_share(estimate.series, estimate.series.f1) if held else 0.0
        newest = -math.expm1(-self._unheard / _MEMORY_SECONDS)
        self._share += newest * (share - self._share)
        self._unheard = 0.0
        return self._share > _SPEAKS


def _lines_between(
    power: NDArray[np.float64], middles: NDArray[np.float64], spacing: float
) -> tuple[NDArray[np.intp], NDArray[np.float64], NDArray[np.float64]]:
    """Peaks near the middles between partials: next to which each is, how far off, how high."""
    end = min(len(power) - 1, int(middles[-1] + _MIDDLE * spacing))
    inner = power[1:end]
    peaks = 1 + np.flatnonzero((inner > power[: end - 1]) & (inner >= power[2 : end + 1]))
    left, top, right = power[peaks - 1], power[peaks], power[peaks + 1]
    exact = peaks + 0.5 * (left - right) / (left - 2 * top + right)
    numbers = np.minimum((exact / spacing).astype(np.intp), len(middles) - 1)
    offsets = exact - middles[numbers]
    reach = int(_AROUND * spacing)
    around = np.abs(middles.astype(int)[:, None] + np.arange(-reach, reach + 1))
    ranked = power[np.minimum(around, len(power) - 1)]
    ranked.partition(reach, axis=1)
    lines = top > _ABOVE_NOISE * ranked[numbers, reach]
    lines &= np.abs(offsets) < _MIDDLE * spacing
    lines &= (offsets > -_FLAT * middles[numbers]) & (offsets < _SHARP * middles[numbers])
    return numbers[lines], offsets[lines], np.sqrt(top[lines])


def _agreeing(
    offsets: NDArray[np.float64],
    middles: NDArray[np.float64],
    amplitudes: NDArray[np.float64],
    within: float,
) -> NDArray[np.bool_]:
    """Which lines are beside their places by one ratio, that of the most amplitude."""
    if not len(offsets):
        return np.zeros(0, dtype=bool)
    agree = np.abs(offsets - np.multiply.outer(offsets / middles, middles)) < within
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
        return float(amplitudes.sum())
    others = amplitudes[odd % lowest != 0]
    in_tune = abs(ratio - 1) < _SHARP
    return float(others.sum()) if in_tune and len(others) > 1 else 0.0
