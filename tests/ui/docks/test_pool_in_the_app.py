"""The pool pane over the real engine: what is chosen in it reaches the running session."""

import sys

import pytest
from PySide6.QtWidgets import QDockWidget

from tuner.app import TunerApp
from tuner.engine.lifecycle import SessionState
from tuner.pool.events import Acquired
from tuner.pool.transport import Transport
from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind
from tuner.settings.store import SettingsStore

EVENTS, COMPARE = 2, 3


@pytest.fixture
def app(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    settings = Settings().changed("audio", source=SourceKind.DEMO)
    app = TunerApp(SettingsStore(tmp_path / "settings.ini"), settings, settings, None)
    qtbot.addWidget(app.window)
    app.show()
    qtbot.waitUntil(lambda: app.session is not None, timeout=20_000)
    app.metrics, app.happened = [], []
    app.session.metrics.connect(app.metrics.append)
    app.session.happened.connect(app.happened.extend)
    qtbot.waitUntil(lambda: app.session.state is SessionState.RUNNING, timeout=20_000)
    qtbot.waitUntil(lambda: bool(app.metrics))
    yield app
    app.window.close()


def test_the_transport_is_flipped_while_running_and_both_sides_are_shown(qtbot, app):
    pool = app.window._panes.pool
    pool.views.setCurrentIndex(COMPARE)
    values = pool.compare.values
    for transport in (Transport.ALLOCATE, Transport.PING_PONG):
        pool.compare.buttons[transport].click()
        qtbot.waitUntil(lambda t=transport: app.metrics[-1].capture.transport is t)
        qtbot.waitUntil(lambda t=transport: values["latency_mean", t].text() != "—")
        qtbot.waitUntil(lambda t=transport: float(values["latency_mean", t].text()) > 1.0)
    assert app.settings.in_force.engine.transport is Transport.PING_PONG
    assert int(values["allocations", Transport.ALLOCATE].text()) > 3
    assert app.metrics[-1].capture.lost_frames == 0


def test_counters_begin_anew(qtbot, app):
    qtbot.waitUntil(lambda: app.metrics[-1].capture.pool.acquired > 10)
    before = app.metrics[-1].capture.pool.acquired
    app.window._panes.pool.reset.click()
    qtbot.waitUntil(lambda: app.metrics[-1].capture.pool.acquired < before)


def test_single_buffers_are_told_of_until_the_dock_is_hidden(qtbot, app):
    pool = app.window._panes.pool
    pool.views.setCurrentIndex(EVENTS)
    pool.events.every.click()
    qtbot.waitUntil(lambda: any(isinstance(event, Acquired) for event in app.happened))
    qtbot.waitUntil(lambda: pool.events.model.rowCount() > 0)
    app.window.findChild(QDockWidget, "pool").close()
    # What was published before the engine heard of it still arrives with the next snapshot.
    count = len(app.metrics)
    qtbot.waitUntil(lambda: len(app.metrics) > count + 2)
    app.happened.clear()
    count = len(app.metrics)
    qtbot.waitUntil(lambda: len(app.metrics) > count + 3)
    assert app.happened == []


def test_compacts_in_a_pause(qtbot, app):
    app.window.pause_toggled.emit()
    qtbot.waitUntil(lambda: app.metrics[-1].capture.pool.outstanding == 0)
    app.window._panes.pool.compact.click()
    qtbot.waitUntil(lambda: "Compacted" in app.window._notices.text)


def test_metrics_are_switched_on_from_the_dock(qtbot, app):
    app.settings.change("engine", metrics=False)
    pool = app.window._panes.pool
    assert pool.off.isVisible()
    pool.switch_on.click()
    assert pool.off.isHidden()
    assert app.settings.in_force.engine.metrics
    count = len(app.metrics)
    qtbot.waitUntil(lambda: len(app.metrics) > count)


def test_the_recommendation_reaches_the_dialog_and_is_applied(qtbot, app, monkeypatch):
    monkeypatch.setattr("tuner.pool.sizing.WATCH_S", 3.0)
    app.settings.change("engine", pool_size=64)
    app.session.reset_counters()
    qtbot.waitUntil(lambda: app.metrics[-1].capture.pool.size == 64)
    app.window.settings_requested.emit()
    presets = app.dialogs.dialog.engine.presets
    qtbot.waitUntil(lambda: presets._reason.text().startswith("Watching"))
    assert presets.apply.isHidden()
    qtbot.waitUntil(lambda: presets.recommends)
    words = presets._reason.text()
    assert words.startswith("Recommended: ")
    assert "peak outstanding" in words
    assert words.count("buffers") == 1
    advised = presets._recommended
    presets.apply.click()
    qtbot.waitUntil(lambda: app.metrics[-1].capture.pool.size == advised)
    assert app.settings.in_force.engine.pool_size == advised
    app.dialogs.dialog.accept()
