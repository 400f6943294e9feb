"""Every option takes or refuses any value, in one sentence, and never crashes."""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass, fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuner.settings.model import Settings, all_options
from tuner.settings.option import (
    InvalidSettingError,
    Later,
    Option,
    check_page,
    option,
    option_of,
)
from tuner.settings.pages.audio import AudioSettings
from tuner.settings.pages.engine import EngineSettings
from tuner.settings.pages.tuning import TuningSettings

OPTIONS = [pytest.param(declared, id=f"{page}.{name}") for page, name, declared in all_options()]


class Hostile:
    def __repr__(self) -> str:
        raise RuntimeError("no")

    def __eq__(self, other: object) -> bool:
        raise RuntimeError("no")

    __hash__ = None  # type: ignore[assignment]


class Level(enum.IntEnum):
    HIGH = 8


ANYTHING = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.just(10**5000),
    st.floats(),
    st.complex_numbers(),
    st.text(),
    st.text(st.characters(categories=["Cs", "Cc"])),
    st.binary(),
    st.lists(st.integers(), max_size=3),
    st.dictionaries(st.text(), st.integers(), max_size=2),
    st.sampled_from([Hostile(), Level.HIGH, object, Ellipsis, NotImplemented]),
    st.sampled_from([choice for *_, declared in all_options() for choice in declared.choices]),
)


@given(ANYTHING, st.sampled_from(list(all_options())))
def test_any_value_is_taken_or_refused_with_one_sentence(
    value: Any, option: tuple[str, str, Option]
) -> None:
    declared = option[2]
    try:
        taken = declared.take(value)
    except InvalidSettingError as error:
        sentence = str(error)
        assert sentence.startswith(f"{declared.label} takes ")
        assert sentence.endswith(".")
        assert "\n" not in sentence
        assert len(sentence) < 300
    else:
        assert type(taken) is declared.kind
        assert declared.take(taken) == taken
        assert declared.text(taken)


@pytest.mark.parametrize("declared", OPTIONS)
def test_its_default_is_taken(declared: Option) -> None:
    assert declared.take(declared.default) == declared.default


@pytest.mark.parametrize("declared", OPTIONS)
def test_it_says_what_it_does_in_one_line(declared: Option) -> None:
    assert declared.label
    assert declared.help.endswith(".")
    assert len(declared.help) < 90


@pytest.mark.parametrize(
    "declared", [option for option in OPTIONS if option.values[0].minimum is not None]
)
def test_its_ends_are_taken_and_what_lies_beyond_is_not(declared: Option) -> None:
    step = declared.kind(declared.step)
    for end, beyond in ((declared.minimum, -step), (declared.maximum, step)):
        assert declared.take(declared.kind(end)) == end
        with pytest.raises(InvalidSettingError, match=f"^{declared.label} takes .* to .*, not "):
            declared.take(declared.kind(end) + beyond)


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (99, "Pool size takes 2 to 64 buffers, not 99."),
        (16.0, "Pool size takes a whole number, not 16.0."),
        (True, "Pool size takes a whole number, not True."),
        ("many", "Pool size takes a whole number, not “many”."),
        pytest.param(
            10**5000, "Pool size takes 2 to 64 buffers, not a value of type int.", id="huge"
        ),
        (Hostile(), "Pool size takes a whole number, not a value of type Hostile."),
        ("a\nb", "Pool size takes a whole number, not “a b”."),
        ("x" * 99, f"Pool size takes a whole number, not “{'x' * 40}…”."),
    ],
)
def test_refusals_read_well(value: object, sentence: str) -> None:
    with pytest.raises(InvalidSettingError) as refusal:
        option_of(EngineSettings, "pool_size").take(value)
    assert str(refusal.value) == sentence


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, pytest.param(10**400, id="huge")])
def test_a_float_is_finite(value: float) -> None:
    with pytest.raises(InvalidSettingError, match="Noise gate takes a finite number"):
        option_of(AudioSettings, "gate").take(value)


