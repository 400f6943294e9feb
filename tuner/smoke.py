"""The smoke run: the window for a while, and a report of how it went."""

from __future__ import annotations

import json
import math
import os
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from tuner.engine.lifecycle import Notice, Severity
from tuner.engine.messages import StreamInfo
from tuner.engine.metrics import EngineMetrics
from tuner.engine.readings import Reading
from tuner.engine.session import Session
from tuner.ui.paint_stats import PaintStats

PATIENCE_S = 20.0
"""How long the first reading may take, in s."""
STARTED_S = 3.0
"""From the first reading until all that a start brings has been read and drawn."""


class SmokeRun(QObject):
    """Watches a session for some seconds, from its first reading on.

    Args:
        session: Not started yet.
        seconds: How long to watch, in s.

    Signals:
        done: The time is up, or the session will not run.
    """

    done = Signal()

    def __init__(
        self,
        session: Session,
        seconds: float,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._seconds = seconds
        self._problems: list[str] = []
        self._metrics: EngineMetrics | None = None
        self._source = ""
        self._sample_rate = 0
        self._readings = 0
        self._latency_ms: list[float] = []
        self._cents: dict[str, list[float]] = defaultdict(list)
        self._cpu_begun = self._cpu_ended = self._cpu_s = 0.0
        self._started: tuple[float, float] | None = None
        """CPU time and time at the end of the start, in s."""
        self._begun = self._ended = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._time_up)
        self._timer.start(round(PATIENCE_S * 1000))
        self._start = QTimer(self)
        self._start.setSingleShot(True)
        self._start.setInterval(round(STARTED_S * 1000))
        self._start.timeout.connect(self._note_started)
        session.stream_changed.connect(self._take_stream)
        session.reading.connect(self._take_reading)
        session.metrics.connect(self._take_metrics)
        session.notice.connect(self._take_notice)

    @property
    def problems(self) -> Sequence[str]:
        """What did not work, a sentence each."""
        return self._problems

    def report(self, paint: PaintStats, first_paint_s: float | None) -> dict[str, Any]:
        """What was measured, as plain values.

        Args:
            paint: What the window painted.
            first_paint_s: From the process's start to the first painted window, in s.
        """
        if not self._readings:
            self._problems.append("No reading came.")
        if not paint.frames:
            self._problems.append("The needle was never painted.")
        if self._metrics is None:
            self._problems.append("No figures of the pool came.")
        elif self._metrics.lost_frames:
            self._problems.append(f"{self._metrics.lost_frames} frames were lost.")
        return {
            "seconds": round(self._ended - self._begun, 3),
            "source": self._source,
            "sample_rate": self._sample_rate,
            "readings": self._readings,
            "notes": [
                {
                    "note": note,
                    "count": len(cents),
                    "median_cents": round(statistics.median(cents), 3),
                }
                for note, cents in self._cents.items()
            ],
            "lost_frames": self._metrics.lost_frames if self._metrics else None,
            "pool": _pool_report(self._metrics) if self._metrics else None,
            "latency_ms": {
                "capture_to_reading": _spread(self._latency_ms),
                "capture_to_paint": _spread(paint.capture_to_paint_ms),
            },
            "fps": round(paint.fps_while_moving, 1),
            "first_paint_s": first_paint_s,
            "cpu_s": round(self._cpu_s, 3),
            "cpu_start_s": None if self._started is None else round(self._started[0], 3),
            "cpu_running_percent": self._running_percent(),
            "rss_mb": round(psutil.Process().memory_info().rss / 1e6, 1),
            "problems": self._problems,
        }

    @Slot(object)
    def _take_stream(self, stream: StreamInfo | None) -> None:
        if stream is not None:
            self._source = stream.name
            self._sample_rate = stream.sample_rate

    @Slot(object)
    def _take_reading(self, reading: Reading) -> None:
        if not self._begun:
            self._begun = time.monotonic()
            self._cpu_begun = time.process_time()
            self._timer.start(round(self._seconds * 1000))
            self._start.start()
        self._readings += 1
        self._latency_ms.append(reading.latency_ms)
        if reading.deviation is not None:
            self._cents[reading.deviation.label].append(reading.deviation.cents)

    @Slot(object)
    def _take_metrics(self, metrics: EngineMetrics) -> None:
        self._metrics = metrics

    @Slot(object)
    def _take_notice(self, notice: Notice) -> None:
        if notice.severity is not Severity.INFO:
            self._problems.append(notice.text)
        if notice.severity is Severity.ERROR and not notice.retrying and not self._begun:
            self._time_up()

    @Slot()
    def _note_started(self) -> None:
        self._started = time.process_time(), time.monotonic()

    def _running_percent(self) -> float | None:
        """CPU after the start, in per cent of one core; None for a run that is not longer."""
        if self._started is None or self._ended <= self._started[1]:
            return None
        cpu_s, at = self._started
        return round(100.0 * (self._cpu_ended - cpu_s) / (self._ended - at), 1)

    @Slot()
    def _time_up(self) -> None:
        self._timer.stop()
        self._start.stop()
        self._cpu_ended = time.process_time()
        self._ended = time.monotonic()
        if self._begun:
            self._cpu_s = self._cpu_ended - self._cpu_begun
        else:
            self._begun = self._ended
            self._problems.append("The source did not start.")
        self._session.request_status()
        self.done.emit()


