"""SwiftF0, a small neural network, every 16 ms from 47 to 2094 Hz; it is given the whole sound."""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.pitch.readers import Reader, Readings, plain

swift_f0: Any = importlib.import_module("swift_f0")
soxr: Any = importlib.import_module("soxr")

_RATE = 16_000
_AHEAD = 2815
"""Samples at 16 kHz that the network sees on either side of a frame."""

_VOICED = 0.5
"""The network's own line between a pitch and none."""


class Swift:
    """One thread."""

    name = "swift-f0"

    def __init__(self) -> None:
        self._network = swift_f0.SwiftF0(threads=1)

    def read(self, samples: NDArray[np.float32], rate: int, hop: int = 1024) -> Readings:
        """A frame counts when all that the network sees of it was there; ``hop`` is its own."""
        del hop
        sound = samples if rate == _RATE else soxr.resample(samples, rate, _RATE)
        found = self._network.detect(sound, _RATE)
        hz = np.where(found.confidence >= _VOICED, found.pitch_hz, np.nan)
        frames = ((found.timestamps + _AHEAD / _RATE) * rate).astype(np.int64)
        there = frames <= len(samples)
        return plain(frames[there], hz[there])


def readers() -> list[Reader]:
    """The one."""
    return [Swift()]
