from __future__ import annotations

import itertools
import math

import numpy as np
import pytest

from tuner.sources.demo import BLOCK_FRAMES, LEAST_CENTS_OFF, MOST_CENTS_OFF, Demo
from tuner.sources.source import CHUNK_FRAMES

STRINGS = (82.4069, 110.0, 146.8324, 195.9977, 246.9417, 329.6276)


def _cents(frequency, reference):
    return 1200 * math.log2(frequency / reference)


@pytest.fixture(scope="module")
def minute():
    """A whole round of the six strings at 16 kHz, with its demo."""
    rate = 16_000
    demo = Demo(sample_rate=rate, real_time=False)
    demo.open()
    sound = np.zeros((62 * rate // CHUNK_FRAMES, CHUNK_FRAMES), np.float32)
    for row in sound:
        chunk = demo.read_into(row)
        assert chunk is not None
        assert chunk.frames == CHUNK_FRAMES
    demo.close()
    return demo, sound.ravel(), rate


def _measured(sound, rate, first, frames, near):
    """The strongest frequency within a semitone of ``near``, by a padded transform."""
    padded = 1 << 19
    window = np.hanning(frames)
    spectrum = np.abs(np.fft.rfft(sound[first : first + frames] * window, padded))
    low, high = (round(near * 2 ** (s / 12) / rate * padded) for s in (-1, 1))
    return (low + int(np.argmax(spectrum[low:high]))) * rate / padded


def test_what_sounds_is_what_it_says_is_true(minute):
    demo, sound, rate = minute
    frames = rate // 2
    checked = 0
    for first in range(0, sound.size - frames, rate // 4):
        truths = [demo.truth_at(f) for f in range(first, first + frames, frames // 8)]
        if None in truths or abs(_cents(max(truths), min(truths))) > 0.7:
            continue
        measured = _measured(sound, rate, first, frames, truths[4])
        assert abs(_cents(measured, truths[4])) < 1.0
        checked += 1
    assert checked > 50


def test_each_string_starts_off_its_pitch_and_ends_on_it(minute):
    demo, _, rate = minute
    truths = np.array([demo.truth_at(f) or 0.0 for f in range(0, 59 * rate, rate // 20)])
    for pitch in STRINGS:
        mine = [t for t in truths if t and abs(_cents(t, pitch)) < 100]
        assert LEAST_CENTS_OFF <= abs(_cents(mine[25], pitch)) <= MOST_CENTS_OFF + 2.5
        assert abs(_cents(mine[-1], pitch)) < 0.5


def test_strings_turn_without_a_jump(minute):
    demo, _, rate = minute
    truths = [demo.truth_at(f) for f in range(0, 60 * rate, rate // 100)]
    steps = [abs(_cents(b, a)) for a, b in itertools.pairwise(truths) if a and b]
    # A pluck may stretch a string at once, by less than 3 cents; nothing else jumps.
    assert max(steps) < 3.0
    assert sum(step > 0.8 for step in steps) < 30


def test_levels_are_those_of_a_microphone(minute):
    demo, sound, _ = minute
    assert np.isfinite(sound).all()
    peaks = np.abs(sound[: sound.size // 800 * 800].reshape(-1, 800)).max(axis=1)
    sounding = [
        peak
        for i, peak in enumerate(peaks)
        if demo.truth_at(i * 800) and demo.truth_at(i * 800 + 800)
    ]
    loudest, median = 20 * np.log10([max(sounding), np.median(sounding)])
    assert -20 < loudest < -9
    assert -32 < median < -16


def test_silence_shows_between_the_strings(minute):
    demo, sound, rate = minute
    quiet = range(rate, sound.size - rate, rate // 10)
    quiet = [f for f in quiet if all(demo.truth_at(f + s) is None for s in (-2000, 0, rate // 2))]
    assert len(quiet) > 12
    for first in quiet:
        level = 20 * np.log10(np.sqrt(np.mean(sound[first : first + rate // 2] ** 2)))
        assert -76 < level < -74


def test_the_same_seed_gives_the_same_sound_at_any_pace(clock, drain):
    fast = Demo(seed=5, real_time=False)
    slow = Demo(seed=5, clock_ns=clock)
    fast.open()
    slow.open()
    quick, _ = drain(fast, most=1000)
    patient = []
    while sum(map(len, patient)) < quick.size:
        clock.forward(0.013)
        patient.append(drain(slow)[0])
    np.testing.assert_array_equal(np.concatenate(patient)[: quick.size], quick)


def test_another_seed_gives_another_sound(drain):
    sounds = []
    for seed in (1, 2):
        demo = Demo(seed=seed, real_time=False)
        demo.open()
        sounds.append(drain(demo, most=1000)[0])
    assert not np.allclose(sounds[0], sounds[1])
    assert Demo(seed=1).truth_at(48000) != Demo(seed=2).truth_at(48000)


def test_opening_again_begins_again(drain):
    demo = Demo(real_time=False)
    demo.open()
    first, _ = drain(demo, most=500)
    demo.close()
    assert drain(demo, most=1) == (pytest.approx(np.zeros(0)), [])
    demo.open()
    again, chunks = drain(demo, most=500)
    np.testing.assert_array_equal(first, again)
    assert chunks[0].first_frame == 0


def test_every_round_is_mistuned_anew():
    demo = Demo()
    act = round(10.0 * 48000 / BLOCK_FRAMES) * BLOCK_FRAMES
    first, second = demo.truth_at(48000), demo.truth_at(6 * act + 48000)
    assert first is not None
    assert second is not None
    assert first != second
    assert abs(_cents(first, second)) < 70


def test_blocks_join_without_a_click():
    rate = 48000
    demo = Demo(sample_rate=rate, real_time=False)
    demo.open()
    sound = np.zeros((2 * rate // CHUNK_FRAMES, CHUNK_FRAMES), np.float32)
    for row in sound:
        demo.read_into(row)
    bend = np.abs(np.diff(sound.ravel(), n=3))
    ringing = np.arange(bend.size) > 0.6 * rate
    joints = np.zeros(bend.size, bool)
    joints[BLOCK_FRAMES - 3 :: BLOCK_FRAMES] = True
    joints[BLOCK_FRAMES - 2 :: BLOCK_FRAMES] = True
    assert bend[joints & ringing].max() < bend[~joints & ringing].max()


@pytest.mark.parametrize("rate", [8000, 44100, 96000, 192_000])
def test_any_usual_rate_will_do(rate, drain):
    demo = Demo(sample_rate=rate, real_time=False)
    demo.open()
    sound, _ = drain(demo, most=rate // CHUNK_FRAMES + 1)
    truth = demo.truth_at(rate * 3 // 4)
    measured = _measured(sound, rate, rate // 2, rate // 2, truth)
    assert abs(_cents(measured, truth)) < 3


@pytest.mark.parametrize("wrong", [{"seed": -1}, {"sample_rate": 7999}, {"sample_rate": 200_000}])
def test_nonsense_is_refused(wrong):
    with pytest.raises(ValueError, match="must"):
        Demo(**wrong)


def test_pause_holds_the_guitar(clock, drain):
    demo = Demo(clock_ns=clock)
    demo.open()
    clock.forward(0.1)
    _, before = drain(demo)
    demo.pause()
    clock.forward(10)
    assert drain(demo)[1] == []
    demo.resume()
    assert drain(demo, most=2)[1] == []
    clock.forward(0.1)
    _, after = drain(demo)
    assert after[0].first_frame == before[-1].first_frame + CHUNK_FRAMES
    assert after[0].time_ns >= before[-1].time_ns + 10**10
