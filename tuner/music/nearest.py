"""Staying with a target: it is followed in time, so that it does not flap.

A pitch half-way between two strings, with vibrato or noise, would change its nearest target with
every reading. The follower keeps its target until the pitch has clearly gone over to another.
"""

from __future__ import annotations

from tuner.music.notes import cents_between
from tuner.music.tuning import Deviation, Target, Tuning

VIBRATO_CENTS = 50.0
"""How far a vibrato, or an attack, may carry a pitch from where it belongs."""
CLEAR_CENTS = 60.0
"""So far past the middle between two strings a pitch belongs to the other at once."""
SETTLING_S = 0.25
"""Where strings are closer, a pitch must stay past the middle for this long."""
_STRING_SHARE = 0.3
"""How far past the middle between two strings, as a part of their distance."""
_NOTE_SHARE = 0.15
"""The same between the notes of a scale, which melodies run through."""


class TargetFollower:
    """Chooses the target of one sound after the other. Owned by the thread that reads pitches."""

    def __init__(self) -> None:
        self._tuning: Tuning | None = None
        self._index: int | None = None
        self._past_since_s: float | None = None

    def reset(self) -> None:
        """Forget the target: the sound is over, and the next one may be any."""
        self._index = self._past_since_s = None

    def deviation(self, tuning: Tuning, hz: float, time_s: float) -> Deviation:
        """Compare a pitch with the target it belongs to.

        Args:
            tuning: The targets. When it changes, the target is chosen anew; a locked one stays.
            hz: The pitch, in Hz, above 0.
            time_s: When it sounds, in seconds of any clock that does not go back.
        """
        if tuning is not self._tuning:
            self._tuning = tuning
            self.reset()
        if tuning.locked is not None:
            return tuning.deviation(hz)
        nearest = tuning.nearest(hz)
        if self._index is not None and nearest.index != self._index:
            present = tuning.target(self._index)
            if not self._gone_over(tuning, present, nearest, hz, time_s):
                return tuning.deviation_from(present, hz)
        self._index, self._past_since_s = nearest.index, None
        return tuning.deviation_from(nearest, hz)

    def _gone_over(
        self, tuning: Tuning, present: Target, nearest: Target, hz: float, time_s: float
    ) -> bool:
        """Whether a pitch that is nearer to another target belongs to it."""
        distance = abs(cents_between(nearest.hz, present.hz))
        past_middle = abs(cents_between(hz, present.hz)) - distance / 2.0
        if not tuning.has_strings:
            return past_middle > _NOTE_SHARE * distance
        margin = min(CLEAR_CENTS, _STRING_SHARE * distance)
        if past_middle <= margin:
            self._past_since_s = None
            return False
        if past_middle > CLEAR_CENTS or margin > VIBRATO_CENTS:
            return True
        if self._past_since_s is None:
            self._past_since_s = time_s
        return time_s - self._past_since_s >= SETTLING_S
