"""Extents whose last holder never let go, kept apart until nobody can see them any more."""

from __future__ import annotations

import sys
import weakref
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tuner.pool.arena import Arena


class _Lost(NamedTuple):
    seen: weakref.ref[NDArray[np.float32]]
    offset: int
    length: int


class Quarantine:
    """Keeps lost extents out of circulation, so that they are never lent to two at once."""

    __slots__ = ("_arena", "_lost")

    def __init__(self, arena: Arena) -> None:
        self._arena = arena
        self._lost: list[_Lost] = []

    @property
    def frames(self) -> int:
        """Frames kept apart."""
        return sum(lost.length for lost in self._lost)

    @property
    def overhead_bytes(self) -> int:
        """Memory of the bookkeeping."""
        return sys.getsizeof(self._lost) + sum(map(sys.getsizeof, self._lost))

    def put(self, samples: NDArray[np.float32], offset: int, length: int) -> None:
        """Keep an extent apart for as long as ``samples``, or a view of it, is alive."""
        self._lost.append(_Lost(weakref.ref(samples), offset, length))

    def lift(self) -> None:
        """Give the extents that nobody can see any more back to the arena."""
        still = [lost for lost in self._lost if lost.seen() is not None]
        if len(still) < len(self._lost):
            for lost in self._lost:
                if lost.seen() is None:
                    self._arena.give(lost.offset, lost.length)
            self._lost = still
