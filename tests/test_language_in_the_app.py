"""The language changes while sound goes on."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from tuner.app import TunerApp
from tuner.cli import _overridden, _parser
from tuner.engine.lifecycle import SessionState
from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind
from tuner.settings.pages.display import Language
from tuner.settings.store import SettingsStore
from tuner.ui.language import LanguageKeeper
from tuner.ui.settings_dialog.editors import Pace


class Loud(QTranslator):
    """Says everything in capitals."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return source.upper() if "{" not in source else None

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False


class LoudKeeper(LanguageKeeper):
    """Speaks loudly instead of German."""

    def __init__(self, application):
        super().__init__(application)
        self.loud = Loud()
        self.application = application

    def use(self, wanted):
        self.application.removeTranslator(self.loud)
        if wanted is Language.GERMAN:
            self.application.installTranslator(self.loud)


@pytest.fixture
def app(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    settings = Settings().changed("audio", source=SourceKind.DEMO)
    store = SettingsStore(tmp_path / "settings.ini")
    languages = LoudKeeper(QApplication.instance())
    app = TunerApp(store, settings, settings, None, languages)
    with qtbot.waitSignal(app.window.panes_filled, timeout=20_000):
        app.show()
    qtbot.waitUntil(lambda: app.session is not None, timeout=20_000)
    qtbot.waitUntil(lambda: app.session.state is SessionState.RUNNING, timeout=20_000)
    yield app
    app.close()
    app.window.deleteLater()
    languages.use(Language.ENGLISH)


def menu_of(app):
    return app.window.menuBar().actions()[0].text().replace("&", "")


def test_another_language_needs_no_restart(qtbot, app):
    stream = app.session.stream
    assert menu_of(app) == "Tuner"
    with qtbot.waitSignal(app.windows.rebuilt):
        app.settings.change("display", language=Language.GERMAN)
    assert menu_of(app) == "TUNER"
    assert app.session.stream is stream
    assert app.session.state is SessionState.RUNNING
    with qtbot.waitSignal(app.windows.rebuilt):
        app.settings.change("display", language=Language.ENGLISH)
    assert menu_of(app) == "Tuner"


def test_the_settings_stay_where_they_are(qtbot, app):
    app.dialogs.open()
    dialog = app.dialogs.dialog
    dialog.show_page("display", "language")
    before = dialog.original
    with qtbot.waitSignal(app.windows.rebuilt):
        dialog.pages["display"].edited.emit("display", {"language": Language.GERMAN}, Pace.SOON)
    again = app.dialogs.dialog
    assert again is not dialog
    assert again.windowTitle() == "SETTINGS"
    assert again.shown_page == "display"
    assert again.settings.display.language is Language.GERMAN
    assert again.original == before
    with qtbot.waitSignal(app.windows.rebuilt):
        again.reject()
    assert app.settings.in_force == before
    assert menu_of(app) == "Tuner"


def test_the_command_line_chooses_for_this_time():
    options = _parser().parse_args(["--language", "zh_CN"])
    assert _overridden(Settings(), options, None).display.language is Language.CHINESE
