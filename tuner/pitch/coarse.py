"""Rough pitches of the newest sound."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.nsdf import Candidate, candidates
from tuner.pitch.peaks import clearest_peak
from tuner.pitch.pyramid import Pyramid, PyramidLevel

LOWEST_HZ = 24.0
"""Below A0, the lowest note of a piano, with room to be out of tune."""

HIGHEST_HZ = 5000.0
"""Above C8, the highest note of a piano."""

_SAMPLES = 2048
"""Samples compared at each rate."""

_FEWEST = 32
"""Fewer samples than this are not compared…"""

_FEWEST_PEAK = 64
"""…and of fewer than this no spectrum is taken."""

_SLOW_RATE = 10_000.0
"""The slow comparison runs at the slowest rate above this."""

_PEAK_RATE = 20_000.0
"""The spectrum is taken at the slowest rate above this, which holds the highest note twice."""

_SLOW_HIGHEST = 1200.0
"""Above this, a period is too few samples of the slow rate."""

_FAST_LOWEST = 60.0
"""Below this, a period is too long for the fast window."""

_THUMPED_LOWEST = 120.0
"""Bodies thump as high as this: what is looked for above a thump is no lower."""

_PEAK_LOWEST = 700.0
"""Below this the correlations are the better judges."""

_AMONG_BEST = 0.93
"""The shortest period this close to the best height is the period (McLeod's k)."""

_CERTAIN = 0.9
"""A height that needs no second opinion."""


class CoarseReader:
    """Looks for periods at a slow and at the fastest rate, and for a peak in the spectrum."""

    def __init__(self, pyramid: Pyramid) -> None:
        self._fast = pyramid.levels[0]
        self._slow = _slowest_above(pyramid, _SLOW_RATE)
        self._middle = _slowest_above(pyramid, _PEAK_RATE)

    def read(self, seconds: float, *, thumped: bool = False) -> list[Candidate]:
        """Candidates from the newest ``seconds`` at most, the most periodic first.

        A candidate from the spectrum has height 0: nothing was correlated for it.

        Args:
            seconds: How much is heard.
            thumped: Whether an attack was heard just now: one is looked for above its thump, too.
        """
        slow = _pick(self._slow, seconds, LOWEST_HZ, _SLOW_HIGHEST)
        fast = _pick(self._fast, seconds, _FAST_LOWEST, HIGHEST_HZ)
        if fast is not None and fast.hz > _SLOW_HIGHEST and fast.height > _CERTAIN:
            # The slow rate can only have seen a multiple of so short a period.
            slow = None
        found = [candidate for candidate in (slow, fast) if candidate is not None]
        found.sort(key=lambda candidate: -candidate.height)
        best = found[0].height if found else 0.0
        if thumped and best < _CERTAIN:
            above = self._above_thump(seconds)
            found += [above] if above is not None else []
        if best < _CERTAIN or (fast and fast.hz > _PEAK_LOWEST):
            samples = _newest(self._middle, seconds)
            if len(samples) >= _FEWEST_PEAK:
                hz = clearest_peak(samples, self._middle.rate, _PEAK_LOWEST)
                if hz is not None and hz < HIGHEST_HZ:
                    found.append(Candidate(hz, 0.0))
        return found

    def _above_thump(self, seconds: float) -> Candidate | None:
        """The period of the differences of neighbouring samples.

        Body and hammer sound with a string that is struck, lower than most of its partials, and
        spoil the correlation; by differences the lower of two lines an octave apart loses 6 dB.
        But the modes of a knock gain by it: so no height is a proof without the lines.
        """
        level = self._middle
        differences = np.diff(_newest(level, seconds))
        found = _best_period(differences, level.rate, _THUMPED_LOWEST, HIGHEST_HZ)
        return None if found is None else Candidate(found.hz, min(found.height, _CERTAIN))


def _slowest_above(pyramid: Pyramid, rate: float) -> PyramidLevel:
    enough = [level for level in pyramid.levels if level.rate >= rate]
    return enough[-1] if enough else pyramid.levels[0]


def _newest(level: PyramidLevel, seconds: float) -> NDArray[np.float32]:
    """The newest ``seconds``, as many samples of them as are compared and have been heard."""
    count = min(_SAMPLES, int(seconds * level.rate), level.history.available)
    return level.history.newest(count)


def _pick(level: PyramidLevel, seconds: float, lowest: float, highest: float) -> Candidate | None:
    """The period at one rate."""
    return _best_period(_newest(level, seconds), level.rate, lowest, highest)


def _best_period(
    samples: NDArray[np.float32], rate: float, lowest: float, highest: float
) -> Candidate | None:
    """McLeod's choice among the key maxima."""
    if len(samples) < _FEWEST:
        return None
    found = candidates(samples, rate, lowest, highest)
    if not found:
        return None
    best = max(candidate.height for candidate in found)
    return next(candidate for candidate in found if candidate.height >= _AMONG_BEST * best)
