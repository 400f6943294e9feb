"""A straight line through the points of many seconds, and how sure its slope is.

Which point of a second is the best depends on how stamps err, and nobody knows beforehand: the
least delayed if they are late but never early, the mean if they err as the normal distribution
does, half-way between least and greatest if they err evenly within bounds. So a line is laid
through each kind, and each kind counts by how little its points scatter about its line; one line
through the points so mixed is the answer.

Sources:
    P. J. Huber, *Robust Statistics*, Wiley 1981: weights and rejection by the median deviation.
    E. J. Schlossmacher, "An iterative technique for absolute deviations curve fitting", J. Am.
    Stat. Assoc. 68, 1973: the first line, which wrong seconds hardly turn.
    E. H. Lloyd, "Least-squares estimation of location and scale parameters using order
    statistics", Biometrika 39, 1952: why least, mean and greatest mixed are hard to beat.
    P. Shaman, R. A. Stine, "The bias of autoregressive coefficient estimators", J. Am. Stat. Assoc.
    83, 1988: what misses of a line hide of their correlation.

`python -m benchmarks.clock` compares it with other ways.
"""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

FEWEST: Final = 10
"""Seconds below which a line tells nothing."""
_OUTLIER: Final = 6.0
"""Standard deviations from the line beyond which a second is left out…"""
_NO_OUTLIER: Final = 0.3
"""…unless it is off by no more of its spread: rounded stamps can lie on a line by the dozen."""
_MAD: Final = 1.4826
"""Standard deviations in a median absolute deviation, of a normal distribution."""
_FIRST_ROUNDS: Final = 8
_NO_MISS: Final = 1e-3
"""A smaller miss, in units of the spread, pulls the first line no harder."""
_ROUNDS: Final = 3
_NEIGHBOURS: Final = 9
"""A second is as busy as the median of so many around it: alone it may be so by chance."""
_CALM: Final = 0.25
"""Share of the seconds that are calm: they weigh no more for being calmer still."""
_EXACT_S: Final = 1e-6
"""No stamp is more exact, in s."""
_MOST_INFLATION: Final = 20.0


def steady_slope(points: NDArray[np.float64], spread: NDArray[np.float64]) -> tuple[float, float]:
    """The slope of the line that most seconds lie on.

    Its standard deviation follows from the scatter about the line: with n seconds the slope is
    Student's with n − 2 degrees of freedom, of variance (n − 2) / (n − 4) times the normal one. It
    is made larger by as much as neighbouring misses are alike: (1 + ρ) / (1 − ρ) times the
    variance, for a correlation ρ between neighbours, of which misses of a line show (2 + 4ρ) / n
    less than there is.

    Args:
        points: Due times and delays in s, shape ``(2, kinds, n)``, n at least FEWEST.
        spread: Standard deviation of each second's delays, in s; shape ``(n,)``.

    Returns:
        The slope, without unit, and its standard deviation.
    """
    due, delays = points
    weights = _weights(spread)
    misses = _first_misses(due, delays, weights)
    for _ in range(_ROUNDS):
        kept = _near(misses * np.sqrt(weights))
        counted = weights * kept
        _, misses, _ = _lines(due, delays, counted)
    shares = 1 / (misses**2 @ counted / counted.sum() + _EXACT_S**2)
    shares /= shares.sum()
    slope, missed, information = _lines(shares @ due, shares @ delays, counted)
    missed = (missed * np.sqrt(weights))[kept]
    power = float(missed @ missed)
    alike = float(missed[:-1] @ missed[1:]) / (power or 1.0)
    alike = max(0.0, alike + (2.0 + 4.0 * alike) / len(missed))
    inflation = min((1.0 + alike) / max(1.0 - alike, 1e-3), _MOST_INFLATION)
    variance = power / (len(missed) - 4) / float(information) * inflation
    return float(slope), math.sqrt(variance)


def _weights(spread: NDArray[np.float64]) -> NDArray[np.float64]:
    """How much each second counts: one over the variance of stamps about that time."""
    side = _NEIGHBOURS // 2
    around = np.lib.stride_tricks.sliding_window_view(np.pad(spread, side, "edge"), _NEIGHBOURS)
    busy = np.sort(around, axis=1)[:, side]
    weights: NDArray[np.float64] = 1 / np.maximum(busy, np.quantile(busy, _CALM) + _EXACT_S) ** 2
    return weights


def _first_misses(
    due: NDArray[np.float64], delays: NDArray[np.float64], weights: NDArray[np.float64]
) -> NDArray[np.float64]:
    """How far each point is off the line of least absolute misses, which outliers hardly turn."""
    counted = np.broadcast_to(weights, due.shape)
    for _ in range(_FIRST_ROUNDS):
        _, misses, _ = _lines(due, delays, counted)
        counted = weights / np.maximum(np.abs(misses) * np.sqrt(weights), _NO_MISS)
    return misses


def _near(misses: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which seconds are no outlier in any kind.

    Args:
        misses: In units of the spread, shape ``(kinds, n)``.
    """
    off = np.abs(misses)
    usual = _MAD * np.median(off, axis=-1, keepdims=True)
    near: NDArray[np.bool_] = np.all(off <= np.maximum(_OUTLIER * usual, _NO_OUTLIER), axis=0)
    if near.sum() <= len(near) // 2:
        near[:] = True
    return near


def _lines(
    x: NDArray[np.float64], y: NDArray[np.float64], weights: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Weighted least squares, for every row.

    Args:
        x: Shape ``(…, n)``.
        y: The same.
        weights: The same, or ``(n,)`` for all rows.

    Returns:
        Slopes, shape ``(…)``; misses, shape ``(…, n)``; and Σw·(x − x̄)², shape ``(…)``.
    """
    total = weights.sum(axis=-1)
    x = x - (_dot(weights, x) / total)[..., None]
    y = y - (_dot(weights, y) / total)[..., None]
    weighted = weights * x
    information = _dot(weighted, x)
    slopes = _dot(weighted, y) / information
    return slopes, y - slopes[..., None] * x, information


def _dot(a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.float64]:
    """Sums of products along the last axis."""
    return np.asarray(np.einsum("...n,...n->...", a, b))
