"""From the attack to a reading that is right and stays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from benchmarks.pitch.readers import Reader, Readings
from benchmarks.pitch.results import Figure
from benchmarks.pitch.scores import cents
from benchmarks.pitch.signals import guitar, note, piano, spread
from benchmarks.pitch.table import Table

HOLD_SECONDS = 0.15
"""So long a reading has to stay right."""

BANDS = (("E1–B2", 41.2, 123.5), ("C3–B4", 130.8, 493.9), ("C5 and up", 523.3, 4186.0))


def band_of(hz: float) -> int:
    """Index of the band of a note."""
    return int(hz > BANDS[0][2] * 1.03) + int(hz > BANDS[1][2] * 1.03)


def latency_ms(
    readings: Readings, attack: float, reference: float, within: float, rate: int
) -> float:
    """Milliseconds until the error stays ``within`` cents for 150 ms; NaN if it never does."""
    right = np.abs(cents(readings.hz, np.asarray(reference))) <= within
    times = readings.frames / rate - attack
    for index in np.flatnonzero(right & (times > 0)):
        held = (times >= times[index]) & (times <= times[index] + HOLD_SECONDS)
        if times[-1] >= times[index] + HOLD_SECONDS and right[held].all():
            return float(1000 * times[index])
    return float("nan")


def waits_of(values: Sequence[float]) -> dict[str, float]:
    """Median and 90th percentile of the values, those that never came counted as endless."""
    if not values:
        return {"median": np.nan, "p90": np.nan, "count": 0}
    waits = np.sort(np.where(np.isnan(values), np.inf, values))
    median, high = (float(waits[int(share * (len(waits) - 1))]) for share in (0.5, 0.9))
    return {"median": median, "p90": high, "count": len(values)}


def spread_of(values: Sequence[float]) -> str:
    """The same as text."""
    if not values:
        return "–"
    found = waits_of(values)
    both = (found["median"], found["p90"])
    return "/".join(f"{wait:.0f}" if np.isfinite(wait) else "never" for wait in both)


def run(
    rng: np.random.Generator, count: int, readers: Sequence[Reader]
) -> Iterator[Figure | Table]:
    """Synthetic strings, to within 10 cents; the tuner comes first."""
    table = Table(
        "latency",
        "Latency, synthetic strings, to within 10 cents for 150 ms (median/p90, ms)",
        ["reader", *(name for name, _, _ in BANDS)],
    )
    ways = [(readers[0], 256), *((reader, 1024) for reader in readers)]
    waits: list[list[list[float]]] = [[[] for _ in BANDS] for _ in ways]
    for band, (_, lowest, highest) in enumerate(BANDS):
        for place, f1 in enumerate(spread(rng, lowest, highest, count)):
            made = note(rng, piano if place % 2 else guitar, f1, 60, seconds=0.8)
            for way, (reader, hop) in enumerate(ways):
                readings = reader.read(made.samples, made.rate, hop)
                wait = latency_ms(readings, made.attack, f1, 10, made.rate)
                waits[way][band].append(wait)
    for (reader, hop), bands in zip(ways, waits, strict=True):
        name = f"{reader.name}, every {hop}"
        table.add(name, *(spread_of(values) for values in bands))
        for (band_name, _, _), values in zip(BANDS, bands, strict=True):
            yield Figure("latency", name, band_name, waits_of(values))
    table.add("target", "35/65", "15/30", "10/12")
    yield table
