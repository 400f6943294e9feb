"""A tuning as a file that other programs read: Scala's two formats, and MIDI's.

A Scala scale holds the intervals above the key note, ratios as ratios; a keyboard mapping says
which key that is and how high; a bulk dump of the MIDI Tuning Standard says how high every key
sounds. Strings are in none of them, the stretch only in the last.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from tuner.music.midi_tuning import dump_of, out_of_reach, write_bulk_dump
from tuner.music.scala_kbm import write_kbm
from tuner.music.scala_scl import write_scl
from tuner.music.scala_text import encode
from tuner.music.scale import Scale
from tuner.music.temperaments import SCALA, Temperament
from tuner.music.tuning import Tuning

SCL, KBM, SYX = ".scl", ".kbm", ".syx"
SUFFIXES = (SCL, KBM, SYX)
"""The endings of the names of the files that can be written."""


@dataclass(frozen=True, slots=True)
class TuningFile:
    """What is to be written.

    Attributes:
        data: The bytes of the file.
        left_out: How many keys it says nothing of, since they play no note or none that it can say.
    """

    data: bytes
    left_out: int = 0


def tuning_file(tuning: Tuning, name: str, suffix: str) -> TuningFile:
    """Make the file of a tuning.

    Args:
        tuning: What is to be written.
        name: The file's name, without the folder.
        suffix: One of `SUFFIXES`.

    Raises:
        ValueError: There is no such kind of file.
    """
    if suffix == SCL:
        return TuningFile(encode(write_scl(_with_source(tuning.temperament), name)))
    if suffix == KBM:
        return TuningFile(encode(write_kbm(tuning.keyboard_mapping, name)))
    if suffix == SYX:
        dump = dump_of(tuning, tuning.temperament.name)
        silent = sum(hz is None for hz in dump.frequencies)
        return TuningFile(write_bulk_dump(dump), silent + out_of_reach(dump.frequencies))
    raise ValueError(f"{suffix!r} is none of {', '.join(SUFFIXES)}")


def _with_source(temperament: Temperament) -> Scale:
    """The scale, with what is known of it in its description."""
    if temperament.family == SCALA:
        return temperament.scale
    known = (temperament.name, temperament.source, str(temperament.year or ""))
    return replace(temperament.scale, description=", ".join(each for each in known if each))
