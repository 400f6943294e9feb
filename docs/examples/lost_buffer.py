"""A consumer that never brings its buffer back: the pool gives it up and goes on.

The clock is set by hand, so that nobody has to wait for the timeout.
"""

# ruff: noqa: T201 - an example shows what it does

from __future__ import annotations

import logging

from tuner.pool.lease import LeaseExpiredError
from tuner.pool.pool import BufferPool

MS = 1_000_000


def main() -> None:
    """Lose a buffer, have it reclaimed, and come back with it too late."""
    # What the pool would write to the log is printed here instead.
    logging.getLogger("tuner").addHandler(logging.NullHandler())
    now_ns = 0
    pool = BufferPool(size=2, capacity=1024, timeout_ms=1000, clock=lambda: now_ns)
    filling = pool.acquire()
    assert filling is not None
    lost = pool.mark_transferred(filling.buffer_id)
    assert lost is not None
    seen = lost.samples

    now_ns = 1500 * MS
    print(f"reclaimed after 1.5 s: {pool.reclaim_expired()}")
    print(f"buffers free: {pool.available} of {pool.size}")
    try:
        _ = lost.samples
    except LeaseExpiredError:
        print("the lost lease shows nothing any more")
    print(f"its late return is taken: {pool.return_buffer(lost.buffer_id)}")

    # An array that was taken from the lease before still works, but nobody else gets its memory.
    seen[:] = 9.0
    others = [pool.acquire(), pool.acquire()]
    written = [lease is not None and bool((lease.samples == 9.0).any()) for lease in others]
    print(f"the new holders see what it writes: {any(written)}")


if __name__ == "__main__":
    main()
