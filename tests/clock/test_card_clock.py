"""Simulated cards: how soon and how well their error is found, and how honest its σ is."""

import numpy as np
import pytest

from tuner.clock.card_clock import CardClock
from tuner.clock.error import ClockError, error_from_reference

RATE = 48_000
BATCH = 1024


def late(noise, count):
    """Stamps are late by 3 ms in the mean, and never early."""
    return noise.exponential(0.003, count)


def either_way(noise, count):
    """Stamps err to both sides."""
    return noise.normal(0.0, 0.002, count)


def late_when_busy(noise, count):
    """Every other ten seconds stamps are forty times as late."""
    busy = np.arange(count) * BATCH / RATE % 20.0 >= 10.0
    return noise.exponential(np.where(busy, 0.02, 0.0005))


def exact(noise, count):
    """Stamps are right."""
    return np.zeros(count)


def watched(ppm, seconds, seed=1, jitter=late, rate=RATE, hiccups=0):
    """Batches of a card ``ppm`` fast, with jittery stamps and a few hiccups."""
    noise = np.random.default_rng(seed)
    clock = CardClock(rate)
    count = int(seconds * rate / BATCH)
    frames = np.arange(count) * BATCH
    true_s = frames / (rate * (1.0 + ppm * 1e-6))
    stamps = true_s + jitter(noise, count)
    for _ in range(hiccups):
        at = noise.integers(0, count - 100)
        stamps[at : at + 94] += noise.uniform(0.01, 0.3)
    for frame, stamp in zip(frames, stamps, strict=True):
        clock.observe(int(frame), int(stamp * 1e9) + 10**15)
    return clock.error()


def test_nothing_is_said_too_early():
    assert watched(300.0, 9.0) is None
    assert CardClock(RATE).error() is None


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("ppm", [300.0, -300.0, 38.0, 0.0])
def test_a_card_that_is_off_is_found_within_10_ppm_in_a_minute(ppm, seed):
    found = watched(ppm, 61.0, seed)
    assert abs(found.ppm - ppm) < 10.0


@pytest.mark.parametrize("seed", range(4))
def test_and_within_2_ppm_in_ten_minutes(seed):
    found = watched(300.0, 601.0, seed, hiccups=5)
    assert abs(found.ppm - 300.0) < 2.0
    assert found.seconds == pytest.approx(600.0, abs=2.0)


@pytest.mark.parametrize("seed", range(8))
def test_stamps_that_err_to_both_sides_tell_it_as_well(seed):
    assert abs(watched(300.0, 61.0, seed, either_way).ppm - 300.0) < 10.0


@pytest.mark.parametrize("seed", range(8))
def test_busy_seconds_weigh_less(seed):
    assert abs(watched(300.0, 61.0, seed, late_when_busy).ppm - 300.0) < 1.5


@pytest.mark.parametrize("ppm", [500.0, -500.0])
def test_exact_stamps_tell_it_exactly(ppm):
    assert watched(ppm, 30.0, jitter=exact).ppm == pytest.approx(ppm, abs=0.01)


@pytest.mark.parametrize("jitter", [late, either_way])
def test_the_stated_sigma_is_honest(jitter):
    inside = 0
    for seed in range(200):
        found = watched(120.0, 40.0, seed, jitter)
        inside += abs(found.ppm - 120.0) <= 2.0 * found.sigma_ppm
    assert 180 <= inside <= 199


def test_hiccups_are_left_out():
    calm, upset = watched(50.0, 120.0, 3), watched(50.0, 120.0, 3, hiccups=8)
    assert abs(upset.ppm - 50.0) < 3.0
    assert abs(calm.ppm - 50.0) < 3.0


def test_it_begins_anew_after_a_loss():
    clock = CardClock(RATE)
    for second in range(20):
        clock.observe(second * RATE, second * 10**9)
    assert clock.error() is not None
    clock.restart()
    assert clock.error() is None


def test_long_watching_keeps_the_last_half_hour():
    clock = CardClock(RATE)
    for second in range(4000):
        late = 0 if second < 2000 else (second - 2000) * 100_000
        clock.observe(second * RATE, second * 10**9 + late)
    found = clock.error()
    assert found.ppm == pytest.approx(-100.0, abs=0.5)


def test_what_it_means_in_cents():
    assert ClockError(100.0, 1.0).cents == pytest.approx(0.1731, abs=1e-4)


def test_a_reference_tone_shows_the_error():
    found = error_from_reference(440.0 / (1.0 + 38e-6), 440.0, 0.01)
    assert found.ppm == pytest.approx(38.0)
    assert found.sigma_ppm == pytest.approx(5.78, abs=0.01)
