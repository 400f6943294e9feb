"""The strings of an instrument, one chip each, in rows; many of them scroll."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from tuner.music.tuning import Tuning
from tuner.ui.colours import Colours
from tuner.ui.keys import SpaceForControls
from tuner.ui.language import translate
from tuner.ui.smoothing import Numerals
from tuner.ui.targets.chip import Chip
from tuner.ui.targets.chip_painter import look_of
from tuner.ui.targets.string_states import StringStates, course_words

_GAP = 6
_HEIGHTS = ((14, 38), (24, 30))
"""How high chips are, up to so many strings."""
_LEAST_HEIGHT = 24
_MOST_ROWS = 2
"""Rows that are seen at once: the strings of a harp must not push the dial away."""


class StringsView(QScrollArea):
    """Lays the chips out from left to right, each row in the middle.

    The chip of the string that sounds, or is locked, is scrolled into view. A chip stays the same
    widget, with its focus, while the tuning changes.

    Args:
        colours: The theme.

    Signals:
        chosen: The index of the target whose chip was clicked.
        retuned: The strings, or the one that is locked, may be others.

    Attributes:
        states: What is known of the strings.
    """

    chosen = Signal(int)
    retuned = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._colours = colours
        self.states = StringStates()
        self._tuning = Tuning()
        self._scale = 1.0
        self._keys = SpaceForControls(self)
        self._in_view: frozenset[int] = frozenset()
        self.chips: list[Chip] = []
        self._rows_widget = QWidget()
        self.setWidget(self._rows_widget)
        # What is behind shows through.
        for part in (self.viewport(), self._rows_widget):
            part.setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Targets", "Strings"))

    def show_tuning(self, tuning: Tuning) -> None:
        """Show the strings of a tuning; nothing when it has none."""
        before = self.states.chips
        self.states.show_tuning(tuning)
        self._tuning = tuning
        if self.states.chips != before:
            self._make_chips()
        self.setVisible(bool(self.chips))
        self.take(None)
        self.retuned.emit()

    def take(self, numerals: Numerals | None) -> None:
        """Show what is heard now; None for nothing."""
        if numerals is not None:
            self.states.take(numerals)
        sounding = self.states.sounding(numerals)
        for chip in self.chips:
            chip.show_look(look_of(self.states, chip.chip, sounding))
        self._bring_into_view(sounding)

    def set_scale(self, scale: float) -> None:
        """Draw the chips larger than usual by a factor."""
        if scale != self._scale:
            self._scale = scale
            self._make_chips()
            self.take(None)

    def set_colours(self, colours: Colours) -> None:
        """Use another theme."""
        self._colours = colours
        for chip in self.chips:
            chip.colours = colours
            chip.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the rows anew."""
        super().resizeEvent(event)
        self._lay_out()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as the widest chip."""
        widest = max((chip.width() for chip in self.chips), default=0)
        return QSize(widest, self.minimumHeight())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All chips in one row."""
        width = sum(chip.width() + _GAP for chip in self.chips)
        return QSize(width, self.minimumHeight())

    def _bring_into_view(self, sounding: frozenset[int]) -> None:
        """Scroll to a string that was not heard before, then leave the scrolling to the user."""
        locked = self._tuning.locked
        wanted = sounding or frozenset(() if locked is None else (locked,))
        if not wanted or wanted == self._in_view:
            return
        self._in_view = wanted
        for chip in self.chips:
            if chip.chip.target.index in wanted:
                self.ensureWidgetVisible(chip, 0, 0)
                return

    def _make_chips(self) -> None:
        instrument = self._tuning.instrument
        chips = self.states.chips if instrument is not None else ()
        fitting = (height for most, height in _HEIGHTS if len(chips) <= most)
        height = round(self._scale * next(fitting, _LEAST_HEIGHT))
        for surplus in self.chips[len(chips) :]:
            surplus.hide()
            surplus.deleteLater()
        del self.chips[len(chips) :]
        for at, each in enumerate(chips):
            words = course_words(instrument, each)  # type: ignore[arg-type]
            if at < len(self.chips):
                self.chips[at].show_chip(each, words, height)
            else:
                self.chips.append(self._new_chip(Chip(
                    each, words, height, self._colours, self._rows_widget
                )))  # fmt: skip
        self._in_view = frozenset()
        self._lay_out()

    def _new_chip(self, chip: Chip) -> Chip:
        chip.clicked.connect(self._choose)
        self._keys.guard(chip)
        chip.show()
        return chip

    def _lay_out(self) -> None:
        rows = self._rows(self.width())
        if len(rows) > _MOST_ROWS:
            rows = self._rows(self.width() - self.verticalScrollBar().sizeHint().width())
        room = self.width() if len(rows) <= _MOST_ROWS else self.viewport().width()
        top = 0
        for row in rows:
            width = sum(chip.width() for chip in row) + _GAP * (len(row) - 1)
            left = max(0, (room - width) // 2)
            for chip in row:
                chip.move(left, top)
                left += chip.width() + _GAP
            top += row[0].height() + _GAP
        self._rows_widget.resize(room, max(0, top - _GAP))
        seen = min(len(rows), _MOST_ROWS)
        self.setFixedHeight(seen * (rows[0][0].height() + _GAP) - _GAP if rows else 0)
        if rows:
            self.verticalScrollBar().setSingleStep(rows[0][0].height() + _GAP)

    def _rows(self, whole: int) -> Sequence[list[Chip]]:
        rows: list[list[Chip]] = []
        room = 0
        for chip in self.chips:
            if not rows or chip.width() + _GAP > room:
                rows.append([])
                room = whole + _GAP
            rows[-1].append(chip)
            room -= chip.width() + _GAP
        return _balanced(rows, whole)

    @Slot()
    def _choose(self) -> None:
        chip = self.sender()
        assert isinstance(chip, Chip)
        self.chosen.emit(chip.chip.target.index)


def _balanced(rows: list[list[Chip]], whole: int) -> list[list[Chip]]:
    """As many rows of about as many chips each, if they fit: no chip is left alone."""
    chips = [chip for row in rows for chip in row]
    if len(rows) < 2:
        return rows
    share = math.ceil(len(chips) / len(rows))
    even = [chips[at : at + share] for at in range(0, len(chips), share)]
    widths = [sum(chip.width() + _GAP for chip in row) - _GAP for row in even]
    return even if len(even) == len(rows) and max(widths) <= whole else rows
