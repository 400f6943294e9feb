"""What fills the pane of several pitches: a choice, a list, and the stiffness of the string."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tuner.engine.views import ReedsView, StringsView, TonesView
from tuner.ui.colours import Colours
from tuner.ui.keys import SpaceForControls
from tuner.ui.language import translate
from tuner.ui.several.columns import ColumnList
from tuner.ui.several.rows import Row, State, names_of, rows_of, stiffness_words, summary_of

if TYPE_CHECKING:
    from tuner.engine.views import SeveralView

_KINDS = {TonesView: "tones", StringsView: "strings", ReedsView: "reeds"}
_STATE, _CENTS = 2, 1
_STYLE = """
QTreeWidget#several {{ background: {surface}; color: {text}; border: 2px solid transparent;
    padding: 0; selection-background-color: {hover}; selection-color: {text}; }}
QTreeWidget#several:focus {{ border-color: {focus}; }}
QTreeWidget#several::item {{ padding: 3px 3px; border: none; }}
QTreeWidget#several::item:selected {{ background: {hover}; }}
QTreeWidget#several QHeaderView {{ background: {surface}; }}
QTreeWidget#several QHeaderView::section {{ background: {surface}; color: {muted};
    border: none; border-bottom: 1px solid {line}; padding: 3px 6px; }}
"""


class SeveralPane(QWidget):
    """Shows the views of one kind at a time.

    Args:
        colours: The theme.
        tolerance: In cents.
        kind: The list to begin with: ``tones``, ``strings`` or ``reeds``.
        parent: The owner.

    Signals:
        kind_changed: Another kind of view is wanted: ``kind``.
    """

    kind_changed = Signal()

    def __init__(
        self, colours: Colours, tolerance: float, kind: str = "tones", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pool_inside")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._colours = colours
        self._tolerance = tolerance
        self._view: SeveralView | None = None
        self._states: list[State] = []
        self.choice = QComboBox()
        self.choice.setObjectName("pane_choice")
        self.choice.setAccessibleName(translate("Several", "Which pitches are shown"))
        for name, data in (
            (translate("Several", "Strongest tones"), "tones"),
            (translate("Several", "All strings of a strum"), "strings"),
            (translate("Several", "Reeds of one note"), "reeds"),
        ):
            self.choice.addItem(name, data)
        self.choose(kind)
        self.choice.currentIndexChanged.connect(self._choose)
        self.summary = QLabel()
        self.summary.setObjectName("muted")
        self.summary.setWordWrap(True)
        self.list = ColumnList()
        self.list.setObjectName("several")
        self.list.setAccessibleName(translate("Panes", "Several pitches"))
        self.list.setToolTip(
            translate(
                "Several",
                "Strings that sound together: one is hidden while the overtones of others lie on "
                "all of its own; play it alone.",
            )
        )
        self.list.setMinimumSize(256, 120)
        self.stiffness = QLabel()
        self.stiffness.setObjectName("muted")
        self.stiffness.setWordWrap(True)
        self.stiffness.setToolTip(
            translate(
                "Several",
                "How much the partials of the string that was read last lie above whole "
                "multiples: f_k = k·f0·√(1 + B·k²). One string at a time.",
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(6)
        # The list keeps a margin of its own, so that its names stand under the pane's.
        for label in (self.summary, self.stiffness):
            label.setContentsMargins(8, 0, 8, 0)
        above = QHBoxLayout()
        above.setContentsMargins(8, 0, 8, 0)
        above.addWidget(self.choice)
        column.addLayout(above)
        column.addWidget(self.summary)
        column.addWidget(self.list, 1)
        column.addWidget(self.stiffness)
        self._keys = SpaceForControls(self)
        self._keys.guard(self.choice)
        self.set_colours(colours)
        self._choose()

    @property
    def kind(self) -> str:
        """Which view is wanted: ``tones``, ``strings`` or ``reeds``."""
        return str(self.choice.currentData())

    def choose(self, kind: str) -> None:
        """Show another list."""
        self.choice.setCurrentIndex(self.choice.findData(kind))

    def take(self, view: SeveralView) -> None:
        """Show a view; one that is not wanted any more changes nothing."""
        if _KINDS[type(view)] != self.kind or view == self._view:
            return
        self._view = view
        self._show()

    def set_tolerance(self, tolerance: float) -> None:
        """Judge by another tolerance, in cents."""
        self._tolerance = tolerance
        self._show()

    def set_colours(self, colours: Colours) -> None:
        """Use another theme."""
        self._colours = colours
        names = ("surface", "text", "muted", "line", "focus", "hover")
        self.list.setStyleSheet(
            _STYLE.format(**{name: getattr(colours, name).name() for name in names})
        )
        for number, state in enumerate(self._states):
            self._paint(self.list.topLevelItem(number), state)

    @Slot()
    def _choose(self) -> None:
        self._view = None
        self._states = []
        self.list.begin(names_of(self.kind))
        head = self.list.headerItem()
        for column in range(1, self.list.columnCount()):
            head.setTextAlignment(column, self._alignment(column))
        self.summary.setText(translate("Several", "Listening…"))
        self.stiffness.setText(stiffness_words(None))
        self.kind_changed.emit()

    def _show(self) -> None:
        if self._view is None:
            return
        _say(self.summary, summary_of(self._view))
        _say(self.stiffness, stiffness_words(self._view.stiffness))
        rows = rows_of(self._view, self._tolerance)
        while self.list.topLevelItemCount() > len(rows):
            self.list.takeTopLevelItem(self.list.topLevelItemCount() - 1)
        while self.list.topLevelItemCount() < len(rows):
            item = QTreeWidgetItem(self.list)
            for column in range(1, self.list.columnCount()):
                item.setTextAlignment(column, self._alignment(column))
        self._states = [row.state for row in rows]
        for number, row in enumerate(rows):
            self._fill(self.list.topLevelItem(number), row)
        self.list.spread()

    @property
    def _coloured(self) -> int:
        """The column whose colour says how a line is."""
        return _STATE if self.kind == "strings" else _CENTS

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        """Numbers stand at the right, words at the left."""
        word = self.kind == "strings" and column == _STATE
        side = Qt.AlignmentFlag.AlignLeft if word else Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignVCenter

    def _fill(self, item: QTreeWidgetItem | None, row: Row) -> None:
        if item is None:
            return
        for column, text in enumerate(row.cells):
            if item.text(column) != text:
                item.setText(column, text)
        if item.data(0, Qt.ItemDataRole.AccessibleTextRole) != row.sentence:
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, row.sentence)
        self._paint(item, row.state)

    def _paint(self, item: QTreeWidgetItem | None, state: State) -> None:
        if item is None:
            return
        colours = self._colours
        word: QColor = {
            State.IN_TUNE: colours.in_tune,
            State.FLAT: colours.off,
            State.SHARP: colours.off,
        }.get(state, colours.muted)
        for column in range(self.list.columnCount()):
            item.setForeground(column, word if column == self._coloured else colours.text)


def _say(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
