"""The partials of each timbre, band-limited for a sample rate and levelled."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from tuner.tones.tone import Timbre, Tone

FIFTH: Final = 1.5
"""The pure fifth, 3:2."""

CLANG: Final = 6.267
"""The second mode of a fork's prong, a clamped bar, beside its first (Rayleigh)."""

_FIFTH_LEVEL: Final = 0.6
_CLANG_LEVEL: Final = 0.08
_RMS: Final = 0.35
_PEAK: Final = 0.85
_BAND: Final = 0.45
"""Of the sample rate: no partial lies above."""
_TAPER: Final = 0.40
"""Of the sample rate: from here up partials grow fainter."""
_ORGAN: Final = (1.0, 0.7, 0.35, 0.4, 0.1, 0.15, 0.0, 0.2)
_FORK: Final = (1.0, 0.02)
_STRING_PARTIALS: Final = 32
_BODY_HZ: Final = 3000.0
"""From here up a string's partials fall by another 6 dB an octave."""
_POINTS: Final = 8192

Complex = NDArray[np.complex128]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Spectrum:
    """The partials of a tone at full volume.

    Attributes:
        root: Complex amplitudes of partials 1, 2, … of the note.
        fifth: The same of the fifth; empty without one.
        clang: Amplitude of the fork's second mode when it is struck.
    """

    root: tuple[complex, ...]
    fifth: tuple[complex, ...]
    clang: float

    def wave(self, cycles: Floats) -> Floats:
        """The sound, without the clang, where the note has gone through ``cycles`` periods."""
        wave = _sum_of_partials(self.root, cycles)
        if self.fifth:
            wave += _sum_of_partials(self.fifth, FIFTH * cycles)
        return wave


def spectrum_of(tone: Tone, sample_rate: int) -> Spectrum:
    """The partials of a tone, with equal RMS in every timbre and a peak below full scale."""
    root = _partials(tone.timbre, tone.hz, sample_rate)
    fifth = _partials(tone.timbre, FIFTH * tone.hz, sample_rate) if tone.fifth else ()
    fifth = tuple(_FIFTH_LEVEL * each for each in fifth)
    # Note and fifth together repeat after two periods of the note.
    wave = Spectrum(root, fifth, 0.0).wave(np.linspace(0.0, 2.0, _POINTS, endpoint=False))
    peak, rms = float(np.abs(wave).max()), math.sqrt(float(np.mean(wave * wave)))
    level = min(_RMS / rms, _PEAK / peak) if peak > 0.0 else 0.0
    strikes = tone.timbre is Timbre.FORK and CLANG * tone.hz < _TAPER * sample_rate
    return Spectrum(
        tuple(level * each for each in root),
        tuple(level * each for each in fifth),
        _CLANG_LEVEL if strikes else 0.0,
    )


def _partials(timbre: Timbre, hz: float, sample_rate: int) -> tuple[complex, ...]:
    amplitudes = _amplitudes(timbre, hz)
    kept = []
    for number, amplitude in enumerate(amplitudes, 1):
        room = (_BAND * sample_rate - number * hz) / ((_BAND - _TAPER) * sample_rate)
        if room <= 0.0:
            break
        # Schroeder's phases spread the energy over the period, so that peaks stay low.
        phase = -math.pi * number * (number - 1) / len(amplitudes)
        taper = 0.5 - 0.5 * math.cos(math.pi * min(room, 1.0))
        kept.append(amplitude * taper * complex(math.cos(phase), math.sin(phase)))
    return tuple(kept)


def _amplitudes(timbre: Timbre, hz: float) -> tuple[float, ...]:
    if timbre is Timbre.ORGAN:
        return _ORGAN
    if timbre is Timbre.FORK:
        return _FORK
    if timbre is Timbre.STRING:
        return tuple(
            1.0 / (number * math.hypot(1.0, number * hz / _BODY_HZ))
            for number in range(1, _STRING_PARTIALS + 1)
        )
    return (1.0,)


def _sum_of_partials(partials: tuple[complex, ...], cycles: Floats) -> Floats:
    """The imaginary part of the polynomial of the partials in exp(2πi·cycles), by Horner."""
    if not partials:
        return np.zeros(len(cycles))
    turn: Complex = np.exp(2j * np.pi * cycles)
    total: Complex = np.full(len(cycles), partials[-1], dtype=np.complex128)
    for partial in partials[-2::-1]:
        total *= turn
        total += partial
    total *= turn
    return np.ascontiguousarray(total.imag)
