"""What the command line asks for, done: fetch, measure, keep, draw, write."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks.pitch import about, page, session
from benchmarks.pitch.fetch import default_folder, fetch
from benchmarks.pitch.folder import files
from benchmarks.pitch.peers import load
from benchmarks.pitch.readers import Engine
from benchmarks.pitch.results import Run


def perform(arguments: argparse.Namespace) -> int:
    """Do it; the exit code.

    Raises:
        OSError: A file cannot be read or written.
        ValueError: A name is not known, or a file holds something else.
    """
    if arguments.what == "fetch":
        return 0 if fetch(arguments.names, arguments.folder or default_folder()) else 1
    if arguments.write is not None:
        page_at: Path = arguments.write
        arguments.save = arguments.save or page_at.with_suffix(".json")
        arguments.plots = arguments.plots or page_at.parent / "images" / page_at.stem
    # What could be missing is looked for before the run, not after it.
    _look_for_places(arguments)
    draw = None if arguments.plots is None else _charts()
    run = Run.load(arguments.report) if arguments.report is not None else _measured(arguments)
    if draw is not None:
        for path in draw(run, arguments.plots):
            print(f"drawn: {path}")
    if arguments.write is not None:
        page.write(arguments.write, run)
    return 0


def _look_for_places(arguments: argparse.Namespace) -> None:
    """See that results can be read and written where they are to be.

    Raises:
        FileNotFoundError: There is no such page, report or folder.
    """
    for path in (arguments.write, arguments.report):
        if path is not None and not path.is_file():
            raise FileNotFoundError(f"there is no file {path}")
    if arguments.save is not None and not arguments.save.parent.is_dir():
        raise FileNotFoundError(f"there is no folder {arguments.save.parent}")


def _charts() -> Callable[[Run, Path], list[Path]]:
    """What draws.

    Raises:
        ValueError: Matplotlib is not installed.
    """
    try:
        from benchmarks.pitch.charts import draw  # noqa: PLC0415
    except ImportError as error:
        raise ValueError(f"no charts ({error}): pip install '.[benchmark]'") from error
    return draw


def _measured(arguments: argparse.Namespace) -> Run:
    parts = session.PARTS if arguments.what == "all" else (arguments.what,)
    folder = _recordings(arguments, parts)
    readers = [Engine(), *load(arguments.peers)]
    run = Run(arguments.seed, about.about(_command(), peers=len(readers) > 1))
    print(f"seed {run.seed}")
    try:
        for table in session.measure(run, parts, readers, folder, quick=arguments.quick):
            print(f"\n{table}", flush=True)
    finally:
        # What was measured is kept, even if the rest was not waited for.
        run.tables.insert(0, about.table(run))
        if arguments.save is not None:
            run.save(arguments.save)
    print(f"\n{run.tables[0]}")
    return run


def _recordings(arguments: argparse.Namespace, parts: tuple[str, ...]) -> Path | None:
    """The folder of recordings.

    Raises:
        FileNotFoundError: It is needed and not there, or there is nothing in it.
        ValueError: A recording's name is no note.
    """
    folder: Path = arguments.folder or default_folder()
    heard = {*parts} & {*session.HEARING}
    if folder.is_dir():
        if heard:
            files(folder)
        return folder
    if (
        arguments.folder is not None
        or arguments.write is not None
        or {*parts} <= {*session.RECORDED}
    ):
        raise FileNotFoundError(f"there is no folder {folder}; fetch gets the recordings")
    if heard:
        print("no recordings (fetch gets them): what needs them is left out")
    return None


def _command() -> str:
    """What was typed, without the places on this machine."""
    words: list[str] = []
    skip = False
    for word in sys.argv[1:]:
        if not skip and word != "--folder" and not word.startswith("--folder="):
            words.append(word)
        skip = word == "--folder"
    return " ".join(["python -m benchmarks.pitch", *words])
