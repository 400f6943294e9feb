"""How loud the input is, and whether something is wrong with it.

Levels are in dB of full scale: a sample of ±1 has a peak of 0 dBFS, and a full-scale sine has an
RMS of -3.01 dBFS. Zero and everything below -120 dBFS is given as -120 dBFS.
"""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FLOOR_DBFS = -120.0
"""The lowest level that is told apart from nothing: below a 20-bit converter's last bit."""

_SILENT_SECONDS = 0.5
"""Exact zeros for this long are no pause between notes: the input is muted or not allowed."""

_CLIPPED = 0.9995
"""A sample from here up has hit the end of a converter's range (a 12-bit one's last step)."""

_CLIPPED_RUN = 3
"""So many samples in a row at the end of the range are no lone peak."""

_OFFSET = 0.1
"""A mean of this share of full scale takes headroom away (-20 dBFS)."""

_OFFSET_SHARE = 0.5
"""…and is an offset, not half a period of a low note, when this much of the RMS is in it."""

_OFFSET_SECONDS = 0.1
"""A mean over less than this may be half a period of a low note."""


class InputCondition(enum.Enum):
    """What is wrong with the input, if anything."""

    OK = "ok"
    """Nothing."""
    DIGITAL_SILENCE = "digital silence"
    """Exact zeros for half a second: muted, unplugged or not allowed to listen."""
    CLIPPING = "clipping"
    """The input is beyond the converter's range."""
    DC_OFFSET = "DC offset"
    """The input stands away from zero."""
    NOT_NUMBERS = "not numbers"
    """Infinities or NaN came from the driver."""


@dataclass(frozen=True, slots=True)
class Level:
    """The level of one batch.

    Attributes:
        rms_dbfs: RMS about zero, -120 dBFS or more; a full-scale sine has -3.01 dBFS.
        peak_dbfs: Largest magnitude, -120 dBFS or more.
        condition: What is wrong, if anything.
    """

    rms_dbfs: float
    peak_dbfs: float
    condition: InputCondition


class LevelMeter:
    """Measures batch after batch of one stream; belongs to one thread at a time."""

    def __init__(self, sample_rate: int = 48_000) -> None:
        """Measure a stream of ``sample_rate`` Hz.

        Raises:
            ValueError: The rate is not positive.
        """
        if sample_rate <= 0:
            raise ValueError(f"a sample rate is positive, not {sample_rate}")
        self._silent_frames = int(_SILENT_SECONDS * sample_rate)
        self._decay = 1 / (_OFFSET_SECONDS * sample_rate)
        self._zeros = 0
        self._mean = 0.0

    def measure(self, samples: NDArray[np.float32]) -> Level:
        """The level of the next ``samples``, shape ``(n,)``; values that are not numbers are 0."""
        if not len(samples):
            return Level(FLOOR_DBFS, FLOOR_DBFS, InputCondition.OK)
        peak = max(float(samples.max()), -float(samples.min()))
        if not math.isfinite(peak):
            finite = np.nan_to_num(samples, nan=0.0, posinf=0.0, neginf=0.0)
            rms = math.sqrt(float(np.mean(np.square(finite, dtype=np.float64))))
            self._zeros = 0
            self._mean = 0.0
            return Level(_dbfs(rms), _dbfs(float(np.abs(finite).max())), InputCondition.NOT_NUMBERS)
        exact = samples.astype(np.float64)
        rms = math.sqrt(float(exact.dot(exact)) / len(samples))
        share = -math.expm1(-len(samples) * self._decay)
        self._mean += share * (float(exact.sum()) / len(samples) - self._mean)
        self._zeros = self._zeros + len(samples) if peak == 0 else 0
        return Level(_dbfs(rms), _dbfs(peak), self._condition(samples, peak, rms))

    def _condition(self, samples: NDArray[np.float32], peak: float, rms: float) -> InputCondition:
        """The most telling fault."""
        if self._zeros >= self._silent_frames:
            return InputCondition.DIGITAL_SILENCE
        if abs(self._mean) > _OFFSET and abs(self._mean) > _OFFSET_SHARE * rms:
            return InputCondition.DC_OFFSET
        if peak >= _CLIPPED and _longest_run(np.abs(samples) >= _CLIPPED) >= _CLIPPED_RUN:
            return InputCondition.CLIPPING
        return InputCondition.OK


def _longest_run(flags: NDArray[np.bool_]) -> int:
    """Length of the longest run of True."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], flags, [False]))))
    return int((edges[1::2] - edges[::2]).max()) if len(edges) else 0


def _dbfs(magnitude: float) -> float:
    """20·log10, no lower than the floor."""
    return max(FLOOR_DBFS, 20 * math.log10(magnitude)) if magnitude > 0 else FLOOR_DBFS
