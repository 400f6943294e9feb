"""The one interface of everything that sound can come from."""

from __future__ import annotations

from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

CHUNK_FRAMES = 128
"""Frames in a chunk, the unit in which every source hands sound over."""

Samples = NDArray[np.float32]


class SourceError(Exception):
    """A source cannot go on; the message is one sentence for the user, with the way out.

    Attributes:
        passing: Whether the cause may go away by itself, so that opening again is worth a try.
    """

    passing = False


class Chunk(NamedTuple):
    """What was just written into the caller's memory.

    Attributes:
        frames: Frames written: CHUNK_FRAMES, or fewer at the end of a finite source.
        first_frame: Position of the first one since the source was opened, lost frames included.
        time_ns: When the first frame arrived, on the clock of ``time.monotonic_ns``; it was
            sound the source's ``latency_s`` before.
        lost_before: Frames lost between the chunk before and this one.
    """

    frames: int
    first_frame: int
    time_ns: int
    lost_before: int


class Source(Protocol):
    """Mono float32 sound, pulled in chunks by the thread that owns the source.

    A source is made closed. All calls come from one thread; none but ``open`` may block. A class
    of sources inherits from this one for what holds of most; a stand-in need not.
    """

    @property
    def name(self) -> str:
        """What the user knows this source by, for instance a device or file name."""

    @property
    def sample_rate(self) -> int:
        """Frames per second; known after ``open``."""

    @property
    def latency_s(self) -> float:
        """What the device adds before a frame can be read, in s; known after ``open``."""
        return 0.0

    @property
    def real_time(self) -> bool:
        """Whether frames come at the clock's pace and are lost if nobody takes them."""

    @property
    def has_own_clock(self) -> bool:
        """Whether a device's clock, not the computer's, sets the pace."""
        return False

    @property
    def finished(self) -> bool:
        """Whether the source has come to its end and ``read_into`` will give nothing more."""
        return False

    @property
    def complaint(self) -> str | None:
        """What was wrong with what was delivered, as one sentence, known at the end; or None."""
        return None

    def open(self) -> None:
        """Start delivering; frame positions begin at 0.

        Raises:
            SourceError: The source cannot be opened.
        """

    def read_into(self, out: Samples) -> Chunk | None:
        """Write the next chunk straight into the caller's memory.

        Args:
            out: float32 of shape (CHUNK_FRAMES,), contiguous.

        Returns:
            What was written, or None when no whole chunk is there yet, or at the end.

        Raises:
            SourceError: The source has failed, for instance because a device vanished.
        """

    def pause(self) -> None:
        """Deliver nothing until ``resume``; a real-time source drops what arrives meanwhile."""

    def resume(self) -> None:
        """Go on after ``pause``; positions go on where they stood.

        Raises:
            SourceError: The source cannot be started again.
        """

    def close(self) -> None:
        """Give everything back; safe to call twice, or without ``open``."""
