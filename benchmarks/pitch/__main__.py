"""The command line: ``python -m benchmarks.pitch [what] [options]``."""

from __future__ import annotations

import argparse
import os
import secrets
import sys
from pathlib import Path

PARTS = (
    "synthetic", "crlb", "latency", "recordings", "differential", "cost", "bounds", "several",
)  # fmt: skip


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.pitch", description=__doc__)
    parser.add_argument("what", nargs="?", default="synthetic", choices=[*PARTS, "all", "fetch"])
    parser.add_argument("names", nargs="*", help="of fetch: instruments, or pitchy; none for all")
    parser.add_argument("--seed", type=int, help="repeat a run; a fresh one is drawn and printed")
    parser.add_argument(
        "--folder", type=Path, help="recorded notes, <instrument>/<note>.flac; else those fetched"
    )
    parser.add_argument("--peers", nargs="*", default=[], metavar="NAME", help="or: all")
    parser.add_argument("--quick", action="store_true", help="a quarter of the notes")
    parser.add_argument("--report", type=Path, help="also write the tables to this file")
    return parser.parse_args()


def main() -> int:
    """Run what was asked for and print it."""
    arguments = _arguments()
    # Set before NumPy is loaded: more threads make such small products slower and unequal.
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"
    from benchmarks.pitch.fetch import default_folder, fetch  # noqa: PLC0415
    from benchmarks.pitch.session import run  # noqa: PLC0415

    if arguments.what == "fetch":
        return 0 if fetch(arguments.names, arguments.folder or default_folder()) else 1

    seed = secrets.randbelow(1 << 31) if arguments.seed is None else arguments.seed
    parts: tuple[str, ...] = PARTS[:-1] if arguments.what == "all" else (arguments.what,)
    folder: Path | None = arguments.folder or default_folder()
    if folder is not None and not folder.is_dir():
        if arguments.folder is not None or arguments.what in {"recordings", "differential"}:
            print(f"no folder {folder}: run fetch first", file=sys.stderr)
            return 2
        print("no recordings: run fetch first; what needs them is left out")
        folder = None
    print(f"seed {seed}")
    written = [f"seed {seed}"]
    for table in run(parts, seed, folder, arguments.peers, quick=arguments.quick):
        print(f"\n{table}", flush=True)
        written.append(str(table))
    if arguments.report is not None:
        arguments.report.write_text("\n\n".join(written) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
