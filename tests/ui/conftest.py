"""Colours, readings made to order, and a window whose panes are filled."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from tuner.engine.metrics import AnalysisStats, CaptureStats, CollectorStats, EngineMetrics
from tuner.engine.readings import Reading
from tuner.music.tuning import Tuning
from tuner.pitch.level import InputCondition, Level
from tuner.pitch.reading import SILENCE, PitchReading, SignalState
from tuner.pool.sizing import Recommendation
from tuner.pool.stats import PoolStats, SlotState, Times
from tuner.pool.transport import Transport
from tuner.settings.model import Settings
from tuner.settings.pages.display import Theme
from tuner.ui.colours import Colours, load_colours
from tuner.ui.main_window import MainWindow

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

MakeReading = Callable[..., Reading]


@pytest.fixture
def colours() -> Colours:
    return load_colours(dark=True)


@pytest.fixture
def reading() -> MakeReading:
    """Make a reading of a frequency in Hz, or of silence."""

    def make(
        hz: float | None = None,
        *,
        frame: int = 1024,
        rms: float = -20.0,
        peak: float = -12.0,
        condition: InputCondition = InputCondition.OK,
        state: SignalState = SignalState.NOTE,
        sigma: float | None = 0.02,
    ) -> Reading:
        pitch = SILENCE if hz is None else PitchReading(state, hz, 0.9, sigma)
        deviation = None if hz is None else Tuning().deviation(hz)
        return Reading(frame, 48000, 1, 2, pitch, Level(rms, peak, condition), deviation)

    return make


@pytest.fixture
def metrics() -> EngineMetrics:
    """Sixteen buffers: one in each state, the rest free."""
    cells = bytes([SlotState.IN_FLIGHT, SlotState.PROCESSING, SlotState.TIMED_OUT]) + bytes(13)
    pool = PoolStats(
        16, 1024, cells=cells, available=14, in_flight=1, processing=1, acquired=12345,
        transferred=12344, returned=12343, allocations=17, timed_out=1, refused=2,
        turnover=Times(9, 24.3, 31.2, 44.0),
    )  # fmt: skip
    capture = CaptureStats(
        Transport.PING_PONG,
        pool,
        PoolStats(0, 1024),
        Recommendation(16, "It fits.", 0),
        lost_frames=256,
        messages_per_s=94.2,
    )
    analysis = AnalysisStats(9, 0, Times(9, 1.9, 3.2, 5.0), Times(9, 26.0, 31.0, 40.0))
    return EngineMetrics(capture, analysis, CollectorStats(1, 0.8, 0.8, 250), 3.14, 2.5)


@pytest.fixture
def settings() -> Settings:
    settings = Settings()
    return replace(settings, display=replace(settings.display, theme=Theme.DARK))


@pytest.fixture
def window(qtbot: QtBot, settings: Settings) -> MainWindow:
    """A window that is shown, whose plots are there."""
    window = MainWindow(settings)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.panes_filled, timeout=20_000):
        window.show()
    qtbot.waitUntil(window.isVisible)
    # While frames are drawn, news waits for the next one.
    qtbot.waitUntil(lambda: not window._clock.running)
    return window


@pytest.fixture(autouse=True)
def english() -> None:
    """Write numbers the English way, wherever the tests run."""
    QLocale.setDefault(QLocale(QLocale.Language.English))
