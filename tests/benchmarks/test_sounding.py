"""Whether the named note sounds yet."""

import numpy as np
import pytest

from benchmarks.pitch.folder import Recording
from benchmarks.pitch.sounding import odd_db

RATE = 48_000


def recording(partials, f1):
    """Partials by number and level in dB, for 0.3 s."""
    times = np.arange(int(0.3 * RATE)) / RATE
    waves = [10 ** (db / 20) * np.cos(2 * np.pi * at * f1 * times) for at, db in partials.items()]
    samples = 0.1 * np.sum(waves, axis=0).astype(np.float32)
    return Recording("organ", "A2", f1, samples, RATE, 0.0, 0.1)


@pytest.mark.parametrize("f1", [32.7, 110.0, 1046.5])
@pytest.mark.parametrize("db", [0.0, -10.0, -24.0])
def test_the_strongest_odd_partial_counts(f1, db):
    sound = recording({1: db - 6, 2: 0, 3: db, 4: -3}, f1)
    assert odd_db(sound, int(0.25 * RATE)) == pytest.approx(min(db, 0), abs=1)


def test_an_octave_alone_has_none():
    assert odd_db(recording({2: 0, 4: -3, 6: -6}, 110.0), int(0.25 * RATE)) < -40


def test_a_first_partial_that_is_a_semitone_flat_is_not_there_yet():
    assert odd_db(recording({2: 0, 4: -3, 2 ** (-1 / 12): -6}, 110.0), int(0.25 * RATE)) < -20
