"""Objects are counted one by one, those that are gone at once included."""

import threading
from itertools import repeat

import numpy as np
import pytest

from benchmarks.block_counter import BlockCounter, NoCompilerError

COUNT = 1000


def objects(count):
    for _ in repeat(None, count):
        object()


def byte_strings(count):
    for _ in repeat(None, count):
        bytes(100)


def arrays(count):
    for _ in repeat(None, count):
        np.empty(1024, dtype=np.float32)


@pytest.fixture(scope="module")
def counter():
    try:
        return BlockCounter()
    except NoCompilerError as error:
        pytest.skip(str(error))


@pytest.mark.parametrize("make", [objects, byte_strings, arrays])
def test_what_is_made_and_dropped_is_counted(counter, make):
    def counted(count):
        before = counter.total()
        make(count)
        return counter.total() - before

    with counter:
        counted(0)
        # Whatever else runs in the process can only add to it.
        looking = min(counted(0) for _ in range(10))
        made = min(counted(COUNT) for _ in range(10))
    assert made - looking == COUNT


def test_every_thread_is_counted(counter):
    with counter:
        before = counter.blocks()
        worker = threading.Thread(target=objects, args=(COUNT,))
        worker.start()
        worker.join()
        after = counter.blocks()
    assert sum(after.values()) - sum(before.values()) >= COUNT


def test_nothing_is_counted_afterwards(counter):
    with counter:
        pass
    before = counter.total()
    objects(COUNT)
    assert counter.total() == before


def test_without_a_compiler_the_way_out_is_said(monkeypatch):
    monkeypatch.setattr("benchmarks.block_counter.shutil.which", lambda _: None)
    with pytest.raises(NoCompilerError, match="install one"):
        BlockCounter()
