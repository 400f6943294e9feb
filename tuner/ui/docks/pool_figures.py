"""The figures of the pool pane: what each is called, means, says and how it moves.

Pure Python. Each figure is declared once; table, copied text and exported file follow.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from tuner.engine.metrics import EngineMetrics
from tuner.pool.buckets import BUCKETS, LARGEST_POOL
from tuner.pool.stats import PoolStats, Times
from tuner.pool.transport import Transport
from tuner.text import Text
from tuner.ui.language import translate, translated
from tuner.ui.words import NOTHING, THIN, decimal, grouped, milliseconds

_PER_US = 1000.0
_KIB = 1024.0
_LONG_MS = 100.0


class Track(Protocol):
    """Follows one figure from step to step."""

    def step(self, metrics: EngineMetrics) -> float:
        """What it was since the step before; NaN when there is nothing to tell."""


class Gauge:
    """A figure that is what it is."""

    def __init__(self, read: Callable[[EngineMetrics], float]) -> None:
        self._read = read

    def step(self, metrics: EngineMetrics) -> float:
        """The figure."""
        return self._read(metrics)


class Growth:
    """By how much a count has grown."""

    def __init__(self, read: Callable[[EngineMetrics], float]) -> None:
        self._read = read
        self._last: float | None = None

    def step(self, metrics: EngineMetrics) -> float:
        """The growth; a count that was reset has grown from 0."""
        total, last = self._read(metrics), self._last
        self._last = total
        if last is None:
            return 0.0
        return total - last if total >= last else total


class RecentMean:
    """The mean, in ms, of the durations that came in since the step before."""

    def __init__(self, read: Callable[[EngineMetrics], Times]) -> None:
        self._read = read
        self._last = Times()

    def step(self, metrics: EngineMetrics) -> float:
        """Reckoned from two totals, so that it moves however long the tuner has run."""
        times, last = self._read(metrics), self._last
        self._last = times
        if times.count < last.count:
            last = Times()
        count = times.count - last.count
        if not count:
            return math.nan
        return max(0.0, (times.count * times.mean_ms - last.count * last.mean_ms) / count)


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of the table.

    Attributes:
        key: Its name in files.
        title: Its name on the screen.
        tip: What it is, what is good, and what to do otherwise.
        text: What stands in its row.
        track: Makes what its sparkline follows.
        trouble: Whether any growth of it is bad.
    """

    key: str
    title: str
    tip: str
    text: Callable[[EngineMetrics], str]
    track: Callable[[], Track]
    trouble: bool = False


def shown_stats(metrics: EngineMetrics) -> PoolStats:
    """The supply that is in use."""
    capture = metrics.capture
    return capture.allocator if capture.transport is Transport.ALLOCATE else capture.pool


def _shown(field: str) -> Callable[[EngineMetrics], float]:
    return lambda metrics: float(getattr(shown_stats(metrics), field))


def _count(
    key: str, title: str, tip: str, read: Callable[[EngineMetrics], float], *, trouble: bool = False
) -> Figure:
    return Figure(key, title, tip, lambda m: grouped(int(read(m))), lambda: Growth(read), trouble)


def _times(key: str, title: str, tip: str, read: Callable[[EngineMetrics], Times]) -> Figure:
    def text(metrics: EngineMetrics) -> str:
        times = read(metrics)
        if not times.count:
            return NOTHING
        mean = decimal(times.mean_ms) if times.mean_ms < _LONG_MS else f"{times.mean_ms:.0f}"
        return f"{mean} · {milliseconds(times.p99_ms)}"

    return Figure(key, title, tip, text, lambda: RecentMean(read))


def _acquisition(metrics: EngineMetrics) -> str:
    times = shown_stats(metrics).acquisition
    if not times.count:
        return NOTHING
    return f"{decimal(_PER_US * times.mean_ms)} · {_PER_US * times.p99_ms:.0f}{THIN}µs"


def _memory(metrics: EngineMetrics) -> str:
    stats = shown_stats(metrics)
    if not stats.payload_bytes:
        return NOTHING
    share = 100.0 * stats.overhead_bytes / stats.payload_bytes
    return f"{stats.payload_bytes / _KIB:.0f}{THIN}KiB + {decimal(share)}{THIN}%"


