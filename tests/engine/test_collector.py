import gc

from tuner.engine.collector import CollectorWatch


def test_pauses_are_timed_while_watching():
    watch = CollectorWatch()
    watch.start()
    watch.start()
    try:
        gc.collect()
        stats = watch.stats()
    finally:
        watch.stop()
    assert stats.pauses >= 1
    assert 0.0 < stats.worst_ms <= stats.total_ms
    gc.collect()
    assert watch.stats() == stats
    watch.stop()
    watch.reset()
    assert watch.stats().pauses == 0
