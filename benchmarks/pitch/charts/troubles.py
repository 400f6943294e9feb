"""Who is wrong about which sound: a field a tracker and sound, darker for more."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.colors import LinearSegmentedColormap

from benchmarks.pitch.charts.style import GREY, GROUND, INK, TUNER, drawing, save
from benchmarks.pitch.results import Run
from benchmarks.pitch.troubles.score import KINDS

_SHADES = LinearSegmentedColormap.from_list("wrong", [GROUND, "#efc9a8", "#b5622a", "#6d2f10"])


def draw(run: Run, path: Path) -> Path:
    """Sounds in rows, trackers in columns."""
    readers = run.readers(f"troubles-{KINDS[0][0]}")
    names: list[str] = []
    shares: list[list[float]] = []
    missing: list[list[float]] = []
    for kind, makers in KINDS:
        found = {(each.case, each.reader): each for each in run.of(f"troubles-{kind}")}
        for sound in makers:
            those = [found[sound, reader] for reader in readers]
            names.append(sound)
            shares.append([100 * each.number("wrong") / each.number("moments") for each in those])
            missing.append([100 * each.number("none") / each.number("moments") for each in those])
    figure, (axis,) = drawing(
        "Readings of difficult sounds that are wrong, in %",
        "Above the first line sounds without a pitch, where every reading is wrong. Small: "
        "readings that are missing, from 1 % on.",
        1,
        0.2 * len(names) + 0.7,
    )
    inches = figure.get_figheight()
    figure.subplots_adjust(left=0.27, right=0.92, top=1 - 1.75 / inches, bottom=0.35 / inches)
    axis.imshow(np.sqrt(np.array(shares)), cmap=_SHADES, vmin=0, vmax=10, aspect="auto")
    for row, (wrong, none) in enumerate(zip(shares, missing, strict=True)):
        for column, (share, gone) in enumerate(zip(wrong, none, strict=True)):
            _field(axis, row, column, share, gone)
    edge = -0.5
    for _, makers in KINDS[:-1]:
        edge += len(makers)
        axis.axhline(edge, color=GREY, lw=1)
    _name(axis, names, readers)
    return save(figure, run, path)


def _field(axis: Any, row: int, column: int, share: float, gone: float) -> None:
    dark = "white" if share > 35 else INK
    digits = 1 if share < 9.95 else 0
    shown = "·" if share == 0 else f"{share:.{digits}f}"
    axis.text(column - (0.12 if gone >= 1 else 0), row, shown, ha="center", va="center", size=7.5,
              color=dark)  # fmt: skip
    if gone >= 1:
        axis.text(column + 0.2, row + 0.05, f"{gone:.0f}", va="center", size=5.5,
                  color=dark)  # fmt: skip


def _name(axis: Any, names: list[str], readers: list[str]) -> None:
    axis.set_yticks(range(len(names)), names)
    axis.set_xticks(range(len(readers)), readers, rotation=40, ha="left", rotation_mode="anchor")
    axis.xaxis.tick_top()
    axis.tick_params(axis="x", labelcolor=INK)
    axis.get_xticklabels()[0].set(color=TUNER, weight="bold")
    for spine in axis.spines.values():
        spine.set_visible(False)
