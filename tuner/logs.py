"""The log: a file the user can find, and where unexpected errors end up."""

from __future__ import annotations

import logging
import logging.handlers
import sys
import tempfile
from pathlib import Path

from platformdirs import user_log_path

from tuner.text import Text

_MAX_BYTES = 1_000_000
_FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"
_log = logging.getLogger(__name__)


def log_path() -> Path:
    """Where the log is."""
    try:
        folder = user_log_path("ping-pong-tuner", appauthor=False)
    except RuntimeError:
        # A user without a home.
        folder = Path(tempfile.gettempdir())
    return folder / "tuner.log"


def log_to_file(path: Path | None = None) -> str | None:
    """Log to the file from now on, unexpected errors included.

    Returns:
        Why there is no log file, as one sentence; None when there is one.
    """
    path = path or log_path()
    root = logging.getLogger("tuner")
    root.setLevel(logging.INFO)
    root.propagate = False
    logging.raiseExceptions = False
    sys.excepthook = _log_unexpected
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=_MAX_BYTES, backupCount=1, encoding="utf-8", delay=False
        )
    except OSError as error:
        root.addHandler(logging.NullHandler())
        return Text(
            "App", "The log file {path} cannot be written ({strerror}); nothing is logged."
        ).format(path=path, strerror=error.strerror)
    handler.setFormatter(logging.Formatter(_FORMAT))
    root.addHandler(handler)
    return None


def _log_unexpected(kind: type[BaseException], error: BaseException, trace: object) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    _log.critical("unexpected error", exc_info=error)
    print(f"tuner: something unexpected went wrong; {log_path()} says more.", file=sys.stderr)
