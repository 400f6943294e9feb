import numpy as np
import pytest

from tuner.clock.second import KINDS, summed_up

DUE = np.arange(5) * 0.2


def test_least_mean_and_greatest_at_their_times():
    points, spread = summed_up(DUE, np.array([0.003, 0.001, 0.002, 0.005, 0.004]))
    assert points.shape == (2, KINDS)
    assert points[0] == pytest.approx([0.2, 0.4, 0.6])
    assert points[1] == pytest.approx([0.001, 0.003, 0.005])
    assert spread == pytest.approx(np.sqrt(2.0) * 1e-3)


@pytest.mark.parametrize("far", [0.3, -0.3])
def test_a_stamp_that_is_far_off_does_not_count(far):
    points, spread = summed_up(DUE, np.array([0.003, 0.001, far, 0.005, 0.004]))
    assert points[1] == pytest.approx([0.001, 0.00325, 0.005])
    assert spread < 0.002


def test_among_equal_delays_one_that_is_a_little_off_counts():
    points, _ = summed_up(DUE, np.array([0.001, 0.001, 0.001, 0.001, 0.002]))
    assert points[1] == pytest.approx([0.001, 0.0012, 0.002])


def test_one_stamp_is_all_three():
    points, spread = summed_up(DUE[:1], np.array([0.004]))
    assert points[1] == pytest.approx([0.004] * 3)
    assert spread == 0.0
