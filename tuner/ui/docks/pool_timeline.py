"""The page of timelines: buffers that are out, turnover and latency over the last minute."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPen, QPolygonF, QRegion
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from tuner.engine.metrics import EngineMetrics
from tuner.text import Text
from tuner.ui.colours import Colours
from tuner.ui.displays.canvas import Canvas
from tuner.ui.docks.pool_figures import TRANSPORT_WORDS, shown_stats
from tuner.ui.docks.pool_record import SPAN_S, TRANSPORTS, PoolRecord
from tuner.ui.language import local_number, translate, translated
from tuner.ui.words import NOTHING, THIN, milliseconds

_BREAK_S = 1.5
"""A hole longer than this is a hole in the line too."""
_HEAD_GAP = 6.0
_MARK = 8.0
_ROOM_ABOVE = 1.15


@dataclass(frozen=True, slots=True)
class Series:
    """One line of a plot.

    Attributes:
        key: What of the record it shows.
        name: In the legend.
        stepped: Whether it stays until it changes.
        dashed: Whether it is a bound beside a main line.
    """

    key: str
    name: str
    stepped: bool = False
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class PlotSpec:
    """What a plot shows.

    Attributes:
        title: Over it.
        tip: What it is, what is good, and what to do otherwise.
        series: Its lines, the main one first.
        least: The scale reaches at least so high.
        now: What is written at the right of the title.
        unit: Of the scale.
        marks: Whether exhaustions and timeouts are marked in it.
    """

    title: str
    tip: str
    series: tuple[Series, ...]
    least: float
    now: Callable[[EngineMetrics], str]
    unit: str = ""
    marks: bool = False


def _out_now(metrics: EngineMetrics) -> str:
    stats = shown_stats(metrics)
    if not stats.size:
        return translate("Pool", "{outstanding} out, no limit").format(
            outstanding=stats.outstanding
        )
    return translate("Pool", "{outstanding} of {size}, peak {peak}").format(
        outstanding=stats.outstanding, size=stats.size, peak=stats.peak_outstanding
    )


def _turnover_now(metrics: EngineMetrics) -> str:
    times = shown_stats(metrics).turnover
    return f"p99 {milliseconds(times.p99_ms)}" if times.count else NOTHING


def _latency_now(metrics: EngineMetrics) -> str:
    times = metrics.analysis.latency
    return f"p99 {milliseconds(times.p99_ms)}" if times.count else NOTHING


PLOTS = (
    PlotSpec(
        Text("Pool", "Outstanding"),
        Text(
            "Pool",
            "Buffers that are out, at most, in each half second, below the size of "
            "the pool. Far below is good; where the lines meet, sound is skipped, "
            "so make the pool larger.",
        ),
        (
            Series("outstanding", Text("Pool", "out"), stepped=True),
            Series("size", Text("Pool", "size"), dashed=True),
        ),
        2.0,
        _out_now,
        marks=True,
    ),
    PlotSpec(
        Text("Pool", "Turnover"),
        Text(
            "Pool",
            "From taking a buffer to its return, each half second, and the 99th "
            "percentile since the counters began. An even line a little above the "
            "length of a batch is good; peaks are stalls that the pool has to ride "
            "out.",
        ),
        (Series("turnover", Text("Pool", "mean")), Series("turnover_p99", "p99", dashed=True)),
        1.0,
        _turnover_now,
        unit="ms",
    ),
    PlotSpec(
        Text("Pool", "Latency"),
        Text(
            "Pool",
            "From the capture of a batch's first frame to its reading, each half "
            "second, and the 99th percentile since the counters began. Even is "
            "good; shorter batches bring it down.",
        ),
        (Series("latency", Text("Pool", "mean")), Series("latency_p99", "p99", dashed=True)),
        1.0,
        _latency_now,
        unit="ms",
    ),
)


class TimePlot(Canvas):
    """Lines over the last minute, drawn straight from the record."""

    accessible_role = QAccessible.Role.Chart

    def __init__(
        self, spec: PlotSpec, colours: Colours, record: PoolRecord, parent: QWidget | None = None
    ) -> None:
        super().__init__(colours, parent)
        self.spec = spec
        self._record = record
        self._now = NOTHING
        self._area = QRectF()
        self.setToolTip(translated(spec.tip))
        self.setAccessibleName(
            translate("Pool", "{title} over the last minute").format(title=translated(spec.title))
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def accessible_value(self) -> str:
        """The newest figures."""
        return self._now

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Enough to see a step."""
        return QSize(120, 2 * self.fontMetrics().height() + 44)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Flat."""
        return QSize(232, 2 * self.fontMetrics().height() + 90)

    def show_record(self, metrics: EngineMetrics) -> None:
        """Draw anew."""
        self._now = self.spec.now(metrics)
        self.setAccessibleDescription(self._now)
        self.update()

    def lay_out(self, size: QSize) -> None:
        """A title over the plot, a legend under it."""
        line = self.fontMetrics().height()
        top = line + _HEAD_GAP
        self._area = QRectF(0.5, top + 0.5, size.width() - 1.0, size.height() - top - line - 5.0)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another face needs another layout."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.lay_out(self.size())
            self.forget_still()

    def paint_still(self, painter: QPainter) -> None:
        """Title, frame and legend."""
        painter.setFont(self.font())
        line = self.fontMetrics().height()
        area = self._area
        painter.setPen(self.colours.muted)
        painter.drawText(QPointF(0.0, self.fontMetrics().ascent()), translated(self.spec.title))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(self.colours.line, 1.0))
        for share in (0.0, 0.5, 1.0):
            y = round(area.top() + share * area.height())
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = area.bottom() + 4.0 + 0.5 * line
        x = 0.0
        for index, series in enumerate(self.spec.series):
            painter.setPen(self._pen(series, index))
            painter.drawLine(QPointF(x, middle), QPointF(x + 16.0, middle))
            painter.setPen(self.colours.muted)
            x += 21.0
            name = translated(series.name)
            painter.drawText(QPointF(x, self._baseline(line)), name)
            x += self.fontMetrics().horizontalAdvance(name) + 12.0
        span = f"{SPAN_S:.0f}{THIN}s"
        width = self.fontMetrics().horizontalAdvance(span)
        if not self.spec.marks:
            painter.drawText(QPointF(self.width() - width, self._baseline(line)), span)

    def paint_moving(self, painter: QPainter, dirty: QRegion) -> None:
        """The lines, the scale and what stands at the right of the title."""
        painter.setFont(self.font())
        metrics = self.fontMetrics()
        painter.setPen(self.colours.text)
        width = metrics.horizontalAdvance(self._now)
        painter.drawText(QPointF(self.width() - width, metrics.ascent()), self._now)
        record = self._record
        moments = record.moments()
        if not moments:
            return
        newest = moments[-1]
        xs = [self._x(moment - newest) for moment in moments]
        lines = [record.values(series.key) for series in self.spec.series]
        top = self._top(lines)
        self._paint_changes(painter, xs, named=self.spec.marks)
        for index in range(len(lines) - 1, -1, -1):
            series = self.spec.series[index]
            painter.setPen(self._pen(series, index))
            for piece in self._pieces(moments, xs, lines[index], top, stepped=series.stepped):
                painter.drawPolyline(piece)
        painter.setPen(self.colours.muted)
        unit = f"{THIN}{self.spec.unit}" if self.spec.unit else ""
        painter.drawText(
            QPointF(2.0, self._area.top() + metrics.ascent() + 1.0), local_number(f"{top:g}{unit}")
        )
        if self.spec.marks:
            self._paint_marks(painter, xs)

    def _pen(self, series: Series, index: int) -> QPen:
        if series.dashed:
            pen = QPen(self.colours.muted, 1.0)
            pen.setDashPattern([4.0, 3.0])
            return pen
        return QPen(self.colours.trace if index == 0 else self.colours.muted, 1.0)

    def _baseline(self, line: int) -> float:
        return self.height() - line + float(self.fontMetrics().ascent())

    def _x(self, age_s: float) -> float:
        return self._area.right() + self._area.width() * max(age_s, -SPAN_S) / SPAN_S

    def _top(self, lines: Sequence[Sequence[float]]) -> float:
        most = max(
            (value for line in lines for value in line if not math.isnan(value)), default=0.0
        )
        return nice_top(max(most * _ROOM_ABOVE, self.spec.least))

    def _pieces(
        self, moments: Sequence[float], xs: Sequence[float], values: Sequence[float],
        top: float, *, stepped: bool,
    ) -> list[QPolygonF]:  # fmt: skip
        area = self._area
        pieces: list[QPolygonF] = []
        run: list[QPointF] = []
        last_s = moments[0]
        for moment, x, value in zip(moments, xs, values, strict=True):
            if math.isnan(value) or moment - last_s > _BREAK_S:
                if run:
                    pieces.append(QPolygonF(run))
                run = []
            last_s = moment
            if math.isnan(value):
                continue
            y = area.bottom() - area.height() * min(value / top, 1.0)
            if stepped and run:
                run.append(QPointF(x, run[-1].y()))
            run.append(QPointF(x, y))
        if run:
            pieces.append(QPolygonF(run))
        return pieces

    def _paint_changes(self, painter: QPainter, xs: Sequence[float], *, named: bool) -> None:
        """A dotted line where the transport was changed; its name where there is room."""
        transports = self._record.values("transport")
        pen = QPen(self.colours.muted, 1.0, Qt.PenStyle.DotLine)
        middle = self._area.center().y() - 3.0
        room = self._area.right()
        for index in range(len(xs) - 1, 0, -1):
            if transports[index] == transports[index - 1]:
                continue
            x = round(xs[index]) + 0.5
            painter.setPen(pen)
            painter.drawLine(QPointF(x, self._area.top()), QPointF(x, self._area.bottom()))
            name = translated(TRANSPORT_WORDS[TRANSPORTS[int(transports[index])]])
            if named and x + 3.0 + self.fontMetrics().horizontalAdvance(name) <= room:
                painter.setPen(self.colours.muted)
                painter.drawText(QPointF(x + 3.0, middle), name)
            room = x - 3.0

    def _paint_marks(self, painter: QPainter, xs: Sequence[float]) -> None:
        """Triangles where no buffer was free, crosses where one was given up."""
        exhausted, timed_out = self._record.values("exhausted"), self._record.values("timed_out")
        bottom = self._area.bottom() - 2.0
        shown = False
        for values, paint, foot in (
            (exhausted, paint_triangle, bottom), (timed_out, paint_cross, bottom - _MARK - 4.0)
        ):  # fmt: skip
            free = -math.inf
            for x, value in zip(xs, values, strict=True):
                if value > 0.0 and x >= free:
                    paint(painter, QPointF(x, foot), self.colours)
                    shown, free = True, x + _MARK + 1.0
        if shown:
            self._paint_mark_legend(painter)

    def _paint_mark_legend(self, painter: QPainter) -> None:
        metrics = self.fontMetrics()
        x = self.width() + 0.0
        bottom = self.height() - 0.5 * (metrics.height() - _MARK)
        for paint, name in (
            (paint_cross, translate("Pool", "late")),
            (paint_triangle, translate("Pool", "empty")),
        ):
            x -= metrics.horizontalAdvance(name)
            painter.setPen(self.colours.muted)
            painter.drawText(QPointF(x, self._baseline(metrics.height())), name)
            x -= _MARK
            paint(painter, QPointF(x, bottom), self.colours)
            x -= _MARK + 4.0


def paint_triangle(painter: QPainter, foot: QPointF, colours: Colours) -> None:
    """The mark of a moment at which no buffer was free."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.off)
    half = 0.5 * _MARK
    painter.drawPolygon(
        QPolygonF([foot + QPointF(-half, 0.0), foot + QPointF(half, 0.0), foot - QPointF(0, _MARK)])
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_cross(painter: QPainter, foot: QPointF, colours: Colours) -> None:
    """The mark of a moment at which a buffer was given up."""
    painter.setPen(QPen(colours.timed_out, 1.8))
    half = 0.5 * _MARK - 0.5
    middle = foot - QPointF(0.0, 0.5 * _MARK)
    painter.drawLine(middle + QPointF(-half, -half), middle + QPointF(half, half))
    painter.drawLine(middle + QPointF(-half, half), middle + QPointF(half, -half))


def nice_top(most: float) -> float:
    """The next of 1, 1.5, 2, 3, 4, 5, 6, 8 times a power of ten that is not below."""
    power = 10.0 ** math.floor(math.log10(most))
    for factor in (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0):
        if most <= factor * power * (1.0 + 1e-9):
            return factor * power
    return 10.0 * power


class TimelinePage(QWidget):
    """All plots under one another."""

    def __init__(self, colours: Colours, record: PoolRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pool_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.plots = [TimePlot(spec, colours, record) for spec in PLOTS]
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(12)
        for plot in self.plots:
            column.addWidget(plot, 1)

    def show_record(self, metrics: EngineMetrics) -> None:
        """Draw all plots anew."""
        for plot in self.plots:
            plot.show_record(metrics)

    def set_colours(self, colours: Colours) -> None:
        """Use another theme."""
        for plot in self.plots:
            plot.set_colours(colours)
