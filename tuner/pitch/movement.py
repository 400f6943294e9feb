"""A pitch that moves: vibrato, glides, the end of a bent string.

Notes that stand still, drift or waver a little are read in long windows, which average; notes that
move are read in short ones, and carried on from the middle of the window to the newest sample.
There is nothing in between: windows whose length follows every change of speed make readings
restless, and two readings of the same sound different. What is not followed widens the uncertainty.
"""

from __future__ import annotations

import math

from tuner.pitch.fine import Estimate
from tuner.pitch.lines import LEAST_PERIODS
from tuner.pitch.series import CENTS

_BEND_SIGMAS = 4.0
"""A change of pitch within the window counts from this many standard deviations."""

_BEND_CENTS = 25.0
"""A note moves when its pitch bends further than this within a window…"""

_STILL_CENTS = 6.0
"""…and is still as long as it bends by less than this."""

_CALM = 40.0
"""…and until it has been slower than this of late, in cents a second."""

MOVING_SECONDS = 0.035
"""Windows of a note that moves are this long…"""

_MOVING_PERIODS = 6.0
"""…and at least so many periods…"""

_FAST = 200.0
"""…or shorter, by the root of the speed over this…"""

_LEAST_SHARE = 0.5
"""…down to this share."""

_MUCH_SHORTER = 0.8
"""A window that would not become this much shorter is left as it is."""

_STRAYED = 0.5
"""Share of the energy at the window's end that may be left unexplained…"""

_STRAYED_RATIO = 3.0
"""…as long as it is no more than so many times what the whole window leaves."""

_FAINT = 0.25
"""An end with less than this share of the window's mean power is judged as if it had that much:
where beats or a decay leave little, what the lines miss is large beside it, yet nothing moves."""

_STRAYED_SHORTER = 0.6
"""How much shorter a window becomes whose end has strayed…"""

_SHORTEST_SECONDS = 0.02
"""…down to this…"""

_ROOM = 1.3
"""…and to so many times the fewest periods that can be read."""

_SLOPE_SECONDS = 0.04
"""Time over which the speed of a note is measured, from reading to reading."""

_MEMORY_SECONDS = 0.12
"""Time in which a speed loses all but 1/e of its weight: vibrato turns every tenth of a second."""

_CHANCE = 16.0
"""Of the square of a speed, so many times what noise explains does not count."""

_SETTLING = 5.0
"""Readings in a Hann window of T differ by their deviation in about T over this."""

_FOLLOW_SPEED = 120.0
"""From about this speed in cents a second on, a reading is carried on to the newest sample…"""

_FOLLOW_STRAIGHT = 0.25
"""…or from this share of it on where the pitch keeps its direction…"""

_FOLLOW_DOUBT = 2.0
"""…as long as the movement within a window is known to about this many cents…"""

_FOLLOW_MOST = 60.0
"""…and is no more than about this many: a glaring bend may be the attack's, not the note's."""

_END = 0.5
"""A moving pitch is carried on from the middle of the window to its end."""

_FORESEEN_SECONDS = 0.04
"""No movement is thought to go on in a straight line for longer than this."""

_UNSURE = 0.4
"""Share of what the pitch moves by within a window that the reading may be wrong by…"""

_FOLLOWED = 0.5
"""…and how much less of it where it is followed."""

_QUIETEST = 1e-12
"""Keeps a quotient finite."""


