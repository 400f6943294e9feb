"""The octave below: what of a sound counts as a lower rank, and what does not."""

import numpy as np
import pytest

from tests.pitch.sounds import RATE, cents, noise, readings
from tuner.pitch import PitchTracker
from tuner.pitch.pyramid import Pyramid
from tuner.pitch.ranks import Ranks
from tuner.pitch.series import Series, Stiffness

SECONDS = 0.39


def sines(hz, amplitudes, seconds=SECONDS, seed=0):
    rng = np.random.default_rng(seed)
    times = np.arange(int(seconds * RATE)) / RATE
    phases = rng.uniform(0, 2 * np.pi, len(hz))
    waves = np.cos(2 * np.pi * np.multiply.outer(times, hz) + phases)
    return 0.1 * waves.dot(amplitudes) + noise(seconds, level=1e-4, seed=seed)


def share(sound, f1):
    pyramid = Pyramid(RATE, SECONDS)
    pyramid.append(sound.astype(np.float64))
    unknown = Stiffness(0.0, 1.0)
    series = Series(f1, 0.0, unknown, unknown, np.ones(8, dtype=bool), 1.0)
    return Ranks(pyramid).odd_ones(series, f1).share


def with_lines(f1, places, amplitude=0.2):
    """Eight partials of ``f1``, and lines at so many times ``f1``."""
    partials = np.arange(1.0, 9)
    hz = f1 * np.concatenate((partials, np.asarray(places)))
    return sines(hz, np.concatenate((1 / partials, np.full(len(places), amplitude))))


@pytest.mark.parametrize("f1", [65.4, 138.6, 440.0, 1760.0])
@pytest.mark.parametrize("off", [-120, -60, 0, 30])
def test_odd_partials_count_that_are_beside_their_places_by_one_ratio(f1, off):
    beside = np.array([0.5, 1.5]) * 2 ** (off / 1200)
    assert share(with_lines(f1, beside), f1) == pytest.approx(0.4 / 2.718, rel=0.1)


@pytest.mark.parametrize("off", [-25, 0, 15])
def test_a_rank_may_lack_its_lowest_odd_partials(off):
    beside = np.array([2.5, 3.5, 4.5]) * 2 ** (off / 1200)
    assert share(with_lines(65.4, beside), 65.4) > 0.1


@pytest.mark.parametrize(
    "places",
    [
        [],
        [0.5],  # one line alone
        [1.26, 2.52, 3.78, 5.04, 6.3, 7.56],  # a third above
        [1.498, 2.997, 4.495, 5.993, 7.491],  # a fifth above
        [0.5, 1.6],  # of no one ratio
        [0.55, 1.65],  # too sharp
        [0.44, 1.32],  # too flat
    ],
)
def test_what_is_no_rank_does_not_count(places):
    assert share(with_lines(220.0, places), 220.0) == 0


def test_hum_is_no_rank():
    assert share(with_lines(100.3, [50 / 100.3, 150 / 100.3, 250 / 100.3]), 100.3) == 0


@pytest.mark.parametrize("f1", [69.3, 130.8])
@pytest.mark.parametrize("batch", [256, 1024])
def test_a_reed_that_glides_into_its_pitch_is_read_while_it_does(f1, batch):
    times = np.arange(int(1.5 * RATE)) / RATE
    upper = sum(np.cos(2 * np.pi * 2.008 * k * f1 * times + k) / k for k in range(1, 9))
    # From 120 cents flat at 0.5 s, an e-fold nearer every 0.2 s, and as much louder.
    late = np.maximum(0.0, times - 0.5)
    path = f1 * 2 ** (-0.1 * np.exp(-late / 0.2))
    phase = 2 * np.pi * np.cumsum(path) / RATE
    swell = 1 - np.exp(-late / 0.2)
    lower = sum(np.cos(k * phase + 2 * k) / k for k in range(1, 9))
    sound = 0.05 * (upper + 0.7 * swell * lower) + noise(1.5, level=1e-4)
    heard = readings(PitchTracker(RATE), sound.astype(np.float32), batch)
    hz = np.array([reading.hz or np.nan for reading in heard])
    at = (np.arange(len(hz)) + 1) * batch / RATE
    assert max(abs(cents(one, 2 * f1)) for one in hz[(at > 0.3) & (at < 0.5)]) < 30
    assert max(abs(cents(one, f1)) for one in hz[at > 0.75]) < 50
