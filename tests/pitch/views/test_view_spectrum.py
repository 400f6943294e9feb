import numpy as np
import pytest

from tuner.pitch.history import History
from tuner.pitch.views.spectrum import FLOOR_DB, LOW_HZ, POINTS, SpectrumReader

RATE = 48_000


def read(samples, rate=RATE):
    reader = SpectrumReader(rate)
    history = History(rate)
    history.append(samples.astype(np.float32))
    return reader, reader.read(history)


def place(reader, hz):
    return int(POINTS * np.log(hz / LOW_HZ) / np.log(reader.high_hz / LOW_HZ))


@pytest.mark.parametrize("hz", [41.2, 110.0, 997.0, 4186.0, 15_000.0])
@pytest.mark.parametrize("rate", [44_100, 48_000, 96_000])
def test_a_sine_stands_at_its_place_with_its_level(hz, rate):
    times = np.arange(rate // 2) / rate
    reader, levels = read(0.1 * np.sin(2 * np.pi * hz * times), rate)
    assert levels.shape == (POINTS,)
    assert abs(int(levels.argmax()) - place(reader, hz)) <= 2
    assert levels.max() == pytest.approx(-20.0, abs=1.0)


def test_a_weak_partial_beside_a_strong_one_is_seen():
    times = np.arange(RATE // 2) / RATE
    samples = 0.5 * np.sin(2 * np.pi * 220 * times) + 5e-5 * np.sin(2 * np.pi * 440 * times)
    reader, levels = read(samples)
    assert levels[place(reader, 440.0)] == pytest.approx(-86.0, abs=3.0)
    assert levels[place(reader, 330.0)] < -110.0


def test_silence_lies_at_the_floor():
    _, levels = read(np.zeros(RATE))
    assert levels.max() == pytest.approx(FLOOR_DB)


def test_nothing_while_too_little_was_heard():
    _, levels = read(np.zeros(1000))
    assert levels is None
