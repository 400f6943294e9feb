"""What each transport did while it was in force, so that changing it is a comparison.

Pure Python. Pool and allocator count side by side in the engine; latency and analysis time are
one figure there, and are told apart here by which transport was in force.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from tuner.engine.metrics import EngineMetrics
from tuner.pool.histogram import Histogram
from tuner.pool.stats import PoolStats, Times
from tuner.pool.transport import Transport
from tuner.ui.language import translate

_MOST_PENDING = 64
_LONGEST_STEP_S = 1.0
_FAIR_S = 5.0


@dataclass(slots=True)
class _Share:
    """One transport's share of a set of durations: number and sum are exact.

    Percentile and maximum are those of the whole set when it was last seen.
    """

    count: int = 0
    sum_ms: float = 0.0
    p99_ms: float = 0.0
    max_ms: float = 0.0

    def add(self, new: Times, last: Times) -> None:
        """Add what came to a total since it was last seen."""
        if new.count < last.count:
            last = Times()
        self.count += new.count - last.count
        self.sum_ms += max(0.0, new.count * new.mean_ms - last.count * last.mean_ms)
        self.p99_ms, self.max_ms = new.p99_ms, new.max_ms

    def times(self) -> Times:
        if not self.count:
            return Times()
        return Times(self.count, self.sum_ms / self.count, self.p99_ms, self.max_ms)


@dataclass(frozen=True, slots=True)
class Side:
    """One transport's figures while it was in force.

    Attributes:
        seconds: How long it was in force, in s.
        acquired: Buffers taken.
        allocations: Blocks of sample memory allocated.
        exhausted: Times no buffer was free.
        acquisition: Time it takes to get a buffer. Ping-pong and copy share the pool, and with
            it percentile and maximum.
        turnover: From taking a buffer to its return, of the pool; none for allocate.
        latency: From the capture of a batch's first frame to its reading.
        processing: Time the analysis of a batch takes; percentile and maximum are those of all
            transports.
    """

    seconds: float = 0.0
    acquired: int = 0
    allocations: int = 0
    exhausted: int = 0
    acquisition: Times = Times()
    turnover: Times = Times()
    latency: Times = Times()
    processing: Times = Times()

    @property
    def used(self) -> bool:
        """Whether it was ever in force."""
        return self.acquired > 0


@dataclass(slots=True)
class _Count:
    seconds: float = 0.0
    acquired: int = 0
    allocations: int = 0
    exhausted: int = 0
    acquisition: _Share = field(default_factory=_Share)
    turnover: _Share = field(default_factory=_Share)
    processing: _Share = field(default_factory=_Share)
    latency: Histogram = field(default_factory=Histogram)

    def add_supply(self, new: PoolStats, last: PoolStats) -> None:
        if new.acquired < last.acquired:
            last = PoolStats(new.size, new.capacity, allocations=min(
                last.allocations, new.allocations))  # fmt: skip
        self.acquired += new.acquired - last.acquired
        self.allocations += new.allocations - last.allocations
        self.exhausted += max(0, new.exhausted - last.exhausted)
        self.acquisition.add(new.acquisition, last.acquisition)
        self.turnover.add(new.turnover, last.turnover)

    def frozen(self) -> Side:
        return Side(
            self.seconds, self.acquired, self.allocations, self.exhausted,
            self.acquisition.times(), self.turnover.times(), self.latency.times(),
            self.processing.times(),
        )  # fmt: skip


class Sides:
    """Shares the engine's figures out among the transports.

    What comes between two snapshots that tell of different transports is counted for the one
    before, but for latencies: those are left out, since nobody knows whose they are.
    """

    def __init__(self) -> None:
        self._counts = {transport: _Count() for transport in Transport}
        self._transport: Transport | None = None
        self._seen_s = 0.0
        self._pool = self._allocator = PoolStats(0, 0)
        self._processing = Times()
        self._pending: list[int] = []

    def take_over(self, other: Sides) -> None:
        """Go on with what others have counted; those are not used any more."""
        vars(self).update(vars(other))

    def take_reading(self, latency_ns: int) -> None:
        """Note how late a reading is, in ns."""
        if len(self._pending) < _MOST_PENDING:
            self._pending.append(latency_ns)

    def take(self, metrics: EngineMetrics, now_s: float) -> None:
        """Share a snapshot out.

        Args:
            metrics: The snapshot.
            now_s: The time, in s, on a monotonic clock.
        """
        capture, now = metrics.capture, metrics.capture.transport
        before = self._transport or now
        pooled = before if before is not Transport.ALLOCATE else now
        if pooled is not Transport.ALLOCATE:
            self._counts[pooled].add_supply(capture.pool, self._pool)
        self._counts[Transport.ALLOCATE].add_supply(capture.allocator, self._allocator)
        count = self._counts[before]
        count.processing.add(metrics.analysis.processing, self._processing)
        if self._transport is now:
            count.seconds += min(now_s - self._seen_s, _LONGEST_STEP_S)
            for latency_ns in self._pending:
                count.latency.add(max(0, latency_ns))
        self._pending.clear()
        self._transport, self._seen_s = now, now_s
        self._pool, self._allocator = capture.pool, capture.allocator
        self._processing = metrics.analysis.processing

    def reset(self) -> None:
        """Start all sides anew."""
        self._counts = {transport: _Count() for transport in Transport}
        self._pending.clear()

    def side(self, transport: Transport) -> Side:
        """One transport's figures so far."""
        return self._counts[transport].frozen()


def verdict(pooled: Side, allocated: Side) -> str:
    """In a sentence or two, what the pool saves; an invitation when there is only one side."""
    if not pooled.used or not allocated.used:
        return (
            translate("Pool", "Choose Allocate for a while to compare the two on the same sound.")
            if pooled.used
            else translate(
                "Pool", "Choose Ping-pong for a while to compare the two on the same sound."
            )
        )
    per_batch = pooled.allocations / pooled.acquired
    fewer = 100.0 * (1.0 - per_batch / (allocated.allocations / allocated.acquired))
    fewer = math.floor(10.0 * fewer) / 10.0
    gap = allocated.latency.mean_ms - pooled.latency.mean_ms
    if min(pooled.seconds, allocated.seconds) < _FAIR_S:
        text = translate(
            "Pool",
            "The pool allocates {fewer:.1f}\u202f% less often. A few more seconds of each make "
            "the latencies comparable.",
        )
    elif not pooled.latency.count or not allocated.latency.count:
        text = translate("Pool", "The pool allocates {fewer:.1f}\u202f% less often.")
    elif abs(gap) < 0.5:
        text = translate(
            "Pool",
            "The pool allocates {fewer:.1f}\u202f% less often, with the same latency within "
            "half a millisecond.",
        )
    elif gap > 0.0:
        text = translate(
            "Pool",
            "The pool allocates {fewer:.1f}\u202f% less often, with a latency "
            "{gap:.1f}\u202fms shorter.",
        )
    else:
        text = translate(
            "Pool",
            "The pool allocates {fewer:.1f}\u202f% less often, with a latency "
            "{gap:.1f}\u202fms longer.",
        )
    return text.format(fewer=fewer, gap=abs(gap))
