"""The still part of the tuning display: the scale of ±50 cents."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from tuner.ui.colours import Colours
from tuner.ui.displays.canvas import numerals_font
from tuner.ui.displays.dial_geometry import DialGeometry
from tuner.ui.words import MINUS


def paint_face(
    painter: QPainter, geometry: DialGeometry, colours: Colours, tolerance: float, font: QFont
) -> None:
    """Draw the scale: the bar's groove, the tolerance, ticks at 1, 5 and 10 cents, labels."""
    outer = geometry.radius - geometry.ticks
    inner = outer - geometry.band
    painter.fillPath(geometry.sector(-50.0, 50.0, inner, outer), colours.unlit)
    painter.fillPath(geometry.sector(-tolerance, tolerance, inner, geometry.radius), colours.zone)
    for cents in range(-50, 51):
        _paint_tick(painter, geometry, colours, cents)
    painter.setFont(numerals_font(font, geometry.label, QFont.Weight.Medium))
    for cents in range(-50, 51, 10):
        sign = MINUS if cents < 0 else "+" if cents > 0 else ""
        painter.setPen(colours.text if cents == 0 else colours.muted)
        _paint_centred(
            painter, geometry.point(cents, geometry.radius + geometry.label), f"{sign}{abs(cents)}"
        )
    painter.setFont(numerals_font(font, 1.7 * geometry.label, QFont.Weight.Normal))
    painter.setPen(colours.muted)
    middle = 0.5 * (outer + inner)
    for end, sign in ((-50.0, "♭"), (50.0, "♯")):
        beside = geometry.point(end, middle)
        beside.setX(beside.x() + (1.3 * geometry.label + 4.0) * (1.0 if end > 0 else -1.0))
        _paint_centred(painter, beside, sign)


def _paint_tick(painter: QPainter, geometry: DialGeometry, colours: Colours, cents: int) -> None:
    colour: QColor = colours.faint
    length, width = 0.38, 1.0
    if cents % 10 == 0:
        colour, length, width = colours.muted, 1.0, 2.0
    elif cents % 5 == 0:
        length, width = 0.66, 1.5
    if cents == 0:
        colour, width = colours.text, 3.0
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    inner = geometry.radius - length * (geometry.ticks - 2.0)
    painter.drawLine(geometry.point(cents, inner), geometry.point(cents, geometry.radius))


def _paint_centred(painter: QPainter, centre: QPointF, text: str) -> None:
    box = QRectF(centre.x() - 60.0, centre.y() - 30.0, 120.0, 60.0)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
