"""Small synthetic sounds for the tests."""

import numpy as np

RATE = 48_000


def tone(f1, seconds=0.8, rate=RATE, partials=8, level=0.2, b=0.0, decay=0.0, seed=0):
    """Partials falling with 1/k, random phases, first partial at exactly ``f1``."""
    rng = np.random.default_rng(seed)
    times = np.arange(int(seconds * rate)) / rate
    sound = np.zeros(len(times))
    for k in range(1, partials + 1):
        hz = f1 * k * np.sqrt((1 + b * k * k) / (1 + b))
        if hz < 0.45 * rate:
            wave = np.cos(2 * np.pi * hz * times + rng.uniform(0, 2 * np.pi))
            sound += wave / k * np.exp(-decay * k * times)
    return (level * sound / np.abs(sound).max()).astype(np.float32)


def noise(seconds=2.0, rate=RATE, level=0.1, seed=0):
    rng = np.random.default_rng(seed)
    return (level * rng.standard_normal(int(seconds * rate))).astype(np.float32)


def pink(seconds=2.0, rate=RATE, level=0.1, seed=0, highest=None):
    """Equal power in each octave above 20 Hz; cut off above ``highest``."""
    rng = np.random.default_rng(seed)
    count = int(seconds * rate)
    spectrum = np.fft.rfft(rng.standard_normal(count))
    hz = np.fft.rfftfreq(count, 1 / rate)
    spectrum /= np.sqrt(np.maximum(hz, 20.0))
    if highest is not None:
        spectrum[hz > highest] = 0
    sound = np.fft.irfft(spectrum, count)
    return (level * sound / sound.std()).astype(np.float32)


def readings(tracker, samples, batch=1024):
    """One reading a batch; the last batch may be short."""
    return [tracker.process(samples[i : i + batch]) for i in range(0, len(samples), batch)]


def cents(hz, reference):
    return 1200 * np.log2(hz / reference)


def band(lowest, highest, seconds=3.0, rate=RATE, level=0.05, seed=0):
    """Noise between two frequencies and nowhere else."""
    rng = np.random.default_rng(seed)
    count = int(seconds * rate)
    spectrum = np.fft.rfft(rng.standard_normal(count))
    hz = np.fft.rfftfreq(count, 1 / rate)
    spectrum[(hz < lowest) | (hz > highest)] = 0
    sound = np.fft.irfft(spectrum, count)
    return (level * sound / sound.std()).astype(np.float32)


def mains(hz, seconds, rms=0.005, partials=8, rate=RATE, seed=0):
    """A buzz of the mains: a comb of steady partials, RMS ``rms``."""
    buzz = tone(hz, seconds=seconds, rate=rate, partials=partials, seed=seed)
    return (rms / buzz.std() * buzz).astype(np.float32)
