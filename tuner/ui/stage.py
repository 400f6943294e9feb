"""The stage display: the whole screen for note, cents, and bar or strobe, read from far away."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QRegion

from tuner.text import Text
from tuner.ui.colours import Colours
from tuner.ui.displays.bar import Places, growth, paint_readout
from tuner.ui.displays.bar_scale import BarScale
from tuner.ui.displays.canvas import numerals_font
from tuner.ui.displays.readout import ReadoutPainter
from tuner.ui.displays.stand_in import StandIn
from tuner.ui.displays.strobe_bands import StrobeBands, paint_labels
from tuner.ui.displays.strobe_motion import StrobeMotion
from tuner.ui.language import translate, translated
from tuner.ui.smoothing import Closeness

if TYPE_CHECKING:
    from tuner.engine.views import StrobeView

_HINT = Text("MainWindow", "Esc  back      S  strobe      D  dark stage")


def stage_colours(theme: Colours, night: bool) -> Colours:
    """The colours of the stage: of the theme, but black on white or white on black.

    Args:
        theme: The theme in force.
        night: For a dark stage: dim amber on black, which blinds nobody.
    """
    if night:
        changes = {
            "window": "#000000", "surface": "#000000", "raised": "#120b06", "hover": "#1e130a",
            "text": "#c88048", "muted": "#b47040", "faint": "#4a2e1a", "accent": "#c88048",
            "line": "#3a2414", "unlit": "#1a110a", "zone": "#123024", "trace": "#8a5630",
            "in_tune": "#3fa078", "in_tune_fill": "#338a66", "near": "#b89030",
            "near_fill": "#9a7a28", "off": "#cc5a40", "off_fill": "#98402c",
        }  # fmt: skip
    elif theme.dark:
        changes = {
            "surface": "#000000", "text": "#ffffff", "muted": "#c6d2dd", "faint": "#7d8c9a",
            "unlit": "#20262d", "zone": "#14503f",
        }  # fmt: skip
    else:
        changes = {
            "surface": "#ffffff", "text": "#000000", "muted": "#36424e", "faint": "#7c8894",
            "unlit": "#d5dde5", "in_tune": "#00664c", "near": "#7a5a00", "off": "#8c0a20",
        }  # fmt: skip
    colours: dict[str, Any] = {name: QColor(value) for name, value in changes.items()}
    return replace(theme, **colours)


class StageWindow(StandIn):
    """Fills the screen.

    Args:
        colours: The theme.
        tolerance: Half the width of the zone on the scale, in cents.

    Signals:
        strobe_changed: Bar or strobe has come or gone.

    Attributes:
        night: Whether it is dimmed for a dark stage.
        strobe: Whether the strobe stands in the bar's place.
    """

    strobe_changed = Signal(bool)

    def __init__(self, colours: Colours, tolerance: float) -> None:
        super().__init__(stage_colours(colours, False), tolerance)
        self._theme = colours
        self.night = False
        self.strobe = False
        self.motion = StrobeMotion()
        self._bands = StrobeBands(self.colours.unlit, self.colours.trace)
        self.setWindowFlags(Qt.WindowType.Window)
        self.setWindowTitle(translate("MainWindow", "Tuner: stage"))
        self.setAccessibleName(translate("MainWindow", "Tuner, stage display"))
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.lay_out(QSize(1280, 720))

    def lay_out(self, size: QSize) -> None:
        """Note at the left, cents at the right, bar or strobe, strings, words at the bottom."""
        width, height = float(size.width()), float(size.height())
        margin = 0.03 * height
        words = 0.13 * height
        strings = 0.095 * height if self.strip.needed else 0.0
        lower = (0.3 if self.strobe else 0.2) * height
        top = 0.035 * height
        bottom = height - words - 2.0 * margin - lower - strings - (margin if strings else 0.0)
        if self.strobe:
            bottom -= margin
        split = 0.53 * width
        self._label = min(max(0.032 * height, 11.0), 64.0)
        side = 2.6 * self._label
        self._places = Places(
            QRectF(margin, top, split - margin, bottom - top),
            QRectF(split, top, width - split - 2.0 * margin, bottom - top),
            QRectF(),
            QRectF(margin, height - words - margin, width - 2.0 * margin, words),
        )
        groove = QRectF(side, bottom + 0.42 * lower, width - 2.0 * side, 0.46 * lower)
        self._scale = BarScale(groove, 0.14 * lower, self._label)
        below = height - words - 2.0 * margin - strings
        self._strings = QRectF(margin, below, width - 2.0 * margin, strings)
        lock = 0.1 * height
        self._lock = QRectF(split - margin - lock, top, 0.9 * lock, lock)
        self._area = QRectF(side, bottom + 0.5 * margin, width - 2.0 * side, lower)
        self._writer = ReadoutPainter(self._places, self.font(), 2.5 * growth(height))

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._theme = colours
        super().set_colours(stage_colours(colours, self.night))
        self._bands.colour(self.colours.unlit, self._lit())

    @Slot(bool)
    def set_night(self, night: bool) -> None:
        """Dim everything, or no more."""
        self.night = night
        self.set_colours(self._theme)

    @Slot(bool)
    def set_strobe(self, strobe: bool) -> None:
        """Put the strobe into the bar's place, or the bar into the strobe's."""
        if strobe != self.strobe:
            self.strobe = strobe
            self.lay_out(self.size())
            self.forget_still()
            self.strobe_changed.emit(strobe)

    def take(self, view: StrobeView) -> None:
        """Hear what was measured; it is drawn with the next frame."""
        self.motion.take(view, time.monotonic())

    def advance(self, now_s: float) -> bool:
        """Move the strobe's pattern."""
        if not self.strobe:
            return False
        more = self.motion.advance(now_s)
        self._bands.fit(self._area, self.devicePixelRatioF())
        for rect in self._bands.show(self.motion.turns, self.motion.contrasts):
            self.update(rect)
        return more

    def reach(self, low: float, high: float) -> QRectF:
        """Where bar and marker are."""
        return self._scale.reach(low, high)

    def pixels(self, cents: float) -> float:
        """Along the scale."""
        return self._scale.x(cents)

    def areas(self) -> tuple[QRectF, ...]:
        """No Hz: nobody on a stage reads them."""
        places = self._places
        return places.note, places.left, places.right, places.caption

    def set_needle(
        self, cents: float | None, closeness: Closeness, *, fresh: bool, moving: bool
    ) -> None:
        """Move the bar, or colour the strobe."""
        super().set_needle(cents, closeness, fresh=fresh, moving=moving)
        if self._bands.colour(self.colours.unlit, self._lit()) and self.strobe:
            self.update(self._area.toAlignedRect())

    def covered(self) -> QRegion:
        """The bands are drawn whole."""
        return self._bands.covered if self.strobe else QRegion()

    def paint_still(self, painter: QPainter) -> None:
        """The scale, and what the keys do."""
        if self.strobe:
            self._bands.fit(self._area, self.devicePixelRatioF())
            paint_labels(painter, self._bands, self.colours, self._label, self.font())
        else:
            self._scale.paint_still(painter, self.colours, self.tolerance, self.font())
        painter.setFont(
            numerals_font(self.font(), max(0.6 * self._label, 11.0), QFont.Weight.Normal)
        )
        painter.setPen(self.colours.muted)
        box = self._places.caption.adjusted(0.0, 0.0, -0.5 * self._label, 0.0)
        painter.drawText(
            box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, translated(_HINT)
        )

    def paint_moving(self, painter: QPainter, dirty: QRegion) -> None:
        """Bar or strobe, then whatever figures are dirty."""
        if self.strobe:
            self._bands.paint(painter, dirty)
        elif self.cents is not None and dirty.intersects(self.reach(-50.0, 50.0).toAlignedRect()):
            self._scale.paint_bar(
                painter, self.colours, self.cents, self.closeness, self.tolerance, fresh=self.fresh
            )
        paint_readout(painter, dirty, self._writer, self)
        self.paint_targets(painter, dirty)

    def places_of_targets(self) -> tuple[QRectF, QRectF]:
        """Under bar or strobe, and over the right arrow."""
        return self._strings, self._lock

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """D dims."""
        if event.key() == Qt.Key.Key_D:
            self.set_night(not self.night)
        else:
            super().keyPressEvent(event)

    def _lit(self) -> QColor:
        in_tune = self.fresh and self.closeness is Closeness.IN_TUNE
        return self.colours.in_tune_fill if in_tune else self.colours.trace
