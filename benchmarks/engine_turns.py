"""How long the interpreter's turns should be, beside two threads of pure Python.

Run ``python -m benchmarks.engine_turns``: the lengths take turns. ``work`` is what the busy threads
get done, against what they do with Python's usual 5 ms: shorter turns cost what is missing there.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from benchmarks.engine_busy import BusyInterpreter
from benchmarks.engine_recording import Player, synthesised
from benchmarks.engine_slices import Bench, Setup, Slice, percentile
from benchmarks.engine_table import table

INTERVALS_MS = (5.0, 2.0, 1.0, 0.5, 0.2, 0.1)
_HEAD = (
    "turn ms", "last frame → reading ms median · p95 · p99", "most buffers out of 16",
    "worst capture gap ms", "lost frames", "work of the busy threads",
)  # fmt: skip


def row(interval_ms: float, slices: Sequence[tuple[Slice, float]], usual: float) -> list[str]:
    """The figures of one length."""
    late = sorted(ms for each, _ in slices for ms in each.latency_ms)
    capture = [each.metrics.capture for each, _ in slices]
    frames = sum(each.frames for each in capture)
    lost = sum(each.metrics.lost_frames for each, _ in slices)
    work = sum(work for _, work in slices)
    return [
        f"{interval_ms:g}",
        " · ".join(f"{percentile(late, p):.0f}" for p in (50, 95, 99)),
        str(max(each.pool.peak_outstanding for each in capture)),
        f"{max(each.worst_gap_ms for each in capture):.0f}",
        f"{lost} of {frames:,}",
        f"{100.0 * work / usual:.0f} %",
    ]


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seconds", type=float, default=5.0, help="length of a slice")
    parser.add_argument("--rounds", type=int, default=3, help="slices of each length")
    parser.add_argument("--report", type=Path, metavar="FILE.md", help="write the table there")
    options = parser.parse_args(arguments)
    logging.getLogger("tuner").addHandler(logging.NullHandler())
    app = QCoreApplication(sys.argv[:1])
    bench = Bench(Setup(busy_threads=2), Player(synthesised(48_000), 48_000))
    found: dict[float, list[tuple[Slice, float]]] = {each: [] for each in INTERVALS_MS}
    try:
        for _ in range(options.rounds):
            for interval_ms in INTERVALS_MS:
                sys.setswitchinterval(interval_ms / 1e3)
                with BusyInterpreter(2) as busy:
                    before = busy.work
                    one = bench.measure(options.seconds)
                    found[interval_ms].append((one, (busy.work - before) / one.seconds))
    finally:
        bench.close()
    usual = sum(work for _, work in found[INTERVALS_MS[0]])
    text = table(_HEAD, [row(ms, slices, usual) for ms, slices in found.items()])
    print(text)
    if options.report is not None:
        options.report.write_text(text + "\n", encoding="utf-8")
    del app


if __name__ == "__main__":
    main()
