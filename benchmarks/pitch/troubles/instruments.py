"""Instruments that are no plain strings: bars, bells, drums, reeds, horns, voices."""

from __future__ import annotations

import numpy as np

from benchmarks.pitch.troubles.blocks import (
    RATE,
    Trouble,
    Wave,
    band,
    between,
    decibels,
    hiss,
    modes,
    pluck,
    resonance,
    sung,
    times,
    tone,
)
from benchmarks.pitch.troubles.noises import Make

_BARS = (
    ((350, 2000), (1, 3, 6.1), (6, 12, 25)),
    ((65, 1000), (1, 3.98, 9.9), (4, 15, 40)),
    ((175, 1400), (1, 4, 10.2), (0.6, 2, 8)),
    ((780, 4000), (1, 2.756, 5.404), (1, 3, 8)),
)
"""Xylophone, marimba, vibraphone, glockenspiel: range, modes, how fast they fade."""

_CHURCH = np.array([0.5, 1, 1.2, 1.5, 2, 2.5, 3, 4])
_VOWELS = ((700, 1100, 2600), (300, 2300, 3000), (300, 800, 2400), (500, 1800, 2500))


def _bar(rng: np.random.Generator) -> Trouble:
    (low, high), ratios, decays = _BARS[rng.integers(len(_BARS))]
    hz = between(rng, low, high)
    sound = modes(rng, hz * np.array(ratios), [1, decibels(rng, -20, 0), 0.2], decays)
    return Trouble(sound + hiss(rng, 1.5), (hz,), since=0.25, until=0.8)


def _kettledrum(rng: np.random.Generator) -> Trouble:
    hz = between(rng, 70, 180)
    ratios = hz * np.array([1, 1.5, 1.99, 2.44, 2.89])
    sound = modes(rng, ratios, [1, 0.6, 0.4, 0.25, 0.15], [1.5, 2, 3, 4, 5])
    return Trouble(sound + hiss(rng, 1.5), (hz, hz / 2), since=0.3)


def _church(rng: np.random.Generator) -> Trouble:
    """Any of its tones may be read, the strike note and its octaves among them."""
    prime = between(rng, 150, 800)
    tones = prime * _CHURCH * 2 ** (rng.normal(0, 8, 8) / 1200)
    levels = np.array([0.6, 0.5, 0.8, 0.3, 1, 0.3, 0.5, 0.3]) * rng.uniform(0.5, 1.5, 8)
    sound = modes(rng, tones, levels, [0.2, 0.3, 0.6, 1, 1, 2, 2, 3])
    right = (prime, prime / 2, 2 * prime, *tones.tolist())
    return Trouble(sound + hiss(rng, 1.5), right, since=0.25)


def _tubular(rng: np.random.Generator) -> Trouble:
    """A tube's modes; the strike note is half of the fourth."""
    strike = between(rng, 130, 500)
    tones = strike * 2 * (2 * np.arange(1.0, 8) + 1) ** 2 / 81
    sound = modes(rng, tones, [0.3, 0.5, 0.8, 1, 0.9, 0.7, 0.4], [0.3, 0.4, 0.5, 0.8, 1.2, 2, 3])
    right = (strike / 2, strike, 2 * strike, *tones.tolist())
    return Trouble(sound + hiss(rng, 1.5), right, since=0.25)


def _blown(low: float, high: float, formants: tuple[tuple[float, float, float], ...]) -> Make:
    """A steady tone shaped by formants (Hz, width, height)."""

    def make(rng: np.random.Generator) -> Trouble:
        hz = between(rng, low, high)
        places = hz * np.arange(1.0, 21)
        shape = sum(
            (tall * np.exp(-(((places - at) / wide) ** 2)) for at, wide, tall in formants),
            np.full(20, 0.015),
        )
        sound = tone(rng, hz, shape, 0, rise=0.03)
        return Trouble(sound + hiss(rng, 1.5, 3e-4), (hz,), since=0.35)

    return make


def _pedal(rng: np.random.Generator) -> Trouble:
    hz = between(rng, 29, 62)
    places = hz * np.arange(1.0, 31)
    shape = np.minimum(1, (places / 250) ** 2) * np.exp(-places / 700)
    return Trouble(tone(rng, hz, shape, 0, rise=0.04) + hiss(rng, 1.5, 3e-4), (hz,), since=0.45)


def _low_piano(rng: np.random.Generator) -> Trouble:
    hz = between(rng, 27.5, 45)
    shape = np.exp(-(((np.arange(1.0, 41) * hz - 350) / 300) ** 2))
    shape[0], shape[1] = 0, 0.1 * shape[1]
    return Trouble(tone(rng, hz, shape, 0.4, b=4e-4) + hiss(rng, 1.5), (hz,), since=0.35)


def _top_piano(rng: np.random.Generator) -> Trouble:
    hz = between(rng, 2093, 4186)
    sound = tone(rng, hz, 1 / np.arange(1.0, 9) ** 2, 6, b=0.01)
    sound += 0.02 * pluck(rng, 180, 1.5, 0.1, decay=20)
    return Trouble(sound + hiss(rng, 1.5), (hz,), since=0.25, until=0.5)


