"""A sine alone, as clean as numbers are: one line tells everything, and nothing divides by zero."""

import numpy as np
import pytest

from tuner.pitch import PitchTracker


@pytest.mark.parametrize("sixteen_bit", [False, True])
@pytest.mark.parametrize("rate", [8000, 11_025, 16_000, 44_100, 48_000, 96_000])
def test_a_pure_sine_is_read_over_the_whole_range(rate, sixteen_bit):
    for hz in (27.5, 55.0, 100.0, 440.0, 1000.0, 1760.0, 3000.0, 3951.07, 4186.01):
        if hz > 0.41 * rate:
            continue
        sine = 0.3 * np.sin(2 * np.pi * hz / rate * np.arange(rate))
        if sixteen_bit:
            sine = np.round(sine * 32767) / 32768
        tracker = PitchTracker(rate)
        batches = np.array_split(sine.astype(np.float32), rate // 1024)
        readings = [tracker.process(batch) for batch in batches]
        read = [reading.hz for reading in readings[len(readings) // 2 :]]
        assert None not in read, hz
        assert np.max(np.abs(1200 * np.log2(np.array(read) / hz))) < 0.5, hz
