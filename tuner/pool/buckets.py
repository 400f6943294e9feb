"""The sizes a buffer can have, and how many buffers there can be."""

from __future__ import annotations

BUCKETS = (256, 512, 1024, 2048, 4096)
"""Frames a buffer of each bucket holds."""

LARGEST_POOL = 64
"""Most buffers of a pool; the arena has room for as many of the largest bucket."""


def bucket_for(frames: int) -> int:
    """The smallest bucket that holds so many frames.

    Raises:
        ValueError: None does, or there is nothing to hold.
    """
    for bucket in BUCKETS:
        if 1 <= frames <= bucket:
            return bucket
    raise ValueError(f"A buffer holds 1 to {BUCKETS[-1]} frames, not {frames}.")
