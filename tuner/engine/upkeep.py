"""Keeps the pool in shape while it runs: its size, its alerts, its fragmentation.

Owned by the capture thread, which calls ``look`` a few times a second.
"""

from __future__ import annotations

from tuner.engine.config import PoolConfig
from tuner.engine.metrics import HIT_RATE_ALERT
from tuner.pool.buckets import bucket_for
from tuner.pool.events import EventQueue, Fragmented, HitRateChanged
from tuner.pool.pool import BufferPool
from tuner.pool.sizing import Recommendation, SizingPolicy, explain, recommend
from tuner.pool.stats import PoolStats
from tuner.pool.usage import UsageWatch


class Upkeep:
    """Watches one pool, recommends its size and, when allowed, changes it.

    Args:
        pool: The pool.
        events: Where alerts are published.
    """

    def __init__(self, pool: BufferPool, events: EventQueue) -> None:
        self._pool = pool
        self._events = events
        self._hit_rate_alert = False
        self._fragmentation_alert = False
        self.start_over()

    def start_over(self) -> None:
        """Forget the use watched so far: batches have another length, or counts begin anew."""
        self._watch = UsageWatch()
        self._policy = SizingPolicy()
        self._exhausted = self._pool.stats().exhausted

    def look(self, now_ns: int, config: PoolConfig) -> tuple[PoolStats, Recommendation]:
        """Note the use since the look before, and act on it.

        Returns:
            The pool's figures, and the size it should have.
        """
        stats = self._pool.stats()
        self._watch.observe(
            now_ns,
            self._pool.take_peak(),
            max(0, stats.exhausted - self._exhausted),
            stats.turnover.p99_ms,
        )
        self._exhausted = stats.exhausted
        self._tell_alerts(now_ns, stats)
        usage = self._watch.usage()
        bucket = bucket_for(stats.capacity)
        advice = recommend(usage, stats.size, bucket, config.limits)
        if config.automatic:
            size = self._policy.decide(now_ns / 1e9, usage, stats.size, bucket, config.limits)
            if size != stats.size:
                reason = explain(usage, stats.size, size, bucket).reason
                self._pool.resize(size, stats.capacity, reason)
        return stats, advice

    def compact_if_fragmented(self) -> None:
        """Compact while nothing runs, if it is worth it."""
        if self._pool.fragmentation().arena > 0.0:
            self._pool.compact()

    def _tell_alerts(self, now_ns: int, stats: PoolStats) -> None:
        low = stats.hit_rate < HIT_RATE_ALERT
        if low != self._hit_rate_alert:
            self._hit_rate_alert = low
            self._events.publish(HitRateChanged(now_ns, stats.hit_rate, low))
        fragmented = stats.fragmentation.alert
        if fragmented != self._fragmentation_alert:
            self._fragmentation_alert = fragmented
            self._events.publish(Fragmented(now_ns, stats.fragmentation))
