"""A dialog, some devices, and a record of what it emits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from tuner.settings.model import Settings
from tuner.ui.settings_dialog import SettingsDialog
from tuner.ui.settings_dialog.row import OptionRow


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


def row_of(dialog: SettingsDialog, page: str, name: str) -> OptionRow:
    return dialog.pages[page].rows[name]


def control(dialog: SettingsDialog, page: str, name: str) -> Any:
    return row_of(dialog, page, name).editor.focus


def settle(qtbot: QtBot, opened: Opened, count: int = 1) -> Settings:
    qtbot.waitUntil(lambda: len(opened.emitted) >= count)
    return opened.emitted[-1]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def button(dialog: SettingsDialog, text: str) -> QAbstractButton:
    return next(each for each in dialog.buttons.buttons() if each.text().replace("&", "") == text)


def items(combo: QComboBox) -> list[str]:
    return [combo.itemText(at) for at in range(combo.count())]
