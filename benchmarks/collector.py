"""What Python's collector costs the running program, without and with a policy.

Run ``python -m benchmarks.collector``. Each run is the whole application in a process of its own,
offscreen, playing the demo, with a minute of readings kept as well as what the window keeps; the
policies take turns. What a full collection takes is measured by asking for one at the end. After
that, with nothing timed any more, the objects are counted that a batch makes (see
``block_counter``), and those the collector has to reckon with because they outlive it.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.block_counter import BlockCounter, NoCompilerError
from benchmarks.engine_slices import GATE_DBFS, percentile, run_loop
from benchmarks.engine_table import table
from tuner.engine.config import BatchConfig, PoolConfig
from tuner.engine.heap import LOOK_MS, Heap
from tuner.engine.metrics import EngineMetrics
from tuner.engine.offline import read_all
from tuner.engine.readings import Reading
from tuner.engine.session import Session
from tuner.music.tuning import Tuning
from tuner.settings.model import Settings
from tuner.sources.demo import Demo
from tuner.ui.main_window import MainWindow

POLICIES = ("of itself", "of itself, frozen", "asked for")
_MINUTE = 60 * 48_000 // 1024
_COUNTED_S = 5.0
_THREADS = ("capture", "analysis", "window")
_HEAD = (
    "policy", "collections young · middle · full", "worst ms", "total ms a minute",
    "last frame → reading p99 ms", "worst capture gap ms", "a full one takes ms",
    "objects made a batch: capture · analysis · window", "of them kept for the collector",
)  # fmt: skip


@dataclass(frozen=True)
class Cost:
    """What one run saw.

    Attributes:
        policy: One of POLICIES.
        collections: By generation.
        worst_ms: Longest pause.
        total_ms: All pauses, a minute.
        late_ms: 99th percentile of the time from the last frame of a batch to its reading.
        gap_ms: Longest time between two turns of the capture thread.
        full_ms: What a full collection took at the end.
        made: Objects made a batch, by thread as in _THREADS; empty when they cannot be counted.
        kept: Container objects that were made and not given back, a batch.
    """

    policy: str
    collections: list[int]
    worst_ms: float
    total_ms: float
    late_ms: float
    gap_ms: float
    full_ms: float
    made: list[float]
    kept: float


class PauseLog:
    """Every collection, by generation."""

    def __init__(self) -> None:
        self.pauses: list[tuple[int, float]] = []
        self._begun = 0.0

    def note(self, phase: str, info: dict[str, int]) -> None:
        """A callback of the collector."""
        if phase == "start":
            self._begun = time.perf_counter()
        else:
            self.pauses.append((info["generation"], 1e3 * (time.perf_counter() - self._begun)))


def measure(policy: str, seconds: float) -> Cost:
    """Run the window with one policy; the first three seconds do not count."""
    app = QApplication(sys.argv[:1])
    settings = Settings()
    window = MainWindow(settings)
    session = Session(BatchConfig(), PoolConfig(), settings.tuning.tuning(), GATE_DBFS)
    kept: deque[Reading] = deque(_a_minute_of_readings(), maxlen=_MINUTE)
    late: list[float] = []
    newest: list[EngineMetrics] = []

    def keep(reading: Reading) -> None:
        kept.append(reading)
        late.append(reading.latency_ms - 1e3 * 1024 / reading.sample_rate)

    session.state_changed.connect(window.show_state)
    session.stream_changed.connect(window.show_stream)
    session.reading.connect(window.take_reading)
    session.metrics.connect(window.take_metrics)
    session.reading.connect(keep)
    session.metrics.connect(lambda metrics: newest.__setitem__(slice(0, 1), [metrics]))
    heap = Heap() if policy == "asked for" else None
    looks = QTimer()
    if heap is not None:
        session.state_changed.connect(heap.follow)
        looks.timeout.connect(heap.look)
        looks.start(LOOK_MS)
    window.show()
    session.start(Demo())
    run_loop(2.0)
    if policy == "of itself, frozen":
        gc.collect()
        gc.freeze()
    run_loop(1.0)
    session.reset_counters()
    run_loop(0.1)
    late.clear()
    log = PauseLog()
    gc.callbacks.append(log.note)
    begun = time.monotonic()
    run_loop(seconds)
    elapsed = time.monotonic() - begun
    ordered, gap = sorted(late), newest[0].capture.worst_gap_ms
    kept_objects, batches = newest[0].collector.kept_objects, newest[0].capture.batches
    gc.callbacks.remove(log.note)
    begun = time.perf_counter()
    gc.collect()
    full_ms = 1e3 * (time.perf_counter() - begun)
    made = _objects_made(session)
    session.shutdown()
    window.close()
    del app
    return Cost(
        policy,
        [sum(g == wanted for g, _ in log.pauses) for wanted in range(3)],
        max((ms for _, ms in log.pauses), default=0.0),
        sum(ms for _, ms in log.pauses) * 60.0 / elapsed,
        percentile(ordered, 99),
        gap,
        full_ms,
        made,
        kept_objects / batches,
    )


def _objects_made(session: Session) -> list[float]:
    """Objects that a batch makes, by thread; nothing when they cannot be counted."""
    try:
        counter = BlockCounter()
    except NoCompilerError as error:
        print(error, file=sys.stderr)
        return []
    batches: list[Reading] = []
    session.reading.connect(batches.append)
    with counter:
        run_loop(_COUNTED_S)
        found = dict(counter.blocks())
    workers = [found.pop(name, 0) for name in _THREADS[:2]]
    return [blocks / len(batches) for blocks in (*workers, sum(found.values()))]


def _a_minute_of_readings() -> list[Reading]:
    demo = Demo(real_time=False)
    demo.open()
    return list(islice(read_all(demo, Tuning(), GATE_DBFS, 1024), _MINUTE))


def measured_apart(policy: str, seconds: float) -> Cost:
    """Measure in a process of its own, with settings of its own."""
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.collector", "--one", policy,
             "--seconds", str(seconds)],
            check=True, capture_output=True, text=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": home,
                 "OPENBLAS_NUM_THREADS": "1"},
        )  # fmt: skip
    return Cost(**json.loads(done.stdout.splitlines()[-1]))


def row(costs: Sequence[Cost]) -> tuple[str, ...]:
    """The runs of one policy: counts added, the worst of the worst, medians of the rest."""
    counts = [sum(cost.collections[g] for cost in costs) for g in range(3)]
    return (
        costs[0].policy,
        " · ".join(map(str, counts)),
        f"{max(cost.worst_ms for cost in costs):.1f}",
        f"{statistics.median(cost.total_ms for cost in costs):.1f}",
        f"{statistics.median(cost.late_ms for cost in costs):.1f}",
        f"{max(cost.gap_ms for cost in costs):.1f}",
        f"{statistics.median(cost.full_ms for cost in costs):.1f}",
        " · ".join(
            f"{statistics.median(made):.0f}" for made in zip(*(c.made for c in costs), strict=True)
        )
        or "not counted",
        f"{statistics.median(cost.kept for cost in costs):.1f}",
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seconds", type=float, default=20.0, help="length of each run")
    parser.add_argument("--rounds", type=int, default=3, help="runs of each policy")
    parser.add_argument("--one", choices=POLICIES, help="only one run, as JSON")
    parser.add_argument("--report", type=Path, metavar="FILE.md", help="write the table there")
    options = parser.parse_args(arguments)
    if options.one is not None:
        print(json.dumps(asdict(measure(options.one, options.seconds))))
        return
    costs: dict[str, list[Cost]] = {policy: [] for policy in POLICIES}
    for _ in range(options.rounds):
        for policy in POLICIES:
            costs[policy].append(measured_apart(policy, options.seconds))
    text = table(_HEAD, [row(of_policy) for of_policy in costs.values()])
    print(text)
    if options.report is not None:
        options.report.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
