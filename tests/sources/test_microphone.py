"""The microphone's judgement, with a recorder of the test's own in place of PortAudio."""

from __future__ import annotations

import contextlib
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sources.fake_portaudio import FakePortAudio, device_info
from tuner.sources import devices, portaudio
from tuner.sources.microphone import DeviceLost, DeviceStalled, Microphone
from tuner.sources.opening import DeviceRefused
from tuner.sources.portaudio import StreamClaim
from tuner.sources.source import CHUNK_FRAMES, SourceError

RATE = 48000
BLOCK = 128


class TapeRecorder:
    """A device whose every frame holds its own number, and a ring that can be full."""

    def __init__(self, capacity=4096, latency_s=0.01):
        self.sample_rate = RATE
        self.latency_s = latency_s
        self.capacity = capacity
        self.active = True
        self.ended = False
        self.running = False
        self.closed = False
        self.device_frame = 0
        self.ring = []
        self._lost = 0
        self._lost_at_gap = 0
        self._reported = 0

    @property
    def available(self):
        return len(self.ring)

    def record(self, frames):
        """The device delivers; what does not fit ends the recording, as rtmixer does."""
        for _ in range(frames // BLOCK):
            block = range(self.device_frame, self.device_frame + BLOCK)
            self.device_frame += BLOCK
            room = self.capacity - len(self.ring)
            if self.ended or not self.running:
                self._lost += BLOCK
            elif room < BLOCK:
                self.ring += block[:room]
                self._lost += BLOCK - room
                self.ended = True
            else:
                self.ring += block

    def skip(self, frames):
        """The driver drops frames without a word."""
        self.device_frame += frames

    def read_into(self, out):
        frames = min(len(out), len(self.ring))
        out[:frames] = self.ring[:frames]
        del self.ring[:frames]
        return frames

    def record_again(self):
        assert self.ended
        self.ended = False
        self._lost_at_gap = self._lost

    def take_lost(self):
        lost, self._reported = self._lost_at_gap - self._reported, self._lost_at_gap
        return lost

    def start(self):
        self.running = True
        self.ended = False
        self._reported = self._lost

    def stop(self):
        self.running = False
        self.ring.clear()

    def close(self):
        self.closed = True


@pytest.fixture
def fake(monkeypatch):
    module = FakePortAudio()
    monkeypatch.setitem(sys.modules, "sounddevice", module)
    module.plugged = [device_info("Mic", inputs=2, rate=44100.0)]
    module.default.device = [0, -1]
    devices.refresh()
    return module


@pytest.fixture
def recorder():
    return TapeRecorder()


@pytest.fixture
def microphone(fake, clock, recorder):
    source = Microphone("Mic", clock_ns=clock, open_recorder=lambda *_: recorder)
    source.open()
    yield source
    source.close()
    with portaudio.exclusive():
        assert portaudio._guard.streams == 0


def _pass(clock, recorder, seconds):
    clock.forward(seconds)
    recorder.record(round(seconds * RATE) // BLOCK * BLOCK)


def test_chunks_are_dated_by_their_arrival(microphone, clock, recorder, drain):
    opened_ns = clock()
    for _ in range(300):
        _pass(clock, recorder, 0.008)
        _, chunks = drain(microphone)
        for chunk in chunks:
            true_ns = opened_ns + chunk.first_frame * 10**9 // RATE
            assert abs(chunk.time_ns - true_ns) < 9_000_000


def test_it_says_what_it_is(microphone):
    assert microphone.name == "Mic"
    assert microphone.sample_rate == RATE
    assert microphone.latency_s == 0.01
    assert microphone.real_time
    assert not microphone.finished


def test_nothing_comes_before_a_whole_chunk(microphone, clock, recorder, drain):
    recorder.ring = list(range(127))
    assert drain(microphone)[1] == []
    recorder.ring += [127, 128]
    assert len(drain(microphone)[1]) == 1


def test_an_overflow_is_counted_where_it_was(microphone, clock, recorder, drain):
    _pass(clock, recorder, 0.016)
    before, _ = drain(microphone)
    _pass(clock, recorder, 1.6)
    sound, chunks = drain(microphone)
    assert not any(chunk.lost_before for chunk in chunks)
    _pass(clock, recorder, 0.016)
    after, late = drain(microphone)
    assert late[0].lost_before > 0
    assert late[0].first_frame == after[0]
    assert late[0].lost_before == after[0] - sound[-1] - 1
    assert not any(chunk.lost_before for chunk in late[1:])
    assert before.size + sound.size == late[0].first_frame - late[0].lost_before


def test_a_reader_who_sleeps_for_long_is_not_told_of_a_stall(microphone, clock, recorder, drain):
    _pass(clock, recorder, 0.1)
    drain(microphone)
    _pass(clock, recorder, 30)
    drain(microphone)
    clock.forward(0.5)
    drain(microphone)


@settings(max_examples=200, deadline=None)
@given(
    steps=st.lists(
        st.one_of(
            st.tuples(st.just("record"), st.integers(1, 60)),
            st.tuples(st.just("read"), st.integers(1, 80)),
            st.tuples(st.just("pause"), st.integers(1, 60)),
        ),
        max_size=60,
    )
)
def test_every_frame_is_delivered_where_it_stands_or_counted_lost(steps):
    """Whatever happens, a frame's position is its number on the device, pauses left out."""
    clock_ns = [10**12]
    recorder = TapeRecorder(capacity=2048)
    module = FakePortAudio()
    module._frozen = [device_info("Mic")]
    source = Microphone("Mic", clock_ns=lambda: clock_ns[0], open_recorder=lambda *_: recorder)
    with pytest.MonkeyPatch.context() as patch, contextlib.closing(source):
        patch.setitem(sys.modules, "sounddevice", module)
        source.open()
        out = np.zeros(CHUNK_FRAMES, np.float32)
        expected = 0
        paused_for = 0.0
        for step, amount in steps:
            if step == "record":
                # The clock stands nearly still, so that only overflows can be found.
                clock_ns[0] += amount
                recorder.record(amount * BLOCK)
            elif step == "pause":
                source.pause()
                recorder.device_frame += amount * BLOCK
                source.resume()
                paused_for = None
            else:
                for _ in range(amount):
                    chunk = source.read_into(out)
                    if chunk is None:
                        break
                    assert chunk.first_frame == expected + chunk.lost_before
                    if paused_for is None:
                        paused_for = out[0] - chunk.first_frame
                    assert out[0] == chunk.first_frame + paused_for
                    assert out[-1] == out[0] + CHUNK_FRAMES - 1
                    expected = chunk.first_frame + chunk.frames


def test_what_the_driver_drops_in_silence_is_found_by_the_clock(microphone, clock, recorder, drain):
    lost = []
    for i in range(500):
        clock.forward(0.008)
        if not 200 <= i < 220:
            recorder.record(384)
        else:
            recorder.skip(384)
        _, chunks = drain(microphone)
        lost += [chunk.lost_before for chunk in chunks if chunk.lost_before]
    assert len(lost) == 1
    assert abs(lost[0] - 20 * 384) < 480


def test_dates_never_go_back(microphone, clock, recorder, drain):
    random = np.random.default_rng(4)
    times = []
    for _ in range(400):
        _pass(clock, recorder, 0.008 * random.integers(1, 30))
        times += [chunk.time_ns for chunk in drain(microphone)[1]]
    assert (np.diff(times) >= 0).all()


def test_a_device_that_goes_is_reported_after_its_last_frames(microphone, clock, recorder, drain):
    _pass(clock, recorder, 0.016)
    recorder.active = False
    out = np.zeros(CHUNK_FRAMES, np.float32)
    for _ in range(6):
        assert microphone.read_into(out) is not None
    with pytest.raises(DeviceLost, match=r"“Mic” has stopped.*demo"):
        microphone.read_into(out)


def _look(microphone, clock, seconds):
    out = np.zeros(CHUNK_FRAMES, np.float32)
    for _ in range(round(seconds / 0.05)):
        clock.forward(0.05)
        microphone.read_into(out)


def test_a_stall_is_reported_after_a_second(microphone, clock, recorder, drain):
    _pass(clock, recorder, 0.016)
    drain(microphone)
    _look(microphone, clock, 0.9)
    with pytest.raises(DeviceStalled, match="delivered no sound for 1 s"):
        _look(microphone, clock, 0.3)


def test_the_first_frames_may_take_longer(microphone, clock):
    _look(microphone, clock, 4.8)
    with pytest.raises(DeviceStalled, match="for 5 s"):
        _look(microphone, clock, 0.4)


def test_a_computer_that_slept_is_no_stall(microphone, clock, recorder, drain):
    _pass(clock, recorder, 0.016)
    drain(microphone)
    clock.forward(3600)
    assert drain(microphone)[1] == []
    _pass(clock, recorder, 0.016)
    assert drain(microphone)[1]


def test_pause_drops_what_comes_and_positions_go_on(microphone, clock, recorder, drain):
    _pass(clock, recorder, 0.016)
    before, _ = drain(microphone)
    _pass(clock, recorder, 0.016)
    microphone.pause()
    microphone.pause()
    _pass(clock, recorder, 10)
    assert drain(microphone)[1] == []
    microphone.resume()
    microphone.resume()
    _look(microphone, clock, 4)
    _pass(clock, recorder, 0.016)
    _, chunks = drain(microphone)
    assert chunks[0].first_frame == before.size
    assert chunks[0].lost_before == 0


def test_a_device_that_goes_during_a_pause_is_reported_at_resume(microphone, recorder, monkeypatch):
    def refuse():
        raise OSError("gone")

    monkeypatch.setattr(recorder, "stop", refuse)
    microphone.pause()
    monkeypatch.setattr(recorder, "start", refuse)
    with pytest.raises(DeviceLost):
        microphone.resume()


def test_after_a_failure_opening_lists_the_devices_anew(fake, clock):
    recorders = [TapeRecorder(), TapeRecorder()]
    left = list(recorders)
    source = Microphone("Mic", clock_ns=clock, open_recorder=lambda *_: left.pop(0))
    source.open()
    recorders[0].active = False
    with pytest.raises(DeviceLost):
        source.read_into(np.zeros(CHUNK_FRAMES, np.float32))
    source.close()
    assert recorders[0].closed
    starts = fake.starts
    fake.plugged = []
    for _ in range(3):
        with pytest.raises(SourceError):
            source.open()
    assert fake.starts > starts
    fake.plugged = [device_info("Other"), device_info("Mic")]
    source.open()
    assert not left
    source.close()


def test_opening_again_begins_again(fake, clock, drain):
    recorders = []

    def make(*_):
        recorders.append(TapeRecorder())
        return recorders[-1]

    source = Microphone("Mic", clock_ns=clock, open_recorder=make)
    for _ in range(3):
        source.open()
        _pass(clock, recorders[-1], 0.1)
        _, chunks = drain(source)
        assert chunks[0].first_frame == 0
    source.close()
    source.close()
    assert all(recorder.closed for recorder in recorders)
    assert drain(source)[1] == []


def test_a_device_plugged_in_since_is_found_at_the_first_attempt(fake, clock):
    fake.plugged.append(device_info("New"))
    source = Microphone("New", clock_ns=clock, open_recorder=lambda *_: TapeRecorder())
    source.open()
    assert source.name == "New"
    source.close()


def test_another_stream_keeps_the_list_as_it_was(fake, clock):
    tone = StreamClaim()
    fake.plugged.append(device_info("New"))
    source = Microphone("New", clock_ns=clock, open_recorder=lambda *_: TapeRecorder())
    try:
        for _ in range(2):
            with pytest.raises(devices.DeviceNotFound):
                source.open()
    finally:
        tone.release()
    source.open()
    source.close()


def test_the_devices_own_rate_is_asked_for(fake, clock):
    asked = []

    def make(device, channel, rate):
        asked.append((device.name, channel, rate))
        return TapeRecorder()

    for wishes in ({}, {"channel": 2, "sample_rate": 96000}):
        source = Microphone(clock_ns=clock, open_recorder=make, **wishes)
        source.open()
        source.close()
    assert asked == [("Mic", 1, 44100), ("Mic", 2, 96000)]


@pytest.mark.parametrize(
    ("error", "rate", "words"),
    [
        (("Invalid sample rate", -9997), 96000, "cannot record at 96000 Hz.*44100 Hz"),
        (("Invalid sample rate", -9997), None, "could not be opened"),
        (("Device unavailable", -9985), None, "Device unavailable.*other programs"),
        ((), None, "PortAudioError"),
    ],
)
def test_a_refusal_is_put_into_words(fake, clock, error, rate, words):
    def refuse(*_):
        raise fake.PortAudioError(*error)

    source = Microphone("Mic", sample_rate=rate, clock_ns=clock, open_recorder=refuse)
    with pytest.raises(DeviceRefused, match=words):
        source.open()
    assert portaudio._guard.streams == 0


@pytest.mark.parametrize("channel", [0, 3])
def test_a_channel_that_is_not_there_is_refused(fake, clock, channel):
    with pytest.raises(DeviceRefused, match="choose one from 1 to 2"):
        Microphone("Mic", channel=channel, clock_ns=clock).open()
