"""Keeps the OSC feed as the settings want it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from tuner.settings.address import parse_address
from tuner.settings.pages.data import DataSettings

if TYPE_CHECKING:
    from tuner.data_out.osc import OscSender
    from tuner.engine.readings import Reading


class OscKeeper(QObject):
    """Hears the readings of the window and hands them to a sender, while there is to be one.

    Lives in the GUI thread.

    Args:
        parent: The owner.

    Signals:
        troubled: Readings do not get through; one sentence, once for each address.
    """

    troubled = Signal(object)

    _refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = ""
        self._sender: OscSender | None = None
        self._refused.connect(self.troubled, Qt.ConnectionType.QueuedConnection)

    def apply(self, data: DataSettings) -> None:
        """Send to where these settings say, or nowhere."""
        wanted = data.osc_to.strip() if data.osc else ""
        if wanted != self._wanted:
            self.close()
            self._wanted = wanted

    def close(self) -> None:
        """Send nothing more."""
        self._wanted = ""
        if self._sender is not None:
            self._sender.close()
            self._sender = None

    @Slot(object)
    def take_reading(self, reading: Reading) -> None:
        """Send a reading, if readings are to be sent."""
        if not self._wanted:
            return
        if self._sender is None:
            from tuner.data_out.osc import OscSender  # noqa: PLC0415 - the window is painted first

            self._sender = OscSender(parse_address(self._wanted), self._refused.emit)
        self._sender.send(reading)
