import numpy as np
import pytest

from tuner.pitch.history import History
from tuner.pitch.views.waveform import PERIODS, POINTS, WaveformReader

RATE = 48_000


def string(hz, seconds=1.0, seed=3):
    times = np.arange(int(seconds * RATE)) / RATE
    phases = np.random.default_rng(seed).uniform(0, 2 * np.pi, 6)
    waves = [np.cos(2 * np.pi * hz * k * times + p) / k for k, p in enumerate(phases, 1)]
    return (0.2 * sum(waves)).astype(np.float32)


def pictures(samples, hz, count=12, step=1024):
    reader, history = WaveformReader(RATE), History(RATE)
    history.append(samples[: RATE // 3])
    found = []
    for number in range(count):
        found.append(reader.read(history, hz))
        first = RATE // 3 + number * step
        history.append(samples[first : first + step])
    return found


@pytest.mark.parametrize("hz", [41.2, 110.3, 437.7, 2093.0])
def test_the_picture_stands_still(hz):
    first, *rest = pictures(string(hz), hz)
    assert first.shape == (POINTS,)
    for picture in rest:
        assert np.abs(picture - first).max() < 0.05 * np.abs(first).max()


def test_it_begins_at_a_rising_zero_crossing_and_shows_whole_periods():
    picture = pictures(string(196.0), 196.0)[-1]
    assert abs(picture[0]) < 0.003
    assert picture[2] > picture[0]
    half = (POINTS - 1) / PERIODS
    again = np.interp(np.arange(100) + half, np.arange(POINTS), picture)
    assert again == pytest.approx(picture[:100], abs=0.005)


def test_another_sound_chooses_its_crossing_anew():
    reader, history = WaveformReader(RATE), History(RATE)
    history.append(string(220.0, 0.5))
    reader.read(history, 220.0)
    history.append(-string(330.0, 0.5, seed=8))
    assert reader.read(history, 330.0) is not None


def test_nothing_without_enough_sound_or_samples_to_a_period():
    reader, history = WaveformReader(RATE), History(RATE)
    history.append(string(220.0, 0.005))
    assert reader.read(history, 220.0) is None
    history.append(np.zeros(RATE, dtype=np.float32))
    assert reader.read(history, 220.0) is None
    assert reader.read(history, 15_000.0) is None
