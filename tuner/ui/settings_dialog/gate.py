"""The noise gate: a number, and a button that learns it from the room."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from tuner.settings.option import Option
from tuner.text import Text
from tuner.ui.language import translate, translated
from tuner.ui.settings_dialog.editors import FIELD_WIDTH, Editor, NumberEditor
from tuner.ui.settings_dialog.labels import UNIT

_LEARN = Text("SettingsDialog", "Learn the room")


class GateEditor(Editor):
    """A spin box with a button beside it.

    Signals:
        learn_requested: The room is to be listened to, or that is to end.
    """

    learn_requested = Signal()

    def __init__(self, name: str, declared: Option) -> None:
        whole = QWidget()
        self._number = NumberEditor(name, declared)
        super().__init__(name, whole, self._number.focus)
        # Before the button is made: Tab goes through children in the order of their coming.
        self._number.widget.setParent(whole)
        self.learn = QPushButton(translated(_LEARN), whole)
        self.learn.setAutoDefault(False)
        self.learn.setToolTip(
            translate("SettingsDialog", "Listen to the quiet room and put the gate above it")
        )
        layout = QHBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(UNIT)
        layout.addWidget(self._number.widget)
        layout.addWidget(self.learn)
        layout.addStretch(1)
        whole.setMaximumWidth(FIELD_WIDTH + 12 * UNIT)
        whole.setFocusProxy(self.focus)
        self._number.edited.connect(self.edited)
        self.learn.clicked.connect(self.learn_requested)

    def values(self) -> dict[str, Any]:
        """What the control says, by option name."""
        return self._number.values()

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show the values of the page without calling that an edit."""
        self._number.show_values(values)

    def show_learning(self, seconds_left: int) -> None:
        """Count the seconds for which the room is still listened to; 0 when that is over."""
        self.learn.setText(
            translate("SettingsDialog", "Keep quiet… {seconds_left} s").format(
                seconds_left=seconds_left
            )
            if seconds_left
            else translated(_LEARN)
        )
