"""Instruments: which strings they have, or that they play any note, and how they are written."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tuner.music.notes import Note
from tuner.music.transposition import transposition_named
from tuner.text import Text

NOTES = range(128)
"""MIDI numbers that a string may have."""
MOST_CENTS = 100.0
LONGEST_NAME = 100
LONGEST_COMMENT = 1000
_QUOTED = 40
MOST_DROP = 12
MOST_FRETS = 24


@dataclass(frozen=True, slots=True)
class StringTarget:
    """What one string is tuned to.

    Attributes:
        note: The note, as it sounds.
        cents: By how much it is sweetened: offset from the note, −100 to 100.

    Raises:
        ValueError: A value is out of its range.
    """

    note: Note
    cents: float = 0.0

    def __post_init__(self) -> None:
        if self.note.number not in NOTES:
            raise ValueError(
                Text("Files", "{note} is out of reach; notes go from C−1 to G9").format(
                    note=self.note.name()
                )
            )
        if not -MOST_CENTS <= self.cents <= MOST_CENTS:
            raise ValueError(
                Text("Files", "an offset is −100 to 100 cents, not {cents}").format(
                    cents=self.cents
                )
            )

    def moved(self, semitones: int) -> StringTarget:
        """The same string some semitones higher."""
        return replace(self, note=Note(self.note.number + semitones))


Course = tuple[StringTarget, ...]
"""Strings that are played as one: two of a mandolin, or just one."""


@dataclass(frozen=True, slots=True)
class Instrument:
    """Something to be tuned.

    Attributes:
        name: What it is called, tuning included: ``Guitar, drop D``.
        family: Under which heading it is found.
        courses: Its courses in the order the player counts them from the far side, usually from
            low to high; empty for an instrument that plays any note.
        transposition: The name of its `Transposition`; empty if it is written as it sounds.
        lowest: Its lowest note as it sounds; None if that says nothing.
        highest: Its highest note as it sounds.
        drop: By how many semitones the lowest course is lowered, 0 to 12.
        capo: The fret of the capo, 0 to 24; 0 is none.
        comment: A remark: where a tuning comes from.

    Raises:
        ValueError: A value is out of its range, a text is too long or cannot be written down,
            or drop or capo carry a string out of reach.
    """

    name: str
    family: str
    courses: tuple[Course, ...] = ()
    transposition: str = ""
    lowest: Note | None = None
    highest: Note | None = None
    drop: int = 0
    capo: int = 0
    comment: str = ""

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError(Text("Files", "an instrument has a name"))
        for where, text, most in (
            ("name", self.name, LONGEST_NAME),
            ("family", self.family, LONGEST_NAME),
            ("comment", self.comment, LONGEST_COMMENT),
        ):
            if len(text) > most or not _is_line(text):
                raise ValueError(
                    Text("Files", "{where}: a text is needed, not {value}").format(
                        where=where, value=ascii(text[:_QUOTED])
                    )
                )
        if any(not course for course in self.courses):
            raise ValueError(Text("Files", "a course has at least one string"))
        if not 0 <= self.drop <= MOST_DROP:
            raise ValueError(
                Text("Files", "a drop is 0 to {most} semitones, not {drop}").format(
                    most=MOST_DROP, drop=self.drop
                )
            )
        if not 0 <= self.capo <= MOST_FRETS:
            raise ValueError(
                Text("Files", "a capo is at fret 0 to {most}, not {capo}").format(
                    most=MOST_FRETS, capo=self.capo
                )
            )
        if self.lowest is not None and self.highest is not None and self.lowest > self.highest:
            raise ValueError(Text("Files", "its lowest note is above its highest"))
        if self.transposition:
            try:
                transposition_named(self.transposition)
            except KeyError:
                raise ValueError(
                    Text("Files", "{transposition} is no known transposition").format(
                        transposition=repr(self.transposition)
                    )
                ) from None
        # Moving the strings checks them.
        _ = self.sounding_strings

    @property
    def has_strings(self) -> bool:
        """Whether it is tuned string by string."""
        return bool(self.courses)

    @property
    def sounding_strings(self) -> tuple[StringTarget, ...]:
        """Its strings as they sound with drop and capo, course by course."""
        lowest = self._lowest_course() if self.drop else -1
        return tuple(
            string.moved(self.capo - (self.drop if at == lowest else 0))
            for at, course in enumerate(self.courses)
            for string in course
        )

    def course_number(self, string: int) -> int:
        """The number players give to the course of a string: 1 is the last of the list.

        Args:
            string: The string's index in `sounding_strings`.
        """
        for at, course in enumerate(self.courses):
            if string < len(course):
                return len(self.courses) - at
            string -= len(course)
        raise IndexError("there is no such string")

    def shifted(self, semitones: int) -> Instrument:
        """All strings higher by some semitones; lower if negative.

        Raises:
            ValueError: A string would be out of reach.
        """
        courses = tuple(
            tuple(string.moved(semitones) for string in course) for course in self.courses
        )
        return replace(self, courses=courses)

    def sweetened(self, cents: Sequence[float]) -> Instrument:
        """The same strings with other offsets.

        Args:
            cents: One for each course, in their order.

        Raises:
            ValueError: The number of offsets is wrong, or one is out of range.
        """
        if len(cents) != len(self.courses):
            raise ValueError(
                Text("Files", "{courses} courses need as many offsets").format(
                    courses=len(self.courses)
                )
            )
        courses = tuple(
            tuple(replace(string, cents=offset) for string in course)
            for course, offset in zip(self.courses, cents, strict=True)
        )
        return replace(self, courses=courses)

    def _lowest_course(self) -> int:
        """The course that holds the lowest string."""
        bottoms = [min(string.note for string in course) for course in self.courses]
        return bottoms.index(min(bottoms)) if bottoms else -1


def _is_line(text: str) -> bool:
    """Whether a text has neither control signs nor what no encoding has: it is kept and shown."""
    return not any(unicodedata.category(sign) in ("Cc", "Cs") for sign in text)


CHROMATIC = Instrument("Chromatic", "Any note", comment="every note of the scale")
