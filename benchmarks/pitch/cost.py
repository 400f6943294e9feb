"""Processor time of the whole reading."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

import numpy as np
import psutil

from benchmarks.pitch.readers import Reader
from benchmarks.pitch.results import Figure
from benchmarks.pitch.signals import guitar, note, spread
from benchmarks.pitch.table import Table


def run(
    rng: np.random.Generator, count: int, readers: Sequence[Reader]
) -> Iterator[Figure | Table]:
    """Milliseconds of one core for each second of sound, the best of three."""
    table = Table(
        "cost",
        "Processor time, strings of 3 s (ms of one core for 1 s of sound, best of 3)",
        ["reader", "ms per s"],
    )
    notes = [note(rng, guitar, f1, 50, seconds=3.0) for f1 in spread(rng, 41.2, 1318.5, count)]
    for reader in readers:
        best = float("inf")
        for _ in range(3):
            begun = processor_seconds()
            for made in notes:
                reader.read(made.samples, made.rate)
            best = min(best, processor_seconds() - begun)
        cost = 1000 * best / (3.0 * len(notes))
        table.add(reader.name, f"{cost:.1f}")
        yield Figure("cost", reader.name, "strings", {"ms": cost})
    table.add("target", "≤ 12")
    yield table


def processor_seconds() -> float:
    """Of this process and of those it has started, such as pitchy's."""
    total = time.process_time()
    for child in psutil.Process().children():
        spent = child.cpu_times()
        total += spent.user + spent.system
    return total
