"""How long one thread may keep the interpreter from the others.

Python lets a thread that wants to compute wait 5 ms for one that is computing. The analysis of one
batch gives the interpreter up and asks for it again a few dozen times, once at each larger call
into NumPy; beside two busy threads it then waits for most of a second, and sound is skipped. With
shorter turns it waits as often, but not as long. While only one thread wants to compute, nothing
changes at all.
"""

from __future__ import annotations

import sys

TURN_S = 0.0002
"""Longest turn while another thread waits, in s; measured in docs/benchmarks.md."""


class ShortTurns:
    """Shortens the turns of this process between ``start`` and ``stop``."""

    def __init__(self) -> None:
        self._usual_s: float | None = None

    def start(self) -> None:
        """Shorten the turns, unless they are as short already."""
        usual_s = sys.getswitchinterval()
        if usual_s > TURN_S:
            self._usual_s = usual_s
            sys.setswitchinterval(TURN_S)

    def stop(self) -> None:
        """Put back what was found; harmless when it has been."""
        if self._usual_s is not None:
            sys.setswitchinterval(self._usual_s)
            self._usual_s = None
