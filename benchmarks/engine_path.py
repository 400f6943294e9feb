"""The path of a batch, capture → analysis → capture, in one thread and as fast as it goes.

These are the real workers, connected directly instead of across threads, so that after each
stretch of batches everything is at rest and can be counted exactly. Their timers run in the
event loop as ever, but for the one that sends figures ten times a second: that is not on the path.
"""

from __future__ import annotations

import gc
import sys
import tracemalloc
from array import array
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, Qt, QTimer

from benchmarks.engine_recording import Instant
from tuner.batching.batch import Batch
from tuner.engine import messages as m
from tuner.engine.analyser import Analyser
from tuner.engine.analysis import AnalysisWorker
from tuner.engine.capture import STATUS_MS, CaptureWorker
from tuner.engine.config import BatchConfig, PoolConfig
from tuner.engine.metrics import AnalysisStats
from tuner.engine.readings import Reading
from tuner.music.tuning import Tuning
from tuner.pitch.level import LevelMeter
from tuner.pitch.tracker import PitchTracker
from tuner.pool.transport import Transport
from tuner.sources.source import CHUNK_FRAMES

NUMPY_DOMAIN = int(np.lib.tracemalloc_domain)
"""Where tracemalloc books the memory of arrays."""


class TrivialAnalyser(Analyser):
    """Stands in for the analyser: looks at the samples and keeps nothing of them."""

    def __init__(self, tuning: Tuning, gate_dbfs: float) -> None:
        super().__init__(tuning, gate_dbfs)
        silence = np.zeros(CHUNK_FRAMES, dtype=np.float32)
        self._pitch = PitchTracker(48_000).process(silence)
        self._level = LevelMeter().measure(silence)

    def read(self, batch: Batch, samples: NDArray[np.float32]) -> Reading:
        """The same pitch for every batch."""
        samples.max()
        return Reading(
            batch.first_frame + batch.sample_count, batch.sample_rate, batch.captured_ns,
            batch.captured_ns, self._pitch, self._level, None,
        )  # fmt: skip


@dataclass(frozen=True)
class Growth:
    """What a stretch of batches left behind, at rest, after a collection.

    Attributes:
        batches: How many there were.
        python_bytes: Growth of Python's own memory.
        numpy_bytes: Growth of the memory of arrays.
        objects: Growth of the number of objects the collector knows.
        blocks: Growth of the number of blocks Python has allocated.
    """

    batches: int
    python_bytes: int
    numpy_bytes: int
    objects: int
    blocks: int


class Path:
    """Capture and analysis in one thread, on a source that never makes them wait.

    Args:
        sound: What is played, float32 of shape (frames,).
        batch_size: Frames in a batch.
        transport: How batches travel.
    """

    def __init__(
        self,
        sound: NDArray[np.float32],
        batch_size: int = 1024,
        transport: Transport = Transport.PING_PONG,
    ) -> None:
        self._batch_size = batch_size
        self._source = Instant(sound)
        self._envelopes = m.Envelopes()
        self._capture = CaptureWorker(BatchConfig(batch_size, 1000), PoolConfig(8))
        self._analysis = AnalysisWorker(Tuning(), -60.0)
        direct = Qt.ConnectionType.DirectConnection
        self._capture.batch.connect(self._analysis.take, direct)
        self._analysis.give_back.connect(self._capture.handle, direct)
        if transport is not Transport.PING_PONG:
            config = PoolConfig(8, transport=transport)
            self._capture.handle(self._envelopes.seal(m.UpdatePoolConfig(config)))
        self._capture.handle(self._envelopes.seal(m.Start(self._source)))
        for timer in self._capture.findChildren(QTimer):
            if timer.interval() == STATUS_MS:
                timer.stop()

    def keep_sound(self) -> None:
        """Keep the last seconds in the black box."""
        self._analysis.keep_sound(True)

    def run(self, batches: int) -> None:
        """Move so many batches through, and come to rest."""
        self._source.chunks_left = batches * self._batch_size // CHUNK_FRAMES
        # No event loop or timer of its own: each leaves a few bytes behind in the binding.
        while self._source.chunks_left:
            QCoreApplication.processEvents()

    def growth(self, batches: int) -> Growth:
        """What so many batches leave behind; tracemalloc must be tracing."""
        # What is counted goes where counting it changes nothing.
        before, after = array("q", [0]) * 4, array("q", [0]) * 4
        _count(before)
        self.run(batches)
        _count(after)
        return Growth(batches, *(b - a for a, b in zip(before, after, strict=True)))

    def failures(self) -> int:
        """Batches whose analysis raised: there must be none, or something else was measured."""
        told: list[AnalysisStats] = []
        self._analysis.status.connect(told.append)
        self._analysis.send_status()
        self._analysis.status.disconnect(told.append)
        return told[-1].failures

    def close(self) -> None:
        """End the capture."""
        self._capture.handle(self._envelopes.seal(m.Stop()))


def _count(into: array[int]) -> None:
    """Write bytes of Python, bytes of arrays, objects and blocks to memory that is there."""
    _clear_method_cache()
    # Twice, because what the first collection frees may free more in turn.
    gc.collect()
    gc.collect()
    arrays = tracemalloc.take_snapshot().filter_traces(
        [tracemalloc.DomainFilter(True, NUMPY_DOMAIN)]
    )
    into[1] = sum(trace.size for trace in arrays.traces)
    del arrays
    into[0] = tracemalloc.get_traced_memory()[0] - into[1]
    into[2] = len(gc.get_objects())
    into[3] = sys.getallocatedblocks()


def _clear_method_cache() -> None:
    """Drop the names that CPython's method cache keeps alive.

    The cache has 4096 places. A name that C code builds anew for every look-up, such as
    ``__match_args__`` by a match statement, takes another place each time until all are taken: at
    most 4096 short strings, which have nothing to do with how long the path has run.
    """
    clear = getattr(sys, "_clear_internal_caches", None) or sys._clear_type_cache
    clear()
