"""A producer and a consumer in two threads: leases go one way, ids come back the other.

The pool belongs to the producer's thread. The consumer never touches it; it holds a lease, and
when it is done it sends the number back. No lock is shared, and neither side waits for the other:
when no buffer is free the producer skips, and counts what it skipped.
"""

# ruff: noqa: T201 - an example shows what it does

from __future__ import annotations

import queue
import threading
import time

from tuner.pool.lease import Lease
from tuner.pool.pool import BufferPool

BATCHES = 200
EACH_S = 0.001
"""A batch comes this often, in s."""


def main() -> None:
    """Let 200 batches go round over four buffers."""
    pool = BufferPool(size=4, capacity=1024)
    leases: queue.SimpleQueue[Lease | None] = queue.SimpleQueue()
    ids: queue.SimpleQueue[int] = queue.SimpleQueue()
    sums: list[float] = []
    consumer = threading.Thread(target=consume, args=(leases, ids, sums))
    consumer.start()
    skipped = 0
    for number in range(BATCHES):
        take_back(pool, ids)
        lease = pool.acquire()
        if lease is None:
            skipped += 1
        else:
            lease.samples[:] = number
            moved = pool.mark_transferred(lease.buffer_id)
            assert moved is not None
            leases.put(moved)
        time.sleep(EACH_S)
    leases.put(None)
    consumer.join()
    take_back(pool, ids)
    stats = pool.stats()
    print(f"{len(sums)} batches read, {skipped} skipped, {stats.outstanding} still out")
    print(f"blocks of sample memory allocated: {stats.allocations}")


def consume(
    leases: queue.SimpleQueue[Lease | None], ids: queue.SimpleQueue[int], sums: list[float]
) -> None:
    """Read each batch in place and give its buffer back (runs in the consumer's thread)."""
    while (lease := leases.get()) is not None:
        try:
            sums.append(float(lease.samples.sum()))
        finally:
            ids.put(lease.give_up())


def take_back(pool: BufferPool, ids: queue.SimpleQueue[int]) -> None:
    """Take back whatever has arrived."""
    while not ids.empty():
        pool.return_buffer(ids.get())


if __name__ == "__main__":
    main()
