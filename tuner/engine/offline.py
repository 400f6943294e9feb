"""A whole file through the engine, batch by batch, in the calling thread.

The same pool, batcher and analyser as in the live session; only the threads are missing, so
the buffer of a batch is back before the next one is filled.
"""

from __future__ import annotations

from collections.abc import Iterator

from tuner.batching.batch import Batch
from tuner.batching.batcher import Batcher
from tuner.engine.analyser import Analyser
from tuner.engine.readings import Reading
from tuner.music.tuning import Tuning
from tuner.pool.pool import BufferPool
from tuner.pool.transport import Transport
from tuner.sources.source import Source

_POOL_SIZE = 2
_NEVER_MS = 1 << 40


def read_all(
    source: Source, tuning: Tuning, gate_dbfs: float, batch_size: int
) -> Iterator[Reading]:
    """Read an open source to its end.

    Args:
        source: Open, not bound to real time; it stays open.
        tuning: What pitches are compared with.
        gate_dbfs: Level below which sound is silence, in dBFS RMS.
        batch_size: Frames in a batch.

    Yields:
        One reading a batch; the last batch may be shorter.

    Raises:
        SourceError: The source failed on the way.
    """
    analyser = Analyser(tuning, gate_dbfs)
    pool = BufferPool(_POOL_SIZE, batch_size, timeout_ms=_NEVER_MS)
    sent: list[Batch] = []
    batcher = Batcher(pool, Transport.PING_PONG, batch_size, _NEVER_MS, sent.append)
    batcher.start_stream(source.sample_rate)
    while True:
        chunk = source.read_into(batcher.room())
        if chunk is None:
            batcher.flush()
        else:
            batcher.commit(*chunk)
        while sent:
            batch = sent.pop(0)
            yield analyser.read(batch, batch.lease.samples[: batch.sample_count])
            pool.return_buffer(batch.lease.give_up())
        if chunk is None:
            return
