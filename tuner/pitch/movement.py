"""A pitch that moves: vibrato, glides, the end of a bent string.

The lines of one window tell how fast they move in common (their chirp). Where they move too far
for one window, it is shortened; the pitch in its middle is then carried on to its end, and the
uncertainty grows by what the straight line through the window cannot know.
"""

from __future__ import annotations

import math

import numpy as np

from tuner.pitch.fine import LEAST_PERIODS, Estimate
from tuner.pitch.series import CENTS

_BEND_SIGMAS = 4.0
"""A change of pitch within the window counts from this many standard deviations."""

_BEND_CENTS = 18
"""A window over which the pitch moves further than this is shortened."""

_BEND_RADIANS = 1.0
"""So far may the strongest partial run ahead of its line at the ends of a window."""

_SHORTEST_SECONDS = 0.02
"""A moving pitch is read over no less than this."""

_STRAYED = 0.3
"""Share of the energy at the window's end that may be left unexplained…"""

_STRAYED_RATIO = 3.0
"""…as long as it is no more than so many times what the whole window leaves."""

_FAINT = 0.25
"""An end with less than this share of the window's mean power is judged as if it had that much:
where beats or a decay leave little, what the lines miss is large beside it, yet nothing moves."""

_SURELY_MOVED = 0.98
"""With less of the energy explained, noise may make an end stray: that is not remembered."""

_STRAYED_SHORTER = 0.6
"""How much shorter a window becomes whose end has strayed."""

_FOLLOW_CENTS = 8
"""From about this much movement in a window, the reading is carried on to the window's end."""

_FOLLOW_SIGMAS = 6.0
"""…and from about this many standard deviations of it…"""

_FOLLOW_DOUBT = 2.0
"""…and as long as the movement is known to about this many cents…"""

_FOLLOW_MOST = 60.0
"""…and is no more than about this many."""

_FOLLOW_SECONDS = 0.04
"""…and no further ahead than about this: by then a narrow vibrato, of which the window saw much,
may have turned, and its mean is nearer than its tangent; a glide that has kept its direction
for twice as long is followed further."""

_END = 0.5
"""A moving pitch is carried on from the middle of the window to its end."""

_SPEED_KEPT = 0.87
"""A pitch that moved is thought to go on moving, less so from reading to reading: vibrato turns…"""

_SPEED_LOST = 6.0
"""…and by this much, in cents per second, so that an attack is forgotten."""

_SPEED_CHANCE = 2.0
"""Noise alone may seem to move the pitch by so many cents within a window."""

_SPEED_UNSURE = 0.28
"""Share of the movement within a window by which the pitch at its end may be wrong."""

_FORGET_SECONDS = 0.25
"""Time in which a window whose pitch has ceased to move may grow e-fold."""

_FORESEEN_SECONDS = 0.04
"""No movement is thought to go on in a straight line for longer than this."""

_STILL_SECONDS = 0.1
"""…and after which one that has not moved since may grow as it likes: half a period of vibrato."""

_MOVING = 1.7
"""Movement that would allow a window this many times as long as the present limit is stillness."""

_QUIETEST = 1e-12
"""Keeps a quotient finite."""

_ROOM = 1.3
"""Windows of a moving pitch hold this much more than the fewest periods that can be read."""


