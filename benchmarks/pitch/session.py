"""One run of the benchmark: the parts asked for, the tuner first, the peers beside it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from benchmarks.pitch import (
    bounds,
    changed,
    cost,
    crlb,
    differential,
    latency,
    recorded,
    several,
    steady,
)
from benchmarks.pitch.readers import Reader
from benchmarks.pitch.results import Figure, Run
from benchmarks.pitch.table import Table
from benchmarks.pitch.troubles import score

NOTES = 88
"""Notes in each family; a quarter of them in a quick run."""

RECORDED = ("recordings", "changed", "differential")
"""Parts that are nothing without recordings."""

HEARING = (*RECORDED, "bounds", "several")
"""Parts that hear recordings where there are some."""

PARTS = ("synthetic", "crlb", "latency", "troubles", "bounds", *RECORDED, "cost")
"""What ``all`` means; ``several`` belongs to another page."""

Measured = Iterator[Figure | Table]


def measure(
    run: Run, parts: Sequence[str], readers: Sequence[Reader], folder: Path | None, *, quick: bool
) -> Iterator[Table]:
    """Fill ``run``; the tables as they are done.

    Args:
        run: Its seed is the one that is drawn by.
        parts: Their names; those that need recordings are left out where there are none.
        readers: The tuner and its peers.
        folder: Where the recordings are; None for none.
        quick: A quarter of the notes, and one of four recordings.
    """
    for part in parts:
        print(f"measuring: {part}", file=sys.stderr, flush=True)
        begun, spent = time.perf_counter(), cost.processor_seconds()
        for result in _parts(run.seed, readers, folder, quick=quick)[part]():
            if isinstance(result, Figure):
                run.figures.append(result)
            else:
                run.tables.append(result)
                yield result
        run.seconds[part] = time.perf_counter() - begun
        run.processor[part] = cost.processor_seconds() - spent


def _parts(
    seed: int, readers: Sequence[Reader], folder: Path | None, *, quick: bool
) -> dict[str, Callable[[], Measured]]:
    """What each part does."""
    count, every, peers = (NOTES // 4, 4, 2) if quick else (NOTES, 1, 4)

    def rng() -> np.random.Generator:
        return np.random.default_rng(seed)

    def with_recordings(part: Callable[[Path], Measured]) -> Measured:
        return iter(()) if folder is None else part(folder)

    return {
        "synthetic": lambda: steady.run(seed, count, readers, peers),
        "crlb": lambda: crlb.run(rng(), count // 2, readers, peers),
        "latency": lambda: latency.run(rng(), count // 2, readers),
        "troubles": lambda: score.run(seed, max(6, count // 5), readers, peers),
        "bounds": lambda: bounds.run(rng(), count // 4, folder, 16 if quick else 8),
        "recordings": lambda: with_recordings(lambda at: recorded.run(at, readers, every)),
        "changed": lambda: with_recordings(lambda at: changed.run(rng(), at, readers[0], every)),
        "differential": lambda: with_recordings(
            lambda at: differential.run(at, readers, every, peers)
        ),
        "cost": lambda: cost.run(rng(), count // 4, readers),
        "several": lambda: several.run(seed, count, folder),
    }
