"""Two or three reeds that sound one note, some cents apart: each one's pitch, and the beats.

A reed's partials are whole multiples of its pitch, as blowing keeps them in step. Partial k of
reed r is a steady line at k·f_r, so that at the higher partials the reeds stand further apart,
and may be told from each other in less time than a beat at the first takes. Around each partial
the sound is demodulated and thinned out; one set of pitches has to explain all of them, with
amplitudes and phases free (variable projection: G. Golub, V. Pereyra, *SIAM J. Numer. Anal.* 10,
1973), found by Gauss and Newton from starts on a grid. Another reed is believed in only when it
takes most of what was left at several partials: a tremolo or vibrato has side lines at the same
distance in Hz at every partial, and does not.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

SECONDS = 2.0
MOST = 3

_PARTIALS = 5
_REACH_HZ = 13.0
"""Reeds are looked for so far from the note, at the first partial."""
_REACH_SHARE = 0.03
_SAMPLES = 3.0
"""Samples that are kept, for each Hz of the band on one side."""
_QUIETEST_DB = 45.0
_NEAREST_HZ = 0.3
"""Reeds nearer than this are one in two seconds."""
_WEAKEST_DB = 24.0
_LEFT = 0.3
"""Share of the rest that another reed leaves at most."""
_LEFT_AT_ONE = 0.5
_STEPS = 12


@dataclass(frozen=True, slots=True)
class Reed:
    """One reed.

    Attributes:
        hz: Its pitch.
        sigma_hz: Standard deviation of that.
        level_dbfs: Its level, all partials together, relative to a full-scale sine.
    """

    hz: float
    sigma_hz: float
    level_dbfs: float


@dataclass(frozen=True, slots=True)
class _Band:
    """The sound around one partial, turned down to 0 Hz.

    Attributes:
        number: Which partial.
        times: In s from the middle, shape ``(n,)``.
        values: Complex amplitudes, shape ``(n,)``.
    """

    number: int
    times: NDArray[np.float64]
    values: NDArray[np.complex128]


def read_reeds(samples: NDArray[np.float32], rate: float, hz: float) -> tuple[Reed, ...]:
    """The reeds of a note, the lowest first; none when the note is not steady enough.

    Args:
        samples: A window in which the note sounds all the time, shape ``(n,)``; ``SECONDS`` of it.
        rate: Samples a second.
        hz: About where the note is: within 10 Hz and a third of a semitone.
    """
    bands = _bands(samples, rate, hz)
    if not bands:
        return ()
    total = np.array([_energy(band.values) for band in bands])
    fits: list[tuple[float, ...]] = [()]
    rests = [total]
    while len(fits) <= MOST:
        more = _with_another(bands, fits[-1], hz)
        if more is None:
            break
        fits.append(more)
        rests.append(np.array([_energy(rest) for rest in _rests(bands, more)]))
    # Two of three reeds explain little: ask for three before two.
    for count in range(len(fits) - 1, 1, -1):
        if _is_better(rests[count - 1], rests[count], total) and _all_loud(bands, fits[count]):
            break
    else:
        count = 1
    if len(fits) < 2 or rests[count].sum() > _LEFT * total.sum():
        return ()
    return _told(bands, fits[count], hz)


def beats_hz(reeds: Sequence[Reed]) -> tuple[float, ...]:
    """How often neighbours beat, in Hz."""
    return tuple(high.hz - low.hz for low, high in itertools.pairwise(reeds))


def _bands(samples: NDArray[np.float32], rate: float, hz: float) -> list[_Band]:
    reach = min(_REACH_HZ, max(4.0, _REACH_SHARE * hz))
    bands = []
    for number in range(1, _PARTIALS + 1):
        if number * (hz + reach) > 0.4 * rate or number * reach > 0.35 * hz:
            break
        side = number * reach
        step = max(1, int(rate / (_SAMPLES * side)))
        length = 4 * step
        taps = np.hanning(length + 2)[1:-1]
        taps /= taps.sum()
        frames = np.lib.stride_tricks.sliding_window_view(samples, length)[::step]
        angles = 2 * np.pi * number * hz / rate * np.arange(length)
        turned = frames @ np.stack((taps * np.cos(angles), -taps * np.sin(angles)), axis=1)
        starts = np.arange(len(frames)) * step
        phase = np.exp(-2j * np.pi * number * hz / rate * starts)
        times = (starts + 0.5 * (length - 1)) / rate
        values = (turned[:, 0] + 1j * turned[:, 1]) * phase
        bands.append(_Band(number, times - times.mean(), values))
    if not bands:
        return []
    loudest = max(_energy(band.values) for band in bands)
    quiet = loudest * 10 ** (-_QUIETEST_DB / 10)
    return [band for band in bands if _energy(band.values) > max(quiet, 1e-14)]


def _energy(values: NDArray[np.complex128]) -> float:
    return float((values.real**2 + values.imag**2).mean())


def _waves(band: _Band, offsets: Sequence[float] | NDArray[np.float64]) -> NDArray[np.complex128]:
    turning = 2j * np.pi * band.number * np.outer(band.times, offsets)
    waves: NDArray[np.complex128] = np.exp(turning)
    return waves


def _amplitudes(band: _Band, waves: NDArray[np.complex128]) -> NDArray[np.complex128]:
    return _solved(waves, band.values)


def _solved(
    waves: NDArray[np.complex128], values: NDArray[np.complex128]
) -> NDArray[np.complex128]:
    """Least squares by the normal equations, held together where waves are nearly alike."""
    turned = waves.conj().T
    gram = turned @ waves
    np.fill_diagonal(gram, gram.diagonal() * (1 + 1e-9))
    solved: NDArray[np.complex128] = np.asarray(
        np.linalg.solve(gram, turned @ values), dtype=np.complex128
    )
    return solved


def _rests(bands: Sequence[_Band], offsets: Sequence[float]) -> list[NDArray[np.complex128]]:
    """What reeds at these offsets, in Hz at the first partial, leave of each band."""
    rests = []
    for band in bands:
        waves = _waves(band, offsets)
        rests.append(band.values - waves @ _amplitudes(band, waves))
    return rests


def _with_another(
    bands: Sequence[_Band], offsets: tuple[float, ...], hz: float
) -> tuple[float, ...] | None:
    """The best offsets with one more reed; None when there is no place for one."""
    reach = min(_REACH_HZ, max(4.0, _REACH_SHARE * hz))
    grid = np.arange(-0.8 * reach, 0.8 * reach, 0.2)
    gain = np.zeros(len(grid))
    for band, rest in (
        zip(bands, _rests(bands, offsets), strict=True)
        if offsets
        else ((band, band.values) for band in bands)
    ):
        waves = _waves(band, grid)
        gain += np.abs(waves.conj().T @ rest) ** 2 / len(rest) ** 2
    order = np.argsort(-gain)
    starts = [float(grid[place]) for place in _apart(order, grid)]
    if offsets:
        # A reed close to a known one hides in its line: start on both sides of it as well.
        starts += [offset + side for offset in offsets for side in (-0.6, 0.6)]
    best, least = None, math.inf
    for start in starts:
        tried = _refined(bands, (*offsets, start))
        if tried is None or max(map(abs, tried)) > reach:
            continue
        left = sum(_energy(rest) for rest in _rests(bands, tried))
        if left < least:
            best, least = tried, left
    return best


def _apart(order: NDArray[np.intp], grid: NDArray[np.float64]) -> list[int]:
    """The first three places that are not beside one another."""
    kept: list[int] = []
    for place in order:
        if all(abs(grid[place] - grid[other]) > 0.8 for other in kept):
            kept.append(int(place))
        if len(kept) == 3:
            break
    return kept


def _refined(bands: Sequence[_Band], start: tuple[float, ...]) -> tuple[float, ...] | None:
    """Gauss and Newton's steps; None when two reeds run into each other."""
    offsets = np.array(start)
    for _ in range(_STEPS):
        normal, right, _ = _normal(bands, offsets)
        normal[np.diag_indices_from(normal)] *= 1.001
        step = np.clip(np.linalg.solve(normal, right), -0.5, 0.5)
        offsets = offsets + step
        if np.abs(step).max() < 1e-4:
            break
    offsets = np.sort(offsets)
    if len(offsets) > 1 and np.diff(offsets).min() < _NEAREST_HZ:
        return None
    return tuple(offsets.tolist())


