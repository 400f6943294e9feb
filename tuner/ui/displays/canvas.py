"""A widget drawn by hand: what stands still is kept in a pixmap, what moves is drawn over it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QPainter, QPaintEvent, QPixmap, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from tuner.ui.colours import Colours

_LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight
"""Flat is left and later is right in every language, and a number reads as it does elsewhere."""


class Canvas(QWidget):
    """Opaque, so that nothing behind it is painted; partial, so that little of it is.

    Subclasses draw the still part in ``paint_still`` and the rest in ``paint_moving``, and lay
    themselves out in ``lay_out``. Screen readers hear what ``accessible.py`` asks for.

    Attributes:
        accessible_role: What it is to a screen reader.
    """

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours = colours
        self._still: QPixmap | None = None
        self.setLayoutDirection(_LEFT_TO_RIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def lay_out(self, size: QSize) -> None:
        """Work out where things are."""

    def paint_still(self, painter: QPainter) -> None:
        """Draw what only a new size or theme changes, background included."""
        raise NotImplementedError

    def paint_moving(self, painter: QPainter, dirty: QRegion) -> None:
        """Draw the rest; nothing outside ``dirty`` reaches the screen."""
        raise NotImplementedError

    def accessible_value(self) -> str:
        """What it shows, in words; asked for only while a screen reader listens."""
        return ""

    def covered(self) -> QRegion | None:
        """What ``paint_moving`` covers wholly, so that nothing need be drawn under it."""
        return None

    def set_colours(self, colours: Colours) -> None:
        """Use another theme."""
        self.colours = colours
        self.forget_still()

    def forget_still(self) -> None:
        """Draw everything anew at the next paint."""
        self._still = None
        self.update()

    def seen(self) -> bool:
        """Whether anybody could see it move."""
        return self.isVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay out anew."""
        self._still = None
        self.lay_out(event.size())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Blit the still part and draw the rest; Qt clips both to what is dirty."""
        ratio = self.devicePixelRatioF()
        if self._still is None or self._still.devicePixelRatio() != ratio:
            self._still = self._drawn_still(ratio)
        with QPainter(self) as painter:
            painter.setLayoutDirection(_LEFT_TO_RIGHT)
            dirty, covered = event.region(), self.covered()
            if covered is None:
                painter.drawPixmap(0, 0, self._still)
            elif not (bare := dirty - covered).isEmpty():
                painter.setClipRegion(bare)
                painter.drawPixmap(0, 0, self._still)
                painter.setClipping(False)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint_moving(painter, dirty)

    def _drawn_still(self, ratio: float) -> QPixmap:
        still = QPixmap(self.size() * ratio)
        still.setDevicePixelRatio(ratio)
        still.fill(self.colours.surface)
        with QPainter(still) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(_LEFT_TO_RIGHT)
            self.paint_still(painter)
        return still


def numerals_font(base: QFont, pixels: float, weight: QFont.Weight) -> QFont:
    """The system's face at a size in pixels, with digits that are all equally wide."""
    font = QFont(base)
    font.setPixelSize(max(round(pixels), 1))
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
