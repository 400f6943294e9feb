"""From a rough pitch to a fine one: chooses the rate, the window and the lines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.lines import Lines, read_lines
from tuner.pitch.pyramid import Pyramid
from tuner.pitch.series import Series, Stiffness, fit_series, places
from tuner.pitch.windows import Windows

MOST_PARTIALS = 12
"""Higher partials are weak, crowded and further from the law of the stiff string."""

LONGEST_SECONDS = 0.32
"""Longer windows gain little: notes drift, and the reading comes later."""

LEAST_PERIODS = 2.3
"""Fewer periods than this in a window and the lines cannot be told apart."""

_YOUNG_SECONDS = 0.08
"""Windows shorter than this are read at twice the rate they need."""

_SPAN_PARTIALS = 12.5
"""The band read, in partials, while a slow rate can hold it."""

_ENOUGH_BAND = 9000.0
"""Above this a pitched sound has little to say."""

_WITHIN = 1.2
"""A line further than this many bins from its place is another line."""

_CONTRAST = 6.0
"""A line has to stand this far (power) over its noise to count."""

_MOVED = 0.1
"""Bins a strong partial may have moved before the reading is done again at its new place."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """One fine reading.

    Attributes:
        numbers: Partial number of each line, shape ``(K,)``.
        lines: The lines as read.
        series: The fitted series.
        seconds: Length of the window.
    """

    numbers: NDArray[np.float64]
    lines: Lines
    series: Series
    seconds: float

    @property
    def contrast(self) -> float:
        """Power of the clearest line of the series over its noise."""
        return float(self.lines.contrast[self.series.kept].max())


class FineReader:
    """Reads a series near a given one from the newest samples."""

    def __init__(self, pyramid: Pyramid) -> None:
        self._pyramid = pyramid
        self._windows = {
            level.rate: Windows(int(level.rate * LONGEST_SECONDS)) for level in pyramid.levels
        }

    def read(
        self, f1: float, stiffness: Stiffness, strayness: float, seconds: float
    ) -> Estimate | None:
        """Read the series near ``f1`` (Hz) in the newest ``seconds``; None when there is none.

        ``stiffness`` and ``strayness`` are what is known of the note: see ``fit_series``.
        """
        band = min(_SPAN_PARTIALS * f1, _ENOUGH_BAND)
        # While a note is young, a faster rate has less delay and a finer choice of windows.
        level = self._pyramid.slowest_with(band * 2 if seconds < _YOUNG_SECONDS else band)
        longest = min(seconds, LONGEST_SECONDS) * level.rate
        window = self._windows[level.rate].at_most(int(longest))
        if (
            level.history.available < window.length
            or window.length < LEAST_PERIODS * level.rate / f1
        ):
            return None
        samples = level.history.newest(window.length)
        count = int(min(MOST_PARTIALS, max(1, level.bandwidth // f1)))
        numbers = np.arange(1.0, count + 1)
        guesses = places(f1, stiffness.b, numbers)
        inside = guesses < level.bandwidth * 1.05
        numbers, guesses = numbers[inside], guesses[inside]
        if not len(numbers):
            return None
        estimate = None
        for _ in range(2):
            lines = read_lines(samples, window, level.rate, guesses, 0.5 * f1)
            usable = (np.abs(lines.bins_moved) < _WITHIN) & (lines.contrast > _CONTRAST)
            series = fit_series(numbers, lines, usable, stiffness, strayness, f1)
            if series is None:
                return estimate
            estimate = Estimate(numbers, lines, series, window.length / level.rate)
            places_now = places(series.f1, series.stiffness.b, numbers)
            strong = series.kept & (lines.power > 0.01 * lines.power.max())
            moved = np.abs(places_now - guesses)[strong]
            if not len(moved) or float(moved.max()) < _MOVED * lines.bin_hz:
                break
            f1, guesses = series.f1, places_now
        return estimate
