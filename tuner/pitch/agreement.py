"""How long a note has been agreed on, and how much it takes to move it to another octave."""

from __future__ import annotations

from tuner.pitch.coarse import HIGHEST_HZ, LOWEST_HZ
from tuner.pitch.fine import Estimate
from tuner.pitch.lower_rank import LowerRank
from tuner.pitch.octave import period_factor

_SETTLED = 8
"""Readings in agreement after which a note's octave is not doubted by a single reading."""

_OLD = 24
"""Readings in agreement (half a second in batches of 1024 at 48 kHz) that make a note old: faint
lines that come up between its partials then are another sound's…"""

_FADED = 0.25
"""…and when it has also faded to this share of its greatest power, so are strong ones: hum, or
another string, that it has faded to."""

_LEAST_PATIENCE = 1
_MOST_PATIENCE = 8
"""Readings in a row that have to doubt a settled octave: the more, the longer it was agreed on."""

_PATIENCE_SHARE = 0.125
"""…by this many for each reading in agreement."""

_CHECK_EVERY = 6
"""A settled note's octave is checked once in so many readings…"""

_DOUBTFUL_STEPS = 3
"""…and so many times as often where there is reason to doubt it."""


class Agreement:
    """Counts readings for and against one pitch."""

    def __init__(self) -> None:
        self._agreed = 0
        self._doubts = 0
        self._doubted = 1.0
        self._until_check = 0
        self._loudest = 0.0
        self._power = 0.0

    @property
    def settled(self) -> bool:
        """Whether enough readings have agreed."""
        return self._agreed >= _SETTLED

    @property
    def is_old(self) -> bool:
        """Whether it has been agreed on for so long that faint lines are another sound's."""
        return self._agreed >= _OLD

    @property
    def _has_faded(self) -> bool:
        """Whether little is left of an old note."""
        return self.is_old and self._power < _FADED * self._loudest

    def add(self, power: float) -> None:
        """One more reading agrees; its lines have so much power."""
        self._agreed += 1
        self._power = power
        self._loudest = max(self._loudest, power)

    def loosen(self) -> None:
        """What has moved may have changed its octave, too."""
        self._agreed = min(self._agreed, _SETTLED)
        self._until_check = 0

    def is_due(self, *, doubtful: bool) -> bool:
        """Whether to check the octave; asked once a reading.

        Args:
            doubtful: Whether the note leaves something unexplained.
        """
        self._until_check -= _DOUBTFUL_STEPS if doubtful else 1
        return not self.settled or self._until_check <= 0

    def other_octave(self, estimate: Estimate, lower_rank: LowerRank) -> float | None:
        """The pitch in Hz to move to when the octave is wrong, else None.

        Args:
            estimate: The newest reading.
            lower_rank: Hears the octave below also where it is out of tune.
        """
        self._until_check = _CHECK_EVERY
        factor = period_factor(
            estimate, may_be_longer=not self._has_faded, may_be_faint=not self.is_old
        )
        factor = lower_rank.corrected(factor, estimate.series)
        hz = estimate.series.f1 * factor
        if factor == 1.0 or not LOWEST_HZ < hz < HIGHEST_HZ:
            self._doubts = 0
            return None
        self._until_check = 0
        self._doubts = self._doubts + 1 if factor == self._doubted else 1
        self._doubted = factor
        patience = min(_LEAST_PATIENCE + _PATIENCE_SHARE * self._agreed, _MOST_PATIENCE)
        if self.settled and self._doubts < patience:
            return None
        return hz
