"""Tells a lone tone from a narrow band of noise, over half a second of readings.

Of a line A·e^{jφ}, a tone moves its pitch (vibrato) or its loudness (tremolo, beats), if anything.
Gaussian noise moves both alike: for any narrow band the real and the imaginary part of the
derivative of its envelope are independent and of the same variance, so that

    ρ = E[A²·(Ȧ/A)²] / E[A²·((Ȧ/A)² + (φ̇ - ω)²)] = 1/2

whatever its shape or width (S. O. Rice, "Mathematical analysis of random noise", BSTJ 24, 1945).
A flute or a whistle may move both, too, but little for its pitch; noise moves in proportion to its
bandwidth. And noise fades: its power is distributed exponentially, so that within a few times
1/√E[(Ȧ/A)² + (φ̇ - ω)²] it varies as much as its mean. A line that moves at such a rate and keeps
its power is a tone.
A sound with a second partial in tune with the first is no band of noise, and not judged.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from tuner.pitch.fine import Estimate

_MEMORY_SECONDS = 0.4
"""Time in which what was seen loses all but 1/e of its weight."""

_PROOF_SECONDS = 0.19
"""So much weight (what 0.26 s of readings have) tells a tone from noise."""

_FORGOTTEN = 1e-3
"""With less weight than this, what was seen is another sound's."""

_ALONE = 1.6
"""Clear lines a reading, on the average, below which a sound has but one."""

_RICH = 2.6
"""…and from which it is a note beyond doubt."""

_CLEAR = 20.0
"""Power of a line over its noise from which it is counted…"""

_WEAKEST = 1e-6
"""…when it is no further than this (power) below the strongest…"""

_WEAKEST_SHORT = 1e-2
"""…or than this in a window…"""

_SHORT_PERIODS = 6.0
"""…of fewer periods than this, where lines are so close that they carry all of any noise."""

_LEAST_SHARE = 0.04
_MOST_SHARE = 0.9
"""Noise has ρ between these, nearly always; vibrato has less, tremolo more."""

_NARROW_BAND = 0.0035
"""Movement over the frequency, both in radians a second, of noise 1 % wide: what moves less has
a pitch…"""

_BAND = 0.009
"""…and what moves less than this, as noise 2 to 4 % wide does, has to vary…"""

_MOST_VARIED = 0.5
"""…its power by so much, as variance over the square of the mean, to be noise (a tremolo of a half
has 0.4, noise 1)…"""

_MOST_VARIED_WIDE = 0.33
"""…or so much where it moves more…"""

_WIDE_BAND = 0.0135
"""What moves more than this, as noise 6 % wide and more does, is doubted…"""

_DOUBT_SECONDS = 0.03
"""…with so little weight: vibrato and tremolo at once move no line so far."""

_FADING_RADIANS = 4.0
"""…and less as long as it has moved by fewer radians and nepers than this: noise has not had the
time to fade, either."""

_LONG_MEMORY_SECONDS = 1.5
"""No tone is refused for good: over so long a memory…"""

_LONG_PROOF_SECONDS = 0.8
"""…with so much weight in it…"""

_LONG_RADIANS = 20.0
"""…after so much movement…"""

_LONG_VARIED = 0.45
"""…even noise that moves far varies more than this."""

_UNRESOLVED = 3.5
"""Windows in which noise moves by more than so many radians and nepers average its fading away."""

_CREDIT_SECONDS = 0.3
"""A note has so long to appear after its attack, and to appear again, without other proof."""

_NARROW_SECONDS = 0.12
"""A line that is one over so long a window…"""

_NARROW = 0.985
"""…and carries this share of the energy is a tone at present, whatever it was before."""

_LONG_SECONDS = 0.2
"""So is one over so long a window…"""

_LONG_CONTRAST = 100.0
"""…that stands so far (power) over other noise there."""

_LEVEL_SECONDS = 0.06
"""Time over which the present level is taken."""

_SWELL = 8.0
"""A note struck in noise is so many times stronger (power) than that…"""

_FADED = 0.1
"""What was struck and has sunk to this share (power) of its strongest is fading, as notes do."""

_STILL = 0.25
"""Fluctuation in a window, in radians and nepers, that is too little for noise…"""

_CHANCE = 3.0
"""…or than so many times what the noise beside the line explains."""


class _Seen(NamedTuple):
    """What was seen of the strongest line, each summed over time with a memory that fades.

    Attributes:
        weight: The time it was seen for, in s.
        clear: Number of clear lines, for that time.
        power: The line's power, for that time: the weight of all that follows.
        growth: Its growth, in nepers a second.
        growth2: The square of that.
        turning: Its frequency less the reference, in radians a second.
        turning2: The square of that.
        chance: What the noise beside the line adds to that square.
        seconds: Length of the window.
        power2: Its power once more.
    """

    weight: float = 0.0
    clear: float = 0.0
    power: float = 0.0
    growth: float = 0.0
    growth2: float = 0.0
    turning: float = 0.0
    turning2: float = 0.0
    chance: float = 0.0
    seconds: float = 0.0
    power2: float = 0.0

    def faded(self, kept: float) -> _Seen:
        """All of it with this share of its weight left."""
        return _Seen(*[kept * total for total in self])

    def with_more(self, more: _Seen) -> _Seen:
        """Both together."""
        return _Seen(*[one + other for one, other in zip(self, more, strict=True)])


