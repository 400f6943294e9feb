"""A running session measured in slices: the transports take turns on the same sound.

One session, one source and the same threads serve every transport, a slice each in turn, so that
whatever else the machine does meets all of them alike.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import psutil
from PySide6.QtCore import QEventLoop, QTimer

from benchmarks.engine_recording import Player
from tuner.engine.collector import CollectorWatch
from tuner.engine.config import BatchConfig, PoolConfig
from tuner.engine.metrics import CollectorStats, EngineMetrics
from tuner.engine.readings import Reading
from tuner.engine.session import Session
from tuner.music.tuning import Tuning
from tuner.pool.transport import Transport

_SETTLE_S = 0.25
"""After a change of transport, before anything is counted, in s."""
GATE_DBFS = -60.0


def run_loop(seconds: float) -> None:
    """Let Qt work for so long."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000.0 * seconds), loop.quit)
    loop.exec()


@dataclass(frozen=True)
class Setup:
    """One cell of the grid.

    Attributes:
        sample_rate: In Hz.
        batch_size: In frames.
        pool_size: Buffers.
        busy_threads: Threads of pure Python that run beside.
    """

    sample_rate: int = 48_000
    batch_size: int = 1024
    pool_size: int = 16
    busy_threads: int = 0

    def __str__(self) -> str:
        busy = f", {self.busy_threads} busy threads" if self.busy_threads else ""
        rate = f"{self.sample_rate / 1000:g} kHz"
        return f"{rate}, batch {self.batch_size}, pool {self.pool_size}{busy}"


@dataclass(frozen=True)
class Slice:
    """What one transport did in one slice.

    Attributes:
        metrics: The engine's own figures, counted from the slice's beginning.
        latency_ms: From the capture of a batch's last frame to its reading, one a batch, in ms.
        collector: Collections in the slice, all generations.
        cpu_percent: Of the whole process, in per cent of one core.
        rss_mb: Most resident memory seen.
        seconds: How long it lasted.
    """

    metrics: EngineMetrics
    latency_ms: list[float]
    collector: CollectorStats
    cpu_percent: float
    rss_mb: float
    seconds: float

    @property
    def allocations(self) -> int:
        """Buffers allocated in the slice; the pool's block is older than any."""
        return self.metrics.capture.allocator.allocations

    @property
    def hit_rate(self) -> float:
        """Of the pool, in per cent."""
        return self.metrics.capture.pool.hit_rate


@dataclass
class Slices:
    """All slices of one transport under one setup, and their figures together."""

    transport: Transport
    slices: list[Slice] = field(default_factory=list)

    @property
    def latency_ms(self) -> list[float]:
        """Of all batches, in order of size."""
        return sorted(ms for each in self.slices for ms in each.latency_ms)

    @property
    def acquisition_us(self) -> tuple[float, float, float]:
        """Mean, p99 (median of the slices) and maximum, in µs."""
        times = [
            each.metrics.capture.allocator.acquisition
            if self.transport is Transport.ALLOCATE
            else each.metrics.capture.pool.acquisition
            for each in self.slices
        ]
        count = sum(each.count for each in times) or 1
        mean = sum(each.mean_ms * each.count for each in times) / count
        p99 = statistics.median(each.p99_ms for each in times)
        return 1e3 * mean, 1e3 * p99, 1e3 * max(each.max_ms for each in times)

    @property
    def turnover_ms(self) -> tuple[float, float] | None:
        """Mean and p99 (median of the slices), in ms; None where nothing comes back."""
        times = [each.metrics.capture.pool.turnover for each in self.slices]
        count = sum(each.count for each in times)
        if self.transport is Transport.ALLOCATE or not count:
            return None
        mean = sum(each.mean_ms * each.count for each in times) / count
        return mean, statistics.median(each.p99_ms for each in times)

    @property
    def lost_frames(self) -> int:
        """Frames that were never read: skipped, or reclaimed unread."""
        return sum(each.metrics.lost_frames for each in self.slices)

    @property
    def allocations_per_s(self) -> float:
        """Sample buffers allocated a second."""
        return sum(s.allocations for s in self.slices) / sum(s.seconds for s in self.slices)


def percentile(ordered: Sequence[float], per_cent: float) -> float:
    """The value that so many per cent of an ordered list do not exceed; NaN when empty."""
    if not ordered:
        return float("nan")
    return ordered[min(len(ordered) - 1, round(per_cent / 100.0 * (len(ordered) - 1)))]


class Bench:
    """A session that plays one recording.

    Args:
        setup: How it is set up.
        player: What it plays.
    """

    def __init__(self, setup: Setup, player: Player) -> None:
        self.setup = setup
        self._readings: list[Reading] = []
        self._metrics: EngineMetrics | None = None
        self._rss_mb = 0.0
        self._process = psutil.Process()
        self.session = Session(
            BatchConfig(setup.batch_size), self._pool(Transport.PING_PONG), Tuning(), GATE_DBFS
        )
        self.session.reading.connect(self._readings.append)
        self.session.metrics.connect(self._keep)
        self._collector = CollectorWatch()
        self._collector.start()
        self.session.start(player)
        run_loop(0.5)

    @property
    def metrics(self) -> EngineMetrics:
        """The newest."""
        assert self._metrics is not None
        return self._metrics

    def use(self, transport: Transport) -> None:
        """Let batches travel differently."""
        self.session.configure(BatchConfig(self.setup.batch_size), self._pool(transport))
        run_loop(_SETTLE_S)

    def measure(self, seconds: float) -> Slice:
        """Count for so long."""
        self.session.reset_counters()
        run_loop(0.05)
        self._readings.clear()
        self._rss_mb = 0.0
        self._collector.reset()
        cpu, begun = time.process_time(), time.monotonic()
        run_loop(seconds)
        self.session.request_status()
        run_loop(0.05)
        elapsed = time.monotonic() - begun
        cpu_percent = 100.0 * (time.process_time() - cpu) / elapsed
        return Slice(
            self.metrics, self._latencies(), self._collector.stats(),
            cpu_percent, self._rss_mb, elapsed,
        )  # fmt: skip

    def close(self) -> None:
        """End the session."""
        self._collector.stop()
        self.session.shutdown()

    def _latencies(self) -> list[float]:
        """Measured from the last frame of a batch, so that its own length is not in it."""
        batch_ms = 1e3 * self.setup.batch_size / self.setup.sample_rate
        return [reading.latency_ms - batch_ms for reading in self._readings]

    def _keep(self, metrics: EngineMetrics) -> None:
        self._metrics = metrics
        self._rss_mb = max(self._rss_mb, self._process.memory_info().rss / 1e6)

    def _pool(self, transport: Transport) -> PoolConfig:
        return PoolConfig(self.setup.pool_size, transport=transport)


def take_turns(
    bench: Bench, transports: Iterable[Transport], rounds: int, seconds: float
) -> dict[Transport, Slices]:
    """Measure each transport so many times for so long, in turn; each round begins elsewhere."""
    order = list(transports)
    results = {transport: Slices(transport) for transport in order}
    for number in range(rounds):
        start = number % len(order)
        for transport in order[start:] + order[:start]:
            bench.use(transport)
            results[transport].slices.append(bench.measure(seconds))
    return results
