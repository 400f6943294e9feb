"""The microphone through PortAudio, ALSA and a sound server, as far as it goes without a card."""

from __future__ import annotations

import math
import os
import threading
import time

import numpy as np
import pytest

from tests.virtual_microphone import DEVICE, SAMPLE_RATE, missing, plugged
from tuner.sources import devices
from tuner.sources.microphone import DeviceLost, Microphone
from tuner.sources.source import CHUNK_FRAMES, SourceError

PATIENCE_S = 20.0
TICK_S = 0.005


class Listener:
    """Reads a microphone as the engine does, and keeps what it heard and where it stood."""

    def __init__(self, microphone):
        self.microphone = microphone
        self.sound = []
        self.chunks = []
        self._out = np.zeros(CHUNK_FRAMES, np.float32)

    def poll(self):
        while (chunk := self.microphone.read_into(self._out)) is not None:
            self.chunks.append(chunk)
            self.sound.append(self._out[: chunk.frames].copy())

    def until(self, done):
        deadline = time.monotonic() + PATIENCE_S
        while not done():
            assert time.monotonic() < deadline, "nothing came in time"
            self.poll()
            time.sleep(TICK_S)

    def listen(self, seconds):
        begin = time.monotonic()
        self.until(lambda: time.monotonic() > begin + seconds)

    def until_it_runs(self):
        """A sound server may take two seconds to deliver the first frames."""
        heard = len(self.chunks)
        self.until(lambda: len(self.chunks) > heard)

    def until_played(self, frames):
        """Until the server has played something and gone silent again."""

        def silent_again():
            sound = np.concatenate(self.sound[-75:])
            return self._loud_frames() > 0.9 * frames and not np.abs(sound).max() > 1e-6

        self.until(silent_again)

    def _loud_frames(self):
        return CHUNK_FRAMES * sum(np.abs(chunk).max() > 1e-3 for chunk in self.sound)

    @property
    def lost(self):
        return sum(chunk.lost_before for chunk in self.chunks)

    def heard(self):
        return np.concatenate(self.sound)


@pytest.fixture
def listen():
    """Opens microphones, and closes them whatever happens."""
    opened = []

    def start(**options):
        microphone = Microphone(DEVICE, **options)
        opened.append(microphone)
        microphone.open()
        return Listener(microphone)

    yield start
    for microphone in opened:
        microphone.close()


