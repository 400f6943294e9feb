"""What is known of a note before its next reading, learned from those before."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from tuner.pitch.series import UNKNOWN_STRAYNESS, Series, Stiffness, typical_stiffness

_STRAYNESS_SHARE = 0.25
"""Weight of the newest reading in how far partials stray."""

_STRAYNESS_CHANCE = 0.5
"""Partials that only their noise moves seem to stray by no more than this."""

_LEARN_SECONDS = 0.15
"""Inharmonicity is learned anew in this time: of windows half a Hann curve apart, what one tells is
nearly independent of the other (P. D. Welch, IEEE Trans. Audio Electroacoust. 15, 1967)."""

_LEARN_FORGET = 1.1
"""Growth of its standard deviation in that time: strings are not quite what the law says."""

_STRAYED = 2.0
"""What makes partials stray is the same in the next window, so that more windows help little: where
partials stray far, B's standard deviation stays at so many times what one of them tells."""

_PLACED_FORGET = 2.0
"""Growth of B's standard deviation from a reading to the next where lines are only placed by it…"""

_PLACED_FADE = 1.3
"""…and from there on, as long as no reading tells it."""


@dataclass(frozen=True, slots=True)
class Belief:
    """What is known of a note before it is read.

    Attributes:
        f1: Its first partial, in Hz.
        stiffness: B as all windows so far told it.
        placed: B as the last reading told it, be the note still or not: the lines are placed by it.
        strayness: How far its partials stray: see ``fit_series``.
        moves: Whether its pitch moves, so that its lines bend over fewer periods, too.
    """

    f1: float
    stiffness: Stiffness
    placed: Stiffness
    strayness: float
    moves: bool = False


class Learning:
    """Gathers the belief about one note."""

    def __init__(self, f1: float) -> None:
        """Begin with what may be said of any note at ``f1`` Hz."""
        self._typical = self._stiffness = self._placed = typical_stiffness(f1)
        self._strayness = self._excess = UNKNOWN_STRAYNESS

    def belief(self, f1: float, *, moves: bool = False) -> Belief:
        """What is known of the note, expected at ``f1`` Hz, and whether it ``moves``."""
        return Belief(f1, self._stiffness, self._placed, self._strayness, moves)

    def take(self, series: Series) -> None:
        """Learn where the lines lie and how far they stray."""
        excess = min(series.scatter**2 - 1, UNKNOWN_STRAYNESS)
        self._excess += _STRAYNESS_SHARE * (excess - self._excess)
        self._strayness = max(0.0, self._excess - _STRAYNESS_CHANCE)
        # A single line tells nothing of B, which is still about what it was.
        told = int(np.count_nonzero(series.kept)) > 1
        found = series.stiffness if told else self._placed
        forget = _PLACED_FORGET if told else _PLACED_FADE
        self._placed = Stiffness(found.b, forget * found.sigma)

    def learn_stiffness(self, series: Series, elapsed: float) -> None:
        """Learn B from a window in which the note holds still.

        Args:
            series: Its reading.
            elapsed: Seconds since the last one.
        """
        told, known = series.alone, self._stiffness
        if math.isinf(told.sigma):
            return
        share = min(1.0, elapsed / _LEARN_SECONDS)
        new = share / told.sigma**2
        old = 1 / (_LEARN_FORGET**share * known.sigma) ** 2
        strays = math.sqrt(self._strayness / (1 + self._strayness))
        sigma = max(1 / math.sqrt(new + old), _STRAYED * strays * told.sigma)
        b = (new * told.b + old * known.b) / (new + old)
        self._stiffness = Stiffness(b, min(sigma, self._typical.sigma))
