"""Sound files for the tests, made on the spot."""

import numpy as np
import soundfile


def tone(hz, seconds, rate=48_000, partials=4):
    """A harmonic tone: float32 of shape (frames,)."""
    t = np.arange(round(seconds * rate)) / rate
    wave = sum(np.sin(2 * np.pi * hz * k * t) / k for k in range(1, partials + 1))
    return (0.2 * wave).astype(np.float32)


def write(path, samples, rate=48_000, **options):
    """Write a sound file and return its path."""
    soundfile.write(path, samples, rate, **options)
    return path
