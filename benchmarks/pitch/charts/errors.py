"""Errors of every tracker in the families that the targets speak of."""

from __future__ import annotations

from pathlib import Path

from benchmarks.pitch.charts.style import TARGET, drawing, rows, save, span
from benchmarks.pitch.results import Run

_FAMILIES = {
    "clean 60 dB": 0.004,
    "guitar, bass": 0.01,
    "piano": 0.06,
    "SNR 20 dB": 0.10,
    "SNR 10 dB": 0.25,
}
"""With the target of the 95th percentile."""

_LEAST = 2e-5


def draw(run: Run, path: Path) -> Path:
    """A panel a family, a row a tracker."""
    readers = run.readers("synthetic")
    figure, axes = drawing(
        "How far readings are off, in cents",
        "Synthetic notes A0–C8 with exact truth. Dot: median; stroke: 95 % are below it; "
        "orange: the target for that. Gross errors are not in it.",
        len(_FAMILIES),
        0.27 * len(readers) + 0.5,
        sharey=True,
        sharex=True,
    )
    for axis, (family, target) in zip(axes, _FAMILIES.items(), strict=True):
        rows(axis, readers)
        axis.set_title(family)
        axis.set_xscale("log")
        axis.set_xlim(_LEAST, 100)
        axis.set_xticks([1e-4, 1e-2, 1], [".0001", ".01", "1"])
        axis.minorticks_off()
        axis.axvline(target, color=TARGET, lw=1.2)
        for row, reader in enumerate(readers):
            for figures in run.of("synthetic", reader):
                if figures.case == family:
                    low, high = figures.number("median"), figures.number("p95")
                    span(axis, row, reader, max(low, 1.2 * _LEAST), high)
    return save(figure, run, path)
