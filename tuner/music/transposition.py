"""Transposing instruments: what their players read for what is heard."""

from __future__ import annotations

from dataclasses import dataclass

from tuner.music.notes import Note


@dataclass(frozen=True, slots=True)
class Transposition:
    """How a part is written.

    Attributes:
        name: The instrument's name, or the kind of instrument.
        key: The note that is heard when the player reads C: ``B♭``.
        semitones: How far the written note lies above the sounding one.
    """

    name: str
    key: str
    semitones: int

    def written(self, sounding: Note) -> Note:
        """What the player reads for a note that is heard."""
        return Note(sounding.number + self.semitones)

    def sounding(self, written: Note) -> Note:
        """What is heard for a note that the player reads."""
        return Note(written.number - self.semitones)


CONCERT = Transposition("Concert pitch", "C", 0)
"""Written as it sounds."""

TRANSPOSITIONS: tuple[Transposition, ...] = (
    CONCERT,
    Transposition("B♭ instrument", "B♭", 2),
    Transposition("E♭ instrument", "E♭", 9),
    Transposition("F instrument", "F", 7),
    Transposition("A instrument", "A", 3),
    Transposition("D instrument", "D", -2),
    Transposition("G instrument", "G", 5),
    Transposition("Piccolo", "C", -12),
    Transposition("Alto flute", "G", 5),
    Transposition("Bass flute", "C", 12),
    Transposition("Sopranino recorder", "C", -12),
    Transposition("Soprano recorder", "C", -12),
    Transposition("Bass recorder", "C", -12),
    Transposition("Oboe d'amore", "A", 3),
    Transposition("English horn", "F", 7),
    Transposition("Clarinet in B♭", "B♭", 2),
    Transposition("Clarinet in A", "A", 3),
    Transposition("Clarinet in E♭", "E♭", -3),
    Transposition("Basset horn", "F", 7),
    Transposition("Alto clarinet", "E♭", 9),
    Transposition("Bass clarinet", "B♭", 14),
    Transposition("Contrabassoon", "C", 12),
    Transposition("Sopranino saxophone", "E♭", -3),
    Transposition("Soprano saxophone", "B♭", 2),
    Transposition("Alto saxophone", "E♭", 9),
    Transposition("Tenor saxophone", "B♭", 14),
    Transposition("Baritone saxophone", "E♭", 21),
    Transposition("Bass saxophone", "B♭", 26),
    Transposition("Trumpet in B♭", "B♭", 2),
    Transposition("Trumpet in D", "D", -2),
    Transposition("Trumpet in E♭", "E♭", -3),
    Transposition("Piccolo trumpet in B♭", "B♭", -10),
    Transposition("Cornet", "B♭", 2),
    Transposition("Flugelhorn", "B♭", 2),
    Transposition("Horn in F", "F", 7),
    Transposition("Tenor horn", "E♭", 9),
    Transposition("Baritone horn, treble clef", "B♭", 14),
    Transposition("Euphonium, treble clef", "B♭", 14),
    Transposition("E♭ tuba, treble clef", "E♭", 21),
    Transposition("B♭ tuba, treble clef", "B♭", 26),
    Transposition("Guitar", "C", 12),
    Transposition("Double bass", "C", 12),
    Transposition("Celesta", "C", -12),
    Transposition("Glockenspiel", "C", -24),
)


def transposition_named(name: str) -> Transposition:
    """Find a transposition by its instrument's name.

    Raises:
        KeyError: There is none of that name.
    """
    for transposition in TRANSPOSITIONS:
        if transposition.name == name:
            return transposition
    raise KeyError(name)
