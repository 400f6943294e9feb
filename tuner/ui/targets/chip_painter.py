"""How a string looks: a box with its state by shape and colour, its name, and a lock."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from tuner.ui.colours import Colours
from tuner.ui.displays.canvas import numerals_font
from tuner.ui.displays.readout import Sign, paint_sign, state_colour
from tuner.ui.smoothing import Closeness
from tuner.ui.targets.string_states import StringChip, StringState, StringStates
from tuner.ui.words import STROKE, THIN, signed

_SIGNS = {
    StringState.FLAT: Sign.FLAT,
    StringState.IN_TUNE: Sign.IN_TUNE,
    StringState.SHARP: Sign.SHARP,
}
_TINT = 0.16


@dataclass(frozen=True, slots=True)
class ChipLook:
    """What decides how a string looks, besides its name.

    Attributes:
        state: How it was when it was heard last.
        closeness: Chooses the colour.
        sounding: Whether it is heard now.
        locked: Whether it is the only target.
        hovered: Whether the mouse is over it.
        focused: Whether it has the keyboard.
    """

    state: StringState = StringState.NOT_HEARD
    closeness: Closeness = Closeness.OFF
    sounding: bool = False
    locked: bool = False
    hovered: bool = False
    focused: bool = False


def look_of(states: StringStates, chip: StringChip, sounding: frozenset[int]) -> ChipLook:
    """How a string looks by what is known of it, and by what sounds now."""
    index = chip.target.index
    return ChipLook(
        states.state(index), states.closeness(index), index in sounding, index == states.locked
    )


class ChipPainter:
    """Draws strings of one height.

    Args:
        font: The system's font.
        height: In pixels.
        offsets: Whether to say by how much a string is sweetened.
    """

    def __init__(self, font: QFont, height: float, *, offsets: bool = True) -> None:
        self.height = height
        self._offsets = offsets
        self._name_font = numerals_font(font, 0.46 * height, QFont.Weight.DemiBold)
        self._mark_font = numerals_font(font, 0.32 * height, QFont.Weight.Medium)
        self._name_metrics = QFontMetricsF(self._name_font)
        self._mark_metrics = QFontMetricsF(self._mark_font)

    def width(self, chip: StringChip) -> float:
        """Room for shape, name, mark, and the lock."""
        name, mark = self._name(chip), self._mark(chip)
        text = self._name_metrics.horizontalAdvance(name)
        return 1.42 * self.height + text + self._mark_metrics.horizontalAdvance(mark)

    def paint(
        self, painter: QPainter, box: QRectF, chip: StringChip, look: ChipLook, colours: Colours
    ) -> None:
        """Draw a string into a box of this height."""
        heard = look.state is not StringState.NOT_HEARD
        colour = state_colour(colours, look.closeness) if heard else colours.muted
        _paint_box(painter, box, look, colour, colours)
        size = 0.3 * self.height
        shape = QRectF(box.left() + 0.36 * self.height, box.center().y() - 0.5 * size, size, size)
        if heard:
            paint_sign(painter, _SIGNS[look.state], colour, shape)
        else:
            painter.setPen(QPen(colour, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(shape.adjusted(1.0, 1.0, -1.0, -1.0))
        pen = colours.text if look.sounding or heard else colours.muted
        self._paint_name(painter, shape.right() + 0.22 * self.height, box, chip, pen, colours)
        if look.locked:
            side = 0.34 * self.height
            lock = QRectF(
                box.right() - 1.3 * side, box.top() + 0.18 * self.height, 0.9 * side, side
            )
            paint_lock(painter, colours.accent, lock)

    def _name(self, chip: StringChip) -> str:
        """What stands large: the name, with Helmholtz's strokes, which are small by themselves."""
        target = chip.target
        return f"{target.name}{target.octave_mark}" if _has_strokes(chip) else target.name

    def _mark(self, chip: StringChip) -> str:
        """What stands small beside the name: octave, number of strings, offset."""
        octave = "" if _has_strokes(chip) else chip.target.octave_mark
        count = f" ×{chip.count}" if chip.count > 1 else ""
        offset = f" {offset_text(chip.cents)}" if chip.cents and self._offsets else ""
        return f"{octave}{count}{offset}"

    def _paint_name(
        self, painter: QPainter, left: float, box: QRectF, chip: StringChip, pen: QColor,
        colours: Colours,
    ) -> None:  # fmt: skip
        baseline = box.center().y() + 0.5 * self._name_metrics.capHeight()
        painter.setFont(self._name_font)
        painter.setPen(pen)
        name = self._name(chip)
        painter.drawText(QPointF(left, baseline), name)
        left += self._name_metrics.horizontalAdvance(name) + 1.0
        painter.setFont(self._mark_font)
        painter.setPen(colours.muted)
        painter.drawText(QPointF(left, baseline), self._mark(chip))


def _has_strokes(chip: StringChip) -> bool:
    """Whether the octave is written by primes or commas."""
    return chip.target.octave_mark.startswith((STROKE, ","))


def paint_lock(painter: QPainter, colour: QColor, box: QRectF) -> None:
    """A padlock that is shut, filling a box about as high as wide."""
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


def offset_text(cents: float) -> str:
    """An offset with its unit, and no more digits than it needs."""
    return f"{signed(cents, 0 if cents == round(cents) else 1)}{THIN}¢"


def _paint_box(
    painter: QPainter, box: QRectF, look: ChipLook, colour: QColor, colours: Colours
) -> None:
    back = QColor(colours.hover if look.sounding or look.hovered else colours.raised)
    if look.state is StringState.IN_TUNE:
        back = _mixed(back, colour, _TINT)
    border, width = colours.line, 1.0
    if look.sounding or look.locked:
        border, width = colours.text if look.sounding else colours.accent, 2.0
    if look.focused:
        border, width = colours.focus, 2.0
    painter.setPen(QPen(border, width))
    painter.setBrush(back)
    inset = 0.5 * width
    corner = min(6.0, 0.2 * box.height()) if box.height() < 60.0 else 0.14 * box.height()
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), corner, corner)


def _mixed(back: QColor, colour: QColor, part: float) -> QColor:
    """One colour laid thinly over another."""
    channels = zip(back.getRgb()[:3], colour.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round((1.0 - part) * low + part * high) for low, high in channels))
