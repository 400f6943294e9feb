"""The figures the buffer pool has to reach, measured, each with its bar beside it.

Run ``python -m benchmarks.figures`` for a quick look (about two minutes), or with
``--minutes 10 --busy 60`` for the claims in full. Ends 0 if all bars are reached, 1 if one is not.
"""

from __future__ import annotations

import argparse
import logging
import math
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

import numpy as np
from PySide6.QtCore import QCoreApplication

from benchmarks.engine_busy import BusyInterpreter
from benchmarks.engine_listener import Listening, with_and_without_listener
from benchmarks.engine_path import Growth, TrivialAnalyser
from benchmarks.engine_path import Path as BatchPath
from benchmarks.engine_recording import Player, synthesised
from benchmarks.engine_slices import Bench, Setup, Slice, Slices, percentile, take_turns
from benchmarks.engine_table import table
from tuner.pool.pool import BufferPool
from tuner.pool.transport import Transport
from tuner.sources.source import CHUNK_FRAMES

_CYCLES = 20_000
_GROWTH_BATCHES = 10_000
_HEAD = ("figure", "measured", "bar", "")


@dataclass(frozen=True)
class Figure:
    """One figure beside its bar.

    Attributes:
        name: What is measured.
        measured: The value, with its unit.
        bar: What it must be.
        reached: Whether it is; None for what is told for its own sake.
    """

    name: str
    measured: str
    bar: str
    reached: bool | None

    def cells(self) -> tuple[str, str, str, str]:
        """As a row of the table."""
        verdict = {True: "pass", False: "FALLS SHORT", None: "–"}[self.reached]
        return self.name, self.measured, self.bar, verdict


@dataclass(frozen=True)
class Cycle:
    """Time of the calls that a buffer costs, p99 and mean, in µs."""

    p99_us: float
    mean_us: float


def cycle(once: Callable[[], object]) -> Cycle:
    """Time one thing many times."""
    for _ in range(1000):
        once()
    times = []
    for _ in range(_CYCLES):
        begun = time.perf_counter_ns()
        once()
        times.append(time.perf_counter_ns() - begun)
    times.sort()
    return Cycle(percentile(times, 99) / 1e3, statistics.fmean(times) / 1e3)


def pool_cycle() -> Cycle:
    """Acquire, hand over and return one buffer, as often as can be."""
    pool = BufferPool(16, 1024)

    def once() -> None:
        lease = pool.acquire()
        assert lease is not None
        moved = pool.mark_transferred(lease.buffer_id)
        assert moved is not None
        pool.return_buffer(moved.give_up())

    return cycle(once)


def bare_cycle() -> Cycle:
    """What the pool stands against: a new array, dropped at once."""
    return cycle(lambda: np.empty(1024, dtype=np.float32))


def measured_run(minutes: float) -> tuple[Slice, list[tuple[float, int]]]:
    """A run with the default setup.

    Returns:
        Its figures; and bookkeeping in per cent of payload, ten times a second, with the number of
        buffers that were out.
    """
    bench = _bench(Setup())
    shares = []

    def keep(_: object) -> None:
        pool = bench.metrics.capture.pool
        shares.append((100.0 * pool.overhead_bytes / pool.payload_bytes, pool.outstanding))

    bench.session.metrics.connect(keep)
    try:
        return bench.measure(60.0 * minutes), sorted(shares)
    finally:
        bench.close()


def compared(rounds: int, seconds: float) -> dict[Transport, Slices]:
    """Ping-pong and allocate in turns."""
    bench = _bench(Setup())
    try:
        return take_turns(bench, (Transport.PING_PONG, Transport.ALLOCATE), rounds, seconds)
    finally:
        bench.close()


def busy_run(seconds: float) -> Slice:
    """A run beside two threads of pure Python."""
    bench = _bench(Setup(busy_threads=2))
    try:
        with BusyInterpreter(2):
            return bench.measure(seconds)
    finally:
        bench.close()


