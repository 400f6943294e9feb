"""One run of the benchmark: the parts asked for, the tuner first, the peers beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from benchmarks.pitch import (
    bounds,
    cost,
    crlb,
    differential,
    latency,
    recorded,
    several,
    steady,
)
from benchmarks.pitch.peers import load
from benchmarks.pitch.readers import Engine, Reader
from benchmarks.pitch.table import Table

NOTES = 88
"""Notes in each family."""


def run(
    parts: Sequence[str], seed: int, folder: Path | None, peers: Sequence[str], *, quick: bool
) -> Iterator[Table]:
    """The tables, as they are done."""
    readers: list[Reader] = [Engine(), *load(peers)]
    count = NOTES // 4 if quick else NOTES
    if "synthetic" in parts:
        yield from steady.run(seed, count, readers)
    if "crlb" in parts:
        yield crlb.run(np.random.default_rng(seed), count // 2)
    if "latency" in parts:
        yield latency.run(np.random.default_rng(seed), count // 2, readers)
    if "recordings" in parts and folder is not None:
        yield recorded.run(folder, readers)
    if "differential" in parts and folder is not None:
        yield differential.run(folder, readers)
    if "bounds" in parts:
        yield from bounds.run(np.random.default_rng(seed), count // 4, folder)
    if "cost" in parts:
        yield cost.run(np.random.default_rng(seed), count // 4, readers)
    if "several" in parts:
        yield from several.run(seed, count, folder)
