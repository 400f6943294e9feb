"""What the sounds of this package are built from; all at 48 kHz, shape ``(n,)``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

RATE = 48_000

Wave = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Trouble:
    """A sound that a tuner may be wrong about.

    Attributes:
        samples: The sound.
        right: Pitches that may be read, in Hz; none for a noise.
        since: From when on it is scored, in seconds.
        until: Up to when.
        missing: Whether no reading at all is a fault, too.
        within: How far from a right pitch a reading may be, in cents.
    """

    samples: Wave
    right: tuple[float, ...] = ()
    since: float = 0.0
    until: float = np.inf
    missing: bool = True
    within: float = 50.0


def times(seconds: float) -> Wave:
    """The moments of so many seconds."""
    return np.arange(int(seconds * RATE)) / RATE


def between(rng: np.random.Generator, low: float, high: float) -> float:
    """A frequency drawn evenly in octaves."""
    return float(low * (high / low) ** rng.random())


def decibels(rng: np.random.Generator, low: float, high: float) -> float:
    """The amplitude of a level drawn in dB."""
    return float(10 ** (rng.uniform(low, high) / 20))


def hiss(rng: np.random.Generator, seconds: float, level: float = 1e-4) -> Wave:
    """White noise."""
    return level * rng.standard_normal(int(seconds * RATE))


def band(
    rng: np.random.Generator, low: float, high: float, seconds: float, level: float = 0.05
) -> Wave:
    """Noise between two frequencies and nowhere else."""
    count = int(seconds * RATE)
    spectrum = np.fft.rfft(rng.standard_normal(count))
    hz = np.fft.rfftfreq(count, 1 / RATE)
    spectrum[(hz < low) | (hz > high)] = 0
    return _at(level, np.fft.irfft(spectrum, count))


def resonance(
    rng: np.random.Generator, hz: float, width: float, seconds: float, level: float = 0.05
) -> Wave:
    """Noise through a resonance, ``width`` Hz wide at half its power."""
    count = int(seconds * RATE)
    away = (np.fft.rfftfreq(count, 1 / RATE) - hz) / (width / 2)
    spectrum = np.fft.rfft(rng.standard_normal(count)) / np.sqrt(1 + away**2)
    return _at(level, np.fft.irfft(spectrum, count))


def modes(
    rng: np.random.Generator,
    hz: ArrayLike,
    amplitudes: ArrayLike,
    decays: ArrayLike,
    seconds: float = 1.5,
    *,
    at: float = 0.1,
    rise: float = 0.002,
    level: float = 0.3,
) -> Wave:
    """Sines that begin together and each fade at their own rate (nepers per second)."""
    since = times(seconds) - at
    sound = np.zeros(len(since))
    every = np.broadcast_arrays(hz, amplitudes, decays)
    for frequency, amplitude, decay in zip(*(part.tolist() for part in every), strict=True):
        if frequency < 0.45 * RATE:
            wave = np.cos(2 * np.pi * frequency * since + rng.uniform(0, 2 * np.pi))
            sound += amplitude * wave * np.exp(-decay * np.maximum(since, 0))
    sound *= np.clip(since / rise, 0, 1)
    return level * sound / float(np.abs(sound).max())


def tone(
    rng: np.random.Generator,
    f1: float,
    amplitudes: ArrayLike,
    decay: float = 0.5,
    seconds: float = 1.5,
    *,
    b: float = 0.0,
    at: float = 0.1,
    rise: float = 0.005,
    level: float = 0.3,
) -> Wave:
    """Partials of a string of stiffness ``b``, higher ones fading faster; silent until ``at``."""
    parts = np.asarray(amplitudes, dtype=np.float64)
    numbers = np.arange(1.0, len(parts) + 1)
    hz = f1 * numbers * np.sqrt((1 + b * numbers**2) / (1 + b))
    fading = decay * (1 + 0.1 * numbers)
    return modes(rng, hz, parts, fading, seconds, at=at, rise=rise, level=level)


def pluck(
    rng: np.random.Generator,
    f1: float,
    seconds: float,
    at: float,
    *,
    decay: float = 1.5,
    level: float = 0.3,
    partials: int = 20,
) -> Wave:
    """A plucked string."""
    numbers = np.arange(1.0, partials + 1)
    amplitudes = np.abs(np.sin(np.pi * rng.uniform(0.1, 0.3) * numbers)) / numbers**1.2 + 1e-4
    return tone(rng, f1, amplitudes, decay, seconds, b=1e-4, at=at, rise=0.002, level=level)


def mains(rng: np.random.Generator) -> float:
    """Frequency of the mains, as near to 50 or 60 Hz as grids keep it."""
    return float(rng.choice([50.0, 60.0]) * (1 + np.clip(4e-4 * rng.normal(), -1.5e-3, 1.5e-3)))


def buzz(
    rng: np.random.Generator, hz: float, seconds: float, level: float, partials: int = 8
) -> Wave:
    """Hum of so many partials, RMS ``level``."""
    sound = np.zeros(int(seconds * RATE))
    slope = rng.uniform(0.2, 1.5)
    for number in range(1, partials + 1):
        wave = np.cos(2 * np.pi * number * hz * times(seconds) + rng.uniform(0, 2 * np.pi))
        sound += rng.uniform(0.3, 1) / number**slope * wave
    return _at(level, sound)


def sung(
    rng: np.random.Generator, path: Wave, amplitudes: Sequence[float], *, rise: float = 0.05
) -> Wave:
    """Partials along a pitch that moves (Hz at each sample), with a soft beginning at 0.1 s."""
    phase = 2 * np.pi * np.cumsum(path) / RATE
    sound = np.zeros(len(path))
    for number, amplitude in enumerate(amplitudes, 1):
        if number * path.max() < 15_000:
            sound += amplitude * np.cos(number * phase + rng.uniform(0, 2 * np.pi))
    sound *= np.clip((np.arange(len(path)) / RATE - 0.1) / rise, 0, 1)
    return 0.2 * sound / float(np.abs(sound).max())


def _at(level: float, sound: Wave) -> Wave:
    return level * sound / float(sound.std())
