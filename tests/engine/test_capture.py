"""The capture worker as its messages see it, in the test's own thread."""

import time

import pytest

from tuner.engine import messages as m
from tuner.engine.capture import MOST_PACED_REST_MS, MOST_REST_MS, POLL_MS, CaptureWorker
from tuner.engine.config import BatchConfig, PoolConfig
from tuner.pool.pool import BufferPool
from tuner.pool.transport import Transport


class Desk:
    def __init__(self):
        self.worker = CaptureWorker(BatchConfig(), PoolConfig())
        self.events, self.batches = [], []
        self.worker.reported.connect(lambda message: self.events.append(message.payload))
        self.worker.batch.connect(lambda message: self.batches.append(message.payload.batch))
        self.envelopes = m.Envelopes()

    def tell(self, payload):
        self.worker.handle(self.envelopes.seal(payload))

    def told(self, kind):
        return [event for event in self.events if isinstance(event, kind)]


@pytest.fixture
def desk(qtbot):
    desk = Desk()
    yield desk
    desk.tell(m.Stop())


@pytest.mark.parametrize("nonsense", [None, 42, "stop", [], m.Stop()])
def test_what_is_no_message_is_answered_by_an_error(desk, nonsense):
    desk.worker.handle(nonsense)
    (error,) = desk.told(m.Error)
    assert error.code is m.ErrorCode.INVALID_CONFIGURATION
    assert not error.fatal


def test_an_event_is_no_command(desk):
    desk.tell(m.Ready())
    (error,) = desk.told(m.Error)
    assert "Ready is not a command" in error.text


def test_the_life_of_a_stream_is_told(desk, tone):
    desk.worker.prepare()
    desk.tell(m.Start(tone()))
    desk.tell(m.Pause())
    desk.tell(m.Resume())
    desk.tell(m.Stop())
    kinds = [type(event) for event in desk.events if not isinstance(event, m.Status)]
    assert kinds == [m.Ready, m.Started, m.Paused, m.Resumed, m.Stopped]
    assert desk.told(m.Started)[0].stream.sample_rate == 48_000


def test_status_is_given_when_asked(desk):
    desk.tell(m.GetStatus())
    (status,) = desk.told(m.Status)
    assert status.stats.pool.size == 16


def test_the_id_that_went_out_is_the_one_that_comes_back(desk, qtbot, tone):
    desk.tell(m.Start(tone()))
    qtbot.waitUntil(lambda: len(desk.batches) >= 3)
    for batch in reversed(desk.batches):
        desk.tell(m.ReturnBuffer(batch.buffer_id))
    desk.tell(m.ReturnBuffer(desk.batches[0].buffer_id))
    desk.tell(m.GetStatus())
    pool = desk.told(m.Status)[-1].stats.pool
    assert (pool.returned, pool.refused) == (3, 1)


def test_two_supplies_never_share_an_id(desk, qtbot, tone):
    desk.tell(m.Start(tone()))
    for transport in (Transport.ALLOCATE, Transport.PING_PONG, Transport.COPY):
        desk.tell(m.UpdatePoolConfig(PoolConfig(transport=transport)))
        count = len(desk.batches)
        qtbot.waitUntil(lambda count=count: len(desk.batches) >= count + 2)
    ids = [batch.buffer_id for batch in desk.batches]
    assert len(set(ids)) == len(ids)


def test_memory_that_cannot_be_had_is_an_error_not_a_crash(desk, monkeypatch):
    def no_memory(*_):
        raise MemoryError

    monkeypatch.setattr(BufferPool, "resize", no_memory)
    desk.tell(m.UpdatePoolConfig(PoolConfig(size=64)))
    (error,) = desk.told(m.Error)
    assert error.code is m.ErrorCode.ALLOCATION_FAILED


def test_a_command_that_fails_unforeseen_is_an_error_not_a_crash(desk, monkeypatch):
    def burst(_):
        raise RuntimeError("unforeseen")

    monkeypatch.setattr(BufferPool, "return_buffer", burst)
    desk.tell(m.ReturnBuffer(1))
    (error,) = desk.told(m.Error)
    assert error.code is m.ErrorCode.PROCESSING_FAILED
    assert not error.fatal


