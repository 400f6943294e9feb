"""The page of the input: which device, which of its channels, and the noise gate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal

from tuner.ui.language import translate
from tuner.ui.settings_dialog.devices import (
    DeviceEditor,
    InputDevice,
    chosen_device,
    not_connected,
)
from tuner.ui.settings_dialog.gate import GateEditor
from tuner.ui.settings_dialog.page import OptionPage


class AudioPage(OptionPage):
    """Offers the input devices, and says what is wrong with the one chosen.

    Args:
        devices: Those that can be chosen.
        reserved: Letters that are mnemonics elsewhere.

    Signals:
        devices_requested: The user wants the devices listed again.
        learn_requested: The gate is to be learned from the room, or that is to end.
    """

    devices_requested = Signal()
    learn_requested = Signal()

    def __init__(self, devices: Sequence[InputDevice], reserved: str = "") -> None:
        super().__init__("audio", reserved, devices)
        self._devices = tuple(devices)
        device, gate = self.rows["device"].editor, self.rows["gate"].editor
        assert isinstance(device, DeviceEditor)
        assert isinstance(gate, GateEditor)
        self._device, self._gate = device, gate
        device.refresh_requested.connect(self.devices_requested)
        gate.learn_requested.connect(self.learn_requested)

    def show_devices(self, devices: Sequence[InputDevice]) -> None:
        """Offer these devices from now on."""
        self._devices = tuple(devices)
        self._device.show_devices(devices)

    def show_learning(self, seconds_left: int) -> None:
        """Count the seconds for which the room is still listened to; 0 when that is over."""
        self._gate.show_learning(seconds_left)

    def remark(self, values: Mapping[str, Any], typed: str = "") -> None:
        """Say so when the device is not there, or has no such channel."""
        name, channel = self.rows["device"], self.rows["channel"]
        if name.note:  # not in use
            return
        device = chosen_device(self._devices, values["device"], values["host_api"])
        if device is None:
            wanted = values["device"]
            name.show_note(not_connected(wanted) if wanted else "")
        elif values["channel"] > device.channels:
            text = (
                translate("SettingsDialog", "{device} has only 1 channel.")
                if device.channels == 1
                else translate("SettingsDialog", "{device} has only {count} channels.")
            )
            channel.show_problem(text.format(device=device.name, count=device.channels))
        else:
            text = (
                translate("SettingsDialog", "{device} has 1 channel.")
                if device.channels == 1
                else translate("SettingsDialog", "{device} has {count} channels.")
            )
            channel.show_note(text.format(device=device.name, count=device.channels))
