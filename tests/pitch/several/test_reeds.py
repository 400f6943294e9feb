"""Reeds whose truth is known, and sounds that only look like several."""

import numpy as np
import pytest

from tuner.pitch.several.reeds import SECONDS, beats_hz, read_reeds

RATE = 12_000


def blown(pitches, *, tremolo=0.0, vibrato=0.0, seed=0, noise=0.01):
    """Reeds at these pitches in Hz, with white noise; tremolo as a share, vibrato in Hz."""
    rng = np.random.default_rng(seed)
    times = np.arange(int(SECONDS * RATE)) / RATE
    turn = 2 * np.pi * 5.0 * times
    sound = np.zeros(len(times))
    for pitch in pitches:
        phase = 2 * np.pi * pitch * times + vibrato / 5.0 * np.sin(turn)
        for k in range(1, min(20, int(4900 / pitch)) + 1):
            sound += k**-0.9 * np.cos(k * phase + rng.uniform(0, 2 * np.pi))
    sound *= 1.0 + tremolo * np.sin(turn)
    sound += noise * sound.std() * rng.standard_normal(len(times))
    return (0.3 * sound / np.abs(sound).max()).astype(np.float32)


@pytest.mark.parametrize("hz", [131.0, 262.0, 440.0, 880.0])
@pytest.mark.parametrize("beats", [0.5, 1.6])
def test_two_reeds_and_their_beats(hz, beats):
    reeds = read_reeds(blown((hz, hz + beats)), RATE, hz + 0.4)
    assert [reed.hz for reed in reeds] == pytest.approx([hz, hz + beats], abs=0.005)
    assert beats_hz(reeds) == pytest.approx((beats,), abs=0.005)


def test_two_reeds_that_beat_fast():
    assert beats_hz(read_reeds(blown((440.0, 448.0)), RATE, 444.0)) == pytest.approx(
        (8.0,), abs=0.01
    )


def test_three_reeds():
    pitches = (437.4, 440.0, 442.9)
    reeds = read_reeds(blown(pitches), RATE, 440.5)
    assert [reed.hz for reed in reeds] == pytest.approx(pitches, abs=0.005)


@pytest.mark.parametrize("kind", [{}, {"tremolo": 0.3}, {"vibrato": 1.0}])
def test_one_reed_is_one(kind):
    (reed,) = read_reeds(blown((440.0,), **kind), RATE, 440.7)
    assert reed.hz == pytest.approx(440.0, abs=0.02)


def test_what_moves_or_is_no_note_is_not_told():
    assert read_reeds(blown((440.0,), vibrato=8.0), RATE, 440.0) == ()
    rng = np.random.default_rng(2)
    noise = (0.1 * rng.standard_normal(int(SECONDS * RATE))).astype(np.float32)
    assert read_reeds(noise, RATE, 440.0) == ()
    assert read_reeds(np.zeros_like(noise), RATE, 440.0) == ()


def test_sigma_is_the_spread_of_what_is_read():
    scores = []
    for seed in range(40):
        for reed, truth in zip(
            read_reeds(blown((261.0, 262.5), seed=seed, noise=0.1), RATE, 262.0),
            (261.0, 262.5),
            strict=True,
        ):
            scores.append((reed.hz - truth) / reed.sigma_hz)
    assert 0.5 < np.std(scores) < 1.5
