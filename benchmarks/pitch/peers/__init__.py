"""Other trackers, each behind the same small interface; missing ones are named and left out."""

from __future__ import annotations

import importlib
from collections.abc import Sequence

from benchmarks.pitch.readers import Reader

MODULES = ("aubio_yin", "librosa_yin", "pitchy_mpm", "praat", "swift", "swipe", "world")


def load(names: Sequence[str]) -> list[Reader]:
    """The peers by name (``all`` for every one), a printed line for each that is missing.

    Raises:
        ValueError: There is no adapter of that name.
    """
    for name in names:
        if name not in (*MODULES, "all"):
            raise ValueError(f"no peer {name}; there are {', '.join(MODULES)}")
    readers: list[Reader] = []
    for name in MODULES if "all" in names else names:
        try:
            module = importlib.import_module(f"benchmarks.pitch.peers.{name}")
            readers += module.readers()
        except ImportError as error:
            print(f"peer {name} left out: {error}")
    return readers
