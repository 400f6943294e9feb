"""A list whose columns share all the width there is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeWidget, QWidget

_NARROWEST = 24


class ColumnList(QTreeWidget):
    """Gives each column what it needs, and an equal share of what is left over.

    What a column once needed it keeps, so that none moves with the digits in it.

    Args:
        parent: The owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needed: list[int] = []
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAllColumnsShowFocus(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(_NARROWEST)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def begin(self, names: Sequence[str]) -> None:
        """Empty it, and head its columns anew."""
        self.clear()
        self.setColumnCount(len(names))
        self.setHeaderLabels(list(names))
        self._needed = [0] * len(names)
        self.spread()

    def spread(self) -> None:
        """Look at what the columns need, and share out the width."""
        header = self.header()
        for column, needed in enumerate(self._needed):
            hint = max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
            self._needed[column] = max(needed, hint)
        if not self._needed:
            return
        share, rest = divmod(max(0, self.viewport().width() - sum(self._needed)), len(self._needed))
        for column, needed in enumerate(self._needed):
            header.resizeSection(column, needed + share + (column < rest))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share out another width."""
        super().resizeEvent(event)
        self.spread()
