"""The page of the tuning: instrument, concert pitch, temperament and Scala files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tuner.settings.scala_files import SCALA_OPTIONS, ScalaChecks
from tuner.ui.language import translated
from tuner.ui.settings_dialog.long_lists import InstrumentEditor
from tuner.ui.settings_dialog.page import OptionPage


class TuningPage(OptionPage):
    """Offers the instruments, and says at once in which line a Scala file errs.

    Args:
        instruments: The names of those that can be chosen.
        reserved: Letters that are mnemonics elsewhere.
    """

    def __init__(self, instruments: Sequence[str], reserved: str = "") -> None:
        super().__init__("tuning", reserved)
        self._scales = ScalaChecks()
        self.show_instruments(instruments)

    def show_instruments(self, names: Sequence[str]) -> None:
        """Offer these instruments from now on."""
        editor = self.rows["instrument"].editor
        assert isinstance(editor, InstrumentEditor)
        editor.show_instruments(names)

    def remark(self, values: Mapping[str, Any], typed: str = "") -> None:
        """Say what is wrong with a Scala file; one that is being typed need not be there yet."""
        for name in SCALA_OPTIONS:
            if name != typed:
                problem = self._scales.problem(name, values[name])
                self.rows[name].show_problem(translated(problem))
