"""What is no note is never given a pitch."""

import numpy as np
import pytest

from tests.pitch.sounds import RATE, band, cents, noise, pink, readings, tone
from tuner.pitch import PitchTracker, SignalState


def pitches(samples, batch=1024):
    return [r.hz for r in readings(PitchTracker(RATE), samples, batch) if r.hz is not None]


def test_silence_is_silence():
    for reading in readings(PitchTracker(RATE), np.zeros(RATE, np.float32)):
        assert reading.state is SignalState.SILENCE
        assert reading.hz is None


@pytest.mark.parametrize("level", [0.003, 0.1])
@pytest.mark.parametrize("seed", range(3))
def test_white_noise_is_no_note(level, seed):
    assert pitches(noise(level=level, seed=seed)) == []


@pytest.mark.parametrize("level", [0.003, 0.1])
@pytest.mark.parametrize("seed", range(3))
def test_pink_noise_is_no_note(level, seed):
    assert pitches(pink(level=level, seed=seed)) == []


@pytest.mark.parametrize("seed", range(3))
def test_rumble_is_no_note(seed):
    assert pitches(pink(highest=60, seed=seed)) == []


@pytest.mark.parametrize("seed", range(3))
def test_rumble_over_a_quiet_hiss_is_no_note(seed):
    assert pitches(pink(3.0, highest=40, seed=seed) + noise(3.0, level=1e-4, seed=seed)) == []


@pytest.mark.parametrize("mains", [50, 60])
@pytest.mark.parametrize("level", [0.002, 0.02])
def test_hum_is_no_note(mains, level):
    hum = tone(mains * 1.0005, seconds=2.0, level=level, partials=6)
    assert pitches(hum + noise(2.0, level=level / 30)) == []