def conclude(run: SmokeRun, paint: PaintStats, path: Path | None) -> int:
    """Say what did not work in a run that has ended, and write its report.

    Returns:
        The exit code: 0 if all worked.
    """
    first = paint.first_paint_ns
    report = run.report(paint, None if first is None else seconds_since_process_start(first))
    for problem in run.problems:
        print(f"tuner: {problem}", file=sys.stderr)
    if path is not None:
        try:
            write_report(report, path)
        except OSError as error:
            print(f"tuner: {path} cannot be written: {error.strerror}.", file=sys.stderr)
            return 1
    return 1 if run.problems else 0


def write_report(report: dict[str, Any], path: Path) -> None:
    """Write the report as JSON.

    Raises:
        OSError: The path cannot be written.
    """
    path.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def seconds_since_process_start(at_monotonic_ns: int) -> float:
    """From the start of this process to a moment on the clock of ``time.monotonic_ns``, in s.

    Where the set-up script has become this process, from that moment, which it left behind.
    """
    handed_over = os.environ.get("TUNER_STARTED_NS", "")
    if handed_over.isdecimal():
        return round((at_monotonic_ns - int(handed_over)) / 1e9, 3)
    return round(_process_age_s() - (time.monotonic_ns() - at_monotonic_ns) / 1e9, 3)


def _process_age_s() -> float:
    try:
        # Both count from the machine's start in the kernel's ticks; the wall clock that
        # psutil uses may be a second off.
        fields = Path("/proc/self/stat").read_text("ascii").rpartition(")")[2].split()
        uptime = float(Path("/proc/uptime").read_text("ascii").split()[0])
        return uptime - int(fields[19]) / _ticks_per_second()
    except OSError:
        return time.time() - psutil.Process().create_time()


def _ticks_per_second() -> int:
    return os.sysconf("SC_CLK_TCK")


def _pool_report(metrics: EngineMetrics) -> dict[str, Any]:
    pool = metrics.capture.pool
    return {
        "size": pool.size,
        "acquired": pool.acquired,
        "transferred": pool.transferred,
        "returned": pool.returned,
        "exhausted": pool.exhausted,
        "timed_out": pool.timed_out,
        "refused": pool.refused,
        "hit_rate": round(pool.hit_rate, 3),
    }


def _spread(values: Iterable[float]) -> dict[str, float | None]:
    ordered = sorted(values)
    if not ordered:
        return {"median": None, "p95": None, "max": None}
    return {
        "median": round(statistics.median(ordered), 3),
        "p95": round(ordered[math.ceil(0.95 * len(ordered)) - 1], 3),
        "max": round(ordered[-1], 3),
    }
