"""The collector set by what the program is doing."""

import gc
import weakref

import pytest

from tuner.engine.heap import YOUNG, YOUNG_WHILE_RUNNING, YOUNGER_BEFORE_FULL, Heap
from tuner.engine.lifecycle import SessionState


class Knot:
    """An object in a cycle: only the collector finds it."""

    def __init__(self):
        self.me = self


@pytest.fixture
def collector_on():
    gc.enable()
    yield
    gc.disable()


@pytest.fixture
def heap(collector_on):
    heap = Heap()
    yield heap
    heap.restore()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def lose(count):
    """Lose that many objects of which none has been looked through."""
    gc.collect()
    knots = [Knot() for _ in range(count)]
    lost = weakref.ref(knots[0])
    del knots
    return lost


def test_nothing_is_collected_that_nobody_asked_for(heap):
    before = [each["collections"] for each in gc.get_stats()]
    kept = [Knot() for _ in range(50_000)]
    assert [each["collections"] for each in gc.get_stats()] == before
    assert kept


def test_what_found_the_collector_off_leaves_it_off(heap):
    inner = Heap()
    inner.restore()
    assert not gc.isenabled()


def test_what_start_up_made_is_never_looked_at(heap):
    before = gc.get_stats()[2]["collections"]
    kept = [Knot() for _ in range(10)]
    heap.settle()
    assert gc.get_stats()[2]["collections"] == before
    assert gc.get_freeze_count() > 0
    assert not any(each is kept[0] for each in gc.get_objects())
    heap.restore()
    assert any(each is kept[0] for each in gc.get_objects())


def test_what_went_away_for_good_is_found(heap):
    lost = weakref.ref(Knot())
    heap.resettle()
    assert lost() is not None
    heap.settle()
    heap.resettle()
    assert lost() is None
    assert gc.get_freeze_count() > 0


def test_a_look_collects_what_has_gathered(heap):
    lost = lose(YOUNG // 4)
    heap.look()
    assert lost() is not None
    lost = lose(YOUNG)
    heap.look()
    assert lost() is None


def test_more_gathers_while_running_and_goes_when_paused(heap):
    heap.follow(SessionState.RUNNING)
    lost = lose(YOUNG)
    heap.look()
    assert lost() is not None
    heap.follow(SessionState.PAUSED)
    assert lost() is None
    heap.follow(SessionState.RUNNING)
    lost = lose(YOUNG_WHILE_RUNNING)
    heap.look()
    assert lost() is None


def test_what_is_old_goes_after_many_looks(heap):
    old = Knot()
    lost = weakref.ref(old)
    gc.collect()
    del old
    for _ in range(YOUNGER_BEFORE_FULL):
        gc.collect(1)
    kept = [Knot() for _ in range(YOUNG)]
    heap.look()
    assert lost() is None
    assert kept


def test_a_pause_that_follows_no_run_collects_nothing(heap):
    before = gc.get_stats()[2]["collections"]
    heap.follow(SessionState.PAUSED)
    assert gc.get_stats()[2]["collections"] == before


def test_it_settles_once_when_a_session_runs(heap):
    heap.follow(SessionState.STARTING)
    assert gc.get_freeze_count() == 0
    heap.follow(SessionState.RUNNING)
    frozen = gc.get_freeze_count()
    assert frozen > 0
    heap.follow(SessionState.PAUSED)
    heap.follow(SessionState.RUNNING)
    assert gc.get_freeze_count() <= frozen
