"""The recordings changed, so that what was learned from them cannot help.

Other pitches, noise, other sample rates, batches of other lengths.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.pitch.folder import Recording, recordings
from benchmarks.pitch.latency import BANDS, spread_of
from benchmarks.pitch.readers import Reader
from benchmarks.pitch.recorded import RANKS, SCORED, WITHOUT_RANKS, Tally
from benchmarks.pitch.results import Figure
from benchmarks.pitch.signals import A0, C8, pink, white
from benchmarks.pitch.table import Table

_SECONDS = SCORED[1] + 0.15
"""After the attack, what is heard."""


def _resampled(samples: NDArray[np.float32], rate: float, other: float) -> NDArray[np.float32]:
    """The same sound at another rate.

    Raises:
        ValueError: soxr is not installed.
    """
    try:
        import soxr  # noqa: PLC0415
    except ImportError:
        raise ValueError("resampling needs soxr: pip install '.[benchmark]'") from None
    resampled: NDArray[np.float32] = soxr.resample(samples, rate, other, "VHQ")
    return resampled


def _faster(ratio: float) -> Callable[[np.random.Generator, Recording], Recording]:
    def change(rng: np.random.Generator, of: Recording) -> Recording:
        del rng
        heard = of.samples[: int((of.attack + ratio * _SECONDS) * of.rate)]
        samples = _resampled(heard, of.rate * ratio, of.rate)
        return replace(of, samples=samples, hz=of.hz * ratio, attack=of.attack / ratio)

    return change


def _noisy(
    kind: Callable[[np.random.Generator, int, int], NDArray[np.float64]], snr_db: float
) -> Callable[[np.random.Generator, Recording], Recording]:
    """Noise so far below the loudest 5 ms."""

    def change(rng: np.random.Generator, of: Recording) -> Recording:
        level = of.peak * 10 ** (-snr_db / 20)
        heard = of.samples[: int((of.attack + _SECONDS) * of.rate)]
        samples = heard + level * kind(rng, len(heard), of.rate)
        return replace(of, samples=samples.astype(np.float32))

    return change


def _at(rate: int) -> Callable[[np.random.Generator, Recording], Recording]:
    """The same sound at another sample rate."""

    def change(rng: np.random.Generator, of: Recording) -> Recording:
        del rng
        heard = of.samples[: int((of.attack + _SECONDS) * of.rate)]
        samples = _resampled(heard, of.rate, rate)
        return replace(of, samples=samples, rate=rate)

    return change


def _same(rng: np.random.Generator, of: Recording) -> Recording:
    del rng
    return of


_CHANGES = {
    "batches of 256": (_same, 256),
    "batches of 480": (_same, 480),
    "batches of 2048": (_same, 2048),
    "at 44.1 kHz": (_at(44_100), 1024),
    "at 96 kHz": (_at(96_000), 1024),
    "at 16 kHz, batches of 256": (_at(16_000), 256),
    "7/10 of the pitch, batches of 512": (_faster(7 / 10), 512),
    "4/5 of the pitch": (_faster(4 / 5), 1024),
    "4/3 of the pitch": (_faster(4 / 3), 1024),
    "9/5 of the pitch, batches of 512": (_faster(9 / 5), 512),
    "pink noise 25 dB below the peak": (_noisy(pink, 25), 1024),
    "white noise 15 dB below the peak": (_noisy(white, 15), 1024),
}
"""What is done, and how many samples there are in a batch then."""


def run(
    rng: np.random.Generator, folder: Path, reader: Reader, every: int
) -> Iterator[Figure | Table]:
    """Gross errors, misses and latency of one reader under each change, within A0–C8."""
    table = Table(
        "recordings-changed",
        f"Recorded notes, changed: {reader.name}",
        [
            "change",
            "notes",
            "gross %",
            "miss %",
            WITHOUT_RANKS,
            "latency ms (median/p90) " + " · ".join(name for name, _, _ in BANDS),
        ],
    )
    for name, (change, batch) in _CHANGES.items():
        tally = Tally()
        notes: Counter[str] = Counter()
        for recording in recordings(folder, every):
            made = change(rng, recording)
            if not 0.97 * A0 < made.hz < 1.03 * C8:
                continue
            notes[made.instrument] += 1
            end = int((made.attack + SCORED[1] + 0.1) * made.rate)
            tally.add(made, reader.read(made.samples[:end], made.rate, batch))
        values = tally.values(list(notes))
        single = tally.values([each for each in notes if each not in RANKS])
        table.add(
            name,
            str(notes.total()),
            f"{values['gross']:.3f}",
            f"{values['missed']:.3f}",
            f"{single['gross'] + single['missed']:.3f}",
            " · ".join(spread_of(waits) for waits in tally.waits),
        )
        yield Figure("recordings-changed", reader.name, name, values)
    yield table
