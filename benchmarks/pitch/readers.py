"""What every tracker under test has in common: sound in, timed readings out."""

from __future__ import annotations

from collections.abc import Sequence
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

    def read(self, samples: NDArray[np.float32], rate: int, hop: int = 1024) -> Readings:
        """Read the whole sound from the beginning, a reading every ``hop`` samples."""


def heard_by(readers: Sequence[Reader], index: int, every: int) -> Sequence[Reader]:
    """Who hears a sound: the first reader each, the others one of ``every`` so many."""
    return readers if index % every == 0 else readers[:1]


class Engine:
    """The tuner's own engine, batch by batch, through its public interface."""

    name = "tuner"

    def read(self, samples: NDArray[np.float32], rate: int, hop: int = 1024) -> Readings:
        """A reading counts when the last sample of its batch was there."""
        tracker = PitchTracker(rate)
        rows = []
        for start in range(0, len(samples) - hop + 1, hop):
            reading = tracker.process(samples[start : start + hop])
            rows.append(
                (
                    start + hop,
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
