import numpy as np
import pytest

from tuner.pitch.history import History
from tuner.pitch.views.strobe import BANDS, NOTHING_DB, PhaseStrobe

RATE = 48_000
TARGET = 440.0


def bent(cents, target=TARGET):
    return target * 2.0 ** (cents / 1200.0)


def sound(hz, seconds, *, start=0, noise=0.0, b=0.0, partials=8):
    """Frames ``start`` onward of an endless tone, and some noise."""
    frames = np.arange(start, start + int(seconds * RATE), dtype=np.float64)
    total = np.zeros(len(frames))
    for number in range(1, partials + 1):
        place = number * np.sqrt((1 + b * number**2) / (1 + b))
        total += 0.2 / number * np.cos(2 * np.pi * np.fmod(hz * place / RATE * frames, 1) + number)
    total += noise * np.random.default_rng(1).standard_normal(len(frames))
    return total.astype(np.float32)


def points_of(samples, *, target=TARGET, start=0, hz=None, batch=1024):
    strobe, history = PhaseStrobe(RATE), History(int(0.4 * RATE))
    strobe.follow(target)
    points = []
    for first in range(0, len(samples), batch):
        piece = samples[first : first + batch]
        history.append(piece)
        points += strobe.read(history, start + first + len(piece), hz or target)
    return points


def drift(points, band=0):
    """Turns a second, by a straight line through all phases."""
    times = np.array([point.frame for point in points]) / RATE
    turns = np.array([point.turns[band] for point in points])
    return np.polyfit(times - times[0], turns, 1)[0]


@pytest.mark.parametrize(("cents", "seconds"), [(0.01, 4.0), (0.1, 3.0), (-1.0, 2.0), (10.0, 2.0)])
def test_what_turns_is_the_error_in_every_band(cents, seconds):
    points = points_of(sound(bent(cents), seconds, noise=1e-4))
    for band in range(BANDS):
        expected = (band + 1) * (bent(cents) - TARGET)
        assert drift(points, band) == pytest.approx(expected, rel=0.01)


def test_a_hundredth_of_a_cent_is_seen_through_noise():
    # 26 dB below the tone: a band's phase strays by 1e-4 turns, a second's drift is 2.5e-3.
    points = points_of(sound(bent(0.01), 4.0, noise=0.01))
    assert drift(points) == pytest.approx(bent(0.01) - TARGET, rel=0.05)


@pytest.mark.parametrize("target", [27.5, 82.4069, 4186.0])
def test_from_the_lowest_string_to_the_highest(target):
    points = points_of(sound(bent(2.0, target), 2.0), target=target)
    assert drift(points) == pytest.approx(bent(2.0, target) - target, rel=0.01)


def test_it_is_as_true_after_a_week():
    start = 7 * 24 * 3600 * RATE
    points = points_of(sound(bent(0.1), 2.0, start=start), start=start)
    assert drift(points) == pytest.approx(bent(0.1) - TARGET, rel=0.01)


def test_the_size_of_a_batch_changes_nothing():
    samples = sound(bent(30.0), 0.5)
    small, large = points_of(samples, batch=256), points_of(samples, batch=8192)
    assert drift(small, 2) == pytest.approx(drift(large, 2), rel=1e-3)
    assert abs(len(small) - len(large)) < 25


def test_each_band_of_a_stiff_string_shows_its_own_partial():
    b = 4e-4
    points = points_of(sound(TARGET, 1.0, b=b))
    assert drift(points) == pytest.approx(0.0, abs=1e-4)
    fifth = 5 * TARGET * np.sqrt((1 + 25 * b) / (1 + b))
    assert drift(points, 4) == pytest.approx(fifth - 5 * TARGET, rel=0.01)


def test_levels_are_those_of_the_partials():
    levels = points_of(sound(TARGET, 0.3))[-1].levels
    expected = [20 * np.log10(0.2 / number) for number in range(1, BANDS + 1)]
    assert levels == pytest.approx(expected, abs=0.2)


def test_silence_has_no_level():
    points = points_of(np.zeros(RATE // 4, dtype=np.float32))
    assert points
    assert max(points[-1].levels) < -150.0


def test_what_turns_too_fast_is_nothing():
    hz = bent(80.0)
    levels = points_of(sound(hz, 0.3), hz=hz)[-1].levels
    assert levels[0] > -40.0
    assert set(levels[2:]) == {NOTHING_DB}


def test_bands_end_before_half_the_sample_rate():
    levels = points_of(sound(8000.0, 0.2), target=8000.0)[-1].levels
    assert levels[1] > -40.0
    assert set(levels[2:]) == {NOTHING_DB}


def test_another_target_begins_anew():
    strobe, history = PhaseStrobe(RATE), History(RATE)
    history.append(sound(TARGET, 0.4))
    assert strobe.follow(TARGET)
    assert len(strobe.read(history, int(0.4 * RATE), TARGET)) == 1
    assert not strobe.follow(TARGET)
    assert strobe.follow(2 * TARGET)
    (point,) = strobe.read(history, int(0.4 * RATE), 2 * TARGET)
    assert all(0.0 <= turns < 1.0 for turns in point.turns)
