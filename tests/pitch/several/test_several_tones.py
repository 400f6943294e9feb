"""Lines of a long window: frequency, level and their uncertainty against the truth."""

import numpy as np
import pytest

from tuner.pitch.several.tones import MOST, NEAR_BINS, strongest, tones_in

RATE, SECONDS = 12_000.0, 1.4


def sound(lines, noise=1e-3, seed=0):
    """Lines of (Hz, amplitude, decay in nepers a second) in white noise."""
    rng = np.random.default_rng(seed)
    times = np.arange(int(SECONDS * RATE)) / RATE
    waves = noise * rng.standard_normal(len(times))
    for number, (hz, amplitude, decay) in enumerate(lines):
        waves += amplitude * np.exp(-decay * times) * np.cos(2 * np.pi * hz * times + number)
    return waves.astype(np.float32)


def test_a_line_that_fades_is_read_without_a_bias():
    for hz in (82.41, 196.3, 1319.0):
        (tone,) = tones_in(sound([(hz, 0.2, 4.0)]), RATE)
        assert abs(tone.hz - hz) < 5 * tone.sigma_hz < 0.02


def test_sigma_is_the_spread_of_what_is_read():
    scores = []
    for seed in range(60):
        (tone,) = tones_in(sound([(329.63, 0.01, 1.0)], 3e-3, seed), RATE)
        scores.append((tone.hz - 329.63) / tone.sigma_hz)
    assert 0.7 < np.std(scores) < 1.3


def test_the_level_is_that_of_a_sine():
    (tone,) = tones_in(sound([(440.3, 0.1, 0.0)]), RATE)
    assert tone.level_dbfs == pytest.approx(-20.0, abs=0.1)


def test_lines_further_apart_than_the_window_resolves_are_two():
    apart = 1.3 * NEAR_BINS / SECONDS
    low, high = tones_in(sound([(330.0, 0.1, 1.0), (330.0 + apart, 0.1, 1.0)]), RATE)
    assert low.hz == pytest.approx(330.0, abs=3 * low.sigma_hz)
    assert high.hz == pytest.approx(330.0 + apart, abs=3 * high.sigma_hz)


def test_a_side_lobe_is_no_tone():
    assert len(tones_in(sound([(330.2, 0.5, 0.0)], 1e-6), RATE)) == 1


def test_noise_and_silence_have_no_tones():
    assert tones_in(sound([], 0.1), RATE) == ()
    assert tones_in(np.zeros(8000, dtype=np.float32), RATE) == ()


def test_the_strongest_eight_by_frequency():
    lines = [(100.0 * k, 0.1 / (1 + (k * 7) % 11), 0.0) for k in range(1, 12)]
    heard = strongest(tones_in(sound(lines), RATE))
    wanted = sorted(hz for hz, _, _ in sorted(lines, key=lambda each: -each[1])[:MOST])
    assert [tone.hz for tone in heard] == pytest.approx(wanted, abs=0.05)
