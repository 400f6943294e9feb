"""The states of a session and what it tells the user, as values that are cheap to import."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tuner.text import Text

if TYPE_CHECKING:
    from tuner.engine.messages import ErrorCode


class SessionState(enum.Enum):
    """Where a session is in its life."""

    IDLE = "idle"
    STARTING = "starting"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPING = "stopping"
    FAILED = "failed"


class Severity(enum.Enum):
    """How bad a notice is."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class WayOn(enum.Enum):
    """What a notice offers to do, as the words of its button."""

    UNDO_GATE = Text("MainWindow", "Undo")
    DEFAULT_OUTPUT = Text("MainWindow", "Use the system default")
    OPEN_FOLDER = Text("MainWindow", "Open folder")


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the user should know.

    Attributes:
        severity: How bad it is.
        text: One sentence: what is wrong and what to do.
        code: What kind of error it is; None for none.
        retrying: Whether capture will go on by itself when the cause is gone.
        way_on: What it offers to do; None for nothing.
    """

    severity: Severity
    text: str
    code: ErrorCode | None = None
    retrying: bool = False
    way_on: WayOn | None = None