def _fragmentation(metrics: EngineMetrics) -> str:
    waste = shown_stats(metrics).fragmentation
    return f"{waste.internal:.0f} · {waste.arena:.0f}{THIN}%"


def _waste(metrics: EngineMetrics) -> float:
    waste = shown_stats(metrics).fragmentation
    return max(waste.internal, waste.arena)


def _collector(metrics: EngineMetrics) -> str:
    pauses = metrics.collector
    return f"{grouped(pauses.pauses)}× ≤{THIN}{decimal(pauses.worst_ms)}{THIN}ms"


def _gaps(metrics: EngineMetrics) -> str:
    capture = metrics.capture
    return f"{grouped(capture.gaps)}× ≤{THIN}{capture.worst_gap_ms:.0f}{THIN}ms"


TRANSPORT_WORDS = {
    Transport.PING_PONG: Text("Pool", "ping-pong"),
    Transport.ALLOCATE: Text("Pool", "allocate"),
    Transport.COPY: Text("Pool", "copy"),
}
"""The transports in a running text."""

HIT_RATE_TIP = Text(
    "Pool",
    "Requests that found a free buffer, in per cent of all. 100 is normal; "
    "below 90 sound is skipped, so make the pool larger.",
)

FIGURES = (
    _count(
        "acquired",
        Text("Pool", "Acquisitions"),
        Text(
            "Pool",
            "Buffers taken to be filled. Grows evenly; if it stands still, no sound comes in.",
        ),
        _shown("acquired"),
    ),
    _count(
        "exhausted",
        Text("Pool", "Exhaustions"),
        Text("Pool", "Times no buffer was free. 0 is good; otherwise make the pool larger."),
        _shown("exhausted"),
        trouble=True,
    ),
    _count(
        "timed_out",
        Text("Pool", "Timeouts"),
        Text(
            "Pool",
            "Buffers given up because they were out too long. 0 is good; otherwise "
            "raise the buffer timeout, or relieve the computer.",
        ),
        _shown("timed_out"),
        trouble=True,
    ),
    _count(
        "refused",
        Text("Pool", "Refused"),
        Text(
            "Pool",
            "Returns that were late, unknown or doubled. 0 is good; they follow "
            "timeouts, so cure those.",
        ),
        _shown("refused"),
        trouble=True,
    ),
    _count(
        "skipped",
        Text("Pool", "Skipped"),
        Text(
            "Pool",
            "Chunks of 128 frames thrown away because no buffer was free for too "
            "long. 0 is good; otherwise make the pool larger.",
        ),
        lambda m: m.capture.skipped_chunks,
        trouble=True,
    ),
    _count(
        "lost",
        Text("Pool", "Lost frames"),
        Text(
            "Pool",
            "Frames that never reached the analysis. 0 is good; otherwise make the "
            "pool larger, or relieve the computer.",
        ),
        lambda m: m.lost_frames,
        trouble=True,
    ),
    Figure(
        "acquisition",
        Text("Pool", "Acquire"),
        Text(
            "Pool",
            "Time it takes to get a buffer: mean, and 99th percentile. Good below "
            "50 µs; otherwise the computer is busy.",
        ),
        _acquisition,
        lambda: RecentMean(lambda m: shown_stats(m).acquisition),
    ),
    _times(
        "turnover",
        Text("Pool", "Turnover"),
        Text(
            "Pool",
            "From taking a buffer to its return: mean, and 99th percentile. A "
            "little more than the length of a batch is good; otherwise the "
            "analysis lags.",
        ),
        lambda m: shown_stats(m).turnover,
    ),
    _times(
        "processing",
        Text("Pool", "Analysis"),
        Text(
            "Pool",
            "Time the analysis of a batch takes: mean, and 99th percentile. Must "
            "stay well below the length of a batch; otherwise choose longer "
            "batches.",
        ),
        lambda m: m.analysis.processing,
    ),
    _times(
        "latency",
        Text("Pool", "Latency"),
        Text(
            "Pool",
            "From the capture of a batch's first frame to its reading: mean, and "
            "99th percentile. Mostly the length of a batch; choose shorter ones to "
            "react sooner.",
        ),
        lambda m: m.analysis.latency,
    ),
    Figure(
        "messages",
        Text("Pool", "Messages"),
        Text(
            "Pool",
            "Messages between the threads, a second. About two for each batch is "
            "normal; longer batches mean fewer.",
        ),
        lambda m: f"{m.capture.messages_per_s:.0f}{THIN}/s",
        lambda: Gauge(lambda m: m.capture.messages_per_s),
    ),
    Figure(
        "collector",
        Text("Pool", "Collector"),
        Text(
            "Pool",
            "Pauses of Python's garbage collector: how many, and the longest. Good "
            "below 10 ms; longer ones need a larger pool.",
        ),
        _collector,
        lambda: Growth(lambda m: m.collector.total_ms),
    ),
    Figure(
        "kept",
        Text("Pool", "Kept objects"),
        Text(
            "Pool",
            "Objects that outlived their batch and that Python's garbage collector has to look "
            "at, for each batch. A few are normal, the window remembers readings; hundreds "
            "bring long pauses.",
        ),
        lambda m: decimal(m.kept_per_batch),
        lambda: Gauge(lambda m: m.kept_per_batch),
    ),
    Figure(
        "gaps",
        Text("Pool", "Capture gaps"),
        Text(
            "Pool",
            "Times the capture woke up more than 50 ms late, and the worst. 0 is "
            "good; otherwise the computer is busy.",
        ),
        _gaps,
        lambda: Growth(lambda m: m.capture.gaps),
        trouble=True,
    ),
    _count(
        "allocations",
        Text("Pool", "Allocations"),
        Text(
            "Pool",
            "Blocks of sample memory allocated since the start. 1 is good, the "
            "whole pool at once; the allocate transport needs one for each batch.",
        ),
        _shown("allocations"),
    ),
    Figure(
        "reuse",
        Text("Pool", "Reuse rate"),
        Text(
            "Pool",
            "Buffers that came back, in per cent of those handed over. Near 100 is "
            "good; less means timeouts.",
        ),
        lambda m: f"{decimal(shown_stats(m).reuse_rate)}{THIN}%",
        lambda: Gauge(lambda m: shown_stats(m).reuse_rate),
    ),
    Figure(
        "fragmentation",
        Text("Pool", "Fragmentation"),
        Text(
            "Pool",
            "Memory that cannot be used: inside the buffers, and in the arena. "
            "Below 5 % is good; otherwise pause and compact.",
        ),
        _fragmentation,
        lambda: Gauge(_waste),
    ),
    Figure(
        "memory",
        Text("Pool", "Memory"),
        Text(
            "Pool",
            "Sample memory of the buffers, and what it takes to keep their books. "
            "Below 3 % of books is good; a smaller pool saves memory.",
        ),
        _memory,
        lambda: Gauge(_shown("payload_bytes")),
    ),
)


def hit_rate(metrics: EngineMetrics) -> str:
    """The headline."""
    return f"{decimal(shown_stats(metrics).hit_rate)}{THIN}%"


def shape(metrics: EngineMetrics) -> str:
    """Transport, and how many buffers of how many frames."""
    capture, stats = metrics.capture, shown_stats(metrics)
    frames = grouped(stats.capacity)
    if stats.size:
        buffers = f"{stats.size}{THIN}×{THIN}{frames}"
    else:
        buffers = translate("Pool", "each {frames}").format(frames=frames)
    return f"{translated(TRANSPORT_WORDS[capture.transport])}\n{buffers}"


def widest_shape() -> tuple[str, ...]:
    """The lines of which `shape` has at most two, as wide as they can be."""
    transports = [translated(words) for words in TRANSPORT_WORDS.values()]
    return *transports, f"{LARGEST_POOL}{THIN}×{THIN}{grouped(BUCKETS[-1])}"


def figures(metrics: EngineMetrics) -> dict[str, str]:
    """What stands in each row of the table."""
    return {figure.key: figure.text(metrics) for figure in FIGURES}
