"""The command line: ``python -m benchmarks.pitch [what] [options]``."""

from __future__ import annotations

import argparse
import os
import secrets
import sys
from pathlib import Path

_WHAT = (
    "synthetic", "crlb", "latency", "troubles", "bounds", "recordings", "changed", "differential",
    "cost", "several", "all", "fetch",
)  # fmt: skip


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.pitch", description=__doc__)
    parser.add_argument("what", nargs="?", default="synthetic", choices=_WHAT)
    parser.add_argument("names", nargs="*", help="of fetch: instruments, or pitchy; none for all")
    parser.add_argument("--seed", type=int, help="repeat a run; a fresh one is drawn and printed")
    parser.add_argument(
        "--folder",
        type=Path,
        help="recorded notes, <instrument>/<note>.flac, instead of those fetched",
    )
    parser.add_argument("--peers", nargs="*", default=[], metavar="NAME", help="or: all")
    parser.add_argument(
        "--quick", action="store_true", help="a quarter of the notes and of the recordings"
    )
    parser.add_argument("--save", type=Path, metavar="FILE", help="keep the results as JSON")
    parser.add_argument(
        "--report", type=Path, metavar="FILE", help="measure nothing: take results from there"
    )
    parser.add_argument("--plots", type=Path, metavar="FOLDER", help="draw the charts into it")
    parser.add_argument(
        "--write",
        type=Path,
        metavar="PAGE",
        help="paste the tables into this Markdown page; charts go into images/PAGE beside it, "
        "results into PAGE.json",
    )
    return parser


def main() -> int:
    """Run what was asked for and print it."""
    parser = _parser()
    arguments = parser.parse_args()
    # Set before NumPy is loaded: more threads make such small products slower and unequal.
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"
    if arguments.names and arguments.what != "fetch":
        parser.error(f"{arguments.what} takes no names")
    if arguments.seed is not None and arguments.seed < 0:
        parser.error("--seed is a whole number from 0 up")
    if arguments.write and not arguments.report and arguments.what != "all":
        parser.error("--write needs all parts, so that a page is of one run")
    if arguments.seed is None:
        arguments.seed = secrets.randbelow(1 << 31)
    from benchmarks.pitch import command  # noqa: PLC0415

    try:
        return command.perform(arguments)
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
