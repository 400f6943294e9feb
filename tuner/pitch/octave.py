"""Tells whether a series is read an octave or a twelfth off, from the lines themselves.

Lines of the sound between the partials of the series mean that its true period is longer; partials
that are there only at every second or third place mean that it is shorter. Both compare sums
of amplitudes, so one strong partial does not decide alone, and both count only what
stands above the noise around it. The limits lie in the wide gap that recorded notes leave between
right and wrong readings: right ones stay under -26 dB, wrong ones above -8 dB, nearly always.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.fine import Estimate
from tuner.pitch.series import places

LONGER = 0.1
"""Lines between over lines of the series (-20 dB): from here the period is longer."""

SHORTER = 0.05
"""Odd places over even ones (-26 dB): below this the period is shorter."""

_CHECKED = 8
"""Partials compared."""

_RESOLVED_BINS = 2.5
"""Distance between two lines that a Hann window keeps apart, with a margin."""

_STRAY = 0.4
"""Bins that a line between two partials may lie off its place."""

_ABOVE_NOISE = 6.0
"""A line between two partials has to stand this far (power) over the noise to count."""


def period_factor(estimate: Estimate, *, may_be_longer: bool = True) -> float:
    """By what to multiply f1: 1 when it is right, else 1/3, 1/2, 2 or 3.

    Args:
        estimate: The reading in question.
        may_be_longer: Whether a longer period is to be looked for, too.
    """
    spacing = estimate.series.f1 / estimate.lines.bin_hz
    main = _amplitudes_of_partials(estimate)
    for parts in (2, 3) if may_be_longer else ():
        if spacing / parts >= _RESOLVED_BINS:
            between = _amplitudes_between(estimate, parts)
            # A single stray line, of hum or of another string, is no series.
            if np.count_nonzero(between) > 1 and between.sum() > LONGER * main.sum():
                return 1 / parts
    if spacing < _RESOLVED_BINS:
        return 1.0
    for parts in (2, 3):
        multiples = main[parts - 1 :: parts]
        # One multiple alone could be any lone sound; with fewer there is nothing to compare.
        if len(multiples) < 2:
            continue
        others = main.sum() - multiples.sum()
        if others < SHORTER * multiples.sum():
            return float(parts)
    return 1.0


def _amplitudes_of_partials(estimate: Estimate) -> NDArray[np.float64]:
    """Amplitude of each of the first partials that stands above its noise, else 0."""
    lines = estimate.lines
    clear = estimate.series.kept & (lines.contrast > _ABOVE_NOISE)
    amplitudes: NDArray[np.float64] = np.where(clear, np.sqrt(lines.power), 0.0)[:_CHECKED]
    return amplitudes


def _amplitudes_between(estimate: Estimate, parts: int) -> NDArray[np.float64]:
    """Amplitudes of the lines at the multiples of f1/parts that are no partials."""
    series, lines = estimate.series, estimate.lines
    spectrum = lines.residual
    numbers = np.arange(1.0, parts * min(_CHECKED, len(lines.hz))) / parts
    numbers = numbers[np.arange(1, len(numbers) + 1) % parts != 0]
    reach = max(2, int(series.f1 / lines.bin_hz / parts / 2))
    centres = places(series.f1, series.stiffness.b, numbers) / lines.bin_hz
    centres = centres[centres + reach + 1 < len(spectrum)]
    first = np.floor(centres).astype(int)
    if not len(first):
        return np.zeros(0)
    around = np.abs(first[:, None] + np.arange(-reach, reach + 2))
    near = spectrum[around]
    peak = near[:, reach : reach + 2].max(axis=1)
    beside = np.maximum(near[:, reach - 1], near[:, reach + 2])
    noise = np.median(near, axis=1)
    # Of a line between two bins, a Hann window shows their amplitudes as 2 - d to 1 + d.
    ratio = np.sqrt(near[:, reach + 1] / near[:, reach])
    stray = np.abs((2 * ratio - 1) / (1 + ratio) - (centres - first))
    clear = (peak > _ABOVE_NOISE * noise) & (peak > beside) & (stray < _STRAY)
    powers = np.where(clear, np.maximum(peak - noise, 0), 0.0) * (2 / lines.effective)
    amplitudes: NDArray[np.float64] = np.sqrt(powers)
    return amplitudes
