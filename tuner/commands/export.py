"""``tuner export``: a tuning as a file for other programs."""

from __future__ import annotations

import sys
from pathlib import Path

from tuner.commands.failure import UnusableFileError
from tuner.music.tuning import Tuning
from tuner.music.tuning_files import SUFFIXES, tuning_file
from tuner.settings.option import InvalidSettingError


def export_tuning(tuning: Tuning, out: Path) -> None:
    """Write a tuning; keys of which the file says nothing are told on stderr.

    Args:
        tuning: What is written.
        out: The file; its ending says of which kind.

    Raises:
        InvalidSettingError: The ending is none that is known.
        UnusableFileError: The file cannot be written.
    """
    suffix = out.suffix.lower()
    if suffix not in SUFFIXES:
        raise InvalidSettingError(f"export writes {', '.join(SUFFIXES)}, not {out.name!r}.")
    file = tuning_file(tuning, out.name, suffix)
    try:
        out.write_bytes(file.data)
    except OSError as error:
        why = error.strerror or str(error)
        raise UnusableFileError(f"{out} cannot be written: {why}.") from None
    if file.left_out:
        print(f"tuner: {file.left_out} keys without a note stay as they are.", file=sys.stderr)
