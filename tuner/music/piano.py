"""How wide a piano's octaves are: stiff strings have wide partials, and octaves follow those.

The partials of a string lie at f_k = k·f0·√(1 + B·k²), so the second partial of a note lies above
twice its first, and an octave that beats as little as it can is wider than 2:1. An octave is called
by the partials that meet in it: in a 4:2 octave the lower note's fourth is the upper one's second.

Sources: O. L. Railsback, "Scale temperament as applied to piano tuning", J. Acoust. Soc. Am. 9, 274
(1938); F. Rigaud, B. David, L. Daudet, "A parametric model and estimation techniques for the
inharmonicity and tuning of the piano", J. Acoust. Soc. Am. 133, 3107 (2013), for the law of B over
the keys and its usual parameters.
"""

from __future__ import annotations

import enum
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tuner.music.notes import A4_NUMBER
from tuner.music.stretch import NO_STRETCH, Stretch

FIRST_KEY, LAST_KEY = 21, 108
"""A0 and C8 by MIDI number."""
MOST_STIFFNESS = 0.1
"""B of no string is higher; the law ends there, whatever was measured."""
_OCTAVE = 12
_BASS_SLOPE, _TREBLE_SLOPE = -8.47e-2, 9.26e-2
_BASS_AT, _TREBLE_AT = 33, 81
"""Where the two parts of the law are held: in the middle of the strings that tell most of each."""
_USUAL = (-5.82 + _BASS_SLOPE * _BASS_AT, -13.64 + _TREBLE_SLOPE * _TREBLE_AT)
_SPREAD_OF_PIANOS = (0.7, 0.5, 0.02, 0.01)
"""Standard deviations between pianos: of ln B at those two keys, and of the two slopes a key."""
_SPREAD_OF_STRINGS = 0.1
"""Of the ln B of one piano's strings about its law."""
_STEPS = 12
_SMOOTHNESS = 30.0


class Octaves(enum.Enum):
    """Which partials meet in an octave."""

    PURE = "none"
    """2:1 exactly: no stretch."""
    NARROW = "narrow"
    """2:1 of the real partials everywhere."""
    MEDIUM = "medium"
    """4:2 up to A4, then gradually 2:1."""
    WIDE = "wide"
    """6:3 up to C3, 4:2 at A4, then gradually 2:1."""


_PARTIALS = {
    Octaves.NARROW: Stretch(((FIRST_KEY, 1.0),)),
    Octaves.MEDIUM: Stretch(((A4_NUMBER, 2.0), (LAST_KEY, 1.0))),
    Octaves.WIDE: Stretch(((48, 3.0), (A4_NUMBER, 2.0), (LAST_KEY, 1.0))),
}
"""The upper note's partial that meets one of twice its number, over the lower note's number."""


@dataclass(frozen=True, slots=True, order=True)
class PianoString:
    """A string whose stiffness was measured.

    Attributes:
        number: The key's MIDI number.
        inharmonicity: B, above 0.
    """

    number: int
    inharmonicity: float


Stiffness = Callable[[float], float]
"""B over the MIDI number of a key."""


def stiffness_of(strings: Sequence[PianoString]) -> Stiffness:
    """The law of B over the keys that fits a piano's measured strings.

    B = exp(bass) + exp(treble), both linear in the key. Where no string tells, it is as most pianos
    have it: the parameters are fitted by least squares together with what is usual.

    Args:
        strings: None for a usual piano.
    """
    # Loaded here: the window is painted before NumPy is there.
    import numpy as np  # noqa: PLC0415

    usual = np.array([*_USUAL, _BASS_SLOPE, _TREBLE_SLOPE])
    found = usual.copy()
    keys = np.array([string.number for string in strings], dtype=float)
    wanted = np.log([string.inharmonicity for string in strings])
    columns = [np.ones_like(keys), np.ones_like(keys), keys - _BASS_AT, keys - _TREBLE_AT]
    prior = np.diag(1.0 / np.array(_SPREAD_OF_PIANOS))
    for _ in range(_STEPS if strings else 0):
        bass = np.exp(found[0] + found[2] * columns[2])
        treble = np.exp(found[1] + found[3] * columns[3])
        total = bass + treble
        shares = (bass / total, treble / total)
        slope = np.stack([shares[n % 2] * column for n, column in enumerate(columns)], axis=1)
        rows = np.vstack([slope / _SPREAD_OF_STRINGS, prior])
        left = np.concatenate(
            [(wanted - np.log(total)) / _SPREAD_OF_STRINGS, prior @ (usual - found)]
        )
        step = np.linalg.lstsq(rows, left, rcond=None)[0]
        found = found + step / max(1.0, float(np.abs(step).max()))
    low, high, falling, rising = map(float, found)

    def stiffness(number: float) -> float:
        bass = math.exp(low + falling * (number - _BASS_AT))
        return min(bass + math.exp(high + rising * (number - _TREBLE_AT)), MOST_STIFFNESS)

    return stiffness


def octave_cents(octaves: Octaves, stiffness: Stiffness, number: int) -> float:
    """How much wider than 2:1 the octave above a key is, by the first partials, in cents."""
    if octaves is Octaves.PURE:
        return 0.0
    partial = _PARTIALS[octaves].cents(number)
    lower, upper = stiffness(number), stiffness(number + _OCTAVE)
    # Where partial 2p of the lower note is partial p of the upper one…
    fundamentals = (1 + lower * (2 * partial) ** 2) / (1 + upper * partial**2)
    # …and from their fundamentals to their first partials, which is what is read.
    firsts = (1 + upper) / (1 + lower)
    return 600.0 * math.log2(fundamentals * firsts)


@lru_cache(maxsize=64)
def piano_stretch(octaves: Octaves, strings: tuple[PianoString, ...] = ()) -> Stretch:
    """The smooth curve over 88 keys in which octaves come nearest to what they are to be.

    A4 is where it is. Beyond the keyboard the curve is level.
    """
    if octaves is Octaves.PURE:
        return NO_STRETCH
    import numpy as np  # noqa: PLC0415

    stiffness = stiffness_of(strings)
    count = LAST_KEY - FIRST_KEY + 1
    pairs = count - _OCTAVE
    wide = np.zeros((pairs, count))
    wide[np.arange(pairs), np.arange(pairs)] = -1.0
    wide[np.arange(pairs), np.arange(pairs) + _OCTAVE] = 1.0
    bends = _SMOOTHNESS * np.diff(np.eye(count), 3, axis=0)
    fixed = np.zeros((1, count))
    fixed[0, A4_NUMBER - FIRST_KEY] = 1e3
    wanted = [octave_cents(octaves, stiffness, FIRST_KEY + key) for key in range(pairs)]
    left = np.concatenate([wanted, np.zeros(len(bends) + 1)])
    cents = np.linalg.lstsq(np.vstack([wide, bends, fixed]), left, rcond=None)[0]
    cents -= cents[A4_NUMBER - FIRST_KEY]
    return Stretch(tuple((float(FIRST_KEY + key), float(each)) for key, each in enumerate(cents)))
