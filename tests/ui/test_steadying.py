import math
import random
import statistics

import pytest

from tuner.ui.steadying import Steadying

STEP_S = 1024 / 48_000


def run(steady, readings, start_s=0.0):
    shown = []
    for step, (cents, sigma) in enumerate(readings):
        steady.take(cents, sigma, start_s + step * STEP_S)
        shown.append(steady.cents)
    return shown


def test_a_held_note_stands_still_within_a_tenth_of_a_cent():
    noise = random.Random(1)
    shown = run(Steadying(0.12), [(3.0 + noise.gauss(0.0, 0.15), 0.15) for _ in range(400)])
    assert max(abs(cents - 3.0) for cents in shown[50:]) < 0.2
    assert statistics.pstdev(shown[50:]) < 0.1


def test_surer_readings_weigh_more():
    steady = Steadying(0.2)
    shown = run(steady, [(9.0, 3.0), (8.5, 3.0), (2.0, 0.1), (2.0, 0.1)])
    assert shown[-1] == pytest.approx(2.0, abs=0.1)


def test_one_wrong_reading_changes_nothing_and_two_in_one_place_are_believed():
    steady = Steadying(0.12)
    shown = run(steady, [(1.0, 0.1)] * 10 + [(40.0, 0.1)] + [(1.0, 0.1)] * 3)
    assert all(cents == pytest.approx(1.0) for cents in shown)
    shown = run(steady, [(40.0, 0.1), (40.2, 0.1)], start_s=14 * STEP_S)
    assert shown == [pytest.approx(1.0), pytest.approx(40.2)]


def test_two_wrong_readings_in_two_places_are_still_wrong():
    shown = run(Steadying(0.12), [(1.0, 0.1)] * 10 + [(40.0, 0.1), (-30.0, 0.1), (1.0, 0.1)])
    assert shown[-1] == pytest.approx(1.0)


def test_a_string_that_is_being_tuned_is_followed():
    rate = 10.0
    shown = run(Steadying(0.12), [(rate * step * STEP_S, 0.3) for step in range(100)])
    lag_s = (rate * 99 * STEP_S - shown[-1]) / rate
    assert 0.0 < lag_s < 0.15


def test_without_smoothing_each_raw_reading_is_shown():
    assert run(Steadying(0.0), [(1.0, 0.1), (9.0, None), (-4.0, 2.0)]) == [1.0, 9.0, -4.0]


def test_after_a_gap_the_next_reading_is_the_value():
    steady = Steadying(0.12)
    steady.take(30.0, 0.1, 0.0)
    steady.take(2.0, 0.1, 0.2)
    assert steady.cents == 2.0
    steady.restart()
    assert steady.cents == 0.0
    steady.take(5.0, math.inf, 0.3)
    assert steady.cents == 5.0
