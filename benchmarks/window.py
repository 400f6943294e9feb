"""What the window costs: CPU with a moving and a still note, frames a second, first paint.

Run ``python -m benchmarks.window`` on a desktop or under Xvfb. The whole program is measured:
capture, analysis and the window with the panes that are open at first, fed by a synthetic tone in
real time.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tuner.engine.metrics import EngineMetrics
from tuner.engine.session import Session
from tuner.settings.model import Settings
from tuner.sources.pace import Pace
from tuner.sources.source import CHUNK_FRAMES, Chunk, Samples
from tuner.ui.main_window import MainWindow

_RATE = 48_000
_LOOP_S = 10
_MOVES_HZ = 0.4
"""How often a second the moving note goes sharp and flat; a whole number of times in the loop."""
_NOTES = {"moving": 35.0, "still": 0.0}
"""How far each note is bent, in cents."""


class Tone:
    """A source: A4 with three partials, still or slowly bent up and down.

    Args:
        cents: How far it is bent; 0 for a still note.
    """

    name = "Tone"
    sample_rate = _RATE
    latency_s = 0.0
    real_time = True
    finished = False
    complaint = None
    has_own_clock = False

    def __init__(self, cents: float) -> None:
        seconds = np.arange(_LOOP_S * _RATE) / _RATE
        hz = 440.0 * 2.0 ** (cents * np.sin(2.0 * np.pi * _MOVES_HZ * seconds) / 1200.0)
        phase = 2.0 * np.pi * np.cumsum(hz) / _RATE
        tone = sum(0.2 / k * np.sin(k * phase) for k in (1, 2, 3))
        whole = len(seconds) // CHUNK_FRAMES * CHUNK_FRAMES
        self._loop = np.asarray(tone, dtype=np.float32)[:whole]
        self._position = 0
        self._pace = Pace(real_time=True)

    def open(self) -> None:
        """Begin."""
        self._pace.start(_RATE)

    def read_into(self, out: Samples) -> Chunk | None:
        """Copy the next chunk when it is due."""
        if not self._pace.is_due(self._position + CHUNK_FRAMES):
            return None
        start = self._position % len(self._loop)
        out[:] = self._loop[start : start + CHUNK_FRAMES]
        chunk = Chunk(CHUNK_FRAMES, self._position, self._pace.time_ns(self._position), 0)
        self._position += CHUNK_FRAMES
        return chunk

    def pause(self) -> None:
        """Stand still."""
        self._pace.pause()

    def resume(self) -> None:
        """Go on."""
        self._pace.resume()

    def close(self) -> None:
        """Nothing to give back."""


@dataclass(frozen=True)
class Cost:
    """What one run cost.

    Attributes:
        note: What was played.
        size: Of the window, in pixels.
        cpu_percent: Of the whole process, in per cent of one core.
        engine_percent: Of that, capture and analysis.
        frames_per_s: Paints of the needle a second over the whole run.
        fps_while_moving: The same while the needle moved.
        capture_to_paint_ms: Median and 95th percentile from capture to paint.
    """

    note: str
    size: str
    cpu_percent: float
    engine_percent: float
    frames_per_s: float
    fps_while_moving: float
    capture_to_paint_ms: tuple[float, float]


def measure(note: str, cents: float, size: tuple[int, int], seconds: float) -> Cost:
    """Play a tone into a new window and take the cost after a warm-up of 3 s."""
    settings = Settings()
    window = MainWindow(settings)
    window.resize(*size)
    engine = settings.engine
    session = Session(
        engine.batch_config(), engine.pool_config(), settings.tuning.tuning(), settings.audio.gate
    )
    cpu_s: list[float] = []

    def keep(metrics: EngineMetrics) -> None:
        window.take_metrics(metrics)
        cpu_s.append(metrics.capture.cpu_s + metrics.analysis.cpu_s)

    session.state_changed.connect(window.show_state)
    session.stream_changed.connect(window.show_stream)
    session.reading.connect(window.take_reading)
    session.metrics.connect(keep)
    window.show()
    session.start(Tone(cents))
    _run(3.0)
    before, cpu, began, engine_s = (
        window.paint_stats().frames, time.process_time(), time.monotonic(), cpu_s[-1],
    )  # fmt: skip
    _run(seconds)
    elapsed = time.monotonic() - began
    cost_s, engine_cost_s = time.process_time() - cpu, cpu_s[-1] - engine_s
    stats = window.paint_stats()
    session.shutdown()
    window.close()
    delays = sorted(stats.capture_to_paint_ms) or [0.0]
    return Cost(
        note, f"{size[0]}×{size[1]}", 100.0 * cost_s / elapsed, 100.0 * engine_cost_s / elapsed,
        (stats.frames - before) / elapsed, stats.fps_while_moving,
        (statistics.median(delays), delays[int(0.95 * (len(delays) - 1))]),
    )  # fmt: skip


def first_paint_s(times: int = 3) -> float:
    """The least of several starts of the program, from the process's start to its first paint."""
    starts = []
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "smoke.json")
        for _ in range(times):
            subprocess.run(
                [sys.executable, "-m", "tuner", "--source", "demo", "--smoke", "1",
                 "--report", str(report)], check=False,
            )  # fmt: skip
            starts.append(float(json.loads(report.read_text())["first_paint_s"]))
    return min(starts)


def _run(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(1000.0 * seconds), loop.quit)
    loop.exec()


def measured_apart(note: str, size: tuple[int, int], seconds: float) -> Cost:
    """Measure in a process of its own, with one thread for linear algebra, as the program runs."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.window", "--one", note, f"{size[0]}x{size[1]}",
         "--seconds", str(seconds)],
        check=True, capture_output=True, text=True,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    return Cost(**json.loads(done.stdout))


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seconds", type=float, default=10.0, help="length of each run")
    parser.add_argument("--json", type=Path, help="also write the figures there")
    parser.add_argument("--one", nargs=2, metavar=("NOTE", "SIZE"), help="only one run, as JSON")
    options = parser.parse_args(arguments)
    if options.one is not None:
        application = QApplication(sys.argv[:1])
        application.setQuitOnLastWindowClosed(False)
        note, size_text = options.one
        width, height = map(int, size_text.split("x"))
        cost = measure(note, _NOTES[note], (width, height), options.seconds)
        print(json.dumps(asdict(cost)))
        return
    costs = [
        measured_apart(note, size, options.seconds)
        for size in ((1024, 640), (1920, 1080))
        for note in _NOTES
    ]
    started = first_paint_s()
    print(f"first paint {started:.3f} s after the start of the process")
    print("window     note    CPU %  engine %  frames/s  fps moving  capture → paint ms (p95)")
    for cost in costs:
        median, p95 = cost.capture_to_paint_ms
        print(
            f"{cost.size:10} {cost.note:7} {cost.cpu_percent:5.1f} {cost.engine_percent:8.1f} "
            f"{cost.frames_per_s:9.1f} {cost.fps_while_moving:10.1f}   {median:.1f} ({p95:.1f})"
        )
    if options.json is not None:
        figures = {"first_paint_s": started, "runs": [asdict(cost) for cost in costs]}
        options.json.write_text(json.dumps(figures, indent=2))


if __name__ == "__main__":
    main()
