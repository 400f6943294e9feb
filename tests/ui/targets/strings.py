"""Instruments for these tests."""

from tuner.music.instruments import Instrument, StringTarget
from tuner.music.names import parse_note


def instrument(*courses: str) -> Instrument:
    """Each text is a course, its strings apart by blanks."""
    return Instrument(
        "Test",
        "Test",
        tuple(tuple(StringTarget(parse_note(note)) for note in each.split()) for each in courses),
    )


GUITAR = instrument("E2", "A2", "D3", "G3", "B3", "E4")
MANDOLIN = instrument("G3 G3", "D4 D4", "A4 A4", "E5 E5")
OCTAVES = instrument("E2 E3", "A2 A3")
DOUBLED = instrument("D3", "A3", "A3")
