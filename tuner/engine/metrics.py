"""The figures of a running engine, as frozen snapshots."""

from __future__ import annotations

from dataclasses import dataclass

from tuner.clock.error import ClockError
from tuner.pool.sizing import Recommendation
from tuner.pool.stats import PoolStats, Times
from tuner.pool.transport import Transport

HIT_RATE_ALERT = 90.0
"""Hit rate, in per cent, below which the user is told."""


@dataclass(frozen=True, slots=True)
class CollectorStats:
    """Python's garbage collector since the session started.

    Attributes:
        pauses: How many.
        worst_ms: The longest, in ms.
        total_ms: All together, in ms.
        kept_objects: Container objects (what can be part of a cycle: lists, dicts, instances)
            made and not yet given back, net, as the collector itself counts them to know when
            it is due. What a batch makes and drops is not among them.
    """

    pauses: int = 0
    worst_ms: float = 0.0
    total_ms: float = 0.0
    kept_objects: int = 0


@dataclass(frozen=True, slots=True)
class CaptureStats:
    """What the capture thread has done since the session started.

    Attributes:
        transport: How batches travel now.
        pool: Figures of the pool.
        allocator: Figures of the ``allocate`` transport.
        recommendation: The size the pool should have by its watched use, and why.
        frames: Frames captured, lost ones not included.
        lost_frames: Frames that were never sent to the analysis.
        skipped_chunks: Chunks skipped because no buffer was free.
        batches: Batches sent.
        clock: How much faster than it says the device runs; None when unknown.
        messages_per_s: Messages between the threads over the last second or so.
        gaps: Times the capture timer came more than 50 ms late.
        worst_gap_ms: The longest time between two capture ticks, in ms.
        cpu_s: CPU time of the capture thread, in s.
    """

    transport: Transport
    pool: PoolStats
    allocator: PoolStats
    recommendation: Recommendation
    clock: ClockError | None = None
    frames: int = 0
    lost_frames: int = 0
    skipped_chunks: int = 0
    batches: int = 0
    messages_per_s: float = 0.0
    gaps: int = 0
    worst_gap_ms: float = 0.0
    cpu_s: float = 0.0


@dataclass(frozen=True, slots=True)
class AnalysisStats:
    """What the analysis thread has done since the session started.

    Attributes:
        batches: Batches analysed.
        failures: Batches whose analysis raised.
        processing: Time the analysis of a batch takes.
        latency: From the capture of a batch's first frame to its reading.
        missed_frames: Frames that were sent but whose buffer was reclaimed before it was read.
        cpu_s: CPU time of the analysis thread, in s.
    """

    batches: int = 0
    failures: int = 0
    processing: Times = Times()
    latency: Times = Times()
    missed_frames: int = 0
    cpu_s: float = 0.0


@dataclass(frozen=True, slots=True)
class EngineMetrics:
    """Everything the pool dock and the status bar show; at most ten a second.

    Attributes:
        capture: Figures of the capture thread.
        analysis: Figures of the analysis thread.
        collector: Pauses of Python's collector.
        cpu_percent: CPU of capture and analysis over the last second, in per cent of one core.
        kept_per_batch: Container objects that outlived a batch, over the last ten seconds.
    """

    capture: CaptureStats
    analysis: AnalysisStats
    collector: CollectorStats
    cpu_percent: float = 0.0
    kept_per_batch: float = 0.0

    @property
    def lost_frames(self) -> int:
        """Frames that were captured, or should have been, and never read."""
        return self.capture.lost_frames + self.analysis.missed_frames

    @property
    def alert(self) -> bool:
        """Whether the hit rate is so low that the user should know."""
        return self.capture.pool.hit_rate < HIT_RATE_ALERT
