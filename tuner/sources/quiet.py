"""Peace for the terminal while C libraries try things out."""

from __future__ import annotations

import contextlib
import logging
import os
import tempfile
from collections.abc import Iterator

_log = logging.getLogger(__name__)


@contextlib.contextmanager
def quiet_stderr() -> Iterator[None]:
    """Send what C libraries print on stderr to the debug log instead of the user's terminal.

    ALSA and JACK report every plugin they try and fail to open, decoders every oddity. They
    write to file descriptor 2 itself, so that is what is moved, for the whole process: keep the
    body short.
    """
    try:
        kept = os.dup(2)
    except OSError:  # no stderr at all, as in a windowed program
        yield
        return
    try:
        with tempfile.TemporaryFile() as chatter:
            os.dup2(chatter.fileno(), 2)
            try:
                yield
            finally:
                os.dup2(kept, 2)
                chatter.seek(0)
                for line in chatter.read().decode(errors="replace").splitlines():
                    _log.debug("%s", line)
    finally:
        os.close(kept)
