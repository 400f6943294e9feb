import pytest

from tuner.music.intervals import Cents, ratio
from tuner.music.scale import Scale

BOHLEN = Scale("a third of a tritave", (Cents(634.0), ratio(9, 5), ratio(3)))


def test_the_last_degree_is_the_period():
    assert BOHLEN.period == pytest.approx(1901.955)
    assert BOHLEN.cents[0] == 634.0


@pytest.mark.parametrize(
    ("degree", "cents"), [(0, 0.0), (1, 634.0), (3, 1901.955), (4, 2535.955), (-3, -1901.955)]
)
def test_degrees_go_on_in_both_directions(degree, cents):
    assert BOHLEN.degree_cents(degree) == pytest.approx(cents, abs=1e-3)


def test_degrees_below_the_key_note():
    assert BOHLEN.degree_cents(-1) == pytest.approx(ratio(9, 5).cents - BOHLEN.period)


def test_a_scale_without_notes_has_the_key_note_only():
    empty = Scale("", ())
    assert (empty.period, empty.degree_cents(0), empty.cents) == (0.0, 0.0, ())
    with pytest.raises(IndexError, match="degree 1"):
        empty.degree_cents(1)


def test_twelve_tones_are_twelve_to_about_an_octave():
    steps = tuple(Cents(100.0 * at) for at in range(1, 12))
    assert Scale("", (*steps, Cents(1202.0))).is_twelve_tone
    assert not Scale("", (*steps, ratio(3))).is_twelve_tone
    assert not BOHLEN.is_twelve_tone


def test_a_note_far_from_its_key_has_not_its_name():
    steps = [100.0 * at for at in range(1, 13)]
    assert Scale("", tuple(map(Cents, steps))).is_twelve_tone
    steps[4] = 700.0
    assert not Scale("", tuple(map(Cents, steps))).is_twelve_tone
