"""The engine's own lines and series, from the attack on, of a note whose octave need not be found.

What it reads later than this, it owes to finding the note; what this reads late, to its method.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.belief import Learning
from tuner.pitch.fine import LONGEST_SECONDS, FineReader
from tuner.pitch.pyramid import Pyramid
from tuner.pitch.track import FIRST_PERIODS, STEP, heard


def read_known(
    samples: NDArray[np.float32], rate: int, attack: float, f1: float, hop: int, watched: float
) -> NDArray[np.float64]:
    """The first partial, in Hz, at each end of a batch within ``watched`` seconds of the attack.

    NaN where there is none yet. The windows grow like those of ``Track.start``: the first begins at
    ``f1``, each next one where the last one found the note.
    """
    pyramid = Pyramid(float(rate), LONGEST_SECONDS + 0.1)
    fine = FineReader(pyramid)
    found: list[float] = []
    for end in range(hop, len(samples) + 1, hop):
        pyramid.append(samples[end - hop : end].astype(np.float64))
        age = end / rate - attack
        if age >= watched:
            break
        if age > 0:
            found.append(_read(fine, f1, age))
    return np.array(found)


def _read(fine: FineReader, f1: float, age: float) -> float:
    learning, hz = Learning(f1), float("nan")
    longest = min(heard(age, f1), LONGEST_SECONDS)
    seconds = min(longest, FIRST_PERIODS / f1)
    while True:
        estimate = fine.read(learning.belief(f1), seconds)
        if estimate is not None:
            learning.take(estimate.series)
            f1 = hz = estimate.series.f1
        if seconds >= longest:
            return hz
        seconds = min(longest, STEP * seconds)
