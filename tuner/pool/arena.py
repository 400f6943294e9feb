"""One contiguous block of sample memory, cut into extents and put together again.

The block is asked for once and never grows, moves or shrinks. The system commits its pages when
they are first touched, so what is never cut costs nothing but addresses.
"""

from __future__ import annotations

import bisect
import ctypes
import sys
from typing import Any

import numpy as np
from numpy.typing import NDArray

_FRAME_BYTES = 4


class Arena:
    """A block of frames from which extents are taken, lowest address first.

    Args:
        frames: Its length, at least 1.

    Raises:
        ValueError: A length below 1.
    """

    def __init__(self, frames: int) -> None:
        if frames < 1:
            raise ValueError(f"An arena has at least 1 frame, not {frames}.")
        # NumPy's memory, because the system then commits only what is touched; seen through
        # ctypes, because a view of that costs no object beside itself.
        memory: Any = np.zeros(frames, dtype=np.float32)
        self._block: Any = (ctypes.c_float * frames).from_buffer(memory)
        self._free: list[tuple[int, int]] = [(0, frames)]

    @property
    def frames(self) -> int:
        """Its length."""
        return len(self._block)

    @property
    def free_frames(self) -> int:
        """Frames in no extent."""
        return sum(length for _, length in self._free)

    @property
    def overhead_bytes(self) -> int:
        """Memory of the bookkeeping."""
        return sys.getsizeof(self._free) + sum(map(sys.getsizeof, self._free))

    def usable_frames(self, length: int) -> int:
        """Free frames that extents of this length could still be cut from."""
        return sum(hole // length * length for _, hole in self._free)

    def take(self, length: int) -> int | None:
        """Cut an extent of this many frames from the first hole it fits.

        Returns:
            Its offset in frames, or None when no hole is long enough.
        """
        for position, (offset, hole) in enumerate(self._free):
            if hole < length:
                continue
            if hole == length:
                del self._free[position]
            else:
                self._free[position] = (offset + length, hole - length)
            return offset
        return None

    def give(self, offset: int, length: int) -> None:
        """Put an extent back and join it to the holes beside it."""
        position = bisect.bisect(self._free, (offset, 0))
        if position < len(self._free) and self._free[position][0] == offset + length:
            length += self._free.pop(position)[1]
        if position and sum(self._free[position - 1]) == offset:
            offset, before = self._free[position - 1]
            self._free[position - 1] = (offset, before + length)
        else:
            self._free.insert(position, (offset, length))

    def samples(self, offset: int, length: int) -> NDArray[np.float32]:
        """The frames of an extent: float32 of shape (length,), the arena's own memory.

        Whatever is sliced or viewed from the array keeps this very array alive (its base is no
        array, so NumPy does not skip it): a weak reference to it tells whether anybody can
        still see the extent.
        """
        view: NDArray[np.float32] = np.frombuffer(
            self._block, np.float32, length, offset * _FRAME_BYTES
        )
        return view
