"""How exactly a known change of pitch is read on recordings."""

from __future__ import annotations

from pathlib import Path

from benchmarks.pitch.charts.style import drawing, rows, save, span
from benchmarks.pitch.results import Run

_CASES = {"all": "all notes", "steady": "steady notes", "moving": "moving notes"}


def draw(run: Run, path: Path) -> Path:
    """A panel for all notes, steady ones, and ones that move."""
    readers = run.readers("differential")
    figure, axes = drawing(
        "How exactly a known change is read, in cents",
        "Recordings beside themselves resampled by 1009/1000. Dot: median over the notes of their "
        "median error; stroke: of their 95th percentiles.",
        len(_CASES),
        0.27 * len(readers) + 0.5,
        sharey=True,
        sharex=True,
    )
    for axis, (case, title) in zip(axes, _CASES.items(), strict=True):
        rows(axis, readers)
        axis.set_title(title)
        axis.set_xscale("log")
        axis.set_xlim(0.003, 10)
        axis.set_xticks([0.01, 0.1, 1, 10], [".01", ".1", "1", "10"])
        axis.minorticks_off()
        for each in run.of("differential"):
            if each.case == case:
                row = readers.index(each.reader)
                span(axis, row, each.reader, each.number("median"), each.number("p95"))
    return save(figure, run, path)
