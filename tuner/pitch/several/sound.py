"""The newest seconds of the sound at a low rate, and how much of them is after the last attack."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.history import History
from tuner.pitch.pyramid import HalfBand

LONGEST_S = 2.0

_SLOW_ENOUGH = 22_100.0
"""From 11 to 22 kHz, true up to 4.5 kHz at least."""
_BLOCK_S = 0.01
_BEFORE = 5
"""A block is compared with the loudest of so many before it."""
_LOUDER = 1.8
_SETTLED_S = 0.03
"""After an attack, until its strings ring freely."""


class LongSound:
    """Halves the rate of a stream and keeps its end.

    Args:
        sample_rate: Frames a second.

    Attributes:
        rate: Samples a second of what is kept.
    """

    def __init__(self, sample_rate: float) -> None:
        self.rate = sample_rate
        self._filters: list[HalfBand] = []
        while self.rate > _SLOW_ENOUGH:
            self.rate /= 2
            self._filters.append(HalfBand())
        self._history = History(round(LONGEST_S * self.rate))

    def clear(self) -> None:
        """Forget the stream."""
        self._history.clear()
        for step in self._filters:
            step.clear()

    def append(self, samples: NDArray[np.float32]) -> None:
        """Take the next samples, shape ``(n,)``, all of them numbers."""
        halved = samples.astype(np.float64)
        for step in self._filters:
            halved = step.process(halved)
        self._history.append(halved)

    def newest(self, seconds: float) -> NDArray[np.float32]:
        """The newest ``seconds``, or all there are: a view, valid until the next append."""
        return self._history.newest(round(seconds * self.rate))

    def since_attack(self) -> tuple[float, int]:
        """How long the sound has rung since the last attack, in s, and which attack that was.

        The number is the attack's place in the stream, in samples, or 0 when none is as near.
        """
        samples = self._history.newest(self._history.available)
        size = round(_BLOCK_S * self.rate)
        count = len(samples) // size
        if count <= _BEFORE:
            return 0.0, 0
        blocks = samples[len(samples) - count * size :].reshape(count, size)
        levels = np.sqrt((blocks**2).mean(axis=1))
        before = np.lib.stride_tricks.sliding_window_view(levels, _BEFORE)[:-1].max(axis=1)
        attacks = np.flatnonzero(levels[_BEFORE:] > _LOUDER * before + 1e-6)
        if not len(attacks):
            return len(samples) / self.rate, 0
        blocks_since = count - _BEFORE - int(attacks[-1])
        seconds = blocks_since * size / self.rate - _SETTLED_S
        return max(0.0, seconds), self._history.total - blocks_since * size
