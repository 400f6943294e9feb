"""Ways to tell a card's error from its stamps: the tuner's own, and those it was chosen from."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from benchmarks.clock.stamps import RATE, Stamps
from tuner.clock.card_clock import CardClock
from tuner.clock.line import steady_slope
from tuner.clock.second import summed_up

_LOOP_HZ = 0.02


@dataclass(frozen=True)
class Found:
    """An answer, in ppm; σ is NaN for a way that tells none."""

    ppm: float
    sigma_ppm: float = math.nan


Way = Callable[[Stamps], Found]


def tuner(stamps: Stamps) -> Found:
    """The tuner's own clock, fed as the engine feeds it."""
    clock = CardClock(RATE)
    lost_at = stamps.lost_at or -1
    for at, stamp in enumerate(zip(stamps.frames.tolist(), stamps.times_ns.tolist(), strict=True)):
        if at == lost_at:
            clock.restart()
        clock.observe(*stamp)
    error = clock.error()
    assert error is not None, "the stamps are of less than ten seconds"
    return Found(error.ppm, error.sigma_ppm)


def least_squares(stamps: Stamps) -> Found:
    """A line through all stamps."""
    due, delays = _points(stamps)
    due, delays = due - due.mean(), delays - delays.mean()
    slope = float(due @ delays / (due @ due))
    missed = delays - slope * due
    return _found(slope, math.sqrt(float(missed @ missed / (len(due) - 2) / (due @ due))))


def lower_edge(stamps: Stamps) -> Found:
    """The line under all stamps that is nearest to them in the mean [Moon 1999].

    It is the edge of their lower convex hull that lies under the mean of the due times.
    """
    due, delays = _points(stamps)
    middle = float(due.mean())
    hull: list[tuple[float, float]] = []
    for x, y in zip(due.tolist(), delays.tolist(), strict=True):
        while len(hull) > 1 and _turns_down(hull[-2], hull[-1], (x, y)):
            hull.pop()
        hull.append((x, y))
    for (x, y), (next_x, next_y) in pairwise(hull):
        if next_x >= middle:
            return _found((next_y - y) / (next_x - x))
    raise AssertionError("the hull ends before its middle")


def _turns_down(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> bool:
    return (b[0] - a[0]) * (c[1] - a[1]) <= (b[1] - a[1]) * (c[0] - a[0])


def locked_loop(stamps: Stamps) -> Found:
    """A second-order loop that follows the stamps [Adriaensen 2005].

    The mean of its period over the second half of the time, with about the bandwidth that suits
    one minute and ten: narrower is too slow for one, wider too restless for the other.
    """
    due, delays = _points(stamps)
    times = (due + delays).tolist()
    nominal = float(due[1] - due[0])
    omega = 2 * math.pi * _LOOP_HZ * nominal
    expected, period = times[0] + nominal, nominal
    periods = []
    for time in times[1:]:
        error = time - expected
        expected += math.sqrt(2) * omega * error + period
        period += omega**2 * error
        periods.append(period)
    return _found(float(np.mean(periods[len(periods) // 2 :])) / nominal - 1)


def median_of_slopes(stamps: Stamps) -> Found:
    """The median of the slopes between the medians of all pairs of seconds [Theil 1950]."""
    seconds = _seconds(stamps)
    due = np.array([each[0].mean() for each in seconds])
    delays = np.array([np.median(each[1]) for each in seconds])
    first, second = np.triu_indices(len(due), 1)
    slopes = (delays[second] - delays[first]) / (due[second] - due[first])
    return _found(float(np.median(slopes)))


def least(stamps: Stamps) -> Found:
    """A robust line through the least delayed stamp of each second: a minimum filter."""
    return _through(stamps, slice(0, 1))


def mean(stamps: Stamps) -> Found:
    """The same line through the mean of each second, without outliers."""
    return _through(stamps, slice(1, 2))


WAYS: dict[str, Way] = {
    "the tuner": tuner,
    "least squares": least_squares,
    "lower edge": lower_edge,
    "locked loop": locked_loop,
    "median of slopes": median_of_slopes,
    "least of a second": least,
    "mean of a second": mean,
}
"""By the name that stands in the table."""


def _points(stamps: Stamps) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Due times and delays in s, of the stamps since the last loss."""
    frames, times_ns = stamps.frames[stamps.lost_at :], stamps.times_ns[stamps.lost_at :]
    due = (frames - frames[0]) / RATE
    return due, (times_ns - times_ns[0]) * 1e-9 - due


def _seconds(stamps: Stamps) -> list[tuple[NDArray[np.float64], NDArray[np.float64]]]:
    """The same, second by second; the last is not whole and is left out."""
    due, delays = _points(stamps)
    edges = np.searchsorted(due, np.arange(int(due[-1]) + 1))
    return [(due[a:b], delays[a:b]) for a, b in pairwise(edges.tolist()) if b > a]


def _through(stamps: Stamps, kinds: slice) -> Found:
    points, spread = _summed_up(stamps)
    return _found(*steady_slope(points[:, kinds], spread))


@lru_cache(maxsize=1)
def _summed_up(stamps: Stamps) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    summed = [summed_up(*each) for each in _seconds(stamps)]
    points = np.stack([each[0] for each in summed], axis=-1)
    return points, np.array([each[1] for each in summed])


def _found(slope: float, sigma: float = math.nan) -> Found:
    return Found((1 / (1 + slope) - 1) * 1e6, sigma * 1e6)