class Movement:
    """What the recent readings of one note say about its movement.

    Attributes:
        moves: Whether the pitch moves, so that it is read in short windows.
    """

    def __init__(self) -> None:
        self.moves = False
        self._place: float | None = None
        self._variance = 0.0
        self._speed2 = 0.0
        self._bending2 = 0.0
        self._mean = 0.0
        self._drift = 0.0
        self._elapsed = 0.0

    def longest_window(self, f1: float, elapsed: float) -> float:
        """How long a window is best, in seconds, ``elapsed`` seconds after the last reading."""
        self._elapsed = elapsed
        if self._speed2 < _CALM * _CALM:
            self.moves = False
        return self._moving_window(f1) if self.moves else math.inf

    def _moving_window(self, f1: float) -> float:
        """Length of the windows of a note that moves, in seconds."""
        shorter = math.sqrt(_FAST / (math.sqrt(self._speed2) + _QUIETEST))
        share = min(1.0, max(_LEAST_SHARE, shorter))
        return share * max(MOVING_SECONDS, _MOVING_PERIODS / f1)

    def expected(self, f1: float, elapsed: float) -> float:
        """Where the pitch is now, that was ``f1`` Hz ``elapsed`` seconds ago."""
        return f1 * (1 + self._drift * min(elapsed, _FORESEEN_SECONDS))

    def is_still(self, estimate: Estimate) -> bool:
        """Whether the pitch hardly moves within this window."""
        return math.sqrt(self._bending2) * estimate.seconds < _STILL_CENTS

    def shorter_window(self, estimate: Estimate) -> float | None:
        """Length in seconds of a shorter window, when the pitch moves too far within this one."""
        lines, f1 = estimate.lines, estimate.series.f1
        strayed = lines.tail_misfit * min(1.0, lines.tail_level / _FAINT)
        if strayed > max(_STRAYED, _STRAYED_RATIO * (1 - lines.explained)):
            # Over a whole period of vibrato the chirp is nil, but the ends fall out of step.
            least = max(_SHORTEST_SECONDS, _ROOM * LEAST_PERIODS / f1)
            shorter = max(least, _STRAYED_SHORTER * estimate.seconds)
            return shorter if shorter < estimate.seconds else None
        chirp = abs(lines.chirp)
        bend = CENTS * chirp * estimate.seconds
        if chirp < _BEND_SIGMAS * lines.chirp_sigma or bend < _BEND_CENTS:
            return None
        shorter = self._moving_window(f1)
        if shorter > _MUCH_SHORTER * estimate.seconds:
            return None
        self.begin()
        return shorter

    def begin(self) -> None:
        """The pitch moves, until it has been slow for a while."""
        self.moves = True
        self._speed2 = max(self._speed2, 2 * _CALM * _CALM)

    def carry_on(self, estimate: Estimate, *, struck: bool) -> tuple[float, float]:
        """The pitch at the newest sample, in Hz, and its standard deviation, in cents.

        Args:
            estimate: The reading.
            struck: Whether the window begins with the attack: what bends in it is the attack.
        """
        series, seconds = estimate.series, estimate.seconds
        chirp, chirp_sigma = estimate.lines.chirp, estimate.lines.chirp_sigma
        if struck:
            share, speed = 0.0, math.sqrt(_beyond_chance(estimate))
        else:
            self._watch(estimate)
            share = self._share_followed(CENTS * chirp * seconds, CENTS * chirp_sigma * seconds)
            speed = math.sqrt(max(self._speed2, self._bending2))
        self._drift = share * chirp
        carried = share * (_END * seconds + estimate.lag)
        noise = math.hypot(series.sigma_cents, CENTS * chirp_sigma * carried)
        moved = _UNSURE * (1 - _FOLLOWED * share) * speed * seconds
        # A movement that is lost in the noise is part of it.
        return series.f1 * (1 + chirp * carried), max(noise, moved)

    def _watch(self, estimate: Estimate) -> None:
        """Learn how fast the pitch moves, from reading to reading and within their windows."""
        place = CENTS * math.log(estimate.series.f1)
        variance = estimate.series.sigma_cents**2
        if self._place is None:
            self._place, self._variance = place, variance
        kept = math.exp(-self._elapsed / _SLOPE_SECONDS)
        newest = -math.expm1(-self._elapsed / _MEMORY_SECONDS)
        over = _SLOPE_SECONDS + self._elapsed
        slope = (place - self._place) / over
        chance = variance + self._variance
        chance *= _CHANCE / (over * over + (estimate.seconds / _SETTLING) ** 2)
        self._speed2 += newest * (max(0.0, slope * slope - chance) - self._speed2)
        self._mean += newest * (slope - self._mean)
        self._place = place + kept * (self._place - place)
        self._variance = variance + kept * (self._variance - variance)
        self._bending2 += newest * (_beyond_chance(estimate) - self._bending2)

    def _share_followed(self, bend: float, doubt: float) -> float:
        """How far a reading is carried on, 0…1, whose pitch bends by ``bend`` ± ``doubt`` cents."""
        turning = max(0.0, 1 - self._mean**2 / (self._speed2 + _QUIETEST))
        slow = _FOLLOW_SPEED * (_FOLLOW_STRAIGHT + (1 - _FOLLOW_STRAIGHT) * turning)
        share = self._speed2**2 / (self._speed2**2 + slow**4)
        return share / ((1 + (doubt / _FOLLOW_DOUBT) ** 2) * (1 + (bend / _FOLLOW_MOST) ** 4))


def _beyond_chance(estimate: Estimate) -> float:
    """Square of the speed within a window that noise does not explain, in cents² a second²."""
    chirp, sigma = estimate.lines.chirp, estimate.lines.chirp_sigma
    return CENTS**2 * max(0.0, chirp * chirp - _CHANCE * sigma * sigma)
