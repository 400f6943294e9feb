"""Sounds that have no pitch: whatever is read of them is wrong."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from benchmarks.pitch.signals import pink
from benchmarks.pitch.troubles.blocks import (
    RATE,
    Trouble,
    Wave,
    band,
    between,
    buzz,
    decibels,
    hiss,
    mains,
    resonance,
    times,
)

_SECONDS = 2.5

Make = Callable[[np.random.Generator], Trouble]


def _narrow(share: float) -> Make:
    """A band around 60 to 3840 Hz, so wide in parts of its centre."""

    def make(rng: np.random.Generator) -> Trouble:
        centre = between(rng, 60, 3840)
        low, high = centre * (1 - share / 2), centre * (1 + share / 2)
        return Trouble(band(rng, low, high, _SECONDS) + hiss(rng, _SECONDS))

    return make


def _between(low: float, high: float) -> Make:
    return lambda rng: Trouble(band(rng, low, high, _SECONDS) + hiss(rng, _SECONDS))


def _white(rng: np.random.Generator) -> Trouble:
    return Trouble(hiss(rng, _SECONDS, decibels(rng, -46, -14)))


def _pink(rng: np.random.Generator) -> Trouble:
    return Trouble(decibels(rng, -46, -20) * pink(rng, int(_SECONDS * RATE), RATE))


def _rumble(rng: np.random.Generator) -> Trouble:
    low = band(rng, 5, rng.uniform(30, 200), _SECONDS)
    return Trouble(low + hiss(rng, _SECONDS, 0.05 * decibels(rng, -80, -40)))


def _gusts(rng: np.random.Generator) -> Trouble:
    places = np.arange(0, _SECONDS + 0.5, 0.15)
    strength = np.interp(times(_SECONDS), places, rng.standard_normal(len(places)) ** 2)
    return Trouble(_rumble(rng).samples * strength)


def _fan(rng: np.random.Generator) -> Trouble:
    sound = 0.03 * pink(rng, int(_SECONDS * RATE), RATE)
    for _ in range(3):
        hz = rng.uniform(80, 600)
        sound += resonance(rng, hz, 0.05 * hz, _SECONDS, 0.03)
    return Trouble(sound)


def _babble(rng: np.random.Generator) -> Trouble:
    """Whispering: six noises through vowels that come and go."""
    sound, places = np.zeros(int(_SECONDS * RATE)), np.arange(0, _SECONDS + 1, 0.12)
    for low, high in [(300, 800), (900, 2000), (2200, 3200)] * 6:
        strength = np.maximum(0, rng.standard_normal(len(places)))
        vowel = resonance(rng, rng.uniform(low, high), rng.uniform(60, 150), _SECONDS)
        sound += vowel * np.interp(times(_SECONDS), places, strength)
    return Trouble(0.05 * sound / sound.std() + hiss(rng, _SECONDS, 1e-3))


def _claps(rng: np.random.Generator) -> Trouble:
    def clap() -> Wave:
        fade = np.exp(-times(0.25) / rng.uniform(0.005, 0.04))
        return resonance(rng, rng.uniform(700, 2000), rng.uniform(300, 900), 0.25, 0.3) * fade

    return Trouble(_scattered(rng, clap))


def _knocks(rng: np.random.Generator) -> Trouble:
    """On wood: four modes that ring for a few cycles each."""

    def knock() -> Wave:
        sound = np.zeros(len(times(0.3)))
        for hz in rng.uniform(60, 600, 4):
            fade = np.exp(-times(0.3) * hz * rng.uniform(0.1, 0.4))
            sound += 0.3 * np.cos(2 * np.pi * hz * times(0.3) + rng.uniform(0, 6)) * fade
        return sound

    return Trouble(_scattered(rng, knock))


def _scattered(rng: np.random.Generator, make: Callable[[], Wave]) -> Wave:
    """Six of them over the noise of a quiet room."""
    sound = hiss(rng, _SECONDS, 1e-3)
    for place in rng.uniform(0, _SECONDS - 0.35, 6):
        one = make()
        sound[int(place * RATE) : int(place * RATE) + len(one)] += one
    return sound


def _hum(rng: np.random.Generator) -> Trouble:
    sound = buzz(rng, mains(rng), _SECONDS, decibels(rng, -55, -32), 12)
    return Trouble(sound + hiss(rng, _SECONDS, 3e-4))


def _plugged(rng: np.random.Generator) -> Trouble:
    """Hum that begins after half a second; it may be taken for a note for two more."""
    sound = buzz(rng, mains(rng), 3.5, decibels(rng, -50, -30), 12)
    sound[: RATE // 2] = 0
    return Trouble(sound + hiss(rng, 3.5, 2e-4), since=2.6)


NOISES: dict[str, Make] = {
    "white noise": _white,
    "pink noise": _pink,
    "noise 5 % wide, 60–3840 Hz": _narrow(0.05),
    "noise 10 % wide": _narrow(0.1),
    "noise 20 % wide": _narrow(0.2),
    "noise 40 % wide": _narrow(0.4),
    "noise 180–220 Hz": _between(180, 220),
    "noise 950–1050 Hz": _between(950, 1050),
    "rumble below 30–200 Hz": _rumble,
    "rumble in gusts": _gusts,
    "a fan": _fan,
    "whispering": _babble,
    "claps": _claps,
    "knocks on wood": _knocks,
    "hum of the mains": _hum,
    "hum plugged in, 2 s later": _plugged,
}
"""By what they are called in the table."""
