"""What options cost, against sums done by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuner.engine.config import BATCH_SIZES
from tuner.pool.pool import BufferPool
from tuner.pool.transport import Transport
from tuner.settings.cost import binary_size, engine_cost, milliseconds, option_costs
from tuner.settings.model import Settings
from tuner.settings.option import options_of
from tuner.settings.pages.engine import EngineSettings

ENGINES = st.builds(
    EngineSettings,
    pool_size=st.integers(2, 64),
    batch_size=st.sampled_from(BATCH_SIZES),
    flush_timeout=st.integers(5, 1000),
    buffer_timeout=st.integers(2000, 10_000),
    transport=st.sampled_from(Transport),
    metrics=st.booleans(),
)
RATES = st.sampled_from([8000, 11025, 44100, 48000, 96000, 192000])


def test_the_defaults_at_48_khz() -> None:
    cost = engine_cost(EngineSettings(), 48000)
    assert cost.payload_bytes == 16 * 1024 * 4
    assert cost.batch_ms == pytest.approx(1024 / 48)
    assert cost.latency_ms == cost.batch_ms
    assert cost.messages_per_s == pytest.approx(46.875)
    assert cost.rides_out_ms == pytest.approx(14 * 1024 / 48 + 500)
    assert cost.allocated_bytes_per_s == cost.copied_bytes_per_s == 0.0
    assert cost.warnings == ()


def test_the_flush_timeout_bounds_the_delay() -> None:
    cost = engine_cost(EngineSettings(batch_size=4096, flush_timeout=20), 48000)
    assert cost.latency_ms == 20.0
    assert cost.messages_per_s == 50.0
    assert cost.rides_out_ms == 14 * 20.0 + 500.0


def test_copies_cost_a_buffer_and_their_own_traffic() -> None:
    cost = engine_cost(EngineSettings(transport=Transport.COPY), 48000)
    assert cost.payload_bytes == 17 * 4096
    assert cost.copied_bytes_per_s == 48000 * 4


def test_allocation_is_bounded_by_nothing() -> None:
    cost = engine_cost(EngineSettings(transport=Transport.ALLOCATE), 48000)
    assert cost.rides_out_ms is None
    assert cost.allocated_bytes_per_s == pytest.approx(48000 * 4)


@pytest.mark.parametrize(
    ("engine", "rate", "words"),
    [
        (EngineSettings(batch_size=4096, buffer_timeout=1000), 8000, "shorter than two batches"),
        (EngineSettings(flush_timeout=10), 48000, "part-full"),
        (EngineSettings(batch_size=4096, flush_timeout=200), 22050, "Readings come"),
        (EngineSettings(pool_size=64, batch_size=4096), 48000, "although there is still room"),
        (EngineSettings(transport=Transport.ALLOCATE), 48000, "Nothing bounds memory"),
    ],
)
def test_unwise_combinations_are_named(engine: EngineSettings, rate: int, words: str) -> None:
    warnings = engine_cost(engine, rate).warnings
    assert any(words in warning for warning in warnings), warnings


@given(ENGINES, RATES)
def test_costs_are_sane_for_every_combination(engine: EngineSettings, rate: int) -> None:
    cost = engine_cost(engine, rate)
    assert 0.0 < cost.latency_ms <= min(cost.batch_ms, engine.flush_timeout)
    assert cost.messages_per_s >= rate / engine.batch_size * 0.999
    assert cost.memory_bytes > cost.payload_bytes >= engine.pool_size * engine.batch_size * 4
    assert all(warning.endswith(".") for warning in cost.warnings)
    named = option_costs(Settings(engine=engine), rate)
    assert all(text and "\n" not in text for text in named.values())


@pytest.mark.parametrize("rate", [0, -1])
def test_there_is_no_cost_without_a_rate(rate: int) -> None:
    with pytest.raises(ValueError, match="above 0"):
        engine_cost(EngineSettings(), rate)


@pytest.mark.parametrize("size", [2, 16, 64])
def test_the_estimate_of_bookkeeping_is_near_what_a_pool_says_with_all_buffers_out(
    size: int,
) -> None:
    pool = BufferPool(size, 1024)
    leases = [pool.acquire() for _ in range(size)]
    measured = pool.stats().overhead_bytes
    assert all(leases)
    estimate = engine_cost(EngineSettings(pool_size=size), 48000).bookkeeping_bytes
    assert measured / 2 < estimate < measured * 2


@pytest.mark.parametrize(
    ("size", "text"),
    [(0, "0 bytes"), (1000, "1000 bytes"), (65536, "64 KiB"), (1536, "1.5 KiB"), (2**20, "1 MiB")],
)
def test_sizes_read_well(size: int, text: str) -> None:
    assert binary_size(size) == text


@pytest.mark.parametrize(
    ("duration", "text"),
    [(21.333, "21.3 ms"), (100.0, "100 ms"), (298.67, "299 ms"), (0.0, "0 ms")],
)
def test_durations_read_well(duration: float, text: str) -> None:
    assert milliseconds(duration) == text


def test_every_engine_option_says_what_it_costs() -> None:
    costs = option_costs(Settings(), 48000)
    engine = {name for name, _ in options_of(EngineSettings)}
    assert {name for page, name in costs if page == "engine"} == engine
    assert "21.3 ms" in costs["engine", "batch_size"]
    assert "799 ms" in costs["engine", "pool_size"]
