"""The piano's dialog in the application."""

import sys

import pytest

from tuner.app import TunerApp
from tuner.music.piano import Octaves
from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind
from tuner.settings.store import SettingsStore


@pytest.fixture
def app(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    settings = Settings().changed("audio", source=SourceKind.DEMO)
    app = TunerApp(SettingsStore(tmp_path / "settings.ini"), settings, settings, None)
    qtbot.addWidget(app.window)
    yield app
    app.window.close()


def test_what_is_chosen_is_in_force_and_kept(app):
    app.window._actions.piano.trigger()
    dialog = app.tunings.piano.dialog
    dialog.octaves.setCurrentIndex(list(Octaves).index(Octaves.WIDE))
    assert app.settings.in_force.tuning.stretch is Octaves.WIDE
    assert app.tunings.tuning.target(21).hz < 27.4
    assert "Piano stretch" in app.window._panel.targets.line.full_text
    dialog.close()
    assert app.tunings.piano.dialog is None


def test_the_dialog_follows_the_settings(app):
    app.window.piano_wanted.emit()
    dialog = app.tunings.piano.dialog
    app.settings.change("tuning", piano="A0:330")
    assert dialog.list.count() == 1
    app.window.piano_wanted.emit()
    assert app.tunings.piano.dialog is dialog


def test_it_hears_what_the_window_hears(app, qtbot):
    app.window.piano_wanted.emit()
    app.show()
    qtbot.waitUntil(lambda: app.tunings.piano.dialog._watch.heard is not None, timeout=20_000)
