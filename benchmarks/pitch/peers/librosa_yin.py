"""librosa's YIN, windows of 8192, hop 1024; it names a pitch at every moment."""

from __future__ import annotations

import importlib
import warnings
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.pitch.readers import Reader, Readings, plain

librosa: Any = importlib.import_module("librosa")


class LibrosaYin:
    """YIN over 8192 samples."""

    name = "librosa yin 8192"

    def read(self, samples: NDArray[np.float32], rate: int, hop: int = 1024) -> Readings:
        """A frame counts when its last sample was there."""
        with warnings.catch_warnings():
            # At 192 kHz its window holds less than two periods of the lowest pitch: so be it.
            warnings.simplefilter("ignore")
            hz = librosa.yin(
                samples,
                fmin=25,
                fmax=min(5000, rate / 2.1),
                sr=rate,
                frame_length=8192,
                hop_length=hop,
                center=False,
            )
        return plain(8192 + hop * np.arange(len(hz)), hz)


def readers() -> list[Reader]:
    """The one."""
    return [LibrosaYin()]