def _accordion(rng: np.random.Generator) -> Trouble:
    """Two reeds 5 to 10 cents apart."""
    hz, apart = between(rng, 200, 1000), rng.uniform(5, 10)
    shape = np.arange(1.0, 21) ** -0.7
    second = tone(rng, hz * 2 ** (apart / 1200), shape, 0)
    sound = tone(rng, hz, shape, 0) + rng.uniform(0.7, 1) * second
    return Trouble(sound / 2 + hiss(rng, 1.5, 3e-4), (hz,), since=0.35)


def _singer(rng: np.random.Generator) -> Trouble:
    hz, clock = between(rng, 90, 800), times(1.5)
    places = hz * np.arange(1.0, 31)
    vowel = _VOWELS[rng.integers(len(_VOWELS))]
    shape = sum((np.exp(-(((places - at) / (60 + 0.08 * at)) ** 2)) for at in vowel), 0.01)
    path = _wavering(rng, hz, rng.uniform(0, 40), clock)
    sound = sung(rng, path, np.asarray(shape).tolist())
    return Trouble(sound + hiss(rng, 1.5, 5e-4), (hz,), since=0.4, within=70)


def _choir(rng: np.random.Generator) -> Trouble:
    """Six voices of one note, each with its own vibrato and its own idea of the pitch."""
    hz, clock = between(rng, 110, 800), times(1.5)
    voices = [
        sung(
            rng,
            _wavering(rng, hz * 2 ** (rng.uniform(-15, 15) / 1200), 10, clock),
            (1 / np.arange(1.0, 21)).tolist(),
            rise=0.1,
        )
        for _ in range(6)
    ]
    sound: Wave = np.sum(voices, axis=0) / 3
    return Trouble(sound + hiss(rng, 1.5, 5e-4), (hz,), since=0.45)


def _whistle(rng: np.random.Generator) -> Trouble:
    hz = between(rng, 500, 3500)
    sound = sung(rng, _wavering(rng, hz, 20, times(1.5)), [1.0])
    breath = band(rng, 0.7 * hz, 1.5 * hz, 1.5, 0.01)
    return Trouble(sound + breath, (hz,), since=0.4)


def _lone(rng: np.random.Generator) -> Trouble:
    """Nearly a sine, with vibrato and tremolo each at its own rate, in the noise of the breath."""
    hz, clock = between(rng, 262, 4186), times(1.5)
    sound = sung(rng, _wavering(rng, hz, rng.uniform(3, 25), clock), [1.0])
    turn = 2 * np.pi * rng.uniform(4, 6.5) * clock + rng.uniform(0, 2 * np.pi)
    sound *= 1 + rng.uniform(0.1, 0.5) * np.sin(turn)
    breath = band(rng, 0.7 * hz, 1.4 * hz, 1.5, decibels(rng, -80, -54))
    return Trouble(sound + breath, (hz,), since=0.6)


def _flute(rng: np.random.Generator) -> Trouble:
    """With noise of the breath in each partial."""
    hz = between(rng, 260, 2000)
    sound = 0.3 * tone(rng, hz, [1, 0.3, 0.15, 0.05], 0, rise=0.08)
    for number in (1, 2, 3):
        sound += resonance(rng, number * hz, 0.04 * number * hz, 1.5, 0.02 / number)
    return Trouble(sound, (hz,), since=0.4)


def _wavering(rng: np.random.Generator, hz: float, cents: float, clock: Wave) -> Wave:
    """A pitch with vibrato, and a small drift of its own."""
    steps = rng.standard_normal(len(clock) * 100 // RATE + 2)
    drift = np.interp(clock, np.arange(len(steps)) / 100, np.cumsum(steps))
    turn = 2 * np.pi * rng.uniform(4.5, 6) * clock + rng.uniform(0, 2 * np.pi)
    wander = cents * np.sin(turn) + 0.3 * (drift - drift.mean())
    path: Wave = hz * 2 ** (wander / 1200)
    return path


INSTRUMENTS: dict[str, Make] = {
    "lowest piano strings": _low_piano,
    "highest piano strings": _top_piano,
    "bars (xylophone to glockenspiel)": _bar,
    "kettledrum (or an octave below)": _kettledrum,
    "church bell (any of its tones)": _church,
    "tubular bell (any of its tones)": _tubular,
    "bassoon": _blown(58, 300, ((500, 250, 1), (1150, 300, 0.15))),
    "oboe": _blown(233, 1400, ((1100, 400, 1), (2700, 500, 0.3))),
    "pedal notes of brass": _pedal,
    "accordion, two reeds": _accordion,
    "singers": _singer,
    "choirs": _choir,
    "whistling": _whistle,
    "a lone tone, vibrato and tremolo": _lone,
    "a breathy flute": _flute,
}
"""By what they are called in the table."""
