"""All tones of a long window: the lines that stand out of the noise, each with its frequency.

The spectrum is taken twice, with a Hann window w and with its derivative w′. For a line that
fades or grows, x(t) = e^{(α + jω)t}, partial integration gives X_w′/X_w = −α − j(ω − ω₀) at any
ω₀ near it: frequency and fading come out of one bin, without a bias. (F. Auger, P. Flandrin,
*Improving the readability of time-frequency and time-scale representations by the reassignment
method*, IEEE Trans. SP 43, 1995; for damped lines M. Betser and others, EUSIPCO 2006.)
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.pyramid import USABLE

LOWEST_HZ = 24.0
HIGHEST_HZ = 5_000.0
MOST = 8
"""Tones in the list of the strongest."""
NEAR_BINS = 2.5
"""Two lines nearer than this, in bins of 1/T, are one."""

_CANDIDATES = 200
_CONTRAST = 20.0
"""Power over the noise from which a line is one; noise alone passes it once in 10⁸ bins."""
_BLOCK_HZ = 100.0
_QUARTILE = 0.2877
"""The lower quartile of an exponential distribution, in means."""
_QUIETEST = 1e-16
_SKIRT = 4.0
"""A side lobe of the window may be this much higher than an ideal one and be none the less."""
_FARTHEST_BINS = 0.8
_RANGE_DB = 60.0
_SURE_CENTS = 10.0


@dataclass(frozen=True, slots=True)
class Tone:
    """One line of the spectrum.

    Attributes:
        hz: Its frequency.
        sigma_hz: Standard deviation of it, from the noise and from the lines beside it.
        level_dbfs: Its level in the middle of the window, relative to a full-scale sine.
        contrast_db: Its power over that of the noise in its own bin.
    """

    hz: float
    sigma_hz: float
    level_dbfs: float
    contrast_db: float


def tones_in(samples: NDArray[np.float32], rate: float) -> tuple[Tone, ...]:
    """All tones of a window, by frequency.

    Args:
        samples: The whole window, shape ``(n,)``; resolves what lies ``NEAR_BINS`` times rate/n
            apart.
        rate: Samples a second.
    """
    count = len(samples)
    length = 1 << math.ceil(math.log2(count))
    turn = np.arange(count, dtype=np.float32) * np.float32(2 * np.pi / count)
    weights = 0.5 - 0.5 * np.cos(turn)
    slopes = np.sin(turn) * np.float32(np.pi / count)
    centred = samples - samples.mean()
    plain = np.fft.rfft(centred * weights, length)
    sloped = np.fft.rfft(centred * slopes, length)
    width = rate / length
    power = plain.real**2 + plain.imag**2
    noise = _noise(power, max(8, round(_BLOCK_HZ / width))) + _QUIETEST * count
    places = _peaks(power, noise, width, min(HIGHEST_HZ, USABLE * rate), length / count)
    if not len(places):
        return ()
    radians = rate / (2 * np.pi)
    bin_hz = rate / count
    moved = -(sloped[places] / plain[places]).imag * radians
    # A bump on the skirt of a stronger line points to that line.
    true = np.abs(moved) < _FARTHEST_BINS * bin_hz
    places, moved = places[true], moved[true]
    hz = places * width + moved
    off = moved / bin_hz
    amplitude = 2 * np.sqrt(power[places]) / float(weights.sum()) / _main_lobe(off)
    # The noise of the derivative's bin, of which half is in quadrature with the line.
    ratio = float((slopes**2).sum() / (weights**2).sum())
    variance = noise[places] * ratio / (2 * power[places]) * radians**2
    beside = _pulled(hz, amplitude, bin_hz)
    order = np.argsort(hz)
    sigma = np.sqrt(variance + beside**2)
    contrast = 10 * np.log10(power[places] / noise[places])
    levels = 20 * np.log10(amplitude)
    return tuple(
        Tone(float(hz[i]), float(sigma[i]), float(levels[i]), float(contrast[i])) for i in order
    )


def strongest(tones: Sequence[Tone], count: int = MOST) -> tuple[Tone, ...]:
    """The strongest tones of a window, by frequency; none that is too unsure for a number."""
    sure = [tone for tone in tones if 1731.0 * tone.sigma_hz / tone.hz <= _SURE_CENTS]
    loud = sorted(sure, key=lambda tone: -tone.level_dbfs)[:count]
    heard = [tone for tone in loud if tone.level_dbfs >= loud[0].level_dbfs - _RANGE_DB]
    return tuple(sorted(heard, key=lambda tone: tone.hz))


def _noise(power: NDArray[np.floating], size: int) -> NDArray[np.float64]:
    """The mean power of the noise at each bin, from the quiet quarter of the bins around it."""
    blocks = len(power) // size
    quiet = np.quantile(power[: blocks * size].reshape(blocks, size), 0.25, axis=1) / _QUARTILE
    middles = (np.arange(blocks) + 0.5) * size
    level: NDArray[np.float64] = np.interp(np.arange(len(power)), middles, quiet)
    return level


def _peaks(
    power: NDArray[np.floating],
    noise: NDArray[np.float64],
    width: float,
    highest: float,
    padding: float,
) -> NDArray[np.intp]:
    """The bins of the lines: peaks over the noise that are no side lobes of stronger ones."""
    first, last = max(2, int(LOWEST_HZ / width)), min(len(power) - 2, int(highest / width))
    middle = power[first:last]
    is_peak = (middle >= power[first - 1 : last - 1]) & (middle > power[first + 1 : last + 1])
    is_peak &= middle > _CONTRAST * noise[first:last]
    places = np.flatnonzero(is_peak) + first
    places = places[np.argsort(-power[places])][:_CANDIDATES]
    kept: list[int] = []
    for place in places:
        if kept:
            there = np.array(kept)
            skirt = power[there] * (_SKIRT * _leak((there - place) / padding)) ** 2
            if power[place] < skirt.max():
                continue
        kept.append(int(place))
    return np.array(kept, dtype=np.intp)


def _leak(bins: NDArray[np.floating]) -> NDArray[np.float64]:
    """How much of a line is found so many bins of 1/T away from it: the Hann window's lobes."""
    distance = np.abs(bins).astype(np.float64)
    lobes = 1.0 / (np.pi * np.maximum(distance, 1.0) * np.maximum(distance**2 - 1.0, 0.2))
    return np.where(distance < 1.6, 1.0, lobes)


def _main_lobe(bins: NDArray[np.float64]) -> NDArray[np.float64]:
    near = np.clip(np.abs(bins), 0.0, 0.99)
    lobe: NDArray[np.float64] = np.sinc(near) / (1.0 - near**2)
    return lobe


def _pulled(
    hz: NDArray[np.float64], amplitude: NDArray[np.float64], bin_hz: float
) -> NDArray[np.float64]:
    """How far each line may be pulled by the others, in Hz."""
    distance = np.abs(hz[:, None] - hz[None, :]) / bin_hz
    np.fill_diagonal(distance, 1e9)
    pull = distance * _leak(distance) * amplitude[None, :] / amplitude[:, None]
    pulled: NDArray[np.float64] = np.sqrt((np.minimum(pull, 2.0) ** 2).sum(axis=1)) * bin_hz
    return pulled
