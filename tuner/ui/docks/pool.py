"""The pool pane: every buffer, the hit rate, and the figures of the engine."""

from __future__ import annotations

import time

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tuner.engine.metrics import HIT_RATE_ALERT, EngineMetrics
from tuner.pool.stats import PoolStats, SlotState
from tuner.pool.transport import Transport
from tuner.ui.colours import Colours
from tuner.ui.docks.pool_cells import STATE_NAMES, PoolCells, Swatch
from tuner.ui.words import THIN, grouped, milliseconds

_FIGURES_S = 0.25
"""How often the figures change; more cannot be read."""

_SCROLL_BAR = 10

_ROWS = (
    ("acquired", "Acquisitions", "Buffers taken from the pool to be filled."),
    ("exhausted", "Exhaustions", "Times no buffer was free and a chunk was skipped."),
    ("timed_out", "Timeouts", "Buffers reclaimed because they were out too long."),
    ("refused", "Refused returns", "Returns that were late, unknown or doubled."),
    ("turnover", "Turnover", "From acquisition to return: mean, and 99th percentile."),
    ("messages", "Messages", "Messages between the threads, a second."),
    ("lost", "Lost frames", "Frames that never reached the analysis."),
    ("processing", "Analysis", "Time the analysis of a batch takes: mean, and 99th percentile."),
    ("fragmentation", "Fragmentation", "Memory that cannot be used: in buffers, in the arena."),
    ("allocations", "Allocations", "Blocks of sample memory allocated since the start."),
    ("collector", "Collector", "Longest pause of Python's garbage collector."),
    ("transport", "Transport", "How batches reach the analysis."),
)


class PoolPane(QScrollArea):
    """Shows metrics; unchanged figures are not touched."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown_s = float("-inf")
        self._values: dict[str, QLabel] = {}
        self._counts: dict[SlotState, QLabel] = {}
        self.cells = PoolCells(colours)
        self._swatches = [Swatch(state, colours) for state in SlotState]
        self._hit_rate = QLabel("—")
        self._hit_rate.setObjectName("hit_rate")
        self._hit_rate.setAccessibleName("Hit rate")
        self.alert = QLabel()
        self.alert.setObjectName("pool_alert")
        self.alert.setWordWrap(True)
        self.alert.hide()
        inside = QWidget()
        inside.setObjectName("pool_inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.cells)
        column.addLayout(self._legend())
        column.addLayout(self._headline())
        column.addWidget(self.alert)
        column.addLayout(self._table())
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(inside.minimumSizeHint().width() + _SCROLL_BAR)
        self.setAccessibleName("Buffer pool")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrow and high."""
        return QSize(256, 420)

    def take(self, metrics: EngineMetrics) -> None:
        """Show a snapshot: the cells at once, the figures four times a second."""
        stats = shown_stats(metrics)
        self.cells.show_cells(stats.cells)
        now_s = time.monotonic()
        if now_s - self._shown_s < _FIGURES_S or not self.isVisible():
            return
        self._shown_s = now_s
        for state, count in zip(SlotState, _counts(stats), strict=True):
            _write(self._counts[state], str(count))
        _write(self._hit_rate, f"{stats.hit_rate:.1f}{THIN}%")
        if self.alert.isHidden() == metrics.alert:
            self.alert.setVisible(metrics.alert)
        if metrics.alert:
            advice = metrics.capture.recommendation.reason
            _write(self.alert, f"⚠ Hit rate below {HIT_RATE_ALERT:.0f}{THIN}%. {advice}")
        for key, text in figures(metrics).items():
            _write(self._values[key], text)

    def set_colours(self, colours: Colours) -> None:
        """Use another theme."""
        self.cells.set_colours(colours)
        for swatch in self._swatches:
            swatch.set_colours(colours)

    def _legend(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for index, (state, swatch) in enumerate(zip(SlotState, self._swatches, strict=True)):
            row, column = divmod(index, 2)
            count = self._counts[state] = QLabel("0")
            count.setObjectName("figure")
            count.setAccessibleName(f"{STATE_NAMES[state]} buffers")
            name = QLabel(STATE_NAMES[state])
            name.setObjectName("muted")
            grid.addWidget(swatch, row, 4 * column)
            grid.addWidget(name, row, 4 * column + 1)
            grid.addWidget(count, row, 4 * column + 2, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(3, 8)
        grid.setColumnStretch(5, 1)
        return grid

    def _headline(self) -> QHBoxLayout:
        row = QHBoxLayout()
        name = QLabel("Hit rate")
        name.setObjectName("muted")
        tip = "Requests that found a free buffer, in per cent of all."
        name.setToolTip(tip)
        self._hit_rate.setToolTip(tip)
        row.addWidget(name)
        row.addStretch(1)
        row.addWidget(self._hit_rate)
        return row

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for row, (key, title, tip) in enumerate(_ROWS):
            name, value = QLabel(title), QLabel("—")
            name.setObjectName("muted")
            value.setObjectName("figure")
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            value.setAccessibleName(title)
            name.setToolTip(tip)
            value.setToolTip(tip)
            grid.addWidget(name, row, 0)
            grid.addWidget(value, row, 1)
            self._values[key] = value
        return grid


def shown_stats(metrics: EngineMetrics) -> PoolStats:
    """The supply that is in use."""
    capture = metrics.capture
    return capture.allocator if capture.transport is Transport.ALLOCATE else capture.pool


def figures(metrics: EngineMetrics) -> dict[str, str]:
    """What stands in each row of the table."""
    capture, stats = metrics.capture, shown_stats(metrics)
    turnover, processing, waste = stats.turnover, metrics.analysis.processing, stats.fragmentation
    return {
        "acquired": grouped(stats.acquired),
        "exhausted": grouped(stats.exhausted),
        "timed_out": grouped(stats.timed_out),
        "refused": grouped(stats.refused),
        "turnover": f"{turnover.mean_ms:.1f} · {milliseconds(turnover.p99_ms)}",
        "messages": f"{capture.messages_per_s:.0f}{THIN}/s",
        "lost": grouped(capture.lost_frames),
        "processing": f"{processing.mean_ms:.1f} · {milliseconds(processing.p99_ms)}",
        "fragmentation": f"{waste.internal:.0f} · {waste.arena:.0f}{THIN}%",
        "allocations": grouped(stats.allocations),
        "collector": milliseconds(metrics.collector.worst_ms),
        "transport": capture.transport.value,
    }


def _counts(stats: PoolStats) -> tuple[int, int, int, int]:
    timed_out = stats.cells.count(bytes([SlotState.TIMED_OUT]))
    return (stats.available - timed_out, stats.in_flight, stats.processing, timed_out)


def _write(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
