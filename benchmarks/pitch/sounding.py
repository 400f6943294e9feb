"""Whether the note that a recording is named after sounds yet.

Where reeds or pipes an octave apart speak one after the other, it is the octave that is heard as
long as no odd partial of the named note is there, and no listener could name that note.
"""

from __future__ import annotations

import math

import numpy as np

from benchmarks.pitch.folder import Recording

LEVEL_DB = -20.0
"""An odd partial this far below the strongest of all partials, or further, does not sound."""

_PERIODS = 6.0
_LEAST_SECONDS = 0.03
_PARTIALS = 16
_FLAT, _SHARP = 2 ** (-50 / 1200), 2 ** (80 / 1200)
_PADDED = 8


def odd_db(recording: Recording, frame: int) -> float:
    """Level of the strongest odd partial at a moment, in dB of the strongest partial.

    A partial is a peak from 50 cents below its place, where a wrong note begins, to 80 above, where
    stiff strings have theirs, in the six periods (at least 30 ms) before ``frame``.
    """
    length = int(max(_LEAST_SECONDS, _PERIODS / recording.hz) * recording.rate)
    samples = recording.samples[max(0, frame - length) : frame].astype(np.float64)
    window = np.hanning(len(samples))
    size = 1 << math.ceil(math.log2(_PADDED * length))
    spectrum = np.abs(np.fft.rfft((samples - samples.mean()) * window, size))
    bins = recording.hz * size / recording.rate
    levels = []
    for number in range(1, min(_PARTIALS, int(0.45 * recording.rate / recording.hz)) + 1):
        lowest, highest = int(_FLAT * number * bins), int(_SHARP * number * bins) + 2
        at = lowest + int(np.argmax(spectrum[lowest:highest]))
        peak = spectrum[at] == spectrum[at - 1 : at + 2].max()
        levels.append(float(spectrum[at]) if peak else 0.0)
    strongest = max(levels, default=0.0)
    odd = max(levels[::2], default=0.0)
    return 20 * math.log10(odd / strongest) if odd > 0 else -math.inf
