"""The strings of an instrument, one chip each, in as many rows as they need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tuner.music.tuning import Tuning
from tuner.ui.colours import Colours
from tuner.ui.keys import SpaceForControls
from tuner.ui.smoothing import Numerals
from tuner.ui.targets.chip import Chip
from tuner.ui.targets.string_states import StringStates, course_words

_GAP = 6
_HEIGHTS = ((14, 38), (24, 30))
"""How high chips are, up to so many strings."""
_LEAST_HEIGHT = 24


class StringsView(QWidget):
    """Lays the chips out from left to right, each row in the middle.

    Args:
        colours: The theme.

    Signals:
        chosen: The index of the target whose chip was clicked.
    """

    chosen = Signal(int)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._states = StringStates()
        self._tuning = Tuning()
        self._scale = 1.0
        self._keys = SpaceForControls(self)
        self.chips: list[Chip] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Strings")

    def show_tuning(self, tuning: Tuning) -> None:
        """Show the strings of a tuning; nothing when it has none."""
        before = self._states.chips
        self._states.show_tuning(tuning)
        self._tuning = tuning
        if self._states.chips != before:
            self._make_chips()
        self.setVisible(bool(self.chips))
        self.take(None)

    def take(self, numerals: Numerals | None) -> None:
        """Show what is heard now; None for nothing."""
        if numerals is not None:
            self._states.take(numerals)
        sounding = self._states.sounding(numerals)
        for chip in self.chips:
            index = chip.chip.target.index
            chip.show_state(
                self._states.state(index), self._states.closeness(index),
                sounding=index in sounding, locked=index == self._tuning.locked,
            )  # fmt: skip

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

    def _make_chips(self) -> None:
        for old in self.chips:
            old.hide()
            old.deleteLater()
        instrument = self._tuning.instrument
        chips = self._states.chips
        fitting = (height for most, height in _HEIGHTS if len(chips) <= most)
        height = round(self._scale * next(fitting, _LEAST_HEIGHT))
        self.chips = []
        for each in chips if instrument is not None else ():
            words = course_words(instrument, each)  # type: ignore[arg-type]
            chip = Chip(each, words, height, self._colours, self)
            chip.clicked.connect(self._choose)
            self._keys.guard(chip)
            chip.show()
            self.chips.append(chip)
        self._lay_out()

    def _lay_out(self) -> None:
        top = 0
        for row in self._rows():
            width = sum(chip.width() for chip in row) + _GAP * (len(row) - 1)
            left = max(0, (self.width() - width) // 2)
            for chip in row:
                chip.move(left, top)
                left += chip.width() + _GAP
            top += row[0].height() + _GAP
        self.setFixedHeight(max(0, top - _GAP))

    def _rows(self) -> Sequence[list[Chip]]:
        rows: list[list[Chip]] = []
        room = 0
        for chip in self.chips:
            if not rows or chip.width() + _GAP > room:
                rows.append([])
                room = self.width() + _GAP
            rows[-1].append(chip)
            room -= chip.width() + _GAP
        return rows

    @Slot()
    def _choose(self) -> None:
        chip = self.sender()
        assert isinstance(chip, Chip)
        self.chosen.emit(chip.chip.target.index)
