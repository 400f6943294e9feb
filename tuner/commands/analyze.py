"""``tuner analyze``: recordings through the engine, one record a batch."""

from __future__ import annotations

import csv
import json
import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TextIO

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from rich.text import Text

from tuner.engine.offline import read_all
from tuner.engine.readings import Reading
from tuner.logs import log_path
from tuner.music.tuning import Tuning
from tuner.settings.model import Settings
from tuner.sources.file import SoundFile
from tuner.sources.source import SourceError

_log = logging.getLogger(__name__)

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
)
_REPORT_EVERY = 32
"""Batches between two movements of the progress bar."""


def analyze(files: Sequence[Path], settings: Settings, tuning: Tuning, format_name: str) -> bool:
    """Print the readings of every file on stdout.

    A file that cannot be read, or not to its end, is named on stderr; the others are done.

    Returns:
        Whether all files were read whole.
    """
    write = _writer(format_name, sys.stdout)
    complete = True
    with _progress() as progress:
        for path in files:
            try:
                _analyze_file(path, settings, tuning, write, progress)
            except SourceError as error:
                _say(progress, str(error))
                complete = False
            except OSError:
                # The output, not the file: nothing more can be told there.
                raise
            except Exception:
                _log.exception("analysing %s", path)
                _say(progress, f"“{path.name}” could not be analysed; {log_path()} says more.")
                complete = False
    return complete


def _say(progress: Progress, sentence: str) -> None:
    progress.console.print(Text(f"tuner: {sentence}"), highlight=False, soft_wrap=True)


def record_of(file: str, reading: Reading) -> dict[str, Any]:
    """The record of one batch: what a reading says, in plain values, unsmoothed."""
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
    }


def _analyze_file(
    path: Path,
    settings: Settings,
    tuning: Tuning,
    write: Callable[[dict[str, Any]], None],
    progress: Progress,
) -> None:
    source = SoundFile(path, channel=settings.audio.channel, real_time=False)
    source.open()
    task = progress.add_task(path.name, total=source.duration_s)
    readings = read_all(source, tuning, settings.audio.gate, settings.engine.batch_size)
    try:
        for count, reading in enumerate(readings):
            write(record_of(str(path), reading))
            if count % _REPORT_EVERY == 0:
                progress.update(task, completed=reading.time_s)
    finally:
        progress.remove_task(task)
        source.close()
    if source.complaint is not None:
        raise SourceError(source.complaint)


def _writer(format_name: str, out: TextIO) -> Callable[[dict[str, Any]], None]:
    if format_name == "csv":
        table = csv.DictWriter(out, FIELDS, lineterminator="\n")
        table.writeheader()
        return table.writerow
    return lambda record: print(json.dumps(record, ensure_ascii=False), file=out)


def _progress() -> Progress:
    """A bar on stderr; nothing when stderr is no terminal."""
    console = Console(stderr=True)
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
