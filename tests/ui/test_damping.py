"""What a damped string leaves is told from a note that rings out."""

import math

import pytest

import tuner
from tuner.sources.demo import ACT_S, Demo
from tuner.ui.damping import Damping
from tuner.ui.smoothing import Phase, ReadingFollower

STEP_S = 0.02


def heard(levels, sigmas, step_s=STEP_S):
    damping = Damping()
    if not isinstance(sigmas, list):
        sigmas = [sigmas] * len(levels)
    return [
        damping.leaves_noise(rms, sigma, step_s * at)
        for at, (rms, sigma) in enumerate(zip(levels, sigmas, strict=True))
    ]


def test_a_hand_on_the_strings_however_sure_what_is_left_seems():
    levels, sigmas = [-30.0, -30.0, -42.0, -60.0, -75.0], [0.01, 0.01, 0.02, 0.3, 0.7]
    assert heard(levels, sigmas) == [False, False, True, True, True]


def test_a_note_that_rings_out_however_unsure():
    sigmas = [0.1 + 0.02 * at for at in range(60)]
    assert not any(heard([-20.0 - 1.0 * at for at in range(60)], sigmas))


def test_a_plucked_note_that_falls_fast_and_is_read_ever_more_surely():
    levels = [-20.0 - 4.0 * at for at in range(12)]
    assert not any(heard(levels, [None, *(5.0 / at for at in range(1, 12))]))
    told = heard(levels, [None, 5.0, 2.0, 1.0, 0.5, 0.4, 0.3, 0.35, 0.5, 1.0, 2.0, 4.0])
    assert told == [False] * 7 + [True] * 5


@pytest.mark.parametrize("sigma", [0.05, 1.0, None])
def test_a_quiet_note_after_a_loud_one_counts_when_it_is_as_sure(sigma):
    assert not any(heard([-10.0, -60.0, -60.0], sigma))


def test_after_a_while_a_quiet_note_counts_though_unsure():
    told = heard([-30.0] + [-60.0] * 100, [0.1] + [3.0] * 100)
    assert told[1]
    assert not told[-1]


def test_another_note_begins_softly():
    told = heard([-30.0, -70.0, -70.0, -58.0, -58.0], [0.1, 3.0, 3.0, 2.0, 1.9])
    assert told == [False, True, True, False, False]


def test_the_swing_of_short_batches_is_no_fall():
    levels = [-20.0, -36.0, -24.0, -20.0] * 20
    assert not any(heard(levels, [0.1 + 0.01 * at for at in range(80)], step_s=0.0053))


def test_no_level_is_silence():
    assert heard([-30.0, math.nan, -math.inf], [0.1, 3.0, 3.0]) == [False, True, True]
    assert not Damping().leaves_noise(-math.inf, 3.0, 0.0)


def test_what_the_demo_leaves_on_the_screen_is_what_its_strings_were():
    demo, follower = Demo(real_time=False), ReadingFollower(0.12, 5.0)
    phase, last_words = Phase.REST, []
    for reading in tuner.readings(demo):
        if reading.time_s > 2 * ACT_S:
            break
        follower.take(reading, reading.time_s)
        before, phase = phase, follower.phase(reading.time_s)
        if phase is Phase.HELD is not before:
            last_words.append(follower.numerals)
    # Each string is damped 8.7 s after its act began.
    truths = [demo.truth_at(round((act * ACT_S + 8.6) * 48_000)) for act in range(2)]
    assert [numerals.name for numerals in last_words] == ["E", "A"]
    for numerals, hz in zip(last_words, truths, strict=True):
        assert numerals.hz == pytest.approx(hz, rel=2e-5)
        assert numerals.sigma < 0.1


def test_another_stream_begins_its_time_anew():
    damping = Damping()
    for at in range(50):
        damping.leaves_noise(-10.0, 0.1, 1000.0 + STEP_S * at)
    told = [
        damping.leaves_noise(rms, sigma, STEP_S * at)
        for at, (rms, sigma) in enumerate([(-20.0, 0.1), (-20.0, 0.1), (-60.0, 0.3)])
    ]
    assert told == [False, False, True]
    assert len(damping._levels) < 5
