"""When Python's collector runs: not over what never goes away, and not while sound is captured.

A collection stops every thread. The youngest generations are quick; the oldest one walks every
object that was ever kept, and that is the whole program. Objects without cycles, and batches,
readings and messages are such, die by their reference counts and need no collector. What does
need it, a closed dialog or an exception's traceback, can wait until capture is paused.
"""

from __future__ import annotations

import gc

from tuner.engine.lifecycle import SessionState

YOUNG_WHILE_RUNNING = 10_000
"""Objects that survive before the youngest generation is looked through, while running."""
FULL_WHILE_RUNNING = 100
"""Collections of the middle generation before the oldest one is, while running."""


class Heap:
    """Sets the collector of this process by what the program is doing; called by one thread.

    ``restore`` undoes everything, so that tests and other programs get back what they had.
    """

    def __init__(self) -> None:
        self._usual = gc.get_threshold()
        self._settled = False
        self._running = False

    def follow(self, state: SessionState) -> None:
        """Do what suits a session that has just entered a state."""
        if state is SessionState.RUNNING:
            if not self._settled:
                self.settle()
            self.running()
        elif state is not SessionState.STARTING:
            self.paused()

    def settle(self) -> None:
        """Look through everything once, and at what remains not again.

        Takes some 50 to 100 ms, during which nothing else runs: once, before there is anything to
        lose. A cycle that is already there and lost later is never found; what start-up makes
        stays until the end.
        """
        self._settled = True
        gc.collect()
        gc.freeze()

    def resettle(self) -> None:
        """Do so again after something large has gone away for good; nothing if never done."""
        if self._settled:
            gc.unfreeze()
            self.settle()

    def running(self) -> None:
        """Sound is captured: collect seldom. Harmless when it is so already."""
        self._running = True
        _, middle, _ = self._usual
        gc.set_threshold(YOUNG_WHILE_RUNNING, middle, FULL_WHILE_RUNNING)

    def paused(self) -> None:
        """Nothing is captured any more: collect now, when that costs nothing."""
        if self._running:
            self._running = False
            gc.set_threshold(*self._usual)
            gc.collect()

    def restore(self) -> None:
        """Set the collector as it was found."""
        self._running = self._settled = False
        gc.set_threshold(*self._usual)
        gc.unfreeze()
