"""Whether memory stays flat over a soak run."""

from __future__ import annotations

import gc
import statistics
import sys
import tracemalloc
from dataclasses import dataclass

import psutil

MOST_RSS_GROWTH_MB = 8.0
MOST_TRACED_GROWTH_BYTES = 65_536
"""Over 10,000 batches; a leak of one small object a batch is several times that."""
STRETCH_BATCHES = 10_000
_WARM_UP_BATCHES = 2_000
_SAMPLE_EVERY = 1 / 400
"""Share of a run between two looks at the resident memory: the looks themselves are kept."""


@dataclass(frozen=True, slots=True)
class MemoryReport:
    """What was seen of memory.

    Attributes:
        rss_first_mb: Resident memory in the second quarter of the run, median, in MB.
        rss_last_mb: The same in the last quarter.
        rss_most_mb: Most ever.
        blocks_growth: Blocks of Python's allocator from the first stretch to the last.
        traced_growth: Growth of Python's and NumPy's memory over each traced stretch of 10,000
            batches, in bytes.
    """

    rss_first_mb: float
    rss_last_mb: float
    rss_most_mb: float
    blocks_growth: int
    traced_growth: tuple[int, ...]

    @property
    def flat(self) -> bool:
        """Whether neither the process nor Python in it grew.

        The least growth counts: a leak shows in every stretch, while one may end while a fault
        still holds on to what it was given.
        """
        traced = min(self.traced_growth, default=0)
        return (
            self.rss_last_mb - self.rss_first_mb <= MOST_RSS_GROWTH_MB
            and traced <= MOST_TRACED_GROWTH_BYTES
        )


class MemoryWatch:
    """Samples memory as a run goes on; traces allocations for some stretches of it.

    Args:
        starts: Shares of the run, 0 to 1, at which a stretch is traced.
    """

    def __init__(self, starts: tuple[float, ...] = (0.25, 0.6, 0.9)) -> None:
        self._starts = list(starts)
        self._process = psutil.Process()
        self._rss: list[tuple[float, float]] = []
        self._blocks: list[int] = []
        self._growth: list[int] = []
        self._traced_from: int | None = None
        self._floor: int | None = None

    def look(self, share: float, batches: int, at_rest: bool) -> None:
        """Take a sample.

        Args:
            share: How much of the run is over, 0 to 1.
            batches: Batches so far.
            at_rest: Whether nothing is waiting anywhere, so that what is alive is kept.
        """
        if self._traced_from is None:
            # Tracing takes memory itself, which is not the engine's.
            if not self._rss or share - self._rss[-1][0] >= _SAMPLE_EVERY:
                self._rss.append((share, self._process.memory_info().rss / 1e6))
            if self._starts and share >= self._starts[0]:
                del self._starts[0]
                tracemalloc.start()
                self._traced_from, self._floor = batches, None
            return
        if not at_rest:
            return
        since = batches - self._traced_from
        if self._floor is None and since >= _WARM_UP_BATCHES:
            self._floor = self._traced_bytes()
            self._traced_from = batches
        elif self._floor is not None and since >= STRETCH_BATCHES:
            self._growth.append(self._traced_bytes() - self._floor)
            self._blocks.append(sys.getallocatedblocks())
            self.stop()

    def stop(self) -> None:
        """Trace no more."""
        if self._traced_from is not None:
            self._traced_from = None
            tracemalloc.stop()

    def report(self) -> MemoryReport:
        """What was seen."""
        blocks = self._blocks[-1] - self._blocks[0] if self._blocks else 0
        return MemoryReport(
            self._median(0.25, 0.5),
            self._median(0.75, 1.0),
            max((rss for _, rss in self._rss), default=0.0),
            blocks,
            tuple(self._growth),
        )

    def _median(self, begin: float, end: float) -> float:
        within = [rss for share, rss in self._rss if begin <= share <= end]
        return statistics.median(within) if within else 0.0

    def _traced_bytes(self) -> int:
        gc.collect()
        return tracemalloc.get_traced_memory()[0]
