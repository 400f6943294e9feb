"""The supply without a pool: new memory for every acquisition, left to the collector."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator

import numpy as np

from tuner.pool.histogram import Histogram
from tuner.pool.lease import Lease
from tuner.pool.stats import PoolStats


class Allocator:
    """Allocates a buffer whenever one is asked for; none ever comes back.

    It stands beside the pool so that both can be measured on the same sound. It is never
    exhausted, and so bounds nothing: a consumer that is too slow makes memory grow.

    Args:
        capacity: Frames a buffer holds.
        ids: Where fresh ids come from; share one between supplies whose ids must not meet.
        timed: Whether acquisition times are taken.
        clock: Now, in ns; monotonic.
    """

    def __init__(
        self,
        capacity: int,
        *,
        ids: Iterator[int] | None = None,
        timed: bool = True,
        clock: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        self.capacity = capacity
        self.timed = timed
        self._ids = itertools.count(1) if ids is None else ids
        self._clock = clock
        self._filling: dict[int, Lease] = {}
        self._acquisition = Histogram()
        self.reset_counters()

    @property
    def available(self) -> int:
        """Buffers free to be acquired: there is always one more."""
        return 1

    def acquire(self) -> Lease:
        """Allocate a buffer for the producer."""
        begun = self._clock()
        memory = np.empty(self.capacity, dtype=np.float32)
        lease = Lease(next(self._ids), 0, memory, begun)
        self._filling[lease.buffer_id] = lease
        self._acquired += 1
        if self.timed:
            self._acquisition.add(self._clock() - begun)
        return lease

    def mark_transferred(self, buffer_id: int) -> Lease | None:
        """Move a filled buffer on to the consumer and forget it.

        Returns:
            The consumer's lease; None when the id is not being filled.
        """
        lease = self._filling.pop(buffer_id, None)
        if lease is None:
            return None
        self._transferred += 1
        return lease.move()

    def release(self, buffer_id: int) -> bool:
        """Drop a buffer unused; tells whether it was being filled."""
        lease = self._filling.pop(buffer_id, None)
        if lease is None:
            return False
        lease.give_up()
        return True

    def reset_counters(self) -> None:
        """Start all counts and times anew."""
        self._acquired = self._transferred = 0
        self._acquisition.reset()

    def stats(self) -> PoolStats:
        """The figures so far; what is with the consumer is not known any more."""
        return PoolStats(
            size=0,
            capacity=self.capacity,
            in_flight=len(self._filling),
            acquired=self._acquired,
            transferred=self._transferred,
            allocations=self._acquired,
            acquisition=self._acquisition.times(),
        )
