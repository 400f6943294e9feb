"""The sizes a buffer can have."""

from __future__ import annotations

BUCKETS = (256, 512, 1024, 2048, 4096)
"""Frames a buffer of each bucket holds."""


def bucket_for(frames: int) -> int:
    """The smallest bucket that holds so many frames.

    Raises:
        ValueError: None does, or there is nothing to hold.
    """
    for bucket in BUCKETS:
        if 1 <= frames <= bucket:
            return bucket
    raise ValueError(f"A buffer holds 1 to {BUCKETS[-1]} frames, not {frames}.")
