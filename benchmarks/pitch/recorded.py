"""Recorded notes: right note or not, and how soon."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.pitch.folder import Recording, left_out, recordings
from benchmarks.pitch.latency import BANDS, band_of, latency_ms, spread_of, waits_of
from benchmarks.pitch.readers import Reader, Readings
from benchmarks.pitch.results import Figure
from benchmarks.pitch.scores import GROSS_CENTS, cents
from benchmarks.pitch.sounding import LEVEL_DB, odd_db
from benchmarks.pitch.table import Table, short

SCORED = (0.25, 1.2)
"""Seconds after the attack…"""

QUIETEST_DB = -40.0
"""…while no further below the peak."""

RANKS = ("harmonium", "organ")
"""Instruments that sound ranks an octave apart together; most trackers read the louder one."""

WITHOUT_RANKS = f"both, without {', '.join(RANKS)} %"
"""Heading of gross errors and misses of all other instruments."""

_FEWEST = 3
"""Readings that are too few to tell a note's own pitch."""

SETTLED_CENTS = 15.0
"""Latency: to within this of the note's own median."""


@dataclass(slots=True)
class Tally:
    """What one reader makes of all notes.

    Attributes:
        moments: Scored moments, gross errors and misses of each instrument.
        wrong: Notes with errors: gross ones and misses.
        jitters: Median change from reading to reading of each note, in cents.
        waits: Latencies in each band, in ms.
        unsounded: Gross errors while no odd partial of the named note sounded.
    """

    moments: dict[str, list[int]] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    jitters: list[float] = field(default_factory=list)
    waits: tuple[list[float], ...] = field(default_factory=lambda: tuple([] for _ in BANDS))
    unsounded: int = 0

    def add(self, recording: Recording, readings: Readings) -> None:
        """Count one note."""
        counts = scored(recording, readings)
        hz = readings.hz[counts]
        errors = cents(hz, np.asarray(recording.hz))
        wrong = np.abs(errors) > GROSS_CENTS
        bad = int(np.count_nonzero(wrong))
        for frame in readings.frames[counts][wrong].tolist():
            self.unsounded += odd_db(recording, frame) < LEVEL_DB
        none = int(np.count_nonzero(np.isnan(hz)))
        counted = self.moments.setdefault(recording.instrument, [0, 0, 0])
        for index, more in enumerate((len(hz), bad, none)):
            counted[index] += more
        if bad or none:
            self.wrong.append(f"{recording.instrument} {recording.name} ({bad} + {none})")
        sound = errors[np.abs(errors) <= GROSS_CENTS]
        if len(sound) > _FEWEST:
            self.jitters.append(float(np.median(np.abs(np.diff(sound)))))
            own = settled_hz(recording, readings)
            wait = latency_ms(readings, recording.attack, own, SETTLED_CENTS, recording.rate)
            self.waits[band_of(recording.hz)].append(wait)

    def values(self, instruments: Sequence[str]) -> dict[str, float]:
        """Moments, and the shares of gross errors and misses in percent."""
        counted = [self.moments[each] for each in instruments]
        moments, gross, missed = np.sum([[0, 0, 0], *counted], axis=0)
        share = 100 / max(1, int(moments))
        return {"moments": int(moments), "gross": share * gross, "missed": share * missed}


def run(folder: Path, readers: Sequence[Reader], every: int = 1) -> Iterator[Figure | Table]:
    """Gross errors, misses, jitter and latency of each reader, then by instrument."""
    tallies = [Tally() for _ in readers]
    notes: Counter[str] = Counter()
    for recording in recordings(folder, every):
        notes[recording.instrument] += 1
        end = int((recording.attack + SCORED[1] + 0.1) * recording.rate)
        for reader, tally in zip(readers, tallies, strict=True):
            tally.add(recording, reader.read(recording.samples[:end], recording.rate))
    for reader, tally in zip(readers, tallies, strict=True):
        values = tally.values(list(notes))
        values |= {"notes": len(tally.wrong), "jitter": float(np.median(tally.jitters))}
        yield Figure("recordings", reader.name, "all", values)
        for instrument in notes:
            yield Figure("recordings", reader.name, instrument, tally.values([instrument]))
        for (band, _, _), waits in zip(BANDS, tally.waits, strict=True):
            yield Figure("recordings-latency", reader.name, band, waits_of(waits))
    yield _table(readers, tallies, notes)
    yield _by_instrument(readers, tallies, notes)
    out = left_out(folder)
    if out:
        table = Table("left-out", "Recordings that are not scored", ["recording", "why"])
        for line in out:
            instrument, name, why = line.split(" ", 2)
            table.add(f"{instrument} {name}", why)
        yield table


