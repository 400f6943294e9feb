"""The whole engine for a second: two threads, queued messages, and a look at its figures.

Capture and analysis run in threads of their own. Everything that is printed is printed by the
thread that made the session; none of its slots may block for long.
"""

# ruff: noqa: T201 - an example shows what it does

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from tuner.engine.config import BatchConfig, PoolConfig
from tuner.engine.metrics import EngineMetrics
from tuner.engine.readings import Reading
from tuner.engine.session import Session
from tuner.music.tuning import Tuning
from tuner.sources.demo import Demo


def main() -> None:
    """Listen to the demo for a second."""
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    readings: list[Reading] = []
    newest: list[EngineMetrics] = []
    session = Session(BatchConfig(1024), PoolConfig(size=8), Tuning(), gate_dbfs=-60.0)
    session.reading.connect(readings.append)
    session.metrics.connect(newest.append)
    try:
        session.start(Demo(seed=1))
        loop = QEventLoop()
        QTimer.singleShot(1000, loop.quit)
        loop.exec()
    finally:
        # Buffers that are out come back or are reclaimed; then the threads end.
        session.shutdown()
    pool = newest[-1].capture.pool
    print(f"readings: {'some' if readings else 'none'}")
    print(f"hit rate {pool.hit_rate:.0f} %, refused returns {pool.refused}")
    del app


if __name__ == "__main__":
    main()
