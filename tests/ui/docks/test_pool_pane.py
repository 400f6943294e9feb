from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QFileDialog, QToolTip, QWidget

from tuner.engine.lifecycle import Severity
from tuner.engine.metrics import CollectorStats
from tuner.pool.events import Compacted, Exhausted
from tuner.pool.fragmentation import CompactionResult, Fragmentation
from tuner.pool.stats import PoolStats, SlotState
from tuner.pool.transport import Transport
from tuner.settings.pages.display import Language
from tuner.ui.colours import load_colours
from tuner.ui.docks.pool import PoolPane
from tuner.ui.docks.pool_cells import PoolCells
from tuner.ui.docks.pool_figures import FIGURES, figures
from tuner.ui.docks.pool_table import spark_lines
from tuner.ui.docks.pool_timeline import nice_top
from tuner.ui.language import LanguageKeeper
from tuner.ui.scrolled import BAR_WIDTH

from ..looks import has_colour, pixels

NOW, TIMELINE, EVENTS, COMPARE = range(4)


class Clock:
    """A clock that goes only when it is told to."""

    now_s = 1000.0

    def __call__(self):
        return self.now_s


class Paints(QObject):
    """Counts the paints of widgets."""

    def __init__(self, *widgets):
        super().__init__()
        self.count = 0
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        self.count += event.type() is QEvent.Type.Paint
        return False


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def pane(qtbot, colours, clock):
    pane = PoolPane(colours, clock=clock)
    qtbot.addWidget(pane)
    pane.told_texts = []
    pane.told.connect(lambda notice: pane.told_texts.append((notice.severity, notice.text)))
    pane.resize(280, 520)
    pane.show()
    return pane


@pytest.fixture
def cells(qtbot, colours):
    cells = PoolCells(colours)
    qtbot.addWidget(cells)
    cells.resize(240, 60)
    cells.show()
    return cells


def feed(pane, clock, metrics, seconds, **growth):
    """Snapshots at ten a second; the counts given grow by so much each."""
    for _ in range(round(10 * seconds)):
        pool = metrics.capture.pool
        grown = {name: getattr(pool, name) + by for name, by in growth.items()}
        pool = replace(pool, **grown)
        metrics = replace(metrics, capture=replace(metrics.capture, pool=pool))
        clock.now_s += 0.1
        pane.take(metrics)
    return metrics


def plain(text):
    return text.replace("\u202f", " ")


def test_every_state_looks_different(cells, colours):
    looks = set()
    for state in SlotState:
        cells.show_cells(bytes([state] * 8))
        looks.add(pixels(cells))
    assert len(looks) == 4


def test_a_cell_has_the_colour_of_its_state(cells, colours):
    cells.show_cells(bytes(16))
    assert not has_colour(cells, colours.processing.name())
    cells.show_cells(bytes([SlotState.PROCESSING]) + bytes(15))
    assert has_colour(cells, colours.processing.name(), least=100)


@pytest.mark.parametrize(("count", "rows"), [(2, 1), (8, 1), (9, 2), (64, 8)])
def test_there_is_a_row_for_every_eight_buffers(cells, count, rows):
    cells.show_cells(bytes(8))
    row = cells.height()
    cells.show_cells(bytes(count))
    assert cells.height() == pytest.approx(rows * (row + 6) - 6, abs=rows)


def test_shows_every_figure(pane, metrics):
    pane.take(metrics)
    shown = {key: plain(label.text()) for key, label in pane.now.table.values.items()}
    assert shown == {
        "acquired": "12 345", "exhausted": "0", "timed_out": "1", "refused": "2", "skipped": "0",
        "lost": "256", "acquisition": "—", "turnover": "24.3 · 31.2 ms",
        "processing": "1.9 · 3.2 ms", "latency": "26.0 · 31.0 ms", "messages": "94 /s",
        "collector": "1× ≤ 0.8 ms", "kept": "2.5", "gaps": "0× ≤ 0 ms", "allocations": "17",
        "reuse": "100.0 %", "fragmentation": "0 · 0 %", "memory": "—",
    }  # fmt: skip
    assert plain(pane.now.hit_rate.text()) == "100.0 %"
    assert plain(pane.now.shape.text()) == "ping-pong\n16 × 1 024"
    assert [label.text() for label in pane.now.counts.values()] == ["13", "1", "1", "1"]


