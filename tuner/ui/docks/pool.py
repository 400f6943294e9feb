"""The pool pane: the present, the last minute, what happened, and the transports compared.

While nobody can see it, snapshots are only remembered.
"""

from __future__ import annotations

import datetime
import math
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tuner.engine.lifecycle import Notice, Severity
from tuner.engine.metrics import EngineMetrics
from tuner.pool.events import Compacted, PoolEvent
from tuner.settings.model import Settings
from tuner.text import Text, text_of
from tuner.ui.colours import Colours
from tuner.ui.docks.even_tabs import EvenTabs
from tuner.ui.docks.pool_cells import PoolCells
from tuner.ui.docks.pool_compare import ComparePage
from tuner.ui.docks.pool_event_list import EventPage
from tuner.ui.docks.pool_now import NowPage
from tuner.ui.docks.pool_record import PoolRecord
from tuner.ui.docks.pool_report import Report, ReportError
from tuner.ui.docks.pool_sides import Sides
from tuner.ui.docks.pool_style import pool_style
from tuner.ui.docks.pool_timeline import TimelinePage
from tuner.ui.docks.pool_words import compacted
from tuner.ui.icons import Icons
from tuner.ui.keys import SpaceForControls
from tuner.ui.language import translate, translated

_FIGURES_S = 0.25
"""How often the figures change; more cannot be read."""
_WIDE = 560
"""Width from which the present stands beside the other pages."""
_COMPACTION_MS = 600
_FILES = Text("Pool", "Spreadsheet, last minute (*.csv);;Everything (*.json)")
_PAGES = (
    (Text("Pool", "Now"), Text("Pool", "Every buffer, and the figures")),
    (
        Text("Pool", "Timeline"),
        Text("Pool", "Buffers that are out, turnover and latency over the last minute"),
    ),
    (Text("Pool", "Events"), Text("Pool", "What happened to the pool")),
    (
        Text("Pool", "Compare"),
        Text("Pool", "The transports side by side, and the choice between them"),
    ),
)


