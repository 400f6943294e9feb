"""What notes are called, in the languages and notations of those who play them."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass

from tuner.music.edo_names import chain_position
from tuner.music.notes import Accidentals, Note
from tuner.text import Text

_WHITE = {0: "C", 2: "D", 4: "E", 5: "F", 7: "G", 9: "A", 11: "B"}
_SEMITONES = {letter: semitone for semitone, letter in _WHITE.items()}
_SIGNS = {"": 0, "#": 1, "♯": 1, "b": -1, "♭": -1, "##": 2, "♯♯": 2, "x": 2, "bb": -2, "♭♭": -2}
_NOTE = re.compile(r"([A-Ga-g])(##|♯♯|bb|♭♭|[#♯b♭x]?)([-−]?[0-9]{1,2})")
_GERMAN = {"C": "C", "D": "D", "E": "E", "F": "F", "G": "G", "A": "A", "B": "H"}
_GERMAN_FLATS = {
    "E♭": "Es",
    "E♭♭": "Eses",
    "A♭": "As",
    "A♭♭": "Ases",
    "B♭": "B",
    "B♭♭": "Heses",
}
_SOLFEGE = {"C": "Do", "D": "Re", "E": "Mi", "F": "Fa", "G": "Sol", "A": "La", "B": "Si"}
_SARGAM = ("Sa", "Re♭", "Re", "Ga♭", "Ga", "Ma", "Ma♯", "Pa", "Dha♭", "Dha", "Ni♭", "Ni")
_FIFTHS_ABOVE_KEY = 8
_SMALL_OCTAVE = 3
"""Scientific number of the octave that Helmholtz writes in small letters without strokes."""


class Naming(enum.Enum):
    """A language for notes.

    Indian names count from the key note: it is Sa, whatever its pitch.
    """

    ENGLISH = "english"
    GERMAN = "german"
    SOLFEGE = "solfege"
    INDIAN = "indian"


class OctaveStyle(enum.Enum):
    """How the octave of a note is written: A4, or a′."""

    SCIENTIFIC = "scientific"
    HELMHOLTZ = "helmholtz"


@dataclass(frozen=True, slots=True)
class NoteNames:
    """A way of writing notes.

    Attributes:
        naming: The language.
        octaves: How the octave is written.
        accidentals: How the black keys are spelled.
        by_key: Whether they are spelled as the key note wants it instead, by the chain of fifths
            from three below the key note to eight above it: in C that is E♭ B♭ … F♯ C♯ G♯.
        key: The key note's pitch class, 0 for C to 11 for B. The Indian names follow it as well.
    """

    naming: Naming = Naming.ENGLISH
    octaves: OctaveStyle = OctaveStyle.SCIENTIFIC
    accidentals: Accidentals = Accidentals.SHARPS
    by_key: bool = False
    key: int = 0

    def letter(self, note: Note) -> str:
        """The name without the octave, in capitals, for instance ``Fis``."""
        if self.naming is Naming.INDIAN:
            return _SARGAM[(note.number - self.key) % 12]
        english = note.letter(self._accidentals_of(note))
        return self.spelled(english[0], english[1:])

    def spelled(self, letter: str, sign: str) -> str:
        """A spelling in this language; the Indian names have none, and English is taken.

        Args:
            letter: The English letter.
            sign: Sharps or flats, up to two.
        """
        if self.naming is Naming.GERMAN:
            return _german(letter, sign)
        return (_SOLFEGE[letter] if self.naming is Naming.SOLFEGE else letter) + sign

    def written(self, note: Note) -> tuple[str, str]:
        """The name and the mark of its octave: ``("C♯", "4")`` or ``("cis", "′")``."""
        return self.in_octave(self.letter(note), note.octave)

    def in_octave(self, name: str, octave: int) -> tuple[str, str]:
        """A name as it is written in a scientific octave, and the mark of the octave."""
        if self.octaves is OctaveStyle.SCIENTIFIC:
            return name, str(octave)
        if octave >= _SMALL_OCTAVE:
            return name[0].lower() + name[1:], "′" * (octave - _SMALL_OCTAVE)
        return name, "," * (_SMALL_OCTAVE - 1 - octave)

    def name(self, note: Note) -> str:
        """The name with its octave, for instance ``C♯4`` or ``cis′``."""
        return "".join(self.written(note))

    def _accidentals_of(self, note: Note) -> Accidentals:
        if not self.by_key:
            return self.accidentals
        # In the chain of fifths C is 0, G 1, F♯ 6, A♯ 10; keys run from D♭ (−5) to F♯ (6).
        highest = chain_position(self.key) + _FIFTHS_ABOVE_KEY
        sharp = note.number * 7 % 12 <= highest
        return Accidentals.SHARPS if sharp else Accidentals.FLATS


def parse_note(text: str) -> Note:
    """Read a note in English with a scientific octave, as in ``F#3``, ``Bb2`` or ``E♭4``.

    Raises:
        ValueError: It is none.
    """
    found = _NOTE.fullmatch(text.strip())
    if found is None:
        raise ValueError(Text("Files", "{text} is no note such as F#3").format(text=repr(text)))
    letter, sign, octave = found[1].upper(), found[2], int(found[3].replace("−", "-"))
    return Note(12 * (octave + 1) + _SEMITONES[letter] + _SIGNS[sign])


def plain_name(note: Note) -> str:
    """The name that `parse_note` reads back, in ASCII: ``F#3``."""
    return note.name().replace("♯", "#")


def _german(letter: str, sign: str) -> str:
    if sign.startswith("♭"):
        return _GERMAN_FLATS.get(letter + sign, f"{letter}{'es' * len(sign)}")
    return _GERMAN[letter] + "is" * len(sign)
