"""Ping-pong, allocate and copy on the same recording, in one run, in turns.

Run ``python -m benchmarks.transport`` for a selection that takes about three minutes, with
``--full`` for the whole grid (about half an hour). The real session does the work: capture and
analysis threads, queued messages, the real analyser. ``--report`` and ``--plot`` write what the
page ``docs/benchmarks.md`` shows.
"""

from __future__ import annotations

import argparse
import gc
import logging
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from rich.console import Console
from rich.progress import track

from benchmarks.engine_busy import BusyInterpreter
from benchmarks.engine_recording import Player, recorded, synthesised
from benchmarks.engine_slices import Bench, Setup, Slices, percentile, take_turns
from benchmarks.engine_stall import Stall, stalled
from benchmarks.engine_table import table
from tuner.pool.transport import Transport

_BUSY = 2
SELECTION = (
    Setup(),
    Setup(sample_rate=44_100),
    Setup(sample_rate=96_000),
    Setup(sample_rate=192_000),
    Setup(batch_size=256),
    Setup(batch_size=2048),
    Setup(batch_size=4096),
    Setup(pool_size=2),
    Setup(pool_size=64),
    Setup(busy_threads=_BUSY),
    Setup(sample_rate=192_000, busy_threads=_BUSY),
    Setup(batch_size=256, busy_threads=_BUSY),
    Setup(batch_size=4096, busy_threads=_BUSY),
    Setup(pool_size=2, busy_threads=_BUSY),
)
_STALLED = Setup(sample_rate=192_000)
HEAD = (
    "transport", "batches", "buffers allocated /s", "bytes /s", "acquire µs mean · p99 · max",
    "turnover ms mean · p99", "last frame → reading ms median · p95 · p99 · max", "CPU %",
    "collections", "worst ms", "RSS MB", "hit rate %", "lost frames",
)  # fmt: skip
STALL_HEAD = ("transport", "KiB in use above the floor, calm", "stalled", "frames lost, counted")


def whole_grid() -> Iterator[Setup]:
    """Every rate, batch size, some pools, idle and busy."""
    for busy in (0, _BUSY):
        for rate in (44_100, 48_000, 96_000, 192_000):
            for batch in (256, 512, 1024, 2048, 4096):
                for pool in (2, 4, 16, 64):
                    yield Setup(rate, batch, pool, busy)


def row(setup: Setup, result: Slices) -> tuple[str, ...]:
    """The figures of one transport, as the cells below HEAD."""
    latency = result.latency_ms
    turnover = result.turnover_ms
    collector = [each.collector for each in result.slices]
    late = " · ".join(f"{percentile(latency, p):.1f}" for p in (50, 95, 99, 100))
    hit = min(each.hit_rate for each in result.slices)
    return (
        result.transport.value,
        str(len(latency)),
        f"{result.allocations_per_s:.1f}",
        f"{result.allocations_per_s * setup.batch_size * 4:,.0f}",
        " · ".join(f"{value:.1f}" for value in result.acquisition_us),
        "–" if turnover is None else f"{turnover[0]:.1f} · {turnover[1]:.1f}",
        late,
        f"{sum(s.cpu_percent for s in result.slices) / len(result.slices):.1f}",
        str(sum(each.pauses for each in collector)),
        f"{max(each.worst_ms for each in collector):.2f}",
        f"{max(s.rss_mb for s in result.slices):.1f}",
        "–" if result.transport is Transport.ALLOCATE else f"{hit:.1f}",
        str(result.lost_frames),
    )


def measure(
    setups: Sequence[Setup], rounds: int, seconds: float, recording: Path | None
) -> dict[Setup, dict[Transport, Slices]]:
    """Run the grid, one setup after the other."""
    results = {}
    errors = Console(stderr=True)
    for setup in track(
        setups, "measuring", console=errors, disable=not errors.is_terminal, transient=True
    ):
        sound = synthesised(setup.sample_rate) if recording is None else recorded(recording)
        gc.collect()
        bench = Bench(setup, Player(sound, setup.sample_rate))
        try:
            with BusyInterpreter(setup.busy_threads):
                results[setup] = take_turns(bench, Transport, rounds, seconds)
        finally:
            bench.close()
    return results


def report(grid: Mapping[Setup, Mapping[Transport, Slices]], stalls: Sequence[Stall]) -> str:
    """Everything as Markdown."""
    parts = []
    for setup, results in grid.items():
        rows = [row(setup, result) for result in results.values()]
        parts.append(f"**{setup}**\n\n{table(HEAD, rows)}")
    if stalls:
        rows = [
            (
                stall.transport.value,
                f"{stall.calm_kib:.0f}",
                f"{stall.stalled_kib:.0f}",
                str(stall.lost_frames),
            )
            for stall in stalls
        ]
        parts.append(f"**The analysis stands still** ({_STALLED})\n\n{table(STALL_HEAD, rows)}")
    return "\n\n".join(parts)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the tables, and write them and the picture where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--full", action="store_true", help="the whole grid")
    parser.add_argument("--rounds", type=int, default=2, help="slices a transport gets")
    parser.add_argument("--seconds", type=float, default=1.2, help="length of a slice")
    parser.add_argument("--stall", type=float, default=5.0, help="length of the stall; 0 for none")
    parser.add_argument("--recording", type=Path, help="a sound file to play instead")
    parser.add_argument("--report", type=Path, metavar="FILE.md", help="write the tables there")
    parser.add_argument("--plot", type=Path, metavar="FILE.png", help="write a picture there")
    options = parser.parse_args(arguments)
    logging.getLogger("tuner").addHandler(logging.NullHandler())
    if options.plot is None:
        app = QCoreApplication(sys.argv[:1])
    else:
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - only for the picture

        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        app = QApplication(sys.argv[:1])
    setups = list(whole_grid()) if options.full else list(SELECTION)
    grid = measure(setups, options.rounds, options.seconds, options.recording)
    stalls = [stalled(_STALLED, each, options.stall) for each in Transport] if options.stall else []
    text = report(grid, stalls)
    print(text)
    if options.report is not None:
        options.report.write_text(text + "\n", encoding="utf-8")
    if options.plot is not None:
        from benchmarks.engine_plot import plot  # noqa: PLC0415 - only for the picture

        plot(grid, stalls, options.plot)
    del app


if __name__ == "__main__":
    main()
