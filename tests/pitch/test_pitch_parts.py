"""The parts of the engine, one by one."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.pitch.sounds import RATE, cents, noise, tone
from tuner.pitch.belief import Learning
from tuner.pitch.beside import Beside
from tuner.pitch.exponentials import Exponentials
from tuner.pitch.fine import LONGEST_SECONDS, FineReader, longest_window
from tuner.pitch.history import History
from tuner.pitch.lines import read_lines
from tuner.pitch.nsdf import candidates, nsdf
from tuner.pitch.octave import period_factor
from tuner.pitch.onset import OnsetDetector
from tuner.pitch.peaks import clearest_peak
from tuner.pitch.pyramid import HalfBand, Pyramid
from tuner.pitch.series import Stiffness, fit_series, places, typical_stiffness
from tuner.pitch.windows import BLOCK, Window, Windows


@settings(deadline=None)
@given(st.lists(st.integers(0, 300), max_size=30))
def test_history_gives_the_newest_samples(sizes):
    history, told = History(100), []
    for size in sizes:
        chunk = np.arange(len(told), len(told) + size, dtype=np.float64)
        told += chunk.tolist()
        history.append(chunk)
        assert history.newest(40).tolist() == told[-40:]
        assert history.newest(1000).tolist() == told[-history.available :]
        assert history.available >= min(len(told), 100)


def test_half_band_keeps_the_low_half_and_removes_the_high():
    times = np.arange(4800)
    low = HalfBand().process(np.cos(2 * np.pi * 0.19 * times))[40:]
    high = HalfBand().process(np.cos(2 * np.pi * 0.31 * times))[40:]
    assert np.sqrt(2 * np.mean(low**2)) == pytest.approx(1, abs=2e-3)
    assert np.abs(high).max() < 1e-4


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(1, 500), min_size=1, max_size=12))
def test_half_band_does_not_care_how_the_stream_is_cut(sizes):
    stream = np.random.default_rng(1).standard_normal(sum(sizes))
    whole, parts, start = HalfBand().process(stream), HalfBand(), 0
    pieces = []
    for size in sizes:
        pieces.append(parts.process(stream[start : start + size]))
        start += size
    np.testing.assert_allclose(np.concatenate(pieces), whole, atol=1e-12)


@pytest.mark.parametrize("rate", [8000, 44_100, 192_000])
def test_levels_halve_down_to_what_low_notes_need(rate):
    rates = [level.rate for level in Pyramid(rate, 0.3).levels]
    assert all(a == 2 * b for a, b in itertools.pairwise(rates))
    assert 5000 <= rates[-1] < 10_000
    assert rates[0] <= 64_000


@pytest.mark.parametrize("count", [4000, 4001, 4006, 4007])
def test_the_lag_of_a_level_is_the_age_of_its_newest_sample(count):
    pyramid = Pyramid(48_000, 0.3)
    pyramid.append(np.arange(count) * 1e-3)
    for level in pyramid.levels:
        age = (count - 1 - level.history.newest(1)[0] / 1e-3) / 48_000
        assert pyramid.lag(level) == pytest.approx(age, abs=1e-6)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(1, 3000), min_size=1, max_size=20), st.integers(0, 19))
def test_levels_do_not_care_how_often_they_are_looked_at(sizes, until):
    stream = np.random.default_rng(2).standard_normal(sum(sizes))
    often, once, start = Pyramid(48_000, 0.1), Pyramid(48_000, 0.1), 0
    for number, size in enumerate(sizes):
        for pyramid in (often, once):
            pyramid.append(stream[start : start + size])
        start += size
        for level in often.levels[: 1 + number % 4]:
            assert level.history.total == level.total
        if number == until:
            often.clear()
            once.clear()
    for watched, left in zip(often.levels, once.levels, strict=True):
        assert watched.history.total == left.history.total
        np.testing.assert_array_equal(watched.history.newest(4000), left.history.newest(4000))


def test_the_noise_beside_a_line_is_that_of_the_bins_around_it_without_its_own():
    density = np.full(201, 2.0, dtype=np.float32)
    for line in (30, 60, 90):
        density[line - 1 : line + 3] = 1e3
    density[105:] = 8.0
    assert Beside(np.array([30.4, 60.5, 90.6]), 201, 1.0).noise(density)[:2] == pytest.approx(2.0)
    higher = Beside(np.array([30.4, 90.6, 150.0]), 201, 1.0).noise(density)
    assert 2.0 < higher[1] < 4.0
    assert higher[2] == pytest.approx(8.0)


def test_the_noise_beside_a_line_at_the_edge_is_that_of_the_one_side_there_is():
    density = np.ones(17, dtype=np.float32)
    density[0] = 50.0
    assert Beside(np.array([1.2]), 17, 1.0).noise(density) == pytest.approx(1.0)
    beyond = Beside(np.array([8.0, 30.0]), 17, 1.0).noise(density)
    assert beyond[0] == pytest.approx(1.0)
    assert 0 < beyond[1] < 1e-15


def test_the_noise_beside_a_fading_line_hardly_changes_when_the_line_moves_within_a_bin():
    bins = np.arange(1000.0)
    for lowest in (30.0, 64.0):
        found = []
        for shift in np.arange(0, 1, 0.1):
            lines = (lowest + shift) * np.arange(1, 6)
            skirts = sum(1e8 / (1 + np.abs(bins - line)) ** 6 for line in lines)
            found.append(Beside(lines, 1000, 1.0).noise(1 + skirts))
        assert max(np.ptp(found, axis=0) / np.min(found, axis=0)) < 0.12


def test_windows_have_the_length_that_was_asked_for():
    shelf = Windows()
    for samples in (BLOCK, 200, 555, 1919, 1920, 5000):
        window = shelf.of(samples)
        hann = window.weights
        assert np.count_nonzero(hann) == window.span == samples
        assert hann[-samples:] == pytest.approx(hann[-samples:][::-1], abs=1e-6)
        assert window.length % window.row == 0
    assert shelf.of(5).span == BLOCK


def test_a_shelf_of_windows_does_not_grow_for_ever():
    shelf = Windows()
    first = shelf.of(100)
    assert shelf.of(100) is first
    for samples in range(101, 300):
        shelf.of(samples)
    assert shelf.of(100) is not first


@pytest.mark.parametrize("f1", [41.2, 196.0, 1046.5])
def test_the_longest_windows_hold_the_same_of_a_sound_played_faster(f1):
    assert LONGEST_SECONDS / 1.2 < longest_window(f1) <= LONGEST_SECONDS
    faster = [longest_window(f1 * 2 ** (step / 1200)) * 2 ** (step / 1200) for step in range(1200)]
    lengths = np.unique(np.round(np.array(faster) * f1, 6))
    assert len(lengths) == 5 or len(lengths) == 4


def test_lines_are_read_off_their_guess_with_their_noise():
    rng, rate = np.random.default_rng(4), 6000.0
    window = Window.of(1920)
    times = np.arange(1920) / rate
    truth = np.array([100.3, 200.6, 300.9])
    misses, noises = [], []
    for _ in range(200):
        phases = rng.uniform(0, 2 * np.pi, 3)
        sound = np.cos(2 * np.pi * np.outer(truth, times) + phases[:, None]).sum(axis=0)
        sound += 0.01 * rng.standard_normal(1920)
        lines = read_lines(sound.astype(np.float32), Exponentials(truth * 1.0002, window, rate))
        misses.append((lines.hz - truth) / np.sqrt(lines.variance))
        noises.append(lines.noise)
    assert np.mean(noises, axis=0) == pytest.approx(1e-4, rel=0.1)
    assert max(np.std(noises, axis=0)) < 0.5e-4
    assert lines.power == pytest.approx(0.5, rel=0.01)
    assert np.sqrt(np.mean(np.square(misses))) == pytest.approx(1, abs=0.2)


@pytest.mark.parametrize("periods", [2.3, 2.6, 3.1])
@pytest.mark.parametrize("seed", range(4))
def test_neighbouring_lines_are_told_apart_in_a_few_periods(periods, seed):
    numbers, f1, rate = np.arange(1.0, 13), 110.0, 12_000.0
    window = Window.of(round(periods * rate / f1))
    times = np.arange(window.length) / rate
    phases = np.random.default_rng(seed).uniform(0, 2 * np.pi, 12)
    waves = np.cos(2 * np.pi * np.outer(times, numbers * f1) + phases)
    sound = (waves * np.exp(np.outer(times, -0.5 * numbers)) / numbers).sum(axis=1)
    guesses = numbers * f1 * 1.002
    lines = read_lines(sound.astype(np.float32), Exponentials(guesses, window, rate))
    off = [abs(cents(hz, number * f1)) for hz, number in zip(lines.hz, numbers, strict=True)]
    assert max(off[:6]) < 4


def test_lines_tell_growth_and_chirp():
    rate, window = 6000.0, Window.of(1920)
    times = (np.arange(1920) - 959.5) / rate
    sound = np.exp(-0.5 * times) * np.cos(2 * np.pi * 200 * (times + 0.5 * 0.01 * times**2))
    lines = read_lines(sound.astype(np.float32), Exponentials(np.array([200.0]), window, rate))
    assert lines.growth[0] == pytest.approx(-0.5, rel=0.05)
    assert lines.chirp == pytest.approx(0.01, rel=0.05)


def test_the_series_finds_f1_and_b_and_leaves_strangers_out():
    numbers = np.arange(1.0, 11)
    rate, window, b, f1 = 6000.0, Window.of(1920), 3e-4, 110.0
    truth = places(f1, b, numbers)
    truth[6] += 3.0
    times = np.arange(1920) / rate
    sound = np.cos(2 * np.pi * np.outer(truth, times) + numbers[:, None] ** 2).sum(axis=0)
    sound += 1e-3 * np.random.default_rng(0).standard_normal(1920)
    guesses = places(f1, b, numbers)
    lines = read_lines(sound.astype(np.float32), Exponentials(guesses, window, rate))
    series = fit_series(numbers, lines, lines.contrast > 6, Stiffness(0, 1e-3), 0.0, 110.1)
    assert series.f1 == pytest.approx(f1, rel=1e-5)
    assert series.stiffness.b == pytest.approx(b, rel=1e-2)
    assert not series.kept[6]
    assert series.kept.sum() == 9
    # What the lines tell by themselves does not depend on what was believed before.
    held = fit_series(numbers, lines, lines.contrast > 6, Stiffness(1.01 * b, 1e-9), 0.0, 110.1)
    assert held.stiffness.b == pytest.approx(1.01 * b, rel=1e-3)
    assert held.alone.b == pytest.approx(b, rel=2e-3)


def test_places_of_partials_follow_the_law_of_the_stiff_string():
    f0, b, k = 50.0, 4e-4, np.arange(1.0, 9)
    law = k * f0 * np.sqrt(1 + b * k**2)
    np.testing.assert_allclose(places(law[0], b, k), law)
    assert typical_stiffness(2000).sigma > typical_stiffness(100).sigma


@pytest.mark.parametrize(("read_at", "factor"), [(220.0, 1), (440.0, 1 / 2), (660.0, 1 / 3)])
def test_a_period_too_short_is_told_by_the_lines_between(read_at, factor):
    assert period_factor(_estimate(220.0, read_at)) == factor


@pytest.mark.parametrize(("read_at", "factor"), [(110.0, 2), (220.0 / 3, 3)])
def test_a_period_too_long_is_told_by_the_lines_that_are_not_there(read_at, factor):
    assert period_factor(_estimate(220.0, read_at)) == factor


def _estimate(f1, read_at):
    pyramid = Pyramid(48_000, 0.36)
    pyramid.append(tone(f1, partials=12, seconds=0.5).astype(np.float64))
    return FineReader(pyramid).read(Learning(read_at).belief(read_at), 0.3)


def test_correlation_is_one_at_the_period_of_a_tone_and_small_in_noise():
    times = np.arange(2048)
    curve = nsdf(np.cos(2 * np.pi * times / 100), 400)
    assert curve[[0, 100, 200]] == pytest.approx([1, 1, 1], abs=1e-3)
    noise = np.random.default_rng(2).standard_normal(2048)
    assert np.abs(nsdf(noise, 400)[20:]).max() < 0.3


def test_candidates_are_periods_by_rising_length():
    found = candidates(tone(300.0, seconds=0.05), 48_000, 60, 5000)
    assert found[0].hz == pytest.approx(300, rel=2e-3)
    assert [c.hz for c in found] == sorted((c.hz for c in found), reverse=True)


def test_no_candidates_in_silence_or_in_too_little_sound():
    assert candidates(np.zeros(2048, np.float32), 48_000, 60, 5000) == []
    assert candidates(np.ones(5, np.float32), 48_000, 60, 5000) == []


def test_the_clearest_peak_is_found_under_noise_and_none_in_noise_alone():
    rng = np.random.default_rng(3)
    times = np.arange(2048) / 24_000
    hiss = rng.standard_normal(2048)
    sound = (np.cos(2 * np.pi * 3000 * times) + hiss).astype(np.float32)
    assert clearest_peak(sound, 24_000, 700) == pytest.approx(3000, abs=3)
    assert clearest_peak(hiss.astype(np.float32), 24_000, 700) is None


def test_an_onset_is_a_sudden_rise_and_dates_from_its_block():
    detector = OnsetDetector(48_000)
    rng = np.random.default_rng(5)
    detector.append(1e-3 * rng.standard_normal(94 * 256), 1e-4)
    assert detector.onsets == 0
    detector.append(rng.standard_normal(4800), 1e-4)
    assert detector.onsets == 1
    assert 4800 <= detector.age <= 4800 + 256
    detector.append(rng.standard_normal(4800), 1e-4)
    assert detector.onsets == 1


@pytest.mark.parametrize("begins", [0.02, 0.5])
@pytest.mark.parametrize("hz", [41.2, 440.0])
def test_an_attack_is_placed_within_two_milliseconds_also_just_after_the_stream_began(begins, hz):
    first = int(begins * RATE) + 100
    times = np.arange(int(0.06 * RATE)) / RATE
    sound = noise(begins + 0.1, level=1e-4)[: first + len(times)]
    sound[first:] += 0.3 * np.cos(2 * np.pi * hz * times)
    detector = OnsetDetector(RATE)
    for start in range(0, len(sound), 256):
        detector.append(np.asarray(sound[start : start + 256], dtype=np.float64), 1e-3)
    assert detector.onsets == 1
    assert abs(detector.age - len(times)) < 0.002 * RATE
