"""Chunks into batches: nothing lost, nothing joined that does not belong together."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuner.batching.batcher import CHUNK_FRAMES, Batcher
from tuner.pool.pool import BufferPool
from tuner.pool.transport import Transport

MS = 1_000_000


class Desk:
    """A pool, a batcher and a producer of a running count, without any thread."""

    def __init__(self, size=4, batch_size=512, flush_ms=100, timeout_ms=1000):
        self.now = 0
        self.position = 0
        self.batches = []
        self.pool = BufferPool(size, batch_size, timeout_ms=timeout_ms, clock=lambda: self.now)
        self.batcher = Batcher(
            self.pool,
            Transport.PING_PONG,
            batch_size,
            flush_ms,
            self.batches.append,
            clock=lambda: self.now,
        )
        self.batcher.start_stream(48_000)

    def feed(self, chunks=1, lost=0, frames=CHUNK_FRAMES):
        for _ in range(chunks):
            self.position += lost
            room = self.batcher.room()
            assert room.shape == (CHUNK_FRAMES,)
            room[:frames] = np.arange(self.position, self.position + frames)
            self.batcher.commit(frames, self.position, self.position * 1000, lost)
            self.position += frames

    def take(self):
        """Check and return every batch sent so far."""
        taken, self.batches[:] = list(self.batches), []
        for batch in taken:
            samples = batch.lease.samples[: batch.sample_count]
            expected = np.arange(batch.first_frame, batch.first_frame + batch.sample_count)
            assert np.array_equal(samples, expected.astype(np.float32))
            assert batch.captured_ns == batch.first_frame * 1000
            self.pool.return_buffer(batch.lease.give_up())
        return taken


def test_a_full_batch_goes_out_at_once():
    desk = Desk()
    desk.feed(3)
    assert not desk.batches
    desk.feed(1)
    (batch,) = desk.take()
    assert (batch.sequence, batch.sample_count, batch.first_frame) == (0, 512, 0)
    assert batch.sample_rate == 48_000


def test_messages_are_eight_times_fewer_than_chunks():
    desk = Desk(batch_size=1024)
    for _ in range(80):
        desk.feed(8)
        desk.take()
    assert desk.batcher.batches == 80


def test_a_partial_batch_goes_out_when_flushed_and_holds_no_buffer():
    desk = Desk()
    desk.feed(2)
    desk.batcher.flush()
    (batch,) = desk.take()
    assert batch.sample_count == 256
    assert desk.pool.outstanding == 0


def test_a_partial_batch_goes_out_after_the_flush_timeout():
    desk = Desk(flush_ms=10)
    desk.now = 0
    desk.feed(1)
    desk.now = 10 * MS
    desk.batcher.flush_if_due()
    assert not desk.batches
    desk.now += 1
    desk.batcher.flush_if_due()
    assert len(desk.take()) == 1


def test_an_empty_buffer_is_given_back_after_the_flush_timeout():
    desk = Desk(flush_ms=10)
    desk.batcher.room()
    assert desk.pool.outstanding == 1
    desk.now = 11 * MS
    desk.batcher.flush_if_due()
    assert desk.pool.outstanding == 0
    assert not desk.batches


def test_lost_frames_are_never_joined_over():
    desk = Desk()
    desk.feed(2)
    desk.feed(1, lost=1000)
    desk.feed(3)
    first, second = desk.take()
    assert (first.sample_count, first.frames_lost_before) == (256, 0)
    assert (second.first_frame, second.frames_lost_before) == (1256, 1000)
    assert not second.joined
    assert desk.batcher.lost_frames == 1000


def test_without_a_buffer_chunks_are_skipped_and_counted():
    desk = Desk(size=2)
    desk.feed(8)
    assert not desk.batcher.has_room
    desk.feed(5)
    assert desk.batcher.skipped_chunks == 5
    assert len(desk.take()) == 2
    desk.feed(4)
    (batch,) = desk.take()
    assert batch.frames_lost_before == 5 * CHUNK_FRAMES
    assert batch.first_frame == 13 * CHUNK_FRAMES


def test_a_buffer_reclaimed_while_it_is_filled_is_counted_as_lost():
    desk = Desk(timeout_ms=200)
    desk.feed(2)
    desk.now = 300 * MS
    desk.pool.reclaim_expired()
    desk.feed(4)
    (batch,) = desk.take()
    assert batch.frames_lost_before == 256
    assert batch.first_frame == 256


def test_a_new_stream_sends_the_rest_of_the_old_one_first():
    desk = Desk()
    desk.feed(1)
    desk.batcher.start_stream(44_100)
    desk.position = 0
    desk.feed(4)
    old, new = desk.take()
    assert (old.sample_rate, old.sample_count) == (48_000, 128)
    assert (new.sample_rate, new.sequence, new.first_frame) == (44_100, 0, 0)


def test_the_batch_size_can_change_between_batches():
    desk = Desk(batch_size=1024)
    desk.feed(2)
    desk.batcher.flush()
    desk.batcher.batch_size = 256
    desk.feed(4)
    assert [batch.sample_count for batch in desk.take()] == [256, 256, 256]


def test_what_follows_a_pause_does_not_join_on():
    desk = Desk()
    desk.feed(6)
    desk.batcher.interrupt()
    desk.feed(8)
    batches = desk.take()
    assert [batch.joined for batch in batches] == [False, True, False, True]
    assert [batch.sample_count for batch in batches] == [512, 256, 512, 512]


@given(
    st.lists(
        st.one_of(
            st.integers(1, 12).map(lambda n: ("feed", n)),
            st.integers(1, 5000).map(lambda n: ("lose", n)),
            st.integers(1, CHUNK_FRAMES).map(lambda n: ("short", n)),
            st.just(("flush", 0)),
            st.just(("return", 0)),
        ),
        max_size=60,
    ),
    st.integers(1, 4),
    st.sampled_from([256, 512, 1024]),
)
def test_every_frame_is_delivered_in_order_or_counted_as_lost(steps, size, batch_size):
    desk = Desk(size=size, batch_size=batch_size)
    taken = []
    for what, number in steps:
        match what:
            case "feed":
                desk.feed(number)
            case "lose":
                desk.feed(1, lost=number)
            case "short":
                desk.feed(1, frames=number)
            case "flush":
                desk.batcher.flush()
            case "return":
                taken += desk.take()
    desk.batcher.flush()
    taken += desk.take()
    expected = 0
    for sequence, batch in enumerate(taken):
        assert batch.sequence == sequence
        assert batch.first_frame == expected + batch.frames_lost_before
        expected = batch.first_frame + batch.sample_count
    delivered = sum(batch.sample_count for batch in taken)
    assert delivered == desk.batcher.frames
    assert delivered + desk.batcher.lost_frames == desk.position
    assert desk.pool.outstanding == 0


@pytest.mark.parametrize("size", [256, 4096])
def test_room_is_part_of_the_pool(size):
    desk = Desk(batch_size=size)
    room = desk.batcher.room()
    room[:] = 1.0
    desk.batcher.commit(CHUNK_FRAMES, 0, 0, 0)
    desk.batcher.flush()
    assert np.all(desk.batches[0].lease.samples[:CHUNK_FRAMES] == 1.0)
