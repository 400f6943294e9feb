"""The page of the engine: what it refuses, and what follows from it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuner.engine.config import BatchConfig, PoolConfig
from tuner.pool.transport import Transport
from tuner.settings.model import Settings
from tuner.settings.option import InvalidSettingError
from tuner.settings.pages.engine import EngineSettings


def test_defaults_are_the_defaults_of_the_engine() -> None:
    assert EngineSettings().batch_config() == BatchConfig()
    assert EngineSettings().pool_config() == PoolConfig()


def test_options_become_configurations() -> None:
    engine = EngineSettings(
        pool_size=8,
        batch_size=512,
        flush_timeout=50,
        buffer_timeout=2000,
        transport=Transport.COPY,
        metrics=False,
    )
    assert engine.batch_config() == BatchConfig(512, 50)
    assert engine.pool_config() == PoolConfig(8, 2000, Transport.COPY, metrics=False)


@given(
    st.integers(2, 64),
    st.sampled_from([256, 512, 1024, 2048, 4096]),
    st.integers(5, 1000),
    st.integers(200, 10_000),
)
def test_what_the_options_take_the_engine_takes(
    pool: int, batch: int, flush: int, timeout: int
) -> None:
    def make() -> EngineSettings:
        return EngineSettings(
            pool_size=pool, batch_size=batch, flush_timeout=flush, buffer_timeout=timeout
        )

    if timeout < 2 * flush:
        with pytest.raises(InvalidSettingError, match="needs a buffer timeout of at least"):
            make()
    else:
        engine = make()
        engine.batch_config()
        engine.pool_config()


def test_a_buffer_is_not_given_up_before_its_batch_is_sent() -> None:
    with pytest.raises(InvalidSettingError) as refusal:
        Settings().changed("engine", flush_timeout=600)
    assert str(refusal.value) == (
        "A flush timeout of 600 ms needs a buffer timeout of at least 1200 ms, not 1000 ms."
    )
    changed = Settings().changed("engine", flush_timeout=600, buffer_timeout=1200)
    assert changed.engine.buffer_timeout == 1200
