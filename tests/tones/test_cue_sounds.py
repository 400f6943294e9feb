"""The waveforms of the in-tune sounds."""

import numpy as np
import pytest

from tuner.tones.cue import InTuneSound
from tuner.tones.cue_sounds import LOWEST_CHIME_HZ, chime_hz, cue_samples

SOUNDS = [InTuneSound.CLICK, InTuneSound.CHIME]


@pytest.mark.parametrize("rate", [8000, 44_100, 192_000])
@pytest.mark.parametrize("sound", SOUNDS)
def test_they_begin_and_end_at_zero_and_never_jump(sound, rate):
    samples = cue_samples(sound, rate, 440.0, 1.0)
    assert samples.dtype == np.float32
    assert abs(samples[0]) < 1e-6
    assert abs(samples[-1]) < 1e-6
    assert 0.2 < np.abs(samples).max() <= 1.0
    assert np.abs(np.diff(samples)).max() < 2.0 * np.pi * 6200.0 / rate


@pytest.mark.parametrize("sound", SOUNDS)
def test_the_volume_is_that_of_the_reference_tone(sound):
    loud, soft = (cue_samples(sound, 48_000, 440.0, volume) for volume in (1.0, 0.5))
    assert soft == pytest.approx(loud / 4.0)
    assert not cue_samples(sound, 48_000, 440.0, 0.0).any()


@pytest.mark.parametrize("note", [27.5, 82.4, 440.0, 999.0, 1000.0, 4186.0])
def test_the_chime_is_the_note_some_octaves_away(note):
    hz = chime_hz(note)
    assert LOWEST_CHIME_HZ <= hz < 2 * LOWEST_CHIME_HZ
    assert np.log2(hz / note) == pytest.approx(round(np.log2(hz / note)))


def test_the_chime_sounds_at_its_pitch():
    samples = cue_samples(InTuneSound.CHIME, 48_000, 110.0, 1.0)
    spectrum = np.abs(np.fft.rfft(samples, 1 << 17))
    assert spectrum.argmax() * 48_000 / (1 << 17) == pytest.approx(1760.0, abs=2.0)


def test_off_is_silence():
    assert len(cue_samples(InTuneSound.OFF, 48_000, 440.0, 1.0)) == 0
