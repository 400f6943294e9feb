"""The tones as numbers: exact, clean, and without a click."""

import itertools
import math

import numpy as np
import pytest

from tuner.tones.score import RAMP_SECONDS, Score
from tuner.tones.tone import Timbre, Tone

RATE = 48_000
SETTLED = round(0.5 * RATE)
RAMP = round(RAMP_SECONDS * RATE)


def sounding(tone, rate=RATE):
    return Score(rate).changed(0, tone)


def spectrum_db(sound):
    window = np.blackman(len(sound))
    power = np.abs(np.fft.rfft(sound * window)) / (0.5 * window.sum())
    return 20 * np.log10(power + 1e-15)


def measured_hz(sound, near):
    """From the phase turned between two windows, whose distance is long beside the error."""
    half = len(sound) // 2
    window = np.blackman(half)
    carrier = np.exp(-2j * np.pi * near * np.arange(len(sound)) / RATE)
    first, second = (
        np.vdot(window, (sound * carrier)[part]) for part in (slice(half), slice(half, 2 * half))
    )
    return near + np.angle(second / first) / (2 * np.pi) * RATE / half


@pytest.mark.parametrize("timbre", Timbre)
def test_there_is_nothing_but_the_partials(timbre):
    tone = Tone(480.0, timbre, volume=1.0)
    db = spectrum_db(sounding(tone).render(3 * RATE, RATE))
    partial = np.zeros(len(db), bool)
    for k in range(1, 40):
        partial[max(480 * k - 3, 0) : 480 * k + 4] = True
    assert db[480] > -12.0
    assert db[~partial].max() < -110.0


