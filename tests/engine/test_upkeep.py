"""The pool kept in shape while a session runs."""

import time

import pytest

from tuner.engine.analyser import Analyser
from tuner.engine.config import BatchConfig, ConfigError, PoolConfig
from tuner.engine.lifecycle import SessionState
from tuner.engine.upkeep import Upkeep
from tuner.pool.events import (
    Acquired,
    Compacted,
    EventQueue,
    Exhausted,
    Fragmented,
    HitRateChanged,
    Recycled,
    Resized,
)
from tuner.pool.pool import BufferPool

S = 1_000_000_000


class Desk:
    def __init__(self, size=4, capacity=1024):
        self.now = 0
        self.events = EventQueue(lambda: None)
        self.pool = BufferPool(size, capacity, events=self.events, clock=lambda: self.now)
        self.upkeep = Upkeep(self.pool, self.events)

    def look(self, config=None):
        self.now += S // 10
        return self.upkeep.look(self.now, config or PoolConfig())


def test_an_automatic_pool_grows_when_it_is_exhausted_and_says_why():
    desk = Desk()
    config = PoolConfig(size=4, automatic=True)
    desk.look(config)
    for _ in range(5):
        desk.pool.acquire()
    desk.look(config)
    assert desk.pool.size == 6
    exhausted, low, resized = desk.events.drain()
    assert isinstance(exhausted, Exhausted)
    assert low == HitRateChanged(low.time_ns, 80.0, True)
    assert isinstance(resized, Resized)
    assert resized.reason.startswith("6 buffers: peak outstanding 4")
    assert "exhausted 1×" in resized.reason


def test_a_pool_that_is_not_automatic_only_gets_advice():
    desk = Desk()
    for _ in range(5):
        desk.pool.acquire()
    _, advice = desk.look()
    assert desk.pool.size == 4
    assert advice.size > 4


def test_alerts_are_told_when_they_come_and_when_they_go():
    desk = Desk(capacity=1024)
    leases = [desk.pool.acquire(600) for _ in range(4)]
    desk.look()
    (fragmented,) = desk.events.drain()
    assert isinstance(fragmented, Fragmented)
    assert fragmented.fragmentation.alert
    desk.look()
    assert desk.events.drain() == ()
    for lease in leases:
        desk.pool.release(lease.buffer_id)
    desk.pool.resize(4, 1024)
    desk.look()
    assert [type(event) for event in desk.events.drain()] == [Resized, Fragmented]


@pytest.mark.parametrize(("smallest", "largest"), [(1, 8), (9, 8), (4, 65)])
def test_limits_out_of_range_are_refused(smallest, largest):
    with pytest.raises(ConfigError, match="limits of the pool"):
        PoolConfig(smallest=smallest, largest=largest)


def test_events_reach_the_window_while_a_slow_listener_holds_nothing_up(make_session, qtbot, tone):
    session, heard = make_session()
    events = []

    def slowly(happened):
        time.sleep(0.05)
        events.extend(happened)

    session.happened.connect(slowly)
    session.watch_buffers(True)
    session.start(tone())
    qtbot.waitUntil(lambda: len(heard.readings) > 60)
    kinds = {type(event) for event in events}
    assert kinds >= {Acquired, Recycled}
    acquired = [event.buffer_id for event in events if isinstance(event, Acquired)]
    assert acquired == sorted(set(acquired))
    assert heard.metrics[-1].capture.lost_frames == 0
    session.watch_buffers(False)
    session.stop()
    qtbot.waitUntil(lambda: session.state is SessionState.IDLE)


def test_an_automatic_pool_rides_out_a_consumer_that_slows_down(
    make_session, qtbot, tone, monkeypatch
):
    read = Analyser.read

    def slowly(self, batch, samples):
        if 10 <= batch.sequence < 20:
            time.sleep(0.06)
        return read(self, batch, samples)

    monkeypatch.setattr(Analyser, "read", slowly)
    session, heard = make_session(
        BatchConfig(), PoolConfig(size=4, automatic=True, smallest=4, largest=32)
    )
    resized = []
    session.happened.connect(
        lambda events: resized.extend(e for e in events if isinstance(e, Resized))
    )
    session.start(tone())
    qtbot.waitUntil(lambda: len(heard.readings) > 60)
    assert resized
    assert resized[0].size > 4
    assert heard.metrics[-1].capture.pool.size == resized[-1].size
    assert heard.metrics[-1].capture.lost_frames == 0


def test_compaction_is_done_when_asked_for_and_nothing_is_out(make_session, qtbot):
    session, _ = make_session()
    events = []
    session.happened.connect(events.extend)
    session.compact()
    qtbot.waitUntil(lambda: bool(events))
    (compacted,) = events
    assert isinstance(compacted, Compacted)
    assert compacted.result.done
