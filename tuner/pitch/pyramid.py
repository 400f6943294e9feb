"""The same sound at halved rates: low notes are read where their periods are short in samples.

Each step is a half-band filter (Kaiser window, 63 taps, every second tap zero), flat within
0.01 dB to 0.41 of its output rate; what it folds below that lies at least 80 dB down.
"""

from __future__ import annotations

import itertools

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.history import History

USABLE = 0.41
"""Share of a level's rate up to which its content is true."""

_SIDE = 16
"""Non-zero taps on each side of the centre."""

_KAISER_BETA = 8.0
"""80 dB of stop band."""

_LOWEST_RATE = 5000.0
"""Twelve partials of a 170 Hz note fit under the usable part of this rate."""

_HIGHEST_RATE = 64_000.0
"""Nothing above 26 kHz helps to read a pitch: faster inputs are halved before any use."""


def _odd_taps() -> NDArray[np.float64]:
    """The non-zero taps beside the centre, shape ``(2·_SIDE,)``; the centre tap is 1/2."""
    offsets = np.arange(-2 * _SIDE + 1, 2 * _SIDE, 2)
    taps = np.sin(np.pi * offsets / 2) / (np.pi * offsets)
    taps *= np.kaiser(4 * _SIDE + 1, _KAISER_BETA)[1::2]
    scaled: NDArray[np.float64] = taps * (0.5 / taps.sum())
    return scaled


class HalfBand:
    """Halves the rate of a stream, whatever the lengths it comes in.

    The output lags the input by 31 input samples.
    """

    def __init__(self) -> None:
        self._taps = _odd_taps()
        self._tail = np.zeros(0)
        self.clear()

    def clear(self) -> None:
        """Forget the stream: the next sample follows silence."""
        self._tail = np.zeros(4 * _SIDE - 2)

    def process(self, samples: NDArray[np.float64]) -> NDArray[np.float64]:
        """Filter and halve ``samples``, shape ``(n,)`` → about ``(n/2,)``."""
        stream = np.concatenate((self._tail, samples))
        outputs = (len(stream) - (4 * _SIDE - 2)) // 2
        self._tail = stream[2 * outputs :].copy()
        if outputs == 0:
            return np.zeros(0)
        beside = stream[: 2 * (outputs + 2 * _SIDE - 1) : 2]
        centre = stream[2 * _SIDE - 1 :: 2][:outputs]
        halved: NDArray[np.float64] = np.correlate(beside, self._taps, "valid") + 0.5 * centre
        return halved


class Level:
    """One rate of the pyramid.

    Attributes:
        rate: Samples per second.
        history: The newest samples at this rate.
    """

    def __init__(self, rate: float, seconds: float) -> None:
        self.rate = rate
        self.history = History(int(np.ceil(rate * seconds)) + 1)

    @property
    def bandwidth(self) -> float:
        """Highest frequency that is true at this level, in Hz."""
        return USABLE * self.rate


class Pyramid:
    """Every level of one stream, fastest first."""

    def __init__(self, rate: float, seconds: float) -> None:
        """Build the levels of a stream of ``rate`` Hz, each remembering ``seconds``."""
        self._filters: list[HalfBand] = []
        self._skipped = 0
        self.levels: list[Level] = []
        while rate > _HIGHEST_RATE:
            self._filters.append(HalfBand())
            self._skipped += 1
            rate /= 2
        self.levels.append(Level(rate, seconds))
        while rate / 2 >= _LOWEST_RATE:
            rate /= 2
            self._filters.append(HalfBand())
            self.levels.append(Level(rate, seconds))

    def clear(self) -> None:
        """Forget the stream."""
        for step in self._filters:
            step.clear()
        for level in self.levels:
            level.history.clear()

    def append(self, samples: NDArray[np.float64]) -> None:
        """Take the next ``samples`` of the stream, shape ``(n,)``."""
        for step in self._filters[: self._skipped]:
            samples = step.process(samples)
        self.levels[0].history.append(samples)
        for level, step in zip(self.levels[1:], self._filters[self._skipped :], strict=True):
            samples = step.process(samples)
            level.history.append(samples)

    def lag(self, level: Level) -> float:
        """From the newest sample of ``level`` to that of the fastest, in seconds."""
        seconds = 0.0
        for faster, slower in itertools.pairwise(self.levels):
            if faster is level:
                break
            # The newest output is the middle of what the filter saw.
            place = 2 * (slower.history.total - 1) - (2 * _SIDE - 1)
            seconds += (faster.history.total - 1 - place) / faster.rate
        return seconds

    def slowest_with(self, bandwidth: float) -> Level:
        """The slowest level that is true up to ``bandwidth`` Hz (else the fastest)."""
        for level in reversed(self.levels):
            if level.bandwidth >= bandwidth:
                return level
        return self.levels[0]
