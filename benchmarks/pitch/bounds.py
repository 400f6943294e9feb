"""What bounds the latency and the differential figures: oracles beside the engine.

Each oracle may speak only at the ends of the same batches, and its reading has to stay right for
150 ms like everybody's:

- *at once*: right from the attack on; what is left is waiting for the end of the batch;
- *noise alone*: right as soon as two standard deviations of the Cramér–Rao bound, with the note's
  own partials and noise as they are a quarter of a second later, come under the tolerance;
- *all since the attack*: a least squares fit of everything, with pitch and stiffness known;
- *best of many*: the same over windows that begin 0 to 40 ms after the attack, or last 20 to 60
  ms, flat and Hann; whichever comes nearest to the answer, which it knows;
- *octave known*: the tuner's own lines and series, which need not find the note first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.pitch import differential
from benchmarks.pitch.folder import recordings
from benchmarks.pitch.latency import BANDS, HOLD_SECONDS, band_of, latency_ms, spread_of
from benchmarks.pitch.octave_known import read_known
from benchmarks.pitch.oracle import Known, Sound
from benchmarks.pitch.readers import Engine, Reader, Readings, plain
from benchmarks.pitch.recorded import SETTLED_CENTS, settled_hz
from benchmarks.pitch.results import Figure
from benchmarks.pitch.scores import cents
from benchmarks.pitch.signals import guitar, note, piano, spread
from benchmarks.pitch.table import Table

_SKIPPED = (0.0, 0.005, 0.01, 0.02, 0.04)
_LASTED = (0.02, 0.03, 0.045, 0.06)
_LONGEST = 0.1
_WATCHED = 0.45
_STRUCK = ("bass-electric", "guitar", "harp", "piano", "xylophone")

Waits = dict[str, tuple[list[float], ...]]
"""Of each row: the latencies of the notes in each band, in milliseconds."""

ROWS = ("at once", "noise alone", "all since the attack", "best of many", "octave known", "tuner")


@dataclass(frozen=True, slots=True)
class _Case:
    """A note, what is known of it, and how near is right."""

    samples: NDArray[np.float32]
    rate: int
    attack: float
    known: Known
    within: float


def run(
    rng: np.random.Generator, count: int, folder: Path | None, every: int
) -> Iterator[Figure | Table]:
    """Latency on synthetic strings and on recordings, then the differential test.

    Only one of ``every`` so many recordings is taken: the oracles are slow.
    """
    seed = int(rng.integers(1 << 30))
    for hop in (256, 1024):
        waits = _none()
        for index, (_, lowest, highest) in enumerate(BANDS):
            own = np.random.default_rng([seed, index])
            for place, f1 in enumerate(spread(own, lowest, highest, count)):
                made = note(own, piano if place % 2 else guitar, f1, 60, seconds=0.8)
                b = _stiffness(Engine().read(made.samples, made.rate))
                case = _Case(made.samples, made.rate, made.attack, Known(f1, b), 10.0)
                _add(waits, index, case, hop)
        yield _table(f"bounds-{hop}", f"synthetic strings, within 10 cents, every {hop}", waits)
    if folder is None:
        return
    struck = _none()
    blown = _none()
    for recording in recordings(folder, every):
        end = int((recording.attack + 1.3) * recording.rate)
        readings = Engine().read(recording.samples[:end], recording.rate)
        hz = settled_hz(recording, readings)
        if np.isnan(hz):
            continue
        known = Known(hz, _stiffness(readings))
        case = _Case(
            recording.samples[:end], recording.rate, recording.attack, known, SETTLED_CENTS
        )
        kind = struck if recording.instrument.startswith(_STRUCK) else blown
        _add(kind, band_of(recording.hz), case, 1024)
    both = {row: tuple(a + b for a, b in zip(struck[row], blown[row], strict=True)) for row in ROWS}
    yield _table("bounds-recordings", "recordings, within 15 cents, every 1024", both)
    yield _table("bounds-struck", "…struck and plucked ones alone", struck)
    yield _table("bounds-blown", "…bowed and blown ones alone", blown)
    oracles: list[Reader] = [
        Engine(),
        FixedWindow(0.12),
        FixedWindow(0.32),
        FixedWindow(0.12, same_sound=True),
        FixedWindow(0.32, same_sound=True),
    ]
    yield from differential.repeated(folder, oracles, every, name="bounds-differential")


class FixedWindow:
    """An oracle: a fit over a window of one length throughout, counted at its end.

    Of a sound that is played 1009/1000 as fast, windows of the same seconds hold 1009/1000 as much;
    with ``same_sound`` they are as much shorter.
    """

    def __init__(self, seconds: float, *, same_sound: bool = False) -> None:
        held = "the same sound" if same_sound else "one length"
        self.name = f"oracle, windows of {seconds:.2f} s, {held}"
        self._longest = seconds
        self._same_sound = same_sound

    def read(self, samples: NDArray[np.float32], rate: int, hop: int = 1024) -> Readings:
        """Pitch and stiffness are those that the engine found, all sound having been heard."""
        heard = Engine().read(samples, rate, hop)
        seconds = self._longest * (hop / differential.UP if self._same_sound else 1)
        hz = np.full(len(heard.frames), np.nan)
        found = heard.hz[~np.isnan(heard.hz)]
        if len(found):
            sound = Sound(samples, rate, Known(float(np.median(found)), _stiffness(heard)))
            for index, frame in enumerate(heard.frames):
                end = frame / rate
                if end >= seconds:
                    hz[index] = sound.fit(end - seconds, end, hann=True).hz
        return plain(heard.frames, hz)


def _none() -> Waits:
    """Nothing measured yet."""
    return {row: ([], [], []) for row in ROWS}


def _add(waits: Waits, band: int, case: _Case, hop: int) -> None:
    """What each row makes of one note."""
    sound = Sound(case.samples, case.rate, case.known)
    ends = np.arange(hop, len(case.samples) + 1, hop) / case.rate
    later = ends[ends > case.attack] - case.attack
    noise = sound.enough_seconds(case.within, case.attack + 0.25)
    all_of_it: list[float] = []
    best: list[float] = []
    for age in later[later < _WATCHED]:
        found = [
            abs(1200 * np.log2(sound.fit(start, case.attack + age, hann=hann).hz / case.known.f1))
            for start in _starts(case.attack, age)
            for hann in (False, True)
        ]
        all_of_it.append(found[0])
        best.append(float(np.nanmin(found)) if not np.isnan(found).all() else np.nan)
    f1 = case.known.f1
    own = read_known(case.samples, case.rate, case.attack, f1, hop, _WATCHED)
    readings = Engine().read(case.samples, case.rate, hop)
    values = (
        _next(later, 0.0),
        _next(later, noise),
        _held(later, np.array(all_of_it), case.within),
        _held(later, np.array(best), case.within),
        _held(later, np.abs(cents(own, np.asarray(f1))), case.within),
        latency_ms(readings, case.attack, f1, case.within, case.rate),
    )
    for row, value in zip(ROWS, values, strict=True):
        waits[row][band].append(value)


def _starts(attack: float, age: float) -> list[float]:
    """Where windows begin that end ``age`` after the attack; the first holds all of it."""
    skipped = [attack + max(skip, age - _LONGEST) for skip in _SKIPPED if skip < age]
    return skipped + [attack + age - lasted for lasted in _LASTED if lasted < age]


def _next(later: NDArray[np.float64], seconds: float) -> float:
    """Milliseconds until the first end of a batch after ``seconds``."""
    after = later[later > seconds]
    return float(1000 * after[0]) if len(after) else float("nan")


def _held(later: NDArray[np.float64], errors: NDArray[np.float64], within: float) -> float:
    """Milliseconds until the errors stay ``within`` cents for as long as is asked of all."""
    times = later[: len(errors)]
    right = errors <= within
    for index in np.flatnonzero(right):
        held = (times >= times[index]) & (times <= times[index] + HOLD_SECONDS)
        if right[held].all():
            return float(1000 * times[index])
    return float("nan")


def _stiffness(readings: Readings) -> float:
    """The median B of the readings, 0 where none is stated."""
    stated = readings.inharmonicity[~np.isnan(readings.inharmonicity)]
    return float(max(0.0, np.median(stated))) if len(stated) else 0.0


def _table(name: str, title: str, waits: Waits) -> Table:
    table = Table(
        name,
        f"What bounds the latency: {title} (median/p90, ms)",
        ["", *(name for name, _, _ in BANDS)],
    )
    for row in ROWS:
        table.add(row, *(spread_of(values) for values in waits[row]))
    counts = ", ".join(str(len(values)) for values in waits["tuner"])
    table.notes.append(f"Notes: {counts}.")
    return table
