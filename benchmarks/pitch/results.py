"""What one run measured: kept as JSON, so that tables and charts need no second run."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.pitch.table import Table

Value = float | Sequence[float] | None


@dataclass(frozen=True, slots=True)
class Figure:
    """What one part of the run measured of one reader in one case.

    Attributes:
        part: Of the run, such as ``synthetic``.
        reader: Whose.
        case: A family, a band, an instrument, a signal-to-noise ratio.
        values: By name.
    """

    part: str
    reader: str
    case: str
    values: Mapping[str, Value]

    def number(self, name: str) -> float:
        """One value; NaN where there is none."""
        value = self.values.get(name)
        return float(value) if isinstance(value, int | float) else math.nan

    def numbers(self, name: str) -> list[float]:
        """A list of values."""
        value = self.values.get(name)
        assert isinstance(value, Sequence)
        return [math.nan if each is None else float(each) for each in value]


@dataclass(slots=True)
class Run:
    """One run.

    Attributes:
        seed: What was drawn by it.
        about: When, where and how: lines of a table, in order.
        seconds: How long each part took, by the clock.
        processor: How long on a processor.
        figures: Everything measured.
        tables: The same for people.
    """

    seed: int
    about: dict[str, str]
    seconds: dict[str, float] = field(default_factory=dict)
    processor: dict[str, float] = field(default_factory=dict)
    figures: list[Figure] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)

    def of(self, part: str, reader: str | None = None) -> Iterator[Figure]:
        """The figures of a part, or of one reader in it."""
        for figure in self.figures:
            if figure.part == part and reader in (None, figure.reader):
                yield figure

    def readers(self, part: str) -> list[str]:
        """Who was measured in a part, the tuner first."""
        return list(dict.fromkeys(figure.reader for figure in self.of(part)))

    def table(self, name: str) -> Table:
        """A table by its name.

        Raises:
            KeyError: This run has none of that name.
        """
        for table in self.tables:
            if table.name == name:
                return table
        raise KeyError(name)

    def save(self, path: Path) -> None:
        """Write everything; whole or not at all."""
        text = json.dumps(_clean(asdict(self)), ensure_ascii=False, indent=None, allow_nan=False)
        # One figure a line: two runs can be compared by reading their difference.
        text = text.replace(', {"part"', ',\n{"part"').replace(', {"name"', ',\n{"name"')
        scratch = path.with_name(f".{path.name}.part")
        scratch.write_text(text + "\n", encoding="utf-8")
        scratch.replace(path)

    @classmethod
    def load(cls, path: Path) -> Run:
        """What was saved.

        Raises:
            OSError: It cannot be read.
            ValueError: It is no run.
        """
        try:
            kept = json.loads(path.read_text(encoding="utf-8"))
            return cls(
                kept["seed"],
                kept["about"],
                kept["seconds"],
                kept["processor"],
                [Figure(**figure) for figure in kept["figures"]],
                [Table(**table) for table in kept["tables"]],
            )
        except (KeyError, TypeError, UnicodeDecodeError, json.JSONDecodeError) as error:
            raise ValueError(f"{path} holds no run of the benchmark: {error}") from error


def _clean(value: Any) -> Any:
    """NaN and infinity are null in JSON; figures need no more than six digits."""
    if isinstance(value, Mapping):
        return {name: _clean(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_clean(each) for each in value]
    if isinstance(value, float):
        return float(f"{value:.6g}") if math.isfinite(value) else None
    return value
