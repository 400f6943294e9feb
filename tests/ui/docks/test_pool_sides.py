from dataclasses import replace

import pytest

from tuner.engine.metrics import AnalysisStats
from tuner.pool.stats import PoolStats, Times
from tuner.pool.transport import Transport
from tuner.ui.docks.pool_sides import Side, Sides, verdict


@pytest.fixture
def sides():
    return Sides()


@pytest.fixture
def snapshot(metrics):
    """A snapshot with these counts of pool, allocator and analysis."""

    def make(transport, pooled=0, allocated=0, processing=Times()):
        return replace(
            metrics,
            capture=replace(
                metrics.capture,
                transport=transport,
                pool=PoolStats(
                    16, 1024, acquired=pooled, allocations=1, exhausted=pooled // 10,
                    acquisition=Times(pooled, 0.004, 0.01, 0.05),
                ),
                allocator=PoolStats(
                    0, 1024, acquired=allocated, allocations=allocated,
                    acquisition=Times(allocated, 0.006, 0.02, 0.07),
                ),
            ),
            analysis=AnalysisStats(processing=processing),
        )  # fmt: skip

    return make


def test_each_counts_only_while_it_is_in_force(sides, snapshot):
    for tick, (transport, pooled, allocated) in enumerate(
        [
            (Transport.PING_PONG, 0, 0),
            (Transport.PING_PONG, 50, 0),
            (Transport.ALLOCATE, 52, 3),
            (Transport.ALLOCATE, 52, 45),
            (Transport.COPY, 55, 45),
            (Transport.COPY, 80, 45),
        ]
    ):
        sides.take(snapshot(transport, pooled, allocated), float(tick))
    ping_pong, allocate, copy = (sides.side(transport) for transport in Transport)
    assert (ping_pong.acquired, allocate.acquired, copy.acquired) == (52, 45, 28)
    assert (ping_pong.allocations, allocate.allocations, copy.allocations) == (1, 45, 0)
    assert (ping_pong.seconds, allocate.seconds, copy.seconds) == (1.0, 1.0, 1.0)
    assert ping_pong.acquisition.mean_ms == pytest.approx(0.004)
    assert (allocate.acquisition.p99_ms, allocate.acquisition.max_ms) == (0.02, 0.07)


def test_latencies_belong_to_the_transport_before_and_after_them(sides, snapshot):
    def hear(ms, transport, now_s):
        sides.take_reading(ms * 1_000_000)
        sides.take(snapshot(transport), now_s)

    hear(900, Transport.PING_PONG, 0.0)
    hear(20, Transport.PING_PONG, 0.1)
    hear(22, Transport.PING_PONG, 0.2)
    hear(500, Transport.ALLOCATE, 0.3)
    hear(30, Transport.ALLOCATE, 0.4)
    ping_pong, allocate = sides.side(Transport.PING_PONG), sides.side(Transport.ALLOCATE)
    assert (ping_pong.latency.count, ping_pong.latency.mean_ms) == (2, 21.0)
    assert (allocate.latency.count, allocate.latency.max_ms) == (1, 30.0)


def test_readings_nobody_asks_about_do_not_pile_up(sides):
    for _ in range(1000):
        sides.take_reading(1)
    assert len(sides._pending) < 100


def test_analysis_time_is_shared_out(sides, snapshot):
    sides.take(snapshot(Transport.PING_PONG, 1), 0.0)
    sides.take(snapshot(Transport.PING_PONG, 1, processing=Times(10, 2.0, 3.0, 4.0)), 0.1)
    sides.take(snapshot(Transport.ALLOCATE, 1, 1, processing=Times(10, 2.0, 3.0, 4.0)), 0.2)
    sides.take(snapshot(Transport.ALLOCATE, 1, 1, processing=Times(20, 3.0, 5.0, 6.0)), 0.3)
    assert sides.side(Transport.PING_PONG).processing.mean_ms == pytest.approx(2.0)
    assert sides.side(Transport.ALLOCATE).processing.mean_ms == pytest.approx(4.0)


def test_counters_that_begin_anew_are_followed(sides, snapshot):
    sides.take(snapshot(Transport.PING_PONG, 100), 0.0)
    sides.reset()
    sides.take(snapshot(Transport.PING_PONG, 7), 0.1)
    side = sides.side(Transport.PING_PONG)
    assert (side.acquired, side.allocations) == (7, 0)
    assert side.acquisition.count == 7


def test_the_verdict_is_honest():
    latency = Times(100, 23.0, 28.0, 30.0)
    pooled = Side(10.0, 500, 1, latency=latency)
    allocated = Side(10.0, 500, 500, latency=latency)
    assert "Choose Allocate" in verdict(pooled, Side())
    assert "Choose Ping-pong" in verdict(Side(), allocated)
    assert "99.8\u202f% less often, with the same latency" in verdict(pooled, allocated)
    assert "2.0\u202fms longer" in verdict(
        replace(pooled, latency=replace(latency, mean_ms=25.0)), allocated
    )
    assert "few more seconds" in verdict(pooled, replace(allocated, seconds=1.0))
    assert "100.0" not in verdict(replace(pooled, acquired=100_000), allocated)
    assert verdict(pooled, replace(allocated, latency=Times())).endswith("less often.")
