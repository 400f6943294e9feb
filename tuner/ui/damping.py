"""Tells what a hand has left of a string from a note that rings out. Pure Python.

A hand on the strings ends a note within a tenth of a second. While it falls, and a long way down, a
sound still has something like a pitch: readings that bend away from the note, some of them surer
of it than they should be. A string rings out more slowly, and what falls as fast by its nature, a
muted or a plucked one, is read ever more surely for as long as there is something to read. So
nothing counts, while a sound falls fast and until it is forgotten or another begins, but what is
as sure as the surest reading before.
"""

from __future__ import annotations

import math
from collections import deque

DROP_DB = 10.0
"""So far below where it was just now, a sound has fallen fast."""
RINGS_OUT_DB_PER_S = 60.0
"""How fast a sound may fall that rings out."""
FORGOTTEN_DB_PER_S = 20.0
"""How fast it is forgotten how loud a sound was before it fell."""
BEGINS_DB = 10.0
"""So far above the quietest since, another sound has begun."""
LOOKS_BACK_S = 0.02
"""The level is the highest of so long: that of short batches swings with the wave itself."""


class Damping:
    """Follows the level of a sound. Owned by whoever shows the readings."""

    def __init__(self) -> None:
        self._before_dbfs = -math.inf
        self._quietest_dbfs = -math.inf
        self._surest: float | None = None
        self._fell = False
        self._time_s = 0.0
        self._levels: deque[tuple[float, float]] = deque()

    def leaves_noise(self, rms_dbfs: float, sigma_cents: float | None, time_s: float) -> bool:
        """Take the next reading, and say whether it is of what a damped string has left.

        Args:
            rms_dbfs: Its level.
            sigma_cents: Its standard deviation; None where it is not known.
            time_s: When it was, in s of any clock.
        """
        step_s, self._time_s = max(0.0, time_s - self._time_s), time_s
        level = self._level(rms_dbfs, time_s)
        rate = FORGOTTEN_DB_PER_S if self._fell else RINGS_OUT_DB_PER_S
        self._before_dbfs -= rate * step_s
        self._quietest_dbfs = min(self._quietest_dbfs, level)
        if level >= self._before_dbfs or level > self._quietest_dbfs + BEGINS_DB:
            self._before_dbfs = self._quietest_dbfs = level
            self._surest, self._fell = sigma_cents, False
            return False
        self._fell = self._fell or level < self._before_dbfs - DROP_DB
        if sigma_cents is None:
            return False
        if self._surest is None or sigma_cents <= self._surest:
            self._surest = sigma_cents
            return False
        return self._fell

    def _level(self, rms_dbfs: float, time_s: float) -> float:
        """The highest level of the last moment."""
        # What is later than now is of a stream that is over.
        while self._levels and not time_s - LOOKS_BACK_S < self._levels[0][0] <= time_s:
            self._levels.popleft()
        self._levels.append((time_s, -math.inf if math.isnan(rms_dbfs) else rms_dbfs))
        return max(level for _, level in self._levels)
