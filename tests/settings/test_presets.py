"""Presets: those that come with the program, and files that are no use."""

from __future__ import annotations

from pathlib import Path

import pytest

from tuner.assets import resource
from tuner.settings.cost import engine_cost
from tuner.settings.pages.engine import EngineSettings
from tuner.settings.presets import PresetError, load_presets, preset_of


def test_the_presets_of_the_program() -> None:
    low, balanced, robust = load_presets(resource("presets", "engine.toml"))
    assert (low.name, balanced.name, robust.name) == ("Low latency", "Balanced", "Robust")
    assert balanced.engine == EngineSettings()
    costs = [engine_cost(preset.engine, 48000) for preset in (low, balanced, robust)]
    assert [cost.warnings for cost in costs] == [(), (), ()]
    assert costs[0].latency_ms < costs[1].latency_ms < costs[2].latency_ms
    assert costs[2].rides_out_ms is not None
    assert costs[2].rides_out_ms > 2000.0


def test_options_are_known_as_a_preset_or_as_none() -> None:
    presets = load_presets(resource("presets", "engine.toml"))
    assert preset_of(presets, EngineSettings()) is presets[1]
    assert preset_of(presets, EngineSettings(pool_size=17)) is None


@pytest.mark.parametrize(
    "content",
    [
        "[[preset",
        "preset = 3",
        "preset = [3]",
        '[[preset]]\nname = "No help"',
        '[[preset]]\nname = "A"\nhelp = "B"\npool_size = 1',
        '[[preset]]\nname = "A"\nhelp = "B"\npool_size = "16"',
        '[[preset]]\nname = "A"\nhelp = "B"\ntransport = "pigeon"',
        '[[preset]]\nname = "A"\nhelp = "B"\ncolour = 1',
        "\0\1\2",
    ],
)
def test_a_file_that_is_no_use_is_named(content: str, tmp_path: Path) -> None:
    path = tmp_path / "engine.toml"
    path.write_text(content)
    with pytest.raises(PresetError, match=r"engine\.toml"):
        load_presets(path)


@pytest.mark.parametrize("content", [None, b"\xff\xfe"])
def test_a_missing_or_binary_file_is_named(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "engine.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(PresetError, match=r"engine\.toml"):
        load_presets(path)


def test_a_transport_goes_by_its_value(tmp_path: Path) -> None:
    path = tmp_path / "engine.toml"
    path.write_text('[[preset]]\nname = "A"\nhelp = "B"\ntransport = "copy"')
    assert load_presets(path)[0].engine.transport.value == "copy"
