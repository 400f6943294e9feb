"""How soon each tracker is right."""

from __future__ import annotations

import math
from pathlib import Path

from benchmarks.pitch.charts.style import colour, drawing, rows, save, span
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
            # Endless and missing values are the same to JSON; both are later than shown.
            low, high = (
                wait if math.isfinite(wait) else _LONGEST
                for wait in (found.number("median"), found.number("p90"))
            )
            if high < _LONGEST:
                span(axis, row, reader, low, high)
                continue
            shade = colour(reader)
            axis.plot([min(low, _LONGEST), _LONGEST], [row] * 2, color=shade, lw=1.6, alpha=0.55)
            axis.plot([_LONGEST - 3], [row], marker=">", color=shade, ms=5, clip_on=False)
            if low < _LONGEST:
                span(axis, row, reader, low, math.nan)
    return save(figure, run, path)
