"""Streams that start, that refuse, and that never come back."""

import sys
import threading

import pytest

from tests.sources.fake_portaudio import FakePortAudio
from tuner.sources import portaudio
from tuner.sources.portaudio import StreamStuck


class Stream:
    def __init__(self, refusal=None):
        self.refusal = refusal
        self.may_return = threading.Event()
        self.may_return.set()
        self.returned = threading.Event()

    def start(self):
        self.may_return.wait(10.0)
        self.returned.set()
        if self.refusal:
            raise self.refusal


@pytest.fixture
def fake(monkeypatch):
    module = FakePortAudio()
    monkeypatch.setitem(sys.modules, "sounddevice", module)
    monkeypatch.setattr(portaudio, "_guard", portaudio._Guard())
    monkeypatch.setattr(portaudio, "START_SECONDS", 0.05)
    return module


def test_a_stream_is_started(fake):
    stream = Stream()
    portaudio.start_stream(stream)
    assert stream.returned.is_set()
    assert not portaudio.is_stuck(stream)
    assert portaudio.restart()


def test_a_refusal_is_passed_on(fake):
    refusal = fake.PortAudioError("Device unavailable")
    with pytest.raises(fake.PortAudioError, match="unavailable"):
        portaudio.start_stream(Stream(refusal))
    assert portaudio.restart()


def test_a_stream_that_never_starts_is_given_up_and_portaudio_left_alone(fake, monkeypatch):
    forgotten = []
    monkeypatch.setattr("tuner.sources.portaudio.atexit.unregister", forgotten.append)
    stream = Stream()
    stream.may_return.clear()
    with pytest.raises(StreamStuck, match="went away"):
        portaudio.start_stream(stream)
    assert portaudio.is_stuck(stream)
    assert not portaudio.is_stuck(Stream())
    assert not portaudio.restart()
    assert forgotten == [fake._exit_handler]
    stream.may_return.set()
    assert stream.returned.wait(10.0)
