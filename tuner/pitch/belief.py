"""What is known of a note before its next reading, learned from those before."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from tuner.pitch.series import UNKNOWN_STRAYNESS, Series, Stiffness, typical_stiffness

_STRAYNESS_SHARE = 0.25
"""Weight of the newest reading in how far partials stray."""

_STRAYNESS_CHANCE = 0.5
"""Partials that only their noise moves seem to stray by no more than this."""

_LEARN_SECONDS = 0.15
"""Inharmonicity is learned anew in this time: of windows half a Hann curve apart, what one tells is
nearly independent of the other (P. D. Welch, IEEE Trans. Audio Electroacoust. 15, 1967)."""

_PLACED_FORGET = 2.0
"""Growth of B's standard deviation from a reading to the next where lines are only placed by it…"""

_PLACED_FADE = 1.3
"""…and from there on, as long as no reading tells it."""

_LEARN_FORGET = 1.1
"""Growth of its standard deviation in that time: strings are not quite what the law says."""

_STRAYED = 3.0
"""What makes partials stray is the same in the next window: however many there were, B is known no
better than so many times what one tells."""


@dataclass(frozen=True, slots=True)
class Belief:
    """What is known of a note before it is read.

    Attributes:
        f1: Its first partial, in Hz.
        stiffness: B from sound that the reading will not hear again.
        placed: B from any sound, to place the lines by.
        strayness: How far its partials stray: see ``fit_series``.
    """

    f1: float
    stiffness: Stiffness
    placed: Stiffness
    strayness: float

    @classmethod
    def new(cls, f1: float) -> Belief:
        """What may be said of any note at ``f1`` Hz."""
        typical = typical_stiffness(f1)
        return cls(f1, typical, typical, UNKNOWN_STRAYNESS)


class Learning:
    """Gathers the belief about one note.

    Attributes:
        belief: What is known so far.
    """

    def __init__(self, f1: float) -> None:
        self.belief = Belief.new(f1)
        self._excess = UNKNOWN_STRAYNESS

    def take(self, series: Series) -> None:
        """Learn where the lines lie and how far they stray."""
        excess = min(series.scatter**2 - 1, UNKNOWN_STRAYNESS)
        self._excess += _STRAYNESS_SHARE * (excess - self._excess)
        # A single line tells nothing of B, which is still about what it was.
        told = int(np.count_nonzero(series.kept)) > 1
        found = series.stiffness if told else self.belief.placed
        forget = _PLACED_FORGET if told else _PLACED_FADE
        self.belief = Belief(
            series.f1,
            self.belief.stiffness,
            Stiffness(found.b, forget * found.sigma),
            max(0.0, self._excess - _STRAYNESS_CHANCE),
        )

    def learn_stiffness(self, series: Series, elapsed: float) -> None:
        """Learn B from a window in which the note holds still.

        Args:
            series: Its reading.
            elapsed: Seconds since the last one.
        """
        told, known = series.alone, self.belief.stiffness
        if math.isinf(told.sigma):
            return
        share = min(1.0, elapsed / _LEARN_SECONDS)
        new = share / told.sigma**2
        old = 1 / (_LEARN_FORGET**share * known.sigma) ** 2
        strays = math.sqrt(self.belief.strayness / (1 + self.belief.strayness))
        sigma = max(1 / math.sqrt(new + old), _STRAYED * strays * told.sigma)
        b = (new * told.b + old * known.b) / (new + old)
        typical = typical_stiffness(series.f1)
        learned = Stiffness(b, min(sigma, typical.sigma))
        self.belief = replace(self.belief, stiffness=learned)
