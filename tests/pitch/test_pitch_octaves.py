"""Which partial is the first: weak odd partials, two notes at once, bells, the lowest strings."""

import numpy as np
import pytest

from tests.pitch.sounds import RATE, band, cents, noise, readings, tone
from tuner.pitch import PitchTracker
from tuner.pitch.belief import Learning
from tuner.pitch.faded import left_at_end
from tuner.pitch.fine import FineReader
from tuner.pitch.octave import period_factor
from tuner.pitch.pyramid import Pyramid


def modes(hz, levels_db, seconds=1.2, decay=0.5, seed=0):
    """Sines at ``hz`` with levels in dB, after a tenth of a second of silence."""
    rng = np.random.default_rng(seed)
    times = np.arange(int(seconds * RATE)) / RATE
    sound = np.zeros(len(times))
    for frequency, level in zip(hz, levels_db, strict=True):
        wave = np.cos(2 * np.pi * frequency * times + rng.uniform(0, 2 * np.pi))
        sound += 10 ** (level / 20) * wave * np.exp(-decay * times)
    sound *= 0.2 / np.abs(sound).max()
    return np.concatenate((np.zeros(4800), sound)).astype(np.float32) + noise(
        seconds + 0.1, level=2e-5, seed=seed
    )


def pitches(sound, since=0.45, batch=1024):
    heard = readings(PitchTracker(RATE), sound, batch)[int(since * RATE / batch) : -1]
    return [reading.hz for reading in heard if reading.hz is not None]


@pytest.mark.parametrize("f1", [110.0, 220.0, 493.9])
@pytest.mark.parametrize("odd_db", [-20, -30, -40])
def test_weak_odd_partials_decide_the_octave(f1, odd_db):
    numbers = np.arange(1, 9)
    levels = -6 * np.log2(numbers) + np.where(numbers % 2, odd_db, 0)
    read = pitches(modes(f1 * numbers, levels, seed=int(f1)))
    assert len(read) > 30
    assert max(abs(cents(hz, f1)) for hz in read) < 1


@pytest.mark.parametrize("f1", [110.0, 220.0, 493.9])
def test_the_octave_itself_is_not_taken_down(f1):
    numbers = np.arange(1, 9)
    read = pitches(modes(2 * f1 * numbers, -6 * np.log2(numbers)))
    assert max(abs(cents(hz, 2 * f1)) for hz in read) < 1


@pytest.mark.parametrize("steps", [4, 5, 7])
@pytest.mark.parametrize("lower", [146.8, 220.0, 440.0])
def test_two_notes_at_once_are_not_their_common_period(lower, steps):
    numbers, upper = np.arange(1, 11), lower * 2 ** (steps / 12)
    both = np.concatenate((lower * numbers, upper * numbers))
    falling = -6 * np.log2(numbers)
    read = pitches(modes(both, np.concatenate((falling, falling - 2)), seed=steps))
    right = [min(abs(cents(hz, lower)), abs(cents(hz, upper))) < 30 for hz in read]
    assert sum(right) >= 0.95 * len(right)


@pytest.mark.parametrize("prime", [261.6, 311.1, 466.2])
def test_a_bell_is_read_at_one_of_its_tones(prime):
    ratios = np.array([0.5, 1, 1.2, 1.5, 2, 2.5, 3, 4])
    levels = [-4, -6, -2, -10, 0, -10, -6, -10]
    read = pitches(modes(prime * ratios, levels, seed=int(prime)), since=0.3)
    tones = [*(prime * ratios), prime / 4]
    right = [min(abs(cents(hz, tone)) for tone in tones) < 50 for hz in read]
    assert sum(right) >= 0.95 * len(right)


@pytest.mark.parametrize("ratios", [(1, 3, 6.1), (1, 3.98, 9.9), (1, 2.756, 5.404)])
def test_bars_are_read_at_their_first_mode(ratios):
    read = pitches(modes(523.3 * np.array(ratios), [0, -8, -16], decay=3.0), since=0.25)
    assert len(read) > 30
    assert max(abs(cents(hz, 523.3)) for hz in read) < 2


