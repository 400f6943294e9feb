"""The tuning display: needle and bar over ±50 cents, the note and its figures."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QRegion
from PySide6.QtWidgets import QSizePolicy, QWidget

from tuner.ui.colours import Colours
from tuner.ui.displays.canvas import Canvas
from tuner.ui.displays.dial_face import paint_face
from tuner.ui.displays.dial_geometry import DialGeometry
from tuner.ui.displays.readout import (
    Caption,
    Readout,
    ReadoutPainter,
    Sign,
    spoken,
    state_fill,
)
from tuner.ui.language import translate
from tuner.ui.paint_stats import PaintCounter
from tuner.ui.smoothing import Closeness

_LEAST_PIXELS = 0.2
"""How far the needle's tip must move to be worth a paint; less cannot be seen."""


class Dial(Canvas):
    """Readable from three metres, and painted only where something has changed.

    Args:
        colours: The theme.
        tolerance: Half the width of the zone on the scale, in cents.
        counter: Told of every paint of the needle.
        parent: The owner.
    """

    def __init__(
        self, colours: Colours, tolerance: float, counter: PaintCounter,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(colours, parent)
        self._tolerance = tolerance
        self._counter = counter
        self._cents: float | None = None
        self._closeness = Closeness.OFF
        self._fresh = False
        self._moving = False
        self.readout = Readout(None, False, Caption(Sign.NONE, ""))
        self.lay_out(QSize(640, 320))
        self.setMinimumSize(320, 150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("Displays", "Tuning display"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A comfortable size."""
        return QSize(760, 360)

    def lay_out(self, size: QSize) -> None:
        """Fit scale and figures into the size."""
        self._geometry = DialGeometry.fitting(size.width(), size.height())
        self._writer = ReadoutPainter(self._geometry, self.font())
        self._inked: tuple[tuple[str, str] | None, QRectF] | None = None

    def set_tolerance(self, tolerance: float) -> None:
        """Draw the zone anew."""
        if tolerance != self._tolerance:
            self._tolerance = tolerance
            self.forget_still()

    @property
    def needle(self) -> float | None:
        """Where the needle stands, in cents; None when it rests."""
        return self._cents

    def set_needle(
        self, cents: float | None, closeness: Closeness, *, fresh: bool, moving: bool
    ) -> None:
        """Put the needle somewhere.

        Args:
            cents: Where; None takes it away.
            closeness: Chooses its colour.
            fresh: False greys it.
            moving: Whether it is on its way.
        """
        self._moving = moving
        restyled = (closeness, fresh) != (self._closeness, self._fresh)
        old = self._cents
        if old is None and cents is None and not restyled:
            return
        if not restyled and old is not None and cents is not None:
            travel = self._geometry.angle(cents) - self._geometry.angle(old)
            if abs(travel) * self._geometry.radius < _LEAST_PIXELS:
                self._counter.rested()
                return
            self._cents = cents
            self._update(self._geometry.reach(min(old, cents), max(old, cents)))
            return
        self._cents, self._closeness, self._fresh = cents, closeness, fresh
        ends = [0.0, -self._tolerance, self._tolerance]
        ends += [end for end in (old, cents) if end is not None]
        self._update(self._geometry.reach(min(ends), max(ends)))

    def show_readout(self, readout: Readout) -> None:
        """Write what has changed."""
        old, self.readout = self.readout, readout
        if readout == old:
            return
        figures = (readout.numerals, readout.fresh) != (old.numerals, old.fresh)
        if figures:
            # The words under them begin where these areas end, and need not be written anew.
            for area in (self._geometry.left, self._geometry.right):
                self._update(area.adjusted(0.0, 0.0, 0.0, -2.0))
            if _note_of(readout) != _note_of(old):
                self._update(self._geometry.note)
        if readout.caption != old.caption or _closeness_of(readout) != _closeness_of(old):
            self._update(self._geometry.caption)
        self.setAccessibleDescription(spoken(readout))

    def paint_still(self, painter: QPainter) -> None:
        """The scale."""
        paint_face(painter, self._geometry, self.colours, self._tolerance, self.font())

    def paint_moving(self, painter: QPainter, dirty: QRegion) -> None:
        """Needle and bar, then whatever figures are dirty."""
        geometry, readout = self._geometry, self.readout

        def touched(area: QRectF) -> bool:
            return dirty.intersects(area.toAlignedRect())

        if self._cents is None:
            if touched(geometry.reach(-50.0, 50.0)):
                self._counter.painted(moving=False)
        elif touched(geometry.reach(min(self._cents, 0.0), max(self._cents, 0.0))):
            self._paint_needle(painter, self._cents)
            self._counter.painted(self._moving)
        if touched(self._ink()):
            self._writer.paint_note(painter, self.colours, readout)
        if touched(geometry.left):
            self._writer.paint_cents(painter, self.colours, readout)
        if touched(geometry.right):
            self._writer.paint_hz(painter, self.colours, readout)
        if touched(geometry.caption):
            self._writer.paint_caption(painter, self.colours, readout)

    def _ink(self) -> QRectF:
        """What the note itself covers; needle and figures move close by, and leave it alone."""
        numerals = self.readout.numerals
        name = None if numerals is None else (numerals.name, numerals.octave)
        if self._inked is None or self._inked[0] != name:
            self._inked = name, self._writer.note_ink(self.readout)
        return self._inked[1]

    def _paint_needle(self, painter: QPainter, cents: float) -> None:
        geometry = self._geometry
        colour = self.colours.faint
        if self._fresh:
            colour = state_fill(self.colours, self._closeness)
        outer = geometry.radius - geometry.ticks
        inner = outer - geometry.band
        if self._fresh and self._closeness is Closeness.IN_TUNE:
            glow = QColor(colour)
            glow.setAlphaF(0.55)
            painter.fillPath(geometry.sector(-self._tolerance, self._tolerance, inner, outer), glow)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(geometry.bar(cents))
        painter.setBrush(self.colours.text if self._fresh else colour)
        painter.drawPolygon(geometry.needle(cents))

    def _update(self, area: QRectF) -> None:
        self.update(area.toAlignedRect())


def _closeness_of(readout: Readout) -> Closeness | None:
    return None if readout.numerals is None else readout.numerals.closeness


def _note_of(readout: Readout) -> tuple[object, ...]:
    """What decides how the note itself looks."""
    numerals = readout.numerals
    if numerals is None:
        return ()
    return (
        numerals.name, numerals.octave, numerals.closeness, numerals.cents > 0.0, readout.fresh,
    )  # fmt: skip
