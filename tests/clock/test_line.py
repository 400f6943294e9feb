import numpy as np
import pytest

from tuner.clock.line import FEWEST, steady_slope

SECONDS = 60


def points(*rows, slope=1e-4):
    """Points of some kinds about one line, each row the misses of a kind in s."""
    due = np.tile(np.arange(len(rows[0])) + 0.5, (len(rows), 1))
    return np.array((due, slope * due + np.array(rows)))


def scatter(seed, sigma):
    return np.random.default_rng(seed).normal(0.0, sigma, SECONDS)


def even(value=0.001, count=SECONDS):
    return np.full(count, value)


def test_points_on_a_line_give_its_slope():
    slope, sigma = steady_slope(points(even(0.0, FEWEST), even(0.002, FEWEST)), even(count=FEWEST))
    assert slope == pytest.approx(1e-4)
    assert sigma < 1e-9


def test_the_kind_that_scatters_least_counts_most():
    fine, coarse = scatter(1, 1e-5), scatter(2, 1e-2)
    alone, _ = steady_slope(points(fine), even())
    for rows in ((fine, coarse), (coarse, fine)):
        mixed, sigma = steady_slope(points(*rows), even())
        assert mixed == pytest.approx(alone, abs=1e-8)
        assert sigma < 2e-7


def test_kinds_that_scatter_alike_are_better_than_one():
    off = {1: [], 3: []}
    for seed in range(0, 90, 3):
        rows = [scatter(seed + each, 1e-3) for each in range(3)]
        for kinds, misses in off.items():
            misses.append(steady_slope(points(*rows[:kinds]), even())[0] - 1e-4)
    assert np.std(off[3]) < 0.8 * np.std(off[1])


def test_a_fifth_of_wrong_seconds_turns_nothing():
    misses = scatter(3, 1e-4)
    right, _ = steady_slope(points(misses), even())
    wrong = misses.copy()
    wrong[-12:] += 0.2
    assert steady_slope(points(wrong), even())[0] == pytest.approx(right, abs=2e-6)


def test_a_second_wrong_in_one_kind_is_left_out_of_all():
    fine = scatter(4, 1e-4)
    upset = fine.copy()
    upset[5] += 0.3
    slope, _ = steady_slope(points(fine, upset), even())
    without = points(fine, fine)
    kept = np.arange(SECONDS) != 5
    assert slope == pytest.approx(steady_slope(without[..., kept], even()[kept])[0], rel=1e-9)


def test_points_that_lie_exactly_on_a_line_do_not_outvote_those_near_it():
    stepped = np.where(np.arange(SECONDS) % 3, 0.0, 1e-4)
    _, sigma = steady_slope(points(stepped), even())
    assert sigma > 1e-7


def test_busy_seconds_weigh_less():
    busy = np.arange(SECONDS) >= 40
    spread = np.where(busy, 0.02, 0.001)
    off = []
    for seed in range(20):
        upset = points(np.where(busy, 20.0, 1.0) * scatter(seed, 1e-4))
        off.append([steady_slope(upset, each)[0] - 1e-4 for each in (spread, even())])
    weighed, plain = np.std(off, axis=0)
    assert weighed < 0.5 * plain


def test_misses_that_stay_alike_make_it_less_sure():
    misses = scatter(6, 1e-4)
    alike = np.convolve(misses, np.ones(4) / 2.0, "same")
    assert steady_slope(points(alike), even())[1] > 1.5 * steady_slope(points(misses), even())[1]