def test_figures_follow_the_metrics_but_stand_still_for_a_while(pane, clock, metrics):
    pane.take(metrics)
    later = replace(metrics, capture=replace(metrics.capture, lost_frames=999))
    clock.now_s += 0.1
    pane.take(later)
    assert pane.now.table.values["lost"].text() == "256"
    clock.now_s += 0.2
    pane.take(later)
    assert pane.now.table.values["lost"].text() == "999"


def test_warns_below_ninety_per_cent(pane, clock, metrics):
    pane.take(metrics)
    assert pane.now.alert.isHidden()
    clock.now_s += 1.0
    pool = replace(metrics.capture.pool, exhausted=3000)
    pane.take(replace(metrics, capture=replace(metrics.capture, pool=pool)))
    assert pane.now.alert.isVisible()
    assert "90" in pane.now.alert.text()
    assert "It fits." in pane.now.alert.text()


def test_shows_the_supply_in_use(metrics):
    capture = replace(
        metrics.capture,
        transport=Transport.ALLOCATE,
        allocator=PoolStats(0, 1024, acquired=77, allocations=77),
    )
    shown = figures(replace(metrics, capture=capture))
    assert (shown["acquired"], shown["allocations"]) == ("77", "77")


def test_every_figure_is_explained_and_has_a_name_for_screen_readers(pane):
    now = pane.now
    for label in [*now.table.values.values(), *now.counts.values(), now.hit_rate, now.shape]:
        assert label.accessibleName()
        assert label.toolTip()
    for figure in FIGURES:
        assert figure.tip.count(".") >= 2, figure.key


def test_a_row_tells_its_last_minute(pane, clock, metrics, monkeypatch):
    feed(pane, clock, metrics, 3.0, exhausted=1)
    assert "more." in pane.now.table.tip(FIGURES[1])
    assert "Each half second" in pane.now.table.tip(FIGURES[0])
    shown = []
    monkeypatch.setattr(QToolTip, "showText", lambda *args: shown.append(args[1]))
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(10, 4), QPoint(10, 4))
    QApplication.sendEvent(pane.now.table, event)
    assert shown[0].startswith("Buffers taken")


def test_sparklines_are_drawn_and_trouble_is_drawn_otherwise(pane, clock, metrics, colours):
    pane.resize(500, 700)
    pane.take(metrics)
    still = pixels(pane.now.table)
    last = feed(pane, clock, metrics, 20.0)
    assert pixels(pane.now.table) != still
    assert not has_colour(pane.now.table, colours.off.name())
    feed(pane, clock, last, 2.0, exhausted=2)
    assert has_colour(pane.now.table, colours.off.name())


def test_a_sparkline_breaks_where_nothing_was_known():
    nan = float("nan")
    box = QRectF(0.0, 0.0, 240.0, 12.0)
    first, second = spark_lines([1.0, 2.0, nan, nan, 3.0], box)
    assert [first.size(), second.size()] == [2, 2]
    assert second.at(1).x() == 240.0
    assert spark_lines([nan, nan], box) == []
    (flat,) = spark_lines([5.0] * 120, box)
    assert {flat.at(i).y() for i in range(flat.size())} == {6.0}
    assert spark_lines([5.0] * 120, QRectF(0.0, 0.0, 30.0, 12.0))[0].size() == 30


def test_nothing_is_done_while_hidden(qtbot, pane, clock, metrics):
    pane.take(metrics)
    heard = []
    pane.buffers_watched.connect(heard.append)
    pane.views.setCurrentIndex(EVENTS)
    pane.events.every.click()
    assert heard == [True]
    pane.hide()
    assert heard == [True, False]
    paints = Paints(pane, pane.now.table, pane.cells, pane.timeline, *pane.timeline.plots)
    last = feed(pane, clock, metrics, 5.0, acquired=5)
    pane.take_events((Exhausted(1),))
    QApplication.processEvents()
    assert paints.count == 0
    assert pane.now.table.values["acquired"].text() == "12\u202f345"
    assert pane.events.model.rows == []
    assert pane.record.total > 5
    pane.views.setCurrentIndex(NOW)
    pane.show()
    qtbot.waitUntil(lambda: paints.count > 0)
    assert pane.now.table.values["acquired"].text() == f"{last.capture.pool.acquired:,}".replace(
        ",", "\u202f"
    )
    assert heard == [True, False]


