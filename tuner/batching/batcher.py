"""Gathers chunks into batches, straight in the memory of leased buffers.

Owned by the capture thread.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from tuner.batching.batch import Batch
from tuner.pool.lease import Lease
from tuner.pool.supply import BufferSupply
from tuner.pool.transport import Transport

CHUNK_FRAMES = 128


class Batcher:
    """Turns chunks into batches: ask for ``room``, write a chunk there, ``commit`` it.

    The frames of a batch are consecutive. A full batch goes out at once; a partial one when it
    is older than the flush timeout, before lost frames, and when ``flush`` is called. When the
    supply has no buffer the room is a scratch chunk: what is written there is skipped, and
    counted as lost.

    Args:
        supply: Where buffers come from.
        transport: How the batches travel; noted on each.
        batch_size: Frames in a full batch, a multiple of CHUNK_FRAMES.
        flush_timeout_ms: Age at which a partial batch goes out.
        deliver: Takes each batch.
        clock: Now, in ns; monotonic.
    """

    def __init__(
        self,
        supply: BufferSupply,
        transport: Transport,
        batch_size: int,
        flush_timeout_ms: int,
        deliver: Callable[[Batch], None],
        clock: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        self.batch_size = batch_size
        self.flush_timeout_ms = flush_timeout_ms
        self._supply = supply
        self._transport = transport
        self._deliver = deliver
        self._clock = clock
        self._scratch = np.zeros(CHUNK_FRAMES, dtype=np.float32)
        self._lease: Lease | None = None
        self._filled = 0
        self.reset_counters()
        self.start_stream(0)

    @property
    def frames(self) -> int:
        """Frames that went out in batches."""
        return self._frames

    @property
    def lost_frames(self) -> int:
        """Frames lost, before they reached the batcher or in it."""
        return self._lost_frames

    @property
    def skipped_chunks(self) -> int:
        """Chunks skipped for want of a buffer."""
        return self._skipped_chunks

    @property
    def batches(self) -> int:
        """Batches sent."""
        return self._batches

    @property
    def has_room(self) -> bool:
        """Whether the next chunk would be kept rather than skipped."""
        return self._lease is not None or self._supply.available > 0

    @property
    def missing_frames(self) -> int:
        """Frames that a full batch still needs."""
        return self.batch_size - (self._filled if self._lease is not None else 0)

    def start_stream(self, sample_rate: int) -> None:
        """Begin a stream at a rate in Hz; a partial batch of the one before goes out first."""
        self.flush()
        self._sample_rate = sample_rate
        self._sequence = 0
        self._lost_before = 0
        self._joined = False

    def reset_counters(self) -> None:
        """Start all counts anew."""
        self._batches = self._frames = self._lost_frames = self._skipped_chunks = 0

    def use(self, supply: BufferSupply, transport: Transport) -> None:
        """Take buffers from another supply; a partial batch goes out first."""
        self.flush()
        self._supply = supply
        self._transport = transport

    def room(self) -> NDArray[np.float32]:
        """Where the next chunk belongs: float32 of shape (CHUNK_FRAMES,), contiguous."""
        samples = self._filled_buffer()
        if samples is None:
            return self._scratch
        return samples[self._filled : self._filled + CHUNK_FRAMES]

    def commit(self, frames: int, first_frame: int, time_ns: int, lost_before: int) -> None:
        """Count what was written into the last ``room``.

        Args:
            frames: Frames written, at most CHUNK_FRAMES.
            first_frame: Stream position of the first one.
            time_ns: When it was captured.
            lost_before: Frames lost just before it.
        """
        if lost_before:
            self._lost_frames += lost_before
            if self._lease is not None and self._filled:
                self._move_on(frames)
            self._joined = False
            self._lost_before += lost_before
        if self._lease is None or self._lease.expired:
            self._skip(frames)
            return
        if not self._filled:
            self._first_frame = first_frame
            self._captured_ns = time_ns
        self._filled += frames
        if self._filled + CHUNK_FRAMES > min(self.batch_size, self._lease.capacity):
            self.flush()

    def flush(self) -> None:
        """Send the partial batch, if there is one, and hold no buffer."""
        lease, self._lease = self._lease, None
        if lease is None:
            return
        if lease.expired:
            self._lose(self._filled)
            return
        if not self._filled:
            self._supply.release(lease.buffer_id)
            return
        outgoing = self._supply.mark_transferred(lease.buffer_id)
        if outgoing is None:
            self._lose(self._filled)
            return
        batch = Batch(
            outgoing,
            self._transport,
            self._sample_rate,
            self._filled,
            self._sequence,
            self._first_frame,
            self._captured_ns,
            self._lost_before,
            self._joined,
        )
        self._sequence += 1
        self._batches += 1
        self._frames += self._filled
        self._lost_before = 0
        self._joined = True
        self._filled = 0
        self._deliver(batch)

    def interrupt(self) -> None:
        """Send the partial batch; what comes next does not join on."""
        self.flush()
        self._joined = False

    def flush_if_due(self) -> None:
        """Send the partial batch, or give an empty buffer back, after the flush timeout."""
        if self._lease is None:
            return
        begun = self._captured_ns if self._filled else self._lease.acquired_ns
        if self._clock() - begun > self.flush_timeout_ms * 1_000_000:
            self.flush()

    def _filled_buffer(self) -> NDArray[np.float32] | None:
        """The buffer being filled, acquired if there is none."""
        if self._lease is not None and self._lease.expired:
            self._lose(self._filled)
            self._lease = None
        if self._lease is None:
            self._filled = 0
            self._lease = self._supply.acquire()
        return None if self._lease is None else self._lease.samples

    def _move_on(self, frames: int) -> None:
        """Frames are missing before the chunk just written: begin a new batch with it."""
        assert self._lease is not None
        if self._lease.expired:
            return
        chunk = self._scratch[:frames]
        chunk[:] = self._lease.samples[self._filled : self._filled + frames]
        self.flush()
        fresh = self._filled_buffer()
        if fresh is not None:
            fresh[:frames] = chunk

    def _skip(self, frames: int) -> None:
        self._skipped_chunks += 1
        self._lose(frames)

    def _lose(self, frames: int) -> None:
        self._lost_frames += frames
        self._lost_before += frames
        self._joined = False
        self._filled = 0
