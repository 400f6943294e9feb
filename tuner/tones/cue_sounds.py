"""The waveforms of the sounds that say “in tune”. They begin and end at zero, without a click."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

from tuner.tones.cue import InTuneSound

CLICK_SECONDS: Final = 0.012
CHIME_SECONDS: Final = 0.45
LOWEST_CHIME_HZ: Final = 1000.0
"""A chime is the note itself, some octaves up, from here to twice as high."""

_CLICK_HZ: Final = 1500.0
_ATTACK_SECONDS: Final = 0.006
_RELEASE_SECONDS: Final = 0.03
_DECAY_SECONDS: Final = 0.11
_PARTIALS: Final = ((1.0, 0.75), (2.0, 0.2), (3.0, 0.05))


def cue_samples(
    sound: InTuneSound, sample_rate: int, note_hz: float, volume: float
) -> NDArray[np.float32]:
    """One mono sound.

    Args:
        sound: Which; OFF gives an empty array.
        sample_rate: Frames per second.
        note_hz: The note that is in tune, in Hz, more than 0.
        volume: From 0 to 1; the peak is at most its square.

    Returns:
        float32 of shape (frames,), full scale 1.
    """
    if sound is InTuneSound.OFF:
        return np.zeros(0, np.float32)
    seconds = CLICK_SECONDS if sound is InTuneSound.CLICK else CHIME_SECONDS
    frames = round(seconds * sample_rate)
    time_s = np.arange(frames) / sample_rate
    if sound is InTuneSound.CLICK:
        wave = np.sin(2.0 * np.pi * _CLICK_HZ * time_s)
        wave *= 0.5 - 0.5 * np.cos(2.0 * np.pi * np.arange(frames) / (frames - 1))
    else:
        wave = _chime(time_s, chime_hz(note_hz), sample_rate)
    return (volume**2 * wave).astype(np.float32)


def chime_hz(note_hz: float) -> float:
    """The note in the octave of the chime, in Hz."""
    octaves = math.ceil(math.log2(LOWEST_CHIME_HZ / note_hz) - 1e-9)
    return float(note_hz * 2.0**octaves)


def _chime(time_s: NDArray[np.float64], hz: float, sample_rate: int) -> NDArray[np.float64]:
    wave = np.zeros(len(time_s))
    for number, level in _PARTIALS:
        if number * hz < 0.45 * sample_rate:
            partial = np.sin(2.0 * np.pi * number * hz * time_s)
            wave += level * np.exp(-number * time_s / _DECAY_SECONDS) * partial
    for seconds, edge in (
        (_ATTACK_SECONDS, slice(None)),
        (_RELEASE_SECONDS, slice(None, None, -1)),
    ):
        ramp = np.clip(time_s / seconds, 0.0, 1.0)
        wave[edge] *= 0.5 - 0.5 * np.cos(np.pi * ramp)
    return wave
