from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject

from tuner.engine.lifecycle import SessionState
from tuner.engine.messages import StreamInfo
from tuner.ui.status_line import StatusLine


class Asked(QObject):
    """Counts how often a widget is asked to lay itself out."""

    times = 0

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        self.times += event.type() is QEvent.Type.LayoutRequest
        return False


@pytest.fixture
def line(qtbot):
    line = StatusLine()
    qtbot.addWidget(line)
    line.resize(900, 28)
    line.show()
    return line


def test_says_what_is_listened_to(line, metrics):
    line.show_state(SessionState.RUNNING)
    line.show_stream(StreamInfo("Microphone", 44100, 0.0124, True))
    line.take(metrics)
    texts = [label.text().replace("\u202f", " ") for label in (line.rate, line.latency, line.cpu)]
    assert texts == ["44 100 Hz", "Latency 38 ms", "CPU 3.1 %"]
    assert line.device.full_text == "Microphone"


def test_is_empty_without_a_stream(line, metrics):
    line.show_stream(StreamInfo("Microphone", 44100, 0.0, True))
    line.take(metrics)
    line.show_stream(None)
    assert {label.text() for label in (line.rate, line.latency, line.cpu)} == {""}


def test_figures_change_twice_a_second(line, metrics):
    line.take(metrics)
    line.take(replace(metrics, cpu_percent=50.0))
    assert "3.1" in line.cpu.text()


@pytest.mark.parametrize("state", list(SessionState))
def test_every_state_has_words(line, state):
    line.show_state(state)
    assert len(line.state.text()) > 3


def test_another_figure_lays_nothing_out_anew(qtbot, line, metrics):
    line.take(replace(metrics, cpu_percent=50.0))
    qtbot.wait(10)
    asked = Asked()
    line.installEventFilter(asked)
    line._written_s = float("-inf")
    line.take(replace(metrics, cpu_percent=9.0))
    qtbot.wait(10)
    assert "9.0" in line.cpu.text()
    assert asked.times == 0
    line.cpu.setFixedWidth(200)
    qtbot.waitUntil(lambda: asked.times > 0)


def test_a_longer_figure_takes_more_room(line, metrics):
    line.take(metrics)
    room = line.cpu.minimumWidth()
    line._written_s = float("-inf")
    line.take(replace(metrics, cpu_percent=188.8))
    assert line.cpu.minimumWidth() > room
    assert line.cpu.minimumWidth() >= line.cpu.sizeHint().width()
