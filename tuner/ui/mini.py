"""The mini window: note, cents, bar and shape in a strip that stays on top of other programs."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPen,
    QRegion,
)

from tuner.ui.colours import Colours
from tuner.ui.displays.bar_scale import BarScale
from tuner.ui.displays.canvas import numerals_font
from tuner.ui.displays.readout import (
    Sign,
    caption_colour,
    fitting_font,
    paint_sign,
    state_colour,
)
from tuner.ui.displays.stand_in import StandIn
from tuner.ui.language import translate, translated
from tuner.ui.words import NOTHING, STROKE, THIN, short_cents

_SIZE = QSize(320, 120)
_LEAST = QSize(240, 90)
_STRINGS = 0.3
"""Height of the strings, in heights of all the rest."""
_EDGE = 8.0
"""Where a press resizes rather than moves, in px from the border."""


class MiniWindow(StandIn):
    """Drag it anywhere; double click or Esc brings the whole window back."""

    def __init__(self, colours: Colours, tolerance: float) -> None:
        super().__init__(colours, tolerance)
        self.setWindowFlags(
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        self.setWindowTitle(translate("MainWindow", "Tuner"))
        self.setAccessibleName(translate("MainWindow", "Tuner, mini window"))
        self.setToolTip(
            translate("MainWindow", "Drag to move. Double click or Esc: the whole window")
        )
        self.setMinimumSize(_LEAST)
        self.lay_out(_SIZE)
        self.resize(_SIZE)
        corner = QGuiApplication.primaryScreen().availableGeometry().topRight()
        self.move(corner.x() - _SIZE.width() - 24, corner.y() + 24)

    def lay_out(self, size: QSize) -> None:
        """Note at the left, cents and shape beside it, the bar below, then the strings."""
        width, height = float(size.width()), float(size.height())
        strings = _STRINGS * height / (1.0 + _STRINGS) if self.strip.needed else 0.0
        height -= strings
        margin = 0.1 * height
        self._strings = QRectF(margin, height - 0.4 * margin, width - 2.0 * margin,
                               strings - 0.4 * margin)  # fmt: skip
        thick = 0.17 * height
        groove = QRectF(margin, height - margin - thick, width - 2.0 * margin, thick)
        self._scale = BarScale(groove, 0.0, 0.0)
        upper = groove.top() - 1.6 * margin
        split = margin + 0.36 * (width - 2.0 * margin)
        shape = 0.32 * upper
        self._note = QRectF(margin, 0.9 * margin, split - margin, upper)
        self._shape = QRectF(width - margin - shape, 0.9 * margin + 0.5 * (upper - shape), shape,
                             shape)  # fmt: skip
        self._figure = QRectF(split, 0.9 * margin, self._shape.left() - split - 0.7 * margin, upper)
        self._words = QRectF(split, 0.9 * margin, width - margin - split, upper)
        weight = QFont.Weight.DemiBold
        lock = 0.22 * upper
        self._lock = QRectF(split - 1.1 * lock, self._note.top() + 0.12 * upper, 0.9 * lock, lock)
        self._note_font = fitting_font(self.font(), weight, "G♯4", self._note, 0.72, 0.98)
        self._small_font = numerals_font(
            self.font(), 0.42 * self._note_font.pixelSize(), QFont.Weight.Medium
        )
        self._cents_font = fitting_font(
            self.font(), weight, f"+88.8{THIN}¢", self._figure, 0.48, 0.98
        )
        self._words_font = numerals_font(self.font(), max(0.12 * height, 11.0), weight)

    def reach(self, low: float, high: float) -> QRectF:
        """Where bar and marker are."""
        return self._scale.reach(low, high)

    def pixels(self, cents: float) -> float:
        """Along the scale."""
        return self._scale.x(cents)

    def areas(self) -> tuple[QRectF, ...]:
        """Cents and words share their place."""
        spare = 0.12 * self._shape.width()
        words = self._words.adjusted(0.0, 0.0, spare, 0.0)
        return self._note, QRectF(), QRectF(), words

    def paint_still(self, painter: QPainter) -> None:
        """The scale and a hairline round it all."""
        self._scale.paint_still(painter, self.colours, self.tolerance, self.font())
        painter.setPen(QPen(self.colours.line, 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(self.rect()).adjusted(1.0, 1.0, -1.0, -1.0))

    def paint_moving(self, painter: QPainter, dirty: QRegion) -> None:
        """The bar, then whatever figures are dirty."""
        reach = self._scale.reach(-50.0, 50.0).toAlignedRect()
        if self.cents is not None and dirty.intersects(reach):
            self._scale.paint_bar(
                painter, self.colours, self.cents, self.closeness, self.tolerance, fresh=self.fresh
            )
        if dirty.intersects(self._note.toAlignedRect()):
            self._paint_note(painter)
        if dirty.intersects(self._words.toAlignedRect()):
            self._paint_words(painter)
        self.paint_targets(painter, dirty)

    def places_of_targets(self) -> tuple[QRectF, QRectF]:
        """Below the bar, and above the octave."""
        return self._strings, self._lock

    def make_room(self, *, strings: bool) -> None:
        """Keep note and bar as large as they are."""
        share = 1.0 + _STRINGS
        height = self.height() * share if strings else self.height() / share
        self.setMinimumSize(_LEAST.width(), round(_LEAST.height() * (share if strings else 1.0)))
        self.resize(self.width(), round(height))

    def _paint_note(self, painter: QPainter) -> None:
        numerals, colours, box = self.readout.numerals, self.colours, self._note
        name, octave = (NOTHING, "") if numerals is None else (numerals.name, numerals.octave)
        pen = colours.faint
        if numerals is not None:
            pen = state_colour(colours, numerals.closeness) if self.fresh else colours.muted
        # Long names, as in solfège, are written smaller.
        font = fitting_font(
            self.font(), QFont.Weight.DemiBold, name, box, 0.72, 0.76, self._note_font.pixelSize()
        )
        metrics = QFontMetricsF(font)
        baseline = box.center().y() + 0.5 * metrics.capHeight()
        painter.setPen(pen)
        painter.setFont(font)
        painter.drawText(QPointF(box.left(), baseline), name)
        painter.setPen(colours.muted)
        if not octave.startswith((STROKE, ",")):
            # Helmholtz's strokes are small by themselves, and stand where their letters have them.
            painter.setFont(self._small_font)
        painter.drawText(QPointF(box.left() + metrics.horizontalAdvance(name), baseline), octave)

    def _paint_words(self, painter: QPainter) -> None:
        numerals, colours, caption = self.readout.numerals, self.colours, self.readout.caption
        if numerals is None:
            painter.setPen(caption_colour(colours, self.readout))
            painter.setFont(self._words_font)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self._words, flags, translated(caption.text))
            return
        colour = state_colour(colours, numerals.closeness) if self.fresh else colours.muted
        text = f"{short_cents(numerals.cents)}{THIN}¢"
        font = fitting_font(
            self.font(), QFont.Weight.DemiBold, text, self._figure, 0.48, 0.98,
            self._cents_font.pixelSize(),
        )  # fmt: skip
        painter.setPen(colour)
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(self._figure, flags, text)
        if caption.sign is not Sign.NONE:
            paint_sign(painter, caption.sign, colour, self._shape)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """So does a double click."""
        self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let the desktop move it, or resize it at its border."""
        handle = self.windowHandle()
        if event.button() is not Qt.MouseButton.LeftButton or handle is None:
            return
        edges = self._edges(event.position())
        if edges:
            handle.startSystemResize(edges)
        else:
            handle.startSystemMove()

    def _edges(self, place: QPointF) -> Qt.Edge:
        edges = Qt.Edge(0)
        if place.x() < _EDGE:
            edges |= Qt.Edge.LeftEdge
        if place.x() > self.width() - _EDGE:
            edges |= Qt.Edge.RightEdge
        if place.y() < _EDGE:
            edges |= Qt.Edge.TopEdge
        if place.y() > self.height() - _EDGE:
            edges |= Qt.Edge.BottomEdge
        return edges
