"""A tuning in a file is the tuning that is read back."""

from dataclasses import replace

import pytest

from tuner.music.catalogue import TEMPERAMENTS, edo, temperament_named
from tuner.music.midi_tuning import read_bulk_dump
from tuner.music.scala_kbm import KeyboardMapping, parse_kbm
from tuner.music.scala_scl import parse_scl
from tuner.music.scala_text import decode
from tuner.music.scale import Scale
from tuner.music.stretch import Stretch
from tuner.music.temperaments import from_scale
from tuner.music.tuning import Tuning
from tuner.music.tuning_files import KBM, SCL, SUFFIXES, SYX, tuning_file

BOHLEN_PIERCE = from_scale(
    parse_scl("Bohlen und Pierce, à 13\n13\n" + "146.304\n" * 12 + "3/1"), "bp"
)
ALL = [*TEMPERAMENTS, edo(5), edo(19), edo(53), BOHLEN_PIERCE]


def read_back(tuning):
    scale = parse_scl(decode(tuning_file(tuning, "x.scl", SCL).data))
    return scale, parse_kbm(decode(tuning_file(tuning, "x.kbm", KBM).data))


@pytest.mark.parametrize("temperament", ALL, ids=lambda each: each.name)
@pytest.mark.parametrize("key", [0, 9])
def test_scale_and_mapping_say_what_the_tuning_says(temperament, key):
    tuning = Tuning(415.3, temperament=temperament, key=key)
    scale, mapping = read_back(tuning)
    assert scale.intervals == temperament.scale.intervals
    found = mapping.frequencies(scale)
    assert list(found) == list(range(128))
    assert [found[at] for at in range(128)] == pytest.approx(
        [tuning.key_hz(at) for at in range(128)], rel=1e-12
    )


def test_a_description_says_whose_temperament_it_is():
    vallotti = Tuning(temperament=temperament_named("Vallotti"))
    assert read_back(vallotti)[0].description == (
        "Vallotti, Francesco Antonio Vallotti, Della scienza teorica e pratica, by way of Barbour, "
        "1779"
    )
    assert read_back(Tuning(temperament=BOHLEN_PIERCE))[0].description == "Bohlen und Pierce, à 13"


def test_a_mapping_in_force_is_written_as_it_is():
    mapping = KeyboardMapping(20, 90, 62, 62, 290.0, 7, (0, None, 1, 2, None, 3, 4, None))
    assert read_back(Tuning(mapping=mapping))[1] == mapping


def test_neither_stretch_nor_strings_nor_a_lock_change_scala_files():
    plain = Tuning(temperament=edo(19))
    stretched = replace(plain, stretch=Stretch(((21.0, -30.0), (60.0, 5.0), (108.0, 30.0))))
    assert read_back(replace(stretched, locked=60)) == read_back(plain)


def test_midi_says_how_many_keys_it_leaves_out():
    file = tuning_file(Tuning(415.0), "x.syx", SYX)
    assert read_bulk_dump(file.data).frequencies[69] == pytest.approx(415.0, rel=2e-6)
    assert file.left_out == 2
    silent = Tuning(temperament=from_scale(Scale("one", ())))
    assert tuning_file(silent, "x.syx", SYX).left_out == 127


def test_other_files_are_refused():
    assert ".tun" not in SUFFIXES
    with pytest.raises(ValueError, match="tun"):
        tuning_file(Tuning(), "x.tun", ".tun")
