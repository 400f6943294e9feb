"""An analysis that stands still for a while: how much memory each transport takes meanwhile."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from unittest import mock

import numpy as np
from numpy.typing import NDArray

from benchmarks.engine_recording import Player, synthesised
from benchmarks.engine_slices import Bench, Setup, run_loop
from tuner.batching.batch import Batch
from tuner.engine.analyser import Analyser
from tuner.engine.readings import Reading
from tuner.pool.transport import Transport

_WARM_UP_S = 5.0
"""Until the analyser's longest windows are full, in s."""


@dataclass(frozen=True)
class Stall:
    """What a stall did.

    Attributes:
        transport: How batches travelled.
        calm_kib: Most memory Python and NumPy held above their floor before the stall, in KiB.
        stalled_kib: The same during the stall.
        lost_frames: Frames that were skipped, and counted.
    """

    transport: Transport
    calm_kib: float
    stalled_kib: float
    lost_frames: int


@contextmanager
def one_nap(seconds: float) -> Iterator[None]:
    """Let the analysis stand still once, at its next batch, for so long."""
    naps = [seconds]
    read = Analyser.read

    def drowsy(self: Analyser, batch: Batch, samples: NDArray[np.float32]) -> Reading:
        if naps:
            time.sleep(naps.pop())
        return read(self, batch, samples)

    with mock.patch.object(Analyser, "read", drowsy):
        yield
    assert not naps, "no batch came to be slept over"


def stalled(setup: Setup, transport: Transport, seconds: float) -> Stall:
    """Stop the analysis for so long and watch the memory."""
    bench = Bench(setup, Player(synthesised(setup.sample_rate), setup.sample_rate))
    bench.use(transport)
    run_loop(_WARM_UP_S)
    tracemalloc.start()
    try:
        run_loop(0.5)
        calm = _growth_kib(1.5)
        bench.session.reset_counters()
        with one_nap(seconds):
            in_stall = _growth_kib(seconds + 0.5)
        bench.session.request_status()
        run_loop(0.3)
        lost = bench.metrics.lost_frames
    finally:
        # Not while Qt's threads run: they enter the interpreter by allocating before they hold its
        # lock, and tracemalloc is taken down under the hook (seen as a crash).
        bench.close()
        tracemalloc.stop()
    return Stall(transport, calm, in_stall, lost)


def _growth_kib(seconds: float) -> float:
    floor, _ = tracemalloc.get_traced_memory()
    tracemalloc.reset_peak()
    run_loop(seconds)
    return (tracemalloc.get_traced_memory()[1] - floor) / 1024
