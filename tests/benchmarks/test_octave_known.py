"""A note whose octave is known is read as soon as it has sounded for two periods, and no sooner."""

import numpy as np
import pytest

from benchmarks.pitch.octave_known import read_known
from benchmarks.pitch.scores import cents
from benchmarks.pitch.signals import guitar, note


@pytest.mark.parametrize("f1", [82.4, 440.0])
def test_a_string_is_read_from_two_periods_on(f1):
    made = note(np.random.default_rng(3), guitar, f1, 60, seconds=0.5)
    found = read_known(made.samples, made.rate, made.attack, 1.005 * f1, 64, 0.2)
    first = (np.flatnonzero(~np.isnan(found))[0] + 1) * 64 / made.rate
    assert 2.0 < first * f1 < 3.0
    assert np.abs(cents(found[-1], np.asarray(f1))) < 0.5


def test_there_is_a_reading_or_none_at_each_end_of_a_batch_after_the_attack():
    silence = np.zeros(24_000, np.float32)
    found = read_known(silence, 48_000, 0.1, 41.2, 1024, 0.3)
    assert len(found) == 0.3 * 48_000 // 1024
    assert np.isnan(found[0])
