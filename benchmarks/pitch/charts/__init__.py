"""Charts of one run, drawn by Matplotlib without a window."""

from __future__ import annotations

from pathlib import Path

from benchmarks.pitch.charts import (
    calibration,
    differential,
    errors,
    latency,
    noise,
    recordings,
    troubles,
)
from benchmarks.pitch.results import Run

_CHARTS = {
    "synthetic": errors.draw,
    "snr": noise.draw,
    "latency": latency.draw,
    "calibration": calibration.draw,
    "recordings": recordings.draw,
    "differential": differential.draw,
    "troubles-noises": troubles.draw,
}
"""By the part of the run that they show."""


def draw(run: Run, folder: Path) -> list[Path]:
    """Draw all that the run has figures for; the files."""
    folder.mkdir(parents=True, exist_ok=True)
    return [
        chart(run, folder / f"{part.removesuffix('-noises')}.svg")
        for part, chart in _CHARTS.items()
        if run.readers(part)
    ]
