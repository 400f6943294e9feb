"""The events of the pool as a list model, bounded and newest first."""

from __future__ import annotations

import datetime
import time
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from tuner.pool.events import PoolEvent
from tuner.ui.docks.pool_words import Kind, is_known, kind_of, sentence
from tuner.ui.language import translated

MOST_EVENTS = 400
KIND_ROLE = Qt.ItemDataRole.UserRole
TIME_ROLE = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_OF_BUFFERS = (Kind.LENT, Kind.BACK)


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event as it is shown.

    Attributes:
        time_ns: When, on the monotonic clock.
        clock: When, on the wall.
        kind: What it is about.
        text: What happened.
        event: The event itself, to be told in another language.
    """

    time_ns: int
    clock: str
    kind: Kind
    text: str
    event: PoolEvent


class EventModel(QAbstractListModel):
    """The latest events; those of single buffers give way first.

    A flood of acquisitions and returns thus never pushes out what matters.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wall_ns = time.time_ns() - time.monotonic_ns()
        self.rows: list[EventRow] = []
        """Newest first."""

    def add(self, events: Iterable[PoolEvent]) -> None:
        """Take events, oldest first."""
        new = [self._row(event) for event in events if is_known(event)][-MOST_EVENTS:]
        if not new:
            return
        new.reverse()
        self.beginInsertRows(_NOWHERE, 0, len(new) - 1)
        self.rows[:0] = new
        self.endInsertRows()
        self._trim()

    @property
    def events(self) -> list[PoolEvent]:
        """What the rows are about, oldest first."""
        return [row.event for row in reversed(self.rows)]

    def clear(self) -> None:
        """Forget everything."""
        self.beginResetModel()
        self.rows.clear()
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, kind and time of a row."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == KIND_ROLE:
            return row.kind
        if role == TIME_ROLE:
            return row.clock
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.clock}, {translated(row.kind.value)}: {row.text}"
        return None

    def _row(self, event: PoolEvent) -> EventRow:
        moment = datetime.datetime.fromtimestamp((event.time_ns + self._wall_ns) / 1e9)
        clock = f"{moment:%H:%M:%S}.{moment.microsecond // 1000:03d}"
        return EventRow(event.time_ns, clock, kind_of(event), sentence(event), event)

    def _trim(self) -> None:
        excess = len(self.rows) - MOST_EVENTS
        end = len(self.rows)
        while excess > 0 and end > 0:
            first = last = end - 1
            if not self._of_buffer(last):
                end -= 1
                continue
            while first > 0 and last - first + 1 < excess and self._of_buffer(first - 1):
                first -= 1
            self._remove(first, last)
            excess -= last - first + 1
            end = first
        if excess > 0:
            self._remove(len(self.rows) - excess, len(self.rows) - 1)

    def _of_buffer(self, row: int) -> bool:
        return self.rows[row].kind in _OF_BUFFERS

    def _remove(self, first: int, last: int) -> None:
        self.beginRemoveRows(_NOWHERE, first, last)
        del self.rows[first : last + 1]
        self.endRemoveRows()


class EventFilter(QSortFilterProxyModel):
    """Lets one kind through, or all."""

    def __init__(self, model: EventModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._kinds: frozenset[Kind] = frozenset(Kind)
        self.setSourceModel(model)

    def show_kinds(self, kinds: Iterable[Kind]) -> None:
        """Let these kinds through."""
        self._kinds = frozenset(kinds)
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:  # noqa: N802 - Qt's name
        """Whether a row is of the kind."""
        return self._model.rows[row].kind in self._kinds
