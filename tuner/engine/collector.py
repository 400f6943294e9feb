"""Pauses of Python's garbage collector, and what brings it on, told by the collector itself."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

from tuner.engine.metrics import CollectorStats
from tuner.engine.rate import Rate
from tuner.pool.events import CollectorPaused

LONG_PAUSE_MS = 10.0
"""A pause worth an event: half the length of a default batch."""
_KEPT_WINDOW_NS = 10_000_000_000


class CollectorWatch:
    """Times every collection between ``start`` and ``stop``, whichever thread it runs in.

    Args:
        tell: Hears of each pause of LONG_PAUSE_MS or more, in the thread that paused, from
            within the collector: it must not block, and may find any object half built.
    """

    def __init__(self, tell: Callable[[CollectorPaused], None] | None = None) -> None:
        self._tell = tell
        self._begun_ns = 0
        self._pauses = 0
        self._worst_ns = 0
        self._total_ns = 0
        self._kept = 0
        self._kept_from = 0

    def start(self) -> None:
        """Begin timing; harmless when it has begun."""
        if self._note not in gc.callbacks:
            self._kept_from = gc.get_count()[0]
            gc.callbacks.append(self._note)

    def stop(self) -> None:
        """Time no more; harmless when it has ended."""
        if self._note in gc.callbacks:
            gc.callbacks.remove(self._note)
            self._add_kept()

    def reset(self) -> None:
        """Start the figures anew."""
        self._pauses = self._worst_ns = self._total_ns = 0
        self._kept = 0
        self._kept_from = gc.get_count()[0]

    def stats(self) -> CollectorStats:
        """The figures so far."""
        if self._note in gc.callbacks:
            self._add_kept()
        return CollectorStats(
            self._pauses, self._worst_ns / 1e6, self._total_ns / 1e6, max(0, self._kept)
        )

    def _note(self, phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            self._add_kept()
            # Each collection counts anew.
            self._kept_from = 0
            self._begun_ns = time.perf_counter_ns()
            return
        pause = time.perf_counter_ns() - self._begun_ns
        self._pauses += 1
        self._total_ns += pause
        self._worst_ns = max(self._worst_ns, pause)
        if self._tell is not None and pause >= LONG_PAUSE_MS * 1e6:
            self._tell(CollectorPaused(time.monotonic_ns(), pause / 1e6, info["generation"]))

    def _add_kept(self) -> None:
        count = gc.get_count()[0]
        self._kept += count - self._kept_from
        self._kept_from = count


class Kept:
    """How many of the objects that are made outlive a batch, over the last ten seconds."""

    def __init__(self) -> None:
        self._objects = Rate(_KEPT_WINDOW_NS)
        self._batches = Rate(_KEPT_WINDOW_NS)

    def update(self, now_ns: int, objects: int, batches: int) -> float:
        """Note two running totals and tell the objects for each batch; 0 without batches."""
        objects_per_s = self._objects.update(now_ns, objects)
        batches_per_s = self._batches.update(now_ns, batches)
        return max(0.0, objects_per_s / batches_per_s) if batches_per_s > 0.0 else 0.0

    def reset(self) -> None:
        """Forget what was noted; the totals begin anew."""
        self._objects.reset()
        self._batches.reset()
