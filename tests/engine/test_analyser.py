"""The target of a sound is followed from batch to batch."""

import numpy as np

from tuner.engine.offline import read_all
from tuner.music.instruments import Instrument, StringTarget
from tuner.music.names import parse_note
from tuner.music.tuning import Tuning
from tuner.sources.source import Chunk

RATE = 48_000
PAIR = Instrument(
    "Pair", "Test", ((StringTarget(parse_note("A3")),), (StringTarget(parse_note("B3")),))
)


class Samples:
    """A source of given samples, as fast as they are wanted."""

    sample_rate = RATE
    name = "samples"

    def __init__(self, samples):
        self._samples = samples.astype(np.float32)
        self._at = 0

    def read_into(self, out):
        piece = self._samples[self._at : self._at + len(out)]
        if not len(piece):
            return None
        out[: len(piece)] = piece
        chunk = Chunk(len(piece), self._at, 0, 0)
        self._at += len(piece)
        return chunk


def tone(cents_above_a3, seconds):
    """A tone of five partials whose distance from A3 is given, sample by sample or for all."""
    cents = np.broadcast_to(cents_above_a3, round(seconds * RATE))
    phase = 2 * np.pi * np.cumsum(220.0 * 2.0 ** (cents / 1200.0)) / RATE
    return sum(0.1 / k * np.sin(k * phase) for k in range(1, 6))


def targets(tuning, *sounds):
    readings = read_all(Samples(np.concatenate(sounds)), tuning, -60.0, 1024)
    return [reading.deviation.target.index for reading in readings if reading.deviation]


def test_a_vibrato_about_the_middle_between_two_strings_does_not_flap():
    seconds = 1.5
    vibrato = 100.0 + 25.0 * np.sin(2 * np.pi * 5.0 * np.arange(round(seconds * RATE)) / RATE)
    followed = targets(Tuning(instrument=PAIR), tone(vibrato, seconds))
    assert len(followed) > 40
    assert len(set(followed)) == 1


def test_after_silence_the_nearest_string_counts_again():
    followed = targets(
        Tuning(instrument=PAIR), tone(80.0, 0.5), np.zeros(RATE // 2), tone(120.0, 0.5)
    )
    assert (followed[0], followed[-1]) == (0, 1)


def test_without_a_pause_it_takes_a_clear_step():
    bend = np.concatenate([np.full(RATE // 2, 80.0), np.full(RATE // 2, 120.0)])
    assert set(targets(Tuning(instrument=PAIR), tone(bend, 1.0))) == {0}


def test_a_locked_target_stays():
    assert set(targets(Tuning(instrument=PAIR, locked=1), tone(0.0, 0.6))) == {1}
