import pytest

from tuner.ui.frame_clock import FrameClock


class Display:
    def __init__(self, frames, visible=True):
        self.frames = frames
        self.visible = visible
        self.drawn = 0

    def seen(self):
        return self.visible

    def advance(self, now_s):
        self.drawn += 1
        return self.drawn < self.frames


@pytest.fixture
def clock(qapp):
    return FrameClock(60)


def test_stands_still_until_woken_and_stops_when_all_rest(qtbot, clock):
    short, long = Display(2), Display(5)
    clock.add(short)
    clock.add(long)
    assert not clock.running
    clock.wake()
    qtbot.waitUntil(lambda: not clock.running)
    assert (short.drawn, long.drawn) == (5, 5)


def test_skips_what_cannot_be_seen(qtbot, clock):
    hidden = Display(5, visible=False)
    clock.add(hidden)
    clock.wake()
    qtbot.waitUntil(lambda: not clock.running)
    assert hidden.drawn == 0


def test_draws_nothing_while_asleep(qtbot, clock):
    display = Display(3)
    clock.add(display)
    clock.set_asleep(True)
    clock.wake()
    assert not clock.running
    clock.set_asleep(False)
    qtbot.waitUntil(lambda: display.drawn == 3)


def test_what_may_wait_is_drawn_in_every_second_frame_until_it_rests(qtbot, clock):
    quick, slow = Display(4), Display(5)
    clock.add(quick)
    clock.add(slow, every_second=True)
    clock.wake()
    qtbot.waitUntil(lambda: not clock.running)
    assert (quick.drawn, slow.drawn) == (9, 5)


def test_where_frames_are_few_everything_is_drawn_in_each(qtbot, clock):
    quick, slow = Display(1), Display(5)
    clock.set_refresh(40)
    clock.add(quick)
    clock.add(slow, every_second=True)
    clock.wake()
    qtbot.waitUntil(lambda: not clock.running)
    assert (quick.drawn, slow.drawn) == (5, 5)
