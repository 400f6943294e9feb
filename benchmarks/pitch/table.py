"""Plain tables, readable in a terminal and in Markdown alike."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(slots=True)
class Table:
    """A table with a title.

    Attributes:
        name: By which a page asks for it.
        title: What it shows.
        columns: The heads.
        rows: The cells, as text.
        notes: Lines below it.
    """

    name: str
    title: str
    columns: Sequence[str]
    rows: list[list[str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def add(self, *cells: str) -> None:
        """Append a row."""
        self.rows.append(list(cells))

    @property
    def body(self) -> str:
        """The table without its title."""
        widths = [
            max(len(row[index]) for row in [list(self.columns), *self.rows])
            for index in range(len(self.columns))
        ]

        def line(cells: Sequence[str]) -> str:
            padded = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
            return "| " + " | ".join(padded) + " |"

        rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
        body = [line(self.columns), rule, *(line(row) for row in self.rows)]
        return "\n".join([*body, *(f"\n{note}" for note in self.notes)])

    def __str__(self) -> str:
        return f"### {self.title}\n\n{self.body}"


def number(value: float, digits: int = 4) -> str:
    """A figure with as many digits as it deserves."""
    if math.isnan(value):
        return "–"
    return f"{value:.{digits}f}" if abs(value) < 10 else f"{value:.1f}"


def short(value: float) -> str:
    """A figure of two digits, however small."""
    if math.isnan(value):
        return "–"
    if value == 0 or abs(value) >= 9.95:
        return f"{value:.0f}"
    digits = 1 - math.floor(math.log10(abs(value)))
    return f"{value:.{min(4, digits)}f}"
