import pytest

from tuner.music.notes import Accidentals
from tuner.music.tuning import Tuning


def test_a_flat_string_reads_flat():
    deviation = Tuning().deviation(440.0 * 2 ** (-12.5 / 1200))
    assert (deviation.name, deviation.octave) == ("A", 4)
    assert deviation.cents == pytest.approx(-12.5)
    assert deviation.target_hz == pytest.approx(440.0)
    assert not deviation.in_tune


@pytest.mark.parametrize(("cents", "in_tune"), [(-5.0, True), (5.1, False), (0.0, True)])
def test_the_tolerance_is_the_users(cents, in_tune):
    tuning = Tuning(tolerance=5.0 + 1e-9)
    assert tuning.deviation(440.0 * 2 ** (cents / 1200)).in_tune == in_tune


def test_the_concert_pitch_moves_all_targets():
    assert Tuning(concert_pitch=415.0).deviation(415.0).cents == pytest.approx(0.0)
    assert Tuning(concert_pitch=432.0).deviation(216.0).octave == 3


def test_names_follow_the_accidentals():
    assert Tuning(accidentals=Accidentals.FLATS).deviation(466.16).name == "B♭"
