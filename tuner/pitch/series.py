"""Fits the partials of a stiff string to their lines: f_k = k·f0·√(1 + B·k²).

The squares y_k = (f_k/k)² are linear in k²: y_k = f0² + (f0²·B)·k², so f0 and B come from a
weighted straight line with a prior on B (H. Fletcher, E. D. Blackham, R. Stratton, "Quality of
piano tones", JASA 34, 1962, for the law). Each line's weight is one over its noise variance plus a
floor relative to the strongest line: weak partials are moved by what the noise does not show
(rooms, bridges, other strings). The variance is the sandwich of the estimator's own coefficients on
what the lines really do: their noise, or their scatter about the fit where that is larger.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.lines import Lines

CENTS = 1200 / math.log(2)
"""One octave in cents over its natural logarithm: cents = CENTS·ln(ratio)."""

_FLOOR = 1e-2
"""Where partials stray far, a weight counts noise of this share of the strongest line's power as
always there…"""

_STRAY_LITTLE = 10.0
"""…half as much where they stray by this, and none where they do not stray."""

UNKNOWN_STRAYNESS = 100.0
"""Partials are taken to stray so far until the note has shown otherwise."""

_OUTLIER = 4.0
"""A line further than this many standard deviations from the fit is no partial of it."""

_SLACK = 1e-4
"""Relative frequency (0.17 cents) that real partials stray without being outliers."""

_LEAST_TOLD = 1e-9
"""Lines tell something of B if it is more than this share of what is known."""

_LEAST_STRETCH = 0.5
"""A rough negative B must not turn a place imaginary."""

_BENT_DOWN = 3.0
"""A negative B is beyond doubt from so many standard deviations on…"""

_STRAIGHT = 0.3
"""…and comes from wrong numbers if the right ones leave the lines this share of their scatter."""


def cents_apart(one: float, other: float) -> float:
    """How far two frequencies are from each other, in cents, 0 or more."""
    return abs(CENTS * math.log(one / other))


@dataclass(frozen=True, slots=True)
class Stiffness:
    """Inharmonicity B and how well it is known.

    Attributes:
        b: The value.
        sigma: Its standard deviation.
    """

    b: float
    sigma: float


_UNTOLD = Stiffness(0.0, math.inf)
"""What a single line tells of B."""


def typical_stiffness(hz: float) -> Stiffness:
    """What B to expect before any evidence: none, give or take a piano's at this pitch.

    Piano strings double B about every eight semitones from 3e-4 at middle C up (Fletcher 1962;
    J. Rauhala and others, JASA 121, 2007); lower strings stay near 2e-4.
    """
    return Stiffness(0.0, max(3e-4, 4e-4 * (hz / 261.6) ** 1.3))


@dataclass(frozen=True, slots=True)
class Series:
    """A fitted series.

    Attributes:
        f1: Frequency of the first partial, f0·√(1 + B), in Hz.
        sigma_cents: Standard deviation of ``f1``, in cents.
        stiffness: B after the fit.
        alone: B as these lines tell it without the prior.
        kept: Which lines belong to the series, shape ``(K,)``.
        scatter: Root mean square distance of the kept lines, in units of their own deviation.
    """

    f1: float
    sigma_cents: float
    stiffness: Stiffness
    alone: Stiffness
    kept: NDArray[np.bool_]
    scatter: float


def places(f1: float, b: float, numbers: NDArray[np.float64]) -> NDArray[np.float64]:
    """Where the partials ``numbers`` of a series lie, in Hz."""
    stretch = np.maximum(1 + b * numbers * numbers, _LEAST_STRETCH)
    hz: NDArray[np.float64] = np.sqrt(stretch) * numbers * (f1 / math.sqrt(1 + b))
    return hz


def fit_series(
    numbers: NDArray[np.float64],
    lines: Lines,
    usable: NDArray[np.bool_],
    prior: Stiffness,
    strayness: float,
    f1: float,
) -> Series | None:
    """Fit f1 and B to the usable lines.

    With y_k = (f_k/(k·f))² − 1 the law is the straight line y = α + β·k², and f1² = f²·(1 + α + β).
    It is laid through the lines by least squares, weighted by 1/t_k² and with a prior on β, and
    once or twice more without outliers. The estimator is linear in the y_k and in the prior's mean:
    with its coefficients c_k and c_0, the variances u_k² of y_k from the noise and 1/p of the
    prior, its own variance is

        Σ c_k²·(u_k² + s·t_k²) + c_0²/p,   s = max(0, mean of ((y_k − α − β·k²)² − u_k²)/t_k² − d),

    in which s is what the lines scatter beyond their noise and d = √(2·Σ(u_k/t_k)⁴)/K, the standard
    deviation of that mean where there is nothing but noise.

    Args:
        numbers: Partial number of each line, shape ``(K,)``.
        lines: The lines as read.
        usable: Lines strong enough and near enough to their guess.
        prior: B before this fit.
        strayness: How far this note's partials stray from such fits beyond what their noise
            explains, as an excess of variance in units of the noise's own; 0 for ideal strings.
        f1: A first partial near the truth, in Hz (scales the numbers only).

    Returns:
        The fit, or None when no line is usable.
    """
    kept = usable & (lines.hz > 0)
    squares = numbers * numbers
    ratio = lines.hz / (numbers * f1)
    y = ratio * ratio - 1
    own = lines.variance * 4 / (lines.hz * lines.hz + 1e-9)
    floor = _FLOOR * strayness / (strayness + _STRAY_LITTLE)
    trusted = own * (1 + floor * max(lines.power.tolist()) / lines.noise)
    spread = np.sqrt(own) + 2 * _SLACK
    # The line runs through (f0/f1)² = 1/(1 + B) at k = 0, so its slope is not quite B.
    precision, expected = 1 / prior.sigma**2, prior.b / (1 + prior.b)
    for _ in range(3):
        if not np.count_nonzero(kept):
            return None
        weight = kept / trusted
        # About the weighted mean of k²: a single line then leaves the slope to the prior alone,
        # however much surer than the prior it is.
        total = sum(weight.tolist())
        centre = float(weight.dot(squares)) / total
        apart = squares - centre
        leaning = weight * apart
        told, tells = float(leaning.dot(apart)), float(leaning.dot(y))
        stiffness = told + precision
        beta = (tells + precision * expected) / stiffness
        level = float(weight.dot(y)) / total
        alpha = level - beta * centre
        miss = y - (alpha + beta * squares)
        far = np.abs(miss) / spread
        if max((kept * far).tolist()) <= _OUTLIER:
            break
        near = sorted(far[kept].tolist())
        still = kept & (far <= _OUTLIER * max(1.0, 1.5 * near[len(near) // 2]))
        if np.count_nonzero(still) == len(near):
            break
        kept = still
    scale = 1 + alpha + beta
    if not scale > 0:
        return None
    # Coefficients of the estimators of α + β (f1² = f²·(1 + α + β)) and of β on each y.
    for_slope = leaning / stiffness
    for_pitch = weight / total + (1 - centre) * for_slope
    count = int(np.count_nonzero(weight))
    errors = kept * miss * miss
    # Where the lines scatter more than their noise, the excess is spread like the weights.
    explained = weight * own
    chance = math.sqrt(2 * float(explained.dot(explained)))
    surplus = max(0.0, float(weight.dot(errors - own)) - chance) / count
    variances = kept * (own + surplus * trusted)
    pitch_variance = float((for_pitch * for_pitch).dot(variances))
    pitch_variance += precision * ((1 - centre) / stiffness) ** 2
    slope_variance = float((for_slope * for_slope).dot(variances))
    alone = _UNTOLD
    if told > _LEAST_TOLD * precision:
        slope = tells / told
        sigma = math.sqrt(slope_variance) * stiffness / told
        alone = Stiffness(slope / (1 + level - slope * centre), sigma)
    slope_variance += precision / stiffness**2
    return Series(
        f1=f1 * math.sqrt(scale),
        sigma_cents=CENTS * math.sqrt(pitch_variance) / (2 * scale),
        stiffness=Stiffness(beta / (1 + alpha), math.sqrt(slope_variance)),
        alone=alone,
        kept=kept,
        scatter=math.sqrt(sum((errors / own).tolist()) / count),
    )


def renumbered(numbers: NDArray[np.float64], lines: Lines, series: Series) -> Series | None:
    """The series of the same lines with every number one higher, if only that makes sense of them.

    Neighbouring partials of a stiff string are further apart than the first partial is high, the
    more so the higher they are. Where the low ones are weak, their distance is taken for the pitch
    and each gets a number too low: f_k/k then falls with k, and B comes out negative.
    """
    if series.stiffness.b > -_BENT_DOWN * series.stiffness.sigma:
        return None
    typical = typical_stiffness(series.f1)
    other = fit_series(numbers + 1, lines, series.kept, typical, UNKNOWN_STRAYNESS, series.f1)
    if other is None or other.stiffness.b < 0 or other.scatter > _STRAIGHT * series.scatter:
        return None
    return other if np.array_equal(other.kept, series.kept) else None