def _noise(seconds, channels=None, seed=1):
    """Noise whose every stretch is unlike any other, after a silence for the player to start."""
    random = np.random.default_rng(seed)
    shape = (round(seconds * SAMPLE_RATE),) + ((channels,) if channels else ())
    sound = random.uniform(-0.5, 0.5, shape).astype(np.float32)
    sound[: SAMPLE_RATE // 5] = 0
    return sound


def _first_difference(heard, played):
    """Where what was heard stops being what was played; None if it never does."""
    loud = np.flatnonzero(np.abs(played) > 0)
    played = played[loud[0] : loud[-1] + 1]
    begin = int(np.flatnonzero(np.abs(heard) > 1e-6)[0])
    heard = heard[begin : begin + played.size]
    assert heard.size == played.size
    wrong = np.flatnonzero(np.abs(heard - played) > 1e-4)
    return int(wrong[0]) if wrong.size else None


def _lead_free(sound):
    """The samples from the first that is not silent to the last."""
    loud = np.flatnonzero(np.abs(sound) > 1e-6)
    return sound[loud[0] : loud[-1] + 1]


def test_every_sample_of_the_chosen_channel_arrives(virtual_microphone, listen):
    assert DEVICE in [device.name for device in devices.list_devices()]
    played = _noise(2.0, channels=2)
    listener = listen(sample_rate=SAMPLE_RATE, channel=2)
    listener.until_it_runs()
    virtual_microphone.play(played)
    listener.until_played(played.shape[0] - SAMPLE_RATE // 5)
    assert listener.lost == 0
    assert _first_difference(listener.heard(), played[:, 1]) is None
    positions = [chunk.first_frame for chunk in listener.chunks]
    assert positions == list(range(0, len(positions) * CHUNK_FRAMES, CHUNK_FRAMES))
    times = np.array([chunk.time_ns for chunk in listener.chunks])
    assert (np.diff(times) >= 0).all()
    age_s = (time.monotonic_ns() - times[-1]) * 1e-9
    assert 0 < age_s < 1


def test_a_string_is_heard_at_its_pitch_at_the_devices_own_rate(virtual_microphone, listen):
    truth = 110.37
    time_s = np.arange(SAMPLE_RATE * 3 // 2) / SAMPLE_RATE
    string = sum(
        0.3 / k * np.sin(2 * np.pi * k * truth * time_s) * np.exp(-time_s * k / 2)
        for k in range(1, 9)
    ).astype(np.float32)
    listener = listen()
    rate = listener.microphone.sample_rate
    assert rate == devices.find(DEVICE).default_sample_rate
    assert listener.microphone.latency_s > 0
    listener.until_it_runs()
    virtual_microphone.play(string)
    listener.listen(2.0)
    sound = _lead_free(listener.heard())
    sound = sound[rate // 4 : rate // 4 + rate]
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(rate), 1 << 21))
    lowest = spectrum[: round(150 / rate * (1 << 21))]
    frequency = int(np.argmax(lowest)) * rate / (1 << 21)
    assert abs(1200 * math.log2(frequency / truth)) < 1.0


def test_two_busy_threads_cost_nothing(virtual_microphone, listen):
    played = _noise(3.0, seed=2)
    listener = listen(sample_rate=SAMPLE_RATE)
    listener.until_it_runs()
    stop = threading.Event()

    def burn():
        total = 0
        while not stop.is_set():
            total += 1

    threads = [threading.Thread(target=burn) for _ in range(2)]
    for thread in threads:
        thread.start()
    try:
        virtual_microphone.play(played)
        listener.until_played(played.size - SAMPLE_RATE // 5)
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    assert listener.lost == 0
    assert _first_difference(listener.heard(), played) is None


def test_a_reader_who_sleeps_too_long_is_told_what_was_lost(virtual_microphone, listen):
    listener = listen(sample_rate=SAMPLE_RATE)
    listener.until_it_runs()
    played = _noise(8.0, seed=3)
    virtual_microphone.play(played)
    listener.listen(1.0)
    time.sleep(3.2)
    listener.listen(1.0)
    gaps = [chunk for chunk in listener.chunks if chunk.lost_before]
    assert len(gaps) == 1
    # The ring holds 2.73 s, so about half a second did not fit.
    assert 0.3 < gaps[0].lost_before / SAMPLE_RATE < 0.8
    # Put back where it says it stood, every sample must agree with what was played.
    end = listener.chunks[-1].first_frame + CHUNK_FRAMES
    tape = np.full(end, np.nan, np.float32)
    for chunk, sound in zip(listener.chunks, listener.sound, strict=True):
        tape[chunk.first_frame : chunk.first_frame + chunk.frames] = sound
    begin = int(np.flatnonzero(np.abs(np.nan_to_num(tape)) > 1e-6)[0])
    tape = tape[begin:]
    expected = played[SAMPLE_RATE // 5 :][: tape.size]
    known = ~np.isnan(tape)
    assert known.sum() + gaps[0].lost_before == tape.size
    assert np.abs(tape - expected)[known].max() < 1e-4


def test_pause_and_resume_keep_their_place(virtual_microphone, listen):
    listener = listen(sample_rate=SAMPLE_RATE)
    listener.until_it_runs()
    listener.listen(0.2)
    listener.microphone.pause()
    before = listener.chunks[-1]
    listener.listen(0.3)
    assert listener.chunks[-1] is before
    listener.microphone.resume()
    listener.until_it_runs()
    after = listener.chunks[listener.chunks.index(before) + 1]
    assert after.first_frame == before.first_frame + CHUNK_FRAMES
    assert after.lost_before == 0
    assert after.time_ns > before.time_ns


@pytest.mark.parametrize("accident", ["kill", "unplug"])
def test_a_device_that_vanishes_is_reported_and_found_again(virtual_microphone, listen, accident):
    listener = listen(sample_rate=SAMPLE_RATE)
    listener.until_it_runs()
    getattr(virtual_microphone, accident)()
    with pytest.raises(DeviceLost, match="connect it and try again"):
        listener.listen(5.0)
    listener.microphone.close()
    if accident == "kill":
        for _ in range(2):
            with pytest.raises(SourceError):
                listener.microphone.open()
        virtual_microphone.restart()
    else:
        virtual_microphone.plug()
    listener.microphone.open()
    listener.until_it_runs()
    assert listener.chunks[-1].first_frame < 10 * CHUNK_FRAMES


def test_a_rate_no_device_has_is_refused(virtual_microphone):
    microphone = Microphone(DEVICE, sample_rate=3_000_000)
    with pytest.raises(SourceError, match=r"“pulse”.*3000000 Hz.*its own rate"):
        microphone.open()
    assert microphone.read_into(np.zeros(CHUNK_FRAMES, np.float32)) is None


def test_opening_and_closing_often_leaves_nothing_behind(virtual_microphone):
    microphone = Microphone(DEVICE)
    threads = threading.active_count()
    for _ in range(20):
        microphone.open()
        microphone.close()
    assert threading.active_count() <= threads
    # Were a claim left, the list could not be refreshed any more.
    virtual_microphone.kill()
    assert devices.refresh() == []


def test_nothing_is_left_of_the_server():
    if reason := missing():
        pytest.skip(reason)
    environment = dict(os.environ)
    with plugged() as virtual_microphone:
        virtual_microphone.play(_noise(30.0))
        pids = virtual_microphone.pids
        assert len(pids) == 2
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
    assert dict(os.environ) == environment
