"""The table of figures, each with a sparkline of the last minute, painted in one pass."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QHelpEvent, QPainter, QPen, QPolygonF, QRegion
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from tuner.engine.metrics import EngineMetrics
from tuner.ui.colours import Colours
from tuner.ui.displays.canvas import Canvas
from tuner.ui.docks.pool_figures import FIGURES, Figure
from tuner.ui.docks.pool_record import STEPS, PoolRecord
from tuner.ui.language import local_number, translate, translated
from tuner.ui.words import NOTHING

_ROW_GAP = 2
_ROOMY = 1.7
"""Rows grow with the pane up to so many times their least height."""
_GAP = 8
_NARROWEST_SPARK = 18
_WIDEST_SPARK = 260
_CALM = 0.1
"""Changes below this share of a figure look small, not like an alarm."""
_WIDEST_TEXT = "00.0 · 00.0 ms"
"""What a value has room for; a longer one takes it from the sparkline of its row."""


class FigureTable(Canvas):
    """Name, sparkline and value in rows of one height.

    The values are labels, so that a screen reader finds them; they stand where this widget puts
    them, since a layout would be reckoned anew with every number.
    """

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, colours: Colours, record: PoolRecord, parent: QWidget | None = None) -> None:
        super().__init__(colours, parent)
        self._record = record
        self._spark = QRect()
        self._names_width = self._text_left = 0
        self.values: dict[str, QLabel] = {}
        for figure in FIGURES:
            label = QLabel(NOTHING, self)
            label.setObjectName("figure")
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label.setAccessibleName(translated(figure.title))
            label.setAccessibleDescription(translated(figure.tip))
            label.setToolTip(translated(figure.tip))
            self.values[figure.key] = label
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("Pool", "Figures of the last minute"))
        self._measure()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrow, and as high as its rows."""
        return QSize(232, len(FIGURES) * self._least_row - _ROW_GAP)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for name and value."""
        width = self._names_width + self._values_width() + _NARROWEST_SPARK + 2 * _GAP
        return QSize(width, self.sizeHint().height())

    def show_figures(self, metrics: EngineMetrics) -> None:
        """Write the values that have changed."""
        for figure in FIGURES:
            label, text = self.values[figure.key], figure.text(metrics)
            if label.text() != text:
                label.setText(text)
                self._place(label)

    def show_sparks(self) -> None:
        """Draw the sparklines anew."""
        self.update(self._spark)

    def lay_out(self, size: QSize) -> None:
        """Names left, values right, sparklines between."""
        share = (size.height() + _ROW_GAP) // len(FIGURES)
        self._row = min(max(share, self._least_row), round(_ROOMY * self._least_row))
        row = self._row - _ROW_GAP
        wanted = self._values_width()
        left = self._names_width + _GAP
        room = size.width() - wanted - _GAP - left
        spark = min(max(room, 0), _WIDEST_SPARK)
        self._spark = QRect(left, 0, spark, size.height())
        self._text_left = left + spark + _GAP if spark >= _NARROWEST_SPARK else left
        for index, label in enumerate(self.values.values()):
            label.setGeometry(0, index * self._row, size.width(), row)
            self._place(label)

    def paint_still(self, painter: QPainter) -> None:
        """The names."""
        painter.setFont(self.font())
        painter.setPen(self.colours.muted)
        for index, figure in enumerate(FIGURES):
            box = QRect(0, index * self._row, self.width(), self._row - _ROW_GAP)
            painter.drawText(
                box,
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                translated(figure.title),
            )

    def paint_moving(self, painter: QPainter, dirty: QRegion) -> None:
        """All sparklines."""
        spark = self._spark
        if spark.width() < _NARROWEST_SPARK or not dirty.intersects(spark):
            return
        for index, figure in enumerate(FIGURES):
            if not dirty.intersects(self._spark_in(index)):
                continue
            width = min(spark.width(), self.values[figure.key].x() - _GAP - spark.left())
            if width >= _NARROWEST_SPARK:
                top = index * self._row + 2.0
                box = QRectF(spark.left(), top, width, self._row - _ROW_GAP - 4.0)
                self._paint_spark(painter, box, figure)

    def event(self, event: QEvent) -> bool:
        """Explain the row under the pointer, and what it did."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = min(event.pos().y() // self._row, len(FIGURES) - 1)
            QToolTip.showText(event.globalPos(), self.tip(FIGURES[index]), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another face needs other rows."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._measure()
            self.lay_out(self.size())
            self.forget_still()

    def tip(self, figure: Figure) -> str:
        """What a figure is, and its range over the last minute."""
        known = [v for v in self._record.values(figure.key) if not math.isnan(v)]
        if not known:
            return translated(figure.tip)
        return f"{translated(figure.tip)}\n{_story(figure, known)}"

    def _measure(self) -> None:
        font = QFont(self.font())
        font.setFeature(QFont.Tag("tnum"), 1)
        for label in self.values.values():
            label.setFont(font)
        metrics = self.fontMetrics()
        self._row = self._least_row = metrics.height() + _ROW_GAP
        self._names_width = max(
            metrics.horizontalAdvance(translated(figure.title)) for figure in FIGURES
        )
        self.updateGeometry()

    def _place(self, label: QLabel) -> None:
        """Begin where all values begin; further left if the text needs it."""
        box = label.geometry()
        needed = label.fontMetrics().horizontalAdvance(label.text())
        left = min(self._text_left, box.right() + 1 - needed)
        left = max(left, self._names_width + _GAP)
        if left != box.left():
            box.setLeft(left)
            label.setGeometry(box)
            self.update(self._spark_in(box.y() // self._row))

    def _spark_in(self, index: int) -> QRect:
        return QRect(self._spark.left(), index * self._row, self._spark.width(), self._row)

    def _values_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(_WIDEST_TEXT)

    def _paint_spark(self, painter: QPainter, box: QRectF, figure: Figure) -> None:
        values = self._record.values(figure.key)
        if figure.trouble:
            painter.setPen(QPen(self.colours.line, 1.0))
            floor = math.floor(box.bottom()) + 0.5
            painter.drawLine(QPointF(box.left(), floor), QPointF(box.right(), floor))
            if any(value > 0.0 for value in values):
                self._paint_bars(painter, box, values)
            return
        painter.setPen(QPen(self.colours.trace, 1.0))
        for line in spark_lines(values, box):
            painter.drawPolyline(line)

    def _paint_bars(self, painter: QPainter, box: QRectF, values: Sequence[float]) -> None:
        most = max(values)
        step = box.width() / STEPS
        width = max(step, 2.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colours.off)
        for back, value in enumerate(reversed(values), start=1):
            if value > 0.0:
                height = max(3.0, box.height() * value / most)
                x = box.right() - back * step
                painter.drawRect(QRectF(x, box.bottom() - height, width, height))


def spark_lines(values: Sequence[float], box: QRectF) -> list[QPolygonF]:
    """The line of a minute's values in a box, broken where there were none.

    It takes its range from the values, but one that hardly moves looks as if it hardly moved.
    There is at most one point a pixel; the newest is at the right edge.
    """
    stride = max(1, math.ceil(STEPS / max(box.width(), 1.0)))
    newest = len(values) - 1
    picked = [(newest - i, values[i]) for i in range(newest % stride, newest + 1, stride)]
    known = [value for _, value in picked if not math.isnan(value)]
    if not known:
        return []
    low, high = min(known), max(known)
    middle = 0.5 * (low + high)
    span = max(high - low, _CALM * abs(middle), 1e-9)
    step, bottom, left, right = box.width() / (STEPS - 1), box.bottom(), box.left(), box.right()
    scale = box.height() / span
    floor = middle - 0.5 * span
    lines: list[QPolygonF] = []
    run: list[QPointF] = []
    for back, value in picked:
        if math.isnan(value):
            _end_run(run, lines)
            run = []
        else:
            run.append(QPointF(max(right - back * step, left), bottom - (value - floor) * scale))
    _end_run(run, lines)
    return lines


def _end_run(run: list[QPointF], lines: list[QPolygonF]) -> None:
    if len(run) == 1:
        run = [run[0] - QPointF(1.0, 0.0), *run]
    if run:
        lines.append(QPolygonF(run))


def _story(figure: Figure, known: Sequence[float]) -> str:
    seconds = 0.5 * len(known)
    if figure.trouble:
        return translate("Pool", "Over the last {seconds:.0f} s: {count:.0f} more.").format(
            seconds=seconds, count=sum(known)
        )
    return translate(
        "Pool", "Each half second of the last {seconds:.0f} s: {least} to {most}."
    ).format(seconds=seconds, least=_short(min(known)), most=_short(max(known)))


def _short(value: float) -> str:
    return local_number(f"{value:.3g}") if abs(value) < 1000.0 else f"{value:.0f}"
