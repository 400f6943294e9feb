import time

import pytest

from tuner.ui.paint_stats import PaintCounter


@pytest.fixture
def clock(monkeypatch):
    now = [1_000_000_000]
    monkeypatch.setattr(time, "monotonic_ns", lambda: now[0])
    return now


def test_counts_frames_while_the_needle_moves(clock):
    counter = PaintCounter()
    for _ in range(61):
        counter.painted(moving=True)
        clock[0] += 16_000_000
    stats = counter.snapshot()
    assert stats.frames == 61
    assert stats.fps_while_moving == pytest.approx(62.5)
    assert stats.first_paint_ns == 1_000_000_000


def test_a_rest_is_no_slow_frame(clock):
    counter = PaintCounter()
    for wait_ms in (16, 16, 5000, 16, 16):
        counter.painted(moving=True)
        clock[0] += wait_ms * 1_000_000
    counter.rested()
    clock[0] += 30_000_000
    counter.painted(moving=True)
    assert counter.snapshot().fps_while_moving == pytest.approx(62.5)


def test_measures_from_capture_to_the_next_paint_once(clock):
    counter = PaintCounter()
    counter.expect(clock[0] - 21_000_000)
    clock[0] += 10_000_000
    counter.painted(moving=False)
    counter.painted(moving=False)
    assert counter.snapshot().capture_to_paint_ms == (31.0,)


def test_keeps_a_bounded_number_of_delays(clock):
    counter = PaintCounter()
    for _ in range(5000):
        counter.expect(clock[0])
        counter.painted(moving=False)
    assert len(counter.snapshot().capture_to_paint_ms) == 4096
