"""Keeps the dialog that measures a piano's strings and stretches its targets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from tuner.settings.pages.tuning import TuningSettings

if TYPE_CHECKING:
    from tuner.engine.readings import Reading
    from tuner.ui.targets.piano_dialog import PianoDialog


class PianoKeeper(QObject):
    """Opens the dialog, lets it hear, and passes on what it wants.

    Lives in the GUI thread.

    Signals:
        chosen: Values by option name that the tuning page should take.
    """

    chosen = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QWidget | None = None
        self._dialog: PianoDialog | None = None

    @property
    def dialog(self) -> PianoDialog | None:
        """The dialog, while it is open."""
        return self._dialog

    def attach(self, window: QWidget) -> None:
        """Open the dialog over this window from now on; the one before goes with its own."""
        self._window, self._dialog = window, None

    def open(self, page: TuningSettings) -> None:
        """Show the dialog, or raise it."""
        from tuner.ui.targets.piano_dialog import PianoDialog

        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        self._dialog = PianoDialog(page, self._window)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.changed.connect(self.chosen)
        self._dialog.finished.connect(self._forget)
        self._dialog.show()

    def apply(self, page: TuningSettings) -> None:
        """Show another page that is in force."""
        if self._dialog is not None:
            self._dialog.show_page(page)

    @Slot(object)
    def take_reading(self, reading: Reading) -> None:
        """Let the dialog hear the newest reading."""
        if self._dialog is not None:
            self._dialog.take_reading(reading)

    @Slot()
    def _forget(self) -> None:
        self._dialog = None