def test_a_note_over_hum_is_read_and_the_hum_left_is_none():
    hum = tone(50.0, seconds=2.0, level=0.004, partials=5)
    sound = hum.copy()
    sound[RATE // 2 : RATE] += tone(110.0, seconds=0.5, level=0.2)
    heard = readings(PitchTracker(RATE), sound)
    for index, reading in enumerate(heard):
        seconds = (index + 1) * 1024 / RATE
        if seconds < 0.5 or seconds > 1.3:
            assert reading.hz is None
        elif 0.65 < seconds < 1.0:
            assert abs(cents(reading.hz, 110.0)) < 1


def test_the_gate_is_a_level():
    quiet = tone(220.0, level=0.0005)
    assert pitches(quiet) == []
    tracker = PitchTracker(RATE, gate_dbfs=-80)
    assert readings(tracker, quiet)[-1].hz == pytest.approx(220.0, rel=1e-4)
    tracker.gate_dbfs = -40
    assert tracker.gate_dbfs == -40


def test_a_note_ends_with_silence():
    sound = np.concatenate((tone(220.0, seconds=0.5), np.zeros(RATE // 2, np.float32)))
    heard = readings(PitchTracker(RATE), sound)
    assert heard[20].state is SignalState.NOTE
    assert heard[-1].state is SignalState.SILENCE


@pytest.mark.parametrize("mains", [50, 60])
@pytest.mark.parametrize("seed", range(4))
def test_the_first_rough_reading_of_hum_is_no_note_either(mains, seed):
    hum = tone(mains, seconds=1.0, level=0.02, partials=8, seed=seed)
    assert pitches(hum + noise(1.0, level=3e-4, seed=seed)) == []


@pytest.mark.parametrize("mains", [50, 60])
def test_a_buzz_is_as_loud_as_it_is_on_the_average(mains):
    """Its partials peak together: for moments it is four times as loud."""
    times = np.arange(2 * RATE) / RATE
    buzz = sum(np.cos(2 * np.pi * k * mains * times) for k in range(1, 13))
    buzz *= 10 ** (-30 / 20) / np.std(buzz)
    assert pitches(buzz.astype(np.float32) + noise(2.0, level=3e-4)) == []


def test_a_note_at_the_mains_in_noise_as_strong_as_itself_is_read():
    sound = tone(100.2, seconds=1.5, level=0.06, partials=20) + noise(1.5, level=0.02, seed=1)
    heard = readings(PitchTracker(RATE), sound)[int(0.6 * RATE / 1024) : -1]
    assert all(reading.hz and abs(cents(reading.hz, 100.2)) < 5 for reading in heard)


@pytest.mark.parametrize(("centre", "width"), [(200, 0.05), (200, 0.2), (1000, 0.1), (2000, 0.05)])
def test_a_narrow_band_of_noise_is_no_note_once_it_was_heard(centre, width):
    named = []
    for seed in range(6):
        sound = band(centre * (1 - width / 2), centre * (1 + width / 2), seed=seed)
        heard = readings(PitchTracker(RATE), sound + noise(3.0, level=1e-4, seed=seed))
        named += [reading.hz is not None for reading in heard[int(0.4 * RATE / 1024) :]]
    assert np.mean(named) < 0.1


@pytest.mark.parametrize(("centre", "width"), [(200, 0.2), (500, 0.2), (1000, 0.1)])
def test_a_narrow_band_of_noise_is_doubted_soon_after_it_began(centre, width):
    named = []
    for seed in range(12):
        sound = band(centre * (1 - width / 2), centre * (1 + width / 2), 0.4, seed=seed)
        heard = readings(PitchTracker(RATE), sound + noise(0.4, level=1e-4, seed=seed))
        named += [reading.hz is not None for reading in heard]
    assert np.mean(named) < 0.33


@pytest.mark.parametrize("hop", [256, 1024, 4096])
def test_a_whistle_with_vibrato_is_no_noise(hop):
    times = np.arange(2 * RATE) / RATE
    phase = 2 * np.pi * np.cumsum(1500 * 2 ** (25 / 1200 * np.sin(2 * np.pi * 5 * times))) / RATE
    rising = np.minimum(1, times / 0.3)
    whistle = (0.1 * rising * np.cos(phase)).astype(np.float32) + noise(2.0, level=1e-3)
    heard = readings(PitchTracker(RATE), whistle, hop)[int(0.7 * RATE / hop) :]
    assert all(abs(cents(reading.hz, 1500)) < 40 for reading in heard)


def test_a_swell_of_the_noise_is_no_attack():
    named = []
    for seed in range(4, 8):
        sound = band(970, 1030, seconds=4.0, seed=seed) + noise(4.0, level=1e-4)
        sound[: 2 * RATE] *= 0.4
        heard = readings(PitchTracker(RATE), sound)[int(0.5 * RATE / 1024) :]
        named += [reading.hz is not None for reading in heard]
    assert np.mean(named) < 0.1


def test_a_note_struck_in_a_narrow_band_of_noise_is_read_at_once():
    sound = band(970, 1030, seconds=1.5, level=0.005) + noise(1.5, level=1e-4)
    sound[RATE:] += tone(1318.5, seconds=0.5, level=0.2, partials=1)
    heard = readings(PitchTracker(RATE), sound)
    assert heard[int(0.98 * RATE / 1024)].hz is None
    for reading in heard[int(1.08 * RATE / 1024) : -1]:
        assert abs(cents(reading.hz, 1318.5)) < 5


def blown(hz, rate, cents_deep, tremolo, breath, seed=0):
    """Nearly a sine, vibrato and tremolo each at its own rate, in the noise of the breath."""
    rng = np.random.default_rng(seed)
    times = np.arange(int(1.5 * rate)) / rate
    vibrato = cents_deep * np.sin(2 * np.pi * rng.uniform(4, 6.5) * times)
    phase = 2 * np.pi * np.cumsum(hz * 2 ** (vibrato / 1200)) / rate
    loud = 1 + tremolo * np.sin(2 * np.pi * rng.uniform(4, 6.5) * times + rng.uniform(0, 6))
    tone = 0.1 * np.minimum(1, times / 0.05) * loud * np.cos(phase)
    wind = band(0.7 * hz, 1.4 * hz, 1.5, rate=rate, level=breath, seed=seed)
    return (tone + wind).astype(np.float32)


@pytest.mark.parametrize("rate", [8000, 22_050, 44_100, 48_000, 96_000])
@pytest.mark.parametrize(("deep", "tremolo"), [(5, 0.1), (12, 0.1), (12, 0.3), (25, 0.3), (8, 0.5)])
@pytest.mark.parametrize("breath", [1e-4, 2e-3])
def test_a_lone_line_with_vibrato_and_tremolo_is_read_after_half_a_second(
    rate, deep, tremolo, breath
):
    for seed, hz in enumerate((262.0, 442.0, 740.0, 1318.5, 2093.0, 2790.0, 4186.0)):
        if hz * 1.4 > 0.4 * rate:
            continue
        hop = rate * 1024 // 48_000
        sound = blown(hz, rate, deep, tremolo, breath, seed)
        heard = readings(PitchTracker(rate), sound, hop)[int(0.5 * rate / hop) + 1 : -1]
        read = [reading.hz for reading in heard if reading.hz is not None]
        assert len(read) > 0.95 * len(heard), hz
        assert np.max(np.abs(cents(np.array(read), hz))) < 2 * deep + 5, hz
