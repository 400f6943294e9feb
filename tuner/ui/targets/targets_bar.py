"""Under the dial: what is tuned to, if it is not simply every note of equal temperament."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from tuner.music.names import Naming
from tuner.music.temperaments import EQUAL
from tuner.music.transposition import CONCERT
from tuner.music.tuning import Tuning
from tuner.settings.pages.tuning import KEY_NOTES
from tuner.ui.colours import Colours
from tuner.ui.displays.readout import Readout
from tuner.ui.elided import ElidedLabel
from tuner.ui.keys import SpaceForControls
from tuner.ui.language import translate
from tuner.ui.names import instrument_name, temperament_name, transposition_name
from tuner.ui.smoothing import Closeness, Numerals
from tuner.ui.targets.strings_view import StringsView

_BETWEEN = "   ·   "
_SCALE_STEP = 0.25


class TargetsBar(QWidget):
    """A line about temperament, transposition and lock, and the strings.

    It is a display of the panel: it is told what the dial is told.

    Args:
        colours: The theme.

    Signals:
        string_chosen: The index of the target whose chip was clicked.
    """

    string_chosen = Signal(int)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("targets_bar")
        self._tuning = self._sounding = Tuning()
        self._is_transposed = False
        self._readout: Readout | None = None
        self.lock = QToolButton()
        self.lock.setObjectName("lock")
        self.lock.setIconSize(QSize(20, 20))
        self.lock.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._keys = SpaceForControls(self)
        self._keys.guard(self.lock)
        self.line = ElidedLabel(translate("Targets", "Targets"))
        self.line.setObjectName("targets_line")
        self.line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.strings = StringsView(colours)
        self.strings.chosen.connect(self.string_chosen)
        middle = QVBoxLayout()
        middle.setSpacing(2)
        middle.addWidget(self.line)
        middle.addWidget(self.strings)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 6)
        row.setSpacing(8)
        row.addWidget(self.lock, 0, Qt.AlignmentFlag.AlignBottom)
        row.addLayout(middle, 1)
        row.addSpacing(36)  # as much as the lock takes, so that the chips stand in the middle
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_colours(colours)
        self.show_tuning(Tuning())

    def show_tuning(self, tuning: Tuning) -> None:
        """Say what is tuned to."""
        self._tuning = tuning
        self._sounding = replace(tuning, transposition=CONCERT)
        self._is_transposed = tuning.written_by is not CONCERT
        self.strings.show_tuning(tuning)
        self._say(None)
        self.setVisible(bool(self.line.full_text) or bool(self.strings.chips))

    def set_scale(self, scale: float) -> None:
        """Draw larger than usual by a factor, 1 or more; only coarse steps count."""
        steps = round(scale / _SCALE_STEP) * _SCALE_STEP
        self.strings.set_scale(steps)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * steps)
        self.line.setFont(font)

    def set_needle(
        self, cents: float | None, closeness: Closeness, *, fresh: bool, moving: bool
    ) -> None:
        """The needle is for others."""

    def show_readout(self, readout: Readout) -> None:
        """Show which string sounds, and how it is."""
        if readout == self._readout:
            return
        self._readout = readout
        if self.isHidden():
            return
        self.strings.take(readout.numerals if readout.fresh else None)
        self._say(readout.numerals)

    def set_colours(self, colours: Colours) -> None:
        """Use another theme."""
        self.strings.set_colours(colours)
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, colours.surface)
        self.setPalette(palette)
        self.setAutoFillBackground(True)

    def _say(self, numerals: Numerals | None) -> None:
        parts = [
            self._temperament(), self._stretch(), *self._strings(), self._transposition(numerals),
            self._lock(),
        ]  # fmt: skip
        text = _BETWEEN.join(part for part in parts if part)
        self.line.set_full_text(text)
        self.line.setVisible(bool(text))

    def _temperament(self) -> str:
        tuning = self._tuning
        indian = tuning.naming is Naming.INDIAN
        if tuning.temperament.scale == EQUAL.scale and tuning.mapping is None and not indian:
            return ""
        name = temperament_name(tuning.temperament.name)
        if tuning.mapping is None:
            return translate("Targets", "{name} on {key}").format(
                name=name, key=KEY_NOTES[tuning.key]
            )
        if tuning.instrument is not None and tuning.instrument.has_strings:
            instrument = instrument_name(tuning.instrument.name)
            return translate(
                "Targets", "{name}, by keyboard mapping instead of the strings of {instrument}"
            ).format(name=name, instrument=instrument)
        return translate("Targets", "{name}, by keyboard mapping").format(name=name)

    def _stretch(self) -> str:
        if self._tuning.mapping is not None or not self._tuning.stretch.points:
            return ""
        return translate("Targets", "Piano stretch")

    def _strings(self) -> list[str]:
        """What is done to the strings of the instrument."""
        instrument = self._tuning.instrument
        if instrument is None or not self._tuning.has_strings:
            return []
        parts = []
        if instrument.capo:
            parts.append(translate("Targets", "Capo at fret {fret}").format(fret=instrument.capo))
        if instrument.drop == 1:
            parts.append(translate("Targets", "Lowest string a semitone down"))
        elif instrument.drop:
            parts.append(
                translate("Targets", "Lowest string {count} semitones down").format(
                    count=instrument.drop
                )
            )
        if any(string.cents for string in instrument.sounding_strings):
            parts.append(translate("Targets", "Sweetened"))
        return parts

    def _transposition(self, numerals: Numerals | None) -> str:
        if not self._is_transposed:
            return ""
        written = transposition_name(self._tuning.written_by.name)
        if numerals is None:
            return translate("Targets", "Written for {written}").format(written=written)
        return translate("Targets", "Written for {written}: sounds {label}").format(
            written=written, label=self._sounding.target(numerals.index).label
        )

    def _lock(self) -> str:
        if self._tuning.locked is None:
            return ""
        label = self._tuning.target(self._tuning.locked).label
        return translate("Targets", "Locked on {label}: ← → for another, Esc to let go").format(
            label=label
        )
