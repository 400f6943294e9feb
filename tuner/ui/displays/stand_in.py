"""What mini window and stage have in common: they stand in for the window, and can be left."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QCloseEvent, QKeyEvent, QPainter, QRegion

from tuner.ui.colours import Colours
from tuner.ui.displays.readout import Readout
from tuner.ui.displays.tuning_canvas import TuningCanvas
from tuner.ui.targets.chip_painter import paint_lock
from tuner.ui.targets.string_states import StringStates
from tuner.ui.targets.string_strip import StringStrip


class StandIn(TuningCanvas):
    """Shows the strings of an instrument, and a lock, beside the reading.

    Subclasses give the strings a place in ``lay_out`` and draw with ``paint_targets``.

    Signals:
        left: The whole window is wanted back.
    """

    left = Signal()
    accessible_role = QAccessible.Role.Window

    def __init__(self, colours: Colours, tolerance: float) -> None:
        super().__init__(colours, tolerance)
        self.strip = StringStrip(StringStates())
        self._had_strings = False

    def watch_strings(self, states: StringStates) -> None:
        """Show these strings from now on; somebody else keeps them up to date."""
        self.strip = StringStrip(states)
        self.show_targets()

    def show_targets(self) -> None:
        """The strings, or the lock, may be others."""
        if self.strip.needed != self._had_strings:
            self._had_strings = self.strip.needed
            self.make_room(strings=self._had_strings)
        self.lay_out(self.size())
        self.forget_still()

    def make_room(self, *, strings: bool) -> None:
        """Strings have come, or gone."""

    def places_of_targets(self) -> tuple[QRectF, QRectF]:
        """Where the strings and the lock stand."""
        raise NotImplementedError

    def show_readout(self, readout: Readout) -> None:
        """Write what has changed; the strings follow it."""
        changed = readout != self.readout
        super().show_readout(readout)
        if changed and self.strip.needed:
            self.update(self.places_of_targets()[0].toAlignedRect())

    def paint_targets(self, painter: QPainter, dirty: QRegion) -> None:
        """Draw strings and lock, as far as they are dirty."""
        strings, lock = self.places_of_targets()
        if self.strip.needed and dirty.intersects(strings.toAlignedRect()):
            self.strip.fit(strings, self.font())
            sounding = self.readout.numerals if self.readout.fresh else None
            self.strip.paint(painter, self.colours, sounding)
        if self.strip.locked and dirty.intersects(lock.toAlignedRect()):
            paint_lock(painter, self.colours.accent, lock)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc brings the whole window back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Closed by the desktop: the whole window comes back."""
        if event.spontaneous():
            event.ignore()
            self.left.emit()
        else:
            super().closeEvent(event)
