"""What every tracker under test has in common: sound in, timed readings out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from tuner.pitch import PitchTracker


@dataclass(frozen=True, slots=True)
class Readings:
    """Readings in order; every array has shape ``(n,)``.

    Attributes:
        frames: Number of samples heard at each reading.
        hz: The pitch, NaN where there is none.
        sigma_cents: The stated standard deviation, NaN where none is stated.
        inharmonicity: The stated B, NaN where none is stated.
    """

    frames: NDArray[np.int64]
    hz: NDArray[np.float64]
    sigma_cents: NDArray[np.float64]
    inharmonicity: NDArray[np.float64]


class Reader(Protocol):
    """A pitch tracker under test."""

    @property
    def name(self) -> str:
        """How it is called in the tables."""

    def read(self, samples: NDArray[np.float32], rate: int) -> Readings:
        """Read the whole sound from the beginning, as a stream."""


class Engine:
    """The tuner's own engine, batch by batch, through its public interface."""

    def __init__(self, batch: int = 1024, gate_dbfs: float = -60.0) -> None:
        self.name = "tuner"
        self._batch = batch
        self._gate = gate_dbfs

    def read(self, samples: NDArray[np.float32], rate: int) -> Readings:
        """A reading counts when the last sample of its batch was there."""
        tracker = PitchTracker(rate, gate_dbfs=self._gate)
        rows = []
        for start in range(0, len(samples) - self._batch + 1, self._batch):
            reading = tracker.process(samples[start : start + self._batch])
            rows.append(
                (
                    start + self._batch,
                    _or_nan(reading.hz),
                    _or_nan(reading.sigma_cents),
                    _or_nan(reading.inharmonicity),
                )
            )
        table = np.array(rows, dtype=np.float64).reshape(-1, 4)
        return Readings(table[:, 0].astype(np.int64), table[:, 1], table[:, 2], table[:, 3])


def plain(frames: NDArray[np.int64], hz: NDArray[np.float64]) -> Readings:
    """Readings of a tracker that states no uncertainty; 0 and below mean no pitch."""
    clean = np.where(np.asarray(hz) > 0, hz, np.nan)
    unknown = np.full(len(clean), np.nan)
    return Readings(np.asarray(frames, dtype=np.int64), clean, unknown, unknown)


def _or_nan(value: float | None) -> float:
    return float("nan") if value is None else value