def test_a_minimised_window_is_as_good_as_hidden(pane, clock, metrics):
    heard = []
    pane.buffers_watched.connect(heard.append)
    pane.views.setCurrentIndex(EVENTS)
    pane.events.every.click()
    pane.set_asleep(True)
    assert heard == [True, False]
    pane.take(metrics)
    assert pane.now.table.values["acquired"].text() == "—"
    pane.set_asleep(False)
    assert heard == [True, False, True]


def test_a_page_behind_another_is_not_written(pane, clock, metrics):
    pane.take(metrics)
    pane.views.setCurrentIndex(TIMELINE)
    last = feed(pane, clock, metrics, 2.0, acquired=5)
    assert pane.now.table.values["acquired"].text() == "12\u202f345"
    pane.views.setCurrentIndex(NOW)
    assert pane.now.table.values["acquired"].text().endswith(str(last.capture.pool.acquired)[-3:])


def test_the_timeline_shows_buffers_and_trouble(pane, clock, metrics, colours):
    pane.views.setCurrentIndex(TIMELINE)
    last = feed(pane, clock, metrics, 10.0)
    outstanding, turnover, latency = pane.timeline.plots
    for plot in (outstanding, turnover, latency):
        assert plot.toolTip()
        assert plot.accessibleDescription() not in ("", "—")
    assert outstanding.accessibleDescription() == "2 of 16, peak 0"
    assert has_colour(outstanding, colours.trace.name(), least=10)
    assert not has_colour(outstanding, colours.off.name())
    last = feed(pane, clock, last, 2.0, exhausted=1, timed_out=1)
    assert has_colour(outstanding, colours.off.name(), least=10)
    before = pixels(turnover)
    capture = replace(last.capture, transport=Transport.ALLOCATE)
    feed(pane, clock, replace(last, capture=capture), 2.0)
    assert pixels(turnover) != before


@pytest.mark.parametrize(
    ("most", "top"), [(0.7, 0.8), (1.0, 1.0), (18.4, 20.0), (28.0, 30.0), (90.0, 100.0)]
)
def test_scales_end_at_a_round_number(most, top):
    assert nice_top(most) == pytest.approx(top)


def test_two_columns_where_there_is_room(pane, clock, metrics):
    pane.resize(800, 560)
    assert pane.wide
    assert pane.now.isVisible()
    assert pane.timeline.isVisible()
    assert not pane.views.isTabVisible(NOW)
    pane.take(metrics)
    assert pane.now.table.values["acquired"].text() == "12\u202f345"
    pane.resize(280, 560)
    assert not pane.wide
    pane.views.setCurrentIndex(NOW)
    assert pane.now.isVisible()
    assert not pane.timeline.isVisible()


def test_the_pages_are_reached_by_keyboard(qtbot, pane):
    pane.activateWindow()
    pane.views.setFocus()
    qtbot.keyClick(pane.views, Qt.Key.Key_Right)
    assert pane.timeline.isVisible()
    assert pane.views.accessibleName()
    assert pane.compare.buttons[Transport.COPY].accessibleName() == "Transport copy"


def test_counters_are_reset(qtbot, pane, clock, metrics):
    feed(pane, clock, metrics, 2.0, acquired=1)
    assert pane.sides.side(Transport.PING_PONG).used
    with qtbot.waitSignal(pane.counters_reset_requested):
        pane.reset.click()
    assert pane.record.total == 0
    assert not pane.sides.side(Transport.PING_PONG).used


def test_the_figures_are_copied(pane, metrics):
    QGuiApplication.clipboard().clear()
    pane.copy.click()
    assert pane.told_texts[-1][1] == "There are no figures of the pool yet."
    pane.take(metrics)
    pane.copy.click()
    text = QGuiApplication.clipboard().text()
    assert "Buffer pool    ping-pong, 16 × 1 024\n" in text
    assert "Acquisitions   12 345\n" in text
    assert len(text.splitlines()) == 2 + len(FIGURES)
    assert pane.told_texts[-1] == (Severity.INFO, "Figures of the pool copied.")


@pytest.mark.parametrize(
    ("typed", "kind", "written"),
    [
        ("a.csv", "", "a.csv"),
        ("a.JSON", "", "a.JSON"),
        ("a", "Everything (*.json)", "a.json"),
        ("a", "Spreadsheet, last minute (*.csv)", "a.csv"),
    ],
)
def test_the_figures_are_exported(pane, metrics, monkeypatch, tmp_path, typed, kind, written):
    path = tmp_path / typed
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), kind))
    pane.take(metrics)
    pane.export.click()
    assert (tmp_path / written).read_text("utf-8")
    severity, text = pane.told_texts[-1]
    assert severity is Severity.INFO
    assert written in text


