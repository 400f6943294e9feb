"""Batches, gaps and broken input."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.pitch.sounds import RATE, cents, noise, readings, tone
from tuner.pitch import PitchTracker, SignalState


def last_hz(samples, batch, rate=RATE):
    return readings(PitchTracker(rate), samples, batch)[-1].hz


@pytest.mark.parametrize("batch", [128, 256, 512, 1024, 2048, 4096])
def test_the_size_of_batches_does_not_change_the_reading(batch):
    assert abs(cents(last_hz(tone(138.6, b=1e-4, partials=10), batch), 138.6)) < 0.01


@settings(max_examples=10, deadline=None)
@given(st.lists(st.integers(1, 4096), min_size=5, max_size=30), st.integers(0, 99))
def test_batches_of_any_mixture_of_sizes(sizes, seed):
    sound = tone(220.0, seconds=0.6, seed=seed)
    tracker, start = PitchTracker(RATE), 0
    reading = None
    while start < len(sound):
        size = sizes[start % len(sizes)]
        reading = tracker.process(sound[start : start + size])
        start += size
    assert abs(cents(reading.hz, 220.0)) < 0.01


def wavering(f1, cents_wide, seconds=1.2):
    times = np.arange(int(seconds * RATE)) / RATE
    turns = f1 * 2 ** (cents_wide / 1200 * np.sin(2 * np.pi * 6 * times))
    return (0.2 * np.sin(2 * np.pi * np.cumsum(turns) / RATE)).astype(np.float32)


@pytest.mark.parametrize(
    ("sound", "least", "most"),
    [(tone(220.0, seconds=1.2), 22, 26), (wavering(220.0, 30.0), 44, 48)],
    ids=["held", "wavering"],
)
def test_short_batches_are_not_all_read_and_those_of_a_held_note_even_less(sound, least, most):
    heard = readings(PitchTracker(RATE), sound, 256)[-94:]
    made = sum(newer is not older for older, newer in itertools.pairwise(heard))
    assert least <= made <= most


def test_single_frames():
    tracker = PitchTracker(8000)
    sound = tone(220.0, seconds=0.4, rate=8000)
    heard = [tracker.process(sound[i : i + 1]) for i in range(len(sound))]
    assert abs(cents(heard[-1].hz, 220.0)) < 0.05


def test_the_samples_are_only_borrowed():
    tracker, lent = PitchTracker(RATE), np.empty(1024, np.float32)
    sound = tone(220.0)
    for start in range(0, len(sound) - 1023, 1024):
        lent[:] = sound[start : start + 1024]
        reading = tracker.process(lent)
        lent[:] = np.nan
    assert abs(cents(reading.hz, 220.0)) < 0.01


def test_a_gap_is_never_joined_across():
    tracker, sound = PitchTracker(RATE), tone(220.0)
    readings(tracker, sound)
    tracker.gap(1000)
    assert tracker.process(sound[:256]).hz is None
    heard = readings(tracker, sound[256:])
    assert abs(cents(heard[-1].hz, 220.0)) < 0.01


def test_a_gap_of_nothing_is_none():
    tracker, sound = PitchTracker(RATE), tone(220.0)
    readings(tracker, sound)
    tracker.gap(0)
    assert tracker.process(sound[:64]).hz is not None


def test_reset_forgets():
    tracker, sound = PitchTracker(RATE), tone(220.0)
    readings(tracker, sound)
    tracker.reset()
    assert tracker.process(np.zeros(1024, np.float32)).state is SignalState.SILENCE


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_values_that_are_not_numbers_are_a_gap(bad):
    tracker, sound = PitchTracker(RATE), tone(220.0)
    readings(tracker, sound)
    broken = sound[:1024].copy()
    broken[100] = bad
    assert tracker.process(broken).hz is None
    assert abs(cents(readings(tracker, sound)[-1].hz, 220.0)) < 0.01


@pytest.mark.parametrize("offset", [1.0, -1.0, 0.3])
def test_a_constant_is_silence_and_does_not_move_the_reading(offset):
    constant = np.full(RATE // 2, offset, np.float32)
    assert all(r.hz is None for r in readings(PitchTracker(RATE), constant))
    assert abs(cents(last_hz(tone(220.0) + np.float32(offset), 1024), 220.0)) < 0.05


def test_clipping_keeps_the_pitch():
    clipped = np.clip(20 * tone(196.0, level=0.5), -1, 1)
    assert abs(cents(last_hz(clipped, 1024), 196.0)) < 0.1


@pytest.mark.parametrize("rate", [8000, 48_000, 192_000])
def test_nonsense_raises_nothing(rate):
    rng = np.random.default_rng(rate)
    tracker = PitchTracker(rate)
    for scale in (1e-30, 1.0, 1e30, 3e38):
        for _ in range(6):
            burst = rng.standard_normal(2048).clip(-1, 1) * scale
            tracker.process(burst.astype(np.float32))
            tracker.process(np.full(700, scale, np.float32))
            tracker.process(np.resize([scale, -scale], 501).astype(np.float32))
            tracker.process(np.zeros(300, np.float32))


@settings(max_examples=15, deadline=None)
@given(
    rate=st.sampled_from([8000, 22_050, 48_000, 192_000]),
    sizes=st.lists(st.integers(1, 3000), min_size=1, max_size=20),
    seed=st.integers(0, 1000),
)
def test_any_input_gives_a_reading(rate, sizes, seed):
    rng = np.random.default_rng(seed)
    tracker = PitchTracker(rate)
    for size in sizes:
        kind = rng.integers(0, 4)
        if kind == 0:
            batch = rng.standard_normal(size)
        elif kind == 1:
            batch = np.sin(np.arange(size) * rng.uniform(0, np.pi))
        elif kind == 2:
            batch = np.where(rng.random(size) < 0.01, np.nan, 0.5)
        else:
            batch = np.zeros(size)
        reading = tracker.process(batch.astype(np.float32))
        assert (reading.hz is None) == (reading.sigma_cents is None)
        if reading.hz is not None:
            assert 15 < reading.hz < 6000
            assert 0 <= reading.clarity <= 1


def test_a_rate_has_to_be_positive():
    with pytest.raises(ValueError, match="positive"):
        PitchTracker(0)


def test_memory_does_not_grow_with_time():
    tracker = PitchTracker(8000)
    sound = np.tile(tone(220.0, rate=8000, seconds=1.0), 3) + noise(3.0, 8000, 0.001)
    readings(tracker, sound)
    held = sum(level.history.available for level in tracker._pyramid.levels)
    readings(tracker, sound)
    assert sum(level.history.available for level in tracker._pyramid.levels) == held


def test_a_batch_of_minutes_is_a_batch():
    tracker, times = PitchTracker(8000), np.arange(8000 * 200) / 8000
    wave = 440 * times - 8 * np.cos(2 * np.pi * 0.5 * times)
    long = (0.2 * np.cos(2 * np.pi * wave)).astype(np.float32)
    readings(tracker, long[:16_000], 512)
    assert tracker.process(long).hz is not None


@pytest.mark.parametrize("f1", [82.4, 146.8, 329.6])
def test_a_damped_note_keeps_its_last_true_reading(f1):
    sound = tone(f1, 1.8)
    times = np.arange(len(sound)) / RATE
    sound = sound * np.exp(-np.maximum(times - 1.0, 0) / 0.03) + noise(1.8, level=2e-4)
    heard = readings(PitchTracker(RATE), sound.astype(np.float32), 1024)[int(0.9 * RATE / 1024) :]
    given = [reading for reading in heard if reading.hz is not None]
    assert SignalState.RELEASE in {reading.state for reading in given}
    # Noise that is hardly weaker than what is left may move it, but then the reading says so.
    assert all(abs(cents(each.hz, f1)) < max(0.3, 2 * each.sigma_cents) for each in given)
    assert max(abs(cents(reading.hz, f1)) for reading in given) < 2
    assert heard[-1].hz is None
