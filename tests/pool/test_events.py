import pytest

from tuner.pool.events import (
    Acquired,
    Compacted,
    EventQueue,
    Exhausted,
    Priority,
    Reclaimed,
    Recycled,
    Refused,
    Resized,
)
from tuner.pool.pool import BufferPool


class Listener:
    def __init__(self):
        self.rung = 0
        self.now = 0
        self.queue = EventQueue(self.ring)
        self.pool = BufferPool(2, 256, events=self.queue, clock=lambda: self.now)

    def ring(self):
        self.rung += 1

    def kinds(self):
        return [type(event) for event in self.queue.drain()]


@pytest.fixture
def listener():
    return Listener()


def test_the_usual_round_is_silent_unless_details_are_wanted(listener):
    pool = listener.pool
    pool.return_buffer(pool.mark_transferred(pool.acquire().buffer_id).buffer_id)
    assert listener.kinds() == []
    listener.queue.detailed = True
    pool.return_buffer(pool.mark_transferred(pool.acquire().buffer_id).buffer_id)
    assert listener.kinds() == [Acquired, Recycled]
    assert listener.rung == 0
    assert Acquired.priority is Recycled.priority is Priority.CRITICAL


def test_exhaustion_is_told_once_until_a_buffer_is_free_again(listener):
    pool = listener.pool
    first, _ = pool.acquire(), pool.acquire()
    for _ in range(5):
        assert pool.acquire() is None
    assert listener.kinds() == [Exhausted]
    pool.release(first.buffer_id)
    pool.acquire()
    pool.acquire()
    assert listener.kinds() == [Exhausted]
    assert listener.rung == 2


def test_what_goes_wrong_is_told_at_once(listener):
    pool = listener.pool
    lease = pool.mark_transferred(pool.acquire().buffer_id)
    listener.now = 2_000_000_000
    pool.reclaim_expired()
    pool.return_buffer(lease.buffer_id)
    reclaimed, refused = listener.queue.drain()
    assert reclaimed == Reclaimed(2_000_000_000, (lease.buffer_id,))
    assert isinstance(refused, Refused)
    assert (refused.what, refused.buffer_id) == ("return", lease.buffer_id)
    assert listener.rung == 2


def test_changes_of_the_pool_are_told(listener):
    listener.pool.resize(4, 1024, "because")
    listener.pool.compact()
    resized, compacted = listener.queue.drain()
    assert resized == Resized(0, 2, 4, 1024, "because")
    assert isinstance(compacted, Compacted)


def test_a_queue_nobody_drains_stays_bounded():
    queue = EventQueue(lambda: None)
    for number in range(5000):
        queue.publish(Exhausted(number))
    assert queue.dropped == 5000 - 1024
    first, *_ = queue.drain()
    assert first.time_ns == 5000 - 1024
    assert queue.drain() == ()
