"""A trace that scrolls by blitting: a ring of pixel columns, of which only new ones are drawn."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from tuner.ui.colours import Colours
from tuner.ui.docks.history import History
from tuner.ui.words import NOTHING

_CAPACITY = 24_000
"""A minute of the smallest batches at 96 kHz is 22,500."""
_LAG_S = 0.04
"""How far the right edge stays behind the newest reading, so that scrolling never waits."""
_PULL_PER_S = 3.75
"""How much of its error the play head makes good in a second."""
_SNAP_S = 0.5
_STALLED_S = 0.6
_LONGEST_STEP_S = 0.6
"""Readings further apart than this are not joined."""
_BARE = 64
"""Columns kept without a trace, to wipe others with."""


@dataclass(frozen=True, slots=True)
class StripStyle:
    """What a strip shows.

    Attributes:
        low: Value at the lower edge.
        high: Value at the upper edge.
        lines: Values at which a hairline runs across.
        filled: Whether the area below the trace is filled.
        band: Half the width of the band round 0 inside which the trace is in tune; 0 for none.
        words: A value as it is read out.
    """

    low: float
    high: float
    lines: tuple[float, ...]
    filled: bool = False
    band: float = 0.0
    words: Callable[[float], str] = str


class ScrollingStrip(QWidget):
    """Laid over the view box of a plot, whose axes give it its scale.

    The play head runs by the frame clock and is drawn towards the newest reading, so that the
    trace moves by the same number of pixels each frame, whatever the size of a batch.
    """

    accessible_role = QAccessible.Role.Chart

    def __init__(
        self, style: StripStyle, span_s: float, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._span_s = span_s
        self._colours = colours
        self.history = History(_CAPACITY)
        self._ring: QPixmap | None = None
        self._bare = QPixmap()
        self._pen_px = 0.0
        self._pens: tuple[QPen, QPen] = QPen(), QPen()
        self._per_s = 1.0
        self._head = 0
        self._drawn = 0
        self._play_s = 0.0
        self._frame_s = 0.0
        self._fresh = False
        self._heard_s = float("-inf")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def accessible_value(self) -> str:
        """The newest value."""
        history = self.history
        value = history.at(history.total - 1)[1] if history.total else math.nan
        return NOTHING if math.isnan(value) else self._style.words(value)

    def append(self, time_s: float, value: float) -> None:
        """Hear a value at a position in the stream; GAP for none."""
        if time_s < self.history.newest_s():
            self.clear()
        self.history.append(time_s, value)
        self._fresh = True

    def drop(self, moments: int) -> None:
        """Forget the newest values; they are seen only where they were drawn already."""
        self.history.drop(moments)
        self._drawn = min(self._drawn, self.history.total)

    def clear(self) -> None:
        """Another stream begins."""
        self.history.clear()
        self._play_s = 0.0
        self._forget()

    def take_over(self, other: ScrollingStrip) -> None:
        """Go on with what another strip has kept."""
        self.history.take_over(other.history)
        self._play_s, self._fresh = other._play_s, True
        self._forget()

    def set_style(self, style: StripStyle) -> None:
        """Draw everything anew in another style."""
        self._style = style
        self._forget()

    def set_span(self, span_s: float) -> None:
        """Reach further back, or less far."""
        self._span_s = span_s
        self._forget()

    def set_colours(self, colours: Colours) -> None:
        """Use another theme."""
        self._colours = colours
        self._forget()

    def seen(self) -> bool:
        """Whether any pixel of it can be seen; not so behind another tab."""
        return self.isVisible() and not self.visibleRegion().isEmpty()

    def advance(self, now_s: float) -> bool:
        """Scroll to a moment; returns False when the stream stands still."""
        step_s, self._frame_s = min(now_s - self._frame_s, 0.1), now_s
        if self._fresh:
            self._fresh = False
            self._heard_s = now_s
        aim_s = self.history.newest_s() - _LAG_S
        running = now_s - self._heard_s < _STALLED_S
        if abs(aim_s - self._play_s) > _SNAP_S:
            self._play_s = aim_s
        elif running:
            self._play_s += step_s
            self._play_s += (aim_s - self._play_s) * _PULL_PER_S * step_s
        if self._ring is not None and self._scroll(
            self._ring, math.floor(self._play_s * self._per_s)
        ):
            self.update()
        return running

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Draw everything anew."""
        self._forget()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Blit the ring in two pieces."""
        ratio = self.devicePixelRatioF()
        width, height = math.ceil(self.width() * ratio), math.ceil(self.height() * ratio)
        ring = self._ring
        if ring is None or ring.width() != width or ring.height() != height:
            ring = self._ring = self._drawn_ring(width, height)
        cut = (self._head + 1) % width
        with QPainter(self) as painter:
            painter.scale(1.0 / ratio, 1.0 / ratio)
            painter.drawPixmap(QPointF(0.0, 0.0), ring, QRectF(cut, 0.0, width - cut, height))
            if cut:
                painter.drawPixmap(QPointF(width - cut, 0.0), ring, QRectF(0.0, 0.0, cut, height))

    def _forget(self) -> None:
        self._ring = None
        self.update()

    def _drawn_ring(self, width: int, height: int) -> QPixmap:
        ring = QPixmap(width, height)
        self._prepare(height)
        self._per_s = width / self._span_s
        self._head = math.floor(self._play_s * self._per_s)
        # What joins a moment before the ring's first column to one after it would be at its end.
        first = self._head - width + 1 + self._pen_px
        self._drawn = self.history.first_after(first / self._per_s) + 1
        with QPainter(ring) as painter:
            self._wipe(painter, ring, 0, width)
            self._draw_new(painter, ring)
        return ring

    def _scroll(self, ring: QPixmap, head: int) -> bool:
        """Wipe the columns that come in at the right and draw what falls into them."""
        columns = head - self._head
        if columns <= 0:
            return False
        width = ring.width()
        if columns >= width:
            self._ring = None
            return True
        first = (self._head + 1) % width
        self._head = head
        with QPainter(ring) as painter:
            self._wipe(painter, ring, first, min(columns, width - first))
            if first + columns > width:
                self._wipe(painter, ring, 0, first + columns - width)
            self._draw_new(painter, ring)
        return True

    def _prepare(self, height: int) -> None:
        """Draw the columns that a wipe leaves, and choose the pens."""
        colours, style = self._colours, self._style
        bare = self._bare = QPixmap(_BARE, height)
        bare.fill(colours.surface)
        with QPainter(bare) as painter:
            if style.band:
                top, bottom = self._y(style.band, height), self._y(-style.band, height)
                painter.fillRect(QRectF(0.0, top, _BARE, bottom - top), colours.band)
            for value in style.lines:
                y = min(round(self._y(value, height)), height - 1)
                painter.fillRect(QRect(0, y, _BARE, 1), colours.line)
        self._pen_px = 1.7 * self.devicePixelRatioF()
        pens = QPen(colours.trace, self._pen_px), QPen(colours.in_tune, self._pen_px)
        for pen in pens:
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._pens = pens

    def _wipe(self, painter: QPainter, ring: QPixmap, left: int, columns: int) -> None:
        for done in range(0, columns, _BARE):
            some = min(columns - done, _BARE)
            painter.drawPixmap(left + done, 0, self._bare, 0, 0, some, ring.height())

    def _draw_new(self, painter: QPainter, ring: QPixmap) -> None:
        """Join the moments that the play head has passed to those before them."""
        history = self.history
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        index = max(self._drawn, history.oldest + 1, 1)
        before = history.at(index - 1)
        while index < history.total:
            moment = history.at(index)
            if moment[0] * self._per_s > self._head - self._pen_px:
                break  # A pen's width from the edge: what lies beyond is the oldest column.
            joined = moment[0] - before[0] < _LONGEST_STEP_S
            if joined and not math.isnan(moment[1]) and not math.isnan(before[1]):
                self._draw_step(painter, ring, before, moment)
            before = moment
            index += 1
        self._drawn = index

    def _draw_step(
        self, painter: QPainter, ring: QPixmap,
        start: tuple[float, float], end: tuple[float, float],
    ) -> None:  # fmt: skip
        width, height = ring.width(), ring.height()
        start_x, end_x = start[0] * self._per_s, end[0] * self._per_s
        start_y, end_y = self._y(start[1], height), self._y(end[1], height)
        band = self._style.band
        painter.setPen(self._pens[band > 0.0 and abs(end[1]) <= band])
        turn = math.floor(start_x / width) * width
        while turn < end_x:
            line = QLineF(start_x - turn, start_y, end_x - turn, end_y)
            if self._style.filled:
                self._fill_under(painter, height, line)
            painter.drawLine(line)
            turn += width

    def _fill_under(self, painter: QPainter, height: int, line: QLineF) -> None:
        """Fill the pixel columns whose middle a line passes, down to the lower edge."""
        left, slope = line.x1() - 0.5, line.dy() / (line.dx() or 1.0)
        for column in range(math.ceil(left), math.ceil(line.x2() - 0.5)):
            top = math.ceil(line.y1() - 0.5 + (column - left) * slope)
            painter.fillRect(column, top, 1, height - top, self._colours.fill)

    def _y(self, value: float, height: int) -> float:
        style = self._style
        share = (min(max(value, style.low), style.high) - style.low) / (style.high - style.low)
        return 1.0 + (1.0 - share) * (height - 2.0)
