"""What can be read off, and chosen in, a history: a cursor, and a span over a pause."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

from tuner.ui.colours import Colours
from tuner.ui.docks.history import History
from tuner.ui.words import NOTHING, THIN, signed

_EVERY_MS = 100
_KEY_STEP = 0.01
"""Of the plot's width."""
_SIDES = {Qt.Key.Key_Left: -1.0, Qt.Key.Key_Right: 1.0}


class PlotCursor(QObject):
    """Follows the mouse over a plot, running or paused, and says what was there.

    Left and right move it while the plot has the keyboard.

    Args:
        plot: The plot; x is seconds before the newest moment.
        history: What is plotted.
        colours: The theme.
        unit: Written after a value.
    """

    def __init__(self, plot: pg.PlotWidget, history: History, colours: Colours, unit: str) -> None:
        super().__init__(plot)
        self._plot = plot
        self._history = history
        self._unit = unit
        self._place: QPointF | None = None
        viewport = plot.viewport()
        self._line = QWidget(viewport)
        self.tag = QLabel(viewport)
        for overlay in (self._line, self.tag):
            overlay.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            overlay.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._read)
        self.set_colours(colours)
        viewport.setMouseTracking(True)
        viewport.installEventFilter(self)
        plot.installEventFilter(self)

    def set_colours(self, colours: Colours) -> None:
        """Use another theme."""
        self._line.setStyleSheet(f"background: {colours.accent.name()};")
        self.tag.setStyleSheet(
            f"background: {colours.raised.name()}; color: {colours.text.name()};"
            f"border: 1px solid {colours.line.name()}; border-radius: 4px; padding: 1px 5px;"
            "font-size: 11px;"
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Come with the mouse or the keyboard, go with it."""
        if watched is self._plot:
            return self._follow_keys(event)
        if event.type() is QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._place = event.position()
            self._read()
            self._timer.start()
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.Hide):
            self._leave()
        return False

    def _follow_keys(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self._leave()
        if not isinstance(event, QKeyEvent) or event.key() not in _SIDES:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is not QEvent.Type.KeyPress:
            return False
        area = QRectF(self._area())
        x = area.right() if self._place is None else self._place.x()
        x += max(1.0, _KEY_STEP * area.width()) * _SIDES[Qt.Key(event.key())]
        self._place = QPointF(min(max(x, area.left()), area.right() - 1.0), area.center().y())
        self._read()
        self._plot.setAccessibleDescription(self.tag.text())
        self._timer.start()
        return True

    def _area(self) -> QRect:
        """Where the trace is, in the plot."""
        box = self._plot.getPlotItem().getViewBox()
        area: QRect = self._plot.mapFromScene(box.sceneBoundingRect()).boundingRect()
        return area

    @Slot()
    def _read(self) -> None:
        box = self._plot.getPlotItem().getViewBox()
        area = self._area()
        if self._place is None or not area.contains(self._place.toPoint()):
            self._leave()
            return
        x = round(self._place.x())
        seconds = box.mapSceneToView(self._plot.mapToScene(self._place.toPoint())).x()
        self.tag.setText(self._text(seconds))
        self.tag.adjustSize()
        left = x + 6 if x + 6 + self.tag.width() < area.right() else x - 6 - self.tag.width()
        self.tag.move(left, area.top() + 4)
        self._line.setGeometry(x, area.top(), 1, area.height())
        for overlay in (self._line, self.tag):
            overlay.show()
            overlay.raise_()

    def _text(self, seconds: float) -> str:
        times, values = self._history.arrays()
        when = f"{signed(min(seconds, 0.0), 2)}{THIN}s"
        if not len(times):
            return f"{when}   {NOTHING}"
        index = int(np.argmin(np.abs(times - times[-1] - seconds)))
        value = float(values[index])
        near = abs(times[index] - times[-1] - seconds) < 0.3
        if math.isnan(value) or not near:
            return f"{when}   {NOTHING}"
        return f"{when}   {signed(value)}{THIN}{self._unit}"

    def _leave(self) -> None:
        self._place = None
        self._timer.stop()
        for overlay in (self._line, self.tag):
            overlay.hide()


class Selection(QObject):
    """A span of a paused history, with two edges that can be dragged.

    Args:
        plot: The plot; x is seconds before the newest moment.
        history: What is plotted.
        colours: The theme.

    Signals:
        changed: It has moved, come or gone.
    """

    changed = Signal()

    def __init__(self, plot: pg.PlotWidget, history: History, colours: Colours) -> None:
        super().__init__(plot)
        self._history = history
        self._wanted = self._paused = False
        self._box = plot.getPlotItem().getViewBox()
        fill = colours.accent
        self.region = pg.LinearRegionItem(
            (-1.0, 0.0), brush=(fill.red(), fill.green(), fill.blue(), 50), pen=pg.mkPen(fill)
        )
        self.region.hide()
        self.region.sigRegionChanged.connect(self.changed)
        plot.addItem(self.region)

    @Slot(bool)
    def set_wanted(self, wanted: bool) -> None:
        """Show it, as soon as the history is paused."""
        self._wanted = wanted
        self._show()

    @Slot(float, float)
    def choose(self, first_s: float, last_s: float) -> None:
        """Move its edges, in s before the newest moment."""
        self.region.setRegion((first_s, last_s))

    def ago(self) -> tuple[float, float] | None:
        """First and last moment, in s before the newest; None when nothing is chosen."""
        return self.region.getRegion() if self.region.isVisible() else None

    def set_paused(self, paused: bool) -> None:
        """Show it over a pause only: a running history would run from under it."""
        self._paused = paused
        self._show()

    def span(self) -> tuple[float, float] | None:
        """First and last stream position, in s; None when nothing is chosen."""
        ago = self.ago()
        if ago is None:
            return None
        newest = self._history.newest_s()
        return newest + ago[0], newest + ago[1]

    def _show(self) -> None:
        shown = self._wanted and self._paused
        if shown and not self.region.isVisible():
            (left, right), _ = self._box.viewRange()
            width = right - left
            self.region.setRegion((left + 0.25 * width, right - 0.25 * width))
        self.region.setVisible(shown)
        self.changed.emit()
