"""The pool's rules, one by one."""

import numpy as np
import pytest

from tuner.pool.lease import LeaseExpiredError
from tuner.pool.pool import BufferPool
from tuner.pool.stats import SlotState

MS = 1_000_000


class Clock:
    def __init__(self) -> None:
        self.now = 0

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def pool(clock):
    return BufferPool(4, 256, timeout_ms=1000, clock=clock)


def hand_over(pool):
    lease = pool.acquire()
    return pool.mark_transferred(lease.buffer_id)


def test_a_buffer_goes_round(pool):
    filling = pool.acquire()
    filling.samples[:] = 0.5
    assert pool.stats().cells.count(SlotState.IN_FLIGHT) == 1
    reading = pool.mark_transferred(filling.buffer_id)
    assert reading.buffer_id == filling.buffer_id
    assert np.all(reading.samples == 0.5)
    assert pool.stats().cells.count(SlotState.PROCESSING) == 1
    assert pool.return_buffer(reading.give_up())
    assert pool.available == 4


def test_the_producer_cannot_reach_what_it_handed_over(pool):
    filling = pool.acquire()
    pool.mark_transferred(filling.buffer_id)
    with pytest.raises(LeaseExpiredError, match=f"Buffer {filling.buffer_id}"):
        _ = filling.samples


def test_the_consumer_cannot_reach_what_it_returned(pool):
    reading = hand_over(pool)
    pool.return_buffer(reading.buffer_id)
    assert reading.expired
    with pytest.raises(LeaseExpiredError):
        _ = reading.samples


def test_ids_are_fresh_and_do_not_end_at_32_bits(clock):
    pool = BufferPool(1, 256, ids=iter(range(2**31 - 2, 2**40)), clock=clock)
    seen = []
    for _ in range(5):
        reading = hand_over(pool)
        seen.append(reading.buffer_id)
        assert pool.return_buffer(reading.buffer_id)
    assert seen == list(range(2**31 - 2, 2**31 + 3))


def test_exhaustion_is_counted_and_allocates_nothing(pool):
    before = pool.stats()
    assert all(pool.acquire() for _ in range(4))
    assert pool.acquire() is None
    after = pool.stats()
    assert after.exhausted == 1
    assert after.allocations == before.allocations
    assert after.hit_rate == pytest.approx(80.0)


def test_a_second_return_is_refused(pool):
    reading = hand_over(pool)
    assert pool.return_buffer(reading.buffer_id)
    assert not pool.return_buffer(reading.buffer_id)
    assert pool.stats().refused == 1
    assert pool.stats().returned == 1


@pytest.mark.parametrize("foreign", [0, -1, 99, 2**63])
def test_a_foreign_id_is_refused(pool, foreign):
    hand_over(pool)
    assert not pool.return_buffer(foreign)
    assert pool.available == 3


def test_a_buffer_that_was_never_handed_over_cannot_be_returned(pool):
    lease = pool.acquire()
    assert not pool.return_buffer(lease.buffer_id)
    assert pool.release(lease.buffer_id)
    assert pool.stats().released == 1


def test_a_buffer_of_the_wrong_size_is_refused(pool):
    reading = hand_over(pool)
    assert not pool.return_buffer(reading.buffer_id, reading.samples[:-1])
    assert not reading.expired
    assert pool.return_buffer(reading.buffer_id, reading.samples)


def test_what_was_handed_over_cannot_be_released_or_handed_over_again(pool):
    reading = hand_over(pool)
    assert not pool.release(reading.buffer_id)
    assert pool.mark_transferred(reading.buffer_id) is None
    assert not reading.expired


def test_a_late_holder_can_neither_disturb_nor_return(pool, clock):
    reading = hand_over(pool)
    kept = reading.samples
    clock.now = 1000 * MS
    assert pool.reclaim_expired() == ()
    clock.now += 1
    assert pool.reclaim_expired() == (reading.buffer_id,)
    assert reading.expired
    assert not pool.return_buffer(reading.buffer_id)
    holders = [pool.acquire() for _ in range(4)]
    kept[:] = 7.0
    assert all(not np.any(holder.samples == 7.0) for holder in holders)
    assert not any(np.shares_memory(kept, holder.samples) for holder in holders)
    stats = pool.stats()
    assert (stats.timed_out, stats.refused) == (1, 1)


def test_a_reclaimed_slot_is_used_last_and_shows_until_then(pool, clock):
    reading = hand_over(pool)
    clock.now = 2000 * MS
    pool.reclaim_expired()
    assert pool.stats().cells.count(SlotState.TIMED_OUT) == 1
    for _ in range(3):
        pool.acquire()
    assert pool.stats().cells.count(SlotState.TIMED_OUT) == 1
    pool.acquire()
    assert pool.stats().cells.count(SlotState.TIMED_OUT) == 0
    assert reading.expired


def test_growing_keeps_what_is_out(pool):
    reading = hand_over(pool)
    reading.samples[:] = 3.0
    pool.resize(8, 1024)
    assert np.all(reading.samples == 3.0)
    assert (pool.size, pool.available, pool.capacity) == (8, 8, 1024)
    assert pool.return_buffer(reading.buffer_id)
    assert (pool.available, pool.outstanding) == (8, 0)
    assert all(pool.acquire().samples.shape == (1024,) for _ in range(8))


def test_growing_within_a_bucket_counts_what_is_out(pool):
    reading = hand_over(pool)
    pool.resize(8, 200)
    assert (pool.size, pool.available, pool.capacity) == (8, 7, 200)
    assert reading.samples.shape == (256,)
    assert pool.acquire().samples.shape == (200,)


