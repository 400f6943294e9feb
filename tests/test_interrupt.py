import os
import signal

import pytest

from tuner.interrupt import on_interrupt


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_is_handled_by_the_loop_and_the_old_handlers_come_back(qtbot, qapp, number):
    before = signal.getsignal(number)
    asked = []
    with on_interrupt(lambda: asked.append(number), qapp):
        os.kill(os.getpid(), number)
        assert asked == []
        qtbot.waitUntil(lambda: asked == [number])
    assert signal.getsignal(number) is before
