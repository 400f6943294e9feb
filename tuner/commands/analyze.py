"""``tuner analyze``: recordings through the engine, one record a batch."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from rich.text import Text

from tuner.data_out.records import record_of, record_writer
from tuner.data_out.takes import Notes, TakeError, read_notes
from tuner.engine.offline import read_all, replay
from tuner.engine.readings import Reading
from tuner.logs import log_path
from tuner.music.tuning import Tuning
from tuner.settings.model import Settings
from tuner.sources.file import SoundFile
from tuner.sources.source import SourceError

_log = logging.getLogger(__name__)

Settle = Callable[[Notes], tuple[Settings, Tuning]]
"""Settings and tuning for a take: its own, but for what the command line says."""

_REPORT_EVERY = 32
"""Batches between two movements of the progress bar."""


def analyze(
    files: Sequence[Path], settings: Settings, tuning: Tuning, format_name: str, settle: Settle
) -> bool:
    """Print the readings of every file on stdout.

    A file that cannot be read, or not to its end, is named on stderr; the others are done. A take
    that the tuner saved is read as it was read then.

    Args:
        files: Sound files.
        settings: Those of all files but takes.
        tuning: What their pitches are compared with.
        format_name: ``csv`` or ``jsonl``.
        settle: Asked for each take.

    Returns:
        Whether all files were read whole.
    """
    write = record_writer(format_name, sys.stdout)
    complete = True
    with _progress() as progress:
        for path in files:
            try:
                _analyze_file(path, settings, tuning, settle, write, progress)
            except (SourceError, TakeError) as error:
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


def _analyze_file(
    path: Path,
    settings: Settings,
    tuning: Tuning,
    settle: Settle,
    write: Callable[[dict[str, Any]], None],
    progress: Progress,
) -> None:
    notes = read_notes(path)
    if notes is not None:
        settings, tuning = settle(notes)
    source = SoundFile(path, channel=settings.audio.channel if notes is None else 1,
                       real_time=False)  # fmt: skip
    source.open()
    task = progress.add_task(path.name, total=source.duration_s)
    try:
        for count, reading in enumerate(_readings(path, source, settings, tuning, notes)):
            write(record_of(str(path), reading))
            if count % _REPORT_EVERY == 0:
                progress.update(task, completed=reading.time_s)
    finally:
        progress.remove_task(task)
        source.close()
    if source.complaint is not None:
        raise SourceError(source.complaint)


def _readings(
    path: Path, source: SoundFile, settings: Settings, tuning: Tuning, notes: Notes | None
) -> Iterator[Reading]:
    """What is read of a sound, or once more of a take."""
    gate, batch_size = settings.audio.gate, settings.engine.batch_size
    if notes is None:
        return read_all(source, tuning, gate, batch_size)
    if batch_size != notes.settings.engine.batch_size:
        return read_all(source, tuning, gate, batch_size, notes.clock_ppm)
    import soundfile  # noqa: PLC0415 - only for takes, which are short

    samples, rate = soundfile.read(str(path), dtype="float32")
    if sum(span.frames for span in notes.spans) != len(samples):
        raise TakeError(f"“{path.name}” is not the sound that “{path.stem}.json” was saved with.")
    return replay(samples, rate, notes.spans, tuning, gate, notes.clock_ppm)


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
