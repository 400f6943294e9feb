"""Looks for input devices without keeping the window waiting."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Qt, Signal, Slot

from tuner.text import text_of


class DeviceLister(QObject):
    """Asks the sound system for its inputs in a thread of its own, one look at a time.

    Signals:
        found: A list of ``InputDevice``, and why it is empty (one sentence, or "").
        outputs_found: A list of ``OutputDevice``; comes before ``found``.
    """

    found = Signal(list, object)
    outputs_found = Signal(list)

    _looked = Signal(list, object)
    _looked_for_outputs = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._looked_for_outputs.connect(self.outputs_found, Qt.ConnectionType.QueuedConnection)
        self._looked.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def look(self, *, again: bool = False) -> None:
        """Look for devices; ``again`` also asks for what was plugged in since the start."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._look, args=(again,), name="devices")
            self._thread.start()

    def finish(self) -> None:
        """Wait for a look that is under way."""
        if self._thread is not None:
            self._thread.join()

    def _look(self, again: bool) -> None:
        from tuner.sources.devices import NoInputDevice, list_devices, refresh
        from tuner.sources.source import SourceError
        from tuner.tones.outputs import list_outputs

        try:
            devices = refresh() if again else list_devices()
            self._looked_for_outputs.emit(list_outputs())
        except SourceError as error:
            self._looked.emit([], text_of(error))
        else:
            self._looked.emit(devices, "" if devices else text_of(NoInputDevice()))

    @Slot(list, object)
    def _tell(self, devices: list[object], reason: str) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        self.found.emit(devices, reason)
