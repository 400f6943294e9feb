"""Period candidates from the normalised square difference function.

n(τ) = 2·Σ x_j·x_{j+τ} / Σ (x_j² + x_{j+τ}²) is 1 where the sound repeats exactly after τ samples
and near 0 for noise (P. McLeod, G. Wyvill, "A smarter way to find pitch", ICMC 2005).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_LONGEST = 0.48
"""Share of the sound that a period may take: there have to be two of it and a little more."""

_WORTH = 0.85
"""Peaks below this share of the best are not reported."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A period at which the sound repeats.

    Attributes:
        hz: Its frequency.
        height: n(τ) at its peak, up to 1.
    """

    hz: float
    height: float


def nsdf(samples: NDArray[np.float32], longest: int) -> NDArray[np.float64]:
    """n(τ) for τ = 0…longest, the mean of ``samples`` taken off first."""
    centred = samples - samples.mean(dtype=np.float64)
    count = len(centred)
    size = _fast_size(count + longest + 1)
    spectrum = np.fft.rfft(centred, size)
    power = spectrum.real**2 + spectrum.imag**2
    products = np.fft.irfft(power, size)[: longest + 1]
    running = np.zeros(count + 1)
    np.cumsum(centred * centred, out=running[1:])
    # Of the samples up to the last that has a partner, and from the first one that has.
    energy = running[count - longest :][::-1] - running[: longest + 1]
    whole = float(running[count])
    found: NDArray[np.float64] = 2 * products / (energy + (whole + 1e-12 * whole + 1e-30))
    return found


def _fast_size(count: int) -> int:
    """A length of at least ``count`` that is quick to transform: 2ⁿ or 3·2ⁿ."""
    power = 1 << (count - 1).bit_length()
    return 3 * power // 4 if 3 * power // 4 >= count else power


def candidates(
    samples: NDArray[np.float32], rate: float, lowest: float, highest: float
) -> list[Candidate]:
    """The highest peaks after the first dip, all that come near the best, by rising period.

    Args:
        samples: The sound, shape ``(n,)``; periods up to ``_LONGEST`` of it are looked for.
        rate: Samples per second.
        lowest: Lowest frequency to report, in Hz.
        highest: Highest frequency to report, in Hz.
    """
    longest = min(int(rate / lowest) + 2, int(_LONGEST * len(samples)))
    if longest < 4:
        return []
    curve = nsdf(samples, longest)
    start = int(np.argmax(curve <= 0))
    best = float(curve[start:].max())
    if best <= 0 or curve[start] > 0:
        return []
    high = start + np.flatnonzero(curve[start:] >= _WORTH * best)
    gaps = np.flatnonzero(high[1:] - high[:-1] > 1)
    firsts, lasts = [high[0], *high[gaps + 1]], [*high[gaps], high[-1]]
    found = []
    for first, last in zip(firsts, lasts, strict=True):
        peak = int(first) + int(np.argmax(curve[first : last + 1]))
        if peak >= longest:
            continue
        left, top, right = curve[peak - 1 : peak + 2].tolist()
        bend = left - 2 * top + right
        if bend >= 0:
            continue
        shift = 0.5 * (left - right) / bend
        hz = rate / (peak + shift)
        if lowest <= hz <= highest:
            found.append(Candidate(hz, top - 0.25 * (left - right) * shift))
    return found
