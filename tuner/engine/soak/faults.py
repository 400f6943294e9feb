"""What goes wrong in a soak run, and when: chosen by a seed, so that a run can be repeated."""

from __future__ import annotations

import enum
import random

from tuner.engine.soak.tape import SECOND_NS

MEAN_GAP_S = 6.0
"""Simulated time between two faults, on average."""


class Fault(enum.Enum):
    """One thing that goes wrong, or changes, in a running engine."""

    LATE_RETURN = "buffer returned after its timeout"
    LOST_RETURN = "buffer never returned"
    HELD_SAMPLES = "samples still seen long after the timeout"
    DOUBLED_RETURN = "buffer returned twice"
    FOREIGN_RETURN = "return of an id that is not out"
    SLOW_CONSUMER = "consumer stands still"
    STALLED_CAPTURE = "capture thread stands still"
    LOST_INPUT = "device loses frames"
    POOL_RESIZED = "pool of another size"
    BATCH_RESIZED = "batches of another length"
    TRANSPORT_CHANGED = "another transport"
    PAUSED = "pause and resume"


class Faults:
    """When the next fault comes, and which.

    Args:
        seed: Chooses the run.
    """

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.injected = dict.fromkeys(Fault, 0)
        self._kinds = list(Fault)
        self._next_ns = self._gap_ns()

    def due(self, now_ns: int) -> Fault | None:
        """The fault that comes now, if one does."""
        if now_ns < self._next_ns:
            return None
        self._next_ns = now_ns + self._gap_ns()
        fault = self.random.choice(self._kinds)
        self.injected[fault] += 1
        return fault

    def between_ns(self, shortest_s: float, longest_s: float) -> int:
        """A duration, in ns."""
        return round(self.random.uniform(shortest_s, longest_s) * SECOND_NS)

    def _gap_ns(self) -> int:
        return round(self.random.expovariate(1.0 / MEAN_GAP_S) * SECOND_NS)
