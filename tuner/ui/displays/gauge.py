"""Which displays of the deviation there are, and what each of them is told."""

from __future__ import annotations

import enum
from typing import Protocol

from tuner.ui.displays.readout import Readout
from tuner.ui.smoothing import Closeness


class Gauge(enum.Enum):
    """The display in the middle of the window."""

    NEEDLE = "needle"
    BAR = "bar"
    STROBE = "strobe"


class TuningDisplay(Protocol):
    """Shows a deviation and the words and figures beside it."""

    def isVisible(self) -> bool:  # noqa: N802 - Qt's name
        """Whether it is on the screen."""

    def set_needle(
        self, cents: float | None, closeness: Closeness, *, fresh: bool, moving: bool
    ) -> None:
        """Show a deviation in cents, None for none; grey when it is not fresh."""

    def show_readout(self, readout: Readout) -> None:
        """Write note, figures and words."""
