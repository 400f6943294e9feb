"""How long the analysis may stand still before sound is lost, by pool and batch size.

Run ``python -m benchmarks.engine_stalls`` (about three minutes). Beside each measured loss stands
what the settings dialog promises to ride out.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from benchmarks.engine_recording import Player, synthesised
from benchmarks.engine_slices import Bench, Setup, run_loop
from benchmarks.engine_stall import one_nap
from benchmarks.engine_table import table
from tuner.engine.config import BatchConfig, PoolConfig
from tuner.settings.cost import engine_cost
from tuner.settings.pages.engine import EngineSettings

_BATCHES = (256, 1024, 4096)
_POOLS = (2, 16, 64)
_STALLS_MS = (300, 600, 900, 1500)


def lost_ms(bench: Bench, batch: int, pool: int, stall_ms: int, timeout_ms: int) -> float:
    """Stop the analysis for so long; sound lost, unread batches included, in ms."""
    bench.session.configure(BatchConfig(batch), PoolConfig(pool, timeout_ms))
    run_loop(0.6)
    bench.session.reset_counters()
    run_loop(0.1)
    with one_nap(stall_ms / 1e3):
        run_loop(stall_ms / 1e3 + 1.2)
    bench.session.request_status()
    run_loop(0.05)
    return 1e3 * bench.metrics.lost_frames / bench.setup.sample_rate


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--timeout", type=int, default=1000, help="buffer timeout, in ms")
    parser.add_argument("--report", type=Path, metavar="FILE.md", help="write the table there")
    options = parser.parse_args(arguments)
    logging.getLogger("tuner").addHandler(logging.NullHandler())
    app = QCoreApplication(sys.argv[:1])
    bench = Bench(Setup(), Player(synthesised(48_000), 48_000))
    rows = []
    try:
        for batch in _BATCHES:
            for pool in _POOLS:
                settings = EngineSettings(
                    pool_size=pool, batch_size=batch, buffer_timeout=options.timeout
                )
                promise = engine_cost(settings, 48_000).rides_out_ms
                losses = [
                    lost_ms(bench, batch, pool, stall_ms, options.timeout)
                    for stall_ms in _STALLS_MS
                ]
                rows.append((
                    str(batch), str(pool), f"{pool * batch * 4 / 1024:g} KiB",
                    "–" if promise is None else f"{promise:.0f} ms",
                    *(f"{loss:.0f} ms" for loss in losses),
                ))  # fmt: skip
    finally:
        bench.close()
    head = ("batch", "pool", "samples", "rides out", *(f"{ms} ms still" for ms in _STALLS_MS))
    text = table(head, rows)
    print(text)
    if options.report is not None:
        options.report.write_text(text + "\n", encoding="utf-8")
    del app


if __name__ == "__main__":
    main()
