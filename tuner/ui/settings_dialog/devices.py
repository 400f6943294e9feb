"""The choice of an input device: by name, also of one that is not there now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from tuner.ui.language import translate
from tuner.ui.settings_dialog.editors import FIELD_WIDTH, Editor, Pace, field_combo
from tuner.ui.settings_dialog.labels import UNIT

_Key = tuple[str, str]
_SYSTEM_DEFAULT: _Key = ("", "")


class InputDevice(Protocol):
    """What the dialog wants to know of a device."""

    @property
    def name(self) -> str:
        """As its sound system calls it."""

    @property
    def host_api(self) -> str:
        """The sound system it belongs to."""

    @property
    def channels(self) -> int:
        """How many it can record."""

    @property
    def default_sample_rate(self) -> int:
        """Its own rate, in Hz."""

    @property
    def is_default(self) -> bool:
        """Whether the system records from it when nothing else is said."""


def chosen_device(devices: Sequence[InputDevice], name: str, host_api: str) -> InputDevice | None:
    """The device that is meant; None when it is not connected.

    No name means the system's default, no sound system the first device of that name.
    """
    if not name:
        return next((device for device in devices if device.is_default), None)
    return next(
        (device for device in devices if device.name == name and host_api in ("", device.host_api)),
        None,
    )


def not_connected(name: str) -> str:
    """What is said of a device that is chosen and not there."""
    return translate("SettingsDialog", "{device} is not connected.").format(device=name)


class DeviceEditor(Editor):
    """The devices, the system's default first, and a way to look for them again.

    Signals:
        refresh_requested: The user wants the devices listed again.
    """

    refresh_requested = Signal()

    def __init__(self, name: str, companion: str, devices: Sequence[InputDevice]) -> None:
        whole = QWidget()
        self._combo = field_combo()
        super().__init__(name, whole, self._combo)
        # Before the button is made: Tab goes through children in the order of their coming.
        self._combo.setParent(whole)
        self._companion = companion
        self.refresh = QPushButton(translate("SettingsDialog", "Refresh"), whole)
        self.refresh.setAccessibleName(translate("SettingsDialog", "Look for devices again"))
        self.refresh.setToolTip(translate("SettingsDialog", "Look for devices again"))
        self.refresh.setAutoDefault(False)
        layout = QHBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(UNIT)
        layout.addWidget(self._combo, 1)
        layout.addWidget(self.refresh)
        whole.setMaximumWidth(FIELD_WIDTH + 12 * UNIT)
        whole.setFocusProxy(self._combo)
        self._keys: list[_Key] = []
        self.show_devices(devices)
        self._combo.currentIndexChanged.connect(self._tell)
        self.refresh.clicked.connect(self.refresh_requested)

    def values(self) -> dict[str, Any]:
        """What the control says, by option name."""
        name, host_api = self._keys[self._combo.currentIndex()]
        return {self.name: name, self._companion: host_api}

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show the values of the page without calling that an edit."""
        self._show((values[self.name], values[self._companion]))

    def show_devices(self, devices: Sequence[InputDevice]) -> None:
        """Offer these devices from now on; what is chosen stays chosen."""
        shown = self._keys[self._combo.currentIndex()] if self._keys else _SYSTEM_DEFAULT
        self._devices = tuple(devices)
        self._show(shown)

    def _show(self, key: _Key) -> None:
        device = chosen_device(self._devices, *key)
        if key != _SYSTEM_DEFAULT and device is not None:
            key = (device.name, device.host_api)
        with QSignalBlocker(self._combo):
            self._combo.clear()
            self._keys = []
            default = chosen_device(self._devices, *_SYSTEM_DEFAULT)
            self._add(
                _SYSTEM_DEFAULT,
                translate("SettingsDialog", "System default ({device})").format(device=default.name)
                if default
                else translate("SettingsDialog", "System default"),
            )
            for each in self._devices:
                each_key = (each.name, each.host_api)
                if each_key not in self._keys:
                    self._add(each_key, f"{each.name} – {each.host_api}")
            if key not in self._keys:
                told = " – ".join(part for part in key if part)
                self._add(
                    key, translate("SettingsDialog", "{device} (not connected)").format(device=told)
                )
            self._combo.setCurrentIndex(self._keys.index(key))

    def _add(self, key: _Key, text: str) -> None:
        one_line = " ".join(text.split())
        self._keys.append(key)
        self._combo.addItem(one_line)
        self._combo.setItemData(len(self._keys) - 1, one_line, Qt.ItemDataRole.ToolTipRole)

    @Slot(int)
    def _tell(self, _: int) -> None:
        # Each device that is put in force is opened: wait until the arrow keys rest.
        self.edited.emit(Pace.TYPING)
