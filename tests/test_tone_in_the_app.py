"""The whole application hears its own reference tone through a sound server."""

import os
import sys

import pytest

from tests.virtual_microphone import DEVICE, SAMPLE_RATE, missing, plugged
from tuner.app import TunerApp
from tuner.engine.lifecycle import SessionState
from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind
from tuner.settings.store import SettingsStore

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

WHY = missing()


@pytest.mark.skipif(WHY is not None, reason=str(WHY))
def test_the_tone_is_heard_but_never_read(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    settings = Settings().changed(
        "audio", source=SourceKind.MICROPHONE, device=DEVICE, sample_rate=SAMPLE_RATE
    )
    with plugged():
        app = TunerApp(SettingsStore(tmp_path / "settings.ini"), settings, settings, None)
        qtbot.addWidget(app.window)
        heard, shown = [], []
        app.mute.reading.connect(shown.append)
        app.show()
        try:
            qtbot.waitUntil(lambda: app.session is not None, timeout=20_000)
            app.session.reading.connect(heard.append)
            qtbot.waitUntil(lambda: len(heard) > 5, timeout=20_000)
            toggle, _ = app.window.tone_actions
            toggle.trigger()
            qtbot.waitUntil(
                lambda: sum(r.deviation is not None for r in heard) > 30, timeout=20_000
            )
            toggle.trigger()
            qtbot.waitUntil(lambda: app.mute.hold is None, timeout=20_000)
            # What was captured before may be read late.
            qtbot.waitUntil(lambda: heard[-1].deviation is None, timeout=20_000)
            qtbot.wait(300)
            assert app.session.state is SessionState.RUNNING
            assert [r for r in shown if r.deviation is not None] == []
            assert app.window.shown_target is None
        finally:
            app.window.close()
