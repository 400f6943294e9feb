"""Errors against noise, beside the least that any unbiased reading could have."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean

from benchmarks.pitch.charts.style import GREY, INK, PALE, TUNER, drawing, save
from benchmarks.pitch.results import Run

_APART = 0.19
"""Names at the right stand at least so many decades apart."""


def draw(run: Run, path: Path) -> Path:
    """A line a tracker."""
    figure, (axis,) = drawing(
        "Error against noise",
        "Steady tones of eight partials, 110–440 Hz, in white noise: RMS of the readings within "
        "50 cents. Dashed: the Cramér–Rao bound of 0.32 s.",
        1,
        4.6,
    )
    figure.subplots_adjust(left=0.08, right=0.79, top=0.87)
    ends: list[tuple[float, str]] = []
    for reader in run.readers("snr"):
        points = [(float(each.case), each.number("rms")) for each in run.of("snr", reader)]
        points = sorted(point for point in points if math.isfinite(point[1]))
        if not points:
            continue
        name = "the bound" if reader == "bound" else reader
        axis.plot(*zip(*points, strict=True), **_line(reader))
        ends.append((points[-1][1], name))
    axis.set_yscale("log")
    axis.set_xlim(0, 60)
    axis.set_xlabel("signal-to-noise ratio, dB")
    axis.set_ylabel("RMS error, cents")
    axis.set_yticks([1e-3, 1e-2, 0.1, 1, 10], [".001", ".01", ".1", "1", "10"])
    axis.minorticks_off()
    axis.tick_params(axis="y", labelcolor=GREY)
    axis.grid()
    for (value, name), place in zip(sorted(ends), _spread(sorted(ends)), strict=True):
        shade = TUNER if name == "tuner" else INK if name == "the bound" else GREY
        axis.annotate(
            name,
            (60, value),
            (62.0, place),
            color=shade,
            va="center",
            annotation_clip=False,
            weight="bold" if name == "tuner" else "normal",
            arrowprops={"arrowstyle": "-", "color": PALE, "lw": 0.6, "shrinkB": 0},
        )
    return save(figure, run, path)


def _line(reader: str) -> dict[str, object]:
    if reader == "tuner":
        return {"color": TUNER, "lw": 2.4, "marker": "o", "ms": 5, "zorder": 5, "clip_on": False}
    if reader == "bound":
        return {"color": INK, "lw": 1.3, "ls": (0, (5, 3)), "zorder": 6}
    return {"color": PALE, "lw": 1.3, "marker": "o", "ms": 3}


def _spread(ends: Sequence[tuple[float, str]]) -> list[float]:
    """Places for names, in order, none upon another and each as near to its line as can be.

    Names that would touch form a group around the mean of what its members want.
    """
    groups: list[list[float]] = []
    for place, (value, _) in enumerate(ends):
        groups.append([math.log10(value) - place * _APART])
        while len(groups) > 1 and fmean(groups[-2]) > fmean(groups[-1]):
            upper = groups.pop()
            groups[-1].extend(upper)
    wanted = [fmean(group) for group in groups for _ in group]
    return [10 ** (each + place * _APART) for place, each in enumerate(wanted)]
