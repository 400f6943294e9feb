"""A straight scale of ±50 cents with a bar that grows from its middle."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from tuner.ui.colours import Colours
from tuner.ui.displays.canvas import numerals_font
from tuner.ui.displays.dial_geometry import SPAN_CENTS
from tuner.ui.displays.readout import state_fill
from tuner.ui.smoothing import Closeness
from tuner.ui.words import MINUS


@dataclass(frozen=True, slots=True)
class BarScale:
    """Where a straight scale is, and how it looks.

    Attributes:
        groove: The bar's track, from −50 to +50 cents.
        ticks: Height of the row of ticks above the groove, in px; 0 for none.
        label: Height of the labels above the ticks, in px; 0 for none.
    """

    groove: QRectF
    ticks: float
    label: float

    def x(self, cents: float) -> float:
        """Where a deviation stands."""
        share = min(max(cents / SPAN_CENTS, -1.0), 1.0)
        return self.groove.center().x() + 0.5 * share * self.groove.width()

    def reach(self, low: float, high: float) -> QRectF:
        """The rectangle that holds bar and marker everywhere between two deviations."""
        spare = self._half_marker() + 2.0
        left, right = self.x(min(low, 0.0)), self.x(max(high, 0.0))
        over = self._over() + 2.0
        return QRectF(left, self.groove.top(), right - left, self.groove.height()).adjusted(
            -spare, -over, spare, over
        )

    def paint_still(
        self, painter: QPainter, colours: Colours, tolerance: float, font: QFont
    ) -> None:
        """Groove, tolerance, ticks and labels."""
        groove = self.groove
        painter.fillRect(groove, colours.unlit)
        left, right = self.x(-tolerance), self.x(tolerance)
        painter.fillRect(
            QRectF(left, groove.top() - self.ticks, right - left, groove.height() + self.ticks),
            colours.zone,
        )
        if not self.ticks:
            painter.fillRect(QRectF(self.x(0.0) - 1.0, groove.top(), 2.0, groove.height()),
                             colours.text)  # fmt: skip
            return
        for cents in range(-50, 51):
            self._paint_tick(painter, colours, cents)
        if not self.label:
            return
        painter.setFont(numerals_font(font, self.label, QFont.Weight.Medium))
        for cents in range(-50, 51, 10):
            sign = MINUS if cents < 0 else "+" if cents > 0 else ""
            painter.setPen(colours.text if cents == 0 else colours.muted)
            box = QRectF(self.x(cents) - 60.0, 0.0, 120.0, 1.6 * self.label)
            box.moveBottom(groove.top() - self.ticks)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{sign}{abs(cents)}")

    def paint_bar(
        self, painter: QPainter, colours: Colours, cents: float, closeness: Closeness,
        tolerance: float, *, fresh: bool,
    ) -> None:  # fmt: skip
        """The bar from the middle to a deviation, and the marker at its end."""
        groove = self.groove
        colour = state_fill(colours, closeness) if fresh else colours.faint
        if fresh and closeness is Closeness.IN_TUNE:
            glow = QColor(colour)
            glow.setAlphaF(0.55)
            left, right = self.x(-tolerance), self.x(tolerance)
            painter.fillRect(QRectF(left, groove.top(), right - left, groove.height()), glow)
        end = self.x(cents)
        left, right = min(self.x(0.0), end), max(self.x(0.0), end)
        painter.fillRect(QRectF(left, groove.top(), right - left, groove.height()), colour)
        half, over = self._half_marker(), self._over()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.text if fresh else colour)
        top, bottom = groove.top(), groove.bottom()
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(end - half, top - over), QPointF(end + half, top - over),
                    QPointF(end + 0.3 * half, top), QPointF(end + 0.3 * half, bottom),
                    QPointF(end + half, bottom + over), QPointF(end - half, bottom + over),
                    QPointF(end - 0.3 * half, bottom), QPointF(end - 0.3 * half, top),
                ]
            )
        )  # fmt: skip

    def _paint_tick(self, painter: QPainter, colours: Colours, cents: int) -> None:
        colour, length, width = colours.faint, 0.35, 1.0
        if cents % 10 == 0:
            colour, length, width = colours.muted, 0.9, 2.0
        elif cents % 5 == 0:
            length, width = 0.6, 1.5
        if cents == 0:
            colour, width = colours.text, 3.0
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        bottom = self.groove.top() - 2.0
        x = self.x(cents)
        painter.drawLine(QPointF(x, bottom), QPointF(x, bottom - length * (self.ticks - 2.0)))

    def _half_marker(self) -> float:
        return min(max(0.16 * self.groove.height(), 4.0), 18.0)

    def _over(self) -> float:
        return 0.9 * self._half_marker()
