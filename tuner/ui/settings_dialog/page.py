"""One page of the dialog: a heading and a row for every option."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tuner.settings.model import PAGES
from tuner.settings.option import Control, Option, option_of, options_of
from tuner.text import Text
from tuner.ui.language import translate, translated
from tuner.ui.scrolled import Scrolled
from tuner.ui.settings_dialog.devices import DeviceEditor, InputDevice
from tuner.ui.settings_dialog.draft import Problem
from tuner.ui.settings_dialog.editors import (
    FEW,
    ChoiceEditor,
    Editor,
    FileEditor,
    NumberEditor,
    Pace,
    SwitchEditor,
    TextEditor,
)
from tuner.ui.settings_dialog.gate import GateEditor
from tuner.ui.settings_dialog.labels import LABEL_INSET, UNIT, large_label
from tuner.ui.settings_dialog.long_lists import InstrumentEditor, LongChoiceEditor
from tuner.ui.settings_dialog.mnemonics import with_mnemonics
from tuner.ui.settings_dialog.preset_bar import PresetBar
from tuner.ui.settings_dialog.row import OptionRow

_WIDEST_LABEL = 20 * UNIT
"""Longer labels wrap, but no word is ever cut."""

PAGE_NAMES = {
    "audio": Text("SettingsDialog", "Audio"),
    "tuning": Text("SettingsDialog", "Tuning"),
    "sound": Text("SettingsDialog", "Sound"),
    "display": Text("SettingsDialog", "Display"),
    "data": Text("SettingsDialog", "Data out"),
    "engine": Text("SettingsDialog", "Engine"),
}
"""What the pages are called."""


class OptionPage(QWidget):
    """The options of one page, in the order of their declaration.

    Signals:
        edited: The user has changed a value; carries page, values by option name, and pace.

    Args:
        name: The page's name.
        reserved: Letters that are mnemonics elsewhere.
        devices: For a page with a choice of devices.
        above: What stands between heading and options.
        below: What stands under the options and does not scroll.
    """

    edited = Signal(str, object, object)

    def __init__(
        self,
        name: str,
        reserved: str = "",
        devices: Sequence[InputDevice] = (),
        above: PresetBar | None = None,
        below: QWidget | None = None,
    ) -> None:
        super().__init__()
        self.name = name
        self._above = above
        self.rows: dict[str, OptionRow] = {}
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, UNIT, 0)
        column.setSpacing(0)
        if above is not None:
            column.addWidget(above)
        for row in self._make_rows(devices, reserved):
            column.addWidget(row)
        column.addStretch(1)
        self._scroll = Scrolled()
        self._scroll.setWidget(rows)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(UNIT)
        heading = large_label(translated(PAGE_NAMES[name]))
        heading.setContentsMargins(LABEL_INSET, 0, 0, 0)
        layout.addWidget(heading)
        layout.addWidget(self._scroll, 1)
        if below is not None:
            layout.addWidget(below)

    def show_draft(
        self,
        values: Mapping[str, Any],
        costs: Mapping[tuple[str, str], str],
        problem: Problem | None,
        typed: str = "",
    ) -> None:
        """Show the values, and what is to be said of them.

        Args:
            values: By option name.
            costs: What options cost, by page and option name.
            problem: Why the page is held back.
            typed: The option that is being typed just now.
        """
        self.show_values(values)
        for name, row in self.rows.items():
            row.show_cost(translated(costs.get((self.name, name), "")))
            row.show_problem(
                translated(problem.text) if problem is not None and problem.name == name else ""
            )
        self.remark(values, typed)

    def remark(self, values: Mapping[str, Any], typed: str = "") -> None:
        """Say what is known of these values beyond their declaration; most pages know nothing.

        Args:
            values: By option name.
            typed: The option that is being typed just now.
        """

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show the values of all options, and which are used and which changed."""
        for name, row in self.rows.items():
            row.editor.show_values(values)
            row.show_modified(
                any(values[part] != self._declared(part).default for part in self._parts(name))
            )
            row.show_note(self._idle_note(row.declared, values))

    def reveal(self, name: str) -> None:
        """Scroll an option into view."""
        row = self.rows[name]
        self._scroll.ensureWidgetVisible(row, 0, UNIT)

    def defaults(self, name: str = "") -> dict[str, Any]:
        """The default values of an option and what is chosen with it, or of the whole page."""
        names = self._parts(name) if name else [each for each, _ in options_of(PAGES[self.name])]
        return {each: self._declared(each).default for each in names}

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the labels as wide as one another when font or style change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._align_labels()

    def _declared(self, name: str) -> Option:
        return option_of(PAGES[self.name], name)

    def _parts(self, name: str) -> list[str]:
        together = (
            each for each, declared in options_of(PAGES[self.name]) if declared.chosen_with == name
        )
        return [name, *together]

    def _make_rows(self, devices: Sequence[InputDevice], reserved: str) -> list[OptionRow]:
        own = [(name, each) for name, each in options_of(PAGES[self.name]) if not each.chosen_with]
        labels = with_mnemonics((translated(each.label) for _, each in own), reserved)
        for (name, declared), label in zip(own, labels, strict=True):
            editor = self._make_editor(name, declared, devices)
            self.rows[name] = row = OptionRow(declared, editor, label)
            editor.edited.connect(self._tell_edit)
            row.reset_requested.connect(self._tell_reset)
        self._align_labels()
        return list(self.rows.values())

    def _make_editor(self, name: str, declared: Option, devices: Sequence[InputDevice]) -> Editor:
        if declared.choices:
            many = len(declared.choices) > FEW
            return LongChoiceEditor(name, declared) if many else ChoiceEditor(name, declared)
        if declared.control in (Control.DEVICE, Control.OUTPUT):
            companion = next(iter(self._parts(name)[1:]), "")
            return DeviceEditor(name, companion, devices)
        if declared.control is Control.GATE:
            return GateEditor(name, declared)
        if declared.kind is bool:
            return SwitchEditor(name)
        if declared.minimum is not None:
            return NumberEditor(name, declared)
        return _text_editor(name, declared)

    def _idle_note(self, declared: Option, values: Mapping[str, Any]) -> str:
        if declared.used_when is None:
            return ""
        name, wanted = declared.used_when
        if values[name] == wanted:
            return ""
        other = self._declared(name)
        return translate(
            "SettingsDialog", "Not in use: “{label}” is “{value}”, not “{wanted}”."
        ).format(
            label=translated(other.label),
            value=translated(other.text(values[name])),
            wanted=translated(other.text(wanted)),
        )

    def _align_labels(self) -> None:
        texts = [translated(row.declared.label) for row in self.rows.values()]
        words = [word for text in texts for word in text.split()]
        measure = self.fontMetrics().horizontalAdvance
        widest_text = max(map(measure, texts), default=0)
        widest_word = max(map(measure, words), default=0)
        width = max(widest_word, min(widest_text, _WIDEST_LABEL)) + UNIT // 2
        for row in self.rows.values():
            row.label.setFixedWidth(width)
        if self._above is not None:
            self._above.align_label(width)

    def _tell_edit(self, pace: object) -> None:
        editor = self.sender()
        assert isinstance(editor, Editor)
        self.edited.emit(self.name, editor.values(), pace)

    def _tell_reset(self) -> None:
        row = self.sender()
        assert isinstance(row, OptionRow)
        self.edited.emit(self.name, self.defaults(row.editor.name), Pace.SOON)


def _text_editor(name: str, declared: Option) -> Editor:
    if declared.control is Control.INSTRUMENT:
        return InstrumentEditor(name)
    paths = (Control.FILE, Control.FOLDER)
    return FileEditor(name, declared) if declared.control in paths else TextEditor(name)
