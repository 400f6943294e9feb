"""The sound of each timbre, band-limited for a sample rate and levelled."""

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
_POINTS: Final = 65_536
"""So many that straight lines between them are 120 dB below the highest partial."""

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Wave:
    """The sound of a tone at full volume, over two periods of the note.

    Two periods of the note are three of the fifth, so that both together repeat.

    Attributes:
        places: Rising from 0 to 2 periods, both included.
        values: The sound there; between two places it is all but straight.
        clang: Amplitude of the fork's second mode when it is struck.
    """

    places: Floats
    values: Floats
    clang: float

    def at(self, cycles: Floats) -> Floats:
        """The sound, without the clang, where the note has gone through 0…2 ``cycles``."""
        # One call, because each hands the interpreter over and must wait to have it back.
        return np.interp(cycles, self.places, self.values)


SILENCE: Final = Wave(np.array([0.0, 2.0]), np.zeros(2), 0.0)


def wave_of(tone: Tone, sample_rate: int) -> Wave:
    """The sound of a tone, with equal RMS in every timbre and a peak below full scale."""
    bins = np.zeros(_POINTS // 2 + 1, np.complex128)
    for number, partial in enumerate(_partials(tone.timbre, tone.hz, sample_rate), 1):
        bins[2 * number] += partial
    if tone.fifth:
        above = _partials(tone.timbre, FIFTH * tone.hz, sample_rate)
        for number, partial in enumerate(above, 1):
            bins[3 * number] += _FIFTH_LEVEL * partial
    # Sines, so that a tone begins at zero.
    values = np.fft.irfft(-0.5j * _POINTS * bins, _POINTS)
    peak, rms = float(np.abs(values).max()), math.sqrt(float(np.mean(values * values)))
    values *= min(_RMS / rms, _PEAK / peak) if peak > 0.0 else 0.0
    strikes = tone.timbre is Timbre.FORK and CLANG * tone.hz < _TAPER * sample_rate
    return Wave(
        np.linspace(0.0, 2.0, _POINTS + 1),
        np.append(values, values[0]),
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
