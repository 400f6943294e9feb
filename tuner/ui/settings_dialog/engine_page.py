"""The page of the engine: presets above its options, and what they cost below."""

from __future__ import annotations

import logging

from PySide6.QtCore import Slot

from tuner.assets import resource
from tuner.settings.cost import engine_cost
from tuner.settings.model import values_of
from tuner.settings.pages.engine import EngineSettings
from tuner.settings.presets import Preset, PresetError, load_presets
from tuner.ui.settings_dialog.cost_panel import CostPanel
from tuner.ui.settings_dialog.editors import Pace
from tuner.ui.settings_dialog.page import OptionPage
from tuner.ui.settings_dialog.preset_bar import PresetBar

_log = logging.getLogger(__name__)


class EnginePage(OptionPage):
    """Options that are also chosen together, by preset or as the running pool recommends.

    Args:
        reserved: Letters that are mnemonics elsewhere.
    """

    def __init__(self, reserved: str = "") -> None:
        self.presets = PresetBar(_presets())
        self.costs = CostPanel()
        super().__init__("engine", reserved, above=self.presets, below=self.costs)
        self.presets.chosen.connect(self._choose_preset)
        self.presets.pool_size_chosen.connect(self._choose_pool_size)

    def show_engine(self, engine: EngineSettings, sample_rate: int) -> None:
        """Show what these options cost at a sample rate in Hz, and which preset they are."""
        self.costs.show_cost(engine_cost(engine, sample_rate), engine.flush_timeout, sample_rate)
        self.presets.show_engine(engine)

    @Slot(object)
    def _choose_preset(self, engine: EngineSettings) -> None:
        self.edited.emit(self.name, values_of(engine), Pace.SOON)

    @Slot(int)
    def _choose_pool_size(self, pool_size: int) -> None:
        self.edited.emit(self.name, {"pool_size": pool_size}, Pace.SOON)


def _presets() -> tuple[Preset, ...]:
    """The presets that come with the program; none when its installation is incomplete."""
    try:
        return load_presets(resource("presets", "engine.toml"))
    except (OSError, PresetError) as error:
        _log.warning("%s", error)
        return ()
