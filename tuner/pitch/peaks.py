"""A pitch opinion from the spectrum's clearest peak, for high notes and heavy noise.

High notes have few samples a period, and noise with strong lows hides them from the
correlation; in the spectrum their lines stand clear.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.pyramid import USABLE

_NEIGHBOURS = 24
"""Bins on each side whose median is the noise under a peak."""

_CLEAR = 40.0
"""Power of a peak over that noise (16 dB): among 1000 bins of noise, one in 10⁹ frames."""


def clearest_peak(samples: NDArray[np.float32], rate: float, lowest: float) -> float | None:
    """Frequency in Hz of the strongest peak above ``lowest`` that stands clear, or None."""
    count = len(samples)
    window = np.hanning(count)
    spectrum = np.fft.rfft((samples - samples.mean()) * window)
    power = spectrum.real**2 + spectrum.imag**2
    first = max(2, int(lowest * count / rate))
    last = int(USABLE * count)
    if last - first < 3:
        return None
    peak = first + int(np.argmax(power[first:last]))
    around = power[max(1, peak - _NEIGHBOURS) : peak + _NEIGHBOURS + 1]
    if peak == first or power[peak] < _CLEAR * float(np.median(around)) or power[peak] <= 0:
        return None
    left, top, right = np.log(power[peak - 1 : peak + 2] + 1e-300)
    bend = left - 2 * top + right
    shift = 0.5 * (left - right) / bend if bend < 0 else 0.0
    return float((peak + np.clip(shift, -0.5, 0.5)) * rate / count)
