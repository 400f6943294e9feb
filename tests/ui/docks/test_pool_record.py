import math
from dataclasses import replace

import pytest

from tuner.pool.stats import PoolStats, Times
from tuner.pool.transport import Transport
from tuner.ui.docks.pool_record import SPAN_S, STEPS, PoolRecord


def with_pool(metrics, **values):
    pool = replace(metrics.capture.pool, **values)
    return replace(metrics, capture=replace(metrics.capture, pool=pool))


@pytest.fixture
def record():
    return PoolRecord()


def test_keeps_a_minute_and_no_more(record, metrics):
    for tick in range(3000):
        record.take(metrics, tick / 10)
    moments = record.moments()
    assert len(moments) == STEPS
    assert moments[-1] - moments[0] == pytest.approx(SPAN_S, abs=1.0)
    assert moments[-1] == pytest.approx(299.9, abs=0.6)
    assert list(moments) == sorted(moments)
    assert all(len(record.values(key)) == STEPS for key in record.keys)


def test_a_step_is_half_a_second(record, metrics):
    steps = [record.take(metrics, tick / 10) for tick in range(50)]
    assert sum(steps) == 10
    assert not record.take(metrics, 4.91)


def test_a_pause_does_not_make_it_hurry(record, metrics):
    record.take(metrics, 0.0)
    steps = [record.take(metrics, 100.0 + tick / 10) for tick in range(20)]
    assert sum(steps) in (4, 5)


def test_counts_become_growth(record, metrics):
    for step, acquired in enumerate((100, 123, 140, 5)):
        record.take(with_pool(metrics, acquired=acquired), 0.5 * step)
    assert list(record.values("acquired")) == [0.0, 23.0, 17.0, 5.0]


def test_times_become_the_mean_of_what_is_new(record, metrics):
    totals = (Times(10, 20.0, 25.0, 30.0), Times(20, 30.0, 45.0, 60.0), Times(20, 30.0, 45.0, 60.0))
    for step, turnover in enumerate(totals):
        record.take(with_pool(metrics, turnover=turnover), 0.5 * step)
    first, second, third = record.values("turnover")
    assert (first, second) == (20.0, pytest.approx(40.0))
    assert math.isnan(third)
    assert list(record.values("turnover_p99")) == [25.0, 45.0, 45.0]


def test_the_most_that_were_out_between_two_steps_is_kept(record, metrics):
    record.take(with_pool(metrics, in_flight=1, processing=0, peak_outstanding=2), 0.0)
    record.take(with_pool(metrics, in_flight=1, processing=4, peak_outstanding=5), 0.1)
    record.take(with_pool(metrics, in_flight=1, processing=0, peak_outstanding=5), 0.5)
    record.take(with_pool(metrics, in_flight=1, processing=0, peak_outstanding=9), 1.0)
    record.take(with_pool(metrics, in_flight=1, processing=0, peak_outstanding=9), 1.5)
    assert list(record.values("outstanding")) == [1.0, 5.0, 9.0, 1.0]


def test_another_transport_is_no_growth(record, metrics):
    record.take(metrics, 0.0)
    capture = replace(
        metrics.capture,
        transport=Transport.ALLOCATE,
        allocator=PoolStats(0, 1024, acquired=99_999, in_flight=1),
    )
    record.take(replace(metrics, capture=capture), 0.5)
    assert list(record.values("acquired")) == [0.0, 0.0]
    assert math.isnan(record.values("size")[-1])
    assert record.values("transport")[-1] != record.values("transport")[0]


def test_is_forgotten(record, metrics):
    record.take(metrics, 0.0)
    record.clear()
    assert len(record.moments()) == 0
    assert record.take(metrics, 0.1)
