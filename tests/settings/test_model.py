"""The pages: their checks, their combinations, and what follows from them."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuner.engine.config import BatchConfig, PoolConfig
from tuner.music.notes import Accidentals
from tuner.music.tuning import Tuning
from tuner.pool.transport import Transport
from tuner.settings.model import (
    PAGES,
    AudioSettings,
    EngineSettings,
    Settings,
    SourceKind,
    TuningSettings,
    all_options,
    values_of,
)
from tuner.settings.option import InvalidSettingError, option_of


def test_defaults_are_the_defaults_of_the_engine() -> None:
    assert EngineSettings().batch_config() == BatchConfig()
    assert EngineSettings().pool_config() == PoolConfig()
    assert TuningSettings().tuning() == Tuning()


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
    tuning = TuningSettings(442.0, 2.0, accidentals=Accidentals.FLATS).tuning()
    assert tuning == Tuning(442.0, 2.0, Accidentals.FLATS)


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


def test_a_change_replaces_only_what_it_names() -> None:
    before = Settings()
    after = before.changed("tuning", concert_pitch=442)
    assert after.tuning.concert_pitch == 442.0
    assert after.tuning.tolerance == before.tuning.tolerance
    assert after.engine is before.engine
    assert before == Settings()


@pytest.mark.parametrize(
    ("page", "values"),
    [("nothing", {}), ("engine", {"nothing": 1}), ("engine", {"pool_size": 1}), ("", {})],
)
def test_a_change_that_makes_no_sense_is_refused(page: str, values: dict[str, Any]) -> None:
    with pytest.raises(InvalidSettingError):
        Settings().changed(page, **values)


@pytest.mark.parametrize("page", list(PAGES))
def test_a_page_of_the_wrong_kind_is_refused(page: str) -> None:
    with pytest.raises(InvalidSettingError, match=f"^The {page} page takes "):
        Settings(**{page: None})  # type: ignore[arg-type]


def test_settings_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        Settings().audio.channel = 2  # type: ignore[misc]


def test_values_of_a_page_make_the_page_again() -> None:
    page = AudioSettings(SourceKind.FILE, file="a.wav", gate=-40.0)
    assert AudioSettings(**values_of(page)) == page


def test_options_refer_to_options_of_their_own_page() -> None:
    for page, _, declared in all_options():
        if declared.chosen_with:
            assert option_of(PAGES[page], declared.chosen_with)
        if declared.used_when:
            name, value = declared.used_when
            assert option_of(PAGES[page], name).take(value) == value
