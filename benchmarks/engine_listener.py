"""Whether a slow listener slows the path of the buffers, and how soon an alert is heard."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from benchmarks.engine_recording import Player, synthesised
from benchmarks.engine_slices import Bench, Setup, run_loop
from tuner.engine.config import BatchConfig, PoolConfig
from tuner.pool.events import PoolEvent, Resized

_SLEEP_S = 0.05
_SLICE_S = 2.0
_ALERTS = 300


@dataclass(frozen=True)
class Listening:
    """What was measured.

    Attributes:
        with_us: Acquisition with the listener, median of the slices' means, in µs.
        without_us: The same while nobody listens.
        with_p99_ms: Its 99th percentile with the listener, the worst of the slices, in ms.
        noise_us: How far slices without a listener lie apart.
        heard_ms: From an event of high priority to its listener, in ms, in order of size. Each
            comes with a resize, which sends the partial batch: the analysis always runs meanwhile.
    """

    with_us: float
    without_us: float
    with_p99_ms: float
    noise_us: float
    heard_ms: list[float]


class Sleeper(QObject):
    """Takes its time over every event."""

    @Slot(object)
    def hear(self, _: tuple[PoolEvent, ...]) -> None:
        """Sleep."""
        time.sleep(_SLEEP_S)


def with_and_without_listener(rounds: int) -> Listening:
    """Measure the acquisitions with and without a listener, in turns, then the alerts."""
    setup = Setup()
    bench = Bench(setup, Player(synthesised(setup.sample_rate), setup.sample_rate))
    sleeper = Sleeper()
    heard: list[float] = []
    times: dict[bool, list[float]] = {True: [], False: []}
    p99s: dict[bool, list[float]] = {True: [], False: []}
    try:
        for number in range(2 * rounds):
            listening = bool(number % 2)
            # Every single acquisition and return is told of, so that there is something to hear.
            bench.session.watch_buffers(True)
            if listening:
                bench.session.happened.connect(sleeper.hear)
            capture = bench.measure(_SLICE_S).metrics.capture
            times[listening].append(1e3 * capture.pool.acquisition.mean_ms)
            p99s[listening].append(capture.pool.acquisition.p99_ms)
            if listening:
                bench.session.happened.disconnect(sleeper.hear)
        bench.session.watch_buffers(False)

        def hear(events: tuple[PoolEvent, ...]) -> None:
            now = time.monotonic_ns()
            heard.extend((now - e.time_ns) / 1e6 for e in events if isinstance(e, Resized))

        bench.session.happened.connect(hear)
        for number in range(_ALERTS):
            bench.session.configure(BatchConfig(), PoolConfig(8 + number % 2))
            run_loop(0.03)
    finally:
        bench.close()
    heard.sort()
    return Listening(
        statistics.median(times[True]),
        statistics.median(times[False]),
        max(p99s[True]),
        max(times[False]) - min(times[False]),
        heard,
    )
