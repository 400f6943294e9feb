"""The path of a batch leaves nothing behind. Counted, not timed."""

import tracemalloc
from typing import ClassVar

import numpy as np
import pytest

from benchmarks.engine_path import Path, TrivialAnalyser
from tuner.pool.transport import Transport

LOOP = 48
"""Batches of 1024 frames in one turn of the tone, which ends where it begins."""


@pytest.fixture(scope="module")
def tone():
    frames = np.arange(LOOP * 1024)
    wave = np.sin(2 * np.pi * 220 / len(frames) * frames)
    wave += 0.3 * np.sin(2 * np.pi * 660 / len(frames) * frames)
    return (0.2 * wave).astype(np.float32)


@pytest.fixture
def tracing(qapp):
    tracemalloc.start()
    yield
    tracemalloc.stop()


def left_nothing(growth):
    return (growth.python_bytes, growth.numpy_bytes, growth.objects) == (0, 0, 0)


def growths(path, batches, attempts):
    """What stretches leave behind, up to the first that leaves nothing.

    A counter may gain a digit in one stretch; what leaks, leaks in every one.
    """
    found = []
    while len(found) < attempts and not (found and left_nothing(found[-1])):
        found.append(path.growth(batches))
    return found


@pytest.mark.parametrize(
    ("transport", "batches"),
    [(Transport.PING_PONG, 10_000), (Transport.ALLOCATE, 1000), (Transport.COPY, 1000)],
)
def test_ten_thousand_batches_leave_nothing_behind(tracing, tone, monkeypatch, transport, batches):
    monkeypatch.setattr("tuner.engine.analysis.Analyser", TrivialAnalyser)
    path = Path(tone, 256, transport)
    path.run(1500)
    try:
        found = growths(path, batches, attempts=5)
        assert path.failures() == 0
    finally:
        path.close()
    assert left_nothing(found[-1]), found


def test_the_real_analyser_leaves_nothing_behind(tracing, tone):
    path = Path(tone, 1024)
    path.run(4 * LOOP)
    try:
        found = growths(path, 3 * LOOP, attempts=8)
        assert path.failures() == 0
    finally:
        path.close()
    assert left_nothing(found[-1]), found


def test_a_leak_of_one_object_a_batch_is_noticed(tracing, tone, monkeypatch):
    class Hoarder(TrivialAnalyser):
        kept: ClassVar[list] = []

        def read(self, batch, samples):
            self.kept.append(batch.buffer_id)
            return super().read(batch, samples)

    monkeypatch.setattr("tuner.engine.analysis.Analyser", Hoarder)
    path = Path(tone, 256)
    path.run(100)
    try:
        found = growths(path, 500, attempts=3)
    finally:
        path.close()
    assert not any(map(left_nothing, found))
