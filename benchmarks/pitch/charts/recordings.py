"""Wrong and missing readings of recorded notes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks.pitch.charts.style import (
    GREY,
    PALE,
    TARGET,
    TUNER,
    TUNER_PALE,
    drawing,
    rows,
    save,
    wait,
)
from benchmarks.pitch.results import Figure, Run

_LONGEST = 400.0


def draw(run: Run, path: Path) -> Path:
    """Left: shares; right: how soon, in the three bands together."""
    readers = run.readers("recordings")
    figure, (wrong, *waits) = drawing(
        "Recorded notes",
        "Left: another note (dark) or none (light); orange: the target for both. "
        "Right: ms until right within 15 cents for good, median and nine of ten.",
        4,
        0.27 * len(readers) + 0.5,
        sharey=True,
        gridspec_kw={"width_ratios": [1.7, 1, 1, 1]},
    )
    rows(wrong, readers)
    wrong.set_title("gross and missed, %")
    wrong.axvline(0.25, color=TARGET, lw=1.2)
    for row, reader in enumerate(readers):
        (found,) = (each for each in run.of("recordings", reader) if each.case == "all")
        _bar(wrong, row, found)
    wrong.set_xlim(0, 1.34 * wrong.dataLim.x1)
    bands = list(dict.fromkeys(each.case for each in run.of("recordings-latency")))
    for axis, band in zip(waits, bands, strict=True):
        rows(axis, readers)
        axis.set_title(band)
        axis.set_xlim(0, _LONGEST)
        axis.set_xticks([0, 100, 200, 300])
        for each in run.of("recordings-latency"):
            if each.case == band:
                row = readers.index(each.reader)
                wait(axis, row, each.reader, each.number("median"), each.number("p90"), _LONGEST)
    return save(figure, run, path)


def _bar(axis: Any, row: int, found: Figure) -> None:
    own = found.reader == "tuner"
    gross, missed = found.number("gross"), found.number("missed")
    axis.barh(row, gross, 0.55, color=TUNER if own else GREY)
    axis.barh(row, missed, 0.55, left=gross, color=TUNER_PALE if own else PALE)
    axis.text(gross + missed + 0.15, row, f"{gross:.2f} + {missed:.2f}", va="center", size=7.5)
