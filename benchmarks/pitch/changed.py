"""The recordings changed, so that what was learned from them cannot help: other pitches, noise."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.pitch.folder import Recording, recordings
from benchmarks.pitch.readers import Reader
from benchmarks.pitch.recorded import SCORED, scored
from benchmarks.pitch.results import Figure
from benchmarks.pitch.scores import GROSS_CENTS, cents
from benchmarks.pitch.several import resampled
from benchmarks.pitch.signals import A0, C8, pink, white
from benchmarks.pitch.table import Table

Samples = NDArray[np.float32]

_SECONDS = SCORED[1] + 0.15
"""After the attack, what is heard."""


def _faster(ratio: float) -> Callable[[np.random.Generator, Recording], Recording]:
    def change(rng: np.random.Generator, of: Recording) -> Recording:
        del rng
        samples = resampled(of.samples[: int((of.attack + ratio * _SECONDS) * of.rate)], ratio)
        return _with(of, samples, of.hz * ratio, of.attack / ratio)

    return change


def _noisy(
    kind: Callable[[np.random.Generator, int, int], NDArray[np.float64]], snr_db: float
) -> Callable[[np.random.Generator, Recording], Recording]:
    """Noise so far below the loudest 5 ms."""

    def change(rng: np.random.Generator, of: Recording) -> Recording:
        level = of.peak * 10 ** (-snr_db / 20)
        heard = of.samples[: int((of.attack + _SECONDS) * of.rate)]
        samples = heard + level * kind(rng, len(heard), of.rate)
        return _with(of, samples.astype(np.float32), of.hz, of.attack)

    return change


_CHANGES = {
    "4/5 of the pitch": _faster(4 / 5),
    "4/3 of the pitch": _faster(4 / 3),
    "pink noise 25 dB below the peak": _noisy(pink, 25),
    "white noise 15 dB below the peak": _noisy(white, 15),
}


def run(
    rng: np.random.Generator, folder: Path, reader: Reader, every: int
) -> Iterator[Figure | Table]:
    """Gross errors and misses of one reader under each change; notes outside A0–C8 left out."""
    table = Table(
        "recordings-changed",
        f"Recorded notes, changed: {reader.name}",
        ["change", "notes", "gross %", "miss %"],
    )
    for name, change in _CHANGES.items():
        notes = moments = gross = missed = 0
        for recording in recordings(folder, every):
            made = change(rng, recording)
            if not 0.97 * A0 < made.hz < 1.03 * C8:
                continue
            end = int((made.attack + SCORED[1] + 0.1) * made.rate)
            readings = reader.read(made.samples[:end], made.rate)
            hz = readings.hz[scored(made, readings)]
            errors = cents(hz, np.asarray(made.hz))
            notes, moments = notes + 1, moments + len(hz)
            gross += int(np.count_nonzero(np.abs(errors) > GROSS_CENTS))
            missed += int(np.count_nonzero(np.isnan(hz)))
        shares = {"gross": 100 * gross / moments, "missed": 100 * missed / moments}
        table.add(name, str(notes), *(f"{share:.3f}" for share in shares.values()))
        yield Figure("recordings-changed", reader.name, name, shares)
    yield table


def _with(of: Recording, samples: Samples, hz: float, attack: float) -> Recording:
    return Recording(of.instrument, of.name, hz, samples, of.rate, attack, of.peak)
