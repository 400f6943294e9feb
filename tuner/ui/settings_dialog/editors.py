"""A control for every type of option, made from the option's declaration."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from tuner.settings.file_names import as_text, from_text
from tuner.settings.option import Control, Option
from tuner.ui.language import translate, translated
from tuner.ui.settings_dialog.labels import UNIT

NUMBER_WIDTH = 18 * UNIT
FIELD_WIDTH = 40 * UNIT
FEW = 16
"""Choices that are found without typing."""


class Pace(enum.Enum):
    """How soon an edit is to be put in force."""

    SOON = "soon"
    """It may be one of a quick series."""
    TYPING = "typing"
    """The next digit is likely to follow."""
    UNFINISHED = "unfinished"
    """It is worth nothing until the user is done."""


class Editor(QObject):
    """What edits one option, or several that are chosen together.

    Signals:
        edited: The user has changed something; carries the ``Pace``.

    Attributes:
        name: The option's name.
        widget: The whole control.
        focus: The part of it that takes the keyboard.
    """

    edited = Signal(object)

    def __init__(self, name: str, widget: QWidget, focus: QWidget | None = None) -> None:
        super().__init__(widget)
        self.name = name
        self.widget = widget
        self.focus = widget if focus is None else focus

    def values(self) -> dict[str, Any]:
        """What the control says, by option name."""
        raise NotImplementedError

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show the values of the page without calling that an edit."""
        raise NotImplementedError


class SwitchEditor(Editor):
    """A check box."""

    def __init__(self, name: str) -> None:
        self._box = QCheckBox()
        super().__init__(name, self._box)
        self._name_state(False)
        self._box.toggled.connect(self._name_state)
        self._box.toggled.connect(self._tell)

    def values(self) -> dict[str, Any]:
        """What the control says, by option name."""
        return {self.name: self._box.isChecked()}

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show the values of the page without calling that an edit."""
        with QSignalBlocker(self._box):
            self._box.setChecked(values[self.name])
        self._name_state(values[self.name])

    @Slot(bool)
    def _name_state(self, on: bool) -> None:
        self._box.setText(
            translate("SettingsDialog", "On") if on else translate("SettingsDialog", "Off")
        )

    @Slot(bool)
    def _tell(self, _: bool) -> None:
        self.edited.emit(Pace.SOON)


class ChoiceEditor(Editor):
    """A list of the few values that an option takes."""

    def __init__(self, name: str, declared: Option) -> None:
        self._combo = field_combo()
        super().__init__(name, self._combo)
        self._choices = declared.choices
        for choice in declared.choices:
            self._combo.addItem(translated(declared.text(choice)))
        self._combo.currentIndexChanged.connect(self._tell)

    def values(self) -> dict[str, Any]:
        """What the control says, by option name."""
        return {self.name: self._choices[self._combo.currentIndex()]}

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show the values of the page without calling that an edit."""
        with QSignalBlocker(self._combo):
            self._combo.setCurrentIndex(self._choices.index(values[self.name]))

    @Slot(int)
    def _tell(self, _: int) -> None:
        self.edited.emit(Pace.SOON)


