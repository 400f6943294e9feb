"""How often each reader is wrong about each sound."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.pitch.readers import Reader, Readings, heard_by
from benchmarks.pitch.results import Figure
from benchmarks.pitch.table import Table
from benchmarks.pitch.troubles.blocks import RATE, Trouble
from benchmarks.pitch.troubles.disturbed import DISTURBED
from benchmarks.pitch.troubles.instruments import INSTRUMENTS
from benchmarks.pitch.troubles.noises import NOISES

KINDS = (("noises", NOISES), ("disturbed", DISTURBED), ("instruments", INSTRUMENTS))


@dataclass(slots=True)
class Tally:
    """Readings of one kind of sound.

    Attributes:
        moments: How many were asked for.
        wrong: How many named a pitch that is not there.
        none: How many named none, where there is one.
    """

    moments: int = 0
    wrong: int = 0
    none: int = 0

    def add(self, sound: Trouble, readings: Readings) -> None:
        """Count one sound."""
        seconds = readings.frames / RATE
        hz = readings.hz[(seconds > sound.since) & (seconds <= sound.until)]
        silent = np.isnan(hz)
        right = np.zeros(len(hz), dtype=bool)
        for pitch in sound.right:
            right |= np.abs(1200 * np.log2(np.where(silent, 1.0, hz) / pitch)) < sound.within
        self.moments += len(hz)
        self.wrong += int(np.count_nonzero(~right & ~silent))
        if sound.right and sound.missing:
            self.none += int(np.count_nonzero(silent))

    def percent(self, count: int) -> float:
        """A share of the moments."""
        return 100 * count / max(1, self.moments)


def run(seed: int, count: int, readers: Sequence[Reader], every: int) -> Iterator[Figure | Table]:
    """Every sound ``count`` times, peers one of ``every`` so many; a table a kind, and the figures.

    The tables say how many readings in a hundred were wrong, and after a plus how many were
    missing.
    """
    for kind, makers in KINDS:
        heads = ["sound", *(reader.name for reader in readers)]
        table = Table(f"troubles-{kind}", f"Readings that are wrong, % ({kind})", heads)
        for name, make in makers.items():
            rng = np.random.default_rng([seed, *name.encode()])
            tallies = [Tally() for _ in readers]
            for index in range(count):
                sound = make(rng)
                samples = sound.samples.astype(np.float32)
                for reader, tally in zip(heard_by(readers, index, every), tallies, strict=False):
                    tally.add(sound, reader.read(samples, RATE))
            table.add(name, *(_cell(tally) for tally in tallies))
            for reader, tally in zip(readers, tallies, strict=True):
                values = {"moments": tally.moments, "wrong": tally.wrong, "none": tally.none}
                yield Figure(f"troubles-{kind}", reader.name, name, values)
        table.notes.append(
            f"In %; after a plus readings that are missing. Of each kind the tuner hears {count} "
            f"sounds, the others {-(-count // every)}."
        )
        yield table


def _cell(tally: Tally) -> str:
    wrong, none = (_percent(tally.percent(each)) for each in (tally.wrong, tally.none))
    return f"{wrong} + {none}" if tally.none else wrong


def _percent(value: float) -> str:
    return "0" if value == 0 else f"{value:.1f}" if value < 9.95 else f"{value:.0f}"
