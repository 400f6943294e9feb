"""Instrument, lock and scale files in the whole application."""

import sys

import pytest

from tuner.app import TunerApp
from tuner.settings.model import Settings, SourceKind
from tuner.settings.store import SettingsStore


@pytest.fixture
def started(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    store = SettingsStore(tmp_path / "settings.ini")
    settings = Settings().changed("audio", source=SourceKind.DEMO)
    app = TunerApp(store, Settings(), settings, None)
    qtbot.addWidget(app.window)
    app.show()
    qtbot.waitUntil(lambda: app._session is not None, timeout=20_000)
    app.heard = []
    app._session.reading.connect(app.heard.append)
    yield app
    app.window.close()


def hears(qtbot, app, wanted):
    qtbot.waitUntil(
        lambda: (
            bool(app.heard)
            and app.heard[-1].deviation is not None
            and wanted(app.heard[-1].deviation.target)
        ),
        timeout=20_000,
    )


def test_an_instrument_is_chosen_locked_and_kept(started, qtbot):
    app = started
    app._tunings.choose_instrument()
    app._tunings.chooser.search.setText("guitar, drop d")
    app._tunings.chooser.accept()
    hears(qtbot, app, lambda target: target.string is not None)
    assert SettingsStore(app._store.path).load().settings.tuning.instrument == "Guitar, drop D"
    assert len(app.window._panel.targets.strings.chips) == 6
    app.window.lock_requested.emit(5)
    hears(qtbot, app, lambda target: target.label == "E4")
    app.window.lock_moved.emit(-1)
    hears(qtbot, app, lambda target: target.label == "B3")
    app.window.lock_requested.emit(None)
    hears(qtbot, app, lambda target: target.string == 0)


def test_a_scale_that_is_gone_is_a_notice_and_the_temperament_is_used(started, qtbot):
    app = started
    app._choose_tuning({"scale_file": "/nowhere.scl"})
    assert "/nowhere.scl cannot be read" in app.window._notices.text
    hears(qtbot, app, lambda target: target.label == "E2")


def test_the_settings_offer_the_instruments(started, qtbot):
    app = started
    app._open_settings()
    editor = app._dialog.pages["tuning"].rows["instrument"].editor
    assert editor.focus.findText("Violin") > 0
    app._dialog.reject()
