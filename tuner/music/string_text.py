"""The strings of an instrument as one line of text, as in ``E2 A2 D3`` or ``G3+G3 D4+D4(-2)``.

Strings are apart by blanks, those of a course joined by ``+``. In parentheses stands by how many
cents a string departs from its note.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from tuner.music.instruments import Course, StringTarget
from tuner.music.names import parse_note, plain_name
from tuner.text import Text

_STRING = re.compile(r"([^()]+)(?:\(([^()]*)\))?")


def parse_strings(text: str) -> tuple[Course, ...]:
    """Read the courses of an instrument; none if the text is empty.

    Raises:
        ValueError: A string is none; the message says which.
    """
    return tuple(tuple(_string(string) for string in course.split("+")) for course in text.split())


def written_strings(courses: Iterable[Course]) -> str:
    """The text that reads back as these courses."""
    return " ".join("+".join(map(_written, course)) for course in courses)


def _string(text: str) -> StringTarget:
    found = _STRING.fullmatch(text)
    if found is None:
        raise ValueError(Text("Files", "{text} is no note such as F#3").format(text=repr(text)))
    note, cents = parse_note(found[1]), (found[2] or "0").replace("−", "-").replace(",", ".")
    try:
        offset = float(cents)
    except ValueError:
        raise ValueError(
            Text("Files", "{text} is no number of cents").format(text=repr(found[2]))
        ) from None
    return StringTarget(note, offset)


def _written(string: StringTarget) -> str:
    offset = f"({string.cents:g})" if string.cents else ""
    return f"{plain_name(string.note)}{offset}"
