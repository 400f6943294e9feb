"""Options are found by the words a user would type."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuner.settings.model import PAGES, all_options
from tuner.settings.search import Match, find_options


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("pool", Match("engine", "pool_size")),
        ("POOL SIZE", Match("engine", "pool_size")),
        ("concert", Match("tuning", "concert_pitch")),
        ("a4", Match("tuning", "concert_pitch")),
        ("timeout", Match("engine", "flush_timeout")),
        ("timeout buffer", Match("engine", "buffer_timeout")),
        ("dark", Match("display", "theme")),
        ("flats", Match("tuning", "accidentals")),
        ("dbfs", Match("audio", "gate")),
        ("sound system", Match("audio", "device")),
        ("batch_size", Match("engine", "batch_size")),
    ],
)
def test_the_best_match_comes_first(query: str, first: Match) -> None:
    assert find_options(query)[0] == first


@pytest.mark.parametrize("query", ["", "  ", "xylophone", "pool xylophone"])
def test_nothing_is_found_where_nothing_is(query: str) -> None:
    assert find_options(query) == ()


@given(st.text(max_size=20))
def test_what_is_found_exists_once_and_has_a_row_of_its_own(query: str) -> None:
    found = find_options(query)
    assert len(set(found)) == len(found)
    rows = {Match(page, name) for page, name, declared in all_options() if not declared.chosen_with}
    assert set(found) <= rows


@pytest.mark.parametrize("page", list(PAGES))
def test_a_page_name_finds_its_options(page: str) -> None:
    assert {match.page for match in find_options(page)} >= {page}


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("vallotti", "temperament"), ("edo", "temperament"), ("clarinet", "transposition"),
        ("german", "naming"), ("helmholtz", "octaves"), ("capo", "capo"), ("drop", "drop"),
        (".scl", "scale_file"), ("kbm", "keyboard_map"), ("key note", "key"),
        ("strings", "instrument"), ("guitar", "instrument"), ("spelling", "spell_by_key"),
    ],
)  # fmt: skip
def test_the_music_is_found(query: str, name: str) -> None:
    assert Match("tuning", name) in find_options(query)
