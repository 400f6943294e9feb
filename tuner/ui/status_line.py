"""The status bar: what is listened to, at which rate, how late, and at what cost."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from tuner.engine.lifecycle import SessionState
from tuner.text import Text
from tuner.ui.elided import ElidedLabel
from tuner.ui.language import translate, translated
from tuner.ui.words import THIN, clock_error, grouped

if TYPE_CHECKING:
    from tuner.engine.messages import StreamInfo
    from tuner.engine.metrics import EngineMetrics

_FIGURES_S = 0.5
_STATES = {
    SessionState.IDLE: Text("MainWindow", "○ Stopped"),
    SessionState.STARTING: Text("MainWindow", "◌ Starting"),
    SessionState.RUNNING: Text("MainWindow", "● Listening"),
    SessionState.PAUSED: Text("MainWindow", "❙❙ Paused"),
    SessionState.STOPPING: Text("MainWindow", "◌ Stopping"),
    SessionState.FAILED: Text("MainWindow", "▲ No input"),
}


class Figure(QLabel):
    """Keeps the room it once took: otherwise every other text lays out the whole window anew.

    Args:
        name: What it is, for screen readers.
        tip: What it means.
    """

    def __init__(self, name: str, tip: str) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(name)
        self.setToolTip(tip)

    def write(self, text: str) -> None:
        """Show another text."""
        if text != self.text():
            self.setText(text)
            self._make_room(anew=not text)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another face needs another room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._make_room(anew=True)

    def _make_room(self, *, anew: bool) -> None:
        needed = self.sizeHint()
        if anew or needed.width() > self.maximumWidth() or self.minimumSize().isEmpty():
            self.setFixedSize(needed)


class StatusLine(QStatusBar):
    """Device, rate, latency, CPU of the engine."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._written_s = float("-inf")
        self._device_latency_s = 0.0
        self.setSizeGripEnabled(False)
        self.state = QLabel()
        self.state.setAccessibleName(translate("MainWindow", "State"))
        self.device = ElidedLabel(translate("MainWindow", "Listening to"))
        self.rate = Figure(
            translate("MainWindow", "Sample rate"), translate("MainWindow", "Frames a second")
        )
        self.latency = Figure(
            translate("MainWindow", "Latency"),
            translate(
                "MainWindow",
                "From the capture of a batch's first frame to its reading, device included",
            ),
        )
        self.cpu = Figure(
            translate("MainWindow", "Engine CPU"),
            translate("MainWindow", "Capture and analysis, in per cent of one core"),
        )
        self.clock = Figure(
            translate("MainWindow", "Sound card's clock"),
            translate("MainWindow", "How much faster than it says the sound card runs"),
        )
        self.addWidget(self.state)
        self.addWidget(self.device, 1)
        for label in (self.clock, self.rate, self.latency, self.cpu):
            self.addPermanentWidget(label)
        self.show_state(SessionState.IDLE)
        self.show_stream(None)

    def show_state(self, state: SessionState) -> None:
        """Say what the session does."""
        self.state.setText(translated(_STATES[state]))

    def show_stream(self, stream: StreamInfo | None) -> None:
        """Say what is captured."""
        self.device.set_full_text("" if stream is None else translated(stream.name))
        self.rate.write("" if stream is None else f"{grouped(stream.sample_rate)}{THIN}Hz")
        self._device_latency_s = 0.0 if stream is None else stream.latency_s
        if stream is None:
            for label in (self.clock, self.latency, self.cpu):
                label.write("")

    def take(self, metrics: EngineMetrics) -> None:
        """Take over the figures, twice a second."""
        now_s = time.monotonic()
        if now_s - self._written_s < _FIGURES_S:
            return
        self._written_s = now_s
        latency_ms = metrics.analysis.latency.mean_ms + 1000.0 * self._device_latency_s
        self.latency.write(
            translate("MainWindow", "Latency {latency_ms:.0f}\u202fms").format(
                latency_ms=latency_ms
            ),
        )
        clock = metrics.capture.clock
        self.clock.write(
            ""
            if clock is None
            else translate("MainWindow", "Clock {clock_error}").format(
                clock_error=clock_error(clock)
            ),
        )
        self.cpu.write(
            translate("MainWindow", "CPU {cpu_percent:.1f}\u202f%").format(
                cpu_percent=metrics.cpu_percent
            ),
        )