class PoolPane(QFrame):
    """Four pages in tabs; where there is room, the first stands beside the rest.

    Args:
        colours: The theme.
        parent: The owner.
        clock: Now, in s; monotonic.

    Signals:
        counters_reset_requested: Start all figures anew.
        compaction_requested: Lay the buffers side by side again.
        buffers_watched: Whether events of every single buffer are wanted.
        transport_chosen: The ``Transport`` the user wants.
        metrics_wanted: Switch the figures on.
        told: A ``Notice`` for the user.
    """

    counters_reset_requested = Signal()
    compaction_requested = Signal()
    buffers_watched = Signal(bool)
    transport_chosen = Signal(object)
    metrics_wanted = Signal()
    told = Signal(object)

    def __init__(
        self,
        colours: Colours,
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._figures_due_s = -math.inf
        self._metrics: EngineMetrics | None = None
        self._asleep = False
        self._dock: QDockWidget | None = None
        self._in_front = True
        self.record = PoolRecord()
        self.sides = Sides()
        self.now = NowPage(colours, self.record)
        self.timeline = TimelinePage(colours, self.record)
        self.events = EventPage(colours)
        self.compare = ComparePage(self.sides)
        self.off = self._off_notice()
        self.views = self._tab_bar()
        self.stack = QStackedWidget()
        for page in (self.now, self.timeline, self.events, self.compare):
            self.stack.addWidget(page)
        self.reset = _button(
            translate("Pool", "Reset"), translate("Pool", "Start all counters and figures anew")
        )
        self.copy = _button(
            translate("Pool", "Copy", "a button; the other is a transport"),
            translate("Pool", "Copy the figures as text"),
        )
        self.export = _button(
            translate("Pool", "Export…"),
            translate(
                "Pool", "Write a file: .csv has the last minute for a spreadsheet, .json everything"
            ),
        )
        self.compact = _button(
            translate("Pool", "Compact"),
            translate(
                "Pool", "Lay the buffers side by side again; only while none is out, as in a pause"
            ),
        )
        self._compaction = QTimer(self)
        self._compaction.setSingleShot(True)
        self._compaction.setInterval(_COMPACTION_MS)
        self.setObjectName("pool_pane")
        self.setAccessibleName(translate("Pool", "Buffer pool"))
        self._lay_out()
        self._connect()
        self.set_colours(colours)

    @property
    def cells(self) -> PoolCells:
        """The buffers, one cell each."""
        return self.now.cells

    @property
    def wide(self) -> bool:
        """Whether the present stands beside the other pages."""
        return self.now.parent() is self

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrow and high."""
        return QSize(256, 420)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the figures; the rest scrolls or shrinks."""
        return QSize(self.now.minimumWidth(), 160)

    def take_over(self, other: PoolPane) -> None:
        """Go on with what another pane has gathered, on the page it shows."""
        self.record.take_over(other.record)
        self.sides.take_over(other.sides)
        self.events.take_over(other.events)
        self._metrics = other._metrics
        self.views.setCurrentIndex(other.views.currentIndex())

    def seen(self) -> bool:
        """Whether anybody could see it."""
        return self.isVisible() and self._in_front and not self._asleep

    def take(self, metrics: EngineMetrics) -> None:
        """Remember a snapshot, and show it if anybody looks.

        The buffers follow at once, the figures four times a second, what is drawn twice.
        """
        now_s = self._clock()
        self._metrics = metrics
        stepped = self.record.take(metrics, now_s)
        self.sides.take(metrics, now_s)
        if not self.seen() or self.visibleRegion().isEmpty():
            return
        if self.now.isVisible():
            self.now.show_cells(metrics)
            if now_s >= self._figures_due_s:
                self._figures_due_s = now_s + _FIGURES_S
                self.now.show_figures(metrics)
        if stepped:
            self._show_step(metrics)

    def take_reading_latency(self, latency_ns: int) -> None:
        """Remember how late a reading was, in ns."""
        self.sides.take_reading(latency_ns)

    def take_events(self, events: Sequence[PoolEvent]) -> None:
        """Remember what happened, oldest first."""
        self.events.take(events)
        if self._compaction.isActive():
            for event in events:
                if isinstance(event, Compacted):
                    self._compaction.stop()
                    self._tell(Severity.INFO, compacted(event.result))
        if self.events.isVisible() and not self.events.watched and self.seen():
            self.events.refresh()

    def apply_settings(self, settings: Settings) -> None:
        """Show which transport is chosen, and whether there are figures at all."""
        self.compare.show_transport(settings.engine.transport)
        self.off.setVisible(not settings.engine.metrics)

    def set_asleep(self, asleep: bool) -> None:
        """Do nothing while the window cannot be seen."""
        self._asleep = asleep
        self._look()

    def set_colours(self, colours: Colours) -> None:
        """Use another theme."""
        self.setStyleSheet(pool_style(colours))
        icons = Icons(colours, self.devicePixelRatioF())
        for button, name in ((self.reset, "reset"), (self.copy, "copy"), (self.export, "save")):
            button.setIcon(icons.action(name))
        for page in (self.now, self.timeline, self.events):
            page.set_colours(colours)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up, and learn from the dock whether it is in front of its tabs."""
        super().showEvent(event)
        dock = self.parentWidget()
        if isinstance(dock, QDockWidget) and dock is not self._dock:
            self._dock = dock
            dock.visibilityChanged.connect(self._come_to_front)
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for nothing any more."""
        super().hideEvent(event)
        self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """One column or two."""
        super().resizeEvent(event)
        wide = event.size().width() >= _WIDE
        if wide != self.wide:
            self._set_wide(wide)

    def _set_wide(self, wide: bool) -> None:
        if wide:
            self._columns.insertWidget(0, self.now, 2)
            self.now.show()
            self.views.setTabVisible(0, False)
            if self.views.currentIndex() <= 0:
                self.views.setCurrentIndex(1)
        else:
            self.stack.insertWidget(0, self.now)
            self.views.setTabVisible(0, True)
        style = Qt.ToolButtonStyle
        for button in (self.reset, self.copy, self.export):
            button.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if wide else style.ToolButtonIconOnly
            )
        self._show_view()

    @Slot()
    def _show_view(self) -> None:
        pages = (self.now, self.timeline, self.events, self.compare)
        index = self.views.currentIndex()
        if index > 0 or not self.wide:
            self.stack.setCurrentWidget(pages[index])
        self._look()

    @Slot(bool)
    def _come_to_front(self, in_front: bool) -> None:
        self._in_front = in_front
        self._look()

    def _look(self) -> None:
        """Show what came while nobody looked; watch single buffers only while somebody does."""
        seen = self.seen()
        self.events.look(seen and self.events.isVisible())
        if seen and self._metrics is not None:
            if self.now.isVisible():
                self.now.show_cells(self._metrics)
                self.now.show_figures(self._metrics)
            self._show_step(self._metrics)

    def _show_step(self, metrics: EngineMetrics) -> None:
        if self.now.isVisible():
            self.now.table.show_sparks()
        if self.timeline.isVisible():
            self.timeline.show_record(metrics)
        if self.events.isVisible():
            self.events.refresh()
        if self.compare.isVisible():
            self.compare.show_sides()

    @Slot()
    def _reset(self) -> None:
        self.record.clear()
        self.sides.reset()
        self.counters_reset_requested.emit()

    @Slot()
    def _copy(self) -> None:
        report = self._report()
        if report is not None:
            QGuiApplication.clipboard().setText(report.text())
            self._tell(Severity.INFO, translate("Pool", "Figures of the pool copied."))

    @Slot()
    def _export(self) -> None:
        report = self._report()
        if report is None:
            return
        name = f"pool-{datetime.datetime.now():%Y-%m-%d-%H%M%S}.csv"
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, kind = QFileDialog.getSaveFileName(
            self,
            translate("Pool", "Export the figures of the pool"),
            str(Path(place, name)),
            translated(_FILES),
        )
        if not chosen:
            return
        path = Path(chosen)
        if not path.suffix:
            path = path.with_suffix(".json" if "*.json" in kind else ".csv")
        try:
            report.write(path)
        except ReportError as error:
            self._tell(Severity.WARNING, text_of(error))
        else:
            self._tell(
                Severity.INFO,
                translate("Pool", "Figures of the pool written to {path}.").format(path=path),
            )

    @Slot()
    def _compact(self) -> None:
        self._compaction.start()
        self.compaction_requested.emit()

    @Slot()
    def _compacted_nothing(self) -> None:
        self._tell(
            Severity.INFO,
            translate(
                "Pool", "Buffers are out, so nothing was compacted. Pause first, then compact."
            ),
        )

    def _report(self) -> Report | None:
        if self._metrics is None:
            self._tell(Severity.INFO, translate("Pool", "There are no figures of the pool yet."))
            return None
        self.events.refresh()
        return Report(self._metrics, self.record, self.sides, tuple(self.events.model.rows))

    def _tell(self, severity: Severity, text: str) -> None:
        self.told.emit(Notice(severity, text))

    def _off_notice(self) -> QFrame:
        off = QFrame()
        off.setObjectName("pool_off")
        text = QLabel(
            translate(
                "Pool", "❙❙ Metrics are switched off in the settings, so these figures stand still."
            )
        )
        text.setWordWrap(True)
        self.switch_on = _button(
            translate("Pool", "Switch on"),
            translate("Pool", "Collect and show the figures of the pool again"),
        )
        self.switch_on.clicked.connect(self.metrics_wanted)
        column = QVBoxLayout(off)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(text)
        column.addWidget(self.switch_on, 0, Qt.AlignmentFlag.AlignLeft)
        off.hide()
        return off

    def _tab_bar(self) -> QTabBar:
        bar = EvenTabs()
        bar.setObjectName("pool_views")
        bar.setAccessibleName(translate("Pool", "Pages of the buffer pool"))
        bar.setUsesScrollButtons(False)
        bar.setDrawBase(False)
        bar.setExpanding(True)
        bar.setElideMode(Qt.TextElideMode.ElideRight)
        bar.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for index, (name, tip) in enumerate(_PAGES):
            bar.addTab(translated(name))
            bar.setTabToolTip(index, translated(tip))
        return bar

    def _lay_out(self) -> None:
        pages = QVBoxLayout()
        pages.setSpacing(0)
        pages.addWidget(self.views)
        pages.addWidget(self.stack, 1)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(0)
        self._columns.addLayout(pages, 3)
        foot = QFrame()
        foot.setObjectName("pool_foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(8, 5, 8, 5)
        row.setSpacing(4)
        for button in (self.reset, self.copy, self.export):
            button.setIconSize(QSize(18, 18))
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.compact)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.off)
        column.addLayout(self._columns, 1)
        column.addWidget(foot)
        self._keys = SpaceForControls(self)
        self._keys.guard(self.reset, self.copy, self.export, self.compact, self.switch_on)

    def _connect(self) -> None:
        self.views.currentChanged.connect(self._show_view)
        self.reset.clicked.connect(self._reset)
        self.copy.clicked.connect(self._copy)
        self.export.clicked.connect(self._export)
        self.compact.clicked.connect(self._compact)
        self._compaction.timeout.connect(self._compacted_nothing)
        self.events.buffers_watched.connect(self.buffers_watched)
        self.compare.transport_chosen.connect(self.transport_chosen)


def _button(text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(text.rstrip("…"))
    return button
