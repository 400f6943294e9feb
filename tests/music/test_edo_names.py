import math

import pytest

from tuner.music.edo_names import chain_position, step_names, steps_to
from tuner.music.notes import Accidentals

SHARPS, FLATS = Accidentals.SHARPS, Accidentals.FLATS


def names(divisions, accidentals=SHARPS, key=None):
    return " ".join(each.letter + each.sign for each in step_names(divisions, accidentals, key))


def test_twelve_are_the_piano():
    assert names(12) == "C C♯ D D♯ E F F♯ G G♯ A A♯ B"
    assert names(12, FLATS) == "C D♭ D E♭ E F G♭ G A♭ A B♭ B"
    assert names(12, key=0) == "C C♯ D E♭ E F F♯ G G♯ A B♭ B"


def test_known_divisions():
    assert names(17) == "C D♭ C♯ D E♭ D♯ E F G♭ F♯ G A♭ G♯ A B♭ A♯ B"
    assert names(19) == "C C♯ D♭ D D♯ E♭ E E♯ F F♯ G♭ G G♯ A♭ A A♯ B♭ B B♯"


def test_which_divisions_have_names():
    named = [each for each in range(5, 73) if step_names(each, SHARPS)]
    assert named == [12, 17, 19, 22, 26, 27, 29, 31, 32, 33]


@pytest.mark.parametrize("divisions", [12, 17, 19, 22, 26, 27, 29, 31, 32, 33])
@pytest.mark.parametrize("key", [None, 0, 4, 10])
def test_every_step_has_its_own_name_and_letters_rise(divisions, key):
    for accidentals in (SHARPS, FLATS):
        found = step_names(divisions, accidentals, key)
        assert len({(each.letter, each.sign) for each in found}) == divisions
        if key is None:
            letters = [each.letter for each in found if not each.sign]
            assert letters == list("CDEFGAB")


def test_a_sharp_b_lies_in_the_octave_below():
    octaves = {each.letter + each.sign: each.octave for each in step_names(22, SHARPS)}
    assert (octaves["B♯"], octaves["C♭"], octaves["C"], octaves["B"]) == (-1, 1, 0, 0)
    assert {each.octave for each in step_names(19, FLATS)} == {0, 1}


def test_keys_lie_where_their_names_do():
    assert [chain_position(key) for key in (0, 7, 2, 6, 5, 1)] == [0, 1, 2, 6, -1, -5]
    assert [steps_to(19, key) for key in (0, 2, 9)] == [0, 3, 14]
    assert [steps_to(53, key) for key in (0, 9)] == [0, 40]
    for divisions in range(5, 73):
        for key in range(12):
            cents = 1200.0 * steps_to(divisions, key) / divisions
            assert math.isclose(cents, 100.0 * key, abs_tol=1200.0 / divisions + 60.0)
