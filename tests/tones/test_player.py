"""The player with an output of software, whose clock the test turns."""

import threading
import time

import numpy as np
import pytest

from tuner.tones.player import MARGIN_SECONDS, TonePlayer
from tuner.tones.ring_output import OutputError
from tuner.tones.score import RAMP_SECONDS
from tuner.tones.tone import Timbre, Tone

RATE = 48_000
PATIENCE_S = 5.0
A4 = Tone(440.0, Timbre.SINE, volume=1.0)


class FakeOutput:
    """A ring that is fetched from by real time, or by hand."""

    def __init__(self, *, by_hand=False):
        self.sample_rate, self.capacity, self.latency_s = RATE, 16_384, 0.01
        self.active, self.ran_dry, self.closed = True, False, False
        self.written = self.plays = 0
        self._memory = np.zeros(60 * RATE, np.float32)
        self._by_hand, self._fetched, self._begin = by_hand, 0, None
        self._lock = threading.Lock()

    @property
    def position(self):
        with self._lock:
            if not self._by_hand and self._begin is not None and not self.ran_dry:
                due = int((time.monotonic() - self._begin) * RATE) // 256 * 256
                self._fetch(due)
            return self._fetched

    def fetch(self, frames):
        with self._lock:
            self._fetch(self._fetched + frames)

    def _fetch(self, frame):
        if frame > self.written:
            self.ran_dry, frame = True, self.written
        self._fetched = max(self._fetched, frame)

    def write(self, samples):
        assert self.written + len(samples) - self.position <= self.capacity
        self._memory[self.written : self.written + len(samples)] = samples
        self.written += len(samples)

    def rewrite(self, frame, samples):
        assert frame >= self._fetched
        assert frame + len(samples) == self.written
        self._memory[frame : self.written] = samples

    def play(self):
        self.ran_dry, self.plays = False, self.plays + 1
        self._begin = time.monotonic() - self._fetched / RATE

    def close(self):
        self.closed = True

    def heard(self):
        return self._memory[: self.position].astype(float)


class Ears:
    def __init__(self, output):
        self.output, self.silent, self.troubles = output, threading.Event(), []
        self.player = TonePlayer(self.silent.set, self.troubles.append, self._open)

    def _open(self):
        if isinstance(self.output, Exception):
            raise self.output
        return self.output


@pytest.fixture
def listen():
    made = []

    def start(output):
        made.append(Ears(output))
        return made[-1]

    yield start
    for ears in made:
        ears.player.close()


def until(done):
    deadline = time.monotonic() + PATIENCE_S
    while not done():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.002)


def steepest(sound):
    return float(np.abs(np.diff(sound)).max())


