"""Sets of engine options that go well together, read from a file."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tuner.settings.option import InvalidSettingError
from tuner.settings.pages.engine import EngineSettings


class PresetError(Exception):
    """The file of presets cannot be used; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Preset:
    """A named set of engine options.

    Attributes:
        name: What the user chooses it by.
        help: One line on what it is good for.
        engine: The options.
    """

    name: str
    help: str
    engine: EngineSettings


def load_presets(path: Path) -> tuple[Preset, ...]:
    """The presets of a TOML file, in its order.

    Raises:
        PresetError: The file is missing, not TOML, or has a preset that cannot work.
    """
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8")).get("preset", [])
    except (OSError, ValueError) as error:
        raise PresetError(f"The presets in {path} cannot be read: {error}") from error
    if not isinstance(tables, list):
        raise PresetError(f"The presets in {path} are not a list of tables.")
    return tuple(_preset(path, table) for table in tables)


def preset_of(presets: tuple[Preset, ...], engine: EngineSettings) -> Preset | None:
    """The preset that these options are; None when they are the user's own."""
    return next((preset for preset in presets if preset.engine == engine), None)


def _preset(path: Path, table: Any) -> Preset:
    try:
        values = dict(table)
        name, help_line = values.pop("name"), values.pop("help")
        transport = values.get("transport")
        if transport is not None:
            values["transport"] = type(EngineSettings().transport)(transport)
        return Preset(str(name), str(help_line), EngineSettings(**values))
    except (InvalidSettingError, TypeError, KeyError, ValueError) as error:
        raise PresetError(f"A preset in {path} cannot be used: {error}") from error
