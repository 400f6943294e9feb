"""The user's own temperament: twelve offsets in cents, kept as a Scala file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tuner.text import Text
from tuner.ui.language import translate, translated
from tuner.ui.tab_order import add_last
from tuner.ui.targets.offset_bars import OffsetBars

_MOST_CENTS = 50.0
_COLUMNS = 4
_ABOUT = Text(
    "Targets",
    "How far each note lies from equal temperament, in cents, on the key "
    "note {key}. It is saved as a Scala file, which then stands for the "
    "temperament.",
)
_PREVIEW = Text(
    "Targets",
    "So the notes will stand beside equal temperament, with A at the concert pitch. "
    "The reading changes when it is saved.",
)
_CONCERT_NOTE = "A"


class TemperamentEditor(QDialog):
    """Does not block the window.

    Signals:
        save_requested: Twelve offsets in cents, beginning at the key note.

    Args:
        notes: The names of the twelve notes, beginning at the key note.
        offsets: Where editing begins, in the same order.
        parent: The window it belongs to.
    """

    save_requested = Signal(object)

    def __init__(
        self, notes: Sequence[str], offsets: Sequence[float], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Targets", "Own temperament"))
        about = QLabel(translated(_ABOUT).format(key=notes[0]))
        about.setWordWrap(True)
        about.setTextFormat(Qt.TextFormat.PlainText)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        self.boxes: list[QDoubleSpinBox] = []
        rows = len(notes) // _COLUMNS
        for at, (note, offset) in enumerate(zip(notes, offsets, strict=True)):
            box, label = _offset_box(note, offset), QLabel(note)
            label.setBuddy(box)
            row, column = at % rows, 2 * (at // rows)
            grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(box, row, column + 1)
            box.valueChanged.connect(self._show_preview)
            self.boxes.append(box)
        self._at_concert_pitch = notes.index(_CONCERT_NOTE)
        self.preview = OffsetBars(notes)
        preview_about = QLabel(translated(_PREVIEW))
        preview_about.setWordWrap(True)
        buttons = QDialogButtonBox(self)
        self.save = buttons.addButton(
            translate("Targets", "&Save as…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.equal = QPushButton(translate("Targets", "All &equal"), self)
        buttons.addButton(self.equal, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        self.equal.clicked.connect(self._make_equal)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addWidget(about)
        layout.addLayout(grid)
        layout.addWidget(preview_about)
        layout.addWidget(self.preview)
        add_last(layout, buttons)
        self._show_preview()

    @property
    def offsets(self) -> tuple[float, ...]:
        """What the boxes say, in cents."""
        return tuple(box.value() for box in self.boxes)

    @Slot()
    def _show_preview(self) -> None:
        """Show how the notes will stand: the concert pitch holds the A where it is."""
        offsets = self.offsets
        anchor = offsets[self._at_concert_pitch]
        self.preview.show_cents([offset - anchor for offset in offsets])

    @Slot()
    def _make_equal(self) -> None:
        for box in self.boxes:
            box.setValue(0.0)

    @Slot()
    def _save(self) -> None:
        self.save_requested.emit(self.offsets)


def _offset_box(note: str, offset: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(-_MOST_CENTS, _MOST_CENTS)
    box.setDecimals(2)
    box.setSingleStep(0.1)
    box.setSuffix(" ¢")
    box.setValue(offset)
    box.setAccessibleName(
        translate("Targets", "{note}, cents from equal temperament").format(note=note)
    )
    return box
