"""One buffer out and back, and what becomes of the hands it leaves.

Nothing here runs at the same time as anything else, and nothing may block.
"""

# ruff: noqa: T201 - an example shows what it does

from __future__ import annotations

from tuner.pool.lease import LeaseExpiredError
from tuner.pool.pool import BufferPool


def main() -> None:
    """Lend, fill, hand over, read, return."""
    pool = BufferPool(size=4, capacity=1024)

    filling = pool.acquire()
    assert filling is not None, "with four buffers the first is there"
    filling.samples[:] = 0.25
    print(f"buffer {filling.buffer_id} is filled")

    # From here on the samples belong to the consumer: the producer's lease has expired.
    reading = pool.mark_transferred(filling.buffer_id)
    assert reading is not None
    try:
        filling.samples[0] = 1.0
    except LeaseExpiredError as error:
        print(f"the producer is told: {error}")

    print(f"the consumer reads a mean of {reading.samples.mean():.2f}")
    buffer_id = reading.give_up()
    print(f"buffer {buffer_id} came back: {pool.return_buffer(buffer_id)}")
    print(f"and once more: {pool.return_buffer(buffer_id)}")

    again = pool.acquire()
    assert again is not None
    print(f"the same memory goes out again as buffer {again.buffer_id}")


if __name__ == "__main__":
    main()
