"""The mains: learned in pauses, taken out, and never given a pitch."""

import numpy as np
import pytest

from tests.pitch.sounds import RATE, cents, mains, noise, readings, tone
from tuner.pitch import PitchTracker
from tuner.pitch.hum import Hum


def cleaned(sound, rate=RATE, batch=1024, until=1.2):
    """``sound`` after the hum was learned for ``until`` seconds, and what was learned."""
    hum, parts = Hum(rate), []
    for start in range(0, len(sound), batch):
        parts.append(hum.clean(sound[start : start + batch].astype(np.float64)))
        if start < until * rate:
            hum.learn(start / rate)
    return np.concatenate(parts), hum


def plucked(hz, seconds, at, level=0.3, decay=4.0):
    sound = np.zeros(int(seconds * RATE), np.float32)
    note = tone(hz, seconds=seconds - at, level=level, decay=decay / 4, partials=10)
    note *= np.exp(-decay * np.arange(len(note)) / RATE).astype(np.float32)
    sound[-len(note) :] += note
    return sound


@pytest.mark.parametrize("rate", [8000, 44_100, 96_000])
@pytest.mark.parametrize("hz", [49.96, 50.0, 60.05])
def test_hum_is_taken_out_and_stays_out(rate, hz):
    buzz = mains(hz, 5.0, rate=rate)
    rest, hum = cleaned(buzz, rate, 700)
    assert hum.mains == pytest.approx(hz, rel=2e-6)
    assert hum.level == pytest.approx(0.005, rel=0.01)
    assert rest[-rate:].std() < 0.01 * buzz.std()


@pytest.mark.parametrize("hz", [49.0, 55.0, 61.74, 82.41, 146.83, 246.94])
def test_a_note_is_no_hum(hz):
    sound = tone(hz, seconds=2.0)
    rest, hum = cleaned(sound)
    assert hum.mains is None
    np.testing.assert_array_equal(rest, sound)


def test_noise_is_no_hum():
    assert cleaned(noise(2.0))[1].mains is None


def test_hum_that_ends_is_no_longer_taken_out():
    sound = np.concatenate((mains(50.0, 1.0), np.zeros(2 * RATE, np.float32)))
    rest, hum = cleaned(sound + noise(3.0, level=1e-5), until=3.0)
    assert hum.mains is None
    assert rest[-RATE:].std() < 1e-4


@pytest.mark.parametrize(("hz", "hum"), [(82.41, 50.0), (110.0, 60.0), (41.2, 60.02), (146.83, 60)])
def test_a_note_over_hum_as_strong_as_itself_is_read(hz, hum):
    note = plucked(hz, 2.2, 1.0, level=0.06, decay=0.3)
    level = float(note[int(1.2 * RATE) :].std())
    sound = note + mains(hum, 2.2, level, partials=1) + noise(2.2, level=1e-4)
    heard = readings(PitchTracker(RATE), sound)
    for reading in heard[int(1.35 * RATE / 1024) : -1]:
        assert abs(cents(reading.hz, hz)) < 2


@pytest.mark.parametrize("hum", [50.01, 59.98])
@pytest.mark.parametrize("hz", [89.05, 100.4, 119.9, 130.8])
def test_a_pluck_that_dies_into_hum_leaves_no_other_pitch(hz, hum):
    sound = plucked(hz, 4.0, 0.8) + mains(hum, 4.0) + noise(4.0, level=2e-4)
    heard = readings(PitchTracker(RATE), sound)
    read = [reading.hz for reading in heard if reading.hz is not None]
    assert len(read) > 20
    assert max(abs(cents(pitch, hz)) for pitch in read) < 50


@pytest.mark.parametrize("hum", [50.0, 60.0])
def test_hum_that_is_plugged_in_is_a_note_for_no_more_than_two_seconds(hum):
    sound = np.concatenate((np.zeros(RATE // 2), mains(hum, 4.0))).astype(np.float32)
    heard = readings(PitchTracker(RATE), sound + noise(4.5, level=1e-4))
    assert all(reading.hz is None for reading in heard[int(2.6 * RATE / 1024) :])


@pytest.mark.parametrize("hz", [49.0, 50.0, 60.0, 61.74, 100.0, 120.0])
def test_a_string_struck_where_the_mains_are_is_read(hz):
    sound = plucked(hz, 3.0, 0.5, decay=0.6) + noise(3.0, level=1e-4)
    for reading in readings(PitchTracker(RATE), sound)[int(0.7 * RATE / 1024) : -1]:
        assert abs(cents(reading.hz, hz)) < 2
