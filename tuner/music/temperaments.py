"""A temperament: a scale with a name and a source, on any key note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from tuner.music.fifths import circle, regular
from tuner.music.intervals import OCTAVE_CENTS, Cents, Interval, Ratio
from tuner.music.scale import TWELVE, Scale
from tuner.text import Text

EDO_RANGE = range(5, 73)
"""Equal divisions of the octave that are offered."""

SCALA = "Scala"
"""The family of what was read from a scale file."""


@dataclass(frozen=True, slots=True)
class Temperament:
    """How an octave, or another period, is divided.

    The key note is not part of it: the same temperament may be set on any note.

    Attributes:
        name: What people call it.
        scale: Its notes above the key note.
        family: Temperaments of one kind carry the same word.
        source: Who says so, and where.
        year: When; None if nobody can say.
        divisions: Into how many equal steps the octave is divided; 0 if they are unequal.
    """

    name: str
    scale: Scale
    family: str
    source: str
    year: int | None = None
    divisions: int = 0

    @property
    def is_twelve_tone(self) -> bool:
        """Whether its notes have the names of a piano's keys."""
        return self.scale.is_twelve_tone

    @property
    def offsets(self) -> tuple[float, ...]:
        """How far each degree lies from equal steps of the same number, in cents, from degree 0."""
        count, period = len(self.scale.intervals), self.scale.period
        if not count:
            return (0.0,)
        inner = self.scale.cents[:-1]
        return (0.0, *(cents - at * period / count for at, cents in enumerate(inner, start=1)))

    def degree_name(self, degree: int) -> str:
        r"""A degree without a name of twelve, as in ``7\19`` (step 7 of 19 equal ones) or ``7``."""
        within = degree % max(1, len(self.scale.intervals))
        return f"{within}\\{self.divisions}" if self.divisions else str(within)


def from_circle(
    name: str, fifths: str, family: str, source: str, year: int | None = None
) -> Temperament:
    """A temperament by the temperings of its twelve fifths; see `fifths.circle`."""
    return _twelve(name, circle(fifths), family, source, year)


def from_chain(
    name: str, tempering: str, family: str, source: str, year: int | None = None, lowest: int = -3
) -> Temperament:
    """A temperament by the tempering of its eleven equal fifths; see `fifths.regular`."""
    return _twelve(name, regular(tempering, lowest), family, source, year)


def from_ratios(
    name: str, ratios: str, family: str, source: str, year: int | None = None
) -> Temperament:
    """A temperament by its exact ratios, apart by blanks, the octave last."""
    degrees = tuple(Ratio(Fraction(each)) for each in ratios.split())
    return _twelve(name, degrees, family, source, year)


def from_cents(
    name: str, cents: str, family: str, source: str, year: int | None = None
) -> Temperament:
    """A temperament by cents, apart by blanks, without the octave."""
    degrees: list[Interval] = [Cents(float(each)) for each in cents.split()]
    degrees.append(Ratio(Fraction(2)))
    return _twelve(name, tuple(degrees), family, source, year)


def from_offsets(name: str, offsets: Sequence[float]) -> Temperament:
    """The user's own temperament.

    Args:
        name: What the user calls it.
        offsets: How far each of twelve degrees lies from equal temperament, in cents, beginning
            at the key note. When the key note's own is not 0, all are taken relative to it.

    Raises:
        ValueError: There are not twelve.
    """
    if len(offsets) != TWELVE:
        raise ValueError(f"twelve offsets are needed, not {len(offsets)}")
    degrees: list[Interval] = [
        Cents(100.0 * at + offsets[at] - offsets[0]) for at in range(1, TWELVE)
    ]
    degrees.append(Ratio(Fraction(2)))
    return _twelve(name, tuple(degrees), "Own", Text("Temperaments", "set by hand"), None)


def from_scale(scale: Scale, name: str = "") -> Temperament:
    """A temperament from a scale that was read from a file."""
    return Temperament(
        name or scale.description or "Scale", scale, SCALA, Text("Temperaments", "a Scala file")
    )


def edo(divisions: int) -> Temperament:
    """An equal division of the octave.

    Raises:
        ValueError: There is no step.
    """
    if divisions < 1:
        raise ValueError(f"an octave has at least one step, not {divisions}")
    step = OCTAVE_CENTS / divisions
    degrees: list[Interval] = [Cents(at * step) for at in range(1, divisions)]
    degrees.append(Ratio(Fraction(2)))
    name = "Equal" if divisions == TWELVE else f"{divisions}-EDO"
    return Temperament(
        name,
        Scale(f"{divisions} equal steps to the octave", tuple(degrees)),
        "Equal",
        Text("Temperaments", "each step is 2^(1/{count})").format(count=divisions),
        None,
        divisions,
    )


def _twelve(
    name: str, degrees: tuple[Interval, ...], family: str, source: str, year: int | None
) -> Temperament:
    scale = Scale(name, degrees)
    if not scale.is_twelve_tone:
        raise ValueError(f"{name} has {len(degrees)} notes to the octave, not twelve")
    return Temperament(name, scale, family, source, year)


EQUAL = edo(TWELVE)
"""Twelve equal semitones."""
