"""The strings of an instrument as one row that is only looked at: for mini window and stage."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from tuner.ui.colours import Colours
from tuner.ui.displays.canvas import numerals_font
from tuner.ui.smoothing import Numerals
from tuner.ui.targets.chip_painter import ChipPainter, look_of
from tuner.ui.targets.string_states import StringChip, StringStates

_GAP = 0.16
"""Between strings, in heights of one."""
_SMALLEST = 0.72
"""How much smaller than their row strings get before some of them are left out."""
_MORE = "…"


class StringStrip:
    """Fits the strings into a row; of too many it shows those around the one that counts.

    Args:
        states: What is known of the strings; somebody else keeps it.
    """

    def __init__(self, states: StringStates) -> None:
        self._states = states
        self._area = QRectF()
        self._font = QFont()
        self._middle = 0

    @property
    def needed(self) -> bool:
        """Whether there are strings."""
        return bool(self._states.chips)

    @property
    def locked(self) -> bool:
        """Whether there is only one target."""
        return self._states.locked is not None

    def fit(self, area: QRectF, font: QFont) -> None:
        """Use another place."""
        self._area, self._font = area, font

    def paint(self, painter: QPainter, colours: Colours, numerals: Numerals | None) -> None:
        """Draw the row.

        Args:
            painter: Where.
            colours: The theme.
            numerals: What sounds now; None for nothing.
        """
        chips, states = self._states.chips, self._states
        if not chips or self._area.isEmpty():
            return
        sounding = states.sounding(numerals)
        self._move(chips, sounding)
        drawn = self._fitting(chips)
        first, last = self._window(drawn, chips)
        shown = chips[first : last + 1]
        gap = _GAP * drawn.height
        whole = sum(drawn.width(chip) for chip in shown) + gap * (len(shown) - 1)
        left = self._area.center().x() - 0.5 * whole
        top = self._area.center().y() - 0.5 * drawn.height
        self._paint_more(painter, colours, left, whole, first > 0, last + 1 < len(chips))
        for chip in shown:
            box = QRectF(left, top, drawn.width(chip), drawn.height)
            drawn.paint(painter, box, chip, look_of(states, chip, sounding), colours)
            left += drawn.width(chip) + gap

    def _move(self, chips: tuple[StringChip, ...], sounding: frozenset[int]) -> None:
        """Look at the string that sounds, else at the one that is locked, else stay."""
        for at, chip in enumerate(chips):
            if chip.target.index in sounding:
                self._middle = at
                return
        for at, chip in enumerate(chips):
            if chip.target.index == self._states.locked:
                self._middle = at
        self._middle = min(self._middle, len(chips) - 1)

    def _fitting(self, chips: tuple[StringChip, ...]) -> ChipPainter:
        """Strings as high as the row; briefer, then a little smaller, if they do not all fit."""
        height = self._area.height()
        for offsets in (True, False):
            drawn = ChipPainter(self._font, height, offsets=offsets)
            whole = self._width(drawn, chips)
            if whole <= self._area.width():
                return drawn
        # Widths round with the fonts: a little less than the share they would need.
        share = max(0.96 * self._area.width() / whole, _SMALLEST)
        return ChipPainter(self._font, height * share, offsets=False)

    @staticmethod
    def _width(drawn: ChipPainter, chips: tuple[StringChip, ...]) -> float:
        return sum(drawn.width(chip) + _GAP * drawn.height for chip in chips)

    def _window(self, drawn: ChipPainter, chips: tuple[StringChip, ...]) -> tuple[int, int]:
        """The first and the last string that are drawn."""
        if self._width(drawn, chips) <= self._area.width() + _GAP * drawn.height:
            return 0, len(chips) - 1
        first = last = self._middle
        room = self._area.width() - 2.0 * drawn.height
        grown = True
        while grown:
            grown = False
            for lower, higher in ((1, 0), (0, 1)):
                low, high = first - lower, last + higher
                inside = low >= 0 and high < len(chips)
                if inside and self._width(drawn, chips[low : high + 1]) <= room:
                    first, last, grown = low, high, True
        return first, last

    def _paint_more(
        self, painter: QPainter, colours: Colours, left: float, whole: float, before: bool,
        after: bool,
    ) -> None:  # fmt: skip
        side = self._area.height()
        painter.setFont(numerals_font(self._font, 0.5 * side, QFont.Weight.Medium))
        painter.setPen(colours.muted)
        for wanted, start in ((before, left - side), (after, left + whole)):
            if wanted:
                box = QRectF(start, self._area.top(), side, side)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _MORE)