def test_a_whole_number_becomes_a_plain_float() -> None:
    taken = option_of(AudioSettings, "gate").take(-50)
    assert taken == -50.0
    assert type(taken) is float


def test_a_number_with_a_name_becomes_a_plain_one() -> None:
    assert type(option_of(EngineSettings, "pool_size").take(Level.HIGH)) is int


@pytest.mark.parametrize("text", ["a\0b", "\ud800", "x" * 5000])
def test_a_text_that_cannot_be_kept_is_refused(text: str) -> None:
    with pytest.raises(InvalidSettingError, match=r"^Device takes "):
        option_of(AudioSettings, "device").take(text)


def test_a_device_name_may_have_line_breaks_as_windows_makes_them() -> None:
    name = "Headset (@System32\\drivers\\x.sys,#2;%1 Hands-Free%0\r\n;(Name))"
    assert option_of(AudioSettings, "device").take(name) == name


def test_choices_are_those_of_the_enumeration_and_have_names() -> None:
    for _, _, declared in all_options():
        if issubclass(declared.kind, enum.Enum):
            assert declared.choices == tuple(declared.kind)
            assert len(declared.names) == len(declared.choices)


@pytest.mark.parametrize(
    ("step", "decimals"), [(1.0, 0), (0.1, 1), (0.01, 2), (0.5, 1), (5.0, 0), (None, 0)]
)
def test_decimals_follow_the_step(step: float | None, decimals: int) -> None:
    assert Option(0.0, "Label", "Help.", step=step).decimals == decimals


def test_ranges_and_values_read_well() -> None:
    pool_size, gate = option_of(EngineSettings, "pool_size"), option_of(AudioSettings, "gate")
    assert pool_size.range == "2 to 64 buffers"
    assert pool_size.text(16) == "16 buffers"
    assert gate.range == "−90 to −20 dBFS"
    assert gate.text(-60.0) == "−60 dBFS"
    rate = option_of(AudioSettings, "sample_rate")
    assert rate.text(0) == "Automatic"
    assert rate.text(48000) == "48000 Hz"
    assert option_of(AudioSettings, "device").text("") == "System default"
    assert option_of(AudioSettings, "file").text("") == "none"
    assert option_of(EngineSettings, "metrics").text(True) == "on"


def test_a_page_is_checked_as_it_is_made() -> None:
    @dataclass(frozen=True, slots=True)
    class Page:
        depth: float = option(1.0, "Depth", "How deep.", unit="m", minimum=0.0, maximum=2.0)

        def __post_init__(self) -> None:
            check_page(self)

    assert type(Page(1).depth) is float
    with pytest.raises(InvalidSettingError, match=r"Depth takes 0 to 2 m, not 3\."):
        Page(3)


def test_every_field_of_every_page_is_declared() -> None:
    pages = [getattr(Settings(), page.name) for page in fields(Settings)]
    declared = {(type(page).__name__, each.name) for page in pages for each in fields(page)}
    assert len(declared) == len(list(all_options()))


def test_a_name_of_a_long_list_is_refused_with_those_nearest() -> None:
    with pytest.raises(InvalidSettingError) as refusal:
        option_of(TuningSettings, "temperament").take("Valotti")
    assert str(refusal.value).startswith("Temperament takes a name of its list, such as “Vallotti”")
    assert str(refusal.value).endswith("not “Valotti”.")


def test_choices_are_worked_out_only_when_they_are_needed():
    asked = []

    def names():
        asked.append(True)
        return ("Equal", "Vallotti")

    declared = Option("Equal", "Temperament", "", choices=Later(names))
    assert declared.take("Equal") == "Equal"
    assert asked == []
    assert declared.take("Vallotti") == "Vallotti"
    with pytest.raises(InvalidSettingError):
        declared.take("Valotti")
    assert list(declared.choices) == ["Equal", "Vallotti"]
    assert asked == [True]
