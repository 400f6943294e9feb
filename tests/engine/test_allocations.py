"""The path of a batch leaves nothing behind. Counted, not timed."""

import tracemalloc
from typing import ClassVar

import numpy as np
import pytest

from benchmarks.engine_path import Path, TrivialAnalyser
from benchmarks.engine_temporaries import LineTrace
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


def leaks(growths):
    """Whether something grew in every single stretch.

    A counter may gain a digit in one, and an analyser hold more at the end of another than it did
    at the beginning; what leaks, leaks in all of them.
    """
    least = [
        min(getattr(growth, name) for growth in growths)
        for name in ("python_bytes", "numpy_bytes", "objects")
    ]
    return max(least) > 0


def growths(path, batches, attempts):
    """What stretches leave behind, until something has stood still or shrunk everywhere."""
    found = [path.growth(batches)]
    while leaks(found) and len(found) < attempts:
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
    assert not leaks(found), found


def test_the_black_box_leaves_nothing_behind(tracing, tone, monkeypatch):
    monkeypatch.setattr("tuner.engine.analysis.Analyser", TrivialAnalyser)
    path = Path(tone, 256)
    path.keep_sound()
    path.run(6000)  # once round
    try:
        found = growths(path, 1500, attempts=5)
        assert path.failures() == 0
    finally:
        path.close()
    assert not leaks(found), found


def test_the_real_analyser_leaves_nothing_behind(tracing, tone):
    path = Path(tone, 1024)
    path.run(4 * LOOP)
    try:
        found = growths(path, 3 * LOOP, attempts=8)
        assert path.failures() == 0
    finally:
        path.close()
    assert not leaks(found), found


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
    assert leaks(found)


def test_memory_that_comes_and_goes_is_put_down_to_its_line(tracing):
    def hungry():
        total = 0.0
        total += float(np.ones(100_000).sum())
        return total

    trace = LineTrace(__file__)
    trace.start()
    for _ in range(10):
        hungry()
    trace.stop()
    place = trace.places(10)[0]
    assert "np.ones(100_000)" in place.code
    assert place.bytes_per_batch == pytest.approx(800_000, rel=0.01)
    assert place.runs_per_batch == 1.0
