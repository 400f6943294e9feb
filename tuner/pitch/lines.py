"""Reads spectral lines: frequency, strength and noise of partials whose place is nearly known.

Each line is a complex exponential whose amplitude may grow or fade and whose frequency may be
a little off the guess, x(t) = Re[(a + b·t)·e^{jωt}]. Weighted by a Hann window, the least
squares solution of one line alone is two dot products (with w and with w·t); Im(b/a) is the
correction of ω in radians per sample, Re(b/a) the growth. What the lines do to each other is
taken out by a second pass over the residual. The method is the derivative estimator of
M. Abe and J. O. Smith, "AM/FM rate estimation for time-varying sinusoidal modeling" (ICASSP
2005), with the residual pass of a Gauss–Newton step.

The exponentials factor into rows and columns, e^{jω(rM+c)} = e^{jωrM}·e^{jωc}, which turns all
dot products of all lines into one small matrix product.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.windows import Window

_ABSORBED = 2.0
"""A fitted line takes the noise within this many bins of itself away with it."""

_ALONE_BINS = 45.0
"""Lines further apart than this disturb each other by less than 2e-3 cents."""

_QUIETEST = 1e-20
"""Power density below any converter's noise: keeps divisions finite."""


@dataclass(frozen=True, slots=True)
class Lines:
    """What was read at K places; every array has shape ``(K,)``.

    Attributes:
        hz: Frequency of each line.
        power: Mean power of each line (a full-scale sine has 1/2).
        noise: Power density around each line, per sample: white noise of variance s² has s².
        variance: Variance of ``hz`` from that noise, in Hz².
        bins_moved: How far each line lies from its guess, in bins of 1/T.
        growth: Relative change of each amplitude, per second.
        contrast: Power of each line over the noise in its own bin.
        chirp: Relative change of the lines' frequency in common, per second.
        chirp_sigma: Its standard deviation, from the noise.
        tail_misfit: Share of the newest eighth's energy that the lines do not carry.
        tail_level: Mean power of the newest eighth over that of the whole window.
        residual: Spectrum of what the lines leave, as power density per sample, ``(N/2+1,)``.
        effective: (Σw)²/Σw²: a line of power P peaks in ``residual`` at P·effective/2.
        bin_hz: Width of one bin of ``residual``, 1/T.
        explained: Share of the windowed energy that the lines carry, 0…1.
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


class Exponentials:
    """e^{-jωt} of K lines over a window, factored into rows and columns.

    Phases are taken in double precision; the products run in single precision, whose rounding
    lies 140 dB under the sound.

    Attributes:
        hz: Frequency of each line, shape ``(K,)``.
    """

    def __init__(self, hz: NDArray[np.float64], window: Window, rate: float) -> None:
        self.hz = hz
        omega = hz * (2 * np.pi / rate)
        self._row = window.row
        row_cos, row_sin = _cos_sin(np.multiply.outer(window.row_times, omega))
        column_times = np.arange(window.row)
        column_cos, column_sin = _cos_sin(np.multiply.outer(column_times, omega))
        # Real and imaginary parts lie side by side, so that one matrix product does for both.
        self._backward = row_cos - 1j * row_sin
        self._forward = self._backward.conj()[:, None, :]
        self._columns = (column_cos - 1j * column_sin).view(np.float32)
        times = column_times.astype(np.float32)[:, None]
        slopes = times * self._columns
        self._powers = np.concatenate((self._columns, slopes, times * slopes), axis=1).T
        self._row_times = window.row_times.astype(np.float32)[:, None]

    def project(self, weighted: NDArray[np.float32]) -> NDArray[np.complex128]:
        """Dot products of each row of ``weighted``, ``(m, N)``, with each line, ``(m, K)``."""
        blocks = (weighted.reshape(-1, self._row) @ self._columns).view(np.complex64)
        turned = np.einsum(
            "mrk,rk->mk", blocks.reshape(len(weighted), -1, len(self.hz)), self._backward
        )
        doubled: NDArray[np.complex128] = turned.astype(np.complex128)
        return doubled

    def synthesise(self, coefficients: NDArray[np.complex128]) -> NDArray[np.float32]:
        """Σ Re[(a + b·t + c·t²)·e^{jωt}], shape ``(N,)``, from a, b and c, shape ``(3, K)``."""
        time = self._row_times
        level, slope, bend = coefficients.astype(np.complex64)
        # (r + n)² = r² + 2rn + n²: each power of n has its own factor over the rows.
        factors = np.empty((len(time), 3, len(self.hz)), dtype=np.complex64)
        turning = time * bend
        factors[:, 0] = level + time * (slope + turning)
        factors[:, 1] = slope + 2 * turning
        factors[:, 2] = bend
        factors *= self._forward
        product = factors.reshape(len(time), -1).view(np.float32) @ self._powers
        flat: NDArray[np.float32] = product.reshape(-1)
        return flat


def _cos_sin(phase: NDArray[np.float64]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Both in single precision, the phase brought near 0 first so that none is lost."""
    turns = phase * (0.5 / np.pi)
    small = ((turns - np.rint(turns)) * (2 * np.pi)).astype(np.float32)
    return np.cos(small), np.sin(small)