def test_a_place_that_cannot_be_written_is_a_notice(pane, metrics, monkeypatch, tmp_path):
    pane.take(metrics)
    for name in ("no-such-folder/a.csv", "a.txt"):
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, p=path: (str(p), ""))
        pane.export.click()
        severity, text = pane.told_texts[-1]
        assert severity is Severity.WARNING
        assert path.name in text
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    count = len(pane.told_texts)
    pane.export.click()
    assert len(pane.told_texts) == count


def test_compacting_tells_what_it_gained(qtbot, pane):
    with qtbot.waitSignal(pane.compaction_requested):
        pane.compact.click()
    result = CompactionResult(True, 3, Fragmentation(0.0, 6.2), Fragmentation())
    pane.take_events((Compacted(1, result),))
    assert plain(pane.told_texts[-1][1]) == "Compacted; 3 buffers moved, fragmentation 6.2 → 0.0 %."
    assert not pane._compaction.isActive()


def test_compacting_in_vain_says_what_to_do(qtbot, pane):
    pane.compact.click()
    qtbot.waitUntil(lambda: bool(pane.told_texts))
    assert "Pause first" in pane.told_texts[-1][1]


def test_says_when_metrics_are_off(qtbot, pane, settings):
    assert pane.off.isHidden()
    pane.apply_settings(settings.changed("engine", metrics=False))
    assert pane.off.isVisible()
    with qtbot.waitSignal(pane.metrics_wanted):
        pane.switch_on.click()
    pane.apply_settings(settings)
    assert pane.off.isHidden()


def test_the_transport_is_chosen_and_shown(qtbot, pane, settings):
    pane.views.setCurrentIndex(COMPARE)
    with qtbot.waitSignal(pane.transport_chosen) as chosen:
        pane.compare.buttons[Transport.ALLOCATE].click()
    assert chosen.args == [Transport.ALLOCATE]
    pane.apply_settings(settings.changed("engine", transport=Transport.COPY))
    assert pane.compare.buttons[Transport.COPY].isChecked()
    with qtbot.assertNotEmitted(pane.transport_chosen):
        pane.compare.buttons[Transport.COPY].click()


def test_the_sides_stand_next_to_each_other(pane, clock, metrics):
    pane.views.setCurrentIndex(COMPARE)
    for _ in range(100):
        pane.take_reading_latency(22_000_000)
        clock.now_s += 0.1
        pane.take(metrics)
    allocator = PoolStats(0, 1024, acquired=500, allocations=500)
    capture = replace(metrics.capture, transport=Transport.ALLOCATE, allocator=allocator)
    for _ in range(100):
        pane.take_reading_latency(25_000_000)
        clock.now_s += 0.1
        pane.take(replace(metrics, capture=capture))
    values = pane.compare.values
    assert plain(values["acquired", Transport.PING_PONG].text()) == "12 345"
    assert values["allocations", Transport.ALLOCATE].text() == "500"
    assert values["latency_mean", Transport.PING_PONG].text() == "22.0"
    assert values["latency_mean", Transport.ALLOCATE].text() == "25.0"
    assert values["acquired", Transport.COPY].text() == "—"
    assert "latency 3.0 ms shorter" in plain(pane.compare.verdict.text())


def test_the_theme_changes_every_page(pane, clock, metrics, colours):
    feed(pane, clock, metrics, 3.0)
    light = load_colours(dark=False)
    for index in (NOW, TIMELINE, EVENTS, COMPARE):
        pane.views.setCurrentIndex(index)
        pane.set_colours(colours)
        assert has_colour(pane, colours.surface.name(), least=1000)
        pane.set_colours(light)
        assert has_colour(pane, light.surface.name(), least=1000)
        assert not has_colour(pane, colours.surface.name(), least=50)


def test_a_long_value_is_shown_whole(pane, clock, metrics):
    table = pane.now.table
    metrics = replace(metrics, collector=CollectorStats(1234, 1108.0, 8000.0, 250))
    feed(pane, clock, metrics, 1.0)
    lefts = {label.x() for label in table.values.values()}
    assert len(lefts) == 2
    for key, label in table.values.items():
        assert label.width() >= label.fontMetrics().horizontalAdvance(label.text()), key


