"""When Python's collector runs, and in which thread: never of itself.

Left alone, the collector strikes wherever an object happens to be made. In a program of Qt's that
is wrong twice. It may strike in the capture or analysis thread and destroy a window's timers there;
and it may strike within one of Qt's own calls, which holds a lock that the destroyed object wants,
and then nothing ever moves again. So it is switched off, and the GUI thread's event loop asks here,
between two events, whether it is time.

A collection stops every thread. The youngest generations are quick; the oldest one walks every
object that was ever kept, and that is the whole program. Objects without cycles, and batches,
readings and messages are such, die by their reference counts and need no collector. What does
need it, a closed dialog or an exception's traceback, can wait until capture is paused.
"""

from __future__ import annotations

import gc

from tuner.engine.lifecycle import SessionState

YOUNG = 2_000
"""Objects that outlive their makers before they are looked through."""
YOUNG_WHILE_RUNNING = 10_000
"""The same while sound is captured."""
YOUNGER_BEFORE_FULL = 100
"""Collections of younger objects before everything is looked through."""
LOOK_MS = 1_000
"""How often to call ``look``, in milliseconds."""

_MIDDLE, _FULL = 1, 2


class Heap:
    """Switches the collector of this process off, and collects; called by one thread.

    ``restore`` undoes everything, so that tests and other programs get back what they had.
    """

    def __init__(self) -> None:
        self._was_on = gc.isenabled()
        self._settled = False
        self._running = False
        gc.disable()

    def follow(self, state: SessionState) -> None:
        """Do what suits a session that has just entered a state."""
        if state is SessionState.RUNNING:
            if not self._settled:
                self.settle()
            self._running = True
        elif state is not SessionState.STARTING and self._running:
            # Nothing is captured any more: now it costs nothing.
            self._running = False
            gc.collect()

    def look(self) -> None:
        """Collect if enough has gathered."""
        young, _, younger = gc.get_count()
        if young >= (YOUNG_WHILE_RUNNING if self._running else YOUNG):
            gc.collect(_FULL if younger >= YOUNGER_BEFORE_FULL else _MIDDLE)

    def settle(self) -> None:
        """Never look at what there is now: start-up made it, and it stays until the end.

        That takes no time. To look through it first would stop everything for 50 to 150 ms, and
        find some hundred objects.
        """
        self._settled = True
        gc.freeze()

    def resettle(self) -> None:
        """Something large has gone away for good: find it, and never look at the rest.

        Does nothing before anything has settled.
        """
        if self._settled:
            gc.unfreeze()
            gc.collect()
            gc.freeze()

    def restore(self) -> None:
        """Set the collector as it was found."""
        self._running = self._settled = False
        gc.unfreeze()
        if self._was_on:
            gc.enable()
