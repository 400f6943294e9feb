"""A soak run: the real pool, batcher, supplies and upkeep on a clock that outruns time.

What runs is the engine's own code for everything between source and analysis; only the threads
and timers are missing. The capture thread's turn is taken every 10 ms of simulated time, as by
its timer: it reads what is due, and skips what has waited too long for a buffer. Every batch is
read and compared with what belongs at its place; the real analyser hears two seconds of it every
ten minutes. In between things go wrong, as a seed will have it.
"""

from __future__ import annotations

import itertools
import logging
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from tuner.batching.batch import Batch
from tuner.batching.batcher import Batcher
from tuner.engine import messages as m
from tuner.engine.config import BATCH_SIZES, MOST_LAG_MS, BatchConfig, PoolConfig
from tuner.engine.soak.consumer import Consumer
from tuner.engine.soak.faults import Fault, Faults
from tuner.engine.soak.ledger import Ledger
from tuner.engine.soak.memory import MemoryWatch
from tuner.engine.soak.report import SoakReport
from tuner.engine.soak.tape import SAMPLE_RATE, SECOND_NS, SoakClock, Tape
from tuner.engine.transport import Supplies
from tuner.engine.upkeep import Upkeep
from tuner.pool.events import EventQueue
from tuner.pool.transport import Transport

if TYPE_CHECKING:
    from collections.abc import Iterator

TICK_NS = 10_000_000
RECLAIM_NS = 250_000_000
LOOK_NS = SECOND_NS
CALM_NS = 6 * SECOND_NS
"""A fault's effects on the pool are over by then: the longest stall, and the longest timeout."""
LIMIT = 1 << 31
"""What a 32-bit number cannot count to: ids and positions pass it in every run."""
_IDS_BEFORE_LIMIT = 1000
_POOL_SIZES = (4, 8, 16, 32, 64)
_SIZES = (512, *[1024] * 3, *BATCH_SIZES)


