"""The collector set by what the program is doing."""

import gc
import weakref

import pytest

from tuner.engine.heap import FULL_WHILE_RUNNING, YOUNG_WHILE_RUNNING, Heap
from tuner.engine.lifecycle import SessionState


class Knot:
    """An object in a cycle: only the collector finds it."""

    def __init__(self):
        self.me = self


@pytest.fixture
def heap():
    usual = gc.get_threshold()
    heap = Heap()
    yield heap
    heap.restore()
    assert gc.get_threshold() == usual
    assert gc.get_freeze_count() == 0


def test_what_start_up_kept_is_never_looked_at_again(heap):
    lost = weakref.ref(Knot())
    kept = [Knot() for _ in range(10)]
    heap.settle()
    assert lost() is None
    assert gc.get_freeze_count() > 0
    assert not any(each is kept[0] for each in gc.get_objects())
    heap.restore()
    assert any(each is kept[0] for each in gc.get_objects())


def test_collections_are_seldom_while_running_and_happen_when_paused(heap):
    usual = gc.get_threshold()
    heap.running()
    heap.running()
    assert gc.get_threshold()[0] == YOUNG_WHILE_RUNNING
    assert gc.get_threshold()[2] == FULL_WHILE_RUNNING
    heap.settle()
    lost = weakref.ref(Knot())
    assert lost() is not None
    heap.paused()
    assert lost() is None
    assert gc.get_threshold() == usual


def test_a_pause_that_follows_no_run_collects_nothing(heap):
    before = gc.get_stats()[2]["collections"]
    heap.paused()
    assert gc.get_stats()[2]["collections"] == before


def test_it_follows_a_session(heap):
    usual = gc.get_threshold()
    heap.follow(SessionState.STARTING)
    assert (gc.get_threshold(), gc.get_freeze_count()) == (usual, 0)
    heap.follow(SessionState.RUNNING)
    assert gc.get_threshold() != usual
    frozen = gc.get_freeze_count()
    assert frozen > 0
    heap.follow(SessionState.STARTING)
    assert gc.get_threshold() != usual
    heap.follow(SessionState.PAUSED)
    assert gc.get_threshold() == usual
    heap.follow(SessionState.RUNNING)
    assert gc.get_threshold() != usual
