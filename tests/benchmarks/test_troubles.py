"""The sounds that trackers are wrong about: what they hold, and how they are counted."""

import numpy as np
import pytest

from benchmarks.pitch.readers import Readings, heard_by, plain
from benchmarks.pitch.troubles import score
from benchmarks.pitch.troubles.blocks import RATE, Trouble, band, hiss, pluck, tone

MAKERS = [
    pytest.param(kind, make, id=name)
    for kind, makers in score.KINDS
    for name, make in makers.items()
]


@pytest.mark.parametrize(("kind", "make"), MAKERS)
def test_every_sound_is_drawn_by_its_seed_and_says_what_is_right(kind, make):
    first, again, other = (make(np.random.default_rng(seed)) for seed in (1, 1, 2))
    np.testing.assert_array_equal(first.samples, again.samples)
    assert not np.array_equal(first.samples[: len(other.samples)], other.samples)
    assert np.isfinite(first.samples).all()
    assert 0.001 < np.abs(first.samples).max() < 3
    assert (kind == "noises") == (not first.right)
    assert len(first.samples) / RATE > first.since + 0.1


def strength(samples, hz):
    """Amplitude of a sine in a sound."""
    count = int(RATE / hz * int(len(samples) * hz / RATE))
    wave = np.exp(-2j * np.pi * hz * np.arange(count) / RATE)
    return 2 * abs(np.mean(samples[:count] * wave))


def test_partials_stand_where_the_string_puts_them():
    sound = tone(np.random.default_rng(1), 200.0, [1, 0, 0.5], 0, 1.0, b=1e-3, at=0, rise=1e-4)
    third = 600 * np.sqrt(1.009 / 1.001)
    assert strength(sound, 200.0) == pytest.approx(2 * strength(sound, third), rel=0.05)
    assert strength(sound, 400.8) < 0.01 * strength(sound, 200.0)


def test_a_band_of_noise_is_silent_elsewhere():
    spectrum = np.abs(np.fft.rfft(band(np.random.default_rng(1), 950, 1050, 1.0)))
    assert spectrum[950:1051].min() > 0
    assert max(spectrum[:949].max(), spectrum[1052:].max()) < 1e-6 * spectrum.max()


def test_a_pluck_is_silent_before_it_begins():
    sound = pluck(np.random.default_rng(1), 110.0, 1.0, 0.4)
    assert not sound[: int(0.4 * RATE)].any()
    assert np.abs(sound).max() == pytest.approx(0.3)


def moments(*hz):
    return plain(np.arange(1, len(hz) + 1) * RATE // 10, np.array(hz, dtype=float))


def test_wrong_and_missing_readings_are_counted():
    tally = score.Tally()
    sound = Trouble(np.zeros(RATE), (100.0, 151.0), since=0.15, until=0.75)
    tally.add(sound, moments(500, 100, 102, np.nan, 104, 150, 500, 500))
    assert (tally.moments, tally.wrong, tally.none) == (6, 2, 1)
    assert tally.percent(tally.wrong) == pytest.approx(100 / 3)


def test_all_that_is_read_of_a_noise_is_wrong_and_nothing_is_missing():
    tally = score.Tally()
    tally.add(Trouble(np.zeros(RATE)), moments(np.nan, 100, np.nan, 50))
    assert (tally.moments, tally.wrong, tally.none) == (4, 2, 0)


def test_where_a_note_may_die_nothing_is_missing():
    tally = score.Tally()
    tally.add(Trouble(np.zeros(RATE), (100.0,), missing=False), moments(np.nan, 100, 300))
    assert (tally.moments, tally.wrong, tally.none) == (3, 1, 0)


class Stuck:
    """Reads the same whatever it hears, and counts what it has heard."""

    def __init__(self, name, hz):
        self.name, self.hz, self.heard = name, hz, 0

    def read(self, samples, rate, hop=1024) -> Readings:
        self.heard += 1
        frames = np.arange(hop, len(samples) + 1, hop)
        return plain(frames, np.full(len(frames), self.hz))


def test_the_table_says_who_was_wrong_and_who_heard_less(monkeypatch):
    kinds = {
        "a hiss": lambda rng: Trouble(hiss(rng, 1.0)),
        "a tone": lambda rng: Trouble(tone(rng, 220.0, [1.0], seconds=1.0), (220.0,)),
    }
    monkeypatch.setattr(score, "KINDS", (("some", kinds),))
    readers = [Stuck("tuner", np.nan), Stuck("other", 220.0)]
    *figures, table = score.run(1, 6, readers, 3)
    assert table.rows == [["a hiss", "0", "100"], ["a tone", "0 + 100", "0"]]
    assert table.notes[0].endswith("the tuner hears 6 sounds, the others 2.")
    assert [reader.heard for reader in readers] == [12, 4]
    assert {(each.case, each.reader): each.number("wrong") for each in figures} == {
        ("a hiss", "tuner"): 0, ("a hiss", "other"): 92,
        ("a tone", "tuner"): 0, ("a tone", "other"): 0,
    }  # fmt: skip


def test_peers_hear_the_first_of_every_few():
    assert [len(heard_by([1, 2, 3], index, 4)) for index in range(9)] == [3, 1, 1, 1, 3, 1, 1, 1, 3]
