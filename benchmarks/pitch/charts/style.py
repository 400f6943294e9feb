"""How every chart looks: one colour for the tuner, grey for the rest, a ground of its own."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure as Drawing

from benchmarks.pitch.results import Run

# Charts are files: no window, whatever the machine has.
mpl.use("svg")

GROUND, INK, GREY, PALE, GRID = "#fcfcfa", "#22282d", "#6d767d", "#b4bbc0", "#e4e6e4"
TUNER, TUNER_PALE = "#0b6e74", "#8fc4c6"
TARGET = "#b5622a"

_STYLE: dict[Any, Any] = {
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans", "Verdana"],
    "font.size": 8.5,
    "text.color": INK,
    "axes.labelcolor": GREY,
    "axes.edgecolor": PALE,
    "axes.facecolor": GROUND,
    "axes.linewidth": 0.8,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlesize": 9,
    "axes.titlelocation": "left",
    "axes.axisbelow": True,
    "figure.facecolor": GROUND,
    "grid.color": GRID,
    "grid.linewidth": 0.8,
    "xtick.color": GREY,
    "ytick.color": INK,
    "xtick.major.size": 0,
    "ytick.major.size": 0,
    "xtick.minor.size": 0,
    "ytick.minor.size": 0,
    "legend.frameon": False,
    # Text stays text: small files, and words that can be searched.
    "svg.fonttype": "none",
    # The same run gives the same file.
    "svg.hashsalt": "benchmarks.pitch",
}


def drawing(
    title: str, subtitle: str, columns: int, height: float, **options: Any
) -> tuple[Drawing, list[Any]]:
    """A chart of panels side by side, 10 inches wide, sharing their rows.

    Args:
        title: What it shows.
        subtitle: How to read it.
        columns: Panels.
        height: In inches, without title.
        **options: For ``Figure.subplots``.
    """
    mpl.rcParams.update(_STYLE)
    whole = height + 1.0
    figure = Drawing(figsize=(10, whole))
    axes = figure.subplots(1, columns, squeeze=False, **options)[0]
    figure.subplots_adjust(
        left=0.16, right=0.975, top=1 - 0.98 / whole, bottom=0.62 / whole, wspace=0.12
    )
    figure.text(0.02, 1 - 0.30 / whole, title, size=12.5, weight="bold")
    figure.text(0.02, 1 - 0.53 / whole, subtitle, color=GREY)
    return figure, list(axes)


def save(figure: Drawing, run: Run, path: Path) -> Path:
    """Write a chart with the run's date and seed under it."""
    note = f"{run.about.get('date', '')}, seed {run.seed}"
    inches = figure.get_figheight()
    figure.text(0.98, 0.12 / inches, note, color=PALE, size=7, ha="right")
    figure.savefig(path, format="svg", metadata={"Date": None, "Creator": None})
    return path


def colour(reader: str) -> str:
    """The tuner stands out."""
    return TUNER if reader.startswith("tuner") else GREY


def rows(axis: Any, names: Sequence[str]) -> None:
    """Name the rows of a panel, the first one on top."""
    axis.set_yticks(range(len(names)), names)
    axis.set_ylim(len(names) - 0.4, -0.6)
    for label in axis.get_yticklabels():
        if label.get_text().startswith("tuner"):
            label.set(color=TUNER, weight="bold")
    axis.spines["left"].set_visible(False)
    axis.grid(axis="x")


def span(axis: Any, row: int, reader: str, low: float, high: float) -> None:
    """A dot for the median, a line to a thin stroke for the rest, where they are finite."""
    if not math.isfinite(low):
        return
    shade = colour(reader)
    if math.isfinite(high):
        axis.plot([low, high], [row, row], color=shade, lw=1.6, alpha=0.55, solid_capstyle="butt")
        axis.plot([high], [row], marker="|", color=shade, ms=7, mew=1.6)
    axis.plot([low], [row], marker="o", color=shade, ms=5.5)


def wait(axis: Any, row: int, reader: str, low: float, high: float, longest: float) -> None:
    """The same of latencies: what is later than ``longest`` leaves by an arrow.

    Endless and missing values are the same to JSON; both are later.
    """
    low, high = (each if each < longest else math.inf for each in (low, high))
    span(axis, row, reader, low, high)
    if math.isinf(high):
        shade = colour(reader)
        axis.plot([min(low, longest), longest], [row] * 2, color=shade, lw=1.6, alpha=0.55)
        axis.plot([0.99 * longest], [row], marker=">", color=shade, ms=5, clip_on=False)
