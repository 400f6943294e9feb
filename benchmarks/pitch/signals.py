"""Synthetic notes whose first partial is known exactly at every sample."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

A0 = 27.5
C8 = 4186.009


@dataclass(frozen=True, slots=True)
class Signal:
    """A sound and its truth.

    Attributes:
        name: What it is, for the log.
        samples: The sound, float32, shape ``(n,)``, full scale 1.
        rate: Samples per second.
        truth: Frequency of the first partial at each sample, in Hz; NaN where there is no note.
        attack: When the note begins, in seconds.
        steady: From when on the reading is scored, in seconds.
    """

    name: str
    samples: NDArray[np.float32]
    rate: int
    truth: NDArray[np.float64]
    attack: float
    steady: float


@dataclass(frozen=True, slots=True)
class Timbre:
    """How the partials of a note stand to each other.

    Attributes:
        amplitudes: Of partials 1, 2, …, relative to the strongest; shape ``(K,)``.
        decays: Rate at which each fades, in nepers per second; shape ``(K,)``.
        inharmonicity: B of the stiff string.
    """

    amplitudes: NDArray[np.float64]
    decays: NDArray[np.float64]
    inharmonicity: float


def harmonic(rng: np.random.Generator, f1: float) -> Timbre:
    """A steady tone: partials fall by 3 to 12 dB an octave, each give or take 6 dB."""
    del f1
    numbers = np.arange(1, 41)
    amplitudes = numbers ** -rng.uniform(0.5, 2.0) * 10 ** (rng.uniform(-6, 6, 40) / 20)
    return Timbre(amplitudes, np.zeros(40), 0.0)


def guitar(rng: np.random.Generator, f1: float) -> Timbre:
    """A plucked string: zeros at the plucking point, high partials fade first."""
    del f1
    return _plucked(rng, 10 ** rng.uniform(-4.3, -3.6), rng.uniform(0.1, 0.3), 1.5)


def piano(rng: np.random.Generator, f1: float) -> Timbre:
    """A struck string: B from 2e-4 in the bass to 1e-2 at the top, give or take half."""
    octaves_up = max(0.0, np.log2(f1 / 130.8))
    b = 2.2e-4 * 2.1**octaves_up * 10 ** rng.uniform(-0.18, 0.18)
    struck = _plucked(rng, b, rng.uniform(0.1, 0.14), 0.8 + 0.6 * octaves_up)
    if f1 < 80:
        weak = np.minimum(1.0, (np.arange(1, 41) * f1 / 110) ** 2)
        return Timbre(struck.amplitudes * weak, struck.decays, b)
    return struck


def _plucked(rng: np.random.Generator, b: float, point: float, decay: float) -> Timbre:
    numbers = np.arange(1, 41)
    amplitudes = np.abs(np.sin(np.pi * point * numbers)) / numbers**1.2 + 1e-4
    return Timbre(amplitudes, decay * (1 + 0.12 * numbers) * rng.uniform(0.7, 1.4, 40), b)


def without_fundamental(rng: np.random.Generator, f1: float) -> Timbre:
    """Partials 2 to 10 only, or with a first one 30 dB down."""
    timbre = harmonic(rng, f1)
    amplitudes = timbre.amplitudes.copy()
    amplitudes[0] = 0.0 if rng.random() < 0.5 else 0.03
    amplitudes[10:] = 0
    return Timbre(amplitudes, timbre.decays, 0.0)


def render(
    rng: np.random.Generator,
    timbre: Timbre,
    f1: NDArray[np.float64],
    rate: int,
    attack: float,
) -> NDArray[np.float64]:
    """The note whose first partial runs along ``f1`` (Hz at each sample), peak level 1.

    Partials start with random phases at ``attack`` seconds and rise within 2 ms.
    """
    times = np.arange(len(f1)) / rate - attack
    sounding = np.maximum(times, 0)
    phase = 2 * np.pi * np.cumsum(f1) / rate
    sound = np.zeros(len(f1))
    b = timbre.inharmonicity
    for index, (amplitude, decay) in enumerate(zip(timbre.amplitudes, timbre.decays, strict=True)):
        number = index + 1
        stretch = number * np.sqrt((1 + b * number**2) / (1 + b))
        if amplitude == 0 or stretch * f1.max() > 0.45 * rate:
            continue
        wave = amplitude * np.cos(stretch * phase + rng.uniform(0, 2 * np.pi))
        if decay:
            wave *= np.exp(-decay * sounding)
        sound += wave
    sound *= np.clip(times / 0.002, 0, 1)
    loudest = float(np.abs(sound).max())
    return sound / loudest


def white(rng: np.random.Generator, count: int, rate: int) -> NDArray[np.float64]:
    """White noise of RMS 1."""
    del rate
    return rng.standard_normal(count)


def pink(rng: np.random.Generator, count: int, rate: int) -> NDArray[np.float64]:
    """Noise of equal power in each octave from 20 Hz up, RMS 1."""
    spectrum = np.fft.rfft(rng.standard_normal(count))
    frequencies = np.fft.rfftfreq(count, 1 / rate)
    shaped = np.fft.irfft(spectrum / np.sqrt(np.maximum(frequencies, 20.0)), count)
    return shaped / float(shaped.std())


def noisy(
    rng: np.random.Generator,
    sound: NDArray[np.float64],
    rate: int,
    snr_db: float,
    kind: Callable[[np.random.Generator, int, int], NDArray[np.float64]] = white,
) -> NDArray[np.float64]:
    """Add noise ``snr_db`` below the RMS of the sounding part."""
    sounding = sound[np.abs(sound) > 0]
    level = float(sounding.std()) * 10 ** (-snr_db / 20)
    return sound + level * kind(rng, len(sound), rate)


def note(
    rng: np.random.Generator,
    make: Callable[[np.random.Generator, float], Timbre],
    f1: float,
    snr_db: float,
    *,
    rate: int = 48_000,
    seconds: float = 1.4,
    kind: Callable[[np.random.Generator, int, int], NDArray[np.float64]] = white,
) -> Signal:
    """One steady note after 0.1 s of noise, scored from 0.5 s on."""
    attack = 0.1 + rng.uniform(0, 0.02)
    truth = np.full(int(seconds * rate), f1)
    sound = render(rng, make(rng, f1), truth, rate, attack)
    level = 10 ** (rng.uniform(-24, -6) / 20)
    samples = level * noisy(rng, sound, rate, snr_db, kind)
    truth[: int(attack * rate)] = np.nan
    truth[_faded(sound, rate)] = np.nan
    name = f"{make.__name__} {f1:.2f} Hz"
    return Signal(name, samples.astype(np.float32), rate, truth, attack, 0.5)


def _faded(sound: NDArray[np.float64], rate: int) -> NDArray[np.bool_]:
    """Where the sound's level over 40 ms has fallen 40 dB below its highest."""
    span = int(0.04 * rate)
    running = np.concatenate((np.zeros(span), np.cumsum(sound**2)))
    power = running[span:] - running[:-span]
    faded: NDArray[np.bool_] = power < 1e-4 * power.max()
    return faded


def spread(rng: np.random.Generator, lowest: float, highest: float, count: int) -> Iterator[float]:
    """``count`` frequencies, one in each of as many equal steps of log frequency."""
    for index in range(count):
        yield float(lowest * (highest / lowest) ** ((index + rng.random()) / count))
