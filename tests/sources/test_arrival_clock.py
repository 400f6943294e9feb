from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuner.sources.arrival_clock import ArrivalClock

RATE = 48000


def _polls(seconds, *, block=480, every_ns=7_000_000, ppm=0.0, seed=1, busy_ns=20_000_000):
    """Position and time of polls of a device that delivers in blocks, by a thread that dawdles."""
    random = np.random.default_rng(seed)
    now_ns = 0
    while now_ns < seconds * 1e9:
        now_ns += every_ns + int(random.integers(0, busy_ns))
        arrived = int(now_ns * 1e-9 * RATE * (1 + ppm * 1e-6))
        yield arrived // block * block, now_ns


def test_frames_are_dated_to_a_few_ms_though_every_poll_is_late():
    clock = ArrivalClock(RATE)
    worst = 0.0
    for position, now_ns in _polls(20):
        clock.observe(position, now_ns)
        if now_ns > 1e9:
            true_ns = position * 1e9 / RATE
            worst = max(worst, abs(clock.arrival_ns(position) - true_ns))
    assert worst < 5e6


def test_before_any_poll_there_is_no_date():
    assert ArrivalClock(RATE).arrival_ns(100) == 0


@pytest.mark.parametrize("ppm", [-300.0, 0.0, 300.0])
def test_a_wrong_crystal_is_not_taken_for_loss(ppm):
    clock = ArrivalClock(RATE)
    for position, now_ns in _polls(60, ppm=ppm):
        clock.observe(position, now_ns)
        assert clock.take_lost() == 0


def test_one_long_sleep_is_not_taken_for_loss():
    clock = ArrivalClock(RATE)
    for position, now_ns in _polls(10):
        if not 3e9 < now_ns < 4.7e9:
            clock.observe(position, now_ns)
        assert clock.take_lost() == 0


def test_a_hole_is_found_measured_and_counted_once():
    clock = ArrivalClock(RATE)
    hole = 9600
    found = []
    known = 0
    for position, now_ns in _polls(20, busy_ns=5_000_000):
        heard = position if now_ns < 5e9 else position - hole
        clock.observe(heard + known, now_ns)
        if lost := clock.take_lost():
            known += lost
            found.append((lost, now_ns))
    assert len(found) == 1
    lost, at_ns = found[0]
    assert abs(lost - hole) < 0.005 * RATE
    assert at_ns < 6.2e9


@given(seed=st.integers(0, 10_000), every_ns=st.integers(1_000_000, 40_000_000))
def test_no_pattern_of_polling_alone_looks_like_loss(seed, every_ns):
    clock = ArrivalClock(RATE)
    for position, now_ns in _polls(5, seed=seed, every_ns=every_ns, block=128):
        clock.observe(position, now_ns)
        assert clock.take_lost() == 0
