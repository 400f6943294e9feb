"""What is known of a note before its next reading, learned from those before."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from tuner.pitch.series import UNKNOWN_STRAYNESS, Series, Stiffness, typical_stiffness

_STRAYNESS_SHARE = 0.25
"""Weight of the newest reading in how far partials stray."""

_STRAYNESS_CHANCE = 0.5
"""Partials that only their noise moves seem to stray by no more than this."""

_LEARN_SECONDS = 0.3
"""Inharmonicity is carried on in steps of a window that share no samples."""

_PLACED_FORGET = 2.0
"""Growth of B's standard deviation from a reading to the next where lines are only placed by it…"""

_PLACED_FADE = 1.3
"""…and from there on, as long as no reading tells it."""

_LEARN_FORGET = 1.1
"""Growth of its standard deviation from step to step: strings are not quite what the law says."""


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
        self._until_new = _LEARN_SECONDS

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

    def carry_stiffness_on(self, series: Series, elapsed: float, *, full: bool) -> None:
        """Learn B once a whole window is new.

        Args:
            series: The reading.
            elapsed: Seconds since the last one.
            full: Whether its window was about as long as windows become.
        """
        self._until_new -= elapsed
        if not full:
            self._until_new = _LEARN_SECONDS
        if self._until_new > 0:
            return
        self._until_new = _LEARN_SECONDS
        found, known = series.stiffness, self.belief.stiffness
        typical = typical_stiffness(series.f1)
        if abs(found.b - known.b) > 3 * known.sigma:
            learned = Stiffness(found.b, typical.sigma)
        else:
            learned = Stiffness(found.b, min(typical.sigma, _LEARN_FORGET * found.sigma))
        self.belief = replace(self.belief, stiffness=learned)
