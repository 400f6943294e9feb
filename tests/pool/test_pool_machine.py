"""The pool under any order of calls: every slot has one owner, and the counts add up."""

import itertools

import numpy as np
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, multiple, rule

from tuner.pool.buckets import bucket_for
from tuner.pool.pool import BufferPool
from tuner.pool.stats import SlotState

TIMEOUT_MS = 1000
CAPACITIES = st.sampled_from([128, 256, 1000, 4096])


class PoolMachine(RuleBasedStateMachine):
    """Mixes acquisitions, transfers, all kinds of returns, time and resizes."""

    filling = Bundle("filling")
    reading = Bundle("reading")
    gone = Bundle("gone")

    def __init__(self) -> None:
        super().__init__()
        self.now = 0
        self.pool = BufferPool(4, 256, timeout_ms=TIMEOUT_MS, clock=lambda: self.now)
        self.layout = {256: 4}
        self.ghosts: list[object] = []
        self.ids: set[int] = set()
        self.in_flight: dict[int, object] = {}
        self.processing: dict[int, object] = {}
        self.views: dict[int, object] = {}
        self.counts = dict.fromkeys(
            ("acquired", "transferred", "returned", "released", "exhausted", "timed_out"), 0
        )

    @rule(target=filling, frames=st.none() | st.integers(1, 4096))
    def acquire(self, frames):
        fitting = self.fitting(frames or self.pool.capacity)
        lease = self.pool.acquire(frames)
        if lease is None:
            assert not fitting
            self.counts["exhausted"] += 1
            return multiple()
        assert lease.samples.shape == (frames or self.pool.capacity,)
        assert lease.buffer_id not in self.ids
        self.ids.add(lease.buffer_id)
        lease.samples[:] = float(lease.buffer_id % 1000)
        self.in_flight[lease.buffer_id] = lease
        self.counts["acquired"] += 1
        return lease

    @rule(target=reading, lease=filling)
    def transfer(self, lease):
        held = lease.buffer_id in self.in_flight and not lease.expired
        moved = self.pool.mark_transferred(lease.buffer_id)
        assert (moved is not None) == held
        if moved is None:
            return multiple()
        assert lease.expired
        del self.in_flight[lease.buffer_id]
        self.processing[moved.buffer_id] = moved
        self.counts["transferred"] += 1
        return moved

    @rule(target=gone, lease=reading)
    def give_back(self, lease):
        known = lease.buffer_id in self.processing
        assert self.pool.return_buffer(lease.buffer_id) == known
        if known:
            del self.processing[lease.buffer_id]
            self.counts["returned"] += 1
        return lease

    @rule(target=gone, lease=filling)
    def release(self, lease):
        known = lease.buffer_id in self.in_flight
        assert self.pool.release(lease.buffer_id) == known
        if not known:
            return multiple()
        del self.in_flight[lease.buffer_id]
        self.counts["released"] += 1
        return lease

    @rule(lease=st.one_of(filling, reading))
    def let_go(self, lease):
        assert lease.give_up() == lease.buffer_id
        assert lease.expired

    @rule(lease=gone)
    def give_back_twice(self, lease):
        assert not self.pool.return_buffer(lease.buffer_id)

    @rule(foreign=st.integers(min_value=10**9))
    def give_back_a_stranger(self, foreign):
        assert not self.pool.return_buffer(foreign)

    @rule(lease=reading)
    def give_back_the_wrong_size(self, lease):
        wrong = np.zeros(lease.capacity + 1, dtype=np.float32)
        assert not self.pool.return_buffer(lease.buffer_id, wrong)

    @rule(ms=st.integers(0, 1500))
    def wait(self, ms):
        self.now += ms * 1_000_000

    @rule()
    def reclaim(self):
        for buffer_id in self.pool.reclaim_expired():
            lease = self.in_flight.pop(buffer_id, None) or self.processing.pop(buffer_id)
            assert lease.expired
            if buffer_id in self.views:
                self.ghosts.append(self.views[buffer_id])
            assert self.now - lease.acquired_ns > TIMEOUT_MS * 1_000_000
            self.counts["timed_out"] += 1

    @rule()
    def forget_the_ghosts(self):
        self.ghosts.clear()
        self.views.clear()

    @rule(size=st.integers(1, 8), capacity=CAPACITIES)
    def resize(self, size, capacity):
        self.pool.resize(size, capacity)
        self.layout = {bucket_for(capacity): size}

    @rule(size=st.integers(1, 8), capacity=CAPACITIES)
    def prewarm(self, size, capacity):
        self.pool.prewarm(size, capacity)
        bucket = bucket_for(capacity)
        self.layout[bucket] = max(size, self.layout.get(bucket, 0))

    @rule()
    def compact(self):
        result = self.pool.compact()
        assert result.done == (not self.in_flight and not self.processing)
        assert result.after.arena <= result.before.arena

    @rule(lease=reading)
    def keep_a_view(self, lease):
        if not lease.expired:
            self.views[lease.buffer_id] = lease.samples[1:]

    def fitting(self, frames):
        """Slots that are free and large enough, by what the pool shows of itself."""
        buckets = [b for b, count in sorted(self.layout.items()) for _ in range(count)]
        cells = self.pool.stats().cells
        free = (SlotState.AVAILABLE, SlotState.TIMED_OUT)
        return [b for b, cell in zip(buckets, cells, strict=True) if cell in free and b >= frames]

    @invariant()
    def every_buffer_has_one_owner(self):
        leases = [*self.in_flight.values(), *self.processing.values()]
        within_reach = [lease for lease in leases if not lease.expired]
        for lease in within_reach:
            assert np.all(lease.samples == float(lease.buffer_id % 1000))
        slots = [lease.slot for lease in leases if lease.slot >= 0]
        assert len(slots) == len(set(slots))
        memories = [lease.samples for lease in within_reach] + self.ghosts
        spans = sorted(np.lib.array_utils.byte_bounds(memory) for memory in memories)
        for (_, end), (begin, _) in itertools.pairwise(spans):
            assert end <= begin

    @invariant()
    def the_counts_add_up(self):
        stats = self.pool.stats()
        for name, count in self.counts.items():
            assert getattr(stats, name) == count, name
        assert stats.in_flight == len(self.in_flight)
        assert stats.processing == len(self.processing)
        assert stats.size == sum(self.layout.values()) == len(stats.cells)
        assert self.pool.layout == self.layout
        assert stats.allocations == 1
        assert stats.acquired == (
            stats.outstanding + stats.returned + stats.released + stats.timed_out
        )
        free = stats.cells.count(SlotState.AVAILABLE) + stats.cells.count(SlotState.TIMED_OUT)
        assert stats.available == free
        assert stats.available >= stats.size - stats.outstanding


TestPoolMachine = PoolMachine.TestCase
TestPoolMachine.settings = settings(max_examples=60, stateful_step_count=60, deadline=None)
