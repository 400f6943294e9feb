"""Recorded notes: right note or not, and how soon."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.pitch.folder import Recording, recordings
from benchmarks.pitch.latency import BANDS, band_of, latency_ms, spread_of
from benchmarks.pitch.readers import Reader, Readings
from benchmarks.pitch.scores import GROSS_CENTS, cents
from benchmarks.pitch.table import Table

SCORED = (0.25, 1.2)
"""Seconds after the attack…"""

QUIETEST_DB = -40.0
"""…while no further below the peak."""

_FEWEST = 3
"""Readings that are too few to tell a note's own pitch."""

SETTLED_CENTS = 15.0
"""Latency: to within this of the note's own median."""


def run(folder: Path, readers: list[Reader]) -> Table:
    """Gross errors, misses, jitter and latency of each reader."""
    table = Table(
        "Recorded notes (0.25 s after the attack to 1.2 s, within 40 dB of the peak)",
        [
            "reader",
            "moments",
            "gross %",
            "miss %",
            "notes with errors",
            "jitter ¢",
            "latency ms (median/p90) " + " · ".join(name for name, _, _ in BANDS),
        ],
    )
    for reader in readers:
        moments = gross = missed = 0
        wrong: list[str] = []
        jitters: list[float] = []
        waits: tuple[list[float], ...] = ([], [], [])
        for recording in recordings(folder):
            end = int((recording.attack + SCORED[1] + 0.1) * recording.rate)
            readings = reader.read(recording.samples[:end], recording.rate)
            scored = _scored(recording, readings)
            hz = readings.hz[scored]
            errors = cents(hz, np.asarray(recording.hz))
            bad = int(np.count_nonzero(np.abs(errors) > GROSS_CENTS))
            none = int(np.count_nonzero(np.isnan(hz)))
            moments, gross, missed = moments + len(hz), gross + bad, missed + none
            if bad or none:
                wrong.append(f"{recording.instrument} {recording.name} ({bad} + {none})")
            sound = errors[np.abs(errors) <= GROSS_CENTS]
            if len(sound) > _FEWEST:
                jitters.append(float(np.median(np.abs(np.diff(sound)))))
                own = settled_hz(recording, readings)
                wait = latency_ms(readings, recording.attack, own, SETTLED_CENTS, recording.rate)
                waits[band_of(recording.hz)].append(wait)
        table.add(
            reader.name,
            str(moments),
            f"{100 * gross / moments:.3f}",
            f"{100 * missed / moments:.3f}",
            str(len(wrong)),
            f"{np.median(jitters):.3f}",
            " · ".join(spread_of(list(values)) for values in waits),
        )
        table.notes.append(f"{reader.name}: {', '.join(wrong[:12]) or 'no errors'}")
    table.add("target", "", "≤ .25 with misses", "", "", "", "60 · 41 · 41")
    return table


def settled_hz(recording: Recording, readings: Readings) -> float:
    """The note's own pitch: the median of the scored readings of the right note, NaN if few."""
    hz = readings.hz[_scored(recording, readings)]
    errors = cents(hz, np.asarray(recording.hz))
    sound = errors[np.abs(errors) <= GROSS_CENTS]
    if len(sound) <= _FEWEST:
        return float("nan")
    return float(recording.hz * 2 ** (float(np.median(sound)) / 1200))


def _scored(recording: Recording, readings: Readings) -> NDArray[np.bool_]:
    """Which readings count, shape ``(n,)``."""
    seconds = readings.frames / recording.rate - recording.attack
    hop = int(np.median(np.diff(readings.frames))) if len(readings.frames) > 1 else 1024
    loud = np.array(
        [
            np.sqrt(np.mean(recording.samples[max(0, end - hop) : end].astype(np.float64) ** 2))
            for end in readings.frames
        ]
    )
    enough = loud >= recording.peak * 10 ** (QUIETEST_DB / 20)
    counted: NDArray[np.bool_] = (seconds > SCORED[0]) & (seconds < SCORED[1]) & enough
    return counted
