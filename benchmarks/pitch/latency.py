"""From the attack to a reading that is right and stays."""

from __future__ import annotations

import numpy as np

from benchmarks.pitch.readers import Reader, Readings
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


def spread_of(values: list[float]) -> str:
    """Median and 90th percentile of the values, those that never came counted as endless."""
    waits = np.sort(np.where(np.isnan(values), np.inf, values))
    shares = (waits[int(0.5 * (len(waits) - 1))], waits[int(0.9 * (len(waits) - 1))])
    return "/".join(f"{wait:.0f}" if np.isfinite(wait) else "never" for wait in shares)


def run(rng: np.random.Generator, count: int, readers: list[Reader]) -> Table:
    """Synthetic strings, to within 10 cents; median/90th percentile in ms."""
    table = Table(
        "Latency, synthetic strings, to within 10 cents for 150 ms (median/p90, ms)",
        ["reader", *(name for name, _, _ in BANDS)],
    )
    seed = int(rng.integers(1 << 30))
    for reader, hop in [(readers[0], 256), *((reader, 1024) for reader in readers)]:
        cells = []
        for index, (_, lowest, highest) in enumerate(BANDS):
            own = np.random.default_rng([seed, index])
            waits = []
            for place, f1 in enumerate(spread(own, lowest, highest, count)):
                made = note(own, piano if place % 2 else guitar, f1, 60, seconds=0.8)
                readings = reader.read(made.samples, made.rate, hop)
                waits.append(latency_ms(readings, made.attack, f1, 10, made.rate))
            cells.append(spread_of(waits))
        table.add(f"{reader.name}, every {hop}", *cells)
    table.add("target", "35/65", "15/30", "10/12")
    return table