class Steadiness:
    """Gathers what the strongest line does, across notes and windows, and believes it or not."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """There was silence, or nothing: what comes now begins as a note does."""
        self._noise = 0.0
        self.strike()

    def strike(self) -> None:
        """An attack begins a new sound, unless it is the noise that swells again."""
        self._seen = _Seen()
        self._long = (0.0, 0.0, 0.0)
        self._reference = 0.0
        self._loudest = 0.0
        self._level = 0.0
        self._believed = False
        self._credit = _CREDIT_SECONDS
        self._unread = 0.0

    def rest(self, elapsed: float) -> None:
        """Nothing was read for ``elapsed`` seconds."""
        self._seen = self._seen.faded(math.exp(-elapsed / _MEMORY_SECONDS))
        self._credit -= elapsed
        self._unread += elapsed
        if self._unread > _CREDIT_SECONDS:
            self._believed = False

    def believes(self, estimate: Estimate, elapsed: float) -> bool:
        """Whether this reading, ``elapsed`` seconds after the last one, is of a tone."""
        power = self._take(estimate, elapsed)
        share = -math.expm1(-elapsed / _LEVEL_SECONDS)
        self._level += share * (power - self._level)
        self._loudest = max(self._loudest, power)
        weight, clear = self._seen.weight, self._seen.clear
        stands_out = estimate.seconds > _LONG_SECONDS and estimate.contrast > _LONG_CONTRAST
        is_all = estimate.seconds > _NARROW_SECONDS and estimate.lines.explained > _NARROW
        if stands_out or is_all or clear > _RICH * weight:
            self._believed, self._noise = True, 0.0
        elif weight > _PROOF_SECONDS:
            doubted = clear < _ALONE * weight and self._is_noise()
            # What was struck and has faded since may beat; noise does not fade.
            if doubted and not (self._believed and self._has_faded()):
                self._believed = False
                self._noise = self._seen.power / weight
            elif not doubted:
                self._believed, self._noise = True, 0.0
        elif self._credit > 0 and power > _SWELL * self._noise:
            # Doubt is quick, proof is not.
            alone = weight > _DOUBT_SECONDS and clear < _ALONE * weight
            self._believed = not (alone and self._moves_alike()[0] >= _WIDE_BAND)
        return self._believed

    def _has_faded(self) -> bool:
        return self._level < _FADED * self._loudest

    def _take(self, estimate: Estimate, elapsed: float) -> float:
        """Learn from a reading; returns the power of its strongest line."""
        lines = estimate.lines
        # A dozen numbers: lists are quicker than arrays.
        power = (lines.power * estimate.series.kept).tolist()
        strongest = float(max(power))
        place = power.index(strongest)
        hz = float(lines.hz[place])
        faded = self._seen.faded(math.exp(-elapsed / _MEMORY_SECONDS))
        self._credit -= elapsed
        if self._unread + elapsed > _CREDIT_SECONDS:
            self._believed = False
        self._unread = 0.0
        if faded.weight < _FORGOTTEN:
            self._reference = hz
        short = estimate.periods < _SHORT_PERIODS
        weakest = (_WEAKEST_SHORT if short else _WEAKEST) * strongest
        contrasts = lines.contrast.tolist()
        clear = [
            one > weakest and over > _CLEAR for one, over in zip(power, contrasts, strict=True)
        ]
        turning = 2 * math.pi * (hz - self._reference)
        growing = float(lines.growth[place])
        share = elapsed * strongest
        self._seen = faded.with_more(
            _Seen(
                weight=elapsed,
                clear=elapsed * sum(clear),
                power=share,
                growth=share * growing,
                growth2=share * growing**2,
                turning=share * turning,
                turning2=share * turning**2,
                chance=share * ((2 * math.pi) ** 2 * float(lines.variance[place])),
                seconds=share * estimate.seconds,
                power2=share * strongest,
            )
        )
        kept = math.exp(-elapsed / _LONG_MEMORY_SECONDS)
        weight, first, second = self._long
        self._long = (
            kept * weight + elapsed,
            kept * first + share,
            kept * second + share * strongest,
        )
        return strongest

    def _moves_alike(self) -> tuple[float, float, float]:
        """How fast pitch and loudness move as noise moves them, over the frequency; 0 if otherwise.

        Also the square of that speed in radians and nepers a second, and the windows' mean length.
        """
        mean = self._seen.faded(1 / self._seen.power)
        grown, turned, seconds = mean.growth, mean.turning, mean.seconds
        growing = max(0.0, mean.growth2 - grown * grown)
        turning = max(0.0, mean.turning2 - turned * turned)
        both = growing + turning
        if both * seconds * seconds < _STILL * _STILL or both < _CHANCE**2 * mean.chance:
            return 0.0, both, seconds
        if not _LEAST_SHARE * both < growing < _MOST_SHARE * both:
            return 0.0, both, seconds
        return math.sqrt(both) / (2 * math.pi * self._reference + turned), both, seconds

    def _is_noise(self) -> bool:
        """Whether the line does as noise does."""
        relative, both, seconds = self._moves_alike()
        if relative < _NARROW_BAND or both * seconds * seconds > _UNRESOLVED * _UNRESOLVED:
            return relative >= _NARROW_BAND
        seen = self._seen
        varied = seen.power2 * seen.weight / seen.power**2 - 1
        most = _MOST_VARIED if relative < _BAND else _MOST_VARIED_WIDE
        if varied <= most * min(1.0, both * (seen.weight / _FADING_RADIANS) ** 2):
            return False
        weight, first, second = self._long
        long = weight > _LONG_PROOF_SECONDS and both * weight**2 > _LONG_RADIANS**2
        return not (long and second * weight < (1 + _LONG_VARIED) * first**2)
