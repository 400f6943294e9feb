"""Families of synthetic notes, each scored against its exact truth."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from benchmarks.pitch.signals import (
    A0,
    C8,
    Signal,
    Timbre,
    guitar,
    harmonic,
    noisy,
    note,
    piano,
    pink,
    render,
    spread,
    without_fundamental,
)

Family = Callable[[np.random.Generator, int], Iterator[Signal]]


def clean(rng: np.random.Generator, count: int) -> Iterator[Signal]:
    """Harmonic tones A0–C8, 60 dB over white noise."""
    for f1 in spread(rng, A0, C8, count):
        yield note(rng, harmonic, f1, 60)


def guitars(rng: np.random.Generator, count: int) -> Iterator[Signal]:
    """Guitar and bass strings B0–E6, 60 dB."""
    for f1 in spread(rng, 30.87, 1318.5, count):
        yield note(rng, guitar, f1, 60)


def pianos(rng: np.random.Generator, count: int) -> Iterator[Signal]:
    """Piano strings A0–C8, 60 dB."""
    for f1 in spread(rng, A0, C8, count):
        yield note(rng, piano, f1, 60)


def snr20(rng: np.random.Generator, count: int) -> Iterator[Signal]:
    """Harmonic tones in white noise, 20 dB."""
    for f1 in spread(rng, A0, C8, count):
        yield note(rng, harmonic, f1, 20)


def snr10(rng: np.random.Generator, count: int) -> Iterator[Signal]:
    """Harmonic tones in white noise, 10 dB."""
    for f1 in spread(rng, A0, C8, count):
        yield note(rng, harmonic, f1, 10)


def snr0(rng: np.random.Generator, count: int) -> Iterator[Signal]:
    """Harmonic tones in white noise as strong as themselves."""
    for f1 in spread(rng, A0, C8, count):
        yield note(rng, harmonic, f1, 0)


def pink10(rng: np.random.Generator, count: int) -> Iterator[Signal]:
    """Harmonic tones in pink noise, 10 dB."""
    for f1 in spread(rng, A0, C8, count):
        yield note(rng, harmonic, f1, 10, kind=pink)


def pink0(rng: np.random.Generator, count: int) -> Iterator[Signal]:
    """Harmonic tones in pink noise as strong as themselves, from C2 up."""
    for f1 in spread(rng, 65.4, C8, count):
        yield note(rng, harmonic, f1, 0, kind=pink)


def missing(rng: np.random.Generator, count: int) -> Iterator[Signal]:
    """No first partial, or a weak one; A0–C6, 40 dB."""
    for f1 in spread(rng, A0, 1046.5, count):
        yield note(rng, without_fundamental, f1, 40)


def rates(rng: np.random.Generator, count: int) -> Iterator[Signal]:
    """Guitar strings at other sampling rates, 50 dB."""
    chosen = (8000, 11_025, 16_000, 22_050, 32_000, 44_100, 88_200, 96_000, 192_000)
    for index, f1 in enumerate(spread(rng, 41.2, 880, count)):
        yield note(rng, guitar, f1, 50, rate=chosen[index % len(chosen)])


def hum(rng: np.random.Generator, count: int) -> Iterator[Signal]:
    """Guitar strings over mains hum 30 dB down."""
    for f1 in spread(rng, 73.4, 1318.5, count):
        made = note(rng, guitar, f1, 60)
        mains = float(rng.choice([50.0, 60.0])) * (1 + rng.normal() * 3e-4)
        times = np.arange(len(made.samples)) / made.rate
        buzz = sum(np.cos(2 * np.pi * k * mains * times + k) / k for k in (1, 2, 3, 5))
        level = 10 ** (-30 / 20) * float(np.abs(made.samples).max())
        yield _with(made, f"{made.name} over {mains:.0f} Hz", level * np.asarray(buzz))


def strong_hum(rng: np.random.Generator, count: int) -> Iterator[Signal]:
    """Guitar and bass strings over hum that was there before, 0 to 12 dB under them."""
    for f1 in spread(rng, 41.2, 1318.5, count):
        made = note(rng, guitar, f1, 60)
        pause = np.zeros(made.rate)
        sound = np.concatenate((pause, made.samples.astype(np.float64)))
        hum = float(rng.choice([50.0, 60.0])) * (1 + rng.normal() * 3e-4)
        times = np.arange(len(sound)) / made.rate
        buzz = np.zeros(len(sound))
        for k, amplitude in enumerate(rng.uniform(0, 1, 8) / np.arange(1, 9), 1):
            buzz += amplitude * np.cos(2 * np.pi * k * hum * times + rng.uniform(0, 2 * np.pi))
        buzz *= 10 ** (rng.uniform(-50, -36) / 20) / float(buzz.std())
        sounding = float(made.samples[int(0.2 * made.rate) :].std())
        sound *= float(buzz.std()) / sounding * 10 ** (rng.uniform(0, 12) / 20)
        samples = (sound + buzz).astype(np.float32)
        truth = np.concatenate((np.full(made.rate, np.nan), made.truth))
        name = f"{made.name} under {hum:.0f} Hz"
        yield Signal(name, samples, made.rate, truth, made.attack + 1, made.steady + 1)


def faint_odd(rng: np.random.Generator, count: int) -> Iterator[Signal]:
    """Harmonic tones whose odd partials are 20 to 36 dB weak, A2 to C6, 60 dB."""

    def faint(rng: np.random.Generator, f1: float) -> Timbre:
        timbre = harmonic(rng, f1)
        amplitudes = timbre.amplitudes.copy()
        amplitudes[0::2] *= 10 ** (-rng.uniform(20, 36) / 20)
        return Timbre(amplitudes, timbre.decays, 0.0)

    for f1 in spread(rng, 110, 1046.5, count):
        yield note(rng, faint, f1, 60)


def second_string(rng: np.random.Generator, count: int) -> Iterator[Signal]:
    """Guitar strings while another rings on 25 dB below."""
    for f1 in spread(rng, 82.4, 659.3, count):
        made = note(rng, guitar, f1, 60)
        other = f1 * 2 ** (float(rng.choice([-9, -5, -4, 3, 4, 5, 7, 9])) / 12)
        path = np.full(len(made.samples), other)
        ringing = render(rng, guitar(rng, other), path, made.rate, 0.0)
        level = 10 ** (-25 / 20) * float(np.abs(made.samples).max())
        yield _with(made, f"{made.name} with {other:.1f} Hz", level * ringing)


def vibrato(rng: np.random.Generator, count: int) -> Iterator[Signal]:
    """Harmonic tones with a vibrato of 20 to 40 cents at 4.5 to 6.5 Hz, 40 dB."""
    yield from _wavering(rng, count, 20, 40)


def slight_vibrato(rng: np.random.Generator, count: int) -> Iterator[Signal]:
    """The same with 2 to 12 cents: hardly worth a short window, too much for a long one."""
    yield from _wavering(rng, count, 2, 12)


def _wavering(rng: np.random.Generator, count: int, least: float, most: float) -> Iterator[Signal]:
    for f1 in spread(rng, 98, 1760, count):
        depth, speed = rng.uniform(least, most), rng.uniform(4.5, 6.5)
        times = np.arange(int(1.4 * 48_000)) / 48_000
        path = f1 * 2 ** (depth / 1200 * np.sin(2 * np.pi * speed * times))
        yield _moving(rng, f"vibrato {f1:.1f} Hz", path)


def glide(rng: np.random.Generator, count: int) -> Iterator[Signal]:
    """Harmonic tones gliding by 100 to 400 cents in a second, 40 dB."""
    for f1 in spread(rng, 98, 1760, count):
        slope = rng.uniform(100, 400) * rng.choice([-1, 1])
        times = np.arange(int(1.4 * 48_000)) / 48_000
        yield _moving(rng, f"glide {f1:.1f} Hz", f1 * 2 ** (slope / 1200 * times))


def note_change(rng: np.random.Generator, count: int) -> Iterator[Signal]:
    """A tied change of pitch with no attack, scored from 0.15 s after it, 40 dB."""
    for f1 in spread(rng, 98, 1318.5, count):
        step = float(rng.choice([-12, -7, -5, -2, -1, 1, 2, 4, 7, 12]))
        path = np.full(int(1.4 * 48_000), f1)
        path[int(0.7 * 48_000) :] *= 2 ** (step / 12)
        moving = _moving(rng, f"change {f1:.1f} Hz by {step:+.0f}", path)
        yield Signal(moving.name, moving.samples, moving.rate, moving.truth, moving.attack, 0.85)


def _moving(rng: np.random.Generator, name: str, path: NDArray[np.float64]) -> Signal:
    sound = render(rng, harmonic(rng, float(path[0])), path, 48_000, 0.1)
    samples = 0.3 * noisy(rng, sound, 48_000, 40)
    return Signal(name, samples.astype(np.float32), 48_000, path, 0.1, 0.5)


def _with(made: Signal, name: str, added: NDArray[np.float64]) -> Signal:
    samples = (made.samples + added).astype(np.float32)
    return Signal(name, samples, made.rate, made.truth, made.attack, made.steady)


STEADY: dict[str, Family] = {
    "clean 60 dB": clean,
    "guitar, bass": guitars,
    "piano": pianos,
    "SNR 20 dB": snr20,
    "SNR 10 dB": snr10,
    "weak fundamental": missing,
    "other rates": rates,
}
"""The families that the targets speak of."""

HARD: dict[str, Family] = {
    "SNR 0 dB": snr0,
    "pink 10 dB": pink10,
    "pink 0 dB": pink0,
    "over hum": hum,
    "strong hum": strong_hum,
    "faint odd partials": faint_odd,
    "second string": second_string,
    "vibrato 20–40 ¢": vibrato,
    "vibrato 2–12 ¢": slight_vibrato,
    "glide": glide,
    "tied change": note_change,
}
"""Families that nobody states figures for."""
