"""Paths as text that can be kept and edited.

On Linux the name of a file is a row of bytes, and some are no text. Python carries such a name
through, with signs that stand for single bytes; neither a settings file nor Qt can. As a
``file://`` address, which names bytes by numbers, it can be written down and read again.
"""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QUrl

_ADDRESS = "file://"


def is_file_name(text: str) -> bool:
    """Whether a file may have this name here, though it be no text."""
    try:
        os.fsencode(text)
    except UnicodeEncodeError:
        return False
    return True


def as_text(path: str) -> str:
    """A path as it is written down: itself, or an address where it is no text."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return Path(path).absolute().as_uri()
    return path


def from_text(text: str) -> str:
    """The path that a text names; what is no address is one."""
    if not text.startswith(_ADDRESS):
        return text
    path = QUrl(text).toLocalFile()
    if "\ufffd" in path and os.name != "nt":
        return os.fsdecode(unquote_to_bytes(text.removeprefix(_ADDRESS)))
    return path
