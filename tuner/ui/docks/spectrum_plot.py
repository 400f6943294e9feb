"""The spectrum over the logarithm of frequency, with the partials of the note marked."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPen,
    QRegion,
    QStaticText,
)
from PySide6.QtWidgets import QWidget

from tuner.ui.colours import Colours
from tuner.ui.displays.canvas import Canvas, numerals_font
from tuner.ui.language import translate
from tuner.ui.words import MINUS, NOTHING, THIN, decibels, hertz

if TYPE_CHECKING:
    from tuner.engine.views import SpectrumView
    from tuner.ui.docks.curve import AreaUnder, Curve

_TOP_DB, _BOTTOM_DB = 0.0, -110.0
_LABELS = (100, 1000, 10_000, 20, 50, 200, 500, 2000, 5000, 20_000)
"""Labelled in this order, as far as there is room."""
_NUMBERED = 12


class SpectrumPlot(Canvas):
    """Drawn by hand: a polyline at 20 Hz costs a third of a plotting library's curve."""

    accessible_role = QAccessible.Role.Chart

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(colours, parent)
        self.view: SpectrumView | None = None
        self._drawn: tuple[Curve, AreaUnder] | None = None
        self._cursor: float | None = None
        self._low_hz, self._high_hz = 20.0, 20_000.0
        self.lay_out(QSize(360, 160))
        self.setMinimumSize(200, 90)
        self.setMouseTracking(True)
        self.setAccessibleName(
            translate("Panes", "Spectrum, in dBFS over Hz, partials marked by their numbers")
        )

    def accessible_value(self) -> str:
        """The partials of the note: number, Hz and dBFS."""
        partials = () if self.view is None else self.view.partials
        said = (f"{each.number}: {hertz(each.hz)}{THIN}Hz {decibels(each.level_dbfs)}{THIN}dBFS"
                for each in partials)  # fmt: skip
        return ", ".join(said) or NOTHING

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A fifth of the window's width, but never narrow."""
        return QSize(max(360, self.window().width() // 5), 160)

    def lay_out(self, size: QSize) -> None:
        """Leave room for the labels."""
        self._plot = QRectF(44.0, 8.0, max(size.width() - 62.0, 20.0),
                            max(size.height() - 32.0, 20.0))  # fmt: skip
        self._font = numerals_font(self.font(), 11.0, QFont.Weight.Normal)
        self._bold = numerals_font(self.font(), 11.0, QFont.Weight.DemiBold)
        self._numbers = [QStaticText(str(number + 1)) for number in range(_NUMBERED)]
        for number in self._numbers:
            number.setTextFormat(Qt.TextFormat.PlainText)
            number.prepare(font=self._bold)
        self._drawn = None

    def take(self, view: SpectrumView) -> None:
        """Draw another spectrum."""
        if (view.low_hz, view.high_hz) != (self._low_hz, self._high_hz):
            self._low_hz, self._high_hz = view.low_hz, view.high_hz
            self.forget_still()
        self.view = view
        self.update(self._plot.toAlignedRect().adjusted(-2, -8, 18, 2))

    def place_of(self, hz: float) -> float:
        """Where a frequency stands."""
        share = math.log(hz / self._low_hz) / math.log(self._high_hz / self._low_hz)
        return self._plot.left() + share * self._plot.width()

    def height_of(self, db: float) -> float:
        """Where a level stands."""
        share = (db - _TOP_DB) / (_BOTTOM_DB - _TOP_DB)
        return self._plot.top() + min(max(share, 0.0), 1.0) * self._plot.height()

    def paint_still(self, painter: QPainter) -> None:
        """Hairlines and labels."""
        plot, colours = self._plot, self.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(self._font)
        step = 20 if plot.height() > 110.0 else 40
        for db in range(0, int(_BOTTOM_DB), -step):
            y = round(self.height_of(db))
            painter.fillRect(QRectF(plot.left(), y, plot.width(), 1.0), colours.line)
            painter.setPen(colours.muted)
            label = f"{MINUS}{-db}" if db else "0"
            painter.drawText(
                QRectF(0.0, y - 10.0, plot.left() - 6.0, 20.0),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label,
            )  # fmt: skip
        labelled: list[float] = []
        for hz in _LABELS:
            if not self._low_hz <= hz <= self._high_hz * 1.001:
                continue
            x = round(self.place_of(hz))
            painter.fillRect(QRectF(x, plot.top(), 1.0, plot.height()), colours.line)
            if any(abs(x - other) < 34.0 for other in labelled):
                continue
            labelled.append(x)
            painter.setPen(colours.muted)
            label = f"{hz // 1000}k" if hz >= 1000 else str(hz)
            painter.drawText(
                QRectF(x - 30.0, plot.bottom() + 2.0, 60.0, 20.0),
                Qt.AlignmentFlag.AlignCenter, label,
            )  # fmt: skip

    def paint_moving(self, painter: QPainter, dirty: QRegion) -> None:
        """The curve, the partials, the cursor."""
        if self.view is not None:
            self._paint_curve(painter, self.view)
            self._paint_partials(painter, self.view)
        if self._cursor is not None:
            self._paint_cursor(painter, self._cursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Read what is under the mouse."""
        x = event.position().x()
        self._cursor = x if self._plot.left() <= x <= self._plot.right() else None
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Read nothing."""
        self._cursor = None
        self.update()

    def _paint_curve(self, painter: QPainter, view: SpectrumView) -> None:
        ratio = self.devicePixelRatioF()
        if (
            self._drawn is None
            or len(self._drawn[0].y) != len(view.levels)
            or (self._drawn[1].ratio != ratio)
        ):
            self._drawn = self._laid_out(len(view.levels), ratio)
        curve, area = self._drawn
        share = (view.levels - _TOP_DB) / (_BOTTOM_DB - _TOP_DB)
        curve.y[:] = share.clip(0.0, 1.0)
        curve.y *= self._plot.height()
        curve.y += self._plot.top()
        area.paint(painter, curve, self.colours.fill)
        painter.setPen(thin_pen(self.colours.trace))
        painter.drawPolyline(curve.polygon)

    def _laid_out(self, count: int, ratio: float) -> tuple[Curve, AreaUnder]:
        """A curve whose heights are missing, and the area under it."""
        from tuner.ui.docks.curve import AreaUnder, Curve, steps  # noqa: PLC0415 - brings NumPy

        half = 0.5 * self._plot.width() / count
        ends = self._plot.left() + half, self._plot.right() - half
        return Curve(steps(*ends, count)), AreaUnder(self._plot, ratio)

    def _paint_partials(self, painter: QPainter, view: SpectrumView) -> None:
        colours = self.colours
        places = [
            (partial.number, self.place_of(partial.hz), self.height_of(partial.level_dbfs))
            for partial in view.partials
            if self._low_hz < partial.hz < self._high_hz
        ]
        painter.setPen(QPen(colours.surface, 1.0))
        painter.setBrush(colours.near_fill)
        for _, x, y in places:
            painter.drawEllipse(QPointF(x, y), 3.5, 3.5)
        painter.setFont(self._bold)
        painter.setPen(colours.text)
        high = QFontMetricsF(self._bold).height()
        free = -1e9
        for number, x, y in places:
            if number <= _NUMBERED and x - free > 14.0:
                free = x
                text = self._numbers[number - 1]
                top = max(y - 13.0, self._plot.top() - 1.0) - 0.5 * high
                painter.drawStaticText(QPointF(x - 0.5 * text.size().width(), top), text)

    def _paint_cursor(self, painter: QPainter, x: float) -> None:
        plot, colours = self._plot, self.colours
        painter.fillRect(QRectF(x, plot.top(), 1.0, plot.height()), colours.accent)
        share = (x - plot.left()) / plot.width()
        hz = self._low_hz * (self._high_hz / self._low_hz) ** share
        text = f"{hertz(hz)}{THIN}Hz"
        if self.view is not None:
            levels = self.view.levels
            level = float(levels[min(int(share * len(levels)), len(levels) - 1)])
            text += f"   {MINUS}{max(-level, 0.0):.0f}{THIN}dB"
        paint_tag(painter, colours, self._font, x, plot, text)


def thin_pen(colour: QColor) -> QPen:
    """One device pixel wide: a wider line of many points costs ten times as much."""
    pen = QPen(colour, 1.0)
    pen.setCosmetic(True)
    return pen


def paint_tag(
    painter: QPainter, colours: Colours, font: QFont, x: float, plot: QRectF, text: str
) -> None:
    """What a cursor reads, beside it and inside the plot."""
    width = QFontMetricsF(font).horizontalAdvance(text) + 12.0
    left = x + 6.0 if x + 6.0 + width < plot.right() else x - 6.0 - width
    box = QRectF(left, plot.top() + 2.0, width, 20.0)
    painter.setPen(QPen(colours.line, 1.0))
    painter.setBrush(colours.raised)
    painter.drawRoundedRect(box, 4.0, 4.0)
    painter.setFont(font)
    painter.setPen(colours.text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
