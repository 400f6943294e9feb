"""What the two file formats of Scala have in common: lines, comments and complaints."""

from __future__ import annotations

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from pathlib import Path

from tuner.text import Text

COMMENT = "!"
MOST_DIGITS = 4000
"""Longest whole number that is read; Python refuses to convert much longer ones."""
_LINE_END = re.compile("\r\n|\r|\n")
_LARGEST_FILE = 64 * 1024 * 1024
"""Bytes beyond which nothing is a scale."""


class ScalaError(ValueError):
    """A file is not what it should be.

    Attributes:
        line: The number of the line at fault, from 1.
        reason: What is wrong with it.
    """

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(Text("Files", "line {line}: {reason}").format(line=line, reason=reason))
        self.line = line
        self.reason = reason


class ContentLines(Iterator[tuple[int, str]]):
    """The lines of a file that are not comments, each with its number.

    A line is a comment when its very first character is an exclamation mark. Lines end with LF,
    CR LF or CR, and with nothing else that Unicode takes for a line end.

    Args:
        text: The file.

    Attributes:
        last: The number of the file's last line.
    """

    def __init__(self, text: str) -> None:
        lines = _LINE_END.split(text)
        if len(lines) > 1 and not lines[-1]:
            lines.pop()
        self.last = len(lines)
        self._lines = (
            (number, line)
            for number, line in enumerate(lines, start=1)
            if not line.startswith(COMMENT)
        )

    def __next__(self) -> tuple[int, str]:
        return next(self._lines)

    def expect(self, what: str) -> tuple[int, str]:
        """The next line.

        Raises:
            ScalaError: The file is at its end.
        """
        found = next(self, None)
        if found is None:
            raise ScalaError(
                self.last, Text("Files", "the file ends before {what}").format(what=what)
            )
        return found


def read_text(path: Path) -> str:
    """The text of a file.

    Raises:
        OSError: It cannot be read, or is no file, or larger than any scale.
    """
    if path.exists() and not path.is_file():
        raise OSError(Text("Files", "that is no file"))
    with path.open("rb") as file:
        data = file.read(_LARGEST_FILE + 1)
    if len(data) > _LARGEST_FILE:
        raise OSError(Text("Files", "the file is too large for a scale"))
    return decode(data)


def decode(data: bytes) -> str:
    """The text of a file: UTF-8 where it is that, else Latin-1, which the archive is in.

    UTF-16 is known by its mark.
    """
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def encode(text: str) -> bytes:
    """The bytes of a file that `decode` reads back: Latin-1 if it can be, else UTF-8."""
    try:
        data = text.encode("latin-1")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace")
    return data if decode(data) == text else text.encode("utf-8")


def one_line(text: str) -> str:
    """A text that fits on a line."""
    return " ".join(text.split())


def shown(text: str) -> str:
    """A piece of a file as a complaint quotes it."""
    text = text.strip()
    most = 40
    return repr(text if len(text) <= most else f"{text[:most]}…")
