"""From readings to figures."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from benchmarks.pitch.readers import Readings
from benchmarks.pitch.signals import Signal

GROSS_CENTS = 50.0
"""An error beyond this names another note."""


def cents(hz: NDArray[np.float64], reference: NDArray[np.float64]) -> NDArray[np.float64]:
    """1200·log2(hz / reference)."""
    ratio: NDArray[np.float64] = 1200 * np.log2(hz / reference)
    return ratio


@dataclass(slots=True)
class Score:
    """Errors of many readings.

    Attributes:
        errors: Error of each scored reading that is neither gross nor a miss, in cents.
        sigmas: Its stated standard deviation.
        gross: Readings off by more than 50 cents.
        missed: Scored moments without a reading.
        worst: Signals with gross errors or misses, and how many.
    """

    errors: list[float] = field(default_factory=list)
    sigmas: list[float] = field(default_factory=list)
    gross: int = 0
    missed: int = 0
    worst: dict[str, int] = field(default_factory=dict)

    def add(self, signal: Signal, readings: Readings) -> None:
        """Count the steady part of one signal."""
        frames = readings.frames
        scored = (frames >= signal.steady * signal.rate) & (frames <= len(signal.truth))
        truth = signal.truth[frames[scored] - 1]
        hz, sigma = readings.hz[scored], readings.sigma_cents[scored]
        known = ~np.isnan(truth)
        missed = known & np.isnan(hz)
        read = known & ~np.isnan(hz)
        errors = cents(hz[read], truth[read])
        gross = np.abs(errors) > GROSS_CENTS
        self.missed += int(missed.sum())
        self.gross += int(gross.sum())
        if missed.any() or gross.any():
            self.worst[signal.name] = int(missed.sum() + gross.sum())
        self.errors += errors[~gross].tolist()
        self.sigmas += sigma[read][~gross].tolist()

    def include(self, other: Score) -> None:
        """Count what another counted, its worst signals left out."""
        self.errors += other.errors
        self.sigmas += other.sigmas
        self.gross += other.gross
        self.missed += other.missed

    @property
    def count(self) -> int:
        """Scored moments."""
        return len(self.errors) + self.gross + self.missed

    def percentile(self, share: float) -> float:
        """Percentile of the absolute error, in cents."""
        return float(np.percentile(np.abs(self.errors), share)) if self.errors else float("nan")

    @property
    def rms(self) -> float:
        """Root mean square error, in cents."""
        return float(np.sqrt(np.mean(np.square(self.errors)))) if self.errors else float("nan")

    @property
    def gross_percent(self) -> float:
        """Share of gross errors."""
        return 100 * self.gross / max(1, self.count)

    @property
    def missed_percent(self) -> float:
        """Share of misses."""
        return 100 * self.missed / max(1, self.count)

    @property
    def inside_percent(self) -> float:
        """Share of readings whose truth lies within two stated standard deviations."""
        if not self.errors or np.isnan(self.sigmas).any():
            return float("nan")
        return float(100 * np.mean(np.abs(self.errors) <= 2 * np.array(self.sigmas)))
