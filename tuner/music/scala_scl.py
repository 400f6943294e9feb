"""Scala's scale files (``.scl``), read and written by the letter of their format.

Source: Manuel Op de Coul, Scala scale file format, huygens-fokker.org/scala/scl_format.html.

The first line that is no comment is the description, which may be empty; the second is the number
of notes; each further one is a pitch above the key note: cents if there is a period in it, else
a ratio or a whole number. What follows a pitch on its line is ignored, and so is what follows the
last pitch. Two liberties are taken: empty lines between pitches are passed over, and cents may
have an exponent, since programs write them so.
"""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from tuner.music.intervals import Cents, Interval, Ratio
from tuner.music.scala_text import (
    COMMENT,
    MOST_DIGITS,
    ContentLines,
    ScalaError,
    one_line,
    shown,
)
from tuner.music.scale import Scale
from tuner.text import Text

_COUNT = re.compile(r"[ \t]*([0-9]+)(?=[ \t!]|$)")
# A number ends where it cannot go on: a decimal comma or a second slash is a fault, not a remark.
_NO_MORE = r"(?![0-9./]|,[0-9])"
_CENTS = re.compile(
    r"[ \t]*([+-]?(?:[0-9]++\.[0-9]*+|\.[0-9]++)(?:[eE][+-]?[0-9]{1,3}(?![0-9]))?)" + _NO_MORE
)
# No possessive group: Python 3.11 before 3.11.5 backtracks into one all the same.
_RATIO = re.compile(r"[ \t]*([+-]?[0-9]++)(?:[ \t]*/[ \t]*([+-]?[0-9]++)|(?![ \t]*/))" + _NO_MORE)
_MOST_NOTES = 1_000_000


def parse_scl(text: str) -> Scale:
    """Read a scale.

    Args:
        text: What is in the file.

    Raises:
        ScalaError: It is no scale; the error tells the line.
    """
    lines = ContentLines(text)
    _, description = lines.expect(Text("Files", "the description"))
    count_line, count = _note_count(lines)
    intervals: list[Interval] = []
    for number, line in lines:
        if len(intervals) == count:
            break
        if line.strip(" \t"):
            intervals.append(parse_pitch(line, number))
    if len(intervals) < count:
        raise ScalaError(
            lines.last,
            Text(
                "Files",
                "the file ends after {intervals} of the {count} notes that line "
                "{count_line} announces",
            ).format(intervals=len(intervals), count=count, count_line=count_line),
        )
    return Scale(description.strip(), tuple(intervals))


def parse_pitch(line: str, number: int) -> Interval:
    """Read one pitch line.

    Args:
        line: The line.
        number: Its number in the file, for the complaint.

    Raises:
        ScalaError: There is no pitch on it.
    """
    cents = _CENTS.match(line)
    if cents is not None:
        value = float(cents[1])
        try:
            return Cents(value)
        except ValueError:
            raise ScalaError(
                number, Text("Files", "{text} is too large").format(text=shown(cents[1]))
            ) from None
    ratio = _RATIO.match(line)
    if ratio is None:
        raise ScalaError(
            number, Text("Files", "{text} is neither cents nor a ratio").format(text=shown(line))
        )
    if max(len(ratio[1]), len(ratio[2] or "")) > MOST_DIGITS:
        raise ScalaError(
            number,
            Text("Files", "a number has more than {most} digits").format(most=MOST_DIGITS),
        )
    numerator, denominator = int(ratio[1]), int(ratio[2] or "1")
    if numerator <= 0 or denominator <= 0:
        raise ScalaError(
            number,
            Text("Files", "{text} is no ratio: both numbers are above 0").format(
                text=shown(ratio[0])
            ),
        )
    return Ratio(Fraction(numerator, denominator))


def write_scl(scale: Scale, name: str = "") -> str:
    """The text of a scale file, which reads back as the very same scale.

    Args:
        scale: The scale; blanks of its description become single ones.
        name: The file's own name, put into its first line.
    """
    description = one_line(scale.description)
    if description.startswith(COMMENT):
        description = f" {description}"
    head = [f"{COMMENT} {one_line(name)}", COMMENT] if name else []
    pitches = [f" {_written(interval)}" for interval in scale.intervals]
    return "\n".join([*head, description, f" {len(pitches)}", COMMENT, *pitches, ""])


def _note_count(lines: ContentLines) -> tuple[int, int]:
    number, line = lines.expect(Text("Files", "the number of notes"))
    found = _COUNT.match(line)
    if found is None:
        raise ScalaError(
            number, Text("Files", "{text} is no number of notes").format(text=shown(line))
        )
    if len(found[1]) > len(str(_MOST_NOTES)) or int(found[1]) > _MOST_NOTES:
        raise ScalaError(
            number,
            Text("Files", "a scale has at most {most} notes here").format(most=_MOST_NOTES),
        )
    return number, int(found[1])


def _written(interval: Interval) -> str:
    if isinstance(interval, Ratio):
        return str(interval)
    digits = format(Decimal(repr(interval.cents)), "f")
    return digits if "." in digits else f"{digits}.0"
