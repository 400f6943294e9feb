"""Whether the Scala files of the tuning page can be used, and if not, in which line they err."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tuner.music.scala_kbm import parse_kbm
from tuner.music.scala_scl import parse_scl
from tuner.music.scala_text import ScalaError, read_text
from tuner.text import Text, text_of

_PARSERS: dict[str, Callable[[str], object]] = {"scale_file": parse_scl, "keyboard_map": parse_kbm}

SCALA_OPTIONS = tuple(_PARSERS)
"""The options that name such a file."""


class ScalaChecks:
    """Reads a file once, and again when it has changed. Owned by whoever edits the options."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[tuple[str, int, int], str]] = {}

    def problem(self, option: str, file: str) -> str:
        """Why a file cannot be used; empty if it can, or if none is named.

        Args:
            option: One of ``SCALA_OPTIONS``.
            file: Its value.
        """
        if not file:
            return ""
        path = Path(file)
        try:
            status = path.stat()
            key = (file, status.st_mtime_ns, status.st_size)
            if self._known.get(option, (None, ""))[0] != key:
                self._known[option] = key, _fault(_PARSERS[option], path)
            return self._known[option][1]
        except OSError as error:
            return _cannot_be_read(path, error)


def _fault(parse: Callable[[str], object], path: Path) -> str:
    try:
        parse(read_text(path))
    except ScalaError as error:
        return Text("Settings", "{file}, line {line}: {reason}.").format(
            file=path.name, line=error.line, reason=error.reason
        )
    except OSError as error:
        return _cannot_be_read(path, error)
    return ""


def _cannot_be_read(path: Path, error: OSError) -> str:
    return Text("Settings", "{file} cannot be read: {reason}.").format(
        file=path.name, reason=error.strerror or text_of(error)
    )
