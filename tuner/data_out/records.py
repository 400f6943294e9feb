"""A reading as a flat record of plain values, for JSON lines and CSV."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from typing import Any, TextIO

from tuner.engine.readings import Reading

FIELDS = (
    "file",
    "t",
    "hz",
    "note",
    "cents",
    "sigma_cents",
    "clarity",
    "inharmonicity",
    "state",
    "condition",
    "rms_dbfs",
    "peak_dbfs",
    "target_hz",
)


def record_of(file: str, reading: Reading) -> dict[str, Any]:
    """The record of one batch: what a reading says, in plain values, unsmoothed.

    Args:
        file: Of which sound it is.
        reading: The reading.
    """
    pitch, level, deviation = reading.pitch, reading.level, reading.deviation
    return {
        "file": file,
        "t": round(reading.time_s, 6),
        "hz": None if pitch.hz is None else round(pitch.hz, 5),
        "note": None if deviation is None else deviation.label,
        "cents": None if deviation is None else round(deviation.cents, 4),
        "sigma_cents": None if pitch.sigma_cents is None else round(pitch.sigma_cents, 5),
        "clarity": None if pitch.hz is None else round(pitch.clarity, 4),
        "inharmonicity": pitch.inharmonicity and float(f"{pitch.inharmonicity:.4g}"),
        "state": pitch.state.value,
        "condition": level.condition.value,
        "rms_dbfs": round(level.rms_dbfs, 2),
        "peak_dbfs": round(level.peak_dbfs, 2),
        "target_hz": None if deviation is None else round(deviation.target_hz, 5),
    }


def line_of(record: dict[str, Any]) -> str:
    """A record as a line of JSON, without the line's end."""
    return json.dumps(record, ensure_ascii=False)


def record_writer(format_name: str, out: TextIO) -> Callable[[dict[str, Any]], None]:
    """What writes one record after the other.

    Args:
        format_name: ``csv``, which begins with a line of names, or ``jsonl``.
        out: Where to.
    """
    if format_name == "csv":
        table = csv.DictWriter(out, FIELDS, lineterminator="\n")
        table.writeheader()
        return table.writerow
    return lambda record: print(line_of(record), file=out)
