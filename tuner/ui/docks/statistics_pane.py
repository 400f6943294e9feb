"""Statistics of the newest note, or of a span chosen in the pitch history."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QFont, QHideEvent, QPainter, QRegion, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tuner.text import Text
from tuner.ui.colours import Colours
from tuner.ui.displays.canvas import Canvas, numerals_font
from tuner.ui.keys import SpaceForControls
from tuner.ui.language import translate, translated
from tuner.ui.words import NOTHING, THIN, decimal, signed

if TYPE_CHECKING:
    from tuner.ui.docks.cents_statistics import CentsStatistics

_EVERY_MS = 400
_SPANS = (2.0, 5.0, 10.0, 30.0, 60.0)
_LONGEST_S = 60.0
_FIGURES = (
    Text("Panes", "Mean"),
    Text("Panes", "Spread"),
    Text("Panes", "Lowest"),
    Text("Panes", "Highest"),
    Text("Panes", "Drift"),
    Text("Panes", "Readings"),
)

Source = Callable[[float | None], "CentsStatistics | None"]
"""Sums up the last note over so many seconds, or, given None, the selection."""


class Histogram(Canvas):
    """How often which deviation was read."""

    accessible_role = QAccessible.Role.Chart

    def __init__(self, colours: Colours, tolerance: float, parent: QWidget | None = None) -> None:
        super().__init__(colours, parent)
        self._tolerance = tolerance
        self._statistics: CentsStatistics | None = None
        self.setMinimumSize(160, 60)
        self.setMaximumHeight(320)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("Panes", "Histogram of cents"))

    def accessible_value(self) -> str:
        """Mean and spread."""
        told = self._statistics
        if told is None:
            return NOTHING
        return f"{signed(told.mean, 2)} ± {decimal(told.spread, 2)}{THIN}¢"

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Low and wide."""
        return QSize(220, 90)

    def set_tolerance(self, tolerance: float) -> None:
        """Colour what is in tune."""
        self._tolerance = tolerance
        self.update()

    def show_statistics(self, statistics: CentsStatistics | None) -> None:
        """Draw the bins of some statistics."""
        if statistics != self._statistics:
            self._statistics = statistics
            self.update()

    def paint_still(self, painter: QPainter) -> None:
        """Nothing stands still."""

    def paint_moving(self, painter: QPainter, dirty: QRegion) -> None:
        """One bar a bin; green inside the tolerance; a mark at the mean."""
        plot = QRectF(self.rect()).adjusted(4.0, 6.0, -4.0, -20.0)
        colours, statistics = self.colours, self._statistics
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1.0), colours.line)
        if statistics is None:
            return
        count = len(statistics.bins)
        most = max(statistics.bins)
        span = statistics.high - statistics.low
        for number, value in enumerate(statistics.bins):
            cents = statistics.low + (number + 0.5) / count * span
            left = plot.left() + plot.width() * number / count
            right = plot.left() + plot.width() * (number + 1) / count
            height = plot.height() * value / most
            inside = abs(cents) <= self._tolerance
            painter.fillRect(
                QRectF(round(left), plot.bottom() - height, round(right) - round(left) - 1, height),
                colours.in_tune_fill if inside else colours.trace,
            )
        mean = plot.left() + plot.width() * (statistics.mean - statistics.low) / span
        painter.fillRect(QRectF(round(mean) - 1, plot.top() - 4.0, 2.0, plot.height() + 4.0),
                         colours.text)  # fmt: skip
        painter.setFont(numerals_font(self.font(), 11.0, QFont.Weight.Normal))
        painter.setPen(colours.muted)
        below = QRectF(plot.left(), plot.bottom() + 2.0, plot.width(), 18.0)
        flags = Qt.AlignmentFlag.AlignVCenter
        decimals = 2 if span < 4.0 else 1
        painter.drawText(
            below, flags | Qt.AlignmentFlag.AlignLeft, signed(statistics.low, decimals)
        )
        painter.drawText(
            below, flags | Qt.AlignmentFlag.AlignRight, signed(statistics.high, decimals)
        )


