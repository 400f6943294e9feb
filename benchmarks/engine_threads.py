"""What a slot costs in a thread whose event loop Qt starts, and in one that Python starts.

Run ``python -m benchmarks.engine_threads``: both tick every 4 ms, as the capture does, in turns,
and do nothing else; the cost is the processor time of the process for a tick.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, QTimer, Slot

from benchmarks.engine_table import table
from tuner.engine.worker_thread import WorkerThread

TICK_MS = 4


class Ticker(QObject):
    """Counts the ticks of a timer in its thread."""

    def __init__(self) -> None:
        super().__init__()
        self.ticks = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    @Slot()
    def begin(self) -> None:
        """Start ticking; runs in the thread."""
        self._timer.start(TICK_MS)

    @Slot()
    def end(self) -> None:
        """Stop ticking and end the thread; runs in it."""
        self._timer.stop()
        QThread.currentThread().quit()

    @Slot()
    def tick(self) -> None:
        """Count."""
        self.ticks += 1


def microseconds(thread: QThread, seconds: float) -> float:
    """Processor time of a tick in a thread, in µs."""
    ticker = Ticker()
    ticker.moveToThread(thread)
    thread.started.connect(ticker.begin)
    thread.start()
    loop = QCoreApplication.instance()
    assert loop is not None
    begun = time.process_time()
    QTimer.singleShot(round(seconds * 1e3), loop.quit)
    QCoreApplication.exec()
    spent = time.process_time() - begun
    QTimer.singleShot(0, ticker, ticker.end)
    thread.wait()
    return 1e6 * spent / ticker.ticks


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seconds", type=float, default=3.0, help="length of a slice")
    parser.add_argument("--rounds", type=int, default=4, help="slices of each kind")
    options = parser.parse_args(arguments)
    app = QCoreApplication(sys.argv[:1])
    found: dict[type[QThread], list[float]] = {QThread: [], WorkerThread: []}
    for _ in range(options.rounds):
        for kind, costs in found.items():
            costs.append(microseconds(kind(), options.seconds))
    rows = [
        [kind.__name__, f"{min(costs):.0f}", f"{sorted(costs)[len(costs) // 2]:.0f}"]
        for kind, costs in found.items()
    ]
    print(table(("thread", "least µs a tick", "median"), rows))
    del app


if __name__ == "__main__":
    main()
