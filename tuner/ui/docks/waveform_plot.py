"""Two periods of the sound, standing still."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from tuner.ui.colours import Colours
from tuner.ui.displays.canvas import Canvas, numerals_font
from tuner.ui.docks.spectrum_plot import thin_pen
from tuner.ui.language import translate
from tuner.ui.words import NOTHING, THIN, hertz

if TYPE_CHECKING:
    from tuner.engine.views import WaveformView
    from tuner.ui.docks.curve import Curve

_WORDS_S = 0.2
"""How often the words under the curve are written: nobody reads faster."""
_SIDES = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_LEAST = 1e-4
_SHRINK = 0.92
"""How fast the scale follows a sound that fades, a picture."""


class WaveformPlot(Canvas):
    """Scaled to the sound, so that a string that fades stays readable."""

    accessible_role = QAccessible.Role.Chart

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(colours, parent)
        self.view: WaveformView | None = None
        self._curve: Curve | None = None
        self._sounding = False
        self._scale = _LEAST
        self._written_s = 0.0
        self._words = ("", "")
        self.lay_out(QSize(360, 160))
        self.setMinimumSize(200, 90)
        self.setAccessibleName(translate("Panes", "Waveform, two periods"))

    def accessible_value(self) -> str:
        """What a period lasts."""
        return NOTHING if self.view is None else _period(self.view.hz)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Low and wide."""
        return QSize(360, 160)

    def lay_out(self, size: QSize) -> None:
        """Leave room for a line of words."""
        self._plot = QRectF(16.0, 8.0, max(size.width() - 32.0, 20.0),
                            max(size.height() - 32.0, 20.0))  # fmt: skip
        self._below = QRectF(self._plot.left(), self._plot.bottom() + 2.0, self._plot.width(), 20.0)
        self._font = numerals_font(self.font(), 11.0, QFont.Weight.Normal)
        self._curve = None

    def take(self, view: WaveformView) -> None:
        """Draw another picture; the last one stays, in grey, when there is no note."""
        was = self._sounding
        self._sounding = view.values is not None
        if view.values is None:
            if was:
                self.update()
            return
        peak = float(abs(view.values).max())
        self._scale = max(peak, self._scale * _SHRINK, _LEAST)
        self.view = view
        self.update(self._plot.toAlignedRect().adjusted(-1, -1, 1, 1))
        now_s = time.monotonic()
        if not was or now_s - self._written_s >= _WORDS_S:
            self._written_s = now_s
            self._words = _period(view.hz), f"{hertz(view.hz)}{THIN}Hz"
            self.update(self._below.toAlignedRect())

    def paint_still(self, painter: QPainter) -> None:
        """The line of rest and where periods begin."""
        plot, line = self._plot, self.colours.line
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(QRectF(plot.left(), round(plot.center().y()), plot.width(), 1.0), line)
        for share in (0.0, 0.5, 1.0):
            x = round(plot.left() + share * plot.width())
            painter.fillRect(QRectF(x, plot.top(), 1.0, plot.height()), line)

    def paint_moving(self, painter: QPainter, dirty: QRegion) -> None:
        """The curve, and what a period lasts."""
        view = self.view
        if view is None or view.values is None:
            return
        plot, colours = self._plot, self.colours
        if self._curve is None or len(self._curve.y) != len(view.values):
            self._curve = self._laid_out(len(view.values))
        curve = self._curve
        curve.y[:] = view.values
        curve.y *= -0.46 * plot.height() / self._scale
        curve.y += plot.center().y()
        painter.setPen(thin_pen(colours.trace if self._sounding else colours.faint))
        painter.drawPolyline(curve.polygon)
        if dirty.intersects(self._below.toAlignedRect()):
            painter.setFont(self._font)
            painter.setPen(colours.muted)
            middle = Qt.AlignmentFlag.AlignVCenter
            for words, side in zip(self._words, _SIDES, strict=True):
                painter.drawText(self._below, middle | side, words)

    def _laid_out(self, count: int) -> Curve:
        """A curve whose heights are missing."""
        from tuner.ui.docks.curve import Curve, steps  # noqa: PLC0415 - brings NumPy

        return Curve(steps(self._plot.left(), self._plot.right(), count))


def _period(hz: float) -> str:
    return translate("Panes", "{period:.3f}\u202fms a period").format(period=1000.0 / hz)
