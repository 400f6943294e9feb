"""The producer's side of the transports: which supply the batches come from.

Owned by the capture thread.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator

from tuner.engine.config import PoolConfig
from tuner.pool.allocator import Allocator
from tuner.pool.buckets import bucket_for
from tuner.pool.events import EventQueue
from tuner.pool.pool import BufferPool
from tuner.pool.supply import BufferSupply
from tuner.pool.transport import Transport


class Supplies:
    """The pool and the allocator side by side, so that one can be changed for the other live.

    Both draw their ids from one sequence: a buffer that left under one transport comes back
    under another without being taken for something else.

    Args:
        config: How buffers are kept.
        capacity: Frames a buffer holds.
        events: Where the pool publishes what happens.
        ids: Where fresh ids come from; from 1 on if not said.
        clock: Now, in ns; monotonic.
    """

    def __init__(
        self,
        config: PoolConfig,
        capacity: int,
        events: EventQueue,
        *,
        ids: Iterator[int] | None = None,
        clock: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        ids = itertools.count(1) if ids is None else ids
        self.config = config
        self.pool = BufferPool(
            config.size,
            capacity,
            timeout_ms=config.buffer_timeout_ms,
            ids=ids,
            timed=config.metrics,
            events=events,
            clock=clock,
        )
        self.allocator = Allocator(capacity, ids=ids, timed=config.metrics, clock=clock)

    @property
    def current(self) -> BufferSupply:
        """Where the next buffer comes from."""
        if self.config.transport is Transport.ALLOCATE:
            return self.allocator
        return self.pool

    def apply(self, config: PoolConfig, capacity: int) -> None:
        """Keep buffers differently from now on; those that are out stay valid."""
        resized = config.size != self.config.size or capacity != self.pool.capacity
        self.config = config
        self.pool.timeout_ms = config.buffer_timeout_ms
        self.pool.timed = self.allocator.timed = config.metrics
        self.allocator.capacity = capacity
        if resized:
            size = config.limits.clamp(config.size) if config.automatic else config.size
            self.pool.resize(size, capacity)

    def prewarm(self, config: PoolConfig, capacity: int) -> None:
        """Have buffers of a coming length ready before the first of them is asked for."""
        if bucket_for(capacity) != bucket_for(self.pool.capacity):
            self.pool.prewarm(config.size, capacity)

    def reset_counters(self) -> None:
        """Start all figures anew."""
        self.pool.reset_counters()
        self.allocator.reset_counters()
