"""The pool: a fixed set of buffers in one block of memory, lent out one acquisition at a time.

The pool belongs to one thread, which alone calls its methods. Only leases cross threads.
Nothing here blocks or waits, and no sample memory is allocated after the pool was made: neither
by a resize nor for a buffer whose holder never brought it back.
"""

from __future__ import annotations

import itertools
import logging
import sys
import time
from collections.abc import Callable, Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

from tuner.pool.arena import Arena
from tuner.pool.buckets import BUCKETS, LARGEST_POOL, bucket_for
from tuner.pool.counts import Counts
from tuner.pool.events import (
    AS_CONFIGURED,
    Acquired,
    Compacted,
    EventQueue,
    Exhausted,
    Reclaimed,
    Recycled,
    Refused,
    Resized,
)
from tuner.pool.fragmentation import CompactionResult, Fragmentation
from tuner.pool.lease import Lease
from tuner.pool.quarantine import Quarantine
from tuner.pool.slots import LARGEST_TABLE, NO_SLOT, SlotTable
from tuner.pool.stats import PoolStats, SlotState
from tuner.text import Text

_log = logging.getLogger(__name__)
_NOT_IN_FLIGHT = Text("Pool", "it is not in flight")


class BufferPool:
    """Buffers that go out under a fresh id and come back under it.

    A buffer is available, in flight while its producer fills it, processing while its consumer
    reads it, and then available again. One that is out for too long is given up: its lease
    expires, its slot gets new memory, and whoever held it can neither disturb the next holder
    nor return it any more.

    Args:
        size: Buffers in circulation, at least 1.
        capacity: Frames a buffer must hold, 1 to 4096; the smallest bucket that fits is used.
        timeout_ms: Age since acquisition at which ``reclaim_expired`` takes a buffer back.
        ids: Where fresh ids come from; share one between supplies whose ids must not meet.
        timed: Whether acquisition and turnover times are taken.
        events: Where to publish what happens; nowhere if None.
        clock: Now, in ns; monotonic.

    Raises:
        ValueError: A size or capacity out of range.
    """

    __slots__ = (
        "_arena",
        "_capacity",
        "_clock",
        "_counts",
        "_dry",
        "_events",
        "_ids",
        "_out",
        "_peak",
        "_peak_outstanding",
        "_quarantine",
        "_slots",
        "timed",
        "timeout_ms",
    )

    def __init__(
        self,
        size: int,
        capacity: int,
        *,
        timeout_ms: int = 1000,
        ids: Iterator[int] | None = None,
        timed: bool = True,
        events: EventQueue | None = None,
        clock: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        self.timeout_ms = timeout_ms
        self.timed = timed
        self._ids = itertools.count(1) if ids is None else ids
        self._events = events
        self._clock = clock
        self._dry = False
        self._arena = Arena(LARGEST_POOL * BUCKETS[-1])
        self._slots = SlotTable(self._arena)
        self._quarantine = Quarantine(self._arena)
        self._out: dict[int, Lease] = {}
        self._counts = Counts()
        self._peak = self._peak_outstanding = 0
        self.resize(size, capacity)

    @property
    def size(self) -> int:
        """Buffers in circulation."""
        return len(self._slots)

    @property
    def capacity(self) -> int:
        """Frames that an acquisition gets unless it asks for another number."""
        return self._capacity

    @property
    def layout(self) -> Mapping[int, int]:
        """Buffers in circulation by bucket."""
        return dict(self._slots.layout)

    @property
    def available(self) -> int:
        """Buffers free to be acquired."""
        return self._slots.available

    @property
    def outstanding(self) -> int:
        """Buffers that are out, in flight or processing."""
        return len(self._out)

    def acquire(self, frames: int | None = None) -> Lease | None:
        """Lend a free buffer to the producer, from the smallest bucket that fits and has one.

        Args:
            frames: Frames wanted; ``capacity`` if not said.

        Returns:
            A lease of so many frames under a fresh id; None when no buffer that fits is free,
            which is counted.
        """
        begun = self._clock()
        if frames is None:
            frames = self._capacity
        slots = self._slots
        slot = slots.take(frames)
        if slot == NO_SLOT:
            self._counts.exhausted += 1
            if not self._dry and self._events is not None:
                self._events.publish(Exhausted(begun))
            self._dry = True
            return None
        self._dry = False
        samples = self._arena.samples(slots.offset(slot), frames)
        lease = Lease(next(self._ids), slot, samples, begun)
        self._out[lease.buffer_id] = lease
        slots.states[slot] = SlotState.IN_FLIGHT
        self._counts.acquired += 1
        self._counts.requested_frames += frames
        self._counts.granted_frames += slots.bucket(slot)
        self._peak = max(self._peak, len(self._out))
        if self._events is not None and self._events.detailed:
            self._events.publish(Acquired(begun, lease.buffer_id, frames))
        if self.timed:
            self._counts.acquisition.add(self._clock() - begun)
        return lease

    def mark_transferred(self, buffer_id: int) -> Lease | None:
        """Move a filled buffer on to the consumer; the producer's lease expires.

        Returns:
            The consumer's lease, under the same id; None when the id is not in flight, or the
            producer has given its lease up, which is refused and counted.
        """
        filled = self._out.get(buffer_id)
        if filled is None or filled.transferred:
            self._refuse("transfer", buffer_id, _NOT_IN_FLIGHT)
            return None
        if filled.expired:
            self._refuse("transfer", buffer_id, Text("Pool", "its producer has given it up"))
            return None
        moved = filled.move()
        self._out[buffer_id] = moved
        if moved.slot != NO_SLOT:
            self._slots.states[moved.slot] = SlotState.PROCESSING
        self._counts.transferred += 1
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
            return self._refuse("return", buffer_id, Text("Pool", "the id is not out"))
        if not lease.transferred:
            return self._refuse("return", buffer_id, Text("Pool", "it was never handed over"))
        if samples is not None and samples.shape != (lease.capacity,):
            return self._refuse("return", buffer_id, Text("Pool", "the buffer has the wrong size"))
        self._take_back(lease)
        self._counts.returned += 1
        now = self._clock()
        if self.timed:
            self._counts.turnover.add(now - lease.acquired_ns)
        if self._events is not None and self._events.detailed:
            self._events.publish(Recycled(now, buffer_id, now - lease.acquired_ns))
        return True

    def release(self, buffer_id: int) -> bool:
        """Take a buffer back from its producer, unused.

        Returns:
            Whether it was taken; an id that is not in flight is refused and counted.
        """
        lease = self._out.get(buffer_id)
        if lease is None or lease.transferred:
            return self._refuse("release", buffer_id, _NOT_IN_FLIGHT)
        self._take_back(lease)
        self._counts.released += 1
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

    def resize(self, size: int, capacity: int, reason: str = AS_CONFIGURED) -> None:
        """Change how many buffers there are or how long they are.

        Buffers that are out stay valid where they are. Those that are too many, or of another
        bucket, leave the pool when they come back.

        Args:
            size: Buffers in circulation, 1 to LARGEST_POOL.
            capacity: Frames a buffer must hold, 1 to 4096.
            reason: Why, for the event.

        Raises:
            ValueError: A size or capacity out of range.
        """
        if not 1 <= size <= LARGEST_POOL:
            raise ValueError(f"A pool has 1 to {LARGEST_POOL} buffers, not {size}.")
        bucket = bucket_for(capacity)
        old_size = self.size
        self._capacity = capacity
        self._lay_out({bucket: size})
        if old_size and self._events is not None:
            self._events.publish(Resized(self._clock(), old_size, size, bucket, reason))

    def prewarm(self, size: int, capacity: int) -> None:
        """Add buffers of another length beside those there are, and touch their memory.

        The first acquisitions of that length then find buffers whose pages the system has
        already committed. No more are added than the arena has room for. A later ``resize``
        removes what is no longer wanted.

        Raises:
            ValueError: A size or capacity out of range.
        """
        bucket = bucket_for(capacity)
        if not 1 <= size <= LARGEST_POOL:
            raise ValueError(f"1 to {LARGEST_POOL} buffers can be prewarmed, not {size}.")
        layout = {**self._slots.layout}
        room = self._arena.frames - sum(each * count for each, count in layout.items())
        present = layout.get(bucket, 0)
        wanted = min(size - present, room // bucket, LARGEST_TABLE - self.size)
        if wanted > 0:
            layout[bucket] = present + wanted
            self._lay_out(layout)
        held = {lease.slot for lease in self._out.values()}
        for slot in range(len(self._slots)):
            if self._slots.bucket(slot) == bucket and slot not in held:
                offset = self._slots.offset(slot)
                if offset >= 0:
                    self._arena.samples(offset, bucket)[:] = 0.0

    def fragmentation(self) -> Fragmentation:
        """How much memory cannot be used."""
        largest = max(self._slots.layout)
        stuck = self._arena.free_frames - self._arena.usable_frames(largest)
        unusable = stuck + self._quarantine.frames
        return Fragmentation(self._counts.unused_percent, 100.0 * unusable / self._arena.frames)

    def compact(self) -> CompactionResult:
        """Lay all buffers side by side again, if none is out."""
        self._quarantine.lift()
        before = self.fragmentation()
        if self._out:
            return CompactionResult(False, 0, before, before)
        offsets = [self._slots.offset(slot) for slot in range(len(self._slots))]
        self._lay_out(self._slots.layout)
        moved = sum(self._slots.offset(slot) != offset for slot, offset in enumerate(offsets))
        result = CompactionResult(True, moved, before, self.fragmentation())
        if self._events is not None:
            self._events.publish(Compacted(self._clock(), result))
        return result

    def reset_counters(self) -> None:
        """Start all counts and times anew; buffers that are out stay out."""
        self._counts.reset()
        self._peak = self._peak_outstanding = len(self._out)

    def take_peak(self) -> int:
        """Most buffers out at once since the call before."""
        peak, self._peak = self._peak, len(self._out)
        self._peak_outstanding = max(self._peak_outstanding, peak)
        return peak

    def stats(self) -> PoolStats:
        """The figures so far."""
        counts = self._counts
        processing = sum(lease.transferred for lease in self._out.values())
        return PoolStats(
            size=self.size,
            capacity=self._capacity,
            cells=bytes(self._slots.states),
            available=self.available,
            in_flight=len(self._out) - processing,
            processing=processing,
            acquired=counts.acquired,
            transferred=counts.transferred,
            returned=counts.returned,
            released=counts.released,
            exhausted=counts.exhausted,
            timed_out=counts.timed_out,
            refused=counts.refused,
            allocations=1,  # the arena
            peak_outstanding=max(self._peak, self._peak_outstanding),
            payload_bytes=self._slots.frames * 4,
            overhead_bytes=self._overhead_bytes(),
            fragmentation=self.fragmentation(),
            acquisition=counts.acquisition.times(),
            turnover=counts.turnover.times(),
        )

    def _lay_out(self, layout: Mapping[int, int]) -> None:
        self._quarantine.lift()
        by_slot = {lease.slot: lease for lease in self._out.values() if lease.slot != NO_SLOT}
        moved = self._slots.lay_out(layout, by_slot.keys())
        for old, (new, offset, bucket) in moved.items():
            lease = by_slot[old]
            lease.slot = new
            if new == NO_SLOT:
                lease.extent = (offset, bucket)
        self._counts.requested_frames = self._counts.granted_frames = 0

    def _take_back(self, lease: Lease) -> None:
        lease.end()
        del self._out[lease.buffer_id]
        if lease.extent is None:
            self._slots.put(lease.slot)
        else:
            self._arena.give(*lease.extent)
            self._slots.settle()

    def _reclaim(self, older_than_ns: int) -> tuple[int, ...]:
        self._quarantine.lift()
        self._slots.settle()
        now = self._clock()
        # The oldest come first: whoever is not late has nobody late behind.
        lost = list(
            itertools.takewhile(
                lambda lease: now - lease.acquired_ns > older_than_ns, self._out.values()
            )
        )
        for lease in lost:
            self._give_up(lease)
        reclaimed = tuple(lease.buffer_id for lease in lost)
        if reclaimed:
            _log.warning("reclaimed buffers %s", reclaimed)
            if self._events is not None:
                self._events.publish(Reclaimed(now, reclaimed))
        return reclaimed

    def _give_up(self, lease: Lease) -> None:
        """Take a buffer from a holder who may still see it."""
        slot = lease.slot
        extent = lease.extent or (self._slots.offset(slot), self._slots.bucket(slot))
        samples = lease.end()
        assert samples is not None
        self._quarantine.put(samples, *extent)
        del self._out[lease.buffer_id]
        self._counts.timed_out += 1
        if lease.extent is None:
            self._slots.replace(slot)

    def _refuse(self, what: str, buffer_id: int, why: str) -> bool:
        self._counts.refused += 1
        _log.warning("refused the %s of buffer %s: %s", what, buffer_id, why)
        if self._events is not None:
            self._events.publish(Refused(self._clock(), what, buffer_id, why))
        return False

    def _overhead_bytes(self) -> int:
        own = sum(map(sys.getsizeof, (self, self._counts, self._out)))
        leases = sum(lease.overhead_bytes for lease in self._out.values())
        rooms = self._slots.overhead_bytes + self._quarantine.overhead_bytes
        return own + leases + rooms + self._arena.overhead_bytes
