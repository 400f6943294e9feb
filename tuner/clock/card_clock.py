"""The true rate of a sound card, from frame counts and the times at which the frames arrived.

A card that says 48 000 Hz may run a few hundredths of a per cent fast or slow, and every pitch is
then read that much too low or too high: 100 ppm are 0.17 cents. The computer's own clock is kept
right by the network and is the better reference.

Each second of the stream is summed up by three points (`second.py`), a line goes through those of
the last half hour (`line.py`), and its slope is the error of the card. Why not all stamps at once:
least squares is turned by one stamp that is late by half a second and wastes what late stamps
tell; the lower edge of the stamps [Moon] and the minimum filter tell more where no stamp is early,
and nothing where some are; a loop that follows the stamps [Adriaensen] is made for their phase, not
for their rate.

Sources:
    S. B. Moon, P. Skelly, D. Towsley, "Estimation and removal of clock skew from network delay
    measurements", IEEE INFOCOM 1999.
    F. Adriaensen, "Using a DLL to filter time", Linux Audio Conference 2005.

Owned by the thread that captures.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from tuner.clock.error import ClockError
from tuner.clock.line import FEWEST, steady_slope
from tuner.clock.second import KINDS, summed_up

LEAST_SECONDS: Final = FEWEST
"""Before this nothing is said."""
_MOST_SECONDS: Final = 1800
"""Half an hour: a card that warms up drifts."""


class CardClock:
    """Watches one stream of one card.

    Args:
        sample_rate: What the card says, in Hz.
    """

    def __init__(self, sample_rate: int) -> None:
        self._rate = sample_rate
        self._points = np.zeros((2, KINDS, _MOST_SECONDS))
        self._spread = np.zeros(_MOST_SECONDS)
        self.restart()

    def restart(self) -> None:
        """Begin anew: frames were lost, or the stream was interrupted."""
        self._begun: tuple[int, int] | None = None
        self._closed = 0
        self._second = 0
        self._due: list[float] = []
        self._delays: list[float] = []
        self._error: ClockError | None = None

    def observe(self, frame: int, time_ns: int) -> None:
        """Note when a frame arrived.

        Args:
            frame: Its position in the stream.
            time_ns: Its arrival, on a monotonic clock.
        """
        if self._begun is None:
            self._begun = (frame, time_ns)
        due = (frame - self._begun[0]) / self._rate
        if int(due) != self._second:
            self._close_second()
            self._second = int(due)
        self._due.append(due)
        self._delays.append((time_ns - self._begun[1]) * 1e-9 - due)

    def error(self) -> ClockError | None:
        """What can be said so far; None before LEAST_SECONDS."""
        count = min(self._closed, _MOST_SECONDS)
        if self._error is None and count >= LEAST_SECONDS:
            order = np.arange(self._closed - count, self._closed) % _MOST_SECONDS
            points = self._points[..., order]
            slope, sigma = steady_slope(points, self._spread[order])
            # A fast card delivers a second's frames in less than a second.
            self._error = ClockError(
                (1 / (1 + slope) - 1) * 1e6, sigma * 1e6, float(np.ptp(points[0])) + 1.0
            )
        return self._error

    def _close_second(self) -> None:
        at = self._closed % _MOST_SECONDS
        self._points[..., at], self._spread[at] = summed_up(
            np.array(self._due), np.array(self._delays)
        )
        self._due.clear()
        self._delays.clear()
        self._closed += 1
        self._error = None
