"""A knock is no note, however clear its modes are; what rings or is in tune is one."""

import numpy as np
import pytest

from tests.pitch.sounds import RATE, cents, noise, readings, tone
from tuner.pitch import PitchTracker
from tuner.pitch.belief import Learning
from tuner.pitch.fine import FineReader
from tuner.pitch.knock import seen_fading
from tuner.pitch.pyramid import Pyramid


def rings(hz, per_period, seconds=0.7, at=0.1, seed=0):
    """Modes at ``hz`` that each lose ``per_period`` nepers a period, over the noise of a room."""
    rng = np.random.default_rng(seed)
    times = np.arange(int(seconds * RATE)) / RATE - at
    sound = np.zeros(len(times))
    for one in hz:
        wave = 0.2 * np.cos(2 * np.pi * one * times + rng.uniform(0, 2 * np.pi))
        sound += wave * np.exp(-per_period * one * np.maximum(times, 0)) * (times >= 0)
    return sound.astype(np.float32) + noise(seconds, level=1e-3, seed=seed)


def pitches(sound, batch=1024):
    return [reading.hz for reading in readings(PitchTracker(RATE), sound, batch) if reading.hz]


@pytest.mark.parametrize("batch", [256, 1024])
@pytest.mark.parametrize("hz", [(134.0, 311.0), (168.0, 419.0, 530.0), (250.0,), (480.0, 590.0)])
def test_a_knock_is_no_note(hz, batch):
    named = sum(len(pitches(rings(hz, 0.15, seed=seed), batch)) for seed in range(3))
    assert named <= 0.02 * 3 * 0.7 * RATE / batch


@pytest.mark.parametrize("hz", [131.0, 262.0, 523.0, 1047.0])
def test_a_bar_is_read_soon_and_until_it_has_faded(hz):
    heard = readings(PitchTracker(RATE), rings((hz,), 0.02), 256)
    sounding = heard[int(0.16 * RATE / 256) : int((0.1 + 4 / (0.02 * hz)) * RATE / 256)]
    assert all(reading.hz and abs(cents(reading.hz, hz)) < 20 for reading in sounding)


def test_a_muted_string_is_read():
    sound = np.concatenate(
        (np.zeros(RATE // 10), tone(110.0, decay=10.0, partials=10, seconds=0.5))
    )
    heard = readings(PitchTracker(RATE), sound.astype(np.float32) + noise(0.6, level=1e-4))
    sounding = heard[int(0.2 * RATE / 1024) : int(0.3 * RATE / 1024)]
    assert all(reading.hz and abs(cents(reading.hz, 110.0)) < 20 for reading in sounding)


def test_a_note_may_be_muted():
    """What has rung for a while is still that note when a hand stops it."""
    sound = rings((220.0,), 0.001)
    end = int(0.5 * RATE)
    times = np.arange(len(sound) - end) / RATE
    sound[end:] *= np.exp(-40 * times).astype(np.float32)
    heard = readings(PitchTracker(RATE), sound)
    sounding = heard[int(0.2 * RATE / 1024) : int(0.55 * RATE / 1024)]
    assert all(reading.hz and abs(cents(reading.hz, 220.0)) < 5 for reading in sounding)


@pytest.mark.parametrize("nepers", [0.1, 1.0, 4.0, 8.0])
def test_what_is_read_of_a_line_that_fades(nepers):
    seconds = 0.2
    times = np.arange(RATE // 2) / RATE
    pyramid = Pyramid(float(RATE), 0.39)
    pyramid.append(np.cos(2 * np.pi * 500 * times) * np.exp(-nepers / seconds * times))
    estimate = FineReader(pyramid).read(Learning(500.0).belief(500.0), seconds)
    read = -float(estimate.lines.growth[0]) * estimate.seconds
    assert read == pytest.approx(seen_fading(nepers * estimate.seconds / seconds), rel=0.01)
