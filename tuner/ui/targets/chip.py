"""A string as a button: its name, and its state by shape and colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from tuner.ui.colours import Colours
from tuner.ui.displays.canvas import numerals_font
from tuner.ui.displays.readout import Sign, paint_sign, state_colour
from tuner.ui.language import translate, translated
from tuner.ui.smoothing import Closeness
from tuner.ui.targets.string_states import StringChip, StringState
from tuner.ui.words import STROKE, THIN, signed

_SIGNS = {
    StringState.FLAT: Sign.FLAT,
    StringState.IN_TUNE: Sign.IN_TUNE,
    StringState.SHARP: Sign.SHARP,
}
_TINT = 0.16


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
        self.state = StringState.NOT_HEARD
        self.closeness = Closeness.OFF
        self.sounding = False
        self.locked = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_chip(chip, words, height)

    def show_chip(self, chip: StringChip, words: str, height: int) -> None:
        """Stand for another string, or for the same one at another height, in pixels."""
        self.chip = chip
        self._words = words
        self._name_font = numerals_font(self.font(), 0.46 * height, self.font().Weight.DemiBold)
        self._mark_font = numerals_font(self.font(), 0.32 * height, self.font().Weight.Medium)
        self._mark = chip.target.octave_mark + (f" ×{chip.count}" if chip.count > 1 else "")
        if chip.cents:
            self._mark += f" {_short(chip.cents)}{THIN}¢"
        self.resize(self._hint(height))
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As large as it was made."""
        return self.size()

    def show_state(
        self, state: StringState, closeness: Closeness, *, sounding: bool, locked: bool
    ) -> None:
        """Show how the string is.

        Args:
            state: How it was when it was heard last.
            closeness: Chooses the colour.
            sounding: Whether it is heard now.
            locked: Whether it is the only target.
        """
        new = (state, closeness, sounding, locked)
        if new != (self.state, self.closeness, self.sounding, self.locked):
            self.state, self.closeness, self.sounding, self.locked = new
            self._describe()
            self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A rounded box: shape, name, and a lock."""
        colours = self.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colour = self._colour()
            self._paint_box(painter, colour)
            size = 0.3 * self.height()
            box = QRectF(0.36 * self.height(), 0.5 * (self.height() - size), size, size)
            if self.state is StringState.NOT_HEARD:
                painter.setPen(QPen(colours.muted, 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(box.adjusted(1.0, 1.0, -1.0, -1.0))
            else:
                paint_sign(painter, _SIGNS[self.state], colour, box)
            self._paint_name(painter, box.right() + 0.22 * self.height())

    def _colour(self) -> QColor:
        if self.state is StringState.NOT_HEARD:
            return self.colours.muted
        return state_colour(self.colours, self.closeness)

    def _paint_box(self, painter: QPainter, colour: QColor) -> None:
        colours = self.colours
        back = QColor(colours.hover if self.sounding or self.underMouse() else colours.raised)
        if self.state is StringState.IN_TUNE:
            back = _mixed(back, colour, _TINT)
        border, width = colours.line, 1.0
        if self.sounding or self.locked:
            border, width = colours.text if self.sounding else colours.accent, 2.0
        if self.hasFocus():
            border, width = colours.focus, 2.0
        painter.setPen(QPen(border, width))
        painter.setBrush(back)
        inset = 0.5 * width
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, 6.0, 6.0)

    def _paint_name(self, painter: QPainter, left: float) -> None:
        heard = self.sounding or self.state is not StringState.NOT_HEARD
        metrics = QFontMetricsF(self._name_font)
        baseline = 0.5 * (self.height() + metrics.capHeight())
        painter.setFont(self._name_font)
        painter.setPen(self.colours.text if heard else self.colours.muted)
        painter.drawText(QPointF(left, baseline), self.chip.target.name)
        left += metrics.horizontalAdvance(self.chip.target.name) + 1.0
        painter.setFont(self._mark_font)
        painter.setPen(self.colours.muted)
        raised = self._mark.startswith(STROKE)
        painter.drawText(
            QPointF(left, baseline - (0.16 * self.height() if raised else 0.0)), self._mark
        )
        if self.locked:
            side = 0.34 * self.height()
            _paint_lock(
                painter, self.colours.accent,
                QRectF(self.width() - 1.3 * side, 0.18 * self.height(), 0.9 * side, side),
            )  # fmt: skip

    def _hint(self, height: int) -> QSize:
        name = QFontMetricsF(self._name_font).horizontalAdvance(self.chip.target.name)
        mark = QFontMetricsF(self._mark_font).horizontalAdvance(self._mark)
        # Room for shape, name, mark, and the lock.
        return QSize(round(1.42 * height + name + mark), height)

    def _describe(self) -> None:
        target = self.chip.target
        sweet = f", {_short(self.chip.cents)}{THIN}¢" if self.chip.cents else ""
        note = f"{target.label}{sweet}"
        text = (
            translate("Targets", "{string}, {note}: {state}, locked")
            if self.locked
            else translate("Targets", "{string}, {note}: {state}")
        )
        state = translated(self.state.value)
        self.setAccessibleName(text.format(string=self._words, note=note, state=state))
        text = (
            translate("Targets", "{string}: {note}, {hz:.2f} Hz — {state}\nClick to let it go")
            if self.locked
            else translate("Targets", "{string}: {note}, {hz:.2f} Hz — {state}\nClick to lock it")
        )
        self.setToolTip(text.format(string=self._words, note=note, hz=target.hz, state=state))


def _short(cents: float) -> str:
    """An offset with no more digits than it needs."""
    return signed(cents, 0 if cents == round(cents) else 1)


def _mixed(back: QColor, colour: QColor, part: float) -> QColor:
    """One colour laid thinly over another."""
    channels = zip(back.getRgb()[:3], colour.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round((1.0 - part) * low + part * high) for low, high in channels))


def _paint_lock(painter: QPainter, colour: QColor, box: QRectF) -> None:
    body = QRectF(box.left(), box.top() + 0.45 * box.height(), box.width(), 0.55 * box.height())
    shackle = QRectF(
        box.left() + 0.2 * box.width(), box.top(), 0.6 * box.width(), 0.9 * box.height()
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, max(0.13 * box.height(), 1.2)))
    painter.drawArc(shackle, 0, 180 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(body, 1.5, 1.5)
