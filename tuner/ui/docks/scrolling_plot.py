"""A plot over the last seconds: axes by pyqtgraph, the moving trace laid over them.

While the stream runs the trace is a ``ScrollingStrip``, which costs a quarter of a curve. Over
a pause the real curve takes its place, and can be dragged and zoomed, also by the keys up and down.
"""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QAccessible, QFont, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tuner.ui.colours import Colours
from tuner.ui.docks.strip import ScrollingStrip, StripStyle
from tuner.ui.focus_ring import FocusRing
from tuner.ui.language import translate
from tuner.ui.words import NOTHING

_STEPS_S = (1.0, 2.0, 5.0, 10.0, 20.0, 30.0, 60.0)
_LABEL_WIDTH = 44.0
_ZOOMS = {Qt.Key.Key_Up: 0.8, Qt.Key.Key_Down: 1.25}


class _Plot(pg.PlotWidget):  # type: ignore[misc]
    """A plot that says what its trace shows, and under its cursor what that reads."""

    accessible_role = QAccessible.Role.Chart

    def accessible_value(self) -> str:
        """The newest value."""
        strip = self.findChild(ScrollingStrip)
        return NOTHING if strip is None else strip.accessible_value()


class ScrollingPlot(QWidget):
    """Shows one figure over the last ``span_s`` seconds.

    Args:
        style: Its range and looks.
        ticks: Values labelled on the left axis, with their labels.
        span_s: How far back it reaches, in s.
        colours: The theme.
        name: For screen readers.
        parent: The owner.
    """

    def __init__(
        self,
        style: StripStyle,
        ticks: list[tuple[float, str]],
        span_s: float,
        colours: Colours,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._style = style
        self._span_s = span_s
        self._colours = colours
        self._labelled = 0.0, 0.0
        self.plot = _Plot(parent=self, enableMenu=False, background=colours.surface)
        self.plot.setFrameShape(self.plot.Shape.NoFrame)
        self.plot.setAccessibleName(name)
        FocusRing(self.plot)
        self.plot.installEventFilter(self)
        # The library's own dialog for pictures speaks English, and fails without its menu.
        for action in self.plot.scene().contextMenu:
            action.setParent(None)
        self.plot.scene().contextMenu.clear()
        item = self.plot.getPlotItem()
        item.hideButtons()
        item.setMouseEnabled(x=False, y=False)
        item.disableAutoRange()
        item.setContentsMargins(0, 6, 18, 2)
        self._left, self._bottom = item.getAxis("left"), item.getAxis("bottom")
        self._left.setTicks([ticks])
        self._left.setWidth(40)
        self._bottom.setHeight(22)
        self._box = item.getViewBox()
        self._band = pg.LinearRegionItem((-style.band, style.band), "horizontal", movable=False)
        self._band.setVisible(style.band > 0.0)
        self._lines = [pg.InfiniteLine(value, angle=0) for value in style.lines]
        for still in (self._band, *self._lines):
            item.addItem(still)
        self._curve = pg.PlotCurveItem(connect="finite")
        item.addItem(self._curve)
        self._curve.hide()
        self.strip = ScrollingStrip(style, span_s, colours, self.plot.viewport())
        self.strip.setAccessibleName(translate("Panes", "{name}, running trace").format(name=name))
        self._box.sigResized.connect(self._place_strip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.plot)
        self.setMinimumSize(160, 80)
        self._colour_axes()
        self._set_ranges()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Low and wide."""
        return QSize(360, 130)

    def set_paused(self, paused: bool) -> None:
        """Swap the running trace for a curve that can be zoomed, or back."""
        if paused == self.strip.isHidden():
            return
        if paused:
            times, values = self.strip.history.arrays()
            newest = self.strip.history.newest_s()
            self._curve.setData(times - newest, np.clip(values, self._style.low, self._style.high))
        else:
            self._curve.setData([], [])
            self._set_ranges()
        self._curve.setVisible(paused)
        self._box.setMouseEnabled(x=paused, y=paused)
        self.strip.setHidden(paused)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Zoom in time, about the newest moment that is seen."""
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _ZOOMS
            and self.strip.isHidden()
        ):
            (left, right), _ = self._box.viewRange()
            factor = _ZOOMS[Qt.Key(event.key())]
            self._box.setXRange(max(right - (right - left) * factor, -self._span_s), right, 0)
            return True
        return super().eventFilter(watched, event)

    def set_span(self, span_s: float) -> None:
        """Reach further back, or less far."""
        if span_s != self._span_s:
            self._span_s = span_s
            self.strip.set_span(span_s)
            self._set_ranges()

    def set_style(self, style: StripStyle) -> None:
        """Change the looks; the range stays."""
        if style != self._style:
            self._style = style
            self._band.setRegion((-style.band, style.band))
            self.strip.set_style(style)

    def set_colours(self, colours: Colours) -> None:
        """Use another theme."""
        self._colours = colours
        self._colour_axes()
        self.strip.set_colours(colours)

    def _colour_axes(self) -> None:
        colours = self._colours
        self.plot.setBackground(colours.surface)
        self._band.setBrush(colours.band)
        for line in self._lines:
            line.setPen(pg.mkPen(colours.line))
        for edge in self._band.lines:
            edge.setPen(pg.mkPen(None))
        self._curve.setPen(pg.mkPen(colours.trace, width=1))
        font = QFont(self.font())
        font.setPixelSize(11)
        for axis in (self._left, self._bottom):
            axis.setPen(pg.mkPen(colours.line))
            axis.setTextPen(pg.mkPen(colours.muted))
            axis.setStyle(
                tickFont=font, tickLength=0, tickTextOffset=6, hideOverlappingLabels=False
            )

    def _set_ranges(self) -> None:
        style, span = self._style, self._span_s
        self._box.setRange(
            xRange=(-span, 0.0), yRange=(style.low, style.high), padding=0.0, update=True
        )
        self._label_seconds()

    def _label_seconds(self) -> None:
        """As many moments as have room beside each other."""
        span = self._span_s
        fewest = span * _LABEL_WIDTH / max(self._box.width(), 1.0)
        step = next((step for step in _STEPS_S if step >= max(fewest, span / 6.0)), span)
        if (step, span) == self._labelled:
            return
        self._labelled = step, span
        seconds = [-step * number for number in range(int(span / step) + 1)]
        self._bottom.setTicks(
            [
                [
                    (
                        second,
                        f"{second:.0f} s".replace("-", "−")
                        if second
                        else translate("Panes", "now"),
                    )
                    for second in seconds
                ]
            ]
        )

    @Slot()
    def _place_strip(self) -> None:
        area = self.plot.mapFromScene(self._box.sceneBoundingRect()).boundingRect()
        self.strip.setGeometry(area)
        self._label_seconds()
