from dataclasses import replace

import pytest

from tuner.engine.lifecycle import SessionState
from tuner.engine.messages import StreamInfo
from tuner.ui.status_line import StatusLine


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
