"""The window is built anew in the middle of a note, and nothing of the old one stays."""

import sys
import weakref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget

from tuner.app import TunerApp
from tuner.engine.lifecycle import Notice, SessionState, Severity
from tuner.pool.events import Exhausted, Reclaimed
from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind
from tuner.settings.store import SettingsStore
from tuner.ui.displays.gauge import Gauge
from tuner.ui.main_window import MainWindow


@pytest.fixture
def app(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    settings = Settings().changed("audio", source=SourceKind.DEMO)
    app = TunerApp(SettingsStore(tmp_path / "settings.ini"), settings, settings, None)
    with qtbot.waitSignal(app.window.panes_filled, timeout=20_000):
        app.show()
    qtbot.waitUntil(lambda: app.session is not None, timeout=20_000)
    qtbot.waitUntil(lambda: app.session.state is SessionState.RUNNING, timeout=20_000)
    yield app
    app.close()
    app.window.deleteLater()


def kept(app):
    return app.window._panes.histories.pitch.strip.history.total


def is_gone(app, window):
    app.engine.heap_settles()
    return window() is None


def test_readings_go_on_in_the_new_window(qtbot, app):
    qtbot.waitUntil(lambda: kept(app) > 20)
    stream, before = app.session.stream, kept(app)
    old = app.window
    app.windows.rebuild()
    assert app.window is not old
    assert app.window.isVisible()
    assert kept(app) >= before
    qtbot.waitUntil(lambda: kept(app) > before + 20)
    qtbot.waitUntil(lambda: app.window._panel.numerals is not None)
    qtbot.waitUntil(lambda: app.window.paint_stats().frames > 10)
    assert app.session.stream is stream
    assert app.session.state is SessionState.RUNNING


def windows():
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]


def test_nothing_of_the_old_window_stays(qtbot, app):
    others = [each for each in windows() if each is not app.window]
    for _ in range(3):
        old = weakref.ref(app.window)
        app.windows.rebuild()
        with qtbot.waitSignal(app.session.reading):
            pass
        # What was on its way to the old window may outlast it by a turn of the loop.
        qtbot.waitUntil(lambda old=old: is_gone(app, old), timeout=20_000)
    assert [each for each in windows() if each not in others] == [app.window]


def test_it_is_asked_for_by_a_control_of_the_window_itself(qtbot, app):
    old = app.window
    old.stop_requested.connect(app.windows.rebuild_soon)
    with qtbot.waitSignal(app.windows.rebuilt) as signal:
        old._actions.stop.trigger()
    assert signal.args == [app.window]
    qtbot.waitUntil(lambda: app.session.state is SessionState.IDLE)
    app.window._actions.run.trigger()
    qtbot.waitUntil(lambda: app.session.state is SessionState.RUNNING)


def test_the_new_one_looks_like_the_old_one(qtbot, app):
    old = app.window
    old.resize(780, 620)
    old.addDockWidget(
        Qt.DockWidgetArea.LeftDockWidgetArea, old.findChild(QDockWidget, "volume_history")
    )
    old.findChild(QDockWidget, "pool").close()
    old.findChild(QDockWidget, "spectrum").show()
    old._modes.show_gauge(Gauge.STROBE)
    old._panes.pool.views.setCurrentIndex(2)
    qtbot.waitUntil(lambda: old.watched_views.spectrum and old.watched_views.strobe)
    old.concert_pitch_changed.emit(443.0)
    app.windows.rebuild()
    new = app.window
    assert (new.width(), new.height()) == (780, 620)
    volume = new.findChild(QDockWidget, "volume_history")
    assert new.dockWidgetArea(volume) is Qt.DockWidgetArea.LeftDockWidgetArea
    assert new.findChild(QDockWidget, "pool").isHidden()
    assert new._panel.gauge is Gauge.STROBE
    assert new._panes.pool.views.currentIndex() == 2
    assert new._tool_bar.concert_pitch.value() == 443.0
    assert new._status.device.text() == app.session.stream.name
    qtbot.waitUntil(lambda: new._views.spectrum.view is not None)


def test_the_pools_record_and_events_and_the_notice_come_along(qtbot, app):
    pool = app.window._panes.pool
    qtbot.waitUntil(lambda: pool.record.total >= 2, timeout=20_000)
    pool.take_events((Exhausted(1), Reclaimed(2, (7, 9))))
    app.window.show_notice(Notice(Severity.WARNING, "Mind the pool."))
    app.window.show_notice(Notice(Severity.WARNING, "Mind the pool."))
    app.window.show_notice(Notice(Severity.INFO, "Later."))
    steps, told = pool.record.total, pool.events
    told.refresh()
    rows = [(row.time_ns, row.text) for row in told.model.rows]
    app.windows.rebuild()
    new = app.window._panes.pool
    assert new.record.total >= steps
    assert len(new.record.values("size")) >= steps
    new.events.refresh()
    assert [(row.time_ns, row.text) for row in new.events.model.rows][-len(rows) :] == rows
    assert app.window._notices.text == "Mind the pool. (×2)"
    app.window._notices.next()
    assert app.window._notices.text == "Later."
    qtbot.waitUntil(lambda: new.record.total > steps, timeout=20_000)


def test_lock_tone_and_dialog_come_along(qtbot, app):
    app.window.lock_requested.emit(45)
    app.window.tone_pane.volume.setValue(30)
    app.window.settings_requested.emit()
    app.dialogs.dialog.show_page("display")
    app.windows.rebuild()
    assert app.window.tuning.locked == 45
    assert app.window.tone_pane.volume.value() == 30
    assert app.window.tone_pane.note.text() == "A2"
    dialog = app.dialogs.dialog
    assert dialog.parent() is app.window
    assert dialog.shown_page == "display"
    dialog.close()
    qtbot.waitUntil(lambda: app.dialogs.dialog is None)


def test_the_program_ends_with_the_window_it_has_then(qtbot, app):
    app.windows.rebuild()
    with qtbot.waitSignal(app.windows.closing):
        app.window.close()
    assert app.session.state is SessionState.IDLE
    assert app.settings.store.load_window().layout


def test_no_window_is_built_for_a_program_that_ends(qtbot, app):
    window = app.window
    app.windows.rebuild_soon()
    window.close()
    qtbot.wait(50)
    assert app.window is window
    assert not window.isVisible()
