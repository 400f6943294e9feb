"""The striped bands of a strobe, drawn from tiles that are made once.

A band is one tile repeated. Tiles are there for four places inside a pixel and eight contrasts,
so that moving a band is one blit; it is asked for only when the pattern has moved by a quarter
of a pixel. Band k has k times as many stripes as band 1, as on a strobe disc: a sound whose
partials are in line moves all bands at the same speed.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGradient, QLinearGradient, QPainter, QPixmap, QRegion

from tuner.ui.colours import Colours
from tuner.ui.displays.canvas import numerals_font
from tuner.ui.displays.strobe_motion import BANDS
from tuner.ui.language import translate

_PARTS = 4
"""Places inside a pixel."""
_STEPS = 8
"""Contrasts."""
_TILE_HEIGHT = 8
_STRIPES = 4
"""Stripes of band 1, about."""
_WHOLE = math.lcm(*range(1, BANDS + 1))
"""A width that stripes of every band divide into whole pixels."""
_PROFILE = ((0.0, 0.0), (0.19, 0.0), (0.31, 1.0), (0.69, 1.0), (0.81, 0.0))
"""One stripe: where along its period it is how bright."""


class StrobeBands:
    """Draws five bands into a rectangle, and says which of them have changed.

    Args:
        unlit: The colour between the stripes.
        lit: The colour of the stripes.

    Attributes:
        covered: The pixels that the bands cover wholly.
    """

    def __init__(self, unlit: QColor, lit: QColor) -> None:
        self._unlit, self._lit = unlit, lit
        self._area = QRectF()
        self._ratio = 1.0
        self._rects: list[QRect] = []
        self._period = _WHOLE
        self._tiles: dict[tuple[int, int, int], QPixmap] = {}
        self._drawn: list[tuple[int, int]] = [(0, 0)] * BANDS
        self.covered = QRegion()

    def fit(self, area: QRectF, ratio: float) -> None:
        """Fill an area, in pixels of which each is ``ratio`` device pixels wide."""
        if (area, ratio) == (self._area, self._ratio) and self._rects:
            return
        self._area, self._ratio = area, ratio
        left, right = round(area.left() * ratio), round(area.right() * ratio)
        top, height = area.top() * ratio, area.height() * ratio
        gap = max(1, round(0.06 * height / BANDS))
        edges = [round(top + height * number / BANDS) for number in range(BANDS + 1)]
        self._rects = [
            QRect(left, edges[band], right - left, edges[band + 1] - edges[band] - gap)
            for band in range(BANDS)
        ]
        self._period = max(_WHOLE, round((right - left) / _STRIPES / _WHOLE) * _WHOLE)
        self._tiles.clear()
        self.covered = QRegion()
        for number in range(BANDS):
            self.covered += _whole_pixels(self.band(number))

    @property
    def period(self) -> float:
        """Width of a stripe and its gap in band 1, in pixels."""
        return self._period / self._ratio

    def colour(self, unlit: QColor, lit: QColor) -> bool:
        """Use other colours; returns whether they are others."""
        if (unlit, lit) == (self._unlit, self._lit):
            return False
        self._unlit, self._lit = unlit, lit
        self._tiles.clear()
        return True

    def band(self, number: int) -> QRectF:
        """Where a band is, from 0, in pixels."""
        rect = QRectF(self._rects[number])
        return QRectF(
            rect.left() / self._ratio,
            rect.top() / self._ratio,
            rect.width() / self._ratio,
            rect.height() / self._ratio,
        )

    def show(self, turns: Sequence[float], contrasts: Sequence[float]) -> list[QRect]:
        """Put the bands somewhere; returns the rectangles that look different now."""
        changed: list[QRect] = []
        if not self._rects:
            return changed
        for band in range(BANDS):
            width = self._period // (band + 1) * _PARTS
            step = math.ceil(contrasts[band] * _STEPS - 0.5)
            place = math.floor(turns[band] * width + 0.5) % width if step else 0
            if (place, step) != self._drawn[band]:
                self._drawn[band] = (place, step)
                changed.append(self.band(band).toAlignedRect())
        return changed

    def paint(self, painter: QPainter, dirty: QRegion) -> None:
        """Draw the bands that are dirty."""
        painter.save()
        painter.scale(1.0 / self._ratio, 1.0 / self._ratio)
        for band, (place, step) in enumerate(self._drawn):
            if not dirty.intersects(self.band(band).toAlignedRect()):
                continue
            rect = self._rects[band]
            if not step:
                painter.fillRect(rect, self._unlit)
                continue
            tile = self._tile(band, place % _PARTS, step)
            painter.drawTiledPixmap(rect, tile, QPoint(-(place // _PARTS) % tile.width(), 0))
        painter.restore()

    def _tile(self, band: int, part: int, step: int) -> QPixmap:
        key = (band, part, step)
        tile = self._tiles.get(key)
        if tile is None:
            tile = self._tiles[key] = self._drawn_tile(*key)
        return tile

    def _drawn_tile(self, band: int, part: int, step: int) -> QPixmap:
        width = self._period // (band + 1)
        tile = QPixmap(width, _TILE_HEIGHT)
        tile.fill(self._unlit)
        shift = part / _PARTS
        stripes = QLinearGradient(shift, 0.0, shift + width, 0.0)
        stripes.setSpread(QGradient.Spread.RepeatSpread)
        for place, bright in _PROFILE:
            stripes.setColorAt(place, _mixed(self._unlit, self._lit, bright * step / _STEPS))
        with QPainter(tile) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.fillRect(tile.rect(), stripes)
        return tile


def paint_labels(
    painter: QPainter, bands: StrobeBands, colours: Colours, label: float, font: QFont
) -> None:
    """The partials' numbers on both sides, and under the bands which way is which."""
    painter.setFont(numerals_font(font, label, QFont.Weight.Medium))
    painter.setPen(colours.muted)
    centre = Qt.AlignmentFlag.AlignCenter
    for number in range(BANDS):
        band = bands.band(number)
        for middle in (band.left() - 1.2 * label, band.right() + 1.2 * label):
            box = QRectF(middle - label, band.center().y() - label, 2.0 * label, 2.0 * label)
            painter.drawText(box, centre, str(number + 1))
    last = bands.band(BANDS - 1)
    below = QRectF(last.left(), last.bottom() + 0.1 * label, last.width(), 1.5 * label)
    side = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(below, side | Qt.AlignmentFlag.AlignLeft, translate("Displays", "◂ ♭ flat"))
    painter.drawText(below, side | Qt.AlignmentFlag.AlignRight, translate("Displays", "sharp ♯ ▸"))


def _whole_pixels(rect: QRectF) -> QRect:
    left, top = math.ceil(rect.left()), math.ceil(rect.top())
    return QRect(left, top, math.floor(rect.right()) - left, math.floor(rect.bottom()) - top)


def _mixed(one: QColor, other: QColor, part: float) -> QColor:
    return QColor.fromRgbF(
        one.redF() + part * (other.redF() - one.redF()),
        one.greenF() + part * (other.greenF() - one.greenF()),
        one.blueF() + part * (other.blueF() - one.blueF()),
    )
