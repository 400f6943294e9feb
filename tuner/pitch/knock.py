"""Tells a knock from a note by how fast it is damped.

Wood and skins that are knocked on ring in modes whose amplitude halves within a few periods, at
frequencies that have nothing to do with each other. Bars, bells and strings ring for a hundred
periods and more; a muted string fades as fast as wood, but all of its partials are in tune.
"""

from __future__ import annotations

import math

import numpy as np

from tuner.pitch.fine import Estimate

DAMPED = 0.08
"""Nepers a period: a lone line that fades so fast, to half within nine periods, is a knock."""

_SHORTEST_SECONDS = 0.01
"""In windows shorter than this it may be the attack that fades."""

_TOGETHER = 3
"""So many partials in tune are a string, however fast it fades…"""

_WEAKEST = 1e-3
"""…when they are no further than this (power) below the strongest…"""

_CLEAR = 20.0
"""…and stand so far (power) over their noise."""

_HANN_SPREAD = 1 / 12 - 1 / (2 * math.pi**2)
"""Mean of t² under a Hann window, over the square of its length."""


def is_knock(estimate: Estimate) -> bool:
    """Whether the sound is a mode that is damped at once, as those of wood are."""
    lines, seconds = estimate.lines, estimate.seconds
    power = lines.power * estimate.series.kept
    strongest = int(np.argmax(power))
    if seconds < _SHORTEST_SECONDS:
        return False
    nepers = DAMPED * float(lines.hz[strongest]) * seconds
    if estimate.fading * seconds < seen_fading(nepers):
        return False
    clear = (lines.contrast > _CLEAR) & (power > _WEAKEST * power[strongest])
    return int(np.count_nonzero(clear)) < _TOGETHER


def seen_fading(nepers: float) -> float:
    """How far a line is read to fade within a Hann window that fades by ``nepers`` (> 0) in truth.

    What is read is the mean of t, weighted by e^{-αt} and the window, over the mean of t² of the
    window alone; it tends to 15.3 where nothing but the window's beginning sounds.
    """
    middle = 0.5 / math.tanh(0.5 * nepers) - 1 / nepers
    middle -= 2 * nepers / (nepers * nepers + 4 * math.pi**2)
    return middle / _HANN_SPREAD