def test_a_request_takes_the_smallest_bucket_that_fits(pool):
    pool.prewarm(2, 1024)
    assert pool.layout == {256: 4, 1024: 2}
    small, large = pool.acquire(100), pool.acquire(700)
    assert (small.slot, large.slot) == (0, 4)
    for _ in range(3):
        assert pool.acquire(256).slot < 4
    assert pool.acquire(256).slot == 5
    assert pool.acquire(1) is None


def test_a_request_no_bucket_holds_finds_nothing(pool):
    assert pool.acquire(512) is None
    assert pool.stats().exhausted == 1


def test_no_more_are_prewarmed_than_there_is_room_for(clock):
    pool = BufferPool(60, 4096, clock=clock)
    pool.prewarm(64, 2048)
    assert pool.layout == {2048: 8, 4096: 60}
    assert pool.available == pool.size == 68
    pool.prewarm(1, 256)
    assert pool.layout == {2048: 8, 4096: 60}


def test_what_its_producer_gave_up_is_not_handed_over(pool):
    filling = pool.acquire()
    filling.give_up()
    assert pool.mark_transferred(filling.buffer_id) is None
    assert pool.stats().refused == 1
    assert pool.outstanding == 1
    assert pool.release(filling.buffer_id)
    assert pool.available == 4


def test_prewarmed_buffers_stay_when_the_pool_changes_over(pool):
    pool.prewarm(3, 1024)
    pool.resize(3, 1024)
    assert pool.layout == {1024: 3}
    assert pool.stats().allocations == 1


def test_internal_fragmentation_is_what_requests_leave_unused(pool):
    pool.resize(4, 1024)
    for _ in range(4):
        pool.acquire(768)
    assert pool.fragmentation().internal == pytest.approx(25.0)
    assert pool.fragmentation().alert


def test_holes_and_lost_extents_fragment_the_arena_until_it_is_compacted(clock):
    pool = BufferPool(64, 256, clock=clock)
    pinned = [hand_over(pool) for _ in range(64)]
    for reading in pinned[::2]:
        pool.return_buffer(reading.buffer_id)
    pool.resize(40, 4096)
    assert pool.fragmentation().arena > 0.0
    refused = pool.compact()
    assert not refused.done
    for reading in pinned[1::2]:
        pool.return_buffer(reading.buffer_id)
    result = pool.compact()
    assert result.done
    assert result.moved > 0
    assert result.after.arena == 0.0


def test_lost_memory_comes_back_once_nobody_can_see_it(pool, clock):
    reading = hand_over(pool)
    kept = reading.samples[3:5]
    clock.now = 2000 * MS
    pool.reclaim_expired()
    assert pool.fragmentation().arena > 0.0
    pool.reclaim_expired()
    assert pool.fragmentation().arena > 0.0
    del kept
    pool.reclaim_expired()
    assert pool.fragmentation().arena == 0.0
    assert pool.stats().allocations == 1


def test_a_pool_whose_memory_is_all_lost_recovers(clock):
    pool = BufferPool(64, 4096, clock=clock)
    kept = []
    for _ in range(64):
        lease = hand_over(pool)
        kept.append(lease.samples)
    clock.now = 2000 * MS
    assert len(pool.reclaim_expired()) == 64
    assert pool.acquire() is None
    kept.clear()
    pool.reclaim_expired()
    assert pool.available == 64
    assert pool.stats().allocations == 1


def test_a_lease_given_up_before_its_buffer_was_reclaimed_still_protects_it(pool, clock):
    reading = hand_over(pool)
    kept = reading.samples
    reading.give_up()
    clock.now = 2000 * MS
    pool.reclaim_expired()
    assert not any(np.shares_memory(kept, pool.acquire().samples) for _ in range(4))


def test_shrinking_below_what_is_out_lends_nothing_until_it_is_back(pool):
    readings = [hand_over(pool) for _ in range(4)]
    pool.resize(2, 256)
    assert pool.size == 2
    assert pool.acquire() is None
    for reading in readings:
        assert pool.return_buffer(reading.buffer_id)
    assert pool.available == 2
    assert pool.outstanding == 0


def test_what_is_out_through_a_resize_can_still_time_out(pool, clock):
    readings = [hand_over(pool) for _ in range(4)]
    pool.resize(2, 256)
    clock.now = 2000 * MS
    assert len(pool.reclaim_expired()) == 4
    assert pool.available == 2
    assert all(reading.expired for reading in readings)


def test_bookkeeping_is_under_three_per_cent_of_the_payload():
    pool = BufferPool(16, 1024)
    for _ in range(1000):
        reading = hand_over(pool)
        pool.return_buffer(reading.buffer_id)
    stats = pool.stats()
    assert stats.payload_bytes == 16 * 1024 * 4
    assert stats.overhead_bytes < 0.03 * stats.payload_bytes


def test_times_are_taken_only_when_wanted(clock):
    pool = BufferPool(2, 128, timed=False, clock=clock)
    pool.return_buffer(hand_over(pool).buffer_id)
    assert pool.stats().acquisition.count == 0
    pool.timed = True
    reading = hand_over(pool)
    clock.now += 5 * MS
    pool.return_buffer(reading.buffer_id)
    assert pool.stats().turnover.max_ms == pytest.approx(5.0)


def test_counters_start_anew_without_touching_buffers(pool):
    reading = hand_over(pool)
    pool.reset_counters()
    assert pool.stats().acquired == 0
    assert pool.stats().processing == 1
    assert pool.return_buffer(reading.buffer_id)


@pytest.mark.parametrize(("size", "capacity"), [(0, 128), (65, 128), (4, 0), (4, 4097), (-1, 128)])
def test_a_pool_out_of_range_is_refused(size, capacity):
    with pytest.raises(ValueError, match=r"(1 to 64 buffers|1 to 4096 frames), not"):
        BufferPool(size, capacity)
