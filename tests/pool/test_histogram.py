import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuner.pool.histogram import Histogram
from tuner.pool.stats import Times


def test_an_empty_histogram_is_all_zero():
    assert Histogram().times() == Times()


@given(st.lists(st.integers(0, 10**11), min_size=1, max_size=300))
def test_count_mean_and_maximum_are_exact(durations):
    histogram = Histogram()
    for duration in durations:
        histogram.add(duration)
    times = histogram.times()
    assert times.count == len(durations)
    assert times.mean_ms == pytest.approx(np.mean(durations) / 1e6)
    assert times.max_ms == max(durations) / 1e6


@given(st.lists(st.integers(1000, 10**10), min_size=1, max_size=300))
def test_the_percentile_is_right_to_a_bin(durations):
    histogram = Histogram()
    for duration in durations:
        histogram.add(duration)
    exact = np.percentile(durations, 99.0, method="inverted_cdf") / 1e6
    assert exact / 1.07 <= histogram.times().p99_ms <= exact * 1.07


def test_reset_forgets():
    histogram = Histogram()
    histogram.add(5)
    histogram.reset()
    assert histogram.times() == Times()
