"""The figures of the pool to take away: as text, as a table or as a tree.

Pure Python. CSV holds the last minute, a row for each half second, as a spreadsheet wants it;
JSON holds everything.
"""

from __future__ import annotations

import csv
import dataclasses
import datetime
import enum
import io
import json
import math
from collections.abc import Sequence
from pathlib import Path

from tuner.engine.metrics import EngineMetrics
from tuner.pool.transport import Transport
from tuner.text import Text
from tuner.ui.docks.pool_events import EventRow
from tuner.ui.docks.pool_figures import FIGURES, hit_rate, shape
from tuner.ui.docks.pool_record import TRANSPORTS, PoolRecord
from tuner.ui.docks.pool_sides import Sides
from tuner.ui.language import translate, translated
from tuner.ui.words import THIN

ENDINGS = (".csv", ".json")


class ReportError(Exception):
    """A report that cannot be written; the message is one sentence for the user."""


@dataclasses.dataclass(frozen=True, slots=True)
class Report:
    """Everything the pane knows.

    Attributes:
        metrics: The latest snapshot.
        record: The last minute.
        sides: The transports side by side.
        events: What happened, newest first.
    """

    metrics: EngineMetrics
    record: PoolRecord
    sides: Sides
    events: Sequence[EventRow]

    def text(self) -> str:
        """The figures under one another, for a message or a bug report."""
        rows = [
            (translate("Pool", "Buffer pool"), shape(self.metrics).replace("\n", ", ")),
            (translate("Pool", "Hit rate"), hit_rate(self.metrics)),
            *((translated(figure.title), figure.text(self.metrics)) for figure in FIGURES),
        ]
        width = max(len(name) for name, _ in rows)
        lines = [f"{name:<{width}}  {value}" for name, value in rows]
        return "\n".join(lines).replace(THIN, " ") + "\n"

    def csv(self) -> str:
        """The last minute, oldest first; what was not known is empty."""
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        keys = self.record.keys
        writer.writerow(["seconds", *keys])
        for row in self._steps():
            writer.writerow(
                [row[key] if row[key] is not None else "" for key in ("seconds", *keys)]
            )
        return out.getvalue()

    def json(self) -> str:
        """Figures, sides, last minute and events."""
        tree = {
            "written": datetime.datetime.now().astimezone().isoformat(timespec="seconds"),
            "metrics": dataclasses.asdict(self.metrics),
            "hit_rate": {
                "pool": self.metrics.capture.pool.hit_rate,
                "allocator": self.metrics.capture.allocator.hit_rate,
            },
            "while_in_force": {
                transport.value: dataclasses.asdict(self.sides.side(transport))
                for transport in Transport
            },
            "last_minute": self._steps(),
            "events": [
                {"time": row.clock, "kind": row.kind.value, "text": row.text.replace(THIN, " ")}
                for row in self.events
            ],
        }
        return json.dumps(tree, indent=1, default=_plain, ensure_ascii=False) + "\n"

    def write(self, path: Path) -> None:
        """Write a file; its ending says what kind.

        Raises:
            ReportError: It cannot be written, or has another ending.
        """
        ending = path.suffix.lower()
        if ending not in ENDINGS:
            raise ReportError(
                Text("Pool", "{name} must end in {endings} to be exported.").format(
                    name=path.name, endings=", ".join(ENDINGS)
                )
            )
        text = self.csv() if ending == ".csv" else self.json()
        try:
            path.write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise ReportError(
                Text("Pool", "{path} cannot be written: {reason}.").format(path=path, reason=reason)
            ) from error

    def _steps(self) -> list[dict[str, float | str | None]]:
        moments = self.record.moments()
        columns = {key: self.record.values(key) for key in self.record.keys}
        steps: list[dict[str, float | str | None]] = []
        for index, moment in enumerate(moments):
            row: dict[str, float | str | None] = {"seconds": round(moment - moments[-1], 3)}
            for key, values in columns.items():
                value = values[index]
                row[key] = None if math.isnan(value) else round(value, 6)
            row["transport"] = TRANSPORTS[int(columns["transport"][index])].value
            steps.append(row)
        return steps


def _plain(value: object) -> object:
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, bytes):
        return list(value)
    return str(value)
