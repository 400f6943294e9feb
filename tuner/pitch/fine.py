"""From a rough pitch to a fine one: chooses the rate, the window and the lines."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.belief import Belief
from tuner.pitch.exponentials import Exponentials
from tuner.pitch.lines import LEAST_PERIODS, Lines, read_lines
from tuner.pitch.pyramid import Pyramid
from tuner.pitch.series import Series, Stiffness, fit_series, places
from tuner.pitch.windows import Window, Windows

_MOST_PARTIALS = 12
"""Higher partials are weak, crowded and further from the law of the stiff string."""

LONGEST_SECONDS = 0.348
"""Longer windows gain little: notes drift, and the reading comes later."""

_LENGTHS = 4
"""In an octave there are so many lengths that a note's longest window may have, in periods."""

_YOUNG_SECONDS = 0.08
"""Windows shorter than this…"""

_YOUNG_RATE = 4.0
"""…are read at so many times the rate they need: the filters of the slow rates are some
milliseconds late, and short windows cost little at any rate."""

_SPAN_PARTIALS = 12.5
"""The band read, in partials, while a slow rate can hold it."""

_ENOUGH_BAND = 9000.0
"""Above this a pitched sound has little to say."""

_WITHIN = 1.2
"""A line further than this many bins from its place is another line."""

_CONTRAST = 6.0
"""A line has to stand this far (power) over its noise to count."""

_UNSURE_BINS = 0.7
"""A partial is used once its place is known this well, in bins."""

_MORE_READY = 1.3
"""Partials that become ready ask for another pass when they are this many times as many."""

_MOST_PASSES = 3
"""Times a reading is done at most: again where lines moved or became ready."""

_STRONG = 0.01
"""A partial no further than this (power) below the strongest…"""

_MOVED = 0.25
"""…may have moved by so many bins before the reading is done again at its new place."""

_EDGE = 1.05
"""Partials are read up to so many times a level's bandwidth: stiffness moves them there."""

_NUMBERS = np.arange(1.0, _MOST_PARTIALS + 1)
_NUMBERS.setflags(write=False)

_SPREAD = 0.5 * _NUMBERS * (_NUMBERS**2 - 1)
"""How far B moves each partial against the first, in f1·B."""

_SAME_BINS = 0.03
"""Lines within this many bins of the last places are read at those: nothing is gained by moving."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """One fine reading.

    Attributes:
        numbers: Partial number of each line, shape ``(K,)``.
        lines: The lines as read.
        series: The fitted series.
        seconds: Length of the window.
        lag: From the end of the window to the newest sample heard, in seconds.
    """

    numbers: NDArray[np.float64]
    lines: Lines
    series: Series
    seconds: float
    lag: float

    @property
    def periods(self) -> float:
        """Periods of the first partial in the window."""
        return self.seconds * self.series.f1

    def lines_over(self, contrast: float) -> NDArray[np.bool_]:
        """Which lines of the series stand so far (power) over their noise, shape ``(K,)``."""
        over: NDArray[np.bool_] = self.series.kept & (self.lines.contrast > contrast)
        return over

    @property
    def contrast(self) -> float:
        """Power of the clearest line of the series over its noise."""
        return float(max((self.lines.contrast * self.series.kept).tolist()))

    @property
    def fading(self) -> float:
        """How fast the strongest line of the series fades, in nepers a second."""
        strongest = int(np.argmax(self.lines.power * self.series.kept))
        return -float(self.lines.growth[strongest])


def longest_window(f1: float) -> float:
    """How long a window a note at ``f1`` Hz deserves at most, in seconds.

    Counted in periods the lengths are few, so that the same sound, played a little faster or
    slower, is read in windows that hold the same of it.
    """
    step = math.floor(_LENGTHS * math.log2(LONGEST_SECONDS * f1))
    return float(2 ** (step / _LENGTHS) / f1)


class FineReader:
    """Reads a series near a given one from the newest samples.

    Attributes:
        passes: How often lines were read so far: what nearly all of the work goes into.
    """

    def __init__(self, pyramid: Pyramid) -> None:
        self._pyramid = pyramid
        self._windows = {level.rate: Windows() for level in pyramid.levels}
        self.passes = 0
        self._made: Exponentials | None = None

    def read(self, belief: Belief, seconds: float) -> Estimate | None:
        """Read the series near ``belief.f1`` in the newest ``seconds``; None if there is none."""
        f1, placed = belief.f1, belief.placed
        band = min(_SPAN_PARTIALS * f1, _ENOUGH_BAND)
        # While a note is young, a faster rate has less delay and a finer choice of windows.
        level = self._pyramid.slowest_with(band * _YOUNG_RATE if seconds < _YOUNG_SECONDS else band)
        longest = min(seconds, LONGEST_SECONDS) * level.rate
        window = self._windows[level.rate].of(round(longest))
        history = level.history
        if history.available < window.length or window.span < LEAST_PERIODS * level.rate / f1:
            return None
        samples = history.newest(window.length)
        lag = self._pyramid.lag(level)
        count = int(min(_MOST_PARTIALS, max(1, level.bandwidth // f1)))
        numbers = _NUMBERS[:count]
        guesses = places(f1, placed.b, numbers)
        inside = guesses < _EDGE * level.bandwidth
        if np.count_nonzero(inside) < count:
            numbers, guesses = numbers[inside], guesses[inside]
        if not len(numbers):
            return None
        seconds = window.span / level.rate
        estimate, ready = None, _ready(placed, f1, numbers, seconds)
        for _ in range(_MOST_PASSES):
            self.passes += 1
            exponentials = self._exponentials_at(guesses, window, level.rate)
            guesses = exponentials.hz
            lines = read_lines(samples, exponentials, moves=belief.moves)
            usable = ready & (np.abs(lines.bins_moved) < _WITHIN) & (lines.contrast > _CONTRAST)
            series = fit_series(numbers, lines, usable, belief.stiffness, belief.strayness, f1)
            if series is None:
                return estimate
            estimate = Estimate(numbers, lines, series, seconds, lag)
            f1, placed = series.f1, series.stiffness
            places_now = places(f1, placed.b, numbers)
            strong = series.kept & (lines.power > _STRONG * max(lines.power.tolist()))
            moved = max((strong * np.abs(places_now - guesses)).tolist())
            settled = moved < _MOVED * lines.bin_hz
            if settled and np.count_nonzero(ready) == len(ready):
                break
            now_ready = _ready(placed, f1, numbers, seconds)
            if settled and now_ready.sum() <= _MORE_READY * ready.sum():
                break
            guesses, ready = places_now, now_ready
        return estimate

    def _exponentials_at(
        self, guesses: NDArray[np.float64], window: Window, rate: float
    ) -> Exponentials:
        """Exponentials at the guesses, or the last ones as long as they lie near enough."""
        made = self._made
        if made is not None and made.window is window and len(made.hz) == len(guesses):
            apart = max(np.abs(made.hz - guesses).tolist())
            if apart < _SAME_BINS * rate / window.span:
                return made
        self._made = made = Exponentials(guesses, window, rate)
        return made


def _ready(
    placed: Stiffness, f1: float, numbers: NDArray[np.float64], seconds: float
) -> NDArray[np.bool_]:
    """Which partials B places well enough; the high ones wait until the low ones have told it."""
    # Only the highest of some numbers may be missing.
    unsure = _SPREAD[: len(numbers)] * (f1 * placed.sigma * seconds)
    ready: NDArray[np.bool_] = unsure < _UNSURE_BINS
    return ready
