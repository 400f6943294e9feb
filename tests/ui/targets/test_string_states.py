"""What is remembered of each string."""

import pytest

from tests.ui.targets.strings import DOUBLED, GUITAR, MANDOLIN, OCTAVES
from tuner.music.catalogue import temperament_named
from tuner.music.instruments import Instrument
from tuner.music.names import parse_note
from tuner.music.tuning import Tuning
from tuner.ui.smoothing import Closeness
from tuner.ui.targets.string_states import (
    StringState,
    StringStates,
    chips_of,
    course_words,
    state_of,
)


def labels(tuning):
    return [(chip.target.label, chip.course, chip.count) for chip in chips_of(tuning)]


def test_a_chip_for_each_string():
    assert labels(Tuning(instrument=GUITAR)) == [
        ("E2", 6, 1), ("A2", 5, 1), ("D3", 4, 1), ("G3", 3, 1), ("B3", 2, 1), ("E4", 1, 1),
    ]  # fmt: skip


def test_strings_that_sound_alike_in_a_course_are_one_chip():
    assert labels(Tuning(instrument=MANDOLIN))[0] == ("G3", 4, 2)
    assert len(labels(Tuning(instrument=MANDOLIN))) == 4
    assert labels(Tuning(instrument=OCTAVES)) == [
        ("E2", 2, 1), ("E3", 2, 1), ("A2", 1, 1), ("A3", 1, 1),
    ]  # fmt: skip


def test_none_for_every_note():
    assert chips_of(Tuning()) == ()


def test_a_chip_for_each_note_of_a_wind_as_it_is_written(numerals):
    clarinet = Instrument(
        "Clarinet", "", transposition="Clarinet in B♭",
        lowest=parse_note("D3"), highest=parse_note("G3"),
    )  # fmt: skip
    tuning = Tuning(instrument=clarinet)
    chips = chips_of(tuning)
    assert [chip.target.label for chip in chips] == ["E3", "F3", "F♯3", "G3", "G♯3", "A3"]
    assert course_words(clarinet, chips[0]) == "Note"
    states = StringStates()
    states.show_tuning(tuning)
    states.take(numerals(tuning, 52))
    assert states.sounding(numerals(tuning, 52)) == {52}
    assert states.state(52) is StringState.IN_TUNE
    assert states.state(53) is StringState.NOT_HEARD


def test_notes_that_have_no_place_on_a_keyboard_have_no_chips():
    flute = Instrument("Flute", "", lowest=parse_note("C4"), highest=parse_note("D7"))
    assert len(chips_of(Tuning(instrument=flute))) == 39
    assert chips_of(Tuning(instrument=flute, temperament=temperament_named("19-EDO"))) == ()
    assert chips_of(Tuning(instrument=Instrument("Any", ""))) == ()


@pytest.mark.parametrize(
    ("cents", "closeness", "state"),
    [
        (-9.0, Closeness.NEAR, StringState.FLAT),
        (30.0, Closeness.OFF, StringState.SHARP),
        (-1.0, Closeness.IN_TUNE, StringState.IN_TUNE),
    ],
)
def test_state(numerals, cents, closeness, state):
    tuning = Tuning(instrument=GUITAR)
    assert state_of(numerals(tuning, 0, cents, closeness)) is state


@pytest.fixture
def states():
    states = StringStates()
    states.show_tuning(Tuning(instrument=GUITAR))
    return states


def test_remembers_until_heard_again(states, numerals):
    tuning = Tuning(instrument=GUITAR)
    states.take(numerals(tuning, 2, -9.0, Closeness.NEAR))
    assert states.state(2) is StringState.FLAT
    assert states.state(1) is StringState.NOT_HEARD
    states.take(numerals(tuning, 2))
    assert states.state(2) is StringState.IN_TUNE


def test_the_uncertain_end_of_a_note_says_nothing(states, numerals):
    tuning = Tuning(instrument=GUITAR)
    states.take(numerals(tuning, 2))
    states.take(numerals(tuning, 2, 40.0, Closeness.OFF, sigma=14.0))
    assert states.state(2) is StringState.IN_TUNE


def test_another_string_says_nothing_of_the_one_that_is_locked(states, numerals):
    locked = Tuning(instrument=GUITAR, locked=2)
    states.show_tuning(locked)
    states.take(numerals(locked, 2, -1000.0, Closeness.OFF))
    assert states.state(2) is StringState.NOT_HEARD
    assert states.sounding(numerals(locked, 2, -1000.0, Closeness.OFF)) == {2}
    states.take(numerals(locked, 2, -140.0, Closeness.OFF))
    assert states.state(2) is StringState.FLAT


def test_a_lock_forgets_nothing_but_other_strings_do(states, numerals):
    tuning = Tuning(instrument=GUITAR)
    states.take(numerals(tuning, 2))
    states.show_tuning(Tuning(instrument=GUITAR, locked=4))
    assert states.state(2) is StringState.IN_TUNE
    states.show_tuning(Tuning(415.0, instrument=GUITAR))
    assert states.state(2) is StringState.NOT_HEARD


def test_only_a_lock_tells_strings_of_one_pitch_apart(numerals):
    states = StringStates()
    tuning = Tuning(instrument=DOUBLED)
    states.show_tuning(tuning)
    assert states.sounding(numerals(tuning, 1)) == {1, 2}
    locked = Tuning(instrument=DOUBLED, locked=2)
    states.show_tuning(locked)
    assert states.sounding(numerals(locked, 2)) == {2}
    assert states.sounding(None) == frozenset()


def test_words():
    assert course_words(GUITAR, chips_of(Tuning(instrument=GUITAR))[0]) == "String 6"
    assert course_words(MANDOLIN, chips_of(Tuning(instrument=MANDOLIN))[0]) == (
        "Course 4, 2 strings"
    )
