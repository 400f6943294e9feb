"""The options of what the pitch is measured against."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tuner.music.instruments import CHROMATIC, MOST_DROP, Instrument
from tuner.music.names import Naming, OctaveStyle
from tuner.music.notes import Accidentals
from tuner.music.piano import Octaves, piano_stretch
from tuner.music.scala_kbm import KeyboardMapping
from tuner.music.temperaments import EQUAL, Temperament
from tuner.music.transposition import TRANSPOSITIONS, transposition_named
from tuner.music.tuning import Tuning
from tuner.settings.offsets import parse_offsets
from tuner.settings.option import (
    Control,
    InvalidSettingError,
    Later,
    check_page,
    option,
)
from tuner.settings.piano_strings import parse_piano
from tuner.settings.temperament_choice import temperament_named, temperament_names
from tuner.text import Text, text_of

KEY_NOTES = ("C", "C♯", "D", "E♭", "E", "F", "F♯", "G", "A♭", "A", "B♭", "B")
"""The key notes by pitch class."""

MOST_CAPO = 12

PLAIN_INSTRUMENT: Mapping[str, Any] = {"drop": 0, "capo": 0, "offsets": "", "transposition": ""}
"""What another instrument begins with: nothing that was set for the last one."""


@dataclass(frozen=True, slots=True)
class TuningSettings:
    """What the pitch is measured against."""

    concert_pitch: float = option(
        440.0,
        "Concert pitch",
        "The frequency of A4.",
        unit="Hz",
        minimum=220.0,
        maximum=880.0,
        step=0.1,
    )
    tolerance: float = option(
        5.0,
        "Tolerance",
        "A note this close to its target is in tune.",
        unit="¢",
        minimum=0.1,
        maximum=20.0,
        step=0.1,
    )
    instrument: str = option(
        CHROMATIC.name,
        "Instrument",
        "What is tuned: a guitar, whose strings are the targets, or any note.",
        control=Control.INSTRUMENT,
        context="Instruments",
    )
    transposition: str = option(
        "",
        "Transposition",
        "For whom notes are written, such as a clarinet in B♭.",
        choices=("", *(each.name for each in TRANSPOSITIONS)),
        names=("As the instrument",),
        context="Transpositions",
    )
    drop: int = option(
        0,
        "Drop",
        "By how much the lowest string is tuned down: 2 makes drop D.",
        unit="semitones",
        minimum=0,
        maximum=MOST_DROP,
        step=1,
    )
    capo: int = option(
        0,
        "Capo fret",
        "At which fret a capo sits; 0 is none.",
        minimum=0,
        maximum=MOST_CAPO,
        step=1,
    )
    offsets: str = option(
        "",
        "Sweetening",
        "Offset of each string from its note in cents, in the order shown: 0 −2 0 0 −3 0.",
        names=("as the instrument",),
    )
    temperament: str = option(
        EQUAL.name,
        "Temperament",
        "How the octave is divided: equal, historical, just, or into 5 to 72 equal steps.",
        choices=Later(temperament_names),
        context="Temperaments",
        used_when=("scale_file", ""),
    )
    key: str = option(
        KEY_NOTES[0],
        "Key note",
        "On which note temperament or scale are set.",
        choices=KEY_NOTES,
    )
    scale_file: str = option(
        "",
        "Scala scale",
        "A scale file (.scl) instead of the temperament.",
        control=Control.FILE,
        files="Scala scales (*.scl);;All files (*)",
    )
    keyboard_map: str = option(
        "",
        "Keyboard mapping",
        "A Scala mapping (.kbm): which key plays which degree, and how high.",
        control=Control.FILE,
        files="Scala keyboard mappings (*.kbm);;All files (*)",
    )
    stretch: Octaves = option(  # noqa: RUF009
        Octaves.PURE,
        "Piano stretch",
        "How wide a piano's octaves are, as its strings are stiff.",
        names=(
            "None",
            "Narrow (2:1 octaves)",
            "Medium (4:2 octaves)",
            "Wide (6:3 octaves in the bass)",
        ),
    )
    piano: str = option(
        "",
        "Measured strings",
        "Keys of the piano and their B in millionths: A0:330 C3:95. They shape the stretch.",
        names=("as most pianos",),
    )
    naming: Naming = option(  # noqa: RUF009
        Naming.ENGLISH,
        "Note naming",
        "The language of the note names.",
        names=(
            "English (C, B♭, B)",
            "German (C, B, H)",
            "Solfège (Do, Si♭, Si)",
            "Indian (Sa, Re)",
        ),
    )
    octaves: OctaveStyle = option(  # noqa: RUF009
        OctaveStyle.SCIENTIFIC,
        "Octave style",
        "How the octave of a note is written.",
        names=("Scientific (A4)", "Helmholtz (a′)"),
    )
    spell_by_key: bool = option(
        False,
        "Spelling by key",
        "Spell the black keys as the key note wants them.",
    )
    accidentals: Accidentals = option(  # noqa: RUF009
        Accidentals.SHARPS,
        "Black keys",
        "Their note names: sharps or flats.",
        names=("Sharps (C♯, F♯)", "Flats (D♭, G♭)"),
        used_when=("spell_by_key", False),
    )

    def __post_init__(self) -> None:
        check_page(self)
        try:
            parse_offsets(self.offsets)
        except ValueError as error:
            raise InvalidSettingError(
                Text("Settings", "Sweetening takes {wanted}.").format(wanted=text_of(error)),
                "offsets",
            ) from None
        try:
            parse_piano(self.piano)
        except ValueError as error:
            raise InvalidSettingError(
                Text("Settings", "Measured strings takes {wanted}.").format(wanted=text_of(error)),
                "piano",
            ) from None

    def tuning(
        self,
        instrument: Instrument | None = None,
        scale: Temperament | None = None,
        mapping: KeyboardMapping | None = None,
        locked: int | None = None,
    ) -> Tuning:
        """The targets that follow from these options; reads no file.

        Args:
            instrument: What the name of the instrument stands for; None for every note.
            scale: What is in the scale file; None for the temperament.
            mapping: What is in the file of the keyboard mapping.
            locked: The index of the only target; None for the nearest.

        Raises:
            IndexError: There is no target of the index that is locked.
        """
        return Tuning(
            self.concert_pitch,
            self.tolerance,
            self.accidentals,
            temperament_named(self.temperament) if scale is None else scale,
            KEY_NOTES.index(self.key),
            self.naming,
            self.octaves,
            instrument,
            transposition_named(self.transposition) if self.transposition else None,
            piano_stretch(self.stretch, parse_piano(self.piano)),
            mapping=mapping,
            locked=locked,
            spell_by_key=self.spell_by_key,
        )
