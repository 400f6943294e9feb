"""The words about what can be chosen."""

import pytest

from tuner.assets import resource
from tuner.music.catalogue import temperament_names
from tuner.music.instrument_files import load_instruments
from tuner.music.transposition import TRANSPOSITIONS
from tuner.ui.targets.about import (
    about_instrument,
    about_temperament,
    about_transposition,
    temperaments_by_family,
    transpositions_by_kind,
)
from tuner.ui.words import THIN

INSTRUMENTS = {each.name: each for each in load_instruments(resource("presets", "instruments"))}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Guitar", "E2  A2  D3  G3  B3  E4"),
        ("Flute", "Any note, "),
        ("Horn in F", "Reading C, the player sounds F, lower than it is written"),
        ("Pedal harp, 47 strings, pedals flat", "…"),
    ],
)
def test_instruments(name, words):
    assert words in about_instrument(INSTRUMENTS[name])


def test_temperaments():
    assert about_temperament("Vallotti", "C").startswith("Francesco Antonio Vallotti")
    assert f"A{THIN}±0.0" in about_temperament("Vallotti", "D")
    assert "\n" not in about_temperament("19-EDO", "C")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "As the instrument is written"),
        ("Concert pitch", "Written as it sounds"),
        ("Guitar", "Sounds an octave lower than it is written"),
        ("Glockenspiel", "Sounds 2 octaves higher than it is written"),
        ("Clarinet in E♭", "Reading C, the player sounds E♭, higher than it is written"),
    ],
)
def test_transpositions(name, words):
    assert about_transposition(name) == words


def test_every_name_is_offered_once():
    offered = [name for names in temperaments_by_family().values() for name in names]
    assert sorted(offered) == sorted(temperament_names())
    offered = [name for names in transpositions_by_kind().values() for name in names]
    assert sorted(offered) == sorted(each.name for each in TRANSPOSITIONS)
