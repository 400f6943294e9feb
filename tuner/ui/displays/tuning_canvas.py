"""What bar, strobe, stage and mini window have in common: they paint only what has changed."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QSizePolicy, QWidget

from tuner.ui.colours import Colours
from tuner.ui.displays.canvas import Canvas
from tuner.ui.displays.readout import Caption, Readout, Sign, spoken
from tuner.ui.paint_stats import PaintCounter
from tuner.ui.smoothing import Closeness


class TuningCanvas(Canvas):
    """Keeps a deviation and a readout, and marks where they change.

    Subclasses say where things are: ``reach`` for whatever shows the deviation, ``areas`` for
    note, cents, Hz and words.

    Args:
        colours: The theme.
        tolerance: Half the width of the zone on the scale, in cents.
        counter: Told of every paint of what moves.
        parent: The owner.
    """

    def __init__(
        self, colours: Colours, tolerance: float, counter: PaintCounter | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(colours, parent)
        self.tolerance = tolerance
        self.counter = counter or PaintCounter()
        self.cents: float | None = None
        self.closeness = Closeness.OFF
        self.fresh = False
        self.moving = False
        self.readout = Readout(None, False, Caption(Sign.NONE, ""))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def reach(self, low: float, high: float) -> QRectF:
        """What changes when the deviation moves between two places."""
        raise NotImplementedError

    def pixels(self, cents: float) -> float:
        """How far from the middle a deviation stands, in pixels."""
        raise NotImplementedError

    def areas(self) -> tuple[QRectF, ...]:
        """Where note, cents, Hz and words stand; empty rectangles for what is not shown."""
        raise NotImplementedError

    def set_tolerance(self, tolerance: float) -> None:
        """Draw the zone anew."""
        if tolerance != self.tolerance:
            self.tolerance = tolerance
            self.forget_still()

    def set_needle(
        self, cents: float | None, closeness: Closeness, *, fresh: bool, moving: bool
    ) -> None:
        """Show a deviation in cents; see ``Dial.set_needle``."""
        self.moving = moving
        restyled = (closeness, fresh) != (self.closeness, self.fresh)
        old = self.cents
        if old is None and cents is None and not restyled:
            return
        if not restyled and old is not None and cents is not None:
            if abs(self.pixels(cents) - self.pixels(old)) < 0.2:
                self.counter.rested()
                return
            self.cents = cents
            self._mark(self.reach(min(old, cents), max(old, cents)))
            return
        self.cents, self.closeness, self.fresh = cents, closeness, fresh
        ends = [0.0, -self.tolerance, self.tolerance]
        ends += [end for end in (old, cents) if end is not None]
        self._mark(self.reach(min(ends), max(ends)))

    def show_readout(self, readout: Readout) -> None:
        """Write what has changed."""
        old, self.readout = self.readout, readout
        if readout == old:
            return
        note, cents, hz, words = self.areas()
        if (readout.numerals, readout.fresh) != (old.numerals, old.fresh):
            for area in (note, cents, hz):
                self._mark(area)
        self._mark(words)
        self.setAccessibleDescription(spoken(readout))

    def _mark(self, area: QRectF) -> None:
        if not area.isEmpty():
            self.update(area.toAlignedRect())
