"""What is done to the strings of an instrument: capo, drop, and an offset for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from tuner.music.instruments import MOST_CENTS, MOST_DROP
from tuner.music.tuning import Tuning
from tuner.settings.pages.tuning import MOST_CAPO
from tuner.ui.language import translate, without_mnemonic
from tuner.ui.tab_order import add_last

_FEW = 8
"""Strings that stand in one column; more stand in two."""
_ROWS_SEEN = 4
"""Rows that are seen at least."""


@dataclass(frozen=True, slots=True)
class StringChanges:
    """What is done to the strings.

    Attributes:
        capo: The fret of the capo; 0 is none.
        drop: By how many semitones the lowest course is lowered.
        offsets: Of each course, in cents.
    """

    capo: int
    drop: int
    offsets: tuple[float, ...]


class StringsDialog(QDialog):
    """Does not block the window. What is set is in force at once; cancel takes it back.

    Signals:
        changed: Other ``StringChanges`` are wanted.

    Args:
        instrument: What the instrument is called.
        numbers: The numbers that players give to its courses, in their order.
        plain: What it is like when nothing is done to it.
        now: What is done to it at first.
        parent: The window it belongs to.
    """

    changed = Signal(object)

    def __init__(
        self,
        instrument: str,
        numbers: Sequence[int],
        plain: StringChanges,
        now: StringChanges,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(
            translate("Targets", "Strings of {instrument}").format(instrument=instrument)
        )
        self._plain, self._before = plain, now
        self.capo, self.drop = QSpinBox(), QSpinBox()
        self.capo.setRange(0, MOST_CAPO)
        self.capo.setSpecialValueText(translate("Targets", "None"))
        self.drop.setRange(0, MOST_DROP)
        self.drop.setSuffix(translate("Targets", " semitones"))
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        for text, box in (
            (translate("Targets", "&Capo at fret"), self.capo),
            (translate("Targets", "&Lowest string down by"), self.drop),
        ):
            form.addRow(text, box)
            box.setAccessibleName(without_mnemonic(text))
            box.valueChanged.connect(self._tell)
        about = QLabel(
            translate("Targets", "Sweetening: how far each string departs from its note, in cents.")
        )
        about.setWordWrap(True)
        self.notes = [QLabel() for _ in numbers]
        self.boxes = [self._offset_box(number) for number in numbers]
        buttons = QDialogButtonBox(self)
        standard = QDialogButtonBox.StandardButton
        buttons.setStandardButtons(standard.Ok | standard.Cancel)
        self.reset = buttons.addButton(
            translate("Targets", "&As the instrument"), QDialogButtonBox.ButtonRole.ResetRole
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.reset.clicked.connect(self._reset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(about)
        layout.addWidget(self._scrolled(numbers), 1)
        add_last(layout, buttons)
        self._show(now)

    @property
    def changes(self) -> StringChanges:
        """What the boxes say."""
        offsets = tuple(box.value() for box in self.boxes)
        return StringChanges(self.capo.value(), self.drop.value(), offsets)

    def show_tuning(self, tuning: Tuning) -> None:
        """Name the notes of the strings as they sound now."""
        instrument = tuning.instrument
        if instrument is None or not tuning.has_strings:
            return
        first = 0
        for course, label, box in zip(instrument.courses, self.notes, self.boxes, strict=False):
            note = tuning.target(first).label
            label.setText(note)
            box.setAccessibleDescription(note)
            first += len(course)

    def reject(self) -> None:
        """Put in force what was so before."""
        if self.changes != self._before:
            self.changed.emit(self._before)
        super().reject()

    def _offset_box(self, number: int) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setRange(-MOST_CENTS, MOST_CENTS)
        box.setDecimals(1)
        box.setSingleStep(0.5)
        box.setSuffix(" ¢")
        box.setKeyboardTracking(False)
        box.setAccessibleName(
            translate("Targets", "Offset of string {number} in cents").format(number=number)
        )
        box.valueChanged.connect(self._tell)
        return box

    def _scrolled(self, numbers: Sequence[int]) -> QScrollArea:
        strings = QWidget()
        grid = QGridLayout(strings)
        grid.setContentsMargins(0, 0, 0 if len(numbers) <= _FEW else 12, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        rows = len(numbers) if len(numbers) <= _FEW else (len(numbers) + 1) // 2
        for at, number in enumerate(numbers):
            row, column = at % rows, 3 * (at // rows)
            label = QLabel(str(number))
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label.setBuddy(self.boxes[at])
            for step, widget in enumerate((label, self.notes[at], self.boxes[at])):
                grid.addWidget(widget, row, column + step)
            grid.setColumnStretch(column + 2, 1)
        grid.setRowStretch(rows, 1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(strings)
        height = self.boxes[0].sizeHint().height() + grid.verticalSpacing() if self.boxes else 0
        area.setMinimumHeight(min(rows, _ROWS_SEEN) * height)
        area.setMinimumWidth(
            strings.sizeHint().width() + area.verticalScrollBar().sizeHint().width()
        )
        return area

    def _show(self, changes: StringChanges) -> None:
        blockers = [QSignalBlocker(box) for box in (self.capo, self.drop, *self.boxes)]
        self.capo.setValue(changes.capo)
        self.drop.setValue(changes.drop)
        for box, cents in zip(self.boxes, changes.offsets, strict=True):
            box.setValue(cents)
        del blockers

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self.changes)

    @Slot()
    def _reset(self) -> None:
        self._show(self._plain)
        self._tell()
