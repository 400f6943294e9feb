"""Scala's keyboard mappings (``.kbm``): which key plays which degree, and how high.

Source: Manuel Op de Coul, Scala help, Mappings, huygens-fokker.org/scala/help.htm#mappings.

Seven numbers, each on a line of its own: the size of the map, the first and last key to retune,
the middle key, the reference key, its frequency in Hz, and the degree taken for the octave, by
which neighbouring repetitions of the map differ. Then one line a key, from the middle key upwards:
a degree, or ``x`` for a key that is silent. Silent keys at the end may be left out. A map of size
0 is linear: each key one degree further.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from tuner.music.intervals import OCTAVE_CENTS
from tuner.music.scala_text import COMMENT, ContentLines, ScalaError, one_line, shown
from tuner.music.scale import Scale
from tuner.text import Text

KEYS = range(128)
"""The keys that MIDI knows."""

_END = r"(?=[ \t!]|$)"
_WHOLE = re.compile(rf"[ \t]*([+-]?[0-9]{{1,9}}){_END}")
_REAL = re.compile(rf"[ \t]*(\+?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{{1,3}})?){_END}")
_SILENT = re.compile(rf"[ \t]*[xX]{_END}")
_LARGEST_MAP = 65_536
_HEAD = (
    "Size of the map:",
    "First key to retune:",
    "Last key to retune:",
    "Middle key, where the map begins:",
    "Reference key, of which the frequency is given:",
    "Frequency of the reference key, in Hz:",
    "Degree taken for the octave:",
)
_LARGEST_EXPONENT = 64.0
"""Octaves from 1 Hz beyond which a key is as good as silent."""


@dataclass(frozen=True, slots=True)
class KeyboardMapping:
    """Which key plays which degree of a scale, and how high.

    Attributes:
        first_key: Lowest key that is mapped, 0 to 127.
        last_key: Highest key that is mapped.
        middle_key: The key of the first entry of `degrees`.
        reference_key: The key whose frequency is known.
        reference_hz: That frequency, in Hz.
        octave_degree: The degree by which repetitions of the map differ; 0 is the scale's period.
        degrees: The degree of each key of the map, None where a key is silent; empty if the
            mapping is linear.
    """

    first_key: int = KEYS.start
    last_key: int = KEYS.stop - 1
    middle_key: int = 60
    reference_key: int = 69
    reference_hz: float = 440.0
    octave_degree: int = 0
    degrees: tuple[int | None, ...] = ()

    def degree(self, key: int) -> int | None:
        """The degree that a key plays, within its repetition of the map; None if it is silent.

        Ranges are not regarded: this is the map going on in both directions.
        """
        steps = key - self.middle_key
        return self.degrees[steps % len(self.degrees)] if self.degrees else steps

    def cents(self, key: int, scale: Scale) -> float | None:
        """How far a key lies above degree 0 of the middle key; None if it is silent."""
        degree = self.degree(key)
        if degree is None or (degree and not scale.intervals):
            return None
        cents = scale.degree_cents(degree)
        if self.degrees:
            repetitions = (key - self.middle_key) // len(self.degrees)
            cents += repetitions * self._octave_cents(scale)
        return cents

    def frequency(self, key: int, scale: Scale) -> float | None:
        """The frequency of a key, in Hz; None if it is silent or no frequency of this world."""
        cents, reference = self.cents(key, scale), self.cents(self.reference_key, scale)
        if cents is None or reference is None:
            return None
        octaves = (cents - reference) / OCTAVE_CENTS
        if abs(math.log2(self.reference_hz) + octaves) > _LARGEST_EXPONENT:
            return None
        return self.reference_hz * math.exp2(octaves)

    def frequencies(self, scale: Scale) -> dict[int, float]:
        """The frequencies of the mapped keys in Hz, by key."""
        found = {
            key: self.frequency(key, scale) for key in range(self.first_key, self.last_key + 1)
        }
        return {key: hz for key, hz in found.items() if hz is not None}

    def _octave_cents(self, scale: Scale) -> float:
        if not self.octave_degree or not scale.intervals:
            return scale.period
        return scale.degree_cents(self.octave_degree)


def parse_kbm(text: str) -> KeyboardMapping:
    """Read a keyboard mapping.

    Args:
        text: What is in the file.

    Raises:
        ScalaError: It is none; the error tells the line.
    """
    lines = ContentLines(text)
    size = _whole(lines, Text("Files", "the size of the map"), range(_LARGEST_MAP + 1))
    first = _whole(lines, Text("Files", "the first key"), KEYS)
    last = _whole(lines, Text("Files", "the last key"), KEYS)
    middle = _whole(lines, Text("Files", "the middle key"))
    reference_line, reference_text = lines.expect(Text("Files", "the reference key"))
    reference = _whole_on(reference_line, reference_text, Text("Files", "the reference key"))
    hz = _frequency(lines)
    octave = _whole(lines, Text("Files", "the degree taken for the octave"), range(1_000_000_000))
    degrees = _degrees(lines, size)
    if degrees and degrees[(reference - middle) % size] is None:
        raise ScalaError(
            reference_line,
            Text("Files", "the reference key {reference} is mapped to no degree").format(
                reference=reference
            ),
        )
    return KeyboardMapping(first, last, middle, reference, hz, octave, degrees)


def write_kbm(mapping: KeyboardMapping, name: str = "") -> str:
    """The text of a mapping file, which reads back as the very same mapping."""
    values = (
        len(mapping.degrees),
        mapping.first_key,
        mapping.last_key,
        mapping.middle_key,
        mapping.reference_key,
        repr(mapping.reference_hz),
        mapping.octave_degree,
    )
    lines = [f"{COMMENT} {one_line(name)}", COMMENT] if name else []
    for caption, value in zip(_HEAD, values, strict=True):
        lines += [f"{COMMENT} {caption}", str(value)]
    lines.append(f"{COMMENT} Degrees, from the middle key upwards; x is silent:")
    lines += ["x" if degree is None else str(degree) for degree in mapping.degrees]
    return "\n".join([*lines, ""])


def _degrees(lines: ContentLines, size: int) -> tuple[int | None, ...]:
    degrees: list[int | None] = []
    for number, line in lines:
        if len(degrees) == size:
            break
        if line.strip(" \t"):
            silent = _SILENT.match(line) is not None
            degrees.append(
                None if silent else _whole_on(number, line, Text("Files", "a degree or x"))
            )
    return (*degrees, *[None] * (size - len(degrees)))


def _frequency(lines: ContentLines) -> float:
    number, line = lines.expect(Text("Files", "the reference frequency"))
    found = _REAL.match(line)
    if found is None:
        raise ScalaError(
            number,
            Text("Files", "{text} is not the reference frequency").format(text=shown(line)),
        )
    hz = float(found[1])
    if not 0.0 < hz < math.inf or abs(math.log2(hz)) > _LARGEST_EXPONENT:
        raise ScalaError(
            number,
            Text("Files", "{text} Hz is no frequency of a note").format(text=shown(found[1])),
        )
    return hz


def _whole(lines: ContentLines, what: str, allowed: range | None = None) -> int:
    number, line = lines.expect(what)
    return _whole_on(number, line, what, allowed)


def _whole_on(number: int, line: str, what: str, allowed: range | None = None) -> int:
    found = _WHOLE.match(line)
    if found is None:
        raise ScalaError(
            number, Text("Files", "{text} is not {what}").format(text=shown(line), what=what)
        )
    value = int(found[1])
    if allowed is not None and value not in allowed:
        raise ScalaError(
            number,
            Text("Files", "{what} is {start} to {end}, not {value}").format(
                what=what, start=allowed.start, end=allowed.stop - 1, value=value
            ),
        )
    return value
