"""Processor time of the whole reading."""

from __future__ import annotations

import time

import numpy as np

from benchmarks.pitch.readers import Reader
from benchmarks.pitch.signals import guitar, note, spread
from benchmarks.pitch.table import Table


def run(rng: np.random.Generator, count: int, readers: list[Reader]) -> Table:
    """Milliseconds of one core for each second of sound, the best of three."""
    table = Table(
        "Processor time, strings of 3 s (ms of one core for 1 s of sound, best of 3)",
        ["reader", "ms per s"],
    )
    notes = [note(rng, guitar, f1, 50, seconds=3.0) for f1 in spread(rng, 41.2, 1318.5, count)]
    for reader in readers:
        best = float("inf")
        for _ in range(3):
            begun = time.process_time()
            for made in notes:
                reader.read(made.samples, made.rate)
            best = min(best, time.process_time() - begun)
        table.add(reader.name, f"{1000 * best / (3.0 * len(notes)):.1f}")
    table.add("target", "≤ 12")
    return table
