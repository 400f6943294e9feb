"""What the steps of an equal division are called, where the chain of fifths has names for all.

In 19 equal steps C♯ and D♭ are two notes, and E♯ is F♭. The rule is the same as for twelve: seven
letters in a chain of fifths, a sharp is seven fifths up. It is used when the best fifth of the
division keeps the letters in order and at most two accidentals name every step, as in 17, 19, 22,
26, 27, 29 and 31.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from tuner.music.notes import Accidentals

_LETTERS = "FCGDAEB"
_FIRST, _LAST = -15, 19
"""The chain from F♭♭ to B♯♯; C is 0."""
_WHITE = range(-1, 6)
_BLACK = (6, 7, 8, 9, 10, -2, -3, -4, -5, -6)
"""The sharps and flats that are black keys of a piano."""
_KEY_CENTRE = 2.5
"""The middle of a key's notes, in fifths above the key note."""


@dataclass(frozen=True, slots=True)
class StepName:
    """The name of a step.

    Attributes:
        letter: A to G.
        sign: Up to two sharps or flats.
        octave: By how much its octave differs from that of the step: C♭ lies below its own C.
    """

    letter: str
    sign: str
    octave: int


def chain_position(key: int) -> int:
    """Where a pitch class (0 for C) lies in the chain of fifths from D♭ (−5) to F♯ (6)."""
    return (key * 7 + 5) % 12 - 5


def step_names(
    divisions: int, accidentals: Accidentals, key: int | None = None
) -> tuple[StepName, ...]:
    """The names of the steps from C up.

    Args:
        divisions: Into how many steps the octave is divided.
        accidentals: Which names come first.
        key: The key note's pitch class, to spell as it wants; None to spell by `accidentals`.

    Returns:
        One name a step; none at all if the chain of fifths does not name all of them.
    """
    fifth = _fifth(divisions)
    sharp = 7 * fifth - 4 * divisions
    if sharp < 1 or 3 * divisions <= 5 * fifth:
        return ()
    found: dict[int, StepName] = {}
    for position in sorted(range(_FIRST, _LAST + 1), key=lambda at: _rank(at, accidentals, key)):
        signs, letter = divmod(position + 1, len(_LETTERS))
        octave, step = divmod((letter - 1) * fifth % divisions + signs * sharp, divisions)
        sign = ("♯" if signs > 0 else "♭") * abs(signs)
        found.setdefault(step, StepName(_LETTERS[letter], sign, -octave))
    return tuple(found[step] for step in range(divisions)) if len(found) == divisions else ()


def steps_to(divisions: int, pitch_class: int) -> int:
    """How many steps lie from C up to a pitch class (0 for C to 11 for B)."""
    if step_names(divisions, Accidentals.SHARPS):
        return chain_position(pitch_class) * _fifth(divisions) % divisions
    return round(pitch_class * divisions / 12)


def _fifth(divisions: int) -> int:
    return round(divisions * math.log2(1.5))


def _rank(position: int, accidentals: Accidentals, key: int | None) -> tuple[float, bool]:
    """How late a name comes in the choice: letters, black keys, E♯ and the like, doubles."""
    if key is not None:
        return abs(position - chain_position(key) - _KEY_CENTRE), False
    if position in _WHITE:
        kind = 0
    elif position in _BLACK:
        kind = 1
    else:
        kind = 1 + abs((position + 1) // len(_LETTERS))
    flat = position < _WHITE.start
    return kind, flat == (accidentals is Accidentals.SHARPS)
