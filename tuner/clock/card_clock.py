"""The true rate of a sound card, from frame counts and the times at which the frames arrived.

A card that says 48 000 Hz may run a few hundredths of a per cent fast or slow, and every pitch is
then read that much too low or too high: 100 ppm are 0.17 cents. The computer's own clock is kept
right by the network and is the better reference.

Each second of the stream gives two points: its least delayed frame, as a frame can arrive late but
never early, and its middle one, which is the better where stamps err to both sides. A straight line
goes through each kind, by least squares without what lies far from it; the surer line counts.
Seconds in which stamps are late by more, because the computer is busy, weigh less.
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
_NEIGHBOURS = 9
"""A block is as busy as the median of so many around it: alone it may be so by chance."""
_CALM = 0.25
"""Share of the blocks that are calm: they weigh no more for being calmer still."""
_EXACT_S = 1e-6
"""No stamp is more exact."""
_ROUNDING = 1e-3
"""A point that is off by no more of its deviation is on the line."""


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
        self._least = np.zeros((2, _MOST_BLOCKS))
        self._middle = np.zeros((2, _MOST_BLOCKS))
        self._unrest = np.zeros(_MOST_BLOCKS)
        self._blocks = 0
        self._block = 0
        self._heard: list[tuple[float, float]] = []
        self._error: ClockError | None = None

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
        self._heard.append((delay, second))

    def error(self) -> ClockError | None:
        """What can be said so far; None before LEAST_SECONDS."""
        count = min(self._blocks, _MOST_BLOCKS)
        if self._error is None and count >= LEAST_SECONDS:
            order = np.arange(self._blocks - count, self._blocks) % _MOST_BLOCKS
            weights = _weights(self._unrest[order])
            kinds = (self._least[:, order], self._middle[:, order])
            lines = [_robust_slope(seconds, delays, weights) for seconds, delays in kinds]
            slope, sigma = min(lines, key=lambda line: line[1])
            watched_s = float(np.ptp(kinds[0][0])) + _BLOCK_S
            # A fast card delivers a second's frames in less than a second.
            self._error = ClockError((1 / (1 + slope) - 1) * 1e6, sigma * 1e6, watched_s)
        return self._error

    def _close_block(self) -> None:
        heard = sorted(self._heard)
        self._heard.clear()
        if not heard:
            return
        at = self._blocks % _MOST_BLOCKS
        for points, (delay, second) in ((self._least, heard[0]),
                                        (self._middle, heard[len(heard) // 2])):  # fmt: skip
            points[:, at] = second, delay
        self._unrest[at] = sum(delay for delay, _ in heard) / len(heard) - heard[0][0]
        self._blocks += 1
        self._error = None


def _weights(unrest: NDArray[np.float64]) -> NDArray[np.float64]:
    """How much each block counts, by how late its frames are beyond the least delayed, in s."""
    side = _NEIGHBOURS // 2
    around = np.lib.stride_tricks.sliding_window_view(np.pad(unrest, side, "edge"), _NEIGHBOURS)
    busy = np.median(around, axis=1)
    weights: NDArray[np.float64] = 1 / (busy**2 + np.quantile(busy, _CALM) ** 2 + _EXACT_S**2)
    return weights


def _robust_slope(
    x: NDArray[np.float64], y: NDArray[np.float64], weights: NDArray[np.float64]
) -> tuple[float, float]:
    """Slope and its standard deviation of a line through most of the points.

    The deviation follows from the scatter, made larger by as much as neighbouring residuals
    are alike: (1 + ρ)/(1 − ρ) for a correlation ρ between neighbours.

    Args:
        x: Shape ``(n,)``, n > 3.
        y: The same.
        weights: In proportion to one over each point's variance.
    """
    kept = np.ones(len(x), dtype=bool)
    for _ in range(_ROUNDS):
        _, misses, _ = _line(x, y, weights, kept)
        spread = _MAD * float(np.median(np.abs(misses[kept])))
        within = np.abs(misses) <= max(_OUTLIER * spread, _ROUNDING)
        if within.sum() < len(x) // 2 or np.array_equal(within, kept):
            break
        kept = within
    slope, misses, information = _line(x, y, weights, kept)
    misses = misses[kept]
    power = float(misses @ misses)
    alike = max(0.0, float(misses[:-1] @ misses[1:]) / (power or 1.0))
    inflation = min((1.0 + alike) / max(1.0 - alike, 1e-3), _MOST_INFLATION)
    return slope, math.sqrt(power / (len(misses) - 2) / information * inflation)


def _line(
    x: NDArray[np.float64],
    y: NDArray[np.float64],
    weights: NDArray[np.float64],
    kept: NDArray[np.bool_],
) -> tuple[float, NDArray[np.float64], float]:
    """Weighted least squares through the kept points.

    Returns:
        The slope, how far every point is off in units of √(1/weight), and Σw·(x − x̄)².
    """
    counted = weights * kept
    total = float(counted.sum())
    x, y = x - float(counted @ x) / total, y - float(counted @ y) / total
    information = float((counted * x) @ x)
    slope = float((counted * x) @ y) / information
    return slope, np.sqrt(weights) * (y - slope * x), information
