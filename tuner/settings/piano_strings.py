"""A piano's measured strings as one line of text, as settings keep it: ``A0:330 C3:95.5``.

After the colon stands B in millionths.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from itertools import pairwise

from tuner.music.names import parse_note, plain_name
from tuner.music.notes import Note
from tuner.music.piano import FIRST_KEY, LAST_KEY, MOST_STIFFNESS, PianoString
from tuner.text import Text

MILLIONTHS = 1e6
_LEAST, _MOST = 1.0, MOST_STIFFNESS * MILLIONTHS


def parse_piano(text: str) -> tuple[PianoString, ...]:
    """The strings from the lowest to the highest; none if the text is empty.

    Raises:
        ValueError: One is none, or stands there twice; the message is half a sentence.
    """
    strings = sorted(_string(word) for word in text.split())
    for string, other in pairwise(strings):
        if string.number == other.number:
            raise ValueError(
                Text("Settings", "each key once, and {key} stands there twice").format(
                    key=plain_name(Note(string.number))
                )
            )
    return tuple(strings)


def written_piano(strings: Iterable[PianoString]) -> str:
    """The text that reads back as these strings."""
    return " ".join(
        f"{plain_name(Note(string.number))}:{string.inharmonicity * MILLIONTHS:.4g}"
        for string in sorted(strings)
    )


def _string(word: str) -> PianoString:
    name, _, millionths = word.partition(":")
    try:
        note, value = parse_note(name), float(millionths.replace(",", "."))
    except ValueError:
        note, value = None, math.nan
    if note is None or not FIRST_KEY <= note.number <= LAST_KEY or not _LEAST <= value <= _MOST:
        raise ValueError(
            Text(
                "Settings",
                "keys from A0 to C8 with their B in millionths, such as A0:330 C3:95, not “{word}”",
            ).format(word=word[:20])
        )
    return PianoString(note.number, value / MILLIONTHS)
