"""The clock correction: what was measured, what a reference tone shows, and what is in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tuner.clock.error import MOST_PPM, ClockError, error_from_reference
from tuner.ui.language import translate
from tuner.ui.words import clock_error, hertz

if TYPE_CHECKING:
    from tuner.engine.readings import Reading

_UNIT = 8
_REFERENCE_HZ = 440.0
_SENTENCE_LINES = 2
"""The longest sentence about the reference tone takes so many; the box does not jump for it."""


class ClockDialog(QDialog):
    """Shows the error of the sound card's clock and lets the user correct readings by it.

    Args:
        ppm: The correction in force.
        parent: The window it belongs to.

    Signals:
        correction_chosen: Another correction is to be put in force, in ppm.
    """

    correction_chosen = Signal(float)

    def __init__(self, ppm: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Clock", "Clock correction"))
        self._measured: ClockError | None = None
        self._reading: Reading | None = None
        self._in_force = ppm
        explanation = QLabel(
            translate(
                "Clock",
                "A sound card never runs exactly as fast as it says, and every pitch "
                "is read off by as much. The correction belongs to the device; concert "
                "pitch is something else.",
            )
        )
        explanation.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * _UNIT, 2 * _UNIT, 2 * _UNIT, 2 * _UNIT)
        layout.setSpacing(2 * _UNIT)
        layout.addWidget(explanation)
        layout.addWidget(self._measured_box())
        layout.addWidget(self._reference_box())
        layout.addWidget(self._in_force_box())
        layout.addStretch(1)
        # Into the dialog first: its style says that buttons have no icons.
        buttons = QDialogButtonBox(self)
        buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout.addWidget(buttons)
        self.resize(56 * _UNIT, self.sizeHint().height())
        self.show_clock(None)
        self.take_reading(None)

    def show_clock(self, error: ClockError | None) -> None:
        """Show what the running stream tells; None when it tells nothing yet."""
        self._measured = error
        if error is None:
            text = translate(
                "Clock", "Nothing yet: this takes a microphone that has run for ten seconds."
            )
        else:
            text = translate("Clock", "{clock_error}, after {duration}").format(
                clock_error=clock_error(error), duration=_duration(error.seconds)
            )
        if text != self.measured.text():
            self.measured.setText(text)
        self.use_measured.setEnabled(error is not None)

    def take_reading(self, reading: Reading | None) -> None:
        """Hear the newest reading, for the reference tone."""
        self._reading = reading
        found = self._from_reference()
        text = self._about_reference(found)
        if text != self.reference_found.text():
            self.reference_found.setText(text)
        self.use_reference.setEnabled(found is not None and found.possible)

    def show_correction(self, ppm: float) -> None:
        """Show the correction in force."""
        self._in_force = ppm
        self.correction.blockSignals(True)
        self.correction.setValue(ppm)
        self.correction.blockSignals(False)
        self.off.setEnabled(ppm != 0.0)

    def _measured_box(self) -> QGroupBox:
        self.measured = QLabel()
        self.measured.setAccessibleName(translate("Clock", "Measured error"))
        self.measured.setWordWrap(True)
        self.use_measured = QPushButton(translate("Clock", "Use the &measured error"))
        self.use_measured.clicked.connect(self._use_measured)
        return _box(
            translate("Clock", "Measured against the computer's clock"),
            self.measured,
            self.use_measured,
        )

    def _reference_box(self) -> QGroupBox:
        self.reference = QDoubleSpinBox()
        self.reference.setAccessibleName(translate("Clock", "Frequency of the reference tone"))
        self.reference.setRange(27.5, 4186.0)
        self.reference.setDecimals(3)
        self.reference.setMinimumHeight(4 * _UNIT)
        self.reference.setSuffix(" Hz")
        self.reference.setValue(_REFERENCE_HZ)
        self.reference.valueChanged.connect(lambda _: self.take_reading(self._reading))
        self.reference_found = QLabel()
        self.reference_found.setAccessibleName(translate("Clock", "Error the reference tone shows"))
        self.reference_found.setWordWrap(True)
        self.reference_found.setAlignment(Qt.AlignmentFlag.AlignTop)
        lines = _SENTENCE_LINES * self.reference_found.fontMetrics().lineSpacing()
        self.reference_found.setMinimumHeight(lines)
        self.use_reference = QPushButton(translate("Clock", "Use the &tone"))
        self.use_reference.clicked.connect(self._use_reference)
        box = _box(
            translate("Clock", "From a tone of known frequency"),
            self.reference_found,
            self.use_reference,
        )
        layout = box.layout()
        assert isinstance(layout, QVBoxLayout)
        label = QLabel(translate("Clock", "&Frequency"))
        label.setBuddy(self.reference)
        row = QHBoxLayout()
        row.setSpacing(_UNIT)
        row.addWidget(label)
        row.addWidget(self.reference, 1)
        layout.insertLayout(0, row)
        return box

    def _in_force_box(self) -> QGroupBox:
        self.correction = QDoubleSpinBox()
        self.correction.setAccessibleName(translate("Clock", "Correction in force"))
        self.correction.setRange(-MOST_PPM, MOST_PPM)
        self.correction.setSingleStep(0.1)
        self.correction.setDecimals(1)
        self.correction.setSuffix(" ppm")
        self.correction.setKeyboardTracking(False)
        self.correction.setMinimumHeight(4 * _UNIT)
        self.correction.valueChanged.connect(self.correction_chosen)
        self.off = QPushButton(translate("Clock", "&Off"))
        self.off.clicked.connect(lambda: self.correction.setValue(0.0))
        row = QHBoxLayout()
        row.addWidget(self.correction, 1)
        row.addWidget(self.off)
        box = QGroupBox(translate("Clock", "In force for this device"))
        box.setLayout(row)
        self.show_correction(self._in_force)
        return box

    @Slot()
    def _use_measured(self) -> None:
        if self._measured is not None:
            self.correction.setValue(self._measured.ppm)

    @Slot()
    def _use_reference(self) -> None:
        found = self._from_reference()
        if found is not None and found.possible:
            self.correction.setValue(found.ppm)

    def _about_reference(self, found: ClockError | None) -> str:
        if found is not None and found.possible:
            return translate("Clock", "The tone shows {clock_error}.").format(
                clock_error=clock_error(found)
            )
        if found is not None and found.impossible:
            reference = self.reference.value()
            return translate(
                "Clock",
                "The tone heard is {heard} Hz, too far from {reference} Hz for any sound card: "
                "check the tone and the frequency.",
            ).format(heard=hertz(reference / (1.0 + found.ppm * 1e-6)), reference=hertz(reference))
        return translate("Clock", "Play the tone and wait until it reads steadily.")

    def _from_reference(self) -> ClockError | None:
        """What the newest reading says of the card, were it of the reference tone."""
        reading = self._reading
        if reading is None or reading.pitch.hz is None or reading.pitch.sigma_cents is None:
            return None
        uncorrected = reading.pitch.hz / (1.0 + self._in_force * 1e-6)
        return error_from_reference(uncorrected, self.reference.value(), reading.pitch.sigma_cents)


def _box(title: str, text: QLabel, button: QPushButton) -> QGroupBox:
    box = QGroupBox(title)
    layout = QVBoxLayout(box)
    layout.setSpacing(_UNIT)
    layout.addWidget(text)
    layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return box


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"
