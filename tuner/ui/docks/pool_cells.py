"""The buffers of the pool, one cell each, told apart by colour and by shape."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QRegion
from PySide6.QtWidgets import QSizePolicy, QWidget

from tuner.pool.stats import SlotState
from tuner.text import Text
from tuner.ui.colours import Colours
from tuner.ui.displays.canvas import Canvas
from tuner.ui.language import translate, translated

_COLUMNS = 8
_GAP = 6.0
_TALLEST = 40.0

STATE_NAMES = {
    SlotState.AVAILABLE: Text("Pool", "Available"),
    SlotState.IN_FLIGHT: Text("Pool", "Filling"),
    SlotState.PROCESSING: Text("Pool", "Analysing"),
    SlotState.TIMED_OUT: Text("Pool", "Timed out"),
}


def paint_cell(painter: QPainter, box: QRectF, state: SlotState, colours: Colours) -> None:
    """Draw a buffer: hollow when free, half full, full, or crossed out."""
    colour = {
        SlotState.AVAILABLE: colours.available,
        SlotState.IN_FLIGHT: colours.in_flight,
        SlotState.PROCESSING: colours.processing,
        SlotState.TIMED_OUT: colours.timed_out,
    }[state]
    frame = box.adjusted(1.0, 1.0, -1.0, -1.0)
    if state is SlotState.PROCESSING:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(frame.adjusted(-0.5, -0.5, 0.5, 0.5), 4.0, 4.0)
        return
    if state is SlotState.IN_FLIGHT:
        painter.fillRect(
            QRectF(frame.left() + 3.0, frame.center().y(), frame.width() - 6.0,
                   0.5 * frame.height() - 3.0), colour,
        )  # fmt: skip
    painter.setPen(QPen(colour, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame, 4.0, 4.0)
    if state is SlotState.TIMED_OUT:
        inner = frame.adjusted(5.0, 5.0, -5.0, -5.0)
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())


class PoolCells(Canvas):
    """A grid of cells, each repainted only when its buffer changes hands."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(colours, parent)
        self._cells = b""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Pool", "Buffers of the pool"))

    def accessible_value(self) -> str:
        """How many buffers are in which state."""
        counts = ((STATE_NAMES[state], self._cells.count(state)) for state in SlotState)
        return ", ".join(f"{translated(name)} {count}" for name, count in counts)

    def show_cells(self, cells: bytes) -> None:
        """Show a snapshot, one ``SlotState`` a byte."""
        old, self._cells = self._cells, cells
        if cells == old:
            return
        if len(cells) != len(old):
            self.lay_out(self.size())
            self.update()
            return
        for index, (before, after) in enumerate(zip(old, cells, strict=True)):
            if before != after:
                self.update(self._box(index).toAlignedRect())

    def lay_out(self, size: QSize) -> None:
        """As many rows as the cells need, of square cells."""
        self._width = (size.width() + _GAP) / _COLUMNS - _GAP
        self._height = min(self._width, _TALLEST)
        rows = max(1, -(-len(self._cells) // _COLUMNS))
        self.setFixedHeight(round(rows * (self._height + _GAP) - _GAP))

    def paint_still(self, painter: QPainter) -> None:
        """Nothing stands still here."""

    def paint_moving(self, painter: QPainter, dirty: QRegion) -> None:
        """The cells that changed."""
        for index, state in enumerate(self._cells):
            box = self._box(index)
            if dirty.intersects(box.toAlignedRect()):
                paint_cell(painter, box, SlotState(state), self.colours)

    def _box(self, index: int) -> QRectF:
        row, column = divmod(index, _COLUMNS)
        return QRectF(
            column * (self._width + _GAP), row * (self._height + _GAP), self._width, self._height
        )


class Swatch(Canvas):
    """One cell as a key to the colours."""

    def __init__(self, state: SlotState, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(colours, parent)
        self._state = state
        self.setFixedSize(16, 16)

    def paint_still(self, painter: QPainter) -> None:
        """The cell."""
        painter.scale(0.8, 0.8)
        paint_cell(painter, QRectF(0.0, 0.0, 20.0, 20.0), self._state, self.colours)

    def paint_moving(self, painter: QPainter, dirty: QRegion) -> None:
        """Nothing moves here."""
