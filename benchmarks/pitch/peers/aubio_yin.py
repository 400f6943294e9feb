"""aubio's trackers, windows of 4096, hop 1024, fed hop by hop."""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.pitch.readers import Reader, Readings, plain

aubio: Any = importlib.import_module("aubio")


class Aubio:
    """One of aubio's methods."""

    def __init__(self, method: str) -> None:
        self.name = f"aubio {method} 4096"
        self._method = method

    def read(self, samples: NDArray[np.float32], rate: int, hop: int = 1024) -> Readings:
        """Causal; unvoiced is 0 Hz."""
        tracker = aubio.pitch(self._method, 4096, hop, rate)
        tracker.set_unit("Hz")
        tracker.set_silence(-70)
        starts = range(0, len(samples) - hop + 1, hop)
        hz = [float(tracker(samples[start : start + hop])[0]) for start in starts]
        return plain(np.array([start + hop for start in starts]), np.array(hz))


def readers() -> list[Reader]:
    """The methods of interest."""
    return [Aubio("yinfast"), Aubio("yinfft"), Aubio("fcomb")]
