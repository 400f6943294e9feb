"""The tone through PortAudio, ALSA and a sound server, recorded back and read."""

import math
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from tests.virtual_microphone import DEVICE, SAMPLE_RATE, missing, plugged
from tuner.pitch.reading import SignalState
from tuner.pitch.tracker import PitchTracker
from tuner.sources import portaudio
from tuner.sources.microphone import Microphone
from tuner.sources.source import CHUNK_FRAMES
from tuner.tones.player import TonePlayer
from tuner.tones.ring_output import OutputError, RingOutput
from tuner.tones.tone import Timbre, Tone

PATIENCE_S = 20.0
STEADY = 40
"""So many readings in a row, a fifth of a second, must be right."""


@pytest.fixture(scope="module")
def virtual_microphone():
    why = missing()
    if why:
        pytest.skip(why)
    with plugged() as microphone:
        yield microphone


class Listener:
    def __init__(self):
        self.microphone = Microphone(DEVICE, sample_rate=SAMPLE_RATE)
        self.microphone.open()
        self.sound = []
        self._out = np.zeros(CHUNK_FRAMES, np.float32)

    def until(self, done):
        deadline = time.monotonic() + PATIENCE_S
        while not done():
            assert time.monotonic() < deadline, "it did not happen"
            while (chunk := self.microphone.read_into(self._out)) is not None:
                self.sound.append(self._out[: chunk.frames].copy())
            time.sleep(0.005)

    def listen(self, seconds):
        begin = time.monotonic()
        self.until(lambda: time.monotonic() > begin + seconds)

    def heard(self):
        return np.concatenate(self.sound)[-SAMPLE_RATE:]

    @property
    def level(self):
        return max((float(np.abs(each).max()) for each in self.sound[-4:]), default=0.0)


@pytest.fixture
def listener(virtual_microphone):
    made = Listener()
    yield made
    made.microphone.close()


@pytest.fixture
def player():
    silent, troubles = threading.Event(), []
    made = TonePlayer(silent.set, troubles.append)
    made.silent, made.troubles = silent, troubles
    yield made
    made.close()


def worst_cents(sound, hz):
    """The largest error among the newest readings; infinite while there are too few notes."""
    tracker = PitchTracker(SAMPLE_RATE)
    readings = [
        tracker.process(sound[at : at + CHUNK_FRAMES])
        for at in range(0, len(sound) - CHUNK_FRAMES, CHUNK_FRAMES)
    ][-STEADY:]
    notes = [each.hz for each in readings if each.state is SignalState.NOTE]
    if len(notes) < STEADY:
        return math.inf
    return max(abs(1200 * math.log2(each / hz)) for each in notes)


def test_tones_are_heard_at_their_pitch_and_stop(listener, player):
    listener.until(lambda: listener.sound)
    tones = [
        Tone(hz, timbre, volume=0.8)
        for hz, timbre in ((441.3, Timbre.SINE), (82.407, Timbre.STRING))
    ]
    player.play(tones[0])
    listener.until(lambda: listener.level > 0.1)
    for tone in tones:
        player.play(tone)
        listener.sound.clear()
        deadline = time.monotonic() + PATIENCE_S
        # A busy machine's sound server may have gaps of its own; they pass.
        while not (listener.sound and worst_cents(listener.heard(), tone.hz) < 0.1):
            assert time.monotonic() < deadline, "it is not read within 0.1 cents"
            listener.listen(0.3)
    player.play(None)
    listener.until(lambda: listener.level < 1e-4)
    listener.until(player.silent.is_set)
    assert player.troubles == []


def test_a_device_is_played_on_by_name(listener, player):
    listener.until(lambda: listener.sound)
    player.play(Tone(330.0, volume=0.8))
    player.set_output(lambda: RingOutput(DEVICE, "ALSA"))
    deadline = time.monotonic() + PATIENCE_S
    while not (listener.sound and worst_cents(listener.heard(), 330.0) < 0.1):
        assert time.monotonic() < deadline, "it is not heard"
        listener.listen(0.3)
    player.play(None)
    listener.until(player.silent.is_set)
    assert player.troubles == []


def test_a_sound_server_that_dies_ends_the_tone(virtual_microphone, player):
    player.play(Tone(440.0))
    time.sleep(0.3)
    virtual_microphone.kill()
    try:
        assert player.silent.wait(PATIENCE_S)
        assert "gone" in player.troubles[0]
    finally:
        virtual_microphone.restart()


def test_portaudio_is_not_restarted_under_a_tone(virtual_microphone, player):
    player.play(Tone(440.0))
    deadline = time.monotonic() + PATIENCE_S
    while portaudio.restart():
        assert time.monotonic() < deadline
    player.play(None)
    assert player.silent.wait(PATIENCE_S)
    assert portaudio.restart()


def test_without_an_output_there_is_one_sentence(monkeypatch):
    try:
        sounddevice = portaudio.load()
    except portaudio.NoPortAudio as missing_library:
        pytest.skip(str(missing_library))

    def none(**_):
        raise sounddevice.PortAudioError("Error querying device -1")

    monkeypatch.setattr(sounddevice, "query_devices", none)
    with pytest.raises(OutputError, match="nothing to play"):
        RingOutput()


def test_without_portaudio_there_is_one_sentence(monkeypatch):
    def gone():
        raise portaudio.NoPortAudio

    monkeypatch.setattr("tuner.tones.ring_output.load", gone)
    with pytest.raises(OutputError, match="PortAudio library"):
        RingOutput()


@pytest.mark.skipif(missing() is not None, reason=str(missing()))
def test_a_server_that_dies_while_the_tone_starts_neither_hangs_nor_aborts():
    """PortAudio never returns from that start; a process of its own shows that it can still end."""
    done = subprocess.run(
        [sys.executable, "-c", _KILLED_AT_THE_START],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60.0,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("silent True")


_KILLED_AT_THE_START = """
import threading, time
from tests.virtual_microphone import plugged
from tuner.tones.player import TonePlayer
from tuner.tones.tone import Tone
with plugged() as server:
    silent, troubles = threading.Event(), []
    player = TonePlayer(silent.set, troubles.append)
    player.play(Tone(440.0))
    time.sleep(0.005)
    server.kill()
    print("silent", silent.wait(20.0), troubles)
    player.close()
    server.restart()
"""
