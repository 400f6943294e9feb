"""One short sound on an output of software."""

import threading

import numpy as np
import pytest

from tests.tones.test_player import PATIENCE_S, RATE, FakeOutput, until
from tuner.tones.cue_player import CuePlayer
from tuner.tones.ring_output import OutputError


class Ears:
    def __init__(self):
        self.order, self.troubles = [], []
        self.done = threading.Event()
        self.player = CuePlayer(self._begin, self._end, self.troubles.append)

    def _begin(self):
        self.order.append("began")

    def _end(self):
        self.order.append("ended")
        self.done.set()


@pytest.fixture
def ears():
    made = Ears()
    yield made
    made.player.close()


def ramp(seconds):
    return lambda rate: np.linspace(0.0, 1.0, round(seconds * rate), dtype=np.float32)


@pytest.mark.parametrize("seconds", [0.01, 0.2, 0.45, 0.8])
def test_the_whole_sound_is_played_and_the_device_let_go(ears, seconds):
    output = FakeOutput()
    assert ears.player.play(ramp(seconds), lambda: output)
    assert ears.done.wait(PATIENCE_S)
    assert ears.order == ["began", "ended"]
    assert output.closed
    frames = round(seconds * RATE)
    assert output.heard()[:frames] == pytest.approx(np.linspace(0.0, 1.0, frames), abs=1e-6)
    assert not output._memory[frames : output.written].any()


def test_what_is_asked_for_meanwhile_is_not_played(ears):
    output = FakeOutput(by_hand=True)
    assert ears.player.play(ramp(0.1), lambda: output)
    until(lambda: output.plays)
    assert not ears.player.play(ramp(0.1), FakeOutput)
    output.fetch(RATE)
    assert ears.done.wait(PATIENCE_S)
    until(lambda: not ears.player._thread.is_alive())
    assert ears.player.play(ramp(0.1), FakeOutput)


def test_a_device_that_refuses_is_one_sentence_and_it_ends(ears):
    def refuse():
        raise OutputError("There is none.")

    ears.player.play(ramp(0.1), refuse)
    assert ears.done.wait(PATIENCE_S)
    assert ears.troubles == ["There is none."]
    assert ears.order == ["ended"]


def test_a_device_that_goes_is_one_sentence_and_it_ends(ears):
    output = FakeOutput(by_hand=True)
    ears.player.play(ramp(0.2), lambda: output)
    until(lambda: output.plays)
    output.active = False
    assert ears.done.wait(PATIENCE_S)
    assert "gone" in ears.troubles[0]
    assert output.closed


def test_an_unforeseen_error_is_one_sentence_and_it_ends(ears):
    ears.player.play(lambda rate: np.zeros("no shape"), FakeOutput)
    assert ears.done.wait(PATIENCE_S)
    assert "gone" in ears.troubles[0]


def test_closing_cuts_it_short_and_nothing_begins_after_it(ears):
    output = FakeOutput(by_hand=True)
    ears.player.play(ramp(0.3), lambda: output)
    until(lambda: output.plays)
    ears.player.close()
    assert output.closed
    assert not ears.player.play(ramp(0.1), FakeOutput)
