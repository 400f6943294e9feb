"""Tells the last noise of a damped string from a note that rings out. Pure Python.

A hand on the strings ends a note within a tenth of a second. What is left, a long way down, still
has something like a pitch for a moment: a reading that is unsure and means nothing. A note that
rings out by itself falls slowly, and stays sure.
"""

from __future__ import annotations

import math

DROP_DB = 20.0
"""So far below where it was just now a sound is what a hand has left of it."""
FORGIVEN_DB_PER_S = 20.0
"""How fast the level it was at is forgotten: the slower fall of a note that rings out is none."""
SURE_CENTS = 1.0
"""What is surer than this is a note, however quiet."""


class Damping:
    """Follows the level of a sound. Owned by whoever shows the readings."""

    def __init__(self) -> None:
        self._level_dbfs = -math.inf
        self._time_s = 0.0

    def leaves_noise(self, rms_dbfs: float, sigma_cents: float | None, time_s: float) -> bool:
        """Take the next reading, and say whether it is of what a damped string has left.

        Args:
            rms_dbfs: Its level.
            sigma_cents: Its standard deviation; None where it is not known.
            time_s: When it was, in s of any clock.
        """
        step_s, self._time_s = max(0.0, time_s - self._time_s), time_s
        level = -math.inf if math.isnan(rms_dbfs) else rms_dbfs
        self._level_dbfs = max(level, self._level_dbfs - FORGIVEN_DB_PER_S * step_s)
        fallen = level < self._level_dbfs - DROP_DB
        return fallen and sigma_cents is not None and sigma_cents > SURE_CENTS
