"""Sizes from watched use, under simulated loads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuner.pool.sizing import CALM_S, Limits, SizingPolicy, recommend
from tuner.pool.usage import WINDOW_S, Usage, UsageWatch

S = 1_000_000_000
LIMITS = Limits(4, 64)


class Load:
    """A pool that is simulated by its numbers alone: so many buffers wanted, second by second."""

    def __init__(self, size=16, limits=LIMITS):
        self.size, self.limits = size, limits
        self.watch, self.policy = UsageWatch(), SizingPolicy()
        self.now_s = 1000.0
        self.sizes = [size]

    def run(self, wanted, seconds):
        for _ in range(seconds):
            self.now_s += 1.0
            out = min(wanted, self.size)
            self.watch.observe(round(self.now_s * S), out, max(0, wanted - self.size), 20.0)
            size = self.policy.decide(self.now_s, self.watch.usage(), self.size, 1024, self.limits)
            if size != self.size:
                self.size = size
                self.sizes.append(size)
        return self


def test_the_example_everybody_quotes():
    usage = Usage(600.0, 5, 0, 38.0)
    better = recommend(usage, 16, 1024, LIMITS)
    assert better.size == 12
    assert better.saved_bytes == 16 * 1024
    assert better.reason == (
        "12 buffers: peak outstanding 5 over 10 min, turnover p99 38 ms; "
        "that leaves 2.4× head-room and saves 16 KiB."
    )


@pytest.mark.parametrize("watched_s", [0.0, 4.0, 29.0])
def test_what_was_watched_for_moments_recommends_nothing(watched_s):
    advice = recommend(Usage(watched_s, 2, 0, 22.0), 16, 1024, LIMITS)
    assert advice.size == 16
    assert advice.watching_s == watched_s
    assert advice.reason == f"Watching how many buffers are in use: {watched_s:.0f} s of 30 s."


def test_half_a_minute_is_enough_and_an_exhaustion_at_once():
    assert recommend(Usage(30.0, 2, 0, 22.0), 16, 1024, LIMITS).size == 6
    advice = recommend(Usage(1.0, 16, 3, 22.0), 16, 1024, LIMITS)
    assert advice.watching_s is None
    assert advice.size == 34


def test_nothing_out_for_long_says_so():
    assert "none was out in 60 s" in recommend(Usage(60.0), 16, 1024, LIMITS).reason


def test_a_stop_is_not_watched():
    watch = UsageWatch()
    for second in (0, 1, 2, 1000, 1001):
        watch.observe(second * S, 1, 0, 20.0)
    assert watch.usage().watched_s == 3.0


def test_a_steady_load_shrinks_once_and_stays():
    load = Load(size=32).run(3, 3000)
    assert load.sizes == [32, 8]


def test_shrinking_waits_for_a_calm():
    load = Load(size=32).run(3, int(CALM_S) - 1)
    assert load.sizes == [32]


def test_an_exhausted_pool_grows_at_once():
    load = Load(size=4).run(10, 5)
    assert load.size >= 10
    assert load.sizes[1] > 4


def test_a_crowded_pool_grows_before_it_is_exhausted():
    load = Load(size=8).run(7, 2)
    assert load.size == 16


def test_bursts_every_minute_do_not_make_it_oscillate():
    load = Load(size=16)
    for _ in range(60):
        load.run(9, 2).run(2, 58)
    assert len(load.sizes) <= 2


def test_a_slow_consumer_grows_it_to_the_limit_and_no_further():
    load = Load(size=8, limits=Limits(4, 24)).run(1000, 600)
    assert load.size == 24


def test_a_burst_is_forgotten_after_the_window():
    load = Load(size=16).run(30, 3)
    grown = load.size
    load.run(2, WINDOW_S + int(CALM_S) + 20)
    assert load.size < grown
    assert load.size == 6


def test_limits_that_the_user_narrows_are_kept_at_once():
    load = Load(size=32)
    load.limits = Limits(4, 20)
    assert load.run(2, 1).size == 20


def test_limits_in_the_wrong_order_are_refused():
    with pytest.raises(ValueError, match="must not be larger"):
        Limits(9, 8)


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 200)), min_size=1, max_size=12))
def test_a_steady_end_settles_whatever_came_before(phases):
    load = Load()
    for wanted, seconds in phases:
        load.run(wanted, seconds)
    wanted = phases[-1][0]
    load.run(wanted, WINDOW_S + 2 * int(CALM_S) + 60)
    settled = load.size
    changes = len(load.sizes)
    load.run(wanted, 2 * WINDOW_S)
    assert load.size == settled
    assert len(load.sizes) == changes
    assert load.size >= min(wanted, LIMITS.largest)


def test_the_watch_forgets_what_is_older_than_its_window():
    watch = UsageWatch()
    watch.observe(0, 9, 3, 0.0)
    watch.observe(300 * S, 2, 0, 0.0)
    assert watch.usage().peak_outstanding == 9
    watch.observe((WINDOW_S + 20) * S, 1, 0, 0.0)
    usage = watch.usage()
    assert (usage.peak_outstanding, usage.exhausted) == (2, 0)
    watch.observe(100 * WINDOW_S * S, 1, 0, 0.0)
    assert watch.usage().peak_outstanding == 1
