"""The stretch of a piano's octaves."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuner.music.piano import (
    FIRST_KEY,
    LAST_KEY,
    MOST_STIFFNESS,
    Octaves,
    PianoString,
    octave_cents,
    piano_stretch,
    stiffness_of,
)

KEYS = range(FIRST_KEY, LAST_KEY + 1)
STRETCHED = [each for each in Octaves if each is not Octaves.PURE]
MEASURED = (PianoString(21, 3e-4), PianoString(36, 1e-4), PianoString(60, 3e-4),
            PianoString(84, 2.5e-3))  # fmt: skip


def test_a_usual_piano_is_as_the_literature_has_it():
    stiffness = stiffness_of(())
    for number, low, high in ((21, 3e-4, 7e-4), (48, 8e-5, 2e-4), (69, 5e-4, 1e-3),
                              (96, 6e-3, 1.2e-2)):  # fmt: skip
        assert low < stiffness(number) < high
    railsback = piano_stretch(Octaves.MEDIUM)
    assert -20.0 < railsback.cents(21) < -5.0
    assert abs(railsback.cents(60)) < 2.0
    assert 20.0 < railsback.cents(108) < 50.0


def test_measured_strings_shape_the_law():
    stiffness = stiffness_of(MEASURED)
    for string in MEASURED:
        assert stiffness(string.number) == pytest.approx(string.inharmonicity, rel=0.06)


def test_one_string_moves_its_neighbourhood_and_leaves_the_other_end():
    usual, stiffness = stiffness_of(()), stiffness_of((PianoString(30, 6e-4),))
    assert stiffness(28) > 1.5 * usual(28)
    assert stiffness(96) == pytest.approx(usual(96), rel=0.02)


@pytest.mark.parametrize("octaves", STRETCHED)
@pytest.mark.parametrize("strings", [(), MEASURED])
def test_octaves_are_as_wide_as_they_are_to_be(octaves, strings):
    stretch, stiffness = piano_stretch(octaves, strings), stiffness_of(strings)
    for number in range(FIRST_KEY, LAST_KEY - 11):
        wide = stretch.cents(number + 12) - stretch.cents(number)
        assert wide == pytest.approx(octave_cents(octaves, stiffness, number), abs=0.35)


@pytest.mark.parametrize(
    ("octaves", "number", "lower", "upper"),
    [(Octaves.NARROW, 50, 2, 1), (Octaves.MEDIUM, 57, 4, 2), (Octaves.WIDE, 33, 6, 3)],
)
def test_the_named_partials_meet(octaves, number, lower, upper):
    stiffness = stiffness_of(MEASURED)
    low_b, high_b = stiffness(number), stiffness(number + 12)

    def partial(first, b, k):
        return first / math.sqrt(1 + b) * k * math.sqrt(1 + b * k * k)

    octave = 2 * 2 ** (octave_cents(octaves, stiffness, number) / 1200)
    assert partial(octave, high_b, upper) == pytest.approx(partial(1.0, low_b, lower), rel=1e-12)


def test_the_concert_pitch_stays():
    for octaves in Octaves:
        assert piano_stretch(octaves, MEASURED).cents(69) == 0.0


def test_no_stretch_is_none():
    assert not piano_stretch(Octaves.PURE, MEASURED).points


@given(
    st.lists(
        st.builds(PianoString, st.sampled_from(KEYS), st.floats(1e-6, 0.1)),
        max_size=12,
        unique_by=lambda string: string.number,
    )
)
def test_whatever_was_measured_there_is_a_curve(strings):
    stiffness = stiffness_of(tuple(strings))
    assert all(0.0 < stiffness(number) <= MOST_STIFFNESS for number in KEYS)
    stretch = piano_stretch(Octaves.MEDIUM, tuple(strings))
    assert all(math.isfinite(cents) for _, cents in stretch.points)
