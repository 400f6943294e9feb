"""The pages: their checks, their combinations, and what follows from them."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from typing import Any

import pytest

from tuner.settings.model import PAGES, Settings, all_options, values_of
from tuner.settings.option import InvalidSettingError, option_of
from tuner.settings.pages.audio import AudioSettings, SourceKind


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
