"""Praat's autocorrelation through parselmouth; it sees the whole file at once."""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.pitch.readers import Reader, Readings, plain

parselmouth: Any = importlib.import_module("parselmouth")

_FLOORS = (25.0, 75.0)
"""Lowest pitches: three periods of them are the window, 120 and 40 ms."""


class Praat:
    """To Pitch (ac)."""

    def __init__(self, floor: float = _FLOORS[0]) -> None:
        self.name = f"praat ac {floor:.0f} Hz"
        self._floor = floor

    def read(self, samples: NDArray[np.float32], rate: int, hop: int = 1024) -> Readings:
        """A frame counts when the end of its window was there."""
        sound = parselmouth.Sound(samples.astype(np.float64), rate)
        pitch = sound.to_pitch_ac(
            time_step=hop / rate, pitch_floor=self._floor, pitch_ceiling=5000.0
        )
        ends = (pitch.xs() + 1.5 / self._floor) * rate
        return plain(ends.astype(np.int64), pitch.selected_array["frequency"])


def readers() -> list[Reader]:
    """Long windows and short ones."""
    return [Praat(floor) for floor in _FLOORS]
