"""Strums whose truth is known: every string told, hidden ones refused, silent ones not invented."""

import numpy as np
import pytest

from tuner.pitch.several.found import Found
from tuner.pitch.several.strum import read_strum
from tuner.pitch.several.tones import tones_in

RATE, SECONDS = 12_000, 1.4
GUITAR = tuple(440.0 * 2.0 ** ((midi - 69) / 12.0) for midi in (40, 45, 50, 55, 59, 64))


def strum(targets, cents, seed=0, stiffness=1e-4):
    """Plucked strings off by ``cents`` each, None for a silent one, in noise 40 dB down."""
    rng = np.random.default_rng(seed)
    times = np.arange(int(SECONDS * RATE)) / RATE
    sound = np.zeros(len(times))
    for target, off in zip(targets, cents, strict=True):
        if off is None:
            continue
        f1 = target * 2.0 ** (off / 1200.0)
        point = rng.uniform(0.1, 0.3)
        for k in range(1, 40):
            hz = k * f1 * np.sqrt((1 + stiffness * k * k) / (1 + stiffness))
            if hz > 4900.0:
                break
            amplitude = abs(np.sin(np.pi * point * k)) / k**1.2 + 1e-4
            decay = 1.5 * (1 + 0.12 * k)
            phase = rng.uniform(0, 2 * np.pi)
            sound += amplitude * np.exp(-decay * times) * np.cos(2 * np.pi * hz * times + phase)
    sound += 0.01 * sound.std() * rng.standard_normal(len(times))
    return (0.3 * sound / np.abs(sound).max()).astype(np.float32)


def read(sound, targets=GUITAR):
    return read_strum(tones_in(sound, RATE), targets, SECONDS)


def test_all_strings_of_a_guitar_at_once():
    told = 0
    for seed in range(8):
        cents = np.random.default_rng(seed).uniform(-30.0, 30.0, 6)
        for string, truth in zip(read(strum(GUITAR, cents, seed)), cents, strict=True):
            if string.found is Found.HEARD:
                told += 1
                assert abs(string.cents - truth) < 2.0 * string.sigma_cents
                assert string.sigma_cents < 2.0
    assert told >= 43


@pytest.mark.parametrize("silent", range(6))
def test_a_silent_string_is_never_told(silent):
    for seed in range(4):
        cents = np.random.default_rng(seed).uniform(-20.0, 20.0, 6).tolist()
        cents[silent] = None
        strings = read(strum(GUITAR, cents, seed))
        assert strings[silent].cents is None
        assert all(
            abs(string.cents - truth) < 3.0
            for string, truth in zip(strings, cents, strict=True)
            if truth is not None and string.cents is not None
        )


def test_a_string_on_the_overtones_of_another_is_refused():
    # Without stiffness every partial of the upper string lies on one of the lower.
    targets = (110.0, 220.0)
    low, high = read(strum(targets, (0.0, 0.0), stiffness=0.0), targets)
    assert abs(low.cents) < 2 * low.sigma_cents
    assert high.found is Found.HIDDEN
    assert high.cents is None


def test_strings_of_one_pitch_are_one():
    targets = (196.0, 293.7, 196.0)
    strings = read(strum(targets, (4.0, -3.0, None)), targets)
    assert strings[0] == strings[2]
    assert strings[0].cents == pytest.approx(4.0, abs=1.0)


def test_silence_has_no_strings():
    silence = np.zeros(int(SECONDS * RATE), dtype=np.float32)
    assert all(string.found is Found.NOT_HEARD for string in read(silence))


def test_a_string_far_off_is_not_taken_for_its_neighbour():
    (string,) = read(strum((110.0,), (90.0,)), (110.0,))
    assert string.cents is None
