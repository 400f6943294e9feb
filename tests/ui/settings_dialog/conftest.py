"""A dialog, some devices, and a record of what it emits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from tuner.settings.model import Settings
from tuner.ui.settings_dialog import SettingsDialog


@dataclass(frozen=True, slots=True)
class Device:
    name: str
    host_api: str
    channels: int = 2
    default_sample_rate: int = 48000
    is_default: bool = False


DEVICES = (
    Device("Built-in", "ALSA", is_default=True),
    Device("Interface", "ALSA", channels=8),
    Device("Interface", "JACK", channels=8),
    Device("Headset\r\n(Name)", "WDM", channels=1),
)
OUTPUTS = (Device("Monitors", "ALSA", is_default=True), Device("Headphones", "ALSA"))
INSTRUMENTS = ("Chromatic", "Guitar", "Guitar, drop D", "Violin")


class Opened:
    """A dialog and the settings it has emitted so far."""

    def __init__(self, dialog: SettingsDialog) -> None:
        self.dialog = dialog
        self.emitted: list[Settings] = []
        dialog.settings_changed.connect(self.emitted.append)


Open = Callable[..., Opened]


@pytest.fixture
def open_dialog(qtbot: QtBot) -> Open:
    kept = []

    def opener(settings: Settings | None = None, rate: int = 48000) -> Opened:
        dialog = SettingsDialog(
            settings or Settings(), DEVICES, rate, instruments=INSTRUMENTS, outputs=OUTPUTS
        )
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        kept.append(Opened(dialog))
        return kept[-1]

    return opener
