"""Whether the note that is read has a lower rank of reeds or pipes under it, or is one itself.

A rank counts as soon as enough of its odd partials are there (``ranks.py``). Its first partial
alone counts as long as it grows, which nothing else does under a note that holds its level: a reed
builds up exponentially from next to nothing, its first partial well before the others.
"""

from __future__ import annotations

import math

from tuner.pitch.fine import Estimate
from tuner.pitch.ranks import NOTHING, Ranks
from tuner.pitch.rising import Rising
from tuner.pitch.series import Series

_SPEAKS = 0.05
"""The share (-26 dB) of odd partials from which a lower rank sounds…"""

_MEMORY_SECONDS = 0.06
"""…on an average over about this time."""

_STAYS = 0.03
"""The share that it must keep."""

_RISEN = 0.015
"""The share (-36 dB) that a first partial alone must have when it has grown, and more than there is
at all other places, or it may be noise…"""

_RISES_ON = 0.0075
"""…and must keep…"""

_RISES_SECONDS = 0.08
"""…and it has to grow for so long…"""

_RISES_PERIODS = 10.0
"""…and for most of the periods of a look: noise at a place, too, comes and goes in such a time."""

_EVERY_SECONDS = 0.02
"""How often is looked, at most…"""

_LEAST_LEFT = 0.002
"""…and only where the note leaves this share of the newest energy…"""

_FADED = 0.25
"""…and has kept this share of its greatest power: it may fade to another string."""


class LowerRank:
    """Gathers, over the readings of one note, whether a rank an octave below it sounds."""

    def __init__(self, ranks: Ranks, *, found: bool = False) -> None:
        """Begin with nothing heard.

        Args:
            ranks: Looks at the sound.
            found: Whether the note that is read is itself the lower of two ranks.
        """
        self._ranks = ranks
        self._found = found
        self._rising = Rising()
        self._share = 0.0
        self._unheard = 0.0
        self._loudest = 0.0

    def corrected(self, factor: float, series: Series) -> float:
        """The factor of ``octave.py``, which hears no rank out of tune: no 2 while one sounds."""
        return 1.0 if factor == 2 and self.sounds(series) else factor

    def speaks(self, estimate: Estimate, elapsed: float) -> bool:
        """Whether the rank below sounds, by a reading ``elapsed`` seconds after the last."""
        power = float(estimate.lines.power.sum())
        self._loudest = max(self._loudest, power)
        self._unheard += elapsed
        if self._unheard < _EVERY_SECONDS:
            return False
        held = power > _FADED * self._loudest and estimate.lines.tail_misfit > _LEAST_LEFT
        odd = self._ranks.odd_ones(estimate.series, estimate.series.f1) if held else NOTHING
        newest = -math.expm1(-self._unheard / _MEMORY_SECONDS)
        self._share += newest * (odd.share - self._share)
        seconds = max(_RISES_SECONDS, _RISES_PERIODS / estimate.series.f1)
        grown = self._rising.add(odd.first * odd.upper, odd.upper, self._unheard, seconds)
        begins = grown and odd.first > max(_RISEN, odd.beside)
        self._unheard = 0.0
        return self._share > _SPEAKS or begins

    def sounds(self, series: Series) -> bool:
        """Whether the odd partials of a series sound: the first will do of one found as a rank."""
        odd = self._ranks.odd_ones(series, 2 * series.f1)
        # One that glides through the mains' frequency sounds on.
        stays = math.isnan(odd.first) or odd.first > _RISES_ON
        return odd.share > _STAYS or (self._found and stays)
