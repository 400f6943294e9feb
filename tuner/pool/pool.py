"""The pool: a fixed set of buffers in one block of memory, lent out one acquisition at a time.

The pool belongs to one thread, which alone calls its methods. Only leases cross threads.
Nothing here blocks, waits or allocates sample memory, but for a resize and for the buffer that
replaces one whose holder never brought it back.
"""

from __future__ import annotations

import itertools
import logging
import sys
import time
from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from tuner.pool.histogram import Histogram
from tuner.pool.lease import Lease
from tuner.pool.stats import PoolStats, SlotState

_log = logging.getLogger(__name__)

_NO_SLOT = -1
"""Slot of a buffer that is out of a pool that has since become smaller."""


class BufferPool:
    """Buffers that go out under a fresh id and come back under it.

    A buffer is available, in flight while its producer fills it, processing while its consumer
    reads it, and then available again. One that is out for too long is given up: its lease
    expires, its slot gets new memory, and whoever held it can neither disturb the next holder
    nor return it any more.

    Args:
        size: Buffers in circulation, at least 1.
        capacity: Frames a buffer holds, at least 1.
        timeout_ms: Age since acquisition at which ``reclaim_expired`` takes a buffer back.
        ids: Where fresh ids come from; share one between supplies whose ids must not meet.
        timed: Whether acquisition and turnover times are taken.
        clock: Now, in ns; monotonic.

    Raises:
        ValueError: A size below 1.
    """

    def __init__(
        self,
        size: int,
        capacity: int,
        *,
        timeout_ms: int = 1000,
        ids: Iterator[int] | None = None,
        timed: bool = True,
        clock: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        self.timeout_ms = timeout_ms
        self.timed = timed
        self._ids = itertools.count(1) if ids is None else ids
        self._clock = clock
        self._out: dict[int, Lease] = {}
        self._peak_outstanding = 0
        self._acquisition = Histogram()
        self._turnover = Histogram()
        self.reset_counters()
        self._lay_out(size, capacity)

    @property
    def size(self) -> int:
        """Buffers in circulation."""
        return len(self._states)

    @property
    def capacity(self) -> int:
        """Frames a buffer holds."""
        return int(self._arena.shape[1])

    @property
    def available(self) -> int:
        """Buffers free to be acquired."""
        return len(self._free)

    @property
    def outstanding(self) -> int:
        """Buffers that are out, in flight or processing."""
        return len(self._out)

    def acquire(self) -> Lease | None:
        """Lend a free buffer to the producer.

        Returns:
            A lease under a fresh id; None when no buffer is free, which is counted.
        """
        begun = self._clock()
        if not self._free:
            self._exhausted += 1
            return None
        slot = self._free.pop()
        lease = Lease(next(self._ids), slot, self._memory(slot), begun)
        self._out[lease.buffer_id] = lease
        self._states[slot] = SlotState.IN_FLIGHT
        self._acquired += 1
        self._peak_outstanding = max(self._peak_outstanding, len(self._out))
        if self.timed:
            self._acquisition.add(self._clock() - begun)
        return lease

    def mark_transferred(self, buffer_id: int) -> Lease | None:
        """Move a filled buffer on to the consumer; the producer's lease expires.

        Returns:
            The consumer's lease, under the same id; None when the id is not in flight, which
            is refused and counted.
        """
        filled = self._out.get(buffer_id)
        if filled is None or filled.transferred:
            self._refuse("transfer", buffer_id, "it is not in flight")
            return None
        moved = filled.move()
        self._out[buffer_id] = moved
        if moved.slot != _NO_SLOT:
            self._states[moved.slot] = SlotState.PROCESSING
        self._transferred += 1
        return moved

    def return_buffer(self, buffer_id: int, samples: NDArray[np.float32] | None = None) -> bool:
        """Take a buffer back from its consumer.

        Args:
            buffer_id: The id it went out under.
            samples: The memory, when the consumer hands it back too; its size is checked.

        Returns:
            Whether it was taken; a second return, a stale or foreign id, a buffer that was
            never handed over or one of the wrong size is refused, counted and changes nothing.
        """
        lease = self._out.get(buffer_id)
        if lease is None:
            return self._refuse("return", buffer_id, "the id is not out")
        if not lease.transferred:
            return self._refuse("return", buffer_id, "it was never handed over")
        if samples is not None and samples.shape != (lease.capacity,):
            return self._refuse("return", buffer_id, "the buffer has the wrong size")
        self._take_back(lease)
        self._returned += 1
        if self.timed:
            self._turnover.add(self._clock() - lease.acquired_ns)
        return True

    def release(self, buffer_id: int) -> bool:
        """Take a buffer back from its producer, unused.

        Returns:
            Whether it was taken; an id that is not in flight is refused and counted.
        """
        lease = self._out.get(buffer_id)
        if lease is None or lease.transferred:
            return self._refuse("release", buffer_id, "it is not in flight")
        self._take_back(lease)
        self._released += 1
        return True

    def reclaim_expired(self) -> tuple[int, ...]:
        """Give up the buffers that have been out for longer than the timeout.

        Returns:
            Their ids, which never come back.
        """
        return self._reclaim(older_than_ns=self.timeout_ms * 1_000_000)

    def reclaim_all(self) -> tuple[int, ...]:
        """Give up every buffer that is out, whatever its age.

        Returns:
            Their ids, which never come back.
        """
        return self._reclaim(older_than_ns=-1)

    def resize(self, size: int, capacity: int) -> None:
        """Change how many buffers there are or how long they are.

        Buffers that are out stay valid in the memory they have; their slots change over when
        they come back.

        Raises:
            ValueError: A size below 1.
        """
        self._lay_out(size, capacity)

    def reset_counters(self) -> None:
        """Start all counts and times anew; buffers that are out stay out."""
        self._acquired = self._transferred = self._returned = self._released = 0
        self._exhausted = self._timed_out = self._refused = 0
        self._allocations = 0
        self._peak_outstanding = len(self._out)
        self._acquisition.reset()
        self._turnover.reset()

    def stats(self) -> PoolStats:
        """The figures so far."""
        processing = sum(lease.transferred for lease in self._out.values())
        return PoolStats(
            size=self.size,
            capacity=self.capacity,
            cells=bytes(self._states),
            available=len(self._free),
            in_flight=len(self._out) - processing,
            processing=processing,
            acquired=self._acquired,
            transferred=self._transferred,
            returned=self._returned,
            released=self._released,
            exhausted=self._exhausted,
            timed_out=self._timed_out,
            refused=self._refused,
            allocations=self._allocations,
            peak_outstanding=self._peak_outstanding,
            payload_bytes=self._payload_bytes(),
            overhead_bytes=self._overhead_bytes(),
            acquisition=self._acquisition.times(),
            turnover=self._turnover.times(),
        )

    def _lay_out(self, size: int, capacity: int) -> None:
        if size < 1 or capacity < 1:
            raise ValueError(
                f"A pool needs at least 1 buffer of 1 frame, not {size} of {capacity}."
            )
        self._arena = np.zeros((size, capacity), dtype=np.float32)
        self._allocations += 1
        self._replaced: dict[int, NDArray[np.float32]] = {}
        self._states = bytearray(size)
        taken = {lease.slot for lease in self._out.values()}
        spare = [slot for slot in range(size) if slot not in taken]
        for lease in self._out.values():
            if not 0 <= lease.slot < size:
                lease.slot = spare.pop(0) if spare else _NO_SLOT
            if lease.slot != _NO_SLOT:
                self._states[lease.slot] = (
                    SlotState.PROCESSING if lease.transferred else SlotState.IN_FLIGHT
                )
        # The last one is lent first, so the same few buffers stay in the processor's cache.
        self._free = spare[::-1]

    def _memory(self, slot: int) -> NDArray[np.float32]:
        replaced = self._replaced.get(slot) if self._replaced else None
        memory: NDArray[np.float32] = self._arena[slot] if replaced is None else replaced
        return memory

    def _take_back(self, lease: Lease) -> None:
        del self._out[lease.give_up()]
        if lease.slot != _NO_SLOT:
            self._states[lease.slot] = SlotState.AVAILABLE
            self._free.append(lease.slot)

    def _reclaim(self, older_than_ns: int) -> tuple[int, ...]:
        now = self._clock()
        lost = [lease for lease in self._out.values() if now - lease.acquired_ns > older_than_ns]
        for lease in lost:
            del self._out[lease.give_up()]
            self._timed_out += 1
            if lease.slot == _NO_SLOT:
                continue
            self._replaced[lease.slot] = np.zeros(self.capacity, dtype=np.float32)
            self._allocations += 1
            self._states[lease.slot] = SlotState.TIMED_OUT
            self._free.insert(0, lease.slot)
        if lost:
            _log.warning("reclaimed buffers %s", [lease.buffer_id for lease in lost])
        return tuple(lease.buffer_id for lease in lost)

    def _refuse(self, what: str, buffer_id: int, why: str) -> bool:
        self._refused += 1
        _log.warning("refused the %s of buffer %s: %s", what, buffer_id, why)
        return False

    def _payload_bytes(self) -> int:
        return self._arena.nbytes + sum(memory.nbytes for memory in self._replaced.values())

    def _overhead_bytes(self) -> int:
        parts = (
            self,
            self._out,
            self._states,
            self._free,
            self._replaced,
            self._acquisition,
            self._turnover,
        )
        leases = sum(lease.overhead_bytes for lease in self._out.values())
        return sum(map(sys.getsizeof, parts)) + leases
