"""The target does not flap, and still goes where the player goes."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuner.assets import resource
from tuner.music.instrument_files import load_instruments
from tuner.music.nearest import SETTLING_S, TargetFollower
from tuner.music.tuning import Tuning

PRESETS = [
    each for each in load_instruments(resource("presets", "instruments")) if each.has_strings
]
BY_NAME = {each.name: each for each in PRESETS}
HOP_S = 1024 / 48_000
GUITAR = Tuning(instrument=BY_NAME["Guitar"])


def up(hz, cents):
    return hz * 2.0 ** (cents / 1200.0)


def neighbours(tuning, count):
    pitches = sorted({tuning.target(index).hz for index in range(count)})
    return list(pairwise(pitches))


@pytest.mark.parametrize("instrument", PRESETS, ids=lambda each: each.name)
def test_vibrato_half_way_between_strings_does_not_flap(instrument):
    tuning = Tuning(instrument=instrument)
    for low, high in neighbours(tuning, len(instrument.sounding_strings))[:6]:
        for rate in (4.0, 6.5):
            follower, indices = TargetFollower(), []
            for at in range(60):
                cents = 50.0 * math.sin(2.0 * math.pi * rate * at * HOP_S + 0.3)
                hz = up(math.sqrt(low * high), cents)
                indices.append(follower.deviation(tuning, hz, at * HOP_S).target.index)
            assert len(set(indices)) == 1


@given(st.lists(st.floats(-50.0, 50.0), min_size=2, max_size=60), st.floats(0.0, 1.0))
def test_nothing_within_50_cents_of_the_middle_flaps_between_guitar_strings(cents, step_s):
    follower = TargetFollower()
    middle = math.sqrt(GUITAR.target(1).hz * GUITAR.target(2).hz)
    indices = {
        follower.deviation(GUITAR, up(middle, each), at * step_s).target.index
        for at, each in enumerate(cents)
    }
    assert len(indices) == 1


def test_another_string_is_found_at_once():
    follower = TargetFollower()
    for at, index in enumerate([0, 5, 1, 2, 0, 4]):
        hz = up(GUITAR.target(index).hz, -40.0)
        assert follower.deviation(GUITAR, hz, at * HOP_S).target.index == index


def test_close_strings_change_after_settling():
    harp = Tuning(instrument=BY_NAME["Lever harp, 34 strings, C"])
    e, f = harp.target(2), harp.target(3)
    follower = TargetFollower()
    assert follower.deviation(harp, e.hz, 0.0).target == e
    assert follower.deviation(harp, f.hz, 0.1).target == e
    assert follower.deviation(harp, f.hz, 0.11 + SETTLING_S).target == f


def test_a_new_sound_goes_to_the_nearest():
    follower = TargetFollower()
    low, high = GUITAR.target(0), GUITAR.target(1)
    past_middle = up(math.sqrt(low.hz * high.hz), 20.0)
    assert follower.deviation(GUITAR, low.hz, 0.0).target == low
    assert follower.deviation(GUITAR, past_middle, 0.1).target == low
    follower.reset()
    assert follower.deviation(GUITAR, past_middle, 0.2).target == high


def test_another_tuning_chooses_anew():
    follower = TargetFollower()
    past_middle = up(math.sqrt(GUITAR.target(0).hz * GUITAR.target(1).hz), 20.0)
    follower.deviation(GUITAR, GUITAR.target(0).hz, 0.0)
    again = Tuning(instrument=BY_NAME["Guitar"])
    assert follower.deviation(again, past_middle, 0.1).target.index == 1


def test_a_locked_string_stays():
    locked = Tuning(instrument=BY_NAME["Guitar"], locked=0)
    deviation = TargetFollower().deviation(locked, locked.target(5).hz, 0.0)
    assert (deviation.target.index, deviation.cents) == (0, pytest.approx(2400.0))


def test_notes_of_a_scale_change_a_little_past_the_middle():
    tuning, follower = Tuning(), TargetFollower()
    found = [
        follower.deviation(tuning, up(440.0, cents), at * HOP_S).label
        for at, cents in enumerate([0.0, 49.0, 60.0, 66.0, 51.0, 40.0, 34.0])
    ]
    assert found == ["A4", "A4", "A4", "A♯4", "A♯4", "A♯4", "A4"]
