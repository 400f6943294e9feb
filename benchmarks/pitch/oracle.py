"""Reads a note whose pitch and stiffness are known beforehand: what no tracker can do better.

All partials share one frequency and one decay: x(t) = e^{-dt}·Σ Re[a_k·e^{j·s_k·ω·t}] with
s_k = k·√((1 + B·k²)/(1 + B)) known; ω, d and the a_k are fitted at once, by Gauss–Newton steps that
begin at the true ω. With a flat window this is the maximum likelihood estimate in white noise.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benchmarks.pitch.crlb import bound_cents

PARTIALS = 12
_BAND = 9000.0
_STEPS = 2
_FARTHEST = 0.06


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a note.

    Attributes:
        f1: Its first partial, in Hz.
        b: Inharmonicity.
    """

    f1: float
    b: float


@dataclass(frozen=True, slots=True)
class Fit:
    """One reading.

    Attributes:
        hz: The first partial, NaN where the steps ran away.
        eta: Σ k²·a_k²/2 over the variance of what is left: see ``crlb``.
    """

    hz: float
    eta: float


class Sound:
    """A sound at the rate that its partials need.

    Attributes:
        rate: That rate.
    """

    def __init__(self, samples: NDArray[np.float32], rate: int, known: Known) -> None:
        """Bring ``samples`` to a lower rate, by Fourier interpolation, where that loses nothing."""
        self.known = known
        highest = min(PARTIALS * 1.1 * known.f1, _BAND, 0.45 * rate)
        factor = max(1, int(rate / max(2.5 * highest, 3000.0)))
        count = len(samples) // factor * factor
        spectrum = np.fft.rfft(samples[:count].astype(np.float64))
        kept = count // factor
        self._samples = np.fft.irfft(spectrum[: kept // 2 + 1], kept) / factor
        self.rate = rate / factor
        numbers = np.arange(1.0, PARTIALS + 1)
        stretch = numbers * np.sqrt((1 + known.b * numbers**2) / (1 + known.b))
        self._stretch = stretch[stretch * known.f1 <= max(highest, 1.01 * known.f1)]

    def fit(self, start: float, end: float, *, hann: bool) -> Fit:
        """The reading from ``start`` to ``end``, in seconds of the sound."""
        first, last = max(0, round(start * self.rate)), round(end * self.rate)
        sound: NDArray[np.float64] = self._samples[first:last]
        if len(sound) < 2 * len(self._stretch) + 4:
            return Fit(float("nan"), float("nan"))
        sound = sound - float(sound.mean())
        time = (np.arange(len(sound)) - 0.5 * (len(sound) - 1)) / self.rate
        weight = np.sqrt(0.5 + 0.5 * np.cos(2 * np.pi * time * self.rate / len(sound)))
        weight = weight if hann else np.ones(len(sound))
        count = len(self._stretch)
        omega, decay = 2 * np.pi * self.known.f1, 0.0
        for step in range(_STEPS + 1):
            phase = np.multiply.outer(time, self._stretch * omega)
            fade = np.exp(-decay * time)[:, None]
            waves = fade * np.concatenate((np.cos(phase), np.sin(phase)), axis=1)
            found = _solve(waves, sound, weight)
            if step == _STEPS:
                break
            into, out = found[:count], found[count:]
            turned = waves[:, :count] @ (self._stretch * out)
            turned -= waves[:, count:] @ (self._stretch * into)
            model = waves @ found
            columns = np.column_stack((waves, time * turned, -time * model))
            both = _solve(columns, sound, weight)
            omega += float(both[-2])
            decay += float(both[-1])
            if abs(omega / (2 * np.pi * self.known.f1) - 1) > _FARTHEST:
                return Fit(float("nan"), float("nan"))
        left = float(np.mean((sound - waves @ found) ** 2)) + 1e-18
        powers = (found[:count] ** 2 + found[count:] ** 2) / 2
        # The noise of the lower rate is that of its band: per sample it is the same density.
        return Fit(omega / (2 * np.pi), float(self._stretch**2 @ powers) / left)

    def enough_seconds(self, cents: float, around: float) -> float:
        """How long a sound two deviations of the bound take to come under ``cents``.

        The noise and the partials are those between ``around`` and 80 ms later.
        """
        eta = self.fit(around, around + 0.08, hann=True).eta
        lengths = np.geomspace(0.0005, 0.3, 200)
        sure = [
            2 * bound_cents(self.known.f1, eta, float(length), self.rate) <= cents
            for length in lengths
        ]
        return float(lengths[int(np.argmax(sure))]) if any(sure) else float("nan")


def _solve(
    columns: NDArray[np.float64], sound: NDArray[np.float64], weight: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Weighted least squares."""
    weighted = columns * weight[:, None]
    found = np.linalg.lstsq(weighted, sound * weight, rcond=1e-9)[0]
    return np.asarray(found, dtype=np.float64)
