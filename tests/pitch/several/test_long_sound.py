"""What is kept of the newest seconds, and where the last attack was."""

import numpy as np
import pytest

from tuner.pitch.several.sound import LONGEST_S, LongSound


def tone(rate, seconds, hz=300.0):
    times = np.arange(int(seconds * rate)) / rate
    return (0.3 * np.sin(2 * np.pi * hz * times)).astype(np.float32)


@pytest.mark.parametrize("rate", [11_025, 44_100, 48_000, 96_000, 192_000])
def test_the_rate_is_low_and_the_pitch_is_kept(rate):
    sound = LongSound(rate)
    for part in np.array_split(tone(rate, 3.0), 40):
        sound.append(part)
    kept = sound.newest(LONGEST_S)
    assert sound.rate <= 22_100
    assert len(kept) == round(LONGEST_S * sound.rate)
    spectrum = np.abs(np.fft.rfft(kept * np.hanning(len(kept))))
    assert np.argmax(spectrum) * sound.rate / len(kept) == pytest.approx(300.0, abs=0.5)


def test_the_last_attack_is_found():
    sound = LongSound(48_000)
    sound.append(0.1 * tone(48_000, 1.0))
    sound.append(tone(48_000, 0.8))
    seconds, attack = sound.since_attack()
    assert seconds == pytest.approx(0.77, abs=0.03)
    assert attack == pytest.approx(sound.rate, abs=0.03 * sound.rate)
    sound.append(tone(48_000, 0.3))
    assert sound.since_attack()[1] == pytest.approx(attack, abs=0.02 * sound.rate)


def test_a_steady_sound_has_no_attack():
    sound = LongSound(48_000)
    sound.append(tone(48_000, 3.0))
    assert sound.since_attack() == (pytest.approx(LONGEST_S, abs=0.01), 0)
    sound.clear()
    assert sound.since_attack() == (0.0, 0)
