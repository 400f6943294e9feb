"""The strobe: five bands that drift left when flat, right when sharp, and stand still in tune."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from tuner.ui.colours import Colours
from tuner.ui.displays.bar import Places, growth, paint_readout
from tuner.ui.displays.readout import ReadoutPainter
from tuner.ui.displays.strobe_bands import StrobeBands, paint_labels
from tuner.ui.displays.strobe_motion import StrobeMotion
from tuner.ui.displays.tuning_canvas import TuningCanvas
from tuner.ui.language import translate
from tuner.ui.paint_stats import PaintCounter
from tuner.ui.smoothing import Closeness

if TYPE_CHECKING:
    from tuner.engine.views import StrobeView


class StrobeDisplay(TuningCanvas):
    """Shows measured phases, so that 0.01 cents are seen if one waits."""

    def __init__(
        self, colours: Colours, tolerance: float, counter: PaintCounter | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(colours, tolerance, counter, parent)
        self.motion = StrobeMotion()
        self._bands = StrobeBands(colours.unlit, colours.trace)
        self.lay_out(QSize(640, 320))
        self.setMinimumSize(320, 150)
        self.setAccessibleName(translate("Displays", "Tuning display, strobe"))
        self.setToolTip(
            translate(
                "Displays",
                "One band for each partial, 1 at the top. Left is flat, right is "
                "sharp, standing still is in tune. On a stiff string the upper bands "
                "drift by themselves.",
            )
        )

    def lay_out(self, size: QSize) -> None:
        """Fit bands and figures into the size."""
        width, height = float(size.width()), float(size.height())
        self._label = min(max(0.045 * height, 11.0), 26.0)
        self._column = 2.4 * self._label
        top = 0.04 * height
        self._area = QRectF(self._column, top, width - 2.0 * self._column, 0.47 * height)
        below = self._area.bottom() + 1.6 * self._label + 0.01 * height
        self._places = Places.under(below, width, height)
        self._writer = ReadoutPainter(self._places, self.font(), growth(height))
        self._bands.fit(self._area, self.devicePixelRatioF())

    def take(self, view: StrobeView) -> None:
        """Hear what was measured; it is drawn with the next frame."""
        self.motion.take(view, time.monotonic())

    def advance(self, now_s: float) -> bool:
        """Move the pattern, and ask for the bands that have moved."""
        more = self.motion.advance(now_s)
        self._bands.fit(self._area, self.devicePixelRatioF())
        for rect in self._bands.show(self.motion.turns, self.motion.contrasts):
            self.update(rect)
        return more

    def set_needle(
        self, cents: float | None, closeness: Closeness, *, fresh: bool, moving: bool
    ) -> None:
        """Only the colour tells of it; what moves are the measured phases."""
        self.cents, self.closeness, self.fresh, self.moving = cents, closeness, fresh, moving
        if self._bands.colour(self.colours.unlit, self._lit()):
            self.update(self._area.toAlignedRect())

    def set_colours(self, colours: Colours) -> None:
        """Use another theme."""
        super().set_colours(colours)
        self._bands.colour(colours.unlit, self._lit())

    def areas(self) -> tuple[QRectF, ...]:
        """As the needle's display has them."""
        places = self._places
        return places.note, places.left, places.right, places.caption

    def covered(self) -> QRegion:
        """The bands are drawn whole."""
        return self._bands.covered

    def paint_still(self, painter: QPainter) -> None:
        """The partials' numbers, and which way is which."""
        self._bands.fit(self._area, self.devicePixelRatioF())
        paint_labels(painter, self._bands, self.colours, self._label, self.font())

    def paint_moving(self, painter: QPainter, dirty: QRegion) -> None:
        """The bands, then whatever figures are dirty."""
        if dirty.intersects(self._area.toAlignedRect()):
            self._bands.paint(painter, dirty)
            self.counter.painted(any(self.motion.contrasts))
        paint_readout(painter, dirty, self._writer, self)

    def _lit(self) -> QColor:
        in_tune = self.fresh and self.closeness is Closeness.IN_TUNE
        return self.colours.in_tune_fill if in_tune else self.colours.trace