def _table(readers: Sequence[Reader], tallies: Sequence[Tally], notes: Counter[str]) -> Table:
    table = Table(
        "recordings",
        "Recorded notes (0.25 s after the attack to 1.2 s, within 40 dB of the peak)",
        [
            "reader",
            "gross %",
            "miss %",
            WITHOUT_RANKS,
            "notes with errors",
            "jitter ¢",
            "latency ms (median/p90) " + " · ".join(name for name, _, _ in BANDS),
        ],
    )
    for reader, tally in zip(readers, tallies, strict=True):
        values = tally.values(list(notes))
        single = tally.values([each for each in notes if each not in RANKS])
        table.add(
            reader.name,
            f"{values['gross']:.3f}",
            f"{values['missed']:.3f}",
            f"{single['gross'] + single['missed']:.3f}",
            str(len(tally.wrong)),
            f"{np.median(tally.jitters):.3f}",
            " · ".join(spread_of(values) for values in tally.waits),
        )
    table.add("target", "≤ .25 with misses", "", "", "", "", "60 · 41 · 41")
    moments = int(tallies[0].values(list(notes))["moments"])
    share = 100 * tallies[0].unsounded / max(1, moments)
    table.notes.append(
        f"{notes.total()} notes of {len(notes)} instruments, {moments} moments of the tuner's. "
        f"Its errors (gross + missed): {', '.join(tallies[0].wrong[:40]) or 'none'}. "
        f"At {tallies[0].unsounded} of its gross errors ({share:.3f} % of the moments) no odd "
        f"partial of the named note was within {-LEVEL_DB:.0f} dB of the strongest partial: its "
        "octave sounded."
    )
    return table


def _by_instrument(
    readers: Sequence[Reader], tallies: Sequence[Tally], notes: Counter[str]
) -> Table:
    table = Table(
        "recordings-instruments",
        "Recorded notes: gross errors and misses together, %",
        ["instrument", "notes", *(reader.name for reader in readers)],
    )
    for instrument, count in sorted(notes.items()):
        found = [tally.values([instrument]) for tally in tallies]
        cells = (short(each["gross"] + each["missed"]) for each in found)
        table.add(instrument, str(count), *cells)
    return table


def settled_hz(recording: Recording, readings: Readings) -> float:
    """The note's own pitch: the median of the scored readings of the right note, NaN if few."""
    hz = readings.hz[scored(recording, readings)]
    errors = cents(hz, np.asarray(recording.hz))
    sound = errors[np.abs(errors) <= GROSS_CENTS]
    if len(sound) <= _FEWEST:
        return float("nan")
    return float(recording.hz * 2 ** (float(np.median(sound)) / 1200))


def scored(recording: Recording, readings: Readings) -> NDArray[np.bool_]:
    """Which readings count, shape ``(n,)``."""
    seconds = readings.frames / recording.rate - recording.attack
    hop = int(np.median(np.diff(readings.frames))) if len(readings.frames) > 1 else 1024
    loud = np.array(
        [
            np.sqrt(
                np.mean(recording.samples[max(0, end - hop) : max(1, end)].astype(np.float64) ** 2)
            )
            for end in readings.frames
        ]
    )
    enough = loud >= recording.peak * 10 ** (QUIETEST_DB / 20)
    counted: NDArray[np.bool_] = (seconds > SCORED[0]) & (seconds < SCORED[1]) & enough
    return counted
