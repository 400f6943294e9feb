"""A string as a button."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from tuner.ui.colours import Colours
from tuner.ui.language import translate, translated
from tuner.ui.targets.chip_painter import ChipLook, ChipPainter, offset_text
from tuner.ui.targets.string_states import StringChip


class Chip(QAbstractButton):
    """Drawn by hand; a click locks its string, or lets it go.

    Args:
        chip: The string.
        words: Which string it is, for tooltip and screen reader.
        height: In pixels.
        colours: The theme.
        parent: The view.
    """

    def __init__(
        self, chip: StringChip, words: str, height: int, colours: Colours, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.colours = colours
        self.look = ChipLook()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_chip(chip, words, height)

    def show_chip(self, chip: StringChip, words: str, height: int) -> None:
        """Stand for another string, or for the same one at another height, in pixels."""
        self.chip = chip
        self._words = words
        self._painter = ChipPainter(self.font(), height)
        self.resize(QSize(round(self._painter.width(chip)), height))
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As large as it was made."""
        return self.size()

    def show_look(self, look: ChipLook) -> None:
        """Show how the string is."""
        if look != self.look:
            self.look = look
            self._describe()
            self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A rounded box: shape, name, and a lock."""
        look = replace(self.look, hovered=self.underMouse(), focused=self.hasFocus())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._painter.paint(painter, QRectF(self.rect()), self.chip, look, self.colours)

    def _describe(self) -> None:
        target = self.chip.target
        sweet = f", {offset_text(self.chip.cents)}" if self.chip.cents else ""
        note = f"{target.label}{sweet}"
        text = (
            translate("Targets", "{string}, {note}: {state}, locked")
            if self.look.locked
            else translate("Targets", "{string}, {note}: {state}")
        )
        state = translated(self.look.state.value)
        self.setAccessibleName(text.format(string=self._words, note=note, state=state))
        text = (
            translate("Targets", "{string}: {note}, {hz:.2f} Hz — {state}\nClick to let it go")
            if self.look.locked
            else translate("Targets", "{string}: {note}, {hz:.2f} Hz — {state}\nClick to lock it")
        )
        self.setToolTip(text.format(string=self._words, note=note, hz=target.hz, state=state))
