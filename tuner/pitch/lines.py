"""Reads spectral lines: frequency, strength and noise of partials whose place is nearly known.

Each line is a complex exponential whose amplitude may grow or fade and whose frequency may be a
little off the guess and bend,

    x(t) = Re[(a + b·t + c·(t² − m))·e^{jωt}],   m = Σwt²/Σw,

with t from the middle of a Hann window w. Weighted by w the three are orthogonal, so that the
least squares solution of one line alone is three dot products. From b/a = α + jδ come the growth α
and the correction δ of ω, per sample; from c/a the change of ω per sample, 2·Im(c/a). What the
lines do to each other is taken out by passes over the residual: one as a rule, more over few
periods, none over many. Over few periods c is taken for 0: see ``_FEW_PERIODS``.

In noise of power density s² a sample, a line of power P has

    var(ω) = s²/P · Σw²t² / (Σwt²)²   and   var(ω') = 4·s²/P · Σw²(t² − m)² / (Σw(t² − m)²)².

The method is the derivative estimator of M. Abe and J. O. Smith, "AM/FM rate estimation for
time-varying sinusoidal modeling" (ICASSP 2005), with passes over the residual as Jacobi's
method has them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.beside import QUIETEST
from tuner.pitch.exponentials import Exponentials

_ALONE_PERIODS = 45.0
"""Over more periods than this lines disturb each other by less than 2e-3 cents…"""

_FEW_PERIODS = 4.0
"""…and over fewer than this by so much…"""

_FEW_PASSES = 5
"""…that it takes this many passes over the residual to tell them apart. There they do not bend,
either: in P periods K partials fill 2·P·K real numbers, of which bends would take 2·K…"""

_LINE_PERIODS = 2.0
"""…and levels, growths and frequencies take 4·K: as many as so many periods hold."""

_MOVING_PERIODS = 3.0
"""Lines of a note that is known to move bend over fewer periods, down to this: as levels, growths,
frequencies and bends fill it."""

LEAST_PERIODS = 2.1
"""Over fewer periods than this there is nothing left to tell noise by."""


@dataclass(frozen=True, slots=True)
class Lines:
    """What was read at K places; every array has shape ``(K,)``.

    Attributes:
        hz: Frequency of each line.
        power: Mean power of each line (a full-scale sine has 1/2).
        noise: Power density around each line, per sample: white noise of variance s² has s². Over
            few periods it counts for as much more as went into the lines.
        variance: Variance of ``hz`` from that noise, in Hz².
        bins_moved: How far each line lies from its guess, in bins of 1/T.
        growth: Relative change of each amplitude, per second.
        contrast: Power of each line over the noise in its own bin.
        chirp: Relative change of the lines' frequency in common, per second; 0 over few periods.
        chirp_sigma: Its standard deviation, from the noise.
        tail_misfit: Share of the newest eighth's energy that the lines do not carry.
        tail_level: Mean power of the newest eighth over that of the whole window.
        residual: Spectrum of what the lines leave, as power density per sample, ``(N/2+1,)``.
        effective: (Σw)²/Σw²: a line of power P peaks in ``residual`` at P·effective/2.
        bin_hz: Width of one bin of ``residual``, 1/T.
        explained: Share of the windowed energy that the lines carry, 0…1; over few periods what
            they leave counts for as much more as went into them.
    """

    hz: NDArray[np.float64]
    power: NDArray[np.float64]
    noise: NDArray[np.float64]
    variance: NDArray[np.float64]
    bins_moved: NDArray[np.float64]
    growth: NDArray[np.float64]
    contrast: NDArray[np.float64]
    chirp: float
    chirp_sigma: float
    tail_misfit: float
    tail_level: float
    residual: NDArray[np.float64]
    effective: float
    bin_hz: float
    explained: float


def read_lines(
    samples: NDArray[np.float32], exponentials: Exponentials, *, moves: bool = False
) -> Lines:
    """Read the lines nearest to those of ``exponentials``.

    Args:
        samples: The newest sound, shape ``(window.length,)``; a constant in it does not matter.
        exponentials: The lines' guesses, each right to within about half a bin of 1/T.
        moves: Whether the pitch moves: then the lines bend over fewer periods, too.
    """
    guesses, window, rate = exponentials.hz, exponentials.window, exponentials.rate
    bin_hz = rate / window.length
    radians = 2 * np.pi / rate
    # A Python float: a NumPy one would turn the whole chain into double precision.
    samples = samples - float(samples.dot(window.weights)) * window.to_mean
    weighted = samples * window.weights
    before = float(samples.dot(weighted)) + QUIETEST
    periods = float(guesses[0]) * window.span / rate
    bent = periods > (_MOVING_PERIODS if moves else _FEW_PERIODS)
    found = exponentials.project(weighted, bent=bent)
    rest = samples - exponentials.synthesise(found)
    for _ in range(_passes(periods)):
        more = exponentials.project(rest * window.weights, bent=bent)
        found += more
        rest -= exponentials.synthesise(more)
    level, slope, bend = found
    towards = level.conj()
    power = 0.5 * (level * towards).real + QUIETEST
    # Now b/a and c/a.
    towards *= 0.5 / power
    slope *= towards
    bend *= towards
    moved = slope.imag / radians
    chirps = bend.imag * (2 / radians) / guesses
    faded = rest * window.weights
    spectrum = np.fft.rfft(faded)
    residual = spectrum.real**2
    residual += spectrum.imag**2
    residual /= window.sum_squares
    residual += QUIETEST
    # Of as many numbers as the noise has here, all but this share went into the lines.
    left = 1.0 if bent else 1 - _LINE_PERIODS / max(periods, LEAST_PERIODS)
    noise = exponentials.beside.noise(residual) / left
    over = noise / power
    precision = guesses * guesses / over
    all_precision = sum(precision.tolist())
    chirp_deviation = math.sqrt(4 * window.sum_squares_bent) / (window.sum_bent * radians)
    tail = window.span // 8
    tail_energy = _energy(samples[-tail:])
    return Lines(
        hz=guesses + moved,
        power=power,
        noise=noise,
        variance=over * (window.sum_squares_tt / (window.sum_tt * radians) ** 2),
        bins_moved=moved / bin_hz,
        growth=slope.real * rate,
        contrast=(window.effective / 2) / over,
        chirp=float(precision.dot(chirps)) / all_precision * rate,
        chirp_sigma=chirp_deviation / math.sqrt(all_precision) * rate,
        tail_misfit=_energy(rest[-tail:]) / tail_energy,
        tail_level=tail_energy * window.span / (tail * _energy(samples[-window.span :])),
        residual=residual,
        effective=window.effective,
        bin_hz=bin_hz,
        explained=min(1.0, max(0.0, 1 - float(faded.dot(rest)) / (left * before))),
    )


def _passes(periods: float) -> int:
    """How often what the lines leave is read once more."""
    if periods > _ALONE_PERIODS:
        return 0
    return 1 if periods > _FEW_PERIODS else _FEW_PASSES


def _energy(samples: NDArray[np.float32]) -> float:
    return float(samples.dot(samples)) + QUIETEST
