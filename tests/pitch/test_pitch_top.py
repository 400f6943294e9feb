"""Short, high notes: a line that fades fast, beside a low, short thump."""

import numpy as np
import pytest

from tests.pitch.sounds import RATE, band, cents, noise, readings, tone
from tuner.pitch import PitchTracker, SignalState

_RATES = {256: 16_000, 480: RATE, 1024: 44_100, 2048: 96_000}


def _struck(f1, rate, seed, level=0.07):
    """A top string: it has a third of the energy, and the thump fades as fast as it does."""
    times = np.arange(int(0.6 * rate)) / rate
    thump = band(60, 900, 0.6, rate, level=0.07, seed=seed)
    sound = (level * np.cos(2 * np.pi * f1 * times) + thump) * np.exp(-20 * times)
    sound = np.concatenate((np.zeros(int(0.2 * rate)), sound))
    return (sound + noise(0.8, rate, level=1e-4, seed=seed)[: len(sound)]).astype(np.float32)


@pytest.mark.parametrize("batch", sorted(_RATES))
@pytest.mark.parametrize("f1", [2217.0, 2960.0, 3951.0])
def test_a_high_line_is_read_through_the_thump_that_begins_it(f1, batch):
    rate = _RATES[batch]
    heard = readings(PitchTracker(rate), _struck(f1, rate, batch), batch)
    ends = (np.arange(len(heard)) + 1) * batch / rate - 0.2
    late = [each.hz for each, end in zip(heard, ends, strict=True) if 0.065 < end < 0.25]
    assert all(hz is not None and abs(cents(hz, f1)) < 3 for hz in late)


def test_the_thump_alone_is_no_high_note():
    for seed in range(4):
        heard = readings(PitchTracker(RATE), _struck(3000, RATE, seed, level=0.0), 512)
        assert not any(each.hz is not None and each.hz > 1000 for each in heard)


def test_a_note_that_fades_fast_from_its_beginning_is_read_to_its_end():
    times = np.arange(int(0.4 * RATE)) / RATE
    sound = 0.3 * np.cos(2 * np.pi * 3951 * times) * np.exp(-25 * times)
    sound = np.concatenate((np.zeros(4800), sound)) + noise(0.5, level=3e-5)
    heard = readings(PitchTracker(RATE), sound.astype(np.float32), 480)
    states = [each.state for each in heard[13:30]]
    assert set(states) == {SignalState.NOTE}


def test_a_slow_rate_is_heard_up_to_where_it_ends():
    """The octave of 1760 Hz lies at 0.44 of 8 kHz, and has most of this sound."""
    first = tone(1760, 0.6, rate=8000, partials=1, level=0.06)
    sound = first + tone(3520, 0.6, rate=8000, partials=1, level=0.2, seed=1)
    heard = readings(PitchTracker(8000), sound + noise(0.6, 8000, level=1e-3), 128)
    assert all(abs(cents(each.hz, 1760)) < 5 for each in heard[15:])


@pytest.mark.parametrize("seed", range(3))
def test_a_high_note_is_followed_until_its_line_is_lost_in_the_noise(seed):
    """It fades to an eightieth of the sound's energy, and is a clear line of the spectrum still."""
    times = np.arange(int(1.4 * RATE)) / RATE
    amplitude = 0.016 + 0.2 * np.exp(-8 * times)
    sound = amplitude * np.cos(2 * np.pi * 2217 * times) + noise(1.4, level=0.1, seed=seed)
    heard = readings(PitchTracker(RATE), sound.astype(np.float32), 1024)[-20:]
    assert all(each.hz is not None and abs(cents(each.hz, 2217)) < 3 for each in heard)
    assert {each.state for each in heard} == {SignalState.NOTE}