class Movement:
    """What the recent readings of one note say about its movement."""

    def __init__(self) -> None:
        self._speed = 0.0
        self._longest = math.inf
        self._still = 0.0
        self._drift = 0.0
        self._rising = True
        self._straight = 0.0

    def longest_window(self, elapsed: float) -> float:
        """How long a window recent movement allows, ``elapsed`` seconds after the last reading.

        Where vibrato turns it seems to stand still: what it allowed in between is remembered,
        so that windows keep their length through it.
        """
        self._still += elapsed
        self._straight += elapsed
        if self._still > _STILL_SECONDS:
            self._longest = math.inf
        else:
            self._longest *= math.exp(elapsed / _FORGET_SECONDS)
        return self._longest

    def expected(self, f1: float, elapsed: float) -> float:
        """Where the pitch is now, that was ``f1`` Hz ``elapsed`` seconds ago."""
        return f1 * (1 + self._drift * min(elapsed, _FORESEEN_SECONDS))

    def shorter_window(self, estimate: Estimate) -> float | None:
        """Length in seconds of a shorter window, when the pitch moves too far within this one."""
        lines = estimate.lines
        chirp = abs(lines.chirp)
        least = max(_SHORTEST_SECONDS, _ROOM * LEAST_PERIODS / estimate.series.f1)
        strayed = lines.tail_misfit * min(1.0, lines.tail_level / _FAINT)
        if strayed > max(_STRAYED, _STRAYED_RATIO * (1 - lines.explained)):
            # Over a whole period of vibrato the chirp is nil, but the ends fall out of step.
            shorter = max(least, _STRAYED_SHORTER * estimate.seconds)
            if lines.explained > _SURELY_MOVED:
                self._limit(shorter)
            return shorter if shorter < estimate.seconds else None
        if chirp < _BEND_SIGMAS * lines.chirp_sigma:
            return None
        # Both the pitch and the phase of the strongest partial have to stay near a line.
        strongest = float(lines.hz[int(np.argmax(lines.power))])
        in_pitch = _BEND_CENTS / (CENTS * chirp)
        in_phase = math.sqrt(8 * _BEND_RADIANS / (2 * math.pi * max(strongest, 1.0) * chirp))
        shorter = max(least, min(in_pitch, in_phase), 0.5 * estimate.seconds)
        self._limit(shorter)
        return shorter if shorter < 0.9 * estimate.seconds else None

    def _limit(self, seconds: float) -> None:
        """Remember that no more than ``seconds`` were allowed."""
        self._longest = min(self._longest, seconds)
        if seconds < _MOVING * self._longest:
            self._still = 0.0

    def carry_on(self, estimate: Estimate, *, struck: bool) -> tuple[float, float]:
        """The pitch at the newest sample, in Hz, and its standard deviation, in cents.

        Args:
            estimate: The reading.
            struck: Whether the window begins with the attack: what bends in it is the attack.
        """
        lines = estimate.lines
        bend = lines.chirp * estimate.seconds * CENTS
        doubt = lines.chirp_sigma * estimate.seconds * CENTS
        # In a short window even a glaring bend may be the attack's, not the note's.
        known = 1 / (1 + (doubt / _FOLLOW_DOUBT) ** 2) / (1 + (bend / _FOLLOW_MOST) ** 4)
        share = known * bend**4 / (bend**4 + (_FOLLOW_SIGMAS * doubt) ** 4 + _FOLLOW_CENTS**4)
        ahead = _END * estimate.seconds + estimate.lag
        if (lines.chirp > 0) != self._rising:
            self._rising, self._straight = lines.chirp > 0, 0.0
        follow = max(_FOLLOW_SECONDS, self._straight - _FOLLOW_SECONDS)
        share /= 1 + (ahead / follow) ** 8
        if struck:
            share = 0.0
        self._drift = share * lines.chirp
        carried = share * ahead
        noise = math.hypot(estimate.series.sigma_cents, CENTS * lines.chirp_sigma * carried)
        moved = max(0.0, abs(bend) * share - _SPEED_CHANCE)
        kept = max(0.0, _SPEED_KEPT * self._speed - _SPEED_LOST)
        self._speed = max(moved / estimate.seconds, kept)
        # What is seen to move but not followed is behind by half a window.
        seen = bend**4 / (bend**4 + (_FOLLOW_SIGMAS * doubt) ** 4 + _QUIETEST)
        left = (seen - share) * abs(bend) * _END
        sigma = noise + _SPEED_UNSURE * self._speed * estimate.seconds + max(0.0, left)
        return estimate.series.f1 * (1 + lines.chirp * carried), sigma
