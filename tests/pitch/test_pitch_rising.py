"""A line that grows under a sound that holds its level."""

import numpy as np
import pytest

from tests.pitch.sounds import RATE, cents, noise, readings
from tuner.pitch import PitchTracker
from tuner.pitch.rising import Rising

STEP = 0.02


def looks(line, rest, seconds=0.08):
    rising = Rising()
    return [rising.add(a, b, STEP, seconds) for a, b in zip(line, rest, strict=True)]


def test_a_line_that_grows_for_long_enough_rises():
    grown = looks(1.2 ** np.arange(8), np.ones(8))
    assert grown == [False] * 4 + [True] * 4


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        (1.05 ** np.arange(8), np.ones(8)),  # too slowly
        (1.2 ** np.arange(8), 1.2 ** np.arange(8)),  # all of the sound does
        (1.2 ** np.arange(8), 0.9 ** np.arange(8)),  # it alone stays
        (1.2 ** np.array([0, 1, 2, 0, 1, 2, 0, 1]), np.ones(8)),  # it comes and goes
        (1.2 ** np.arange(8) * ([1, 1, 1, 0] * 2), np.ones(8)),  # not always there
        (np.zeros(8), np.ones(8)),
    ],
)
def test_any_other_line_does_not(line, rest):
    assert not any(looks(line, rest))


@pytest.mark.parametrize("f1", [69.3, 110.0, 164.8])
@pytest.mark.parametrize("batch", [256, 1024])
def test_a_reed_is_read_while_only_its_first_partial_has_begun_to_speak(f1, batch):
    times = np.arange(int(1.2 * RATE)) / RATE
    upper = sum(np.cos(2 * np.pi * 2.005 * k * f1 * times + k) / k for k in range(1, 9))
    # 60 cents flat, and 40 dB louder every 0.6 s: -60 dB at first.
    lower = 1e-3 * 10 ** (times / 0.3) * np.cos(2 * np.pi * 0.966 * f1 * times)
    sound = 0.05 * (upper + lower) + noise(1.2, level=1e-5)
    heard = readings(PitchTracker(RATE), sound.astype(np.float32), batch)
    hz = np.array([reading.hz or np.nan for reading in heard])
    at = (np.arange(len(hz)) + 1) * batch / RATE
    assert max(abs(cents(one, 2 * f1)) for one in hz[(at > 0.2) & (at < 0.3)]) < 30
    assert max(abs(cents(one, f1)) for one in hz[(at > 0.65) & (at < 0.95)]) < 30


@pytest.mark.parametrize("f1", [69.3, 220.0])
@pytest.mark.parametrize("fade", [0.0, 0.5])
def test_a_line_that_does_not_grow_makes_no_lower_note(f1, fade):
    times = np.arange(int(1.2 * RATE)) / RATE
    upper = sum(np.cos(2 * np.pi * 2 * k * f1 * times + k) / k for k in range(1, 9))
    below = 0.2 * np.exp(-times * fade * 10) * np.cos(2 * np.pi * 0.99 * f1 * times)
    sound = 0.05 * (upper + below) + noise(1.2, level=1e-5)
    heard = readings(PitchTracker(RATE), sound.astype(np.float32), 1024)
    hz = [reading.hz for reading in heard[10:]]
    assert all(one is not None and abs(cents(one, 2 * f1)) < 30 for one in hz)


def test_a_line_that_cannot_be_told_for_a_moment_is_not_forgotten():
    line = 1.2 ** np.arange(8)
    line[2:4] = np.nan
    assert looks(line, np.ones(8)) == [False] * 4 + [True] * 4
    line[4:] = np.nan
    assert not any(looks(line, np.ones(8)))


@pytest.mark.parametrize("f1", [61.7, 103.8, 123.5])
@pytest.mark.parametrize("batch", [256, 1024])
def test_a_reed_that_glides_through_the_mains_frequency_is_read_all_the_way(f1, batch):
    times = np.arange(int(1.4 * RATE)) / RATE
    upper = sum(np.cos(2 * np.pi * 2.005 * k * f1 * times + k) / k for k in range(1, 9))
    # From 110 cents flat to 20 in a second, and from -60 to -20 dB in 0.4.
    phase = 2 * np.pi * f1 * np.cumsum(2 ** ((-110 + 90 * np.minimum(times, 1)) / 1200)) / RATE
    lower = 1e-3 * 10 ** (np.minimum(times, 0.4) / 0.2) * np.cos(phase)
    sound = 0.05 * (upper + lower) + noise(1.4, level=1e-5)
    heard = readings(PitchTracker(RATE), sound.astype(np.float32), batch)
    hz = np.array([reading.hz or np.nan for reading in heard])
    at = (np.arange(len(hz)) + 1) * batch / RATE
    assert max(abs(cents(one, f1)) for one in hz[(at > 0.75) & (at < 1.3)]) < 40
