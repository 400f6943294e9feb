"""SWIPE' through pysptk, hop 1024; it sees the whole file at once."""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.pitch.readers import Reader, Readings, plain

pysptk: Any = importlib.import_module("pysptk")


class Swipe:
    """SWIPE' from 25 to 5000 Hz."""

    name = "SWIPE' (pysptk)"

    def read(self, samples: NDArray[np.float32], rate: int, hop: int = 1024) -> Readings:
        """Frames are centred; they are counted at their centre, which flatters their latency."""
        hz = pysptk.swipe(
            samples.astype(np.float64),
            fs=rate,
            hopsize=hop,
            min=25.0,
            max=min(5000.0, rate / 2.1),
            threshold=0.2,
            otype="f0",
        )
        return plain(hop * np.arange(len(hz)), np.asarray(hz))


def readers() -> list[Reader]:
    """The one."""
    return [Swipe()]
