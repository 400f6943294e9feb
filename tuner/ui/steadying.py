"""A value that stands still on a held note and is at the next one at once. Pure Python.

A scalar Kalman filter of a random walk. Its process noise is proportional to the variance of the
readings, so that with readings of equal quality it is an exponential mean over the smoothing
time; a reading that is surer than those before weighs more, as its variance says.
"""

from __future__ import annotations

import math

SURPRISE = 4.0
"""A reading this many standard deviations off is a wrong one, or the first of a new pitch."""
LEAST_SURPRISE_CENTS = 2.0
"""And at least so far off: strings waver by less without being retuned."""
_FLOOR_CENTS = 0.05
"""No reading weighs more than one of this standard deviation: the string itself is not surer."""
_UNKNOWN_CENTS = 1.0
"""Standard deviation of a reading that does not say one."""


class Steadying:
    """Follows a deviation in cents.

    A single reading far off changes nothing; a second one in the same place is believed, and the
    value is there at once.

    Args:
        time_s: Over how long readings of equal quality are averaged, in s; 0 for not at all.
    """

    def __init__(self, time_s: float) -> None:
        self.time_s = time_s
        self.restart()

    def restart(self) -> None:
        """Forget everything; the next reading is the value."""
        self._cents: float | None = None
        self._variance = 0.0
        self._taken_s = -math.inf
        self._surprise: float | None = None

    @property
    def cents(self) -> float:
        """The value, in cents; 0 when there is none yet."""
        return 0.0 if self._cents is None else self._cents

    def take(self, cents: float, sigma: float | None, now_s: float) -> None:
        """Hear a reading.

        Args:
            cents: The deviation.
            sigma: Its standard deviation, in cents; None when unknown.
            now_s: When, in s, on a monotonic clock.
        """
        noise = max(_UNKNOWN_CENTS if sigma is None else sigma, _FLOOR_CENTS) ** 2
        elapsed_s, self._taken_s = now_s - self._taken_s, now_s
        if self._cents is None or elapsed_s >= self.time_s:
            self._believe(cents, noise)
            return
        self._variance += noise * (elapsed_s / self.time_s) ** 2
        innovation = cents - self._cents
        limit = max(SURPRISE * math.sqrt(self._variance + noise), LEAST_SURPRISE_CENTS)
        if abs(innovation) > limit:
            if self._surprise is not None and abs(cents - self._surprise) <= limit:
                self._believe(cents, noise)
            else:
                self._surprise = cents
            return
        self._surprise = None
        gain = self._variance / (self._variance + noise)
        self._cents += gain * innovation
        self._variance *= 1.0 - gain

    def _believe(self, cents: float, variance: float) -> None:
        self._cents = cents
        self._variance = variance
        self._surprise = None
