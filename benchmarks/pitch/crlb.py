"""The engine's error against the least that any unbiased reading could have.

The Cramér–Rao bound of the fundamental of a harmonic tone in white noise (A. Nehorai, B. Porat,
"Adaptive comb filtering for harmonic signal enhancement", IEEE ASSP 34, 1986): with amplitudes
a_k and noise variance s², η = Σ k²·a_k²/2 / s², the standard deviation over N samples is
σ_f = fs/(2π)·√(12 / (η·N·(N² - 1))), the form of one sine with its SNR replaced by η.

The tuner weighs its window with a Hann curve, so that a note's history fades instead of
dropping out. Such a window of N samples tells a line's place like a rectangle of N_e samples; N_e
is where the bound equals the error of the best reading under Hann weights: N_e ≈ 0.72·N.
"""

from __future__ import annotations

import numpy as np

from benchmarks.pitch.readers import Engine
from benchmarks.pitch.signals import harmonic, noisy, render, spread
from benchmarks.pitch.table import Table, number

WINDOW_SECONDS = 0.32
"""The engine's longest window."""


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


def run(rng: np.random.Generator, count: int) -> Table:
    """RMS error over the bound, steady harmonic tones of eight partials."""
    table = Table(
        "Against the Cramér–Rao bound (RMS error / bound; steady tones, 8 partials)",
        ["SNR dB", "RMS ¢ / bound of the Hann window's length", "… of the whole window", "target"],
    )
    share = hann_share()
    for snr in (60, 40, 20):
        effective, whole = [], []
        for f1 in spread(rng, 110, 440, count):
            timbre = harmonic(rng, f1)
            timbre.amplitudes[8:] = 0
            truth = np.full(48_000 * 3, f1)
            sound = render(rng, timbre, truth, 48_000, 0.0)
            samples = (0.2 * noisy(rng, sound, 48_000, snr)).astype(np.float32)
            readings = Engine().read(samples, 48_000)
            steady = readings.frames > 48_000
            errors = 1200 * np.log2(readings.hz[steady] / f1)
            power = float(np.mean(sound[4800:] ** 2))
            weights = timbre.amplitudes**2
            squares = np.arange(1, len(weights) + 1) ** 2
            eta = power * float(weights @ squares) / float(weights.sum())
            eta /= power * 10 ** (-snr / 10)
            rms = float(np.sqrt(np.nanmean(errors**2)))
            effective.append(rms / bound_cents(f1, eta, WINDOW_SECONDS * share, 48_000))
            whole.append(rms / bound_cents(f1, eta, WINDOW_SECONDS, 48_000))
        table.add(str(snr), number(_mean(effective), 2), number(_mean(whole), 2), "≤ 1.2")
    table.notes.append(f"The Hann window's length is {share:.2f} of the whole one's.")
    return table


def _mean(ratios: list[float]) -> float:
    return float(np.sqrt(np.mean(np.square(ratios))))
