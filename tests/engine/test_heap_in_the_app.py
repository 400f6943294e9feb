"""The application's collector rests while sound is captured, and only the GUI thread runs it."""

import gc
import sys
import threading

import pytest
from PySide6.QtWidgets import QWidget

from tuner.app import TunerApp
from tuner.engine.heap import YOUNG_WHILE_RUNNING
from tuner.engine.lifecycle import SessionState
from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind
from tuner.settings.store import SettingsStore


@pytest.fixture
def collector_on():
    gc.enable()
    yield
    gc.disable()


def test_the_event_loop_collects_and_nothing_else_does(qtbot, tmp_path, monkeypatch, collector_on):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    settings = Settings().changed("audio", source=SourceKind.DEMO)
    app = TunerApp(SettingsStore(tmp_path / "settings.ini"), settings, settings, None)
    qtbot.addWidget(app.window)
    threads = set()

    def note(phase, _info):
        threads.add((phase, threading.get_ident()))

    try:
        app.show()
        qtbot.waitUntil(lambda: app.session is not None, timeout=20_000)
        qtbot.waitUntil(lambda: app.session.state is SessionState.RUNNING, timeout=20_000)
        assert not gc.isenabled()
        assert gc.get_freeze_count() > 10_000
        gc.callbacks.append(note)
        ended = []
        lost = QWidget()
        lost.itself = lost
        lost.destroyed.connect(lambda: ended.append(threading.get_ident()))
        kept = [[] for _ in range(YOUNG_WHILE_RUNNING)]
        assert not threads
        del lost
        qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
        here = threading.get_ident()
        assert set(ended) == {here}
        assert {ident for _, ident in threads} == {here}
        assert kept
    finally:
        if note in gc.callbacks:
            gc.callbacks.remove(note)
        app.window.close()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
