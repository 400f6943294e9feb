import pytest

from tuner.ui.frame_clock import FrameClock
from tuner.ui.next_frame import NextFrame


class Moving:
    """Keeps the clock running."""

    def seen(self):
        return True

    def advance(self, now_s):
        return True


@pytest.fixture
def clock(qapp):
    clock = FrameClock(60)
    yield clock
    clock.set_asleep(True)


def test_news_waits_for_the_frame_and_keeps_its_order(qtbot, clock):
    heard = []
    frame = NextFrame(clock)
    clock.add(Moving())
    clock.wake()
    frame.post(heard.append, 1)
    frame.post(heard.append, 2)
    assert heard == []
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [1, 2]
    assert not frame.seen()


def test_news_goes_through_while_no_frames_are_drawn(clock):
    heard = []
    frame = NextFrame(clock)
    frame.post(heard.append, 1)
    assert heard == [1]


def test_what_waits_goes_first_when_the_clock_has_stopped(clock):
    heard = []
    frame = NextFrame(clock)
    clock.add(Moving())
    clock.wake()
    frame.post(heard.append, 1)
    clock.set_asleep(True)
    frame.post(heard.append, 2)
    assert heard == [1, 2]
