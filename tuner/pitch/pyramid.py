"""The same sound at halved rates: low notes are read where their periods are short in samples.

Each step is a half-band filter (Kaiser window, 63 taps, every second tap zero), flat within
0.01 dB to 0.41 of its output rate; what it folds below that lies at least 80 dB down.
"""

from __future__ import annotations

import itertools
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.history import History

_Real = TypeVar("_Real", np.float32, np.float64)

USABLE = 0.41
"""Share of a halved rate up to which its content is true…"""

_UNHALVED = 0.45
"""…and of the input's own rate: converters and resamplers pass more than this."""

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


_TAPS = _odd_taps().astype(np.float32)

_BEFORE = 4 * _SIDE - 2
"""Samples before the newest that it takes to make one at half the rate."""


def _halved(stream: NDArray[_Real]) -> NDArray[_Real]:
    """Half the rate of all but the first ``_BEFORE`` samples, an even number of them."""
    beside, centre = stream[:-1:2], stream[2 * _SIDE - 1 :: 2]
    halved: NDArray[_Real] = np.correlate(beside, _TAPS, "valid")
    halved += 0.5 * centre[: len(halved)]
    return halved


class HalfBand:
    """Halves the rate of a stream, whatever the lengths it comes in.

    The output lags the input by 31 input samples.
    """

    def __init__(self) -> None:
        self._tail = np.zeros(_BEFORE)

    def clear(self) -> None:
        """Forget the stream: the next sample follows silence."""
        self._tail = np.zeros(_BEFORE)

    def process(self, samples: NDArray[np.float64]) -> NDArray[np.float64]:
        """Filter and halve ``samples``, shape ``(n,)`` → about ``(n/2,)``."""
        stream = np.concatenate((self._tail, samples))
        whole = (len(stream) - _BEFORE) // 2 * 2
        self._tail = stream[whole:].copy()
        return _halved(stream[: whole + _BEFORE]) if whole else np.zeros(0)


class PyramidLevel:
    """One rate of the pyramid: halved from the next faster one only when it is looked at.

    Attributes:
        rate: Samples per second.
        bandwidth: Highest frequency that is true at this level, in Hz.
    """

    def __init__(
        self, rate: float, seconds: float, faster: PyramidLevel | None, *, usable: float = USABLE
    ) -> None:
        self.rate = rate
        self.bandwidth = usable * rate
        self._faster = faster
        self._history = History(int(np.ceil(rate * seconds)) + 1, silence=_BEFORE)
        self._halved = 0

    @property
    def history(self) -> History:
        """The newest samples at this rate."""
        self.catch_up()
        return self._history

    @property
    def total(self) -> int:
        """How many samples it has been brought up to."""
        return self._history.total

    def catch_up(self) -> None:
        """Halve what has come since it was last looked at."""
        if self._faster is None:
            return
        faster = self._faster.history
        waiting = faster.total - self._halved
        if waiting > 1:
            whole = waiting // 2 * 2
            stream = faster.newest(waiting + _BEFORE)[: whole + _BEFORE]
            self._history.append(_halved(stream))
            self._halved += whole

    def clear(self) -> None:
        """Forget the stream."""
        self._history.clear()
        self._halved = 0


class Pyramid:
    """Every level of one stream, fastest first."""

    def __init__(self, rate: float, seconds: float) -> None:
        """Build the levels of a stream of ``rate`` Hz, each remembering ``seconds``."""
        self._filters: list[HalfBand] = []
        self.levels: list[PyramidLevel] = []
        while rate > _HIGHEST_RATE:
            self._filters.append(HalfBand())
            rate /= 2
        # What waits to be halved must still be there when it is.
        self._most = int(0.25 * seconds * rate)
        self._waiting = 0
        self.levels.append(
            PyramidLevel(rate, seconds, None, usable=USABLE if self._filters else _UNHALVED)
        )
        while rate / 2 >= _LOWEST_RATE:
            rate /= 2
            self.levels.append(PyramidLevel(rate, seconds, self.levels[-1]))

    def clear(self) -> None:
        """Forget the stream."""
        for step in self._filters:
            step.clear()
        for level in self.levels:
            level.clear()

    def append(self, samples: NDArray[np.float64]) -> None:
        """Take the next ``samples`` of the stream, shape ``(n,)``."""
        for step in self._filters:
            samples = step.process(samples)
        for start in range(0, len(samples), self._most):
            part = samples[start : start + self._most]
            self.levels[0].history.append(part)
            self._waiting += len(part)
            if self._waiting >= self._most:
                self.levels[-1].catch_up()
                self._waiting = 0

    def lag(self, level: PyramidLevel) -> float:
        """From the newest sample of ``level``, looked at just now, to that of the fastest, in s."""
        seconds = 0.0
        for faster, slower in itertools.pairwise(self.levels):
            if faster is level:
                break
            # The newest output is the middle of what the filter saw.
            place = 2 * (slower.total - 1) - (2 * _SIDE - 1)
            seconds += (faster.total - 1 - place) / faster.rate
        return seconds

    def slowest_with(self, bandwidth: float) -> PyramidLevel:
        """The slowest level that is true up to ``bandwidth`` Hz (else the fastest)."""
        for level in reversed(self.levels):
            if level.bandwidth >= bandwidth:
                return level
        return self.levels[0]
