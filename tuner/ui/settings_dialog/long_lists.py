"""Choices of so many values that one types to find them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QComboBox, QCompleter

from tuner.music.instruments import CHROMATIC
from tuner.settings.option import Option
from tuner.ui.language import translated
from tuner.ui.names import instrument_name
from tuner.ui.settings_dialog.editors import Editor, Pace, field_combo


class LongChoiceEditor(Editor):
    """A list that any part of a name finds."""

    def __init__(self, name: str, declared: Option) -> None:
        self._combo = _searchable_combo()
        super().__init__(name, self._combo)
        self._choices = list(declared.choices)
        self._combo.addItems([translated(declared.text(choice)) for choice in declared.choices])
        self._combo.currentIndexChanged.connect(self._tell)

    def values(self) -> dict[str, Any]:
        """What the control says, by option name."""
        return {self.name: self._choices[max(0, self._combo.currentIndex())]}

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show the values of the page without calling that an edit."""
        self._show(self._choices.index(values[self.name]))

    def _show(self, index: int) -> None:
        if self._combo.currentIndex() != index:
            with QSignalBlocker(self._combo):
                self._combo.setCurrentIndex(index)

    @Slot(int)
    def _tell(self, index: int) -> None:
        if index >= 0:
            self.edited.emit(Pace.SOON)


class InstrumentEditor(LongChoiceEditor):
    """The instruments there are; one that is not known any more stays in the list."""

    def __init__(self, name: str) -> None:
        super().__init__(name, Option(CHROMATIC.name, "", "", choices=(CHROMATIC.name,)))

    def show_instruments(self, names: Sequence[str]) -> None:
        """Offer these."""
        chosen = self.values()[self.name]
        self._choices = list(dict.fromkeys((*names, chosen)))
        with QSignalBlocker(self._combo):
            self._combo.clear()
            self._combo.addItems([instrument_name(each) for each in self._choices])
            self._combo.setCurrentIndex(self._choices.index(chosen))

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show the values of the page without calling that an edit."""
        name = values[self.name]
        if name not in self._choices:
            self._choices.append(name)
            with QSignalBlocker(self._combo):
                self._combo.addItem(instrument_name(name))
        self._show(self._choices.index(name))


def _searchable_combo() -> QComboBox:
    combo = field_combo()
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    combo.setMaxVisibleItems(16)
    completer = QCompleter(combo.model(), combo)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    combo.setCompleter(completer)
    line = combo.lineEdit()
    assert line is not None
    # What was typed and is no choice gives way to the one that is chosen.
    line.editingFinished.connect(lambda: combo.setEditText(combo.itemText(combo.currentIndex())))
    return combo
