"""The last minute of every figure of the pool, in memory that is allocated once. Pure Python."""

from __future__ import annotations

import math
from array import array

from tuner.engine.metrics import EngineMetrics
from tuner.pool.stats import PoolStats
from tuner.pool.transport import Transport
from tuner.ui.docks.pool_figures import FIGURES, Gauge, Growth, RecentMean, Track, shown_stats

SPAN_S = 60.0
STEP_S = 0.5
STEPS = int(SPAN_S / STEP_S)
TRANSPORTS = tuple(Transport)

_EARLY_S = 0.05
"""Snapshots come ten a second, so one this early is the best there will be."""


def _tracks() -> dict[str, Track]:
    tracks = {figure.key: figure.track() for figure in FIGURES}
    tracks["hit_rate"] = Gauge(lambda m: shown_stats(m).hit_rate)
    tracks["size"] = Gauge(_size)
    tracks["turnover_p99"] = Gauge(lambda m: _if_any(shown_stats(m).turnover.p99_ms))
    tracks["latency_p99"] = Gauge(lambda m: _if_any(m.analysis.latency.p99_ms))
    tracks["transport"] = Gauge(lambda m: TRANSPORTS.index(m.capture.transport))
    return tracks


class PoolRecord:
    """Rings of one minute, one value each half second, and the time of each step.

    A snapshot costs a comparison; only one in five is a step.
    """

    def __init__(self) -> None:
        self.total = 0
        """Steps ever taken since the last ``clear``."""
        self._moments = array("d", bytes(8 * STEPS))
        self._rings = {key: array("d", bytes(8 * STEPS)) for key in ("outstanding", *_tracks())}
        self.clear()

    @property
    def keys(self) -> tuple[str, ...]:
        """Names of everything that is kept."""
        return tuple(self._rings)

    def clear(self) -> None:
        """Forget everything."""
        self.total = 0
        self._due_s = -math.inf
        self._tracks = _tracks()
        self._transport: Transport | None = None
        self._most_out = 0
        self._peak: int | None = None

    def take_over(self, other: PoolRecord) -> None:
        """Go on with what another record has kept; that one is not used any more."""
        vars(self).update(vars(other))

    def take(self, metrics: EngineMetrics, now_s: float) -> bool:
        """Remember a snapshot; tells whether it was a step.

        Args:
            metrics: The snapshot.
            now_s: The time, in s, on a monotonic clock.
        """
        stats = shown_stats(metrics)
        self._note_outstanding(stats)
        if now_s < self._due_s - _EARLY_S:
            return False
        self._due_s += STEP_S
        if self._due_s < now_s:
            self._due_s = now_s + STEP_S
        if metrics.capture.transport is not self._transport:
            self._change_supply(metrics)
        slot = self.total % STEPS
        self._moments[slot] = now_s
        for key, track in self._tracks.items():
            self._rings[key][slot] = track.step(metrics)
        self._rings["outstanding"][slot] = self._most_out
        self._most_out = 0
        self.total += 1
        return True

    def moments(self) -> array[float]:
        """When each kept step was, oldest first, in s."""
        return self._unrolled(self._moments)

    def values(self, key: str) -> array[float]:
        """A figure at each kept step, oldest first; NaN where there was none."""
        return self._unrolled(self._rings[key])

    def _unrolled(self, ring: array[float]) -> array[float]:
        if self.total < STEPS:
            return ring[: self.total]
        head = self.total % STEPS
        return ring[head:] + ring[:head]

    def _note_outstanding(self, stats: PoolStats) -> None:
        """Keep the most that were out since the last step, also between two snapshots."""
        out = stats.outstanding
        if self._peak is not None and stats.peak_outstanding > self._peak:
            out = max(out, stats.peak_outstanding)
        self._peak = stats.peak_outstanding
        self._most_out = max(self._most_out, out)

    def _change_supply(self, metrics: EngineMetrics) -> None:
        """Another supply counts for itself: what it counted before is no growth."""
        first, self._transport = self._transport is None, metrics.capture.transport
        self._peak = shown_stats(metrics).peak_outstanding
        for track in self._tracks.values():
            if isinstance(track, Growth) or (isinstance(track, RecentMean) and not first):
                track.step(metrics)


def _size(metrics: EngineMetrics) -> float:
    return shown_stats(metrics).size or math.nan


def _if_any(value: float) -> float:
    return value or math.nan
