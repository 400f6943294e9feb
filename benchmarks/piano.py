"""How well the law of a piano's stiffness tells strings that it has not heard.

Run ``python -m benchmarks.piano DIR``, DIR a folder of one piano's notes as in
``python -m benchmarks.pitch``: ``<note>.flac``. B is read as the window reads it, from the first
seconds of each note; then each string is foretold from the others, and from the usual piano alone.
"""

from __future__ import annotations

import argparse
import statistics
from pathlib import Path

from benchmarks.engine_table import table
from benchmarks.pitch.folder import Recording, recordings
from tuner.music.notes import A4_NUMBER, nearest_note
from tuner.music.piano import FIRST_KEY, LAST_KEY, PianoString, stiffness_of
from tuner.music.tuning import CONCERT_PITCH_HZ
from tuner.pitch import PitchTracker

HEARD_S = 3.0
_BATCH = 1024
_SURE = 0.1


def stiffness_read(recording: Recording) -> tuple[float, float] | None:
    """The surest B of a note and its σ; None if it is never sure."""
    tracker = PitchTracker(recording.rate)
    end = min(len(recording.samples), int((recording.attack + HEARD_S) * recording.rate))
    best: tuple[float, float] | None = None
    for start in range(0, end - _BATCH + 1, _BATCH):
        reading = tracker.process(recording.samples[start : start + _BATCH])
        b, sigma = reading.inharmonicity, reading.inharmonicity_sigma
        if b is not None and sigma and (best is None or sigma < best[1]):
            best = b, sigma
    return best if best is not None and best[1] < _SURE * best[0] else None


def main() -> None:
    """Print a table and what it comes to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder.absolute()
    heard: list[tuple[PianoString, float]] = []
    for recording in recordings(folder.parent):
        if recording.instrument != folder.name:
            continue
        number = nearest_note(recording.hz, CONCERT_PITCH_HZ).number
        found = stiffness_read(recording)
        if found is not None and FIRST_KEY <= number <= LAST_KEY:
            heard.append((PianoString(number, found[0]), found[1]))
    heard.sort()
    usual = stiffness_of(())
    rows, others_miss, usual_miss = [], [], []
    for string, sigma in heard:
        others = stiffness_of([other for other, _ in heard if other != string])
        misses = [law(string.number) / string.inharmonicity - 1.0 for law in (others, usual)]
        others_miss.append(abs(misses[0]))
        usual_miss.append(abs(misses[1]))
        rows.append((
            str(string.number - FIRST_KEY + 1), f"{1e6 * string.inharmonicity:.0f}",
            f"{1e6 * sigma:.1f}", f"{100 * misses[0]:+.0f}", f"{100 * misses[1]:+.0f}",
        ))  # fmt: skip
    print(table(("key", "B, millionths", "σ", "told from the others, %", "usual piano, %"), rows))
    if rows:
        print(f"median: {100 * statistics.median(others_miss):.0f} % from the others, "
              f"{100 * statistics.median(usual_miss):.0f} % from the usual piano "
              f"(key {A4_NUMBER - FIRST_KEY + 1} is A4)")  # fmt: skip


if __name__ == "__main__":
    main()
