"""Which of the notes found in one sound it is."""

from types import SimpleNamespace

import pytest

from tuner.pitch.choice import best_of, is_even_multiple, is_false_octave


def note(f1, explained):
    """A note as far as the choice goes: its pitch, and the energy that it carries."""
    return SimpleNamespace(
        f1=f1, estimate=SimpleNamespace(lines=SimpleNamespace(explained=explained))
    )


@pytest.mark.parametrize("parts", [2, 3, 4, 6])
def test_a_longer_period_that_explains_a_little_more_is_not_the_true_one(parts):
    true, long = note(331.0, 0.90), note(330.0 / parts, 0.94)
    assert best_of([long, true]) is best_of([true, long]) is true
    assert not is_false_octave(true, long)
    assert is_false_octave(long, true)


@pytest.mark.parametrize("parts", [2, 3, 4, 6])
def test_a_longer_period_that_explains_much_more_is_the_true_one(parts):
    true, short = note(110.0, 0.97), note(110.0 * parts, 0.90)
    assert best_of([true, short]) is best_of([short, true]) is true
    assert is_false_octave(short, true)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.1, 5.0])
def test_of_other_notes_the_one_that_explains_most_is_the_true_one(ratio):
    most, other = note(220.0, 0.94), note(220.0 * ratio, 0.93)
    assert best_of([other, most]) is most
    assert not is_false_octave(other, most)
    assert best_of([]) is None


def test_octaves_and_other_even_multiples_are_told_from_the_rest():
    assert [
        ratio
        for ratio in (0.25, 0.5, 1.0, 1.5, 2.02, 2.2, 3.0, 4.0, 5.0, 6.0, 7.9)
        if is_even_multiple(note(ratio * 65.4, 0.9), note(65.4, 0.9))
    ] == [2.02, 4.0, 6.0, 7.9]
