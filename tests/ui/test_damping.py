"""What a damped string leaves is told from a note that rings out."""

import math

import pytest

from tuner.ui.damping import Damping


def heard(levels, sigma, step_s=0.02):
    damping = Damping()
    return [damping.leaves_noise(rms, sigma, step_s * at) for at, rms in enumerate(levels)]


def test_a_hand_on_the_strings():
    assert heard([-30.0, -30.0, -48.0, -60.0, -75.0], 3.0) == [False, False, False, True, True]


def test_a_note_that_rings_out_however_unsure():
    assert not any(heard([-20.0 - 0.2 * at for at in range(300)], 5.0))


@pytest.mark.parametrize("sigma", [0.05, 1.0, None])
def test_a_quiet_note_after_a_loud_one_counts_when_it_is_sure(sigma):
    assert not any(heard([-10.0, -60.0, -60.0], sigma))


def test_after_a_while_a_quiet_note_counts_though_unsure():
    told = heard([-30.0] + [-60.0] * 100, 3.0)
    assert told[1]
    assert not told[-1]


def test_no_level_is_silence():
    assert heard([-30.0, math.nan, -math.inf], 3.0) == [False, True, True]
    assert not Damping().leaves_noise(-math.inf, 3.0, 0.0)
