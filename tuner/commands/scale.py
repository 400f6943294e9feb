"""``tuner scale``: what is in Scala files, and which frequencies their keys have."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from tuner.music.scala_kbm import KeyboardMapping, parse_kbm
from tuner.music.scala_scl import parse_scl
from tuner.music.scala_text import ScalaError, read_text
from tuner.music.scale import Scale

_Parsed = TypeVar("_Parsed")


def show_scales(files: Sequence[Path], kbm: Path | None, as_json: bool) -> bool:
    """Print scales on stdout: description, degrees in cents, frequencies of the mapped keys.

    A file that cannot be read is named on stderr; the others are done.

    Args:
        files: Scale files; of a folder, all scales in it and below.
        kbm: The keyboard mapping; None for no frequencies.
        as_json: Whether to print a line of JSON for each file. It has ``file``, ``description``,
            ``cents`` (the last is the period) and, with a mapping, ``keys``: Hz by key. For a file
            that cannot be read it has ``file``, ``error`` and ``line``, which is null if the
            fault is in no line.

    Returns:
        Whether all files could be read.
    """
    complete = True
    mapping = None
    if kbm is not None:
        mapping = _parsed(kbm, parse_kbm, as_json)
        complete = mapping is not None
    for path in (each for given in files for each in _scales_in(given)):
        scale = _parsed(path, parse_scl, as_json)
        if scale is None:
            complete = False
        elif as_json:
            _print_json(_record(path, scale, mapping))
        else:
            _print_text(path, scale, mapping)
    return complete


def _scales_in(path: Path) -> Sequence[Path]:
    """The scales of a folder in the order of their names; a file, or a folder without, itself."""
    if not path.is_dir():
        return (path,)
    found = sorted(each for each in path.rglob("*") if each.suffix.lower() == ".scl")
    return found or (path,)


def _parsed(path: Path, parse: Callable[[str], _Parsed], as_json: bool) -> _Parsed | None:
    """What a file holds; None, after saying so, if it cannot be read."""
    line = None
    try:
        return parse(read_text(path))
    except ScalaError as error:
        reason, line = str(error), error.line
    except OSError as error:
        reason = error.strerror or str(error)
    if as_json:
        _print_json({"file": str(path), "error": reason, "line": line})
    print(f"tuner: {_printable(os.fspath(path))}: {_printable(reason)}", file=sys.stderr)
    return None


def _record(path: Path, scale: Scale, mapping: KeyboardMapping | None) -> dict[str, Any]:
    record: dict[str, Any] = {
        "file": str(path),
        "description": scale.description,
        "cents": list(scale.cents),
    }
    if mapping is not None:
        record["keys"] = {str(key): hz for key, hz in mapping.frequencies(scale).items()}
    return record


def _print_json(record: dict[str, Any]) -> None:
    # In ASCII, since the name of a file need not be text that every terminal takes.
    print(json.dumps(record))


def _print_text(path: Path, scale: Scale, mapping: KeyboardMapping | None) -> None:
    print(f"{_printable(os.fspath(path))}: {_printable(scale.description) or '(no description)'}")
    for degree, interval in enumerate(scale.intervals, start=1):
        written = str(interval) if "/" in str(interval) else ""
        print(f"{degree:6d} {interval.cents:13.5f} ¢  {written}".rstrip())
    if mapping is not None:
        for key, hz in mapping.frequencies(scale).items():
            print(f"   key {key:3d}  degree {mapping.degree(key):4d} {hz:13.5f} Hz")
    print()


def _printable(text: str) -> str:
    """A text that any terminal shows and that cannot command it."""
    return "".join(sign if sign.isprintable() else "�" for sign in text)
