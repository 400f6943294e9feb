import gc
import json

import pytest

from tuner.engine.collector import CollectorWatch, Kept
from tuner.pool.events import CollectorPaused


def test_pauses_are_timed_while_watching():
    watch = CollectorWatch()
    watch.start()
    watch.start()
    try:
        gc.collect()
    finally:
        watch.stop()
    stats = watch.stats()
    assert stats.pauses >= 1
    assert 0.0 < stats.worst_ms <= stats.total_ms
    gc.collect()
    assert watch.stats() == stats
    watch.stop()
    watch.reset()
    assert watch.stats().pauses == 0


def test_objects_that_are_kept_are_counted_over_collections_too():
    watch = CollectorWatch()
    watch.start()
    try:
        kept = [[] for _ in range(3000)]
        gc.collect()
        kept += [[] for _ in range(3000)]
        counted = watch.stats().kept_objects
    finally:
        watch.stop()
    # What is on the free lists, and whatever else lives and dies meanwhile, blurs it a little.
    assert 5500 <= counted <= 7000
    watch.reset()
    assert watch.stats().kept_objects == 0
    del kept


def test_objects_that_are_dropped_are_not_kept():
    watch = CollectorWatch()
    watch.start()
    try:
        for _ in range(20_000):
            json.loads("[[], []]")
        counted = watch.stats().kept_objects
    finally:
        watch.stop()
    assert counted < 500


def test_what_start_up_keeps_does_not_count_for_the_batches_that_follow():
    second = 1_000_000_000
    kept = Kept()
    assert kept.update(0, 30_000, 0) == 0.0
    for passed in range(1, 30):
        told = kept.update(passed * second, 30_000 + 94 * passed, 47 * passed)
    assert told == pytest.approx(2.0)
    for passed in range(30, 50):
        told = kept.update(passed * second, 40_000 - passed, 47 * passed)
    assert told == 0.0
    kept.reset()
    assert kept.update(60 * second, 0, 0) == 0.0


def test_only_long_pauses_are_told(monkeypatch):
    told = []
    watch = CollectorWatch(told.append)
    watch.start()
    try:
        monkeypatch.setattr("tuner.engine.collector.LONG_PAUSE_MS", 1e6)
        gc.collect()
        assert not told
        monkeypatch.setattr("tuner.engine.collector.LONG_PAUSE_MS", 0.0)
        gc.collect(1)
        watch.stop()
    finally:
        watch.stop()
    assert told[-1].generation == 1
    assert told[-1].pause_ms > 0.0


def test_a_session_tells_of_long_pauses(make_session, qtbot, tone, monkeypatch):
    session, heard = make_session()
    happened = []
    session.happened.connect(happened.extend)
    session.start(tone())
    qtbot.waitUntil(lambda: len(heard.readings) > 2)
    monkeypatch.setattr("tuner.engine.collector.LONG_PAUSE_MS", 0.0)
    gc.collect()
    qtbot.waitUntil(
        lambda: any(isinstance(e, CollectorPaused) and e.generation == 2 for e in happened)
    )
