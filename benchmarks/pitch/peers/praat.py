"""Praat's autocorrelation through parselmouth; it sees the whole file at once."""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.pitch.readers import Reader, Readings, plain

parselmouth: Any = importlib.import_module("parselmouth")

_FLOOR = 25.0
"""Lowest pitch: three periods of it are the window, 120 ms."""


class Praat:
    """To Pitch (ac)."""

    name = "praat ac 25 Hz"

    def read(self, samples: NDArray[np.float32], rate: int, hop: int = 1024) -> Readings:
        """A frame counts when the end of its window was there."""
        sound = parselmouth.Sound(samples.astype(np.float64), rate)
        pitch = sound.to_pitch_ac(time_step=hop / rate, pitch_floor=_FLOOR, pitch_ceiling=5000.0)
        ends = (pitch.xs() + 1.5 / _FLOOR) * rate
        return plain(ends.astype(np.int64), pitch.selected_array["frequency"])


def readers() -> list[Reader]:
    """The one."""
    return [Praat()]
