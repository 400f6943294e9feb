"""What is left, at the newest end of a window, of the lines beside a comb that goes on.

An instrument that is blown or bowed may begin in another mode: an octave low, say, until the tube
or the string answers. For a while a long window still holds lines of both, and the period of both
together is the longer one. In the model of ``lines.py`` an amplitude is 1 + g·t times its mean,
with the growth g and t from the middle of the window: of what was there at the beginning only,
nothing is left at its end, T/2 later.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.between import ABOVE_NOISE, EXACT
from tuner.pitch.fine import Estimate

_APART_BINS = 5.0
"""Of lines nearer to each other than this, growth says little: each one's skirts reach the next…"""

_FEWEST = 3
"""…and a comb of fewer clear lines than this may be chance…"""

_FEWEST_SURE = 2
"""…unless so many are beyond doubt."""

_GOES_ON = 0.5
"""A comb goes on as long as this share of its amplitudes is left."""


def left_at_end(estimate: Estimate, parts: int) -> NDArray[np.float64]:
    """The share of each line's mean amplitude, 0…1, that is left at the end of the window.

    All ones where the multiples of ``parts`` are no comb or do not go on themselves: a note that
    fades is compared as a whole.
    """
    lines, seconds = estimate.lines, estimate.seconds
    everything = np.ones(len(lines.hz))
    if estimate.series.f1 * seconds < _APART_BINS:
        return everything
    comb = estimate.lines_over(ABOVE_NOISE) & (estimate.numbers % parts == 0)
    sure = comb & (lines.contrast > EXACT)
    if np.count_nonzero(comb) < _FEWEST and np.count_nonzero(sure) < _FEWEST_SURE:
        return everything
    left: NDArray[np.float64] = np.clip(1 + 0.5 * seconds * lines.growth, 0.0, 1.0)
    amplitudes = np.sqrt(lines.power[comb])
    goes_on = float(amplitudes.dot(left[comb])) > _GOES_ON * float(amplitudes.sum())
    return left if goes_on else everything
