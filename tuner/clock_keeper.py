"""Keeps the clock correction of each sound card, and its dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from tuner.settings.store import SettingsError, SettingsStore
from tuner.text import text_of

if TYPE_CHECKING:
    from tuner.engine.messages import StreamInfo
    from tuner.engine.metrics import EngineMetrics
    from tuner.engine.readings import Reading
    from tuner.ui.clock_dialog import ClockDialog


class ClockKeeper(QObject):
    """Knows which correction is in force: that of the device that runs, or none.

    Args:
        store: Where corrections are kept, by device.
        parent: The owner.

    Signals:
        corrected: Readings are to be corrected by this much from now on, in ppm.
        troubled: A correction could not be kept; one sentence.
    """

    corrected = Signal(float)
    troubled = Signal(object)

    def __init__(self, store: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._window: QWidget | None = None
        self._device: str | None = None
        self._ppm = 0.0
        self._dialog: ClockDialog | None = None

    @property
    def ppm(self) -> float:
        """The correction in force, in ppm."""
        return self._ppm

    @property
    def dialog(self) -> ClockDialog | None:
        """The dialog, while it is open."""
        return self._dialog

    def attach(self, window: QWidget) -> None:
        """Open the dialog over this window from now on; one that is open closes."""
        self._window = window
        if self._dialog is not None:
            self._dialog.destroyed.disconnect(self._forget_dialog)
            self._dialog.close()
            self._dialog = None

    @Slot(object)
    def take_stream(self, stream: StreamInfo | None) -> None:
        """Put in force what is kept for a device that has begun to run."""
        self._device = stream.name if stream is not None and stream.has_own_clock else None
        self._put_in_force(self._store.load_clock(self._device) if self._device else 0.0)
        if self._dialog is not None:
            self._dialog.show_clock(None)

    @Slot(object)
    def take_metrics(self, metrics: EngineMetrics) -> None:
        """Show the newest estimate."""
        if self._dialog is not None:
            self._dialog.show_clock(metrics.capture.clock)

    @Slot(object)
    def take_reading(self, reading: Reading) -> None:
        """Hear the newest reading, for a reference tone."""
        if self._dialog is not None:
            self._dialog.take_reading(reading)

    @Slot()
    def open_dialog(self) -> None:
        """Show the dialog, or raise it."""
        if self._dialog is None:
            from tuner.ui.clock_dialog import ClockDialog

            self._dialog = ClockDialog(self._ppm, self._window)
            self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._dialog.correction_chosen.connect(self._choose)
            self._dialog.destroyed.connect(self._forget_dialog)
            self._dialog.show()
        else:
            self._dialog.raise_()
            self._dialog.activateWindow()

    @Slot()
    def _forget_dialog(self) -> None:
        self._dialog = None

    @Slot(float)
    def _choose(self, ppm: float) -> None:
        self._put_in_force(ppm)
        if self._device is not None:
            try:
                self._store.save_clock(self._device, ppm)
            except SettingsError as error:
                self.troubled.emit(text_of(error))

    def _put_in_force(self, ppm: float) -> None:
        self._ppm = ppm
        self.corrected.emit(ppm)
        if self._dialog is not None:
            self._dialog.show_correction(ppm)
