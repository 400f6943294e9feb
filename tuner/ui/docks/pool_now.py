"""The page of the present: every buffer, the hit rate, and the figures."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from tuner.engine.metrics import HIT_RATE_ALERT, EngineMetrics
from tuner.pool.stats import PoolStats, SlotState
from tuner.text import Text
from tuner.ui.colours import Colours
from tuner.ui.docks.pool_cells import STATE_NAMES, PoolCells, Swatch
from tuner.ui.docks.pool_figures import (
    HIT_RATE_TIP,
    hit_rate,
    shape,
    shown_stats,
    widest_shape,
)
from tuner.ui.docks.pool_record import PoolRecord
from tuner.ui.docks.pool_table import FigureTable
from tuner.ui.focus_ring import FocusRing
from tuner.ui.language import translate, translated
from tuner.ui.scrolled import BAR_WIDTH, Scrolled
from tuner.ui.words import NOTHING, THIN, decimal

_CELL_TIP = Text(
    "Pool", "One square a buffer. Mostly hollow is good; all full, the pool is too small."
)
_STATE_TIPS = {
    SlotState.AVAILABLE: Text(
        "Pool", "Free to be filled. Many is good; with none, sound has to wait."
    ),
    SlotState.IN_FLIGHT: Text("Pool", "Being filled with sound. One is normal."),
    SlotState.PROCESSING: Text(
        "Pool", "With the analysis. Few is good; many, and the analysis lags."
    ),
    SlotState.TIMED_OUT: Text(
        "Pool", "Given up because nobody brought it back; usable again. None is good."
    ),
}


class NowPage(Scrolled):
    """Unchanged figures are not touched."""

    def __init__(self, colours: Colours, record: PoolRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts: dict[SlotState, QLabel] = {}
        self.cells = PoolCells(colours)
        self.cells.setToolTip(translated(_CELL_TIP))
        self._swatches = [Swatch(state, colours) for state in SlotState]
        self.hit_rate = QLabel(NOTHING)
        self.hit_rate.setObjectName("hit_rate")
        self.hit_rate.setAccessibleName(translate("Pool", "Hit rate"))
        self.hit_rate.setAccessibleDescription(translated(HIT_RATE_TIP))
        self.shape = QLabel()
        self.shape.setObjectName("muted")
        self.shape.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.shape.setAccessibleName(translate("Pool", "Transport and size"))
        self.shape.setToolTip(
            translate(
                "Pool", "How batches reach the analysis; how many buffers, of how many frames."
            )
        )
        self.alert = QLabel()
        self.alert.setObjectName("pool_alert")
        self.alert.setWordWrap(True)
        self.alert.hide()
        self.table = FigureTable(colours, record)
        inside = QWidget()
        inside.setObjectName("pool_inside")
        column = self._column = QVBoxLayout(inside)
        column.setContentsMargins(12, 8, 12 - BAR_WIDTH, 6)
        column.setSpacing(7)
        column.addWidget(self.cells)
        column.addLayout(self._legend())
        column.addLayout(self._headline())
        column.addWidget(self.alert)
        column.addWidget(self.table, 1)
        self.setWidget(inside)
        self._make_room()
        self.setAccessibleName(translate("Pool", "The pool now"))
        FocusRing(self)

    def show_cells(self, metrics: EngineMetrics) -> None:
        """Show where every buffer is."""
        self.cells.show_cells(shown_stats(metrics).cells)

    def show_figures(self, metrics: EngineMetrics) -> None:
        """Show everything else but the sparklines."""
        for state, count in zip(SlotState, _counts(shown_stats(metrics)), strict=True):
            _write(self.counts[state], str(count))
        _write(self.hit_rate, hit_rate(metrics))
        _write(self.shape, shape(metrics))
        if self.alert.isHidden() == metrics.alert:
            self.alert.setVisible(metrics.alert)
        if metrics.alert:
            advice = metrics.capture.recommendation.reason
            _write(
                self.alert,
                translate("Pool", "⚠ Hit rate below {limit:.0f}\u202f%. {advice}").format(
                    limit=HIT_RATE_ALERT, advice=advice
                ),
            )
        self.table.show_figures(metrics)

    def set_colours(self, colours: Colours) -> None:
        """Use another theme."""
        for canvas in (self.cells, self.table, *self._swatches):
            canvas.set_colours(colours)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Now the style sheet is in force, and with it the sizes of the letters."""
        super().showEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Be as wide as the widest headline of this language needs: nothing scrolls sideways."""
        hit_rate, shape_now = self.hit_rate.text(), self.shape.text()
        self.hit_rate.setText(f"{decimal(100.0)}{THIN}%")
        self.shape.setText("\n".join(widest_shape()))
        self._column.activate()
        self.setMinimumWidth(self._column.minimumSize().width() + BAR_WIDTH)
        self.hit_rate.setText(hit_rate)
        self.shape.setText(shape_now)
        pane = self.parentWidget()
        if pane is not None:
            pane.updateGeometry()

    def _legend(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        for index, (state, swatch) in enumerate(zip(SlotState, self._swatches, strict=True)):
            row, column = divmod(index, 2)
            count = self.counts[state] = QLabel("0")
            count.setObjectName("figure")
            count.setMinimumWidth(count.fontMetrics().horizontalAdvance("00"))
            count.setAlignment(Qt.AlignmentFlag.AlignRight)
            count.setAccessibleName(
                translate("Pool", "{state} buffers").format(state=STATE_NAMES[state])
            )
            name = QLabel(translated(STATE_NAMES[state]))
            name.setObjectName("muted")
            for widget in (count, name, swatch):
                widget.setToolTip(translated(_STATE_TIPS[state]))
            grid.addWidget(swatch, row, 4 * column)
            grid.addWidget(name, row, 4 * column + 1)
            grid.addWidget(count, row, 4 * column + 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(3, 8)
        grid.setColumnStretch(5, 1)
        return grid

    def _headline(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        name = QLabel(translate("Pool", "Hit rate"))
        name.setObjectName("muted")
        for label in (name, self.hit_rate):
            label.setToolTip(translated(HIT_RATE_TIP))
        row.addWidget(self.hit_rate)
        row.addWidget(name)
        row.addStretch(1)
        row.addWidget(self.shape)
        return row


def _counts(stats: PoolStats) -> tuple[int, int, int, int]:
    timed_out = stats.cells.count(bytes([SlotState.TIMED_OUT]))
    return (stats.available - timed_out, stats.in_flight, stats.processing, timed_out)


def _write(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
