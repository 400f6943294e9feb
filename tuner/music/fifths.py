"""Temperaments told the way tuners tell them: by how much each fifth is narrowed.

A pure fifth is 3/2. Twelve of them exceed seven octaves by the Pythagorean comma, four exceed two
octaves and a pure third by the syntonic comma; the schisma is what the first exceeds the second
by. A temperament says which fifths give way, and by which part of which comma.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from tuner.music.intervals import Cents, Interval, Ratio

PYTHAGOREAN_COMMA = Fraction(531441, 524288)
SYNTONIC_COMMA = Fraction(81, 80)
SCHISMA = PYTHAGOREAN_COMMA / SYNTONIC_COMMA
_FIFTH = Fraction(3, 2)
_FIFTH_SEMITONES = 7
_OCTAVE_NOTES = 12
_PART = re.compile(r"([+-][0-9]+(?:/[0-9]+)?)(pc|sch|sc)")


@dataclass(frozen=True, slots=True)
class Tempering:
    """By how much an interval departs from a chain of pure fifths.

    Attributes:
        pythagorean: Part of the Pythagorean comma; negative is narrower.
        syntonic: Part of the syntonic comma.
    """

    pythagorean: Fraction = Fraction(0)
    syntonic: Fraction = Fraction(0)

    def __add__(self, other: Tempering) -> Tempering:
        return Tempering(self.pythagorean + other.pythagorean, self.syntonic + other.syntonic)

    def __neg__(self) -> Tempering:
        return Tempering(-self.pythagorean, -self.syntonic)

    @classmethod
    def parse(cls, text: str) -> Tempering:
        """Read a tempering such as ``0``, ``-1/4pc`` or ``-1/4pc+3/16sc``.

        The commas are ``pc`` (Pythagorean), ``sc`` (syntonic) and ``sch`` (schisma).

        Raises:
            ValueError: The text is none.
        """
        if text == "0":
            return cls()
        total, at = cls(), 0
        while at < len(text):
            part = _PART.match(text, at)
            if part is None:
                raise ValueError(f"{text!r} is no part of a comma")
            amount, comma = Fraction(part[1]), part[2]
            total += {
                "pc": cls(pythagorean=amount),
                "sc": cls(syntonic=amount),
                "sch": cls(pythagorean=amount, syntonic=-amount),
            }[comma]
            at = part.end()
        return total


def circle(fifths: str) -> tuple[Interval, ...]:
    """The twelve-tone temperament of a closed circle of fifths.

    Args:
        fifths: The temperings of C–G, G–D, D–A, A–E, E–B, B–F♯, F♯–C♯, C♯–G♯, G♯–E♭, E♭–B♭,
            B♭–F and F–C, apart by blanks.

    Returns:
        The degrees C♯, D, … B, c above C.

    Raises:
        ValueError: There are not twelve, or the circle does not close.
    """
    temperings = [Tempering.parse(each) for each in fifths.split()]
    if len(temperings) != _OCTAVE_NOTES:
        raise ValueError(f"a circle has twelve fifths, not {len(temperings)}")
    if sum(temperings, Tempering()) != Tempering(pythagorean=Fraction(-1)):
        raise ValueError(f"the circle does not close: {fifths}")
    return _degrees(chain_positions(temperings[:-1], 0))


def regular(tempering: str, lowest: int = -3) -> tuple[Interval, ...]:
    """A twelve-tone temperament with eleven equal fifths, and a wolf that takes what is left.

    Args:
        tempering: Of each fifth.
        lowest: How many fifths the chain begins below C; −3 is E♭, so that it ends at G♯.
    """
    return _degrees(chain_positions([Tempering.parse(tempering)] * (_OCTAVE_NOTES - 1), lowest))


def chain_positions(temperings: Sequence[Tempering], lowest: int) -> dict[int, Tempering]:
    """How far each note of a chain of fifths is tempered against C.

    Args:
        temperings: Of the fifths, upwards.
        lowest: How many fifths the chain begins below C.

    Returns:
        The temperings by position in the chain; C is 0, G is 1, F is −1.
    """
    totals = [Tempering()]
    for tempering in temperings:
        totals.append(totals[-1] + tempering)
    zero = -totals[-lowest]
    return {lowest + at: total + zero for at, total in enumerate(totals)}


def _degrees(notes: Mapping[int, Tempering]) -> tuple[Interval, ...]:
    by_semitone = {
        at * _FIFTH_SEMITONES % _OCTAVE_NOTES: _within_octave(at, tempering)
        for at, tempering in notes.items()
    }
    return (*_in_order(by_semitone), Ratio(Fraction(2)))


def _in_order(by_semitone: Mapping[int, Interval]) -> Iterable[Interval]:
    return (by_semitone[semitone] for semitone in range(1, _OCTAVE_NOTES))


def _within_octave(fifths: int, tempering: Tempering) -> Interval:
    """The note that many fifths above C, brought back above C."""
    octaves = fifths * _FIFTH_SEMITONES // _OCTAVE_NOTES
    pure = _FIFTH**fifths / Fraction(2) ** octaves
    pythagorean, syntonic = tempering.pythagorean, tempering.syntonic
    if pythagorean.denominator == syntonic.denominator == 1:
        return Ratio(
            pure * PYTHAGOREAN_COMMA**pythagorean.numerator * SYNTONIC_COMMA**syntonic.numerator
        )
    return Cents(
        Ratio(pure).cents
        + float(pythagorean) * Ratio(PYTHAGOREAN_COMMA).cents
        + float(syntonic) * Ratio(SYNTONIC_COMMA).cents
    )