class Soak:
    """One run.

    Args:
        hours: Simulated time.
        seed: Chooses what goes wrong, and when.
        speedup: At most so many times faster than life; None for as fast as it goes.
        progress: Hears how much is done, 0 to 1.
    """

    def __init__(
        self,
        hours: float,
        seed: int,
        speedup: float | None = None,
        progress: Callable[[float], None] = lambda _: None,
    ) -> None:
        self._end_ns = round(hours * 3600 * SECOND_NS)
        self._seed = seed
        self._speedup = speedup
        self._progress = progress
        self._clock = SoakClock()
        frames = self._end_ns * SAMPLE_RATE // SECOND_NS
        self._tape = Tape(self._clock, max(0, LIMIT - frames // 2) // 128 * 128)
        self._ledger = Ledger(self._tape)
        self._faults = Faults(seed)
        self._batch = BatchConfig()
        self._events = EventQueue(lambda: None)
        self._supplies = Supplies(
            PoolConfig(), self._batch.batch_size, self._events,
            ids=itertools.count(LIMIT - _IDS_BEFORE_LIMIT), clock=self._clock,
        )  # fmt: skip
        self._upkeep = Upkeep(self._supplies.pool, self._events)
        self._consumer = Consumer(self._clock, self._ledger, self._faults, self._take_back)
        self._batcher = Batcher(
            self._supplies.current, Transport.PING_PONG, self._batch.batch_size,
            self._batch.flush_timeout_ms, self._deliver, self._clock,
        )  # fmt: skip
        self._memory = MemoryWatch()
        self._heard_ns = 0
        self._happened = 0
        self._fault_ns = 0
        self._acquired = self._exhausted = 0
        self._calm_acquired = self._calm_exhausted = 0

    def run(self) -> SoakReport:
        """Run to the end."""
        begun = time.monotonic()
        with _quiet():
            try:
                self._loop(begun)
                self._finish()
            finally:
                self._memory.stop()
        stats = self._supplies.pool.stats()
        ledger, batcher = self._ledger, self._batcher
        return SoakReport(
            hours=self._end_ns / 3600 / SECOND_NS,
            seed=self._seed,
            wall_s=time.monotonic() - begun,
            frames=self._tape.position - self._tape.first_frame,
            frames_read=ledger.read_frames,
            frames_lost=batcher.lost_frames,
            frames_expired=ledger.expired_frames,
            first_position=self._tape.first_frame,
            last_position=self._tape.position,
            batches=batcher.batches,
            first_id=ledger.first_id or 0,
            last_id=ledger.last_id,
            hit_rate=stats.hit_rate,
            calm_hit_rate=self._calm_hit_rate(),
            exhausted=stats.exhausted,
            timed_out=stats.timed_out,
            refused=stats.refused,
            returned=stats.returned,
            events=self._happened,
            faults={fault.value: count for fault, count in self._faults.injected.items()},
            listened=self._consumer.heard,
            checks=ledger.checks,
            memory=self._memory.report(),
            broken=ledger.broken,
            violations=tuple(ledger.violations),
        )

    def _loop(self, begun: float) -> None:
        clock, batcher, supplies = self._clock, self._batcher, self._supplies
        next_reclaim = next_look = 0
        batcher.start_stream(SAMPLE_RATE)
        while clock.now_ns < self._end_ns:
            clock.now_ns += TICK_NS
            fault = self._faults.due(clock.now_ns)
            if fault is not None:
                self._inject(fault)
            if clock.now_ns >= next_reclaim:
                next_reclaim = clock.now_ns + RECLAIM_NS
                self._ledger.reclaimed += len(supplies.pool.reclaim_expired())
            self._capture()
            self._consumer.work()
            if clock.now_ns >= next_look:
                next_look = clock.now_ns + LOOK_NS
                self._look()
                self._hold_back(begun)

    def _capture(self) -> None:
        """The capture thread's turn."""
        batcher, tape = self._batcher, self._tape
        oldest = self._clock.now_ns - MOST_LAG_MS * 1_000_000
        while batcher.has_room or self._heard_ns < oldest:
            chunk = tape.read_into(batcher.room())
            if chunk is None:
                break
            self._heard_ns = chunk.time_ns
            batcher.commit(*chunk)
        batcher.flush_if_due()

    def _look(self) -> None:
        stats, _ = self._upkeep.look(self._clock.now_ns, self._supplies.config)
        if self._clock.now_ns - self._fault_ns > CALM_NS:
            self._calm_acquired += stats.acquired - self._acquired
            self._calm_exhausted += stats.exhausted - self._exhausted
        self._acquired, self._exhausted = stats.acquired, stats.exhausted
        self._happened += len(self._events.drain())
        ledger = self._ledger
        ledger.check_frames(self._batcher, at_rest=False)
        ledger.check_pool(self._supplies.pool)
        ledger.check_owners(self._consumer.seen())
        ledger.check_read(self._consumer.waiting_frames)
        share = self._clock.now_ns / self._end_ns
        self._memory.look(share, self._batcher.batches, self._consumer.at_rest)
        self._progress(share)

    def _calm_hit_rate(self) -> float:
        attempts = self._calm_acquired + self._calm_exhausted
        return 100.0 * self._calm_acquired / attempts if attempts else 100.0

    def _hold_back(self, begun: float) -> None:
        if self._speedup is not None:
            ahead = self._clock.now_ns / SECOND_NS / self._speedup - (time.monotonic() - begun)
            if ahead > 0.0:
                time.sleep(ahead)

    def _inject(self, fault: Fault) -> None:
        faults, config = self._faults, self._supplies.config
        self._fault_ns = self._clock.now_ns
        match fault:
            case Fault.SLOW_CONSUMER:
                self._consumer.stand_still(faults.between_ns(0.05, 3.0))
            case Fault.STALLED_CAPTURE:
                self._clock.now_ns += faults.between_ns(0.05, 3.0)
            case Fault.LOST_INPUT:
                self._tape.lose(faults.random.randint(1, 400))
            case Fault.POOL_RESIZED:
                size = faults.random.choice(_POOL_SIZES)
                automatic = faults.random.random() < 0.5
                self._configure(self._batch, replace(config, size=size, automatic=automatic))
            case Fault.BATCH_RESIZED:
                length = faults.random.choice(_SIZES)
                self._configure(replace(self._batch, batch_size=length), config)
            case Fault.TRANSPORT_CHANGED:
                # Most of the time is the pool's.
                transport = faults.random.choice((*Transport, *[Transport.PING_PONG] * 3))
                self._configure(self._batch, replace(config, transport=transport))
            case Fault.PAUSED:
                self._pause(faults.between_ns(0.1, 5.0))
            case _:
                self._consumer.misbehave(fault)

    def _configure(self, batch: BatchConfig, pool: PoolConfig) -> None:
        """Change batches and buffers, in the capture worker's order."""
        supplies, batcher = self._supplies, self._batcher
        supplies.prewarm(pool, batch.batch_size)
        batcher.flush()
        self._ledger.check_frames(batcher, at_rest=True)
        if batch.batch_size != self._batch.batch_size:
            self._upkeep.start_over()
        self._batch = batch
        supplies.apply(pool, batch.batch_size)
        batcher.batch_size = batch.batch_size
        batcher.flush_timeout_ms = batch.flush_timeout_ms
        batcher.use(supplies.current, pool.transport)

    def _pause(self, duration_ns: int) -> None:
        self._batcher.interrupt()
        self._ledger.check_frames(self._batcher, at_rest=True)
        self._consumer.work()
        self._clock.now_ns += duration_ns
        self._tape.stand_still(duration_ns)
        self._ledger.reclaimed += len(self._supplies.pool.reclaim_expired())
        self._upkeep.compact_if_fragmented()

    def _finish(self) -> None:
        """Stop: the partial batch goes out, everything comes back or is reclaimed."""
        self._batcher.flush()
        self._consumer.finish()
        pool = self._supplies.pool
        self._ledger.reclaimed += len(pool.reclaim_all())
        self._ledger.check_frames(self._batcher, at_rest=True)
        self._ledger.check_pool(pool)
        self._ledger.check_read(0)
        pool.compact()
        stats = pool.stats()
        self._ledger.require(
            stats.available == stats.size, "slots not free at the end", stats.available, stats.size
        )
        self._ledger.require(
            stats.fragmentation.arena == 0.0, "memory not free at the end", stats.fragmentation
        )

    def _deliver(self, batch: Batch) -> None:
        self._consumer.take(batch)

    def _take_back(self, message: m.Message) -> bool:
        assert isinstance(message.payload, m.ReturnBuffer)
        return self._supplies.pool.return_buffer(message.payload.buffer_id)


def _quiet() -> AbstractContextManager[None]:
    """Faults are counted here, not written to the log one by one."""
    return _level_of("tuner.pool", logging.ERROR)


@contextmanager
def _level_of(name: str, level: int) -> Iterator[None]:
    logger = logging.getLogger(name)
    before = logger.level
    logger.setLevel(level)
    try:
        yield
    finally:
        logger.setLevel(before)