def test_a_tone_starts_sounds_and_stops_softly(listen):
    output = FakeOutput()
    ears = listen(output)
    ears.player.play(A4)
    until(lambda: output.position > RATE // 4)
    ears.player.play(None)
    assert ears.silent.wait(PATIENCE_S)
    assert output.closed
    assert ears.troubles == []
    sound = output.heard()
    assert np.abs(sound).max() > 0.4
    assert steepest(sound) < 1.1 * np.abs(sound).max() * 2 * np.pi * 440 / RATE
    assert not sound[-100:].any()


def test_a_stop_is_written_into_what_waits(listen):
    """The ring holds a third of a second; the stop is heard much sooner."""
    output = FakeOutput(by_hand=True)
    ears = listen(output)
    ears.player.play(A4)
    until(lambda: output.plays)
    output.fetch(4000)
    until(lambda: output.written - output.position == output.capacity)
    ears.player.play(None)
    last = 4000 + round((MARGIN_SECONDS + RAMP_SECONDS) * RATE)
    until(lambda: not output._memory[last : last + 10_000].any())
    assert output._memory[last - 1000 : last - 500].any()
    assert MARGIN_SECONDS + RAMP_SECONDS < 0.05
    output.fetch(output.capacity)
    assert ears.silent.wait(PATIENCE_S)


def test_a_change_is_heard_without_a_click(listen):
    output = FakeOutput()
    ears = listen(output)
    for hz in (440.0, 330.0, 220.0, 330.0):
        ears.player.play(Tone(hz, volume=1.0))
        reached = output.position
        until(lambda reached=reached: output.position > reached + RATE // 20)
    ears.player.play(None)
    assert ears.silent.wait(PATIENCE_S)
    sound = output.heard()
    assert steepest(sound) < 1.1 * np.abs(sound).max() * 2 * np.pi * 440 / RATE


def test_it_can_be_started_again_at_any_time(listen):
    output = FakeOutput()
    ears = listen(output)
    for _ in range(30):
        ears.player.play(A4)
        time.sleep(0.003)
        ears.player.play(None)
        time.sleep(0.003)
    ears.player.play(A4)
    reached = output.position
    until(lambda: output.position > reached + RATE // 20)
    ears.player.play(None)
    ears.silent.clear()
    assert ears.silent.wait(PATIENCE_S)


def test_a_gap_is_counted_and_ends_softly(listen):
    output = FakeOutput(by_hand=True)
    ears = listen(output)
    ears.player.play(A4)
    until(lambda: output.plays)
    output.fetch(20_000)
    until(lambda: output.plays == 2)
    dry = output.position
    assert ears.player.gaps == 1
    assert abs(output._memory[dry]) < 1e-3
    assert np.abs(output._memory[dry : dry + 4000]).max() > 0.4
    ears.player.play(None)
    until(lambda: not output._memory[output.written - 100 : output.written].any())
    output.fetch(output.capacity)
    assert ears.silent.wait(PATIENCE_S)


def test_a_device_that_goes_stops_the_tone_and_says_so(listen):
    output = FakeOutput()
    ears = listen(output)
    ears.player.play(A4)
    until(lambda: output.plays)
    output.active = False
    assert ears.silent.wait(PATIENCE_S)
    assert "gone" in ears.troubles[0]
    assert output.closed


def test_a_device_that_fetches_nothing_more_has_gone(listen, monkeypatch):
    monkeypatch.setattr("tuner.tones.player._STALLED_SECONDS", 0.1)
    output = FakeOutput(by_hand=True)
    ears = listen(output)
    ears.player.play(A4)
    until(lambda: output.plays)
    output.fetch(1000)
    assert ears.silent.wait(PATIENCE_S)
    assert "gone" in ears.troubles[0]


def test_without_a_device_there_is_one_sentence(listen):
    ears = listen(OutputError("There is none."))
    ears.player.play(A4)
    assert ears.silent.wait(PATIENCE_S)
    assert ears.troubles == ["There is none."]


def test_closing_ends_the_thread_and_nothing_begins_after_it(listen):
    output = FakeOutput()
    ears = listen(output)
    ears.player.play(A4)
    until(lambda: output.position > 1000)
    ears.player.close()
    assert output.closed
    assert not output.heard()[-100:].any()
    ears.player.play(A4)
    assert ears.player._thread is None


def test_another_device_goes_on_with_the_tone(listen):
    first, second = FakeOutput(), FakeOutput()
    ears = listen(first)
    ears.player.play(A4)
    until(lambda: first.position > RATE // 20)
    ears.player.set_output(lambda: second)
    until(lambda: second.position > RATE // 20)
    assert first.closed
    assert not first.heard()[-100:].any()
    assert not ears.silent.is_set()
    ears.player.play(None)
    assert ears.silent.wait(PATIENCE_S)
    assert second.closed


def test_another_device_is_not_opened_before_there_is_a_tone(listen):
    second = FakeOutput()
    ears = listen(FakeOutput())
    ears.player.set_output(lambda: second)
    assert ears.player._thread is None
    ears.player.play(A4)
    until(lambda: second.position > RATE // 20)
