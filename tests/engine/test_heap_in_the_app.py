"""The application hands its heap to the session's states, and gives it back at the end."""

import gc
import sys

from tuner.app import TunerApp
from tuner.engine.heap import YOUNG_WHILE_RUNNING
from tuner.engine.lifecycle import SessionState
from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind
from tuner.settings.store import SettingsStore


def test_the_collector_rests_while_running_and_is_as_before_at_the_end(
    qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    usual = gc.get_threshold()
    settings = Settings().changed("audio", source=SourceKind.DEMO)
    app = TunerApp(SettingsStore(tmp_path / "settings.ini"), settings, settings, None)
    qtbot.addWidget(app.window)
    try:
        app.show()
        qtbot.waitUntil(lambda: app.session is not None, timeout=20_000)
        qtbot.waitUntil(lambda: app.session.state is SessionState.RUNNING, timeout=20_000)
        assert gc.get_threshold()[0] == YOUNG_WHILE_RUNNING
        assert gc.get_freeze_count() > 10_000
        app.session.pause()
        assert gc.get_threshold() == usual
    finally:
        app.window.close()
    assert gc.get_threshold() == usual
    assert gc.get_freeze_count() == 0
