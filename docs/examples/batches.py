"""From 128-frame chunks to batches and readings, without threads.

The source writes each chunk straight into the buffer that will travel; the analyser reads it
there; its id goes back. This is what ``tuner analyze`` does.
"""

# ruff: noqa: T201 - an example shows what it does

from __future__ import annotations

from tuner.batching.batch import Batch
from tuner.batching.batcher import Batcher
from tuner.engine.analyser import Analyser
from tuner.music.tuning import Tuning
from tuner.pool.pool import BufferPool
from tuner.pool.transport import Transport
from tuner.sources.demo import Demo

SECONDS = 2


def main() -> None:
    """Read two seconds of the demo."""
    source = Demo(seed=1, real_time=False)
    source.open()
    pool = BufferPool(size=4, capacity=1024)
    analyser = Analyser(Tuning(), gate_dbfs=-60.0)
    last = "nothing"

    def read(batch: Batch) -> None:
        nonlocal last
        reading = analyser.read(batch, batch.lease.samples[: batch.sample_count])
        if reading.deviation is not None:
            last = f"{reading.deviation.name}{reading.deviation.octave}"
        pool.return_buffer(batch.lease.give_up())

    batcher = Batcher(
        pool, Transport.PING_PONG, batch_size=1024, flush_timeout_ms=1000, deliver=read
    )
    batcher.start_stream(source.sample_rate)
    chunks = 0
    while chunks * 128 < SECONDS * source.sample_rate:
        chunk = source.read_into(batcher.room())
        assert chunk is not None, "as fast as possible there is always a chunk"
        batcher.commit(*chunk)
        chunks += 1
    batcher.flush()
    print(f"{chunks} chunks in {batcher.batches} batches")
    print(f"{pool.stats().acquired} buffers lent, {pool.stats().allocations} block allocated")
    print(f"the last note was {last}")


if __name__ == "__main__":
    main()
