"""What the documentation says of the music is so."""

from pathlib import Path

from tuner.music.catalogue import TEMPERAMENTS
from tuner.music.instrument_files import read_instruments

DOCUMENT = (Path(__file__).parents[2] / "docs" / "music.md").read_text(encoding="utf-8")


def test_every_temperament_is_listed_with_its_source():
    for temperament in TEMPERAMENTS:
        row = f"| {temperament.name} | {temperament.family} | {temperament.source} |"
        assert row in DOCUMENT


def test_the_example_of_an_instrument_file_is_one():
    example = DOCUMENT.split("```json")[1].split("```")[0]
    assert [each.name for each in read_instruments(example)][:2] == ["Guitar, drop D", "Mandolin"]