class StatisticsPane(QWidget):
    """Figures and a histogram; sums up only while it can be seen.

    Args:
        colours: The theme.
        tolerance: In cents.
        parent: The owner.

    Signals:
        selecting: Whether a span of the pitch history is to be chosen.
        span_chosen: Its first and last moment, in s before the newest, both below 0.
    """

    selecting = Signal(bool)
    span_chosen = Signal(float, float)

    def __init__(self, colours: Colours, tolerance: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pool_inside")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._source: Source | None = None
        self.over = QComboBox()
        self.over.setObjectName("pane_choice")
        self.over.setAccessibleName(translate("Panes", "What the statistics are over"))
        for seconds in _SPANS:
            self.over.addItem(
                translate("Panes", "Last note, {seconds:.0f}\u202fs").format(seconds=seconds),
                seconds,
            )
        self.over.addItem(translate("Panes", "Selection in the pitch history"), None)
        self.over.setCurrentIndex(2)
        self.over.setToolTip(
            translate(
                "Panes",
                "The newest note, back to its beginning or so many seconds; or a span "
                "chosen in the pitch history: pause, then drag its edges.",
            )
        )
        self.over.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.over.setMinimumContentsLength(12)
        self.over.currentIndexChanged.connect(self._choose)
        self.first, self.last = (
            _moment(
                translate("Panes", "From"),
                translate("Panes", "First moment of the selection, in seconds before the newest"),
            ),
            _moment(
                translate("Panes", "to", "the end of a span: From −2 s to −1 s"),
                translate("Panes", "Last moment of the selection, in seconds before the newest"),
            ),
        )
        self._span = QWidget()
        row = QHBoxLayout(self._span)
        row.setContentsMargins(0, 0, 0, 0)
        for box in (self.first, self.last):
            row.addWidget(box)
            box.valueChanged.connect(self._choose_span)
        self._span.hide()
        self.figures = {name: QLabel(NOTHING) for name in _FIGURES}
        self.histogram = Histogram(colours, tolerance)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for number, (name, figure) in enumerate(self.figures.items()):
            label = QLabel(translated(name))
            label.setObjectName("muted")
            figure.setObjectName("figure")
            figure.setAccessibleName(translated(name))
            figure.setFont(numerals_font(self.font(), 13.0, QFont.Weight.Medium))
            grid.addWidget(label, number // 2, 2 * (number % 2))
            grid.addWidget(figure, number // 2, 2 * (number % 2) + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 8)
        column.setSpacing(6)
        column.addWidget(self.over)
        column.addWidget(self._span)
        column.addLayout(grid)
        column.addWidget(self.histogram, 1)
        column.addStretch(0)
        self._keys = SpaceForControls(self)
        self._keys.guard(self.over)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.refresh)

    def fill(self, source: Source) -> None:
        """Sum up by this from now on."""
        self._source = source
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to sum up."""
        super().showEvent(event)
        self.refresh()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    @Slot()
    def refresh(self) -> None:
        """Sum up now."""
        if self._source is None or self.visibleRegion().isEmpty():
            return
        statistics = self._source(self.over.currentData())
        for name, text in zip(_FIGURES, _texts(statistics), strict=True):
            if self.figures[name].text() != text:
                self.figures[name].setText(text)
        self.histogram.show_statistics(statistics)

    def show_span(self, span: tuple[float, float] | None) -> None:
        """Write what is selected, in s before the newest; None while nothing can be."""
        for box, value in zip((self.first, self.last), span or (0.0, 0.0), strict=True):
            box.setEnabled(span is not None)
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)
        self.refresh()

    @Slot()
    def _choose(self) -> None:
        selecting = self.over.currentData() is None
        self._span.setVisible(selecting)
        self.selecting.emit(selecting)
        self.refresh()

    @Slot()
    def _choose_span(self) -> None:
        self.span_chosen.emit(self.first.value(), self.last.value())


def _moment(prefix: str, name: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setObjectName("pane_choice")
    box.setRange(-_LONGEST_S, 0.0)
    box.setDecimals(1)
    box.setSingleStep(0.1)
    box.setPrefix(f"{prefix} ")
    box.setSuffix(f"{THIN}s")
    box.setEnabled(False)
    box.setKeyboardTracking(False)
    box.setAccessibleName(name)
    box.setToolTip(translate("Panes", "Over a pause: the arrow keys move it by 0.1 s"))
    return box


def _texts(statistics: CentsStatistics | None) -> tuple[str, ...]:
    if statistics is None:
        return (NOTHING,) * len(_FIGURES)
    drift = NOTHING
    if statistics.drift is not None and statistics.drift_sigma is not None:
        drift = f"{signed(statistics.drift)} ± {decimal(statistics.drift_sigma)}{THIN}¢/min"
    return (
        f"{signed(statistics.mean, 2)}{THIN}¢",
        f"{decimal(statistics.spread, 2)}{THIN}¢",
        f"{signed(statistics.lowest, 2)}{THIN}¢",
        f"{signed(statistics.highest, 2)}{THIN}¢",
        drift,
        translate("Panes", "{count} in {seconds:.1f}\u202fs").format(
            count=statistics.count, seconds=statistics.seconds
        ),
    )
