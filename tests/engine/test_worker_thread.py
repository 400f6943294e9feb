"""The thread of a worker keeps its Python state between two slots."""

from __future__ import annotations

import queue
import threading

from PySide6.QtCore import QObject, Qt, Signal, Slot

from tuner.engine.worker_thread import WorkerThread


class _Worker(QObject):
    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.counts: queue.Queue[int] = queue.Queue()
        self._kept = threading.local()
        self.asked.connect(self._count, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _count(self) -> None:
        """What a thread keeps for itself is gone with its Python state."""
        self._kept.calls = getattr(self._kept, "calls", 0) + 1
        self.counts.put(self._kept.calls)


def test_python_state_stays_between_slots(qapp) -> None:
    worker, thread = _Worker(), WorkerThread()
    worker.moveToThread(thread)
    thread.start()
    try:
        for _ in range(3):
            worker.asked.emit()
        counts = [worker.counts.get(timeout=10) for _ in range(3)]
    finally:
        thread.quit()
        assert thread.wait(10_000)
    assert counts == [1, 2, 3]


def test_it_ends_when_told(qapp) -> None:
    thread = WorkerThread()
    thread.start()
    thread.quit()
    assert thread.wait(10_000)
