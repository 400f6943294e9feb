"""What is printed, where it may be closed, full, or unable to show every character."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import TextIO


def prepare_output() -> None:
    """Make printing safe: a character that cannot be shown is told by its number."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            # Closed by whoever started us.
            setattr(sys, name, _nowhere())
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def discard_output() -> None:
    """Send what would still be printed nowhere: where it went cannot take it."""
    sys.stdout = _nowhere()


def _nowhere() -> TextIO:
    """A stream that swallows everything; it stays open until the program ends."""
    return Path(os.devnull).open("w", encoding="utf-8")
