"""The reading against closed forms."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.pitch.sounds import RATE, cents, noise, readings, tone
from tuner.pitch import PitchTracker, SignalState
from tuner.pitch.fine import FineReader
from tuner.pitch.pyramid import Pyramid
from tuner.pitch.ranks import Ranks
from tuner.pitch.track import Track


def settled(tracker, samples, since=0.5, rate=RATE, batch=1024):
    """Readings from ``since`` seconds on."""
    return readings(tracker, samples, batch)[int(since * rate / batch) + 1 : -1]


@pytest.mark.parametrize("midi", range(21, 109, 6))
def test_harmonic_tones_from_a0_to_c8_are_read_within_a_hundredth_of_a_cent(midi):
    f1 = 440 * 2 ** ((midi - 69) / 12)
    found = settled(PitchTracker(RATE), tone(f1, seed=midi))
    assert all(reading.state is SignalState.NOTE for reading in found)
    assert max(abs(cents(reading.hz, f1)) for reading in found) < 0.01


@settings(max_examples=12, deadline=None)
@given(
    f1=st.floats(30, 2000),
    b=st.floats(0, 1e-3),
    decay=st.floats(0, 1.5),
    seed=st.integers(0, 10_000),
)
def test_strings_are_read_at_their_first_partial_whatever_their_stiffness(f1, b, decay, seed):
    string = tone(f1, b=b, decay=decay, seed=seed, partials=10)
    found = settled(PitchTracker(RATE), string + noise(0.8, level=1e-5, seed=seed))
    assert all(reading.hz is not None for reading in found)
    # Thousandths, but for the stiffest strings at the lowest pitch that die within a second.
    assert max(abs(cents(reading.hz, f1)) for reading in found) < 0.3


def test_stiffness_is_told_with_its_uncertainty():
    string = tone(110.0, b=2e-4, partials=12) + noise(0.8, level=1e-4)
    for reading in settled(PitchTracker(RATE), string):
        assert reading.inharmonicity == pytest.approx(2e-4, abs=4 * reading.inharmonicity_sigma)
        assert 0 < reading.inharmonicity_sigma < 1e-5


def test_partials_are_listed_with_frequency_and_level():
    sound = tone(200.0, partials=3, level=0.5)
    reading = settled(PitchTracker(RATE), sound)[-1]
    numbers = [partial.number for partial in reading.partials]
    assert numbers[:3] == [1, 2, 3]
    for partial in reading.partials[:3]:
        assert cents(partial.hz, 200.0 * partial.number) == pytest.approx(0, abs=0.01)
    first, second, third = reading.partials[:3]
    assert second.level_dbfs - first.level_dbfs == pytest.approx(-6.02, abs=0.1)
    assert third.level_dbfs - first.level_dbfs == pytest.approx(-9.54, abs=0.1)


def test_a_full_scale_sine_has_a_partial_of_0_dbfs():
    times = np.arange(RATE) / RATE
    sine = np.sin(2 * np.pi * 440 * times).astype(np.float32)
    reading = readings(PitchTracker(RATE), sine)[-2]
    assert reading.partials[0].level_dbfs == pytest.approx(0, abs=0.05)


@pytest.mark.parametrize("f1", [41.2, 82.4, 196.0])
def test_a_missing_first_partial_is_still_the_reading(f1):
    rest = np.zeros(int(0.8 * RATE))
    times = np.arange(len(rest)) / RATE
    for k in range(2, 9):
        rest += np.cos(2 * np.pi * k * f1 * times + k * k) / k
    found = settled(PitchTracker(RATE), (0.1 * rest).astype(np.float32))
    assert max(abs(cents(reading.hz, f1)) for reading in found) < 0.05


def test_the_truth_lies_within_two_stated_deviations_nearly_always():
    inside = []
    for seed in range(12):
        f1 = 60 * 2 ** (seed / 2.3)
        sound = tone(f1, seed=seed, seconds=1.0) + noise(1.0, level=0.02, seed=seed)
        found = settled(PitchTracker(RATE), sound)
        inside += [abs(cents(r.hz, f1)) < 2 * r.sigma_cents for r in found]
    assert 0.85 < np.mean(inside) <= 1.0


@pytest.mark.parametrize("rate", [8000, 11_025, 22_050, 44_100, 96_000, 192_000])
def test_any_rate_will_do(rate):
    f1 = 146.83
    sound = tone(f1, rate=rate, seconds=0.7)
    found = settled(PitchTracker(rate), sound, rate=rate)
    assert found
    assert max(abs(cents(reading.hz, f1)) for reading in found) < 0.05


def test_a_glide_is_followed():
    times = np.arange(RATE) / RATE
    path = 220 * 2 ** (200 / 1200 * times)
    phase = 2 * np.pi * np.cumsum(path) / RATE
    sound = sum(np.cos(k * phase + k) / k for k in range(1, 7)) * 0.1
    heard = readings(PitchTracker(RATE), sound.astype(np.float32))
    errors = [
        cents(reading.hz, path[min((index + 1) * 1024, RATE) - 1])
        for index, reading in enumerate(heard)
        if index > 20
    ]
    assert np.median(np.abs(errors)) < 4


def test_vibrato_is_not_flattened():
    times = np.arange(int(1.2 * RATE)) / RATE
    path = 440 * 2 ** (30 / 1200 * np.sin(2 * np.pi * 5 * times))
    phase = 2 * np.pi * np.cumsum(path) / RATE
    sound = sum(np.cos(k * phase + k) / k for k in range(1, 7)) * 0.1
    read = [r.hz for r in readings(PitchTracker(RATE), sound.astype(np.float32), 512)[40:]]
    assert cents(max(read), 440.0) > 20
    assert cents(min(read), 440.0) < -20


@pytest.mark.parametrize(("depth", "within"), [(10, 8), (30, 4)])
@pytest.mark.parametrize("batch", [256, 1024])
def test_vibrato_is_followed_to_the_newest_sample(depth, within, batch):
    times = np.arange(int(1.4 * RATE)) / RATE
    path = 330 * 2 ** (depth / 1200 * np.sin(2 * np.pi * 5.5 * times))
    phase = 2 * np.pi * np.cumsum(path) / RATE
    sound = (sum(np.cos(k * phase + k) / k for k in range(1, 9)) * 0.1).astype(np.float32)
    heard = readings(PitchTracker(RATE), sound, batch)
    ends = np.minimum((np.arange(len(heard)) + 1) * batch, len(sound)) - 1
    late = [
        (reading, path[end]) for reading, end in zip(heard, ends, strict=True) if end > RATE // 2
    ]
    errors = np.array([cents(reading.hz, truth) for reading, truth in late])
    sigmas = np.array([reading.sigma_cents for reading, _ in late])
    assert np.median(np.abs(errors)) < within
    assert np.mean(np.abs(errors) < 2 * sigmas) > 0.7


@pytest.mark.parametrize(("f1", "within"), [(110.0, 12), (146.83, 7)])
def test_a_wide_vibrato_of_a_low_note_is_followed(f1, within):
    times = np.arange(2 * RATE) / RATE
    path = f1 * 2 ** (50 / 1200 * np.sin(2 * np.pi * 6 * times))
    phase = 2 * np.pi * np.cumsum(path) / RATE
    sound = (sum(np.cos(k * phase + k) / k for k in range(1, 9)) * 0.1).astype(np.float32)
    heard = readings(PitchTracker(RATE), sound)[30:-1]
    errors = [cents(r.hz, path[index * 1024 - 1]) for index, r in enumerate(heard, 31)]
    assert np.median(np.abs(errors)) < within


def test_a_slow_drift_stands_in_the_uncertainty():
    times = np.arange(int(1.2 * RATE)) / RATE
    path = 220 * 2 ** (20 / 1200 * times)
    phase = 2 * np.pi * np.cumsum(path) / RATE
    sound = (sum(np.cos(k * phase + k) / k for k in range(1, 9)) * 0.1).astype(np.float32)
    heard = readings(PitchTracker(RATE), sound)[30:-1]
    for index, reading in enumerate(heard, 31):
        assert abs(cents(reading.hz, path[index * 1024 - 1])) < 2 * reading.sigma_cents


def test_a_low_note_full_of_partials_is_read_within_four_periods():
    sound = np.concatenate((np.zeros(4800, np.float32), tone(82.4, partials=12, seconds=0.3)))
    sound += noise(len(sound) / RATE, level=1e-4)
    heard = readings(PitchTracker(RATE), sound, 256)
    first = next(index for index, reading in enumerate(heard) if reading.hz is not None)
    assert (first + 1) * 256 / RATE - 0.1 < 4 / 82.4 + 0.006
    assert abs(cents(heard[first].hz, 82.4)) < 20


def test_a_tied_change_of_note_is_seen_at_once():
    first, second = tone(220.0, seconds=0.6), tone(246.94, seconds=0.4, seed=3)
    heard = readings(PitchTracker(RATE), np.concatenate((first, second)))
    late = heard[int(0.72 * RATE / 1024) :]
    assert max(abs(cents(reading.hz, 246.94)) for reading in late) < 2


def test_a_new_pluck_is_read_from_its_own_sound():
    first = tone(220.0, seconds=0.6, decay=2.0)
    second = tone(329.63, seconds=0.4, seed=3)
    heard = readings(PitchTracker(RATE), np.concatenate((first, second)))
    late = heard[int(0.68 * RATE / 1024) :]
    assert max(abs(cents(reading.hz, 329.63)) for reading in late) < 0.5


def test_a_string_ringing_along_does_not_take_over():
    played, other = tone(196.0, level=0.2), tone(246.94, level=0.01, seed=5)
    found = settled(PitchTracker(RATE), played + other)
    assert max(abs(cents(reading.hz, 196.0)) for reading in found) < 1


def test_a_note_that_moves_is_begun_in_the_part_of_the_sound_that_it_explains():
    times = np.arange(int(0.4 * RATE)) / RATE
    path = 1400 * 2 ** (60 / 1200 * np.sin(2 * np.pi * 6.5 * times))
    phase = 2 * np.pi * np.cumsum(path) / RATE
    sound = sum(np.cos(k * phase + k) / k for k in range(1, 9)) * 0.1
    pyramid = Pyramid(RATE, 0.39)
    pyramid.append(sound)
    track = Track(FineReader(pyramid), Ranks(pyramid), path[-1], struck=False)
    assert track.start(0.38)
    assert track.estimate.lines.explained > 0.6
    assert abs(cents(track.f1, path[-1])) < 40


def test_an_octave_that_was_corrected_is_no_movement():
    sound = tone(110.0, 0.4)
    pyramid = Pyramid(RATE, 0.39)
    pyramid.append(sound[: int(0.36 * RATE)].astype(float))
    track = Track(FineReader(pyramid), Ranks(pyramid), 220.0, struck=False)
    assert track.start(0.3)
    pyramid.append(sound[int(0.36 * RATE) : int(0.38 * RATE)].astype(float))
    track.read(0.32, 0.02)
    assert abs(cents(track.f1, 110.0)) < 0.1
    assert track.sigma_cents < 1
