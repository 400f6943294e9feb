"""Whether errors are as large as the tuner says they are."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from benchmarks.pitch.charts.style import GREY, INK, PALE, TUNER, TUNER_PALE, drawing, rows, save
from benchmarks.pitch.results import Run
from benchmarks.pitch.steady import TOTALS

_TARGET = (93, 97)


def draw(run: Run, path: Path) -> Path:
    """Left: actual errors of the readings that state about the same σ; right: each family."""
    figure, (curve, shares) = drawing(
        "Is the stated σ true?",
        "Left: of the readings that state about the same σ, 68 % of the errors should be below σ "
        "and 95 % below 2σ (lines). Right: share within 2σ.",
        2,
        4.4,
        gridspec_kw={"width_ratios": [1.25, 1]},
    )
    figure.subplots_adjust(left=0.08, wspace=0.5, top=0.87)
    _curve(run, curve)
    _shares(run, shares)
    return save(figure, run, path)


def _curve(run: Run, axis: Any) -> None:
    every = [sigma for each in run.of("calibration") for sigma in each.numbers("sigma")]
    low, high = min(every) / 1.6, max(every) * 1.6
    axis.plot([low, high], [low, high], color=PALE, lw=1.2)
    axis.plot([low, high], [2 * low, 2 * high], color=PALE, lw=1.2)
    for figure in run.of("calibration"):
        steady = figure.case == next(iter(TOTALS))
        for name, mark in (("q68", "o"), ("q95", "s")):
            axis.plot(
                figure.numbers("sigma"),
                figure.numbers(name),
                mark,
                ms=5,
                color=TUNER if steady else TUNER_PALE,
                label=f"{'68 %' if name == 'q68' else '95 %'}, "
                f"{'steady families' if steady else 'harder ones'}",
            )
    axis.set(xscale="log", yscale="log", xlim=(low, high), ylim=(low / 2, high * 4))
    axis.set_xlabel("stated σ, cents")
    axis.set_ylabel("actual error, cents")
    for each in (axis.xaxis, axis.yaxis):
        each.set_major_formatter(lambda cents, _: f"{cents:.5f}".strip("0").removesuffix("."))
    axis.tick_params(axis="y", labelcolor=GREY)
    axis.grid()
    axis.legend(loc="upper left", handletextpad=0.2)


def _shares(run: Run, axis: Any) -> None:
    found = [each for each in run.of("synthetic", "tuner") if each.case not in TOTALS]
    axis.axvspan(*_TARGET, color=TUNER, alpha=0.10, lw=0)
    rows(axis, [each.case for each in found])
    axis.scatter([each.number("inside") for each in found], range(len(found)), color=TUNER, s=26)
    least = 5 * math.floor(min([90.0, *(each.number("inside") for each in found)]) / 5)
    axis.set_xlim(least, 100.5)
    axis.set_xticks(range(least, 101, 5), [f"{share} %" for share in range(least, 101, 5)])
    axis.axvline(95.4, color=INK, lw=0.8, alpha=0.5)
    axis.set_xlabel("within 2σ; shaded: the target")