def test_a_kettledrum_is_read_at_its_principal_tone_or_an_octave_below():
    ratios = np.array([1, 1.5, 1.99, 2.44, 2.89])
    read = pitches(modes(110.0 * ratios, [0, -4, -8, -12, -16], decay=1.5))
    assert len(read) > 30
    assert max(min(abs(cents(hz, 110.0)), abs(cents(hz, 55.0))) for hz in read) < 15


@pytest.mark.parametrize("f1", [27.5, 28.0, 29.5, 30.4, 32.1])
def test_the_lowest_strings_are_read_where_their_low_partials_are_weak(f1):
    numbers = np.arange(1, 41)
    hz = f1 * numbers * np.sqrt((1 + 4e-4 * numbers**2) / (1 + 4e-4))
    levels = -8.7 * ((hz - 350) / 300) ** 2 - np.where(numbers < 3, 40, 0)
    heard = readings(PitchTracker(RATE), modes(hz, levels, seed=int(10 * f1)))[21:-1]
    assert all(reading.hz is not None for reading in heard)
    assert max(abs(cents(reading.hz, f1)) for reading in heard) < 5


@pytest.mark.parametrize("seed", [0, 1, 2])
@pytest.mark.parametrize("f1", [220.0, 330.0])
def test_the_thump_of_a_body_does_not_hold_a_note_down_at_a_third(f1, seed):
    numbers = np.arange(1, 7)
    sound = modes(f1 * numbers, [0, -3, -6, -24, -34, -20], decay=3.0, seed=seed)
    times = np.arange(len(sound) - 4800) / RATE
    thump = 0.06 * np.sin(2 * np.pi * f1 / 3 * times)
    thump += band(60, 600, seconds=1.2, level=0.02, seed=seed)
    sound[4800:] += (thump * np.exp(-16 * times)).astype(np.float32)
    read = pitches(sound)
    assert len(read) > 35
    assert max(abs(cents(hz, f1)) for hz in read) < 5


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_a_note_is_read_through_the_thump_of_its_attack(seed):
    rng = np.random.default_rng(seed)
    sound = np.zeros(RATE // 2)
    times = np.arange(len(sound) - 4800) / RATE
    rise = np.minimum(1, times / 0.002)
    string = tone(261.6, seconds=0.4, partials=12, b=1e-4, decay=2, seed=seed)
    sound[4800:] = string * rise
    for hz, level in ((103.0, 0.06), (197.0, 0.12)):
        mode = level * np.sin(2 * np.pi * hz * times + rng.uniform(0, 6))
        sound[4800:] += mode * np.exp(-14 * times) * rise
    sound += 1e-5 * rng.standard_normal(len(sound))
    read = readings(PitchTracker(RATE), sound.astype(np.float32), batch=256)
    for reading in read[(4800 + int(0.025 * RATE)) // 256 :]:
        assert reading.hz is not None
        assert abs(cents(reading.hz, 261.6)) < 20


def two_ranks(f1, off, upper_db, *, late=0.0, seconds=1.4, seed=0):
    """A reed or pipe at ``f1`` and one an octave and ``off`` cents above; the lower speaks late."""
    rng = np.random.default_rng(seed)
    times = np.arange(int(seconds * RATE)) / RATE
    sound = np.zeros(len(times))
    for hz, level, begun in ((f1, 0, late), (2 * f1 * 2 ** (off / 1200), upper_db, 0.0)):
        swell = np.clip((times - begun) / 0.1, 0, 1)
        for number in range(1, 13):
            wave = np.cos(2 * np.pi * number * hz * times + rng.uniform(0, 2 * np.pi))
            sound += 10 ** (level / 20) / number * swell * wave
    sound *= 0.2 / np.abs(sound).max()
    return sound.astype(np.float32) + noise(seconds, level=2e-5, seed=seed)


@pytest.mark.parametrize("f1", [92.5, 130.8, 220.0, 440.0, 1046.5])
@pytest.mark.parametrize("off", [-9, 4, 13])
def test_the_lower_of_two_ranks_is_read_however_they_are_tuned(f1, off):
    read = pitches(two_ranks(f1, off, 10, seed=int(f1)))
    assert len(read) > 40
    assert max(abs(cents(hz, f1)) for hz in read) < 20


@pytest.mark.parametrize("f1", [92.5, 130.8, 220.0])
@pytest.mark.parametrize(("late", "batch"), [(0.3, 1024), (0.7, 1024), (0.4, 256)])
def test_a_lower_reed_is_read_soon_after_it_begins_to_speak(f1, late, batch):
    sound = two_ranks(f1, 7, 0, late=late, seed=int(f1))
    early = pitches(sound[: int(late * RATE)], since=0.2, batch=batch)
    assert max(abs(cents(hz, 2 * f1)) for hz in early) < 30
    assert max(abs(cents(hz, f1)) for hz in pitches(sound, late + 0.2, batch)) < 30


def uneven_ranks(f1, off, odd_db, seed, seconds=1.4):
    """An upper rank whose partials waver, each by itself, and a few odd ones of a lower rank."""
    rng = np.random.default_rng(seed)
    times = np.arange(int(seconds * RATE)) / RATE
    sound = np.zeros(len(times))
    for k in range(1, 13):
        wavers = 1 + 0.6 * np.sin(2 * np.pi * rng.uniform(1, 5) * times + rng.uniform(0, 6))
        sound += wavers / np.sqrt(k) * np.cos(4 * np.pi * f1 * k * times + rng.uniform(0, 6))
    for k in (5, 7, 9, 11):
        hz = f1 * k * 2 ** (off / 1200)
        sound += 10 ** (odd_db / 20) * np.cos(2 * np.pi * hz * times + rng.uniform(0, 6))
    sound *= 0.2 / np.abs(sound).max()
    return sound.astype(np.float32) + noise(seconds, level=2e-3, seed=seed)


@pytest.mark.parametrize(("f1", "off"), [(33.0, -30), (33.0, -20), (44.0, -30)])
def test_the_lower_rank_is_kept_while_the_upper_one_wavers(f1, off):
    for seed in range(3):
        read = pitches(uneven_ranks(f1, off, -10, seed), since=0.5)
        assert len(read) > 40
        assert max(abs(cents(hz, f1)) for hz in read) < 60


@pytest.mark.parametrize("batch", [256, 480, 1024])
@pytest.mark.parametrize("delay", [0.03, 0.05])
def test_odd_partials_that_come_late_end_an_octave_taken_too_high(delay, batch):
    for seed in range(4):
        sound = np.concatenate((np.zeros(4800), _odd_ones_late(52.0, delay, seed)))
        heard = readings(PitchTracker(RATE), sound.astype(np.float32), batch)
        late = [reading.hz for reading in heard[int(0.4 * RATE / batch) :]]
        assert all(hz is not None and abs(cents(hz, 52.0)) < 50 for hz in late)


def _odd_ones_late(f1, delay, seed):
    """A low stiff string whose odd partials swell in ``delay`` seconds after the even ones."""
    rng = np.random.default_rng(seed)
    times = np.arange(RATE) / RATE
    sound = 1e-5 * rng.standard_normal(len(times))
    for k in range(1, 25):
        hz = f1 * k * np.sqrt((1 + 2e-4 * k * k) / (1 + 2e-4))
        begins = np.clip((times - delay) / 0.03, 0, 1) if k % 2 else np.minimum(1, times / 0.003)
        wave = np.cos(2 * np.pi * hz * times + rng.uniform(0, 2 * np.pi))
        sound += 0.05 * k**-0.7 * begins * np.exp(-2 * times) * wave
    return sound


def read_lines_at(f1, amplitudes, seconds, level):
    """A reading at ``f1`` of lines at multiples of it, over noise of ``level``."""
    times = np.arange(int((seconds + 0.1) * RATE)) / RATE
    sound = sum(a * np.cos(2 * np.pi * f1 * k * times + k * k) for k, a in amplitudes.items())
    pyramid = Pyramid(RATE, 0.39)
    pyramid.append(sound + noise(seconds + 0.1, level=level))
    return FineReader(pyramid).read(Learning(f1).belief(f1), seconds)


@pytest.mark.parametrize(
    ("odd", "factor"),
    [
        ({1: 0.12}, 2.0),  # a bow's rumble under a comb
        ({1: 0.12, 3: 0.12}, 1.0),
        ({1: 0.3}, 1.0),  # as loud as partials are
    ],
)
def test_one_faint_line_under_a_comb_makes_no_longer_period(odd, factor):
    amplitudes = {2: 0.1, 4: 0.03, 6: 0.02, 8: 0.02, **{k: 0.1 * a for k, a in odd.items()}}
    assert period_factor(read_lines_at(104.0, amplitudes, 0.3, level=1e-4)) == factor


def overblown(f1, fades, seconds=0.8, seed=0):
    """A pipe that speaks an octave low: only of its odd partials, ``fades`` a second are left."""
    rng = np.random.default_rng(seed)
    times = np.arange(int(seconds * RATE)) / RATE
    sound = np.zeros(len(times))
    for k, level in enumerate([0.05, 1.0, 0.1, 0.3, 0.05, 0.15, 0.02, 0.1], start=1):
        left = np.exp(-fades * times) if k % 2 else np.minimum(1, times / 0.05)
        sound += 0.1 * level * left * np.cos(2 * np.pi * k * f1 * times + rng.uniform(0, 6.28))
    return sound.astype(np.float32) + noise(seconds, level=2e-5, seed=seed)


@pytest.mark.parametrize("f1", [165.0, 330.0, 494.0])
def test_an_octave_below_that_has_faded_is_not_held(f1):
    sound = np.concatenate((np.zeros(4800, np.float32), overblown(f1, 25.0)))
    for batch in (256, 1024):
        late = pitches(sound, 0.1 + 0.28, batch)
        assert len(late) * batch > 0.45 * RATE
        assert max(abs(cents(hz, 2 * f1)) for hz in late) < 20


@pytest.mark.parametrize(("fades", "factor"), [(25.0, 2.0), (2.0, 1.0)])
def test_lines_that_are_gone_by_the_end_of_the_window_make_no_longer_period(fades, factor):
    pyramid = Pyramid(RATE, 0.39)
    pyramid.append(overblown(330.0, fades, 0.36))
    estimate = FineReader(pyramid).read(Learning(330.0).belief(330.0), 0.34)
    assert period_factor(estimate) == factor


def test_a_note_that_fades_as_a_whole_keeps_its_odd_partials():
    pyramid = Pyramid(RATE, 0.39)
    times = np.arange(int(0.36 * RATE)) / RATE
    pyramid.append(overblown(330.0, 2.0, 0.36) * np.exp(-20 * times))
    estimate = FineReader(pyramid).read(Learning(330.0).belief(330.0), 0.34)
    assert np.all(left_at_end(estimate, 2) == 1)
    assert period_factor(estimate) == 1


@pytest.mark.parametrize(
    ("between", "factor"),
    [
        ({0.5: 0.15, 4.5: 0.25}, 1.0),  # rumble, and a beat beside a loud partial
        ({0.5: 0.15, 2.5: 0.25, 4.5: 0.25}, 1 / 2),
        ({0.5: 0.6, 4.5: 0.25}, 1 / 2),  # as loud as partials are
    ],
)
def test_rumble_and_one_more_line_make_no_longer_period(between, factor):
    amplitudes = {**dict.fromkeys(range(1, 5), 0.6), **dict.fromkeys(range(5, 9), 0.3), **between}
    amplitudes = {k: 0.05 * a for k, a in amplitudes.items()}
    assert period_factor(read_lines_at(48.0, amplitudes, 0.2, level=1e-3)) == factor
