"""What the documentation says of the music is so."""

from pathlib import Path

from tuner.music.catalogue import TEMPERAMENTS
from tuner.music.instrument_files import read_instruments
from tuner.music.piano import Octaves, piano_stretch

DOCUMENT = (Path(__file__).parents[2] / "docs" / "music.md").read_text(encoding="utf-8")


def test_every_temperament_is_listed_with_its_source():
    for temperament in TEMPERAMENTS:
        row = f"| {temperament.name} | {temperament.family} | {temperament.source} |"
        assert row in DOCUMENT


def test_the_table_of_the_stretch_is_so():
    for octaves in ("narrow", "medium", "wide"):
        stretch = piano_stretch(Octaves(octaves))
        row = next(line for line in DOCUMENT.splitlines() if line.startswith(f"| {octaves}"))
        cells = [cell.strip().replace("−", "-") for cell in row.split("|")[2:-1]]
        keys = (21, 33, 45, 57, 69, 81, 93, 105, 108)
        assert [float(cell) for cell in cells] == [round(stretch.cents(key), 1) for key in keys]


def test_the_example_of_an_instrument_file_is_one():
    example = DOCUMENT.split("```json")[1].split("```")[0]
    assert [each.name for each in read_instruments(example)][:2] == ["Guitar, drop D", "Mandolin"]
