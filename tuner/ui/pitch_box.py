"""The field of the concert pitch."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDoubleSpinBox

from tuner.settings.option import option_of
from tuner.settings.pages.tuning import TuningSettings
from tuner.ui.language import translate


class ConcertPitchBox(QDoubleSpinBox):
    """Enter takes what was typed; Esc takes it back, and a second Esc leaves the field."""

    def __init__(self) -> None:
        super().__init__()
        declared = option_of(TuningSettings, "concert_pitch")
        self.setDecimals(1)
        self.setRange(declared.minimum or 0.0, declared.maximum or 0.0)
        self.setSingleStep(declared.step or 0.1)
        self.setPrefix("A4 = ")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSuffix(" Hz")
        self.setKeyboardTracking(False)
        self.setAccessibleName(translate("MainWindow", "Concert pitch"))
        self.setToolTip(
            translate(
                "MainWindow", "Concert pitch: the frequency of A4 (+ and − change it by 0.1 Hz)"
            )
        )

    def stepBy(self, steps: int) -> None:  # noqa: N802 - Qt's name
        """Step, and mark nothing for typing while the keyboard is elsewhere."""
        super().stepBy(steps)
        if not self.hasFocus():
            self.lineEdit().deselect()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc is for this field while it has the keyboard."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.lineEdit().isModified():
            self.setValue(self.value())
            self.selectAll()
        else:
            self.clearFocus()
