"""The window and the real engine, over the demo: what the user sees when all is put together."""

import pytest

from tuner.engine.lifecycle import SessionState
from tuner.engine.session import Session
from tuner.inputs import source_for
from tuner.settings.pages.audio import SourceKind


@pytest.fixture
def session(window, settings):
    engine = settings.engine
    session = Session(
        engine.batch_config(), engine.pool_config(), settings.tuning.tuning(), settings.audio.gate
    )
    session.state_changed.connect(window.show_state)
    session.stream_changed.connect(window.show_stream)
    session.reading.connect(window.take_reading)
    session.metrics.connect(window.take_metrics)
    session.notice.connect(window.show_notice)
    yield session
    session.shutdown()


def test_the_demo_is_heard_and_a_pause_keeps_the_reading(qtbot, window, session, settings):
    demo = settings.changed("audio", source=SourceKind.DEMO)
    window.apply_settings(demo)
    window.start_requested.connect(lambda: session.start(source_for(demo.audio)))
    window.pause_toggled.connect(session.pause)
    window._actions.run.trigger()
    qtbot.waitUntil(lambda: window._panel.numerals is not None, timeout=15_000)
    assert window._status.device.full_text
    window._actions.run.trigger()
    qtbot.waitUntil(lambda: session.state is SessionState.PAUSED)
    heard = window._panel.numerals
    qtbot.wait(300)
    assert window._panel.numerals == heard
    assert window._panes.histories.pitch.strip.isHidden()
    assert window.paint_stats().capture_to_paint_ms
    session.stop()
    qtbot.waitUntil(lambda: session.state is SessionState.IDLE)
    assert window._panel.numerals is None
