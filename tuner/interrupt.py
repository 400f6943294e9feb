"""Ctrl+C and a polite kill, noticed by Qt's loop at once and handled between two events."""

from __future__ import annotations

import contextlib
import signal
import socket
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QSocketNotifier

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@contextlib.contextmanager
def on_interrupt(act: Callable[[], object], parent: QObject) -> Iterator[None]:
    """While inside, call ``act`` from the event loop when the process is asked to end.

    Python would only look for a signal when it next runs, and then in the middle of whatever
    that is. The system writes to a socket instead, and the loop reads it like any other event.

    Args:
        act: Ends the program; called in the thread of the loop.
        parent: Owns the notifier; lives in the main thread.
    """
    woken, waker = socket.socketpair()
    for end in (woken, waker):
        end.setblocking(False)
    notifier = QSocketNotifier(woken.fileno(), QSocketNotifier.Type.Read, parent)

    def notice() -> None:
        with contextlib.suppress(BlockingIOError):
            woken.recv(16)
        act()

    notifier.activated.connect(notice)
    handlers = {number: signal.signal(number, lambda *_: None) for number in _SIGNALS}
    waker_before = signal.set_wakeup_fd(waker.fileno(), warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(waker_before)
        for number, handler in handlers.items():
            signal.signal(number, handler)
        notifier.setEnabled(False)
        # Or the last hold on whoever acts might be let go of in the middle of this one's end.
        notifier.activated.disconnect(notice)
        notifier.deleteLater()
        woken.close()
        waker.close()
