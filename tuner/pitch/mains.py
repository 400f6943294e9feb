"""Whether a pitch is that of the mains: what hums is no note."""

from __future__ import annotations

import numpy as np

from tuner.pitch.fine import Estimate
from tuner.pitch.series import cents_apart

_MAINS_HZ = (50.0, 60.0, 100.0, 120.0)
"""Mains and their rectified doubles."""

_NEAR_CENTS = 8.0
"""Even a grid in trouble keeps within 0.2 Hz of its nominal frequency."""

_STEADY = 0.5
"""Relative change of its level in a second that hum stays under; most strings fade faster."""

_TELLING_SECONDS = 0.25
"""Shorter windows do not tell how fast a sound fades…"""

_TELLING_EXPLAINED = 0.8
"""…nor do such as hold much else, like the end of another note."""

_LOUD_MOMENT = 10 ** (-30 / 20)
"""Amplitude from which a moment is loud…"""

_ALONE = 0.97
"""…and share of the energy from which there is nothing but hum…"""

_TOLD_PERIODS = 4.0
"""…which fewer periods than this do not tell."""

_LOUDEST = 10 ** (-27 / 10)
"""Hum louder than this (power, -27 dBFS RMS) would be no background any more."""


def near_mains(hz: float, unsure_cents: float) -> bool:
    """Whether the mains or their rectified double may have this frequency."""
    near = _NEAR_CENTS + unsure_cents
    return any(cents_apart(hz, mains) < near for mains in _MAINS_HZ)


def is_hum(estimate: Estimate, rms: float, *, struck: bool) -> bool:
    """Whether this is the mains: at their frequency, quiet, steady, and never struck.

    Args:
        estimate: The fine reading.
        rms: Level of the sound's loudest moment, full scale 1.
        struck: Whether an attack began it.
    """
    power, explained = float(estimate.lines.power.sum()), estimate.lines.explained
    if struck or power > _LOUDEST:
        return False
    # A buzz has loud moments, but is nothing else; what is loud beside a line may be played.
    if rms > _LOUD_MOMENT and explained < _ALONE and estimate.periods > _TOLD_PERIODS:
        return False
    if not near_mains(estimate.series.f1, 2 * estimate.series.sigma_cents):
        return False
    growth = float(estimate.lines.growth[int(np.argmax(estimate.lines.power))])
    told = estimate.seconds > _TELLING_SECONDS and explained > _TELLING_EXPLAINED
    return not (told and abs(growth) > _STEADY)