def test_a_source_with_a_bug_gives_a_sentence(desk, qtbot, tone):
    source = tone()
    source.read_into = lambda out: 1 / 0
    desk.tell(m.Start(source))
    qtbot.waitUntil(lambda: bool(desk.told(m.Error)))
    (error,) = desk.told(m.Error)
    assert error.fatal
    assert "the log says more" in error.text


def test_a_change_of_rate_starts_a_new_stream(desk, qtbot, tone):
    desk.tell(m.Start(tone(rate=48_000)))
    qtbot.waitUntil(lambda: len(desk.batches) >= 2)
    desk.tell(m.Start(tone(rate=22_050)))
    qtbot.waitUntil(lambda: desk.batches[-1].sample_rate == 22_050)
    new = [batch for batch in desk.batches if batch.sample_rate == 22_050]
    assert (new[0].sequence, new[0].first_frame) == (0, 0)


def test_a_source_faster_than_time_is_read_whole_and_waits_for_buffers(desk, qtbot, tone):
    desk.tell(m.Start(tone(frames=48_000, real_time=False)))
    taken = 0
    while not desk.told(m.Stopped):
        qtbot.wait(5)
        for batch in desk.batches[taken:]:
            desk.tell(m.ReturnBuffer(batch.buffer_id))
        taken = len(desk.batches)
    assert sum(batch.sample_count for batch in desk.batches) == 48_000
    assert all(batch.frames_lost_before == 0 for batch in desk.batches)


def test_the_card_s_clock_is_watched_anew_after_a_lost_block(desk, qtbot, tone):
    source = tone(speed=40.0)
    source.has_own_clock = True
    lost = []

    def losing(out, read_into=source.read_into):
        chunk = read_into(out)
        if chunk is not None and lost:
            source._position += lost[0]
            return chunk._replace(first_frame=chunk.first_frame + lost[0], lost_before=lost.pop())
        return chunk

    source.read_into = losing
    desk.tell(m.Start(source))
    taken = 0

    def clock():
        nonlocal taken
        for batch in desk.batches[taken:]:
            desk.tell(m.ReturnBuffer(batch.buffer_id))
        taken = len(desk.batches)
        desk.tell(m.GetStatus())
        return desk.told(m.Status)[-1].stats.clock

    qtbot.waitUntil(lambda: clock() is not None, timeout=20_000)
    lost.append(480)
    qtbot.waitUntil(lambda: clock() is None)
    assert sum(batch.frames_lost_before for batch in desk.batches) == 480


def test_a_source_is_left_alone_until_its_batch_can_be_full(desk, qtbot, tone):
    source = tone(speed=1.0)
    looks, chunks = [], []

    def counting(out, read_into=source.read_into):
        chunk = read_into(out)
        (looks if chunk is None else chunks).append(chunk)
        return chunk

    source.read_into = counting
    desk.tell(m.Start(source))
    taken = 0
    while len(desk.batches) < 40:
        qtbot.wait(5)
        for batch in desk.batches[taken:]:
            desk.tell(m.ReturnBuffer(batch.buffer_id))
        taken = len(desk.batches)
    # Every 4 ms it would be asked in vain five times a batch, however busy the machine.
    assert len(looks) <= 2 * len(desk.batches)
    frames = [batch.first_frame for batch in desk.batches]
    assert frames == list(range(0, 1024 * len(frames), 1024))


def test_a_batch_that_is_late_is_looked_for_as_often_as_ever(desk, tone):
    source = tone()
    desk.tell(m.Start(source))
    worker = desk.worker
    for source.has_own_clock, longest in ((True, MOST_REST_MS), (False, MOST_PACED_REST_MS)):
        worker._heard_ns = time.monotonic_ns() - 1_000_000_000
        assert worker._rest_ms(source) == POLL_MS
        worker._heard_ns += 3_000_000_000
        assert worker._rest_ms(source) == longest
