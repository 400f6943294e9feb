"""A true strobe: the phase of each partial against its place in the target's series.

Partial k is demodulated with e^(−j2πk·f_t·t), t being the time since the stream began. What is
left turns at the partial's distance from k·f_t: a pitch that is sharp turns forward, one that is
flat backward, one in tune not at all. Nothing is rounded to cents on the way, so that the
smallest error shows if one waits. On a stiff string the partials above the first lie sharp of
k·f_t; each band shows its own partial's turning, stiffness included.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.history import History

BANDS = 5
"""Partials 1 to 5."""
NOTHING_DB = -200.0
"""Level of a band with nothing in it."""

_HOP_S = 0.008
"""From one phase to the next. Half a turn in this time is the fastest that can be followed."""
_FASTEST_HZ = 50.0
"""What turns faster is a blur; its phase would soon be taken for a slow one."""
_PERIODS = 6
"""A Hann window of so many periods has zeros on all other partials, and shrugs at 50 cents."""
_SHORTEST_S = 0.03
LONGEST_S = 0.35
_HIGHEST = 0.45
"""Bands end here, in sample rates."""


@dataclass(frozen=True, slots=True)
class StrobePoint:
    """All bands at one moment.

    Attributes:
        frame: The middle of the window, as a stream position in frames.
        turns: For each band, the phase in whole turns and parts of one, unwrapped since the
            target was chosen.
        levels: For each band, in dB relative to a full-scale sine; NOTHING_DB when nothing can
            be told.
    """

    frame: float
    turns: tuple[float, ...]
    levels: tuple[float, ...]


class PhaseStrobe:
    """Measures the bands of one target after the other.

    Args:
        sample_rate: Frames a second.
    """

    def __init__(self, sample_rate: float) -> None:
        self._rate = sample_rate
        self._hop = max(1, round(_HOP_S * sample_rate))
        self._target_hz = 0.0
        self._matrix: NDArray[np.float32] = np.empty((0, 2 * BANDS), dtype=np.float32)
        self._bands = 0
        self._next = 0
        self._turns: NDArray[np.float64] | None = None

    @property
    def window(self) -> int:
        """Samples in a window of the target that is followed."""
        return len(self._matrix)

    def follow(self, target_hz: float) -> bool:
        """Compare with another frequency, in Hz; returns whether it is another."""
        if target_hz == self._target_hz:
            return False
        self._target_hz = target_hz
        seconds = max(_PERIODS, math.ceil(_SHORTEST_S * target_hz)) / target_hz
        length = max(2, round(min(seconds, LONGEST_S) * self._rate))
        middle = np.arange(length) - (length - 1) / 2
        hann = 0.5 + 0.5 * np.cos(2 * np.pi * middle / length)
        hann *= 2.0 / hann.sum()
        numbers = np.arange(1, BANDS + 1)
        self._bands = int((numbers * target_hz < _HIGHEST * self._rate).sum())
        angles = 2 * np.pi * target_hz / self._rate * np.outer(middle, numbers)
        self._matrix = np.hstack(
            (hann[:, None] * np.cos(angles), -hann[:, None] * np.sin(angles))
        ).astype(np.float32)
        self.restart()
        return True

    def restart(self) -> None:
        """What comes is not joined to what was: count turns from 0."""
        self._next = 0
        self._turns = None

    def read(self, history: History, end_frame: int, hz: float) -> tuple[StrobePoint, ...]:
        """Measure all moments since the last call.

        Args:
            history: The newest samples, at least ``LONGEST_S`` of them when there are.
            end_frame: Stream position just after them, in frames; any number of hours.
            hz: About where the first partial lies; tells only which bands are too fast.
        """
        length = self.window
        newest = history.newest(history.available)
        if self._next <= end_frame - len(newest) + length - 1:
            self._next = end_frame
        points = []
        while self._next <= end_frame and len(newest) >= length:
            stop = len(newest) - (end_frame - self._next)
            points.append(self._measure(newest[stop - length : stop], self._next, hz))
            self._next += self._hop
        return tuple(points)

    def _measure(self, samples: NDArray[np.float32], end: int, hz: float) -> StrobePoint:
        parts = (samples @ self._matrix).astype(np.float64)
        phasors = parts[:BANDS] + 1j * parts[BANDS:]
        middle = end - (len(samples) + 1) / 2
        # Turns of the target since the stream began: 1e8 after a day, exact to 1e-8 in float64.
        passed = math.fmod(self._target_hz / self._rate * middle, 1.0)
        numbers = np.arange(1, BANDS + 1)
        turns = np.angle(phasors) / (2 * np.pi) - numbers * passed
        if self._turns is None:
            self._turns = turns - np.floor(turns)
        else:
            step = turns - self._turns
            self._turns = self._turns + step - np.round(step)
        levels = 20 * np.log10(np.maximum(np.abs(phasors), 1e-10))
        levels[self._bands :] = NOTHING_DB
        levels[numbers * abs(hz - self._target_hz) > _FASTEST_HZ] = NOTHING_DB
        return StrobePoint(middle, tuple(self._turns.tolist()), tuple(levels.tolist()))
