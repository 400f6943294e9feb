"""A Markdown page whose tables a run fills in, its prose left as it is.

A table stands between ``<!-- table: NAME -->`` and ``<!-- end -->``.
"""

from __future__ import annotations

import re
from pathlib import Path

from benchmarks.pitch.results import Run

_PLACE = re.compile(r"(<!-- table: (?P<name>[\w-]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def names(page: str) -> list[str]:
    """The tables that a page asks for."""
    return [place["name"] for place in _PLACE.finditer(page)]


def filled(page: str, run: Run) -> str:
    """The page with this run's tables.

    Raises:
        ValueError: The run has no table of some name; nothing is mixed from two runs.
    """
    missing = {*names(page)} - {table.name for table in run.tables}
    if missing:
        raise ValueError(f"the run has no tables {', '.join(sorted(missing))}")
    return _PLACE.sub(
        lambda place: f"{place[1]}\n{run.table(place['name']).body}\n\n{place[3]}", page
    )


def write(path: Path, run: Run) -> None:
    """Fill in a page on disk."""
    path.write_text(filled(path.read_text(encoding="utf-8"), run), encoding="utf-8")
