"""WORLD's DIO with StoneMask through pyworld; it sees the whole file at once."""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.pitch.readers import Reader, Readings, plain

pyworld: Any = importlib.import_module("pyworld")


class World:
    """DIO refined by StoneMask."""

    name = "WORLD dio"

    def read(self, samples: NDArray[np.float32], rate: int, hop: int = 1024) -> Readings:
        """Frames are centred; they are counted at their centre, which flatters their latency."""
        sound = samples.astype(np.float64)
        rough, times = pyworld.dio(
            sound,
            rate,
            f0_floor=25.0,
            f0_ceil=min(5000.0, rate / 2.2),
            frame_period=1000 * hop / rate,
        )
        hz = pyworld.stonemask(sound, rough, times, rate)
        return plain((times * rate).astype(np.int64), hz)


def readers() -> list[Reader]:
    """The one."""
    return [World()]
