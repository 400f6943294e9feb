"""The status bar: what is listened to, at which rate, how late, and at what cost."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from tuner.engine.lifecycle import SessionState
from tuner.ui.elided import ElidedLabel
from tuner.ui.words import THIN, clock_error, grouped

if TYPE_CHECKING:
    from tuner.engine.messages import StreamInfo
    from tuner.engine.metrics import EngineMetrics

_FIGURES_S = 0.5
_STATES = {
    SessionState.IDLE: "○ Stopped",
    SessionState.STARTING: "◌ Starting",
    SessionState.RUNNING: "● Listening",
    SessionState.PAUSED: "❙❙ Paused",
    SessionState.STOPPING: "◌ Stopping",
    SessionState.FAILED: "▲ No input",
}


class StatusLine(QStatusBar):
    """Device, rate, latency, CPU of the engine."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._written_s = float("-inf")
        self._device_latency_s = 0.0
        self.setSizeGripEnabled(False)
        self.state = QLabel()
        self.state.setAccessibleName("State")
        self.device = ElidedLabel("Listening to")
        self.rate = _figure("Sample rate", "Frames a second")
        self.latency = _figure(
            "Latency", "From the capture of a batch's first frame to its reading, device included"
        )
        self.cpu = _figure("Engine CPU", "Capture and analysis, in per cent of one core")
        self.clock = _figure(
            "Sound card's clock", "How much faster than it says the sound card runs"
        )
        self.addWidget(self.state)
        self.addWidget(self.device, 1)
        for label in (self.clock, self.rate, self.latency, self.cpu):
            self.addPermanentWidget(label)
        self.show_state(SessionState.IDLE)
        self.show_stream(None)

    def show_state(self, state: SessionState) -> None:
        """Say what the session does."""
        self.state.setText(_STATES[state])

    def show_stream(self, stream: StreamInfo | None) -> None:
        """Say what is captured."""
        self.device.set_full_text("" if stream is None else stream.name)
        self.rate.setText("" if stream is None else f"{grouped(stream.sample_rate)}{THIN}Hz")
        self._device_latency_s = 0.0 if stream is None else stream.latency_s
        if stream is None:
            for label in (self.clock, self.latency, self.cpu):
                label.setText("")

    def take(self, metrics: EngineMetrics) -> None:
        """Take over the figures, twice a second."""
        now_s = time.monotonic()
        if now_s - self._written_s < _FIGURES_S:
            return
        self._written_s = now_s
        latency_ms = metrics.analysis.latency.mean_ms + 1000.0 * self._device_latency_s
        _write(self.latency, f"Latency {latency_ms:.0f}{THIN}ms")
        clock = metrics.capture.clock
        _write(self.clock, "" if clock is None else f"Clock {clock_error(clock)}")
        _write(self.cpu, f"CPU {metrics.cpu_percent:.1f}{THIN}%")


def _figure(name: str, tip: str) -> QLabel:
    label = QLabel()
    label.setAccessibleName(name)
    label.setToolTip(tip)
    return label


def _write(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