def growth() -> Growth:
    """What 10,000 batches leave behind."""
    with mock.patch("tuner.engine.analysis.Analyser", TrivialAnalyser):
        path = BatchPath(synthesised(48_000))
    tracemalloc.start()
    try:
        path.run(_GROWTH_BATCHES // 2)
        # A counter may gain a digit once; what leaks does so every time.
        return min(
            (path.growth(_GROWTH_BATCHES) for _ in range(3)), key=lambda each: each.python_bytes
        )
    finally:
        tracemalloc.stop()
        path.close()


def measurements(
    minutes: float, busy_s: float, rounds: int
) -> dict[str, Callable[[], Iterator[Figure]]]:
    """What can be measured, by name, in the order of the report."""
    return {
        "growth": _of_growth,
        "cycle": _of_cycle,
        "run": lambda: _of_run(*measured_run(minutes), minutes),
        "transports": lambda: _of_comparison(compared(2 * rounds, 1.5)),
        "busy": lambda: _of_busy(busy_run(busy_s), busy_s),
        "events": lambda: _of_listening(with_and_without_listener(rounds)),
    }


def _of_growth() -> Iterator[Figure]:
    left = growth()
    yield Figure(
        "left behind by 10,000 batches",
        f"{left.python_bytes + left.numpy_bytes} bytes, {left.objects} objects",
        "0", left.python_bytes <= 0 and left.numpy_bytes <= 0 and left.objects <= 0,
    )  # fmt: skip


def _of_cycle() -> Iterator[Figure]:
    pooled, bare = pool_cycle(), bare_cycle()
    yield Figure(
        "acquire + transfer + return, p99",
        f"{pooled.p99_us / 1e3:.4f} ms", "< 0.5 ms (aim: < 0.05)", pooled.p99_us < 500.0,
    )  # fmt: skip
    yield Figure(
        "the same against np.empty, mean",
        f"{pooled.mean_us:.2f} µs : {bare.mean_us:.2f} µs",
        f"none: {pooled.mean_us / bare.mean_us:.0f} × slower", None,
    )  # fmt: skip


def _of_busy(busy: Slice, busy_s: float) -> Iterator[Figure]:
    pool = busy.metrics.capture.pool
    yield Figure(
        f"frames lost beside two busy threads, {busy_s:g} s",
        f"{busy.metrics.lost_frames} of {busy.metrics.capture.frames:,}",
        "0", busy.metrics.lost_frames == 0,
    )  # fmt: skip
    late = sorted(busy.latency_ms)
    yield Figure(
        "  last frame → reading meanwhile, median · p99",
        f"{percentile(late, 50):.0f} · {percentile(late, 99):.0f} ms; "
        f"most out at once {pool.peak_outstanding} of {pool.size}",
        "none", None,
    )  # fmt: skip


def _of_run(run: Slice, shares: list[tuple[float, int]], minutes: float) -> Iterator[Figure]:
    capture = run.metrics.capture
    pool = capture.pool
    yield Figure(
        f"hit rate, {minutes:g} min", f"{pool.hit_rate:.3f} %",
        "> 95 % (aim: 100)", pool.hit_rate > 95.0,
    )  # fmt: skip
    yield Figure(
        "  lost frames meanwhile", f"{run.metrics.lost_frames} of {capture.frames:,}", "none", None
    )
    # Two were asked for, at the beginning and at the end.
    often = (len(shares) - 2) / run.seconds
    yield Figure("metric snapshots a second", f"{often:.2f}", "≤ 10", often <= 10.0)
    usual, _ = shares[len(shares) // 2]
    most, out = shares[-1]
    yield Figure("bookkeeping / payload, median", f"{usual:.2f} %", "< 3 %", usual < 3.0)
    yield Figure(
        "  the most, in a stall",
        f"{most:.2f} % with {out} of {pool.size} buffers out", "none", None,
    )  # fmt: skip
    torn = pool.fragmentation
    yield Figure(
        "fragmentation, internal · arena",
        f"{torn.internal:.2f} · {torn.arena:.2f} %", "< 5 %", not torn.alert,
    )  # fmt: skip
    chunks = (capture.frames + capture.lost_frames) / CHUNK_FRAMES
    fewer = chunks / max(1, capture.batches)
    yield Figure("chunks for one message", f"{fewer:.2f}", "≥ 8", fewer >= 7.99)


def _of_comparison(slices: dict[Transport, Slices]) -> Iterator[Figure]:
    pooled, allocating = slices[Transport.PING_PONG], slices[Transport.ALLOCATE]
    count = sum(each.allocations for each in allocating.slices)
    mine = sum(each.allocations for each in pooled.slices)
    fewer = 100.0 * (1.0 - mine / count) if count else 0.0
    yield Figure(
        "buffer allocations against allocate",
        f"{mine} : {count} ({fewer:.0f} % fewer)", "≥ 90 % fewer (aim: none)", fewer >= 90.0,
    )  # fmt: skip
    pairs = [
        statistics.median(ours.latency_ms) - statistics.median(theirs.latency_ms)
        for ours, theirs in zip(pooled.slices, allocating.slices, strict=True)
    ]
    more = statistics.fmean(pairs)
    error = statistics.stdev(pairs) / math.sqrt(len(pairs))
    yield Figure(
        "latency added against allocate, mean of paired medians",
        f"{more:+.3f} ± {error:.3f} ms ({len(pairs)} pairs)",
        "none: within two standard errors", more <= 2.0 * error,
    )  # fmt: skip


def _of_listening(listening: Listening) -> Iterator[Figure]:
    yield Figure(
        "acquisition beside a listener that sleeps 50 ms, mean",
        f"{listening.with_us:.1f} µs : {listening.without_us:.1f} µs without; "
        f"slices of one kind differ by {listening.noise_us:.1f} µs",
        "no more within noise",
        listening.with_us - listening.without_us <= listening.noise_us,
    )
    yield Figure(
        "  its p99, worst slice",
        f"{listening.with_p99_ms:.3f} ms", "< 0.5 ms", listening.with_p99_ms < 0.5,
    )  # fmt: skip
    heard = listening.heard_ms
    p99 = percentile(heard, 99)
    yield Figure(
        f"an alert is heard after, median · p99 of {len(heard)}",
        f"{percentile(heard, 50):.2f} · {p99:.2f} ms",
        "p99 < 5 ms", p99 < 5.0,
    )  # fmt: skip


def _bench(setup: Setup) -> Bench:
    return Bench(setup, Player(synthesised(setup.sample_rate), setup.sample_rate))


def main(arguments: Sequence[str] | None = None) -> int:
    """Print every figure as soon as it is known.

    Returns:
        0 if all bars are reached.
    """
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--minutes", type=float, default=0.5, help="length of the run")
    parser.add_argument("--busy", type=float, default=20.0, help="seconds beside busy threads")
    parser.add_argument(
        "--rounds",
        type=int,
        default=6,
        help="slices of each kind where two are compared (twice as many for latency)",
    )
    parser.add_argument(
        "--only", nargs="+", metavar="NAME", choices=list(measurements(0.0, 0.0, 0)),
        help="measure only these: growth, cycle, run, transports, busy, events",
    )  # fmt: skip
    parser.add_argument("--report", type=Path, metavar="FILE.md", help="write the table there")
    options = parser.parse_args(arguments)
    logging.getLogger("tuner").addHandler(logging.NullHandler())
    app = QCoreApplication(sys.argv[:1])
    figures = []
    for name, measure in measurements(options.minutes, options.busy, options.rounds).items():
        if options.only is not None and name not in options.only:
            continue
        for figure in measure():
            figures.append(figure)
            print("  ".join(cell for cell in figure.cells() if cell), file=sys.stderr, flush=True)
    text = table(_HEAD, [figure.cells() for figure in figures])
    print(text)
    if options.report is not None:
        options.report.write_text(text + "\n", encoding="utf-8")
    del app
    judged = [figure for figure in figures if figure.reached is not None]
    short = [figure.name.strip() for figure in judged if not figure.reached]
    verdict = "all reached" if not short else f"{len(short)} fall short: {'; '.join(short)}"
    print(f"\n{len(judged)} bars, {verdict}.")
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main())
