"""Processor time of the whole reading."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence

import numpy as np
import psutil
from numpy.typing import NDArray

from benchmarks.pitch.readers import Reader
from benchmarks.pitch.results import Figure
from benchmarks.pitch.signals import guitar, note, spread
from benchmarks.pitch.synthetic import vibrato
from benchmarks.pitch.table import Table

_RATE = 48_000
_SECONDS = 3.0

Sounds = list[NDArray[np.float32]]


def _strings(rng: np.random.Generator, count: int) -> Sounds:
    """Guitar and bass strings."""
    every = spread(rng, 41.2, 1318.5, count)
    return [note(rng, guitar, f1, 50, seconds=_SECONDS).samples for f1 in every]


def _clusters(rng: np.random.Generator, count: int) -> Sounds:
    """Three strings a semitone apart."""
    sounds = []
    for f1 in spread(rng, 82.4, 440.0, count):
        three = [
            note(rng, guitar, f1 * 2 ** (step / 12), 50, seconds=_SECONDS) for step in range(3)
        ]
        sounds.append((np.sum([one.samples for one in three], axis=0) / 3).astype(np.float32))
    return sounds


def _wavering(rng: np.random.Generator, count: int) -> Sounds:
    """Steady tones with vibrato."""
    return [signal.samples for signal in vibrato(rng, count)]


def _noises(rng: np.random.Generator, count: int) -> Sounds:
    """White noise: nothing to read."""
    length = int(_SECONDS * _RATE)
    return [(0.1 * rng.standard_normal(length)).astype(np.float32) for _ in range(count)]


_OTHERS: dict[str, tuple[Callable[[np.random.Generator, int], Sounds], int]] = {
    "strings": (_strings, 1024),
    "strings, batches of 256": (_strings, 256),
    "vibrato": (_wavering, 1024),
    "three strings a semitone apart": (_clusters, 1024),
    "white noise": (_noises, 1024),
    "silence": (lambda _, count: [np.zeros(int(_SECONDS * _RATE), np.float32)] * count, 1024),
}


def run(
    rng: np.random.Generator, count: int, readers: Sequence[Reader]
) -> Iterator[Figure | Table]:
    """Milliseconds of one core for each second of sound, the best of three."""
    table = Table(
        "cost",
        "Processor time, strings of 3 s (ms of one core for 1 s of sound, best of 3)",
        ["reader", "ms per s"],
    )
    strings = _strings(rng, count)
    for reader in readers:
        cost = _cost(reader, strings, 1024)
        table.add(reader.name, f"{cost:.1f}")
        yield Figure("cost", reader.name, "strings", {"ms": cost})
    table.add("target", "≤ 12")
    yield table
    own = Table(
        "cost-sounds", f"Processor time of other sounds: {readers[0].name}", ["", "ms per s"]
    )
    for name, (make, hop) in _OTHERS.items():
        cost = _cost(readers[0], make(rng, max(1, count // 2)), hop)
        own.add(name, f"{cost:.1f}")
        yield Figure("cost-sounds", readers[0].name, name, {"ms": cost})
    yield own


def _cost(reader: Reader, sounds: Sounds, hop: int) -> float:
    best = float("inf")
    for _ in range(3):
        begun = processor_seconds()
        for sound in sounds:
            reader.read(sound, _RATE, hop)
        best = min(best, processor_seconds() - begun)
    return 1000 * best * _RATE / sum(len(sound) for sound in sounds)


def processor_seconds() -> float:
    """Of this process and of those it has started, such as pitchy's."""
    total = time.process_time()
    for child in psutil.Process().children():
        spent = child.cpu_times()
        total += spent.user + spent.system
    return total