class NumberEditor(Editor):
    """A spin box that shows its unit and knows its range."""

    def __init__(self, name: str, declared: Option) -> None:
        self._box: QSpinBox | QDoubleSpinBox
        assert declared.minimum is not None
        assert declared.maximum is not None
        if declared.kind is float:
            real = _RealBox()
            real.setDecimals(declared.decimals)
            real.setRange(declared.minimum, declared.maximum)
            real.setSingleStep(declared.step or 1.0)
            self._box = real
        else:
            whole = QSpinBox()
            whole.setRange(int(declared.minimum), int(declared.maximum))
            whole.setSingleStep(int(declared.step or 1))
            self._box = whole
        super().__init__(name, self._box)
        self._kind = declared.kind
        if isinstance(self._box, QDoubleSpinBox):
            self._box.valueChanged.connect(self._tell_real)
        else:
            self._box.valueChanged.connect(self._tell_whole)
        if declared.unit:
            self._box.setSuffix(f" {translated(declared.unit)}")
        self._box.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)
        self._box.setFixedWidth(NUMBER_WIDTH)
        guard_wheel(self._box)

    def values(self) -> dict[str, Any]:
        """What the control says, by option name."""
        return {self.name: self._kind(self._box.value())}

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show the values of the page without calling that an edit."""
        if self._kind(self._box.value()) == values[self.name]:
            return  # what is being typed stays as it is
        with QSignalBlocker(self._box):
            self._box.setValue(values[self.name])

    @Slot(int)
    def _tell_whole(self, _: int) -> None:
        self._tell()

    @Slot(float)
    def _tell_real(self, _: float) -> None:
        self._tell()

    def _tell(self) -> None:
        typed = self._box.lineEdit().isModified()
        self.edited.emit(Pace.TYPING if typed else Pace.SOON)


class FileEditor(Editor):
    """The path of a file or folder, typed, dropped or chosen."""

    def __init__(self, name: str, declared: Option) -> None:
        whole = QWidget()
        self._line = QLineEdit(whole)
        super().__init__(name, whole, self._line)
        self._line.setClearButtonEnabled(True)
        self._line.setPlaceholderText(
            translated(declared.names[0])
            if declared.control is Control.FOLDER
            else translate("SettingsDialog", "No file chosen")
        )
        self.browse = QPushButton(translate("SettingsDialog", "Browse…"), whole)
        self.browse.setAccessibleName(
            translate("SettingsDialog", "Browse: {label}").format(label=translated(declared.label))
        )
        self._declared = declared
        self.browse.setAutoDefault(False)
        layout = QHBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(UNIT)
        layout.addWidget(self._line, 1)
        layout.addWidget(self.browse)
        whole.setMaximumWidth(FIELD_WIDTH + 12 * UNIT)
        whole.setFocusProxy(self._line)
        self._finished = ""
        self._line.textChanged.connect(self._tell_unfinished)
        self._line.editingFinished.connect(self._finish)
        self.browse.clicked.connect(self._choose)

    def values(self) -> dict[str, Any]:
        """What the control says, by option name."""
        return {self.name: from_text(self._line.text().strip())}

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show the values of the page without calling that an edit."""
        if values[self.name] != self.values()[self.name]:
            self._finished = values[self.name]
            with QSignalBlocker(self._line):
                self._line.setText(as_text(values[self.name]))

    @Slot(str)
    def _tell_unfinished(self, _: str) -> None:
        self.edited.emit(Pace.UNFINISHED)

    @Slot()
    def _finish(self) -> None:
        if self.values()[self.name] != self._finished:
            self._finished = self.values()[self.name]
            self.edited.emit(Pace.SOON)

    @Slot()
    def _choose(self) -> None:
        start = self.values()[self.name]
        title = translated(self._declared.label)
        if self._declared.control is Control.FOLDER:
            path = QFileDialog.getExistingDirectory(self.widget, title, start)
        else:
            path, _ = QFileDialog.getOpenFileName(
                self.widget, title, start, translated(self._declared.files)
            )
        if path:
            self._line.setText(path)
            self._finish()


class TextEditor(Editor):
    """A line of text."""

    def __init__(self, name: str) -> None:
        self._line = QLineEdit()
        super().__init__(name, self._line)
        self._line.setMaximumWidth(FIELD_WIDTH)
        self._line.textChanged.connect(self._tell)

    def values(self) -> dict[str, Any]:
        """What the control says, by option name."""
        return {self.name: self._line.text()}

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show the values of the page without calling that an edit."""
        if self._line.text() != values[self.name]:
            with QSignalBlocker(self._line):
                self._line.setText(values[self.name])

    @Slot(str)
    def _tell(self, _: str) -> None:
        self.edited.emit(Pace.TYPING)


def field_combo() -> QComboBox:
    """A combo box that may be narrower than its longest item."""
    combo = QComboBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(8)
    combo.setMaximumWidth(FIELD_WIDTH)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    guard_wheel(combo)
    return combo


def guard_wheel(control: QWidget) -> None:
    """Let the wheel scroll the page, and change the control only while it has the focus."""
    control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    control.installEventFilter(_WheelGuard(control))


class _WheelGuard(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is not QEvent.Type.Wheel:
            return False
        if isinstance(watched, QWidget) and watched.hasFocus():
            return False
        event.ignore()
        return True


class _RealBox(QDoubleSpinBox):
    """Takes a point and a comma as the decimal sign, whatever the language."""

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return super().validate(self._in_own_signs(text), position)

    def valueFromText(self, text: str) -> float:  # noqa: N802 - Qt's name
        return super().valueFromText(self._in_own_signs(text))

    def _in_own_signs(self, text: str) -> str:
        own = self.locale().decimalPoint()
        return text.replace("," if own == "." else ".", own)
