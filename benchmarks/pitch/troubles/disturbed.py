"""Notes with something beside them: hum, another note, partials that are nearly missing."""

from __future__ import annotations

import numpy as np

from benchmarks.pitch.troubles.blocks import (
    RATE,
    Trouble,
    Wave,
    between,
    buzz,
    decibels,
    hiss,
    mains,
    modes,
    pluck,
    tone,
)
from benchmarks.pitch.troubles.noises import Make

_FALLING = 1 / np.arange(1.0, 16)


def _dying(rng: np.random.Generator) -> Trouble:
    """A pluck that dies into hum, which was learned before."""
    hz = between(rng, 82.41, 466)
    sound = pluck(rng, hz, 4.0, 0.6, decay=rng.uniform(3, 6))
    sound += buzz(rng, mains(rng), 4.0, decibels(rng, -55, -35))
    return Trouble(sound + hiss(rng, 4.0, 2e-4), (hz,), missing=False)


def _over_hum(low_db: float, high_db: float, partials: int) -> Make:
    """A held string with hum so far under it."""

    def make(rng: np.random.Generator) -> Trouble:
        hz = between(rng, 41.2, 330)
        sound = pluck(rng, hz, 2.5, 0.6, decay=0.5, level=0.1)
        level = float(sound[int(0.7 * RATE) : int(1.5 * RATE)].std())
        sound += buzz(rng, mains(rng), 2.5, level * decibels(rng, low_db, high_db), partials)
        return Trouble(sound + hiss(rng, 2.5), (hz,), since=0.9)

    return make


def _at_mains(rng: np.random.Generator) -> Trouble:
    """A string tuned to a multiple of the mains, which do not hum."""
    hz = float(rng.choice([50.0, 60.0, 100.0, 120.0, 150.0, 180.0]))
    sound = pluck(rng, hz, 2.5, 0.6, decay=rng.uniform(0.3, 1))
    return Trouble(sound + hiss(rng, 2.5), (hz,), since=0.75)


def _two(*steps: int) -> Make:
    """Two notes about as strong as each other; either may be read."""

    def make(rng: np.random.Generator) -> Trouble:
        lower = between(rng, 98, 700)
        step = rng.choice(steps) + rng.uniform(-0.05, 0.05)
        upper = float(lower * 2 ** (step / 12))
        both = tone(rng, lower, _FALLING, 0.3)
        both += decibels(rng, -3, 3) * tone(rng, upper, _FALLING, 0.3)
        return Trouble(0.5 * both + hiss(rng, 1.5), (lower, upper), since=0.3)

    return make


def _odd(rng: np.random.Generator) -> Trouble:
    hz = between(rng, 100, 880)
    amplitudes = 1 / np.arange(1.0, 13)
    amplitudes[0::2] *= decibels(rng, -40, -25)
    return Trouble(tone(rng, hz, amplitudes, 0.3) + hiss(rng, 1.5, 1e-5), (hz,), since=0.3)


def _hollow(rng: np.random.Generator) -> Trouble:
    """A stopped pipe or a clarinet: even partials nearly missing."""
    hz = between(rng, 147, 900)
    amplitudes = 1 / np.arange(1.0, 21)
    amplitudes[1::2] *= decibels(rng, -50, -20)
    sound = tone(rng, hz, amplitudes, 0, rise=0.03)
    return Trouble(sound + hiss(rng, 1.5, 3e-4), (hz,), since=0.35)


def _unison(rng: np.random.Generator) -> Trouble:
    """Three strings of a piano, up to 4 cents apart."""
    hz = between(rng, 130, 2000)
    partials = 1 / np.arange(1.0, 21)
    b = 3e-4 * (hz / 261) ** 1.3
    sound: Wave = sum(
        (tone(rng, hz * 2 ** (off / 1200), partials, 0.6, b=b) for off in rng.uniform(-2, 2, 3)),
        np.zeros(int(1.5 * RATE)),
    )
    return Trouble(0.3 * sound + hiss(rng, 1.5), (hz,), since=0.3)


def _clipped(rng: np.random.Generator) -> Trouble:
    hz = between(rng, 41, 880)
    sound = np.clip(10 * pluck(rng, hz, 1.5, 0.1, decay=0.5, level=0.8), -1, 1)
    return Trouble(sound, (hz,), since=0.35)


def _slapped(rng: np.random.Generator) -> Trouble:
    hz = between(rng, 41, 98)
    sound = pluck(rng, hz, 1.5, 0.1, decay=1, partials=40)
    sound += 0.5 * modes(rng, rng.uniform(800, 3000, 6), 1.0, 60.0)
    return Trouble(0.5 * sound + hiss(rng, 1.5), (hz,), since=0.3)


DISTURBED: dict[str, Make] = {
    "a pluck that dies into hum": _dying,
    "a note with one line of hum, 0 to −10 dB": _over_hum(-10, 0, 1),
    "a note with a buzz, −6 to −16 dB": _over_hum(-16, -6, 5),
    "a string tuned to the mains": _at_mains,
    "an octave (either note)": _two(12),
    "a fifth (either note)": _two(7),
    "thirds, fourths, sixths (either note)": _two(3, 4, 5, 8, 9),
    "odd partials 25 to 40 dB weak": _odd,
    "even partials 20 to 50 dB weak": _hollow,
    "three strings 4 cents apart": _unison,
    "a clipped string": _clipped,
    "a slapped bass": _slapped,
}
"""By what they are called in the table."""
