"""The keys of a piano and beyond, their English names and equal-tempered frequencies."""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass

A4_NUMBER = 69
"""MIDI number of A4."""

_SHARPS = ("C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B")
_FLATS = ("C", "D♭", "D", "E♭", "E", "F", "G♭", "G", "A♭", "A", "B♭", "B")


class Accidentals(enum.Enum):
    """How the black keys are spelled."""

    SHARPS = "sharps"
    FLATS = "flats"


@dataclass(frozen=True, slots=True, order=True)
class Note:
    """A key of the piano and beyond, by its MIDI number (A4 = 69)."""

    number: int

    @property
    def octave(self) -> int:
        """Scientific octave: C4 is middle C."""
        return self.number // 12 - 1

    def letter(self, accidentals: Accidentals = Accidentals.SHARPS) -> str:
        """The name without the octave, for instance ``C♯``."""
        names = _SHARPS if accidentals is Accidentals.SHARPS else _FLATS
        return names[self.number % 12]

    def name(self, accidentals: Accidentals = Accidentals.SHARPS) -> str:
        """The name with the octave, for instance ``C♯4``."""
        return f"{self.letter(accidentals)}{self.octave}"

    def hz(self, concert_pitch: float) -> float:
        """Its frequency in Hz when A4 is at ``concert_pitch`` Hz."""
        return concert_pitch * math.exp2((self.number - A4_NUMBER) / 12.0)


def cents_between(hz: float, reference_hz: float) -> float:
    """The interval from ``reference_hz`` up to ``hz``, in cents."""
    return 1200.0 * math.log2(hz / reference_hz)


def nearest_note(hz: float, concert_pitch: float) -> Note:
    """The note whose equal-tempered frequency is nearest to ``hz``, by interval."""
    return Note(A4_NUMBER + round(12.0 * math.log2(hz / concert_pitch)))
