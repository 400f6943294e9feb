"""What is no note is never given a pitch."""

import numpy as np
import pytest

from tests.pitch.sounds import RATE, cents, noise, pink, readings, tone
from tuner.pitch import PitchTracker, SignalState


def pitches(samples, batch=1024):
    return [r.hz for r in readings(PitchTracker(RATE), samples, batch) if r.hz is not None]


def test_silence_is_silence():
    for reading in readings(PitchTracker(RATE), np.zeros(RATE, np.float32)):
        assert reading.state is SignalState.SILENCE
        assert reading.hz is None


@pytest.mark.parametrize("level", [0.003, 0.1])
@pytest.mark.parametrize("seed", range(3))
def test_white_noise_is_no_note(level, seed):
    assert pitches(noise(level=level, seed=seed)) == []


@pytest.mark.parametrize("level", [0.003, 0.1])
@pytest.mark.parametrize("seed", range(3))
def test_pink_noise_is_no_note(level, seed):
    assert pitches(pink(level=level, seed=seed)) == []


@pytest.mark.parametrize("seed", range(3))
def test_rumble_is_no_note(seed):
    assert pitches(pink(highest=60, seed=seed)) == []


@pytest.mark.parametrize("seed", range(3))
def test_rumble_over_a_quiet_hiss_is_no_note(seed):
    assert pitches(pink(3.0, highest=40, seed=seed) + noise(3.0, level=1e-4, seed=seed)) == []


@pytest.mark.parametrize("mains", [50, 60])
@pytest.mark.parametrize("level", [0.002, 0.02])
def test_hum_is_no_note(mains, level):
    hum = tone(mains * 1.0005, seconds=2.0, level=level, partials=6)
    assert pitches(hum + noise(2.0, level=level / 30)) == []


def test_a_note_over_hum_is_read_and_the_hum_left_is_none():
    hum = tone(50.0, seconds=2.0, level=0.004, partials=5)
    sound = hum.copy()
    sound[RATE // 2 : RATE] += tone(110.0, seconds=0.5, level=0.2)
    heard = readings(PitchTracker(RATE), sound)
    for index, reading in enumerate(heard):
        seconds = (index + 1) * 1024 / RATE
        if seconds < 0.5 or seconds > 1.3:
            assert reading.hz is None
        elif 0.65 < seconds < 1.0:
            assert abs(cents(reading.hz, 110.0)) < 1


def test_the_gate_is_a_level():
    quiet = tone(220.0, level=0.0005)
    assert pitches(quiet) == []
    tracker = PitchTracker(RATE, gate_dbfs=-80)
    assert readings(tracker, quiet)[-1].hz == pytest.approx(220.0, rel=1e-4)
    tracker.gate_dbfs = -40
    assert tracker.gate_dbfs == -40


def test_a_note_ends_with_silence():
    sound = np.concatenate((tone(220.0, seconds=0.5), np.zeros(RATE // 2, np.float32)))
    heard = readings(PitchTracker(RATE), sound)
    assert heard[20].state is SignalState.NOTE
    assert heard[-1].state is SignalState.SILENCE


@pytest.mark.parametrize("mains", [50, 60])
@pytest.mark.parametrize("seed", range(4))
def test_the_first_rough_reading_of_hum_is_no_note_either(mains, seed):
    hum = tone(mains, seconds=1.0, level=0.02, partials=8, seed=seed)
    assert pitches(hum + noise(1.0, level=3e-4, seed=seed)) == []
