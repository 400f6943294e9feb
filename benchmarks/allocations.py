"""What a batch leaves behind (nothing), and what it takes on its way, by place and size.

Run ``python -m benchmarks.allocations``. Counted are Python's memory and NumPy's (tracemalloc
books both), the objects the collector knows, and the blocks Python's allocator has given out; and
how many objects a batch makes, those that are gone at once included (see ``block_counter``, which
needs a C compiler). Nothing is timed.
"""

from __future__ import annotations

import argparse
import gc
import itertools
import sys
import tracemalloc
from collections.abc import Sequence
from pathlib import Path
from unittest import mock

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from benchmarks.block_counter import BlockCounter, NoCompilerError
from benchmarks.engine_path import Growth, TrivialAnalyser
from benchmarks.engine_path import Path as BatchPath
from benchmarks.engine_recording import synthesised
from benchmarks.engine_table import table
from benchmarks.engine_temporaries import LineTrace, Place
from tuner.pool.transport import Transport

WHOLE_LOOPS = 1875
"""Batches of 1024 frames after which the recording is where it was: four times its length."""
STRETCH = 6 * WHOLE_LOOPS
"""At least the 10,000 batches of the claim. The analyser holds what the sound of the moment
needs, so both ends of a stretch are at one place of the recording."""
_TRACED = 200
_GROWTH_HEAD = (
    "analyser", "transport", "batches", "Python, bytes", "NumPy, bytes", "objects", "blocks",
)  # fmt: skip
_MADE_HEAD = ("analyser", "transport", "objects a batch, in two stretches")
_PLACE_HEAD = ("place", "what stands there", "bytes a batch", "runs a batch")
_WIDEST = 60


def growths(
    sound: NDArray[np.float32], trivial: bool, transport: Transport, stretches: int
) -> list[Growth]:
    """What stretch after stretch leaves behind, after a warm-up as long as one."""
    path = _path(sound, trivial, transport)
    tracemalloc.start()
    try:
        path.run(STRETCH)
        found = [path.growth(STRETCH) for _ in range(stretches)]
        assert not path.failures(), "a batch could not be analysed"
        return found
    finally:
        tracemalloc.stop()
        path.close()


def temporaries(sound: NDArray[np.float32], trivial: bool) -> list[Place]:
    """The lines that allocate while a batch goes through."""
    path = _path(sound, trivial, Transport.PING_PONG)
    path.run(WHOLE_LOOPS)
    tracemalloc.start()
    trace = LineTrace()
    gc.disable()
    try:
        path.run(1)
        trace.start()
        path.run(_TRACED)
    finally:
        trace.stop()
        gc.enable()
        tracemalloc.stop()
        path.close()
    return trace.places(_TRACED)


def objects_made(sound: NDArray[np.float32], trivial: bool, transport: Transport) -> list[float]:
    """Objects that a batch makes, in stretch after stretch of a warm path.

    Raises:
        NoCompilerError: They cannot be counted here.
    """
    path = _path(sound, trivial, transport)
    counter = BlockCounter()
    try:
        path.run(WHOLE_LOOPS)
        with counter:
            seen = [counter.total()]
            for _ in range(2):
                path.run(WHOLE_LOOPS)
                seen.append(counter.total())
        assert not path.failures(), "a batch could not be analysed"
    finally:
        path.close()
    return [(after - before) / WHOLE_LOOPS for before, after in itertools.pairwise(seen)]


def report(stretches: int, most: int) -> str:
    """Everything as Markdown."""
    sound = synthesised(48_000)
    rows = []
    for trivial, transport in (
        (True, Transport.PING_PONG),
        (True, Transport.COPY),
        (True, Transport.ALLOCATE),
        (False, Transport.PING_PONG),
    ):
        for growth in growths(sound, trivial, transport, stretches):
            rows.append(_growth_row(trivial, transport, growth))
            print("·", end="", file=sys.stderr, flush=True)
    parts = [
        f"**Left behind by {STRETCH:,} batches**\n\n{table(_GROWTH_HEAD, rows)}",
        f"**Objects made by a batch**\n\n{_made(sound)}",
    ]
    for trivial in (True, False):
        places = temporaries(sound, trivial)
        total = sum(place.bytes_per_batch for place in places)
        rows = [_place_row(place) for place in places[:most]]
        rest = total - sum(each.bytes_per_batch for each in places[:most])
        rows.append((f"{max(0, len(places) - most)} other lines", "", f"{rest:,.0f}", ""))
        name = "trivial analyser" if trivial else "real analyser"
        parts.append(
            f"**Taken and given back by a batch, {name}: {total:,.0f} bytes in "
            f"{len(places)} lines**\n\n{table(_PLACE_HEAD, rows)}"
        )
    return "\n\n".join(parts)


def _made(sound: NDArray[np.float32]) -> str:
    try:
        rows = [
            (
                "trivial" if trivial else "real",
                transport.value,
                " · ".join(f"{each:.1f}" for each in objects_made(sound, trivial, transport)),
            )
            for trivial in (True, False)
            for transport in Transport
        ]
    except NoCompilerError as error:
        return f"Not counted. {error}"
    return table(_MADE_HEAD, rows)


def _path(sound: NDArray[np.float32], trivial: bool, transport: Transport) -> BatchPath:
    if not trivial:
        return BatchPath(sound, transport=transport)
    with mock.patch("tuner.engine.analysis.Analyser", TrivialAnalyser):
        return BatchPath(sound, transport=transport)


def _place_row(place: Place) -> tuple[str, ...]:
    code = place.code[:_WIDEST].replace("|", r"\|")
    size = f"{place.bytes_per_batch:,.0f}"
    return f"`{place.where}`", f"`{code}`", size, f"{place.runs_per_batch:.1f}"


def _growth_row(trivial: bool, transport: Transport, growth: Growth) -> tuple[str, ...]:
    return (
        "trivial" if trivial else "real",
        transport.value,
        f"{growth.batches:,}",
        str(growth.python_bytes),
        str(growth.numpy_bytes),
        str(growth.objects),
        str(growth.blocks),
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--stretches", type=int, default=2, help="measurements of each kind")
    parser.add_argument("--most", type=int, default=20, help="lines to list of each kind")
    parser.add_argument("--report", type=Path, metavar="FILE.md", help="write the tables there")
    options = parser.parse_args(arguments)
    app = QCoreApplication(sys.argv[:1])
    text = report(options.stretches, options.most)
    print(f"\n{text}")
    if options.report is not None:
        options.report.write_text(text + "\n", encoding="utf-8")
    del app


if __name__ == "__main__":
    main()
