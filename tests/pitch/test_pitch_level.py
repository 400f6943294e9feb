"""Levels and what is wrong with an input."""

import numpy as np
import pytest

from tuner.pitch import InputCondition, LevelMeter


def sine(level=1.0, hz=1000.0, count=48_000):
    return (level * np.sin(2 * np.pi * hz * np.arange(count) / 48_000)).astype(np.float32)


def test_a_full_scale_sine_has_minus_three_dbfs():
    level = LevelMeter().measure(sine(0.999))
    assert level.rms_dbfs == pytest.approx(-3.01, abs=0.02)
    assert level.peak_dbfs == pytest.approx(0, abs=0.02)
    assert level.condition is InputCondition.OK


def test_zeros_are_the_floor_and_only_later_digital_silence():
    meter, zeros = LevelMeter(48_000), np.zeros(4800, np.float32)
    first = [meter.measure(zeros) for _ in range(4)]
    assert {level.condition for level in first} == {InputCondition.OK}
    assert first[0].rms_dbfs == first[0].peak_dbfs == -120
    meter.measure(zeros)
    assert meter.measure(zeros).condition is InputCondition.DIGITAL_SILENCE
    assert meter.measure(sine(1e-3)).condition is InputCondition.OK


def test_a_flat_top_is_clipping():
    assert LevelMeter().measure(np.clip(sine(2.0), -1, 1)).condition is InputCondition.CLIPPING


def test_a_lone_peak_is_not():
    peak = sine(0.5)
    peak[100] = 1.0
    assert LevelMeter().measure(peak).condition is InputCondition.OK


def test_an_offset_is_told_from_a_low_note():
    assert LevelMeter().measure(np.full(48_000, 0.4, np.float32)).condition is (
        InputCondition.DC_OFFSET
    )
    assert LevelMeter().measure(np.ones(48_000, np.float32)).condition is InputCondition.DC_OFFSET
    meter, low = LevelMeter(), sine(0.9, hz=30)
    for start in range(0, len(low), 256):
        assert meter.measure(low[start : start + 256]).condition is InputCondition.OK


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_not_numbers(bad):
    broken = sine(0.5)
    broken[7] = bad
    level = LevelMeter().measure(broken)
    assert level.condition is InputCondition.NOT_NUMBERS
    assert level.rms_dbfs == pytest.approx(-9.03, abs=0.1)


def test_nothing_has_the_lowest_level():
    assert LevelMeter().measure(np.zeros(0, np.float32)).rms_dbfs == -120


def test_the_largest_float_does_not_overflow():
    level = LevelMeter().measure(np.full(10, 3e38, np.float32))
    assert np.isfinite(level.rms_dbfs)