def _normal(
    bands: Sequence[_Band], offsets: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """The normal equations of a step, and the same with each band's noise (Kaufman's form)."""
    count = len(offsets)
    normal, right = np.zeros((count, count)), np.zeros(count)
    noisy = np.zeros((count, count))
    for band in bands:
        waves = _waves(band, offsets)
        amplitudes = _amplitudes(band, waves)
        rest = band.values - waves @ amplitudes
        slopes = 2j * np.pi * band.number * band.times[:, None] * waves * amplitudes
        free = slopes - waves @ _solved(waves, slopes)
        product = (free.conj().T @ free).real
        normal += product
        right += (free.conj().T @ rest).real
        # Neighbouring samples of the thinned sound share some of their noise.
        noisy += product * _energy(rest)
    normal += np.eye(count) * 1e-18
    return normal, right, noisy


def _is_better(
    before: NDArray[np.float64], after: NDArray[np.float64], total: NDArray[np.float64]
) -> bool:
    """Whether one more reed explains most of the rest, and at more than one partial."""
    if after.sum() > _LEFT * before.sum():
        return False
    heard = before > 10 ** (-_WEAKEST_DB / 10) * 0.3 * total
    return int((heard & (after < _LEFT_AT_ONE * before)).sum()) >= 2


def _levels(bands: Sequence[_Band], offsets: Sequence[float]) -> NDArray[np.float64]:
    """Power of each reed, all partials together."""
    power = np.zeros(len(offsets))
    for band in bands:
        power += np.abs(_amplitudes(band, _waves(band, offsets))) ** 2
    return power


def _all_loud(bands: Sequence[_Band], offsets: Sequence[float]) -> bool:
    power = _levels(bands, offsets)
    return bool(power.min() > power.max() * 10 ** (-_WEAKEST_DB / 10))


def _told(bands: Sequence[_Band], offsets: tuple[float, ...], hz: float) -> tuple[Reed, ...]:
    normal, _, noisy = _normal(bands, np.array(offsets))
    inverse = np.linalg.inv(normal)
    covariance = inverse @ noisy @ inverse
    # The filter lets two of its four samples' noise through as one.
    sigmas = np.sqrt(np.diag(covariance))
    levels = 10 * np.log10(4 * _levels(bands, offsets))
    return tuple(
        Reed(hz + offset, float(sigma), float(level))
        for offset, sigma, level in zip(offsets, sigmas, levels, strict=True)
    )
