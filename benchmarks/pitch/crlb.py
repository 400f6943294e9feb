"""The engine's error against the least that any unbiased reading could have.

The Cramér–Rao bound of the fundamental of a harmonic tone in white noise (A. Nehorai, B. Porat,
"Adaptive comb filtering for harmonic signal enhancement", IEEE ASSP 34, 1986): with amplitudes
a_k and noise variance s², η = Σ k²·a_k²/2 / s², the standard deviation over N samples is
σ_f = fs/(2π)·√(12 / (η·N·(N² - 1))), the form of one sine with its SNR replaced by η.

The tuner weighs its window with a Hann curve, so that a note's history fades instead of
dropping out. Such a window of N samples tells a line's place like a rectangle of N_e samples; N_e
is where the bound equals the error of the best reading under Hann weights: N_e ≈ 0.75·N.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from benchmarks.pitch.readers import Reader, Readings, heard_by
from benchmarks.pitch.results import Figure
from benchmarks.pitch.scores import GROSS_CENTS, cents
from benchmarks.pitch.signals import harmonic, noisy, render, spread
from benchmarks.pitch.table import Table, number

WINDOW_SECONDS = 0.32
"""The engine's longest windows, in the mean: they are 0.29 to 0.35 s, by the pitch."""

SNRS = (60, 50, 40, 30, 20, 10, 0)
STATED = (60, 40, 20)
"""What the target speaks of."""

_RATE = 48_000
_SECONDS = 2.5


def bound_cents(f1: float, eta: float, seconds: float, rate: float) -> float:
    """The bound in cents for a rectangle of ``seconds``."""
    count = seconds * rate
    sigma = rate / (2 * np.pi) * np.sqrt(12 / (eta * count * (count**2 - 1)))
    return float(1200 / np.log(2) * sigma / f1)


def hann_share(count: int = 4096) -> float:
    """N_e/N of a Hann window: the cube root of the ratio of the variances."""
    time = np.arange(count) - (count - 1) / 2
    weight = 0.5 + 0.5 * np.cos(2 * np.pi * time / count)
    hann = float((weight**2 * time**2).sum()) / float((weight * time**2).sum()) ** 2
    rectangle = 1 / float((time**2).sum())
    return float((rectangle / hann) ** (1 / 3))


def run(
    rng: np.random.Generator, count: int, readers: Sequence[Reader], every: int
) -> Iterator[Figure | Table]:
    """RMS error over the bound, steady harmonic tones of eight partials; the tuner comes first.

    Peers hear one of ``every`` so many.
    """
    table = Table(
        "crlb",
        "Against the Cramér–Rao bound (RMS error / bound; steady tones, 8 partials)",
        ["SNR dB", "RMS ¢ / bound of the Hann window's length", "… of the whole window", "target"],
    )
    share = hann_share()
    for snr in SNRS:
        squares = np.full((count, len(readers)), np.nan)
        bounds = np.zeros(count)
        for index, f1 in enumerate(spread(rng, 110, 440, count)):
            samples, eta = _tone(rng, f1, snr)
            bounds[index] = bound_cents(f1, eta, WINDOW_SECONDS, _RATE)
            for place, reader in enumerate(heard_by(readers, index, every)):
                squares[index, place] = _mean_square(reader.read(samples, _RATE), f1)
        ratio = float(np.sqrt(np.nanmean(squares[:, 0] / bounds**2)))
        if snr in STATED:
            cells = (number(ratio * share**1.5, 2), number(ratio, 2))
            table.add(str(snr), *cells, "≤ 1.2")
        yield Figure("snr", "bound", str(snr), {"rms": float(np.sqrt(np.mean(bounds**2)))})
        for place, reader in enumerate(readers):
            errors = squares[:, place]
            rms = float(np.sqrt(np.nanmean(errors))) if not np.isnan(errors).all() else np.nan
            yield Figure("snr", reader.name, str(snr), {"rms": rms})
    table.notes.append(f"The Hann window's length is {share:.2f} of the whole one's.")
    yield table


def _tone(rng: np.random.Generator, f1: float, snr: float) -> tuple[NDArray[np.float32], float]:
    """A tone in white noise, and its η."""
    timbre = harmonic(rng, f1)
    timbre.amplitudes[8:] = 0
    sound = render(rng, timbre, np.full(int(_SECONDS * _RATE), f1), _RATE, 0.0)
    samples = (0.2 * noisy(rng, sound, _RATE, snr)).astype(np.float32)
    powers = timbre.amplitudes**2
    numbers = np.arange(1, len(powers) + 1)
    return samples, float(numbers**2 @ powers / powers.sum()) * 10 ** (snr / 10)


def _mean_square(readings: Readings, f1: float) -> float:
    """Of the readings within 50 cents, one second after the beginning and later."""
    errors = cents(readings.hz[readings.frames > _RATE], np.asarray(f1))
    near = errors[np.abs(errors) <= GROSS_CENTS]
    return float(np.mean(near**2)) if len(near) else np.nan
