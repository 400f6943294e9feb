"""How soon each tracker is right."""

from __future__ import annotations

from pathlib import Path

from benchmarks.pitch.charts.style import drawing, rows, save, wait
from benchmarks.pitch.results import Run

_LONGEST = 320.0


def draw(run: Run, path: Path) -> Path:
    """A panel a band, a row a tracker."""
    readers = run.readers("latency")
    bands = list(dict.fromkeys(figure.case for figure in run.of("latency")))
    figure, axes = drawing(
        "How soon a reading is right and stays so, in ms after the attack",
        "Synthetic strings, within 10 cents for 150 ms. Dot: median; stroke: nine of ten are "
        "before it; arrow: later than shown, or never.",
        len(bands),
        0.27 * len(readers) + 0.5,
        sharey=True,
        sharex=True,
    )
    for axis, band in zip(axes, bands, strict=True):
        rows(axis, [name.replace(", every 1024", "") for name in readers])
        axis.set_title(band)
        axis.set_xlim(0, _LONGEST)
        axis.set_xticks(range(0, 301, 50))
        for row, reader in enumerate(readers):
            (found,) = (each for each in run.of("latency", reader) if each.case == band)
            wait(axis, row, reader, found.number("median"), found.number("p90"), _LONGEST)
    return save(figure, run, path)
