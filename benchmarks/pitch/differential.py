"""How exactly a known change of pitch is read on real sounds, where no truth is known.

Each recording is resampled so that it sounds 1009/1000 of its pitch (15.51 cents); the error is
the change that was read less the exact one, at the same place of the note: readings come every
1009 samples of the one and every 1000 of the other. Each tracker's own idea of pitch and the
instrument's tuning cancel. A share of the recordings is read again every 1024 samples of both, so
that the windows do not hold the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.pitch.folder import Recording, recordings
from benchmarks.pitch.readers import Engine, Reader, heard_by
from benchmarks.pitch.results import Figure
from benchmarks.pitch.scores import GROSS_CENTS, cents
from benchmarks.pitch.table import Table, number

UP, DOWN = 1009, 1000

SCORED = (0.35, 1.2)
"""Seconds after the attack."""

MOVING_CENTS = 6.0
"""Movement from which a note is no steady one."""

_PADDING = 4096

_UNALIKE = 1024
"""Samples between two readings of either, where windows shall not hold the same of both…"""

_UNALIKE_SHARE = 3
"""…of one recording in so many."""


def resample(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """The same sound 1009/1000 times as high and as fast, exactly, by Fourier interpolation.

    The spectrum of M·1009 samples is cut to M·1000; both ends are faded into silence first.
    """
    count = (len(samples) + 2 * _PADDING) // UP * UP
    padded = np.zeros(count)
    body = samples[: count - 2 * _PADDING].astype(np.float64)
    fade = np.linspace(0, 1, 256)
    body[:256] *= fade
    body[-256:] *= fade[::-1]
    padded[_PADDING : _PADDING + len(body)] = body
    kept = count // UP * DOWN
    spectrum = np.fft.rfft(padded)[: kept // 2 + 1]
    moved = np.fft.irfft(spectrum, kept) * (kept / count)
    return moved[int(_PADDING * DOWN / UP) :].astype(np.float32)


def run(
    folder: Path, readers: Sequence[Reader], every: int, peers: int
) -> Iterator[Figure | Table]:
    """The test with windows that hold the same of both sounds, then with others."""
    yield from repeated(folder, readers, every, peers)
    hops = (_UNALIKE, _UNALIKE)
    share = _UNALIKE_SHARE * every
    yield from repeated(folder, readers, share, peers, "differential-unalike", hops)


def repeated(
    folder: Path,
    readers: Sequence[Reader],
    every: int = 1,
    peers: int = 1,
    name: str = "differential",
    hops: tuple[int, int] = (UP, DOWN),
) -> Iterator[Figure | Table]:
    """Median over notes of each note's median and 95th percentile of the absolute error.

    Of the recordings one of ``every`` so many is taken; of these, peers hear one of ``peers``.
    A reading is made every ``hops`` samples of the plain and of the higher sound.
    """
    table = Table(
        name,
        "Differential accuracy on recordings (a change of 1009/1000, read every "
        f"{hops[0]}/{hops[1]} samples; median over notes, ¢)",
        ["reader", "notes", "median", "p95", "steady notes", "moving notes"],
    )
    found: list[list[tuple[float, float, bool]]] = [[] for _ in readers]
    for index, recording in enumerate(recordings(folder, every)):
        moves = _moves(recording)
        for reader, kept in zip(heard_by(readers, index, peers), found, strict=False):
            errors = _errors(recording, reader, hops)
            if len(errors) > 8:
                kept.append((float(np.median(errors)), float(np.percentile(errors, 95)), moves))
    for reader, kept in zip(readers, found, strict=True):
        all_notes = np.array(kept, dtype=np.float64).reshape(-1, 3)
        moving = all_notes[:, 2] > 0
        cells = [_of(all_notes[each]) for each in (~moving, moving)]
        median, high = _medians(all_notes)
        table.add(reader.name, str(len(all_notes)), number(median), number(high), *cells)
        for case, each in (("all", moving | ~moving), ("steady", ~moving), ("moving", moving)):
            median, high = _medians(all_notes[each])
            values = {"notes": int(each.sum()), "median": median, "p95": high}
            yield Figure(name, reader.name, case, values)
    table.add("target", "", "≤ .010", "≤ .030", "", "")
    table.notes.append(
        f"A note moves when its pitch, as the tuner reads it, spans more than {MOVING_CENTS:.0f} "
        "cents from its 5th to its 95th percentile. Those columns: median/p95 (notes)."
    )
    yield table


def _errors(recording: Recording, reader: Reader, hops: tuple[int, int]) -> NDArray[np.float64]:
    """Of the readings of one note, in cents, without sign and without gross ones."""
    exact = float(cents(np.array([UP / DOWN]), np.array([1.0]))[0])
    plain = recording.samples[: int((recording.attack + 1.3) * recording.rate)]
    first = reader.read(plain, recording.rate, hops[0])
    second = reader.read(resample(plain), recording.rate, hops[1])
    if not len(first.frames):
        return np.zeros(0)
    low = (recording.attack + SCORED[0]) * recording.rate
    high = (recording.attack + SCORED[1]) * recording.rate
    places = second.frames * (UP / DOWN)
    scored = (places > low) & (places < high)
    reference = _at(first.frames, first.hz, places[scored])
    errors: NDArray[np.float64] = np.abs(cents(second.hz[scored], reference) - exact)
    return errors[errors < GROSS_CENTS]


def _moves(recording: Recording) -> bool:
    """Whether the scored part of a note has vibrato or drifts."""
    end = int((recording.attack + 1.3) * recording.rate)
    readings = Engine().read(recording.samples[:end], recording.rate)
    seconds = readings.frames / recording.rate - recording.attack
    hz = readings.hz[(seconds > SCORED[0]) & (seconds < SCORED[1]) & ~np.isnan(readings.hz)]
    if not len(hz):
        return False
    low, high = np.percentile(hz, [5, 95])
    return bool(1200 * np.log2(high / low) > MOVING_CENTS)


def _medians(notes: NDArray[np.float64]) -> tuple[float, float]:
    """Median over notes of the medians and of the 95th percentiles; NaN of none."""
    if not len(notes):
        return float("nan"), float("nan")
    return float(np.median(notes[:, 0])), float(np.median(notes[:, 1]))


def _of(notes: NDArray[np.float64]) -> str:
    """The same as text."""
    return "/".join(number(value) for value in _medians(notes)) + f" ({len(notes)})"


def _at(
    frames: NDArray[np.int64], hz: NDArray[np.float64], places: NDArray[Any]
) -> NDArray[np.float64]:
    """Log-linear interpolation of a pitch track, NaN beside a missing reading."""
    track: NDArray[np.float64] = np.exp(np.interp(places, frames, np.log(hz)))
    return track
