"""The true rate of a sound card, from frame counts and the times at which the frames arrived.

A card that says 48 000 Hz may run a few hundredths of a per cent fast or slow, and every pitch is
then read that much too low or too high: 100 ppm are 0.17 cents. The computer's own clock is kept
right by the network and is the better reference.

A frame can arrive late but never early, so of each second only the least delayed frame counts.
A straight line is fitted to those by least squares, without what lies far from it.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from tuner.clock.error import ClockError

LEAST_SECONDS = 10
"""Before this nothing is said."""
_BLOCK_S = 1.0
_MOST_BLOCKS = 1800
"""Half an hour: a card that warms up drifts."""
_OUTLIER = 4.0
"""Standard deviations from the line beyond which a block is left out."""
_MAD = 1.4826
"""Standard deviations in a median absolute deviation, of a normal distribution."""
_ROUNDS = 3
_MOST_INFLATION = 20.0


class CardClock:
    """Watches one stream of one card.

    Args:
        sample_rate: What the card says, in Hz.
    """

    def __init__(self, sample_rate: int) -> None:
        self._rate = sample_rate
        self.restart()

    def restart(self) -> None:
        """Begin anew: frames were lost, or the stream was interrupted."""
        self._begun: tuple[int, int] | None = None
        self._seconds = np.zeros(_MOST_BLOCKS)
        self._delays = np.zeros(_MOST_BLOCKS)
        self._blocks = 0
        self._block = 0
        self._least: tuple[float, float] = (0.0, math.inf)

    def observe(self, frame: int, time_ns: int) -> None:
        """Note when a frame arrived.

        Args:
            frame: Its position in the stream.
            time_ns: Its arrival, on a monotonic clock.
        """
        if self._begun is None:
            self._begun = (frame, time_ns)
        second = (frame - self._begun[0]) / self._rate
        delay = (time_ns - self._begun[1]) * 1e-9 - second
        block = int(second / _BLOCK_S)
        if block != self._block:
            self._close_block()
            self._block = block
        if delay < self._least[1]:
            self._least = (second, delay)

    def error(self) -> ClockError | None:
        """What can be said so far; None before LEAST_SECONDS."""
        count = min(self._blocks, _MOST_BLOCKS)
        if count < LEAST_SECONDS:
            return None
        seconds, delays = self._seconds[:count], self._delays[:count]
        slope, sigma = _robust_slope(seconds, delays)
        # A fast card delivers a second's frames in less than a second.
        return ClockError(-slope * 1e6, sigma * 1e6, float(np.ptp(seconds)) + _BLOCK_S)

    def _close_block(self) -> None:
        if math.isfinite(self._least[1]):
            at = self._blocks % _MOST_BLOCKS
            self._seconds[at], self._delays[at] = self._least
            self._blocks += 1
        self._least = (0.0, math.inf)


def _robust_slope(x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[float, float]:
    """Slope and its standard deviation of a line through most of the points.

    The deviation follows from the scatter, made larger by as much as neighbouring residuals
    are alike: (1 + ρ)/(1 − ρ) for a correlation ρ between neighbours.
    """
    kept = np.ones(len(x), dtype=bool)
    for _ in range(_ROUNDS):
        slope, residuals = _line(x[kept], y[kept], x, y)
        spread = _MAD * float(np.median(np.abs(residuals[kept])))
        within = np.abs(residuals) <= max(_OUTLIER * spread, 1e-9)
        if within.sum() < len(x) // 2 or np.array_equal(within, kept):
            break
        kept = within
    slope, residuals = _line(x[kept], y[kept], x[kept], y[kept])
    count = len(residuals)
    variance = float(residuals @ residuals) / (count - 2)
    spread_x = float(((x[kept] - x[kept].mean()) ** 2).sum())
    power = float(residuals @ residuals) or 1.0
    alike = max(0.0, float(residuals[:-1] @ residuals[1:]) / power)
    inflation = min((1.0 + alike) / max(1.0 - alike, 1e-3), _MOST_INFLATION)
    return slope, math.sqrt(variance / spread_x * inflation)


def _line(
    x: NDArray[np.float64], y: NDArray[np.float64],
    at_x: NDArray[np.float64], at_y: NDArray[np.float64],
) -> tuple[float, NDArray[np.float64]]:  # fmt: skip
    """Least squares through (x, y): the slope, and the residuals at other points."""
    mean_x, mean_y = x.mean(), y.mean()
    centred = x - mean_x
    slope = float(centred @ (y - mean_y) / (centred @ centred))
    return slope, at_y - mean_y - slope * (at_x - mean_x)