def read_lines(
    samples: NDArray[np.float32],
    window: Window,
    rate: float,
    exponentials: Exponentials,
    neighbourhood: float,
) -> Lines:
    """Read the lines nearest to those of ``exponentials``.

    Args:
        samples: The newest sound, shape ``(window.length,)``; a constant in it does not matter.
        window: The weights.
        rate: Samples per second.
        exponentials: The lines' guesses, each right to within about half a bin of 1/T.
        neighbourhood: Noise is taken within this distance of a line, in Hz.
    """
    guesses = exponentials.hz
    bin_hz = rate / window.length
    radians = 2 * np.pi / rate
    # A Python float: a NumPy one would turn the whole chain into double precision.
    samples = samples - float(window.weights[0] @ samples) * window.to_mean
    weighted = samples * window.weights
    before = float(samples @ weighted[0]) + _QUIETEST
    found = exponentials.project(weighted) * window.to_amplitude
    rest = samples - exponentials.synthesise(_plain(found, window))
    if float(guesses[0]) < _ALONE_BINS * bin_hz:
        more = exponentials.project(rest * window.weights) * window.to_amplitude
        found += more
        rest -= exponentials.synthesise(_plain(more, window))
    level, slope, bend = found
    amplitude_squares = level.real**2 + level.imag**2 + _QUIETEST
    # Im(b/a) is the correction of ω, 2·Im(c/a) the change of ω per sample.
    towards = level.conj() / amplitude_squares
    ratio = slope * towards
    moved = ratio.imag / radians
    bent = (bend * towards).imag * (2 / radians) / guesses
    faded = rest * window.weights[0]
    spectrum = np.fft.rfft(faded)
    residual = spectrum.real**2
    residual += spectrum.imag**2
    residual /= window.sum_squares
    residual += _QUIETEST
    noise = _noise_around(residual, guesses / bin_hz, neighbourhood / bin_hz)
    over = noise / amplitude_squares
    variance = over * (2 * window.sum_squares_tt / (window.sum_tt * radians) ** 2)
    precision = guesses * guesses / over
    all_precision = float(precision.sum()) + _QUIETEST
    bent_deviation = math.sqrt(8 * window.sum_squares_bent) / (window.sum_bent * radians)
    tail, heard = window.span // 8, samples[-window.span :]
    tail_energy = float(samples[-tail:] @ samples[-tail:]) + _QUIETEST
    after = float(faded @ rest)
    return Lines(
        hz=guesses + moved,
        power=amplitude_squares / 2,
        noise=noise,
        variance=variance,
        bins_moved=moved / bin_hz,
        growth=ratio.real * rate,
        contrast=(window.effective / 4) / over,
        chirp=float(precision @ bent) / all_precision * rate,
        chirp_sigma=bent_deviation / math.sqrt(all_precision) * rate,
        tail_misfit=float(rest[-tail:] @ rest[-tail:]) / tail_energy,
        tail_level=tail_energy * window.span / (tail * (float(heard @ heard) + _QUIETEST)),
        residual=residual,
        effective=window.effective,
        bin_hz=bin_hz,
        explained=min(1.0, max(0.0, 1 - after / before)),
    )


def _plain(found: NDArray[np.complex128], window: Window) -> NDArray[np.complex128]:
    """From a + b·t + c·(t² − m) to a + b·t + c·t²."""
    plain = found.copy()
    plain[0] -= window.mean_tt * found[2]
    return plain


def _noise_around(
    density: NDArray[np.floating[Any]], centres: NDArray[np.float64], reach: float
) -> NDArray[np.float64]:
    """Mean density within ``reach`` bins of each centre, less what the fitted lines absorbed."""
    running = np.empty(len(density) + 1)
    running[0] = 0.0
    np.cumsum(density, out=running[1:])
    reach = max(reach, 2 * _ABSORBED)
    # Around each centre: the neighbourhood from…, to…, and of that the line from…, to….
    edges = centres + np.array([[0.5 - reach], [1.5 + reach], [0.5 - _ABSORBED], [1.5 + _ABSORBED]])
    bins = np.minimum(np.maximum(edges, 0), len(density)).astype(np.intp)
    sums = running[bins]
    counts = bins[1] - bins[0] - bins[3] + bins[2]
    clear: NDArray[np.float64] = (sums[1] - sums[0] - sums[3] + sums[2]) / np.maximum(counts, 1)
    return np.maximum(clear, _QUIETEST)
