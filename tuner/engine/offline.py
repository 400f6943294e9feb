"""A source through the engine, batch by batch, in the calling thread.

The same pool, batcher and analyser as in the live session; only the threads are missing, so
the buffer of a batch is back before the next one is filled.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from tuner.batching.batch import Batch
from tuner.batching.batcher import Batcher
from tuner.engine.analyser import Analyser
from tuner.engine.black_box import Span
from tuner.engine.readings import Reading
from tuner.music.tuning import Tuning
from tuner.pool.pool import BufferPool
from tuner.pool.transport import Transport
from tuner.sources.source import Source

_POOL_SIZE = 2
_NEVER_MS = 1 << 40
_NAP_S = 0.003


def read_all(
    source: Source, tuning: Tuning, gate_dbfs: float, batch_size: int, clock_ppm: float = 0.0
) -> Iterator[Reading]:
    """Read an open source to its end; of one in real time, wait for what comes.

    Args:
        source: Open; it stays open. One in real time loses what waits longer than it can keep.
        tuning: What pitches are compared with.
        gate_dbfs: Level below which sound is silence, in dBFS RMS.
        batch_size: Frames in a batch.
        clock_ppm: By how much faster than it says the sound card runs.

    Yields:
        One reading a batch; the last batch may be shorter.

    Raises:
        SourceError: The source failed on the way.
    """
    analyser = Analyser(tuning, gate_dbfs)
    analyser.clock_ppm = clock_ppm
    pool = BufferPool(_POOL_SIZE, batch_size, timeout_ms=_NEVER_MS)
    sent: list[Batch] = []
    batcher = Batcher(pool, Transport.PING_PONG, batch_size, _NEVER_MS, sent.append)
    batcher.start_stream(source.sample_rate)
    while True:
        chunk = source.read_into(batcher.room())
        ended = chunk is None and (source.finished or not source.real_time)
        if chunk is not None:
            batcher.commit(*chunk)
        elif ended:
            batcher.flush()
        else:
            time.sleep(_NAP_S)
        while sent:
            batch = sent.pop(0)
            yield analyser.read(batch, batch.lease.samples[: batch.sample_count])
            pool.return_buffer(batch.lease.give_up())
        if ended:
            return


def replay(
    samples: NDArray[np.float32],
    sample_rate: int,
    spans: Sequence[Span],
    tuning: Tuning,
    gate_dbfs: float,
    clock_ppm: float = 0.0,
) -> Iterator[Reading]:
    """Read kept sound once more, in the very batches in which it was read first.

    Args:
        samples: float32 of shape (frames,); the spans, one after the other, without what was
            lost between them.
        sample_rate: Frames a second.
        spans: The batches.
        tuning: What pitches are compared with.
        gate_dbfs: Level below which sound is silence, in dBFS RMS.
        clock_ppm: By how much faster than it says the sound card runs.

    Yields:
        One reading a span.

    Raises:
        ValueError: The spans are longer than the sound.
    """
    if sum(span.frames for span in spans) > len(samples):
        raise ValueError("The batches are longer than the sound.")
    analyser = Analyser(tuning, gate_dbfs)
    analyser.clock_ppm = clock_ppm
    largest = max((span.frames for span in spans), default=1)
    pool = BufferPool(_POOL_SIZE, largest, timeout_ms=_NEVER_MS)
    at = end = 0
    for sequence, (first_frame, frames, joined) in enumerate(spans):
        filling = pool.acquire()
        assert filling is not None
        filling.samples[:frames] = samples[at : at + frames]
        lease = pool.mark_transferred(filling.buffer_id)
        assert lease is not None
        batch = Batch(
            lease, Transport.PING_PONG, sample_rate, frames, sequence, first_frame,
            time.monotonic_ns(), first_frame - end, joined,
        )  # fmt: skip
        yield analyser.read(batch, lease.samples[:frames])
        pool.return_buffer(lease.give_up())
        at, end = at + frames, first_frame + frames
