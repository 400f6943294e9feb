"""Two periods of the newest sound, held still: each picture begins where the one before did."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.history import History

POINTS = 480
PERIODS = 2
LONGEST_S = 0.35
_CANDIDATES = 8
"""Zero crossings compared with the last picture, the steepest first."""
_FINER = 4
_FEW = 100
"""With fewer samples to a period there are made ``_FINER`` times as many."""
_EDGE = 16
"""Samples on each side that go into one between."""
_TINY = 1e-30
_ALIKE = 0.7
"""Correlation with the last picture below which the sound has become another one."""


class WaveformReader:
    """Cuts out whole periods at a rising zero crossing, to a part of a sample.

    Of the crossings in a period it takes the one that looks most like the last picture; for a
    new sound the steepest.

    Args:
        sample_rate: Frames a second.
    """

    def __init__(self, sample_rate: float) -> None:
        self._rate = sample_rate
        self._last: NDArray[np.float64] | None = None

    def restart(self) -> None:
        """Another note: choose the crossing anew."""
        self._last = None

    def read(self, history: History, hz: float) -> NDArray[np.float32] | None:
        """PERIODS periods of ``hz`` (in Hz), shape (POINTS,), full scale 1.

        None while too little was heard, or when a period has too few samples.
        """
        period = self._rate / hz
        needed = int(np.ceil((PERIODS + 1) * period)) + 4 + 2 * _EDGE
        if period < 4.0 or history.available < needed:
            return None
        samples = history.newest(needed).astype(np.float64)
        samples -= samples[-round(PERIODS * period) :].mean()
        if period < _FEW:
            samples, period = _finer(samples), _FINER * period
        crossings = _rising(samples[1 : int(period) + 3])
        if not len(crossings):
            return None
        steps = np.arange(POINTS) * (PERIODS * period / (POINTS - 1))
        pictures = _between(samples, 1.0 + crossings[:, None] + steps)
        best = 0
        if self._last is not None:
            likeness = _correlations(pictures, self._last)
            best = int(likeness.argmax())
            if likeness[best] < _ALIKE:
                best = 0
        self._last = pictures[best]
        return self._last.astype(np.float32)


def _finer(samples: NDArray[np.float64]) -> NDArray[np.float64]:
    """``_FINER`` times as many samples, without the ones at the ends, by a windowed sinc."""
    reach = _EDGE * _FINER
    places = np.arange(-reach + 1, reach) / _FINER
    kernel = np.sinc(places) * (0.5 + 0.5 * np.cos(np.pi * places / _EDGE))
    spread = np.zeros(len(samples) * _FINER)
    spread[::_FINER] = samples
    return np.convolve(spread, kernel, "valid")


def _rising(samples: NDArray[np.float64]) -> NDArray[np.float64]:
    """Where the sound rises through zero, steepest first, in samples from the first."""
    places = np.flatnonzero((samples[:-1] < 0.0) & (samples[1:] >= 0.0))
    rises = samples[places + 1] - samples[places]
    order = np.argsort(-rises)[:_CANDIDATES]
    places = places[order]
    exact: NDArray[np.float64] = places - samples[places] / rises[order]
    return exact


def _between(samples: NDArray[np.float64], places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Values between the samples, by cubic Hermite pieces (Catmull and Rom 1974)."""
    whole = np.clip(places.astype(int), 1, len(samples) - 3)
    part = places - whole
    before, here, after, beyond = (samples[whole + step] for step in (-1, 0, 1, 2))
    slope, slope_after = 0.5 * (after - before), 0.5 * (beyond - here)
    rise = after - here
    value: NDArray[np.float64] = here + part * (
        slope
        + part * (3 * rise - 2 * slope - slope_after + part * (slope + slope_after - 2 * rise))
    )
    return value


def _correlations(pictures: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    """How much each of some pictures, shape (n, POINTS), looks like another one."""
    norms = np.sqrt(np.einsum("np,np->n", pictures, pictures) * (other @ other))
    likeness: NDArray[np.float64] = pictures @ other / np.maximum(norms, _TINY)
    return likeness
