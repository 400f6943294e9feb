"""The page of what the tuner sounds: reference tones and cues, and where they come out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal

from tuner.ui.settings_dialog.devices import (
    DeviceEditor,
    InputDevice,
    chosen_device,
    not_connected,
)
from tuner.ui.settings_dialog.page import OptionPage


class SoundPage(OptionPage):
    """Offers the output devices, and says when the one chosen is not there.

    Args:
        outputs: Those that can be chosen.
        reserved: Letters that are mnemonics elsewhere.

    Signals:
        devices_requested: The user wants the devices listed again.
    """

    devices_requested = Signal()

    def __init__(self, outputs: Sequence[InputDevice], reserved: str = "") -> None:
        super().__init__("sound", reserved, outputs)
        self._outputs = tuple(outputs)
        output = self.rows["output"].editor
        assert isinstance(output, DeviceEditor)
        self._output = output
        output.refresh_requested.connect(self.devices_requested)

    def show_outputs(self, outputs: Sequence[InputDevice]) -> None:
        """Offer these devices from now on."""
        self._outputs = tuple(outputs)
        self._output.show_devices(outputs)

    def remark(self, values: Mapping[str, Any], typed: str = "") -> None:
        """Say so when the device is not there."""
        wanted = values["output"]
        device = chosen_device(self._outputs, wanted, values["output_api"])
        gone = bool(wanted) and device is None
        self.rows["output"].show_note(not_connected(wanted) if gone else "")
