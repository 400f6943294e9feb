"""When, where and how a run was made: what its tables and charts have to say of themselves."""

from __future__ import annotations

import datetime
import os
import platform
import subprocess
from importlib import metadata
from pathlib import Path

import numpy as np

from benchmarks.pitch.results import Run
from benchmarks.pitch.table import Table
from tuner import __version__

_PEERS = ("aubio", "librosa", "praat-parselmouth", "pysptk", "pyworld", "swift-f0")


def about(command: str, *, peers: bool) -> dict[str, str]:
    """The lines, in order; the versions of peers only where there are any."""
    versions = [f"{name} {version}" for name in _PEERS if (version := _version(name))]
    software = [f"Python {platform.python_version()}", f"NumPy {np.__version__}"]
    return {
        "date": datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "command": f"`{command}`",
        "tuner": _tuner(),
        "machine": _machine(),
        "software": ", ".join(software + versions if peers else software),
        "load at the beginning": _load(),
    }


def table(run: Run) -> Table:
    """The lines as a table, with what is known at the end."""
    lines = Table("run", "This run", ["", ""])
    for name, line in run.about.items():
        lines.add(name, line)
    lines.add("seed", str(run.seed))
    for name, spent in (("minutes", run.seconds), ("of a processor", run.processor)):
        each = ", ".join(f"{part} {seconds / 60:.1f}" for part, seconds in spent.items())
        lines.add(name, f"{sum(spent.values()) / 60:.1f}: {each}")
    return lines


def _tuner() -> str:
    """The version under test, and the commit where it is a checkout."""
    try:
        asked = ["git", "-C", str(Path(__file__).parent), "rev-parse", "--short=10", "HEAD"]
        done = subprocess.run(asked, capture_output=True, text=True, check=False)
    except OSError:
        return __version__
    return f"{__version__}, commit {done.stdout.strip()}" if done.stdout else __version__


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _machine() -> str:
    """Processor and system, and nothing that names the machine."""
    processor = platform.processor() or platform.machine()
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                processor = line.split(":", 1)[1].strip()
                break
    except OSError:
        pass
    return f"{processor}, {os.cpu_count()} cores, {platform.system()}; the benchmark uses one"


def _load() -> str:
    try:
        return f"{os.getloadavg()[0]:.1f} (others' programs included)"
    except (AttributeError, OSError):
        return "unknown"