@pytest.mark.parametrize("timbre", Timbre)
@pytest.mark.parametrize("hz", [27.5, 440.0, 4186.0, 7999.0])
@pytest.mark.parametrize("rate", [22_050, 48_000])
def test_the_peak_is_below_full_scale_and_the_loudness_equal(timbre, hz, rate):
    for fifth in (False, True):
        sound = sounding(Tone(hz, timbre, fifth, 1.0), rate).render(0, rate)
        assert np.abs(sound).max() < 0.96
        assert 0.2 < math.sqrt(np.mean(np.square(sound[rate // 2 :]))) < 0.36


def test_partials_end_below_half_the_sample_rate():
    """A string at 7 kHz would alias into the audible range if it were not band-limited."""
    db = spectrum_db(sounding(Tone(7000.0, Timbre.STRING, volume=1.0)).render(RATE, RATE))
    beyond = np.ones(len(db), bool)
    for k in (1, 2, 3):
        beyond[7000 * k - 3 : 7000 * k + 4] = False
    assert db[beyond].max() < -110.0


@pytest.mark.parametrize("hz", [27.5, 440.0, 441.7, 4186.009])
def test_the_frequency_is_exact_after_an_hour(hz):
    sound = sounding(Tone(hz, volume=1.0)).render(3600 * RATE, 2 * RATE)
    cents = 1200 * math.log2(measured_hz(sound.astype(float), hz) / hz)
    assert abs(cents) < 1e-4


def test_the_phase_is_exact_after_an_hour():
    """One cycle in an hour at 440 Hz would be 0.001 cent."""
    frame = 3600 * RATE
    heard = sounding(Tone(440.0, volume=1.0)).render(frame, RATE)
    begun = sounding(Tone(440.0, volume=1.0)).render(RATE, RATE)
    assert np.abs(heard - begun).max() < 1e-6


def test_the_fifth_is_pure():
    db = spectrum_db(sounding(Tone(440.0, Timbre.SINE, True, 1.0)).render(RATE, RATE))
    assert set(np.flatnonzero(db > -60.0)) <= {*range(438, 443), *range(658, 663)}
    assert db[660] > -20.0


def test_stretches_join_without_a_seam_in_any_order():
    score = sounding(Tone(123.4, Timbre.STRING, True, 0.8)).changed(5000, Tone(200.0, Timbre.FORK))
    whole = score.render(0, 12_000)
    pieces = [(0, 100), (100, 4901), (5001, 3), (5004, 6996)]
    for frame, count in reversed(pieces):
        assert np.array_equal(score.render(frame, count), whole[frame : frame + count])


CHANGES = [
    (Tone(220.0, volume=0.9), Tone(330.0, volume=0.9)),
    (Tone(220.0, volume=0.9), None),
    (None, Tone(220.0, volume=0.9)),
    (Tone(220.0, volume=0.2), Tone(220.0, volume=0.9)),
    (Tone(220.0, Timbre.ORGAN, volume=0.9), Tone(220.0, Timbre.SINE, volume=0.9)),
    (Tone(220.0, volume=0.9), Tone(220.0, Timbre.SINE, True, volume=0.9)),
    (Tone(440.0, Timbre.FORK, volume=0.9), Tone(440.0, Timbre.FORK, volume=0.4)),
]


def steepest(sound):
    return float(np.abs(np.diff(sound.astype(float))).max())


@pytest.mark.parametrize(("before", "after"), CHANGES)
def test_no_change_clicks(before, after):
    score = Score(RATE).changed(0, before).changed(SETTLED, after)
    sound = score.render(SETTLED // 2, SETTLED)
    begin = SETTLED - SETTLED // 2
    steady = max(steepest(sound[: begin - 1]), steepest(sound[begin + RAMP :]))
    ramp = np.pi / 2 / RAMP * np.abs(sound).max()
    assert steepest(sound) <= steady + 2 * ramp
    # Nothing is thrown up to where the tone itself has nothing.
    db = spectrum_db(sound[begin - 2400 : begin + 2400])
    assert db[len(db) // 2 :].max() < -100.0


@pytest.mark.parametrize("timbre", Timbre)
def test_a_change_of_volume_is_the_ramp_itself(timbre):
    loud, soft = Tone(440.0, timbre, volume=0.8), Tone(440.0, timbre, volume=0.4)
    score = sounding(loud).changed(SETTLED, soft)
    reference = sounding(loud).render(SETTLED, 2 * RAMP).astype(float)
    done = np.clip(np.arange(2 * RAMP) / RAMP, 0, 1)
    gain = 1.0 + (0.25 - 1.0) * (0.5 - 0.5 * np.cos(np.pi * done))
    assert np.abs(score.render(SETTLED, 2 * RAMP) - gain * reference).max() < 1e-6


def test_a_small_step_of_pitch_leaves_no_dip():
    score = sounding(Tone(440.0, volume=1.0)).changed(SETTLED + 37, Tone(440.1, volume=1.0))
    sound = score.render(SETTLED, 4 * RAMP)
    periods = sound[: len(sound) // 109 * 109].reshape(-1, 109)
    assert periods.max(axis=1).min() > 0.98 * periods.max()


def test_many_changes_at_once_are_no_louder_and_do_not_click():
    score, frame = Score(RATE), 0
    choices = itertools.product((110.0, 165.0, 220.0), (Timbre.SINE, Timbre.ORGAN), (0.3, 1.0))
    for hz, timbre, volume in choices:
        score = score.changed(frame, Tone(hz, timbre, volume=volume))
        frame += RAMP // 5
    score = score.changed(frame, None)
    sound = score.render(0, frame + RAMP + 100)
    assert np.abs(sound).max() < 0.9
    assert steepest(sound) < 0.16
    assert not sound[frame + RAMP :].any()


def test_silence_is_exactly_that():
    assert not Score(RATE).render(0, 1000).any()
    stopped = sounding(Tone(440.0)).changed(SETTLED, None)
    assert stopped.silent_from == SETTLED + RAMP
    assert not stopped.render(SETTLED + RAMP, 1000).any()
    assert sounding(Tone(440.0)).silent_from is None


@pytest.mark.parametrize("wrong", [{"hz": 10.0}, {"hz": 9000.0}, {"hz": 440.0, "volume": 1.1}])
def test_what_cannot_be_heard_is_refused(wrong):
    with pytest.raises(ValueError, match=r"heard|volume"):
        Tone(**wrong)
