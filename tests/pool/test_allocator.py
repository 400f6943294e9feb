import numpy as np

from tuner.pool.allocator import Allocator


def test_every_acquisition_is_new_memory():
    allocator = Allocator(256)
    first, second = allocator.acquire(), allocator.acquire()
    assert not np.shares_memory(first.samples, second.samples)
    assert allocator.stats().allocations == 2


def test_what_is_handed_over_is_forgotten():
    allocator = Allocator(256)
    filling = allocator.acquire()
    moved = allocator.mark_transferred(filling.buffer_id)
    assert filling.expired
    assert not moved.expired
    assert allocator.mark_transferred(moved.buffer_id) is None
    assert allocator.stats().in_flight == 0


def test_a_buffer_can_be_dropped_unused():
    allocator = Allocator(256)
    lease = allocator.acquire()
    assert allocator.release(lease.buffer_id)
    assert lease.expired
    assert not allocator.release(lease.buffer_id)
