from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tuner.sources.pace import Pace


class _Clock:
    def __init__(self) -> None:
        self.now_ns = 0

    def __call__(self) -> int:
        return self.now_ns


def test_a_frame_is_due_when_its_time_has_come(clock):
    pace = Pace(True, clock)
    pace.start(48000)
    assert pace.is_due(0)
    assert not pace.is_due(480)
    clock.forward(0.0099)
    assert not pace.is_due(480)
    clock.forward(0.0001)
    assert pace.is_due(480)


def test_as_fast_as_possible_everything_is_due_and_still_dated(clock):
    pace = Pace(False, clock)
    pace.start(48000)
    assert pace.is_due(10**12)
    assert pace.time_ns(48000) - pace.time_ns(0) == 1_000_000_000


def test_a_pause_is_left_out(clock):
    pace = Pace(True, clock)
    pace.start(48000)
    clock.forward(1)
    pace.pause()
    pace.pause()
    clock.forward(60)
    assert not pace.is_due(0)
    pace.resume()
    pace.resume()
    assert pace.is_due(48000)
    assert not pace.is_due(48001)
    assert pace.time_ns(48000) == clock()


@given(
    rate=st.integers(1, 768_000),
    steps=st.lists(st.tuples(st.sampled_from("tpr"), st.integers(0, 10**10)), max_size=30),
)
def test_what_has_become_due_stays_due(rate, steps):
    clock = _Clock()
    pace = Pace(True, clock)
    pace.start(rate)
    heard_ns = 0
    running = True
    for step, passed in steps:
        clock.now_ns += passed
        heard_ns += passed if running else 0
        if step == "p":
            pace.pause()
            running = False
        elif step == "r":
            pace.resume()
            running = True
        due = heard_ns * rate // 10**9
        if running:
            assert pace.is_due(due)
            assert not pace.is_due(due + 2)
