"""A batch: a leased buffer full of consecutive frames, and where they belong."""

from __future__ import annotations

from dataclasses import dataclass

from tuner.pool.lease import Lease
from tuner.pool.transport import Transport


@dataclass(frozen=True, slots=True)
class Batch:
    """Consecutive mono frames on their way to the analysis.

    Attributes:
        lease: The buffer; the frames are ``lease.samples[:sample_count]``.
        transport: How the frames travel, and so whether the id is awaited back.
        sample_rate: Frames a second.
        sample_count: Frames in the batch; fewer than the buffer holds in a partial batch.
        sequence: Number of the batch since the stream started, from 0.
        first_frame: Stream position of the first frame, lost ones included.
        captured_ns: When the first frame was captured (``time.monotonic_ns``).
        frames_lost_before: Frames lost between the batch before and this one.
        joined: Whether the sound goes on without a break from the batch before: nothing was
            lost, and there was no pause.
    """

    lease: Lease
    transport: Transport
    sample_rate: int
    sample_count: int
    sequence: int
    first_frame: int
    captured_ns: int
    frames_lost_before: int
    joined: bool = True

    @property
    def buffer_id(self) -> int:
        """The id under which the buffer went out and must come back."""
        return self.lease.buffer_id