def test_another_pane_shows_the_same_page(qtbot, pane, colours):
    other = PoolPane(colours)
    qtbot.addWidget(other)
    pane.views.setCurrentIndex(EVENTS)
    other.take_over(pane)
    assert other.stack.currentWidget() is other.events


def test_a_larger_face_fits(qtbot, pane, metrics):
    pane.take(metrics)
    font = pane.font()
    before = pane.now.table.minimumSizeHint().height()
    font.setPointSizeF(1.5 * font.pointSizeF())
    pane.setFont(font)
    for label in pane.now.table.findChildren(type(pane.now.hit_rate)):
        label.setFont(font)
    pane.now.table.setFont(font)
    assert pane.now.table.minimumSizeHint().height() > before
    assert pixels(pane)


def test_in_the_window_it_fits_and_asks_for_what_it_needs(qtbot, window, metrics, settings):
    window.resize(1024, 640)
    window._panes.size()
    pool = window._panes.pool
    window.take_metrics(metrics)
    QApplication.processEvents()
    now = pool.now
    assert now.widget().width() <= now.viewport().width()
    assert pool.width() <= 260
    with qtbot.waitSignal(window.counters_reset_requested):
        pool.reset.click()
    with qtbot.waitSignal(window.compaction_requested):
        pool.compact.click()
    with qtbot.waitSignal(window.transport_chosen):
        pool.compare.buttons[Transport.COPY].click()
    pool.take_events((Compacted(1, CompactionResult(True, 0, Fragmentation(), Fragmentation())),))
    assert "Compacted" in window._notices.text
    window.apply_settings(settings.changed("engine", metrics=False))
    assert pool.off.isVisible()
    with qtbot.waitSignal(window.metrics_wanted):
        pool.switch_on.click()
    pool.views.setCurrentIndex(EVENTS)
    with qtbot.waitSignal(window.buffers_watched) as watched:
        pool.events.every.click()
    assert watched.args == [True]
    with qtbot.waitSignal(window.buffers_watched) as watched:
        window.findChild(QDockWidget, "pool").close()
    assert watched.args == [False]
    rows = pool.events.model.rowCount()
    window.take_events((Exhausted(1),))
    assert pool.events.model.rowCount() == rows


def test_behind_another_dock_nothing_is_watched(qtbot, window, metrics):
    pool, dock = window._panes.pool, window.findChild(QDockWidget, "pool")
    pool.views.setCurrentIndex(EVENTS)
    pool.events.every.click()
    assert pool.events.watched
    other = window.findChild(QDockWidget, "pitch_history")
    window.tabifyDockWidget(dock, other)
    other.raise_()
    qtbot.waitUntil(lambda: not pool.events.watched)
    pool.views.setCurrentIndex(NOW)
    window.take_metrics(metrics)
    assert pool.now.table.values["acquired"].text() == "—"
    pool.views.setCurrentIndex(EVENTS)
    dock.raise_()
    qtbot.waitUntil(lambda: pool.events.watched)


def test_every_word_of_the_tabs_has_as_much_air(pane):
    pane.resize(256, 500)
    bar = pane.views
    spare = [
        bar.tabRect(at).width() - bar.fontMetrics().horizontalAdvance(bar.tabText(at))
        for at in range(bar.count())
    ]
    assert sum(bar.tabRect(at).width() for at in range(bar.count())) == bar.width()
    assert max(spare) - min(spare) <= 2
    assert min(spare) >= 12


@pytest.mark.parametrize("language", list(Language))
def test_the_figures_fit_in_every_language(qtbot, qapp, colours, metrics, language):
    keeper = LanguageKeeper(qapp)
    keeper.use(language)
    try:
        # As in the window, whose style sheet has larger letters than the pane knows at first.
        outer = QWidget()
        qtbot.addWidget(outer)
        outer.setStyleSheet("QLabel#hit_rate, QLabel#muted { font-size: 20px; }")
        pane = PoolPane(colours, outer, clock=Clock())
        outer.show()
        pane.take(metrics)
        inside = pane.now.widget()
        inside.layout().activate()
        assert inside.minimumSizeHint().width() + BAR_WIDTH <= pane.minimumSizeHint().width()
    finally:
        keeper.use(Language.ENGLISH)
