"""The command line: ``python -m benchmarks.clock [--seeds N] [--seconds S …] [--ways NAME …]``."""

from __future__ import annotations

import argparse
import math
import os
import secrets

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[_name] = "1"

import numpy as np  # noqa: E402 - after the number of its threads is set

from benchmarks.clock.stamps import KINDS, Kind  # noqa: E402
from benchmarks.clock.ways import WAYS, Found, Way  # noqa: E402
from benchmarks.pitch.table import Table, short  # noqa: E402

_NOTE = (
    "In each cell: median · 95th percentile · largest error in ppm; and in how many of a hundred "
    "cards the true error lay within ±2 σ, for a way that tells σ."
)


def measured(kind: Kind, ways: dict[str, Way], seeds: range, seconds: float) -> dict[str, str]:
    """The cell of each way, from one card a seed."""
    truth: list[float] = []
    found: dict[str, list[Found]] = {name: [] for name in ways}
    for seed in seeds:
        card = kind.stamps(seed, seconds)
        truth.append(card.ppm)
        for name, way in ways.items():
            found[name].append(way(card))
    return {name: _cell(each, np.array(truth)) for name, each in found.items()}


def _cell(found: list[Found], truth: np.ndarray) -> str:
    off = np.abs(np.array([each.ppm for each in found]) - truth)
    figures = [float(np.quantile(off, share)) for share in (0.5, 0.95, 1.0)]
    text = " · ".join(map(short, figures))
    sigmas = [each.sigma_ppm for each in found]
    if not any(map(math.isnan, sigmas)):
        text += f"; {100 * float(np.mean(off <= 2 * np.array(sigmas))):.0f} %"
    return text


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.clock", description=__doc__)
    parser.add_argument("--seeds", type=int, default=100, help="cards of each kind")
    parser.add_argument("--seed", type=int, help="repeat a run; a fresh one is drawn and printed")
    parser.add_argument("--seconds", type=float, nargs="+", default=[61.0, 601.0])
    parser.add_argument("--ways", nargs="+", choices=WAYS, default=list(WAYS), metavar="NAME")
    arguments = parser.parse_args()
    first = secrets.randbelow(1 << 31) if arguments.seed is None else arguments.seed
    print(f"seed {first}")
    ways = {name: WAYS[name] for name in arguments.ways}
    for seconds in arguments.seconds:
        title = f"Error after {seconds:g} s, {arguments.seeds} cards of up to ±300 ppm"
        table = Table("clock", title, ["stamps", *ways], notes=[_NOTE])
        for name, kind in KINDS.items():
            cells = measured(kind, ways, range(first, first + arguments.seeds), seconds)
            table.add(name, *(cells[way] for way in ways))
        print(f"\n{table}", flush=True)


if __name__ == "__main__":
    main()
