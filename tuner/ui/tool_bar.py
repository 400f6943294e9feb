"""What must be in reach: start and pause, the source and its device, concert pitch, settings."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QWidget,
)

from tuner.music.tuning import CONCERT_PITCH_HZ
from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind
from tuner.text import Text, shown_name
from tuner.ui.actions import Actions
from tuner.ui.elided import ElidedComboBox, ElidedLabel
from tuner.ui.keys import SpaceForControls
from tuner.ui.language import translate, translated, without_mnemonic
from tuner.ui.names import instrument_name
from tuner.ui.pitch_box import ConcertPitchBox

_DEFAULT_DEVICE = Text("MainWindow", "System default")
_INSTRUMENT_WIDTH = 132
BUTTON_FOR_THE_REST = "qt_toolbar_ext_button"


class Device(Protocol):
    """What is shown of an input device."""

    @property
    def name(self) -> str:
        """As the sound system calls it."""

    @property
    def host_api(self) -> str:
        """The sound system it belongs to."""


class MainToolBar(QToolBar):
    """One row of controls; those that find no room come out by a button at its end.

    Args:
        actions: What the buttons do.
        parent: The main window.

    Signals:
        device_chosen: Name and host API; both empty for the system's default.
        concert_pitch_chosen: A4, in Hz.
    """

    device_chosen = Signal(str, str)
    concert_pitch_chosen = Signal(float)

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(translate("MainWindow", "Controls"), parent)
        self.setObjectName("tool_bar")
        self.setMovable(False)
        self.toggleViewAction().setVisible(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._device = ("", "")
        self.run = _button(actions.run, "run")
        self.run.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        buttons = [
            _button(action, name)
            for action, name in zip(
                actions.sources.values(), ("left_end", "between", "right_end"), strict=True
            )
        ]
        segments = _joined(*buttons)
        self.devices = ElidedComboBox()
        self.devices.setAccessibleName(translate("MainWindow", "Input device"))
        self.devices.setMinimumContentsLength(5)
        self.devices.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.devices.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.devices.activated.connect(self._choose_device)
        self._place = ElidedLabel(translate("MainWindow", "Source"))
        self._place.setObjectName("place")
        self._input = QStackedWidget()
        self._input.addWidget(self.devices)
        self._input.addWidget(self._place)
        self._input.setMaximumWidth(420)
        self._input.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.refresh = _button(actions.refresh, "refresh")
        self._refresh_action = actions.refresh
        spring = QWidget()
        spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.concert_pitch = ConcertPitchBox()
        self.concert_pitch.valueChanged.connect(self.concert_pitch_chosen)
        lower, higher = (
            _button(actions.lower_pitch, "left_end"),
            _button(actions.raise_pitch, "right_end"),
        )
        pitch = _joined(lower, self.concert_pitch, higher)
        self.instrument = _button(actions.instrument, "instrument")
        self.instrument.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        settings = _button(actions.settings, "settings")
        for widget in (
            self.run, segments, self._input, self.refresh, spring, self.instrument, pitch, settings
        ):  # fmt: skip
            self.addWidget(widget)
        self._keys = SpaceForControls(self)
        self._keys.guard(
            self.run, *buttons, self.devices, self.refresh, self.instrument, lower, higher, settings
        )
        self._more = self._button_for_the_rest()
        if self._more is not None:
            self._keys.guard(self._more)
        self._last = settings
        self.set_devices(())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Tab comes to the button for the rest last."""
        super().showEvent(event)
        if self._more is not None:
            QWidget.setTabOrder(self._last, self._more)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc puts away what the button at the end has brought out."""
        if event.key() == Qt.Key.Key_Escape and self._more is not None and self._more.isChecked():
            self._more.click()
            self._more.setFocus()
        else:
            super().keyPressEvent(event)

    def _button_for_the_rest(self) -> QToolButton | None:
        """Qt's own button for what finds no room, which it neither names nor lets Tab reach."""
        more = self.findChild(QToolButton, BUTTON_FOR_THE_REST)
        if isinstance(more, QToolButton):
            more.setAccessibleName(translate("MainWindow", "More controls"))
            more.setToolTip(translate("MainWindow", "More controls"))
            more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            more.setText("«" if right_to_left else "»")
            return more
        return None

    def set_devices(self, devices: Sequence[Device]) -> None:
        """Offer these devices, and keep the one that is chosen, connected or not."""
        box = self.devices
        box.clear()
        box.addItem(translated(_DEFAULT_DEVICE), ("", ""))
        for device in devices:
            box.addItem(f"{device.name}  ({device.host_api})", (device.name, device.host_api))
            box.setItemData(
                box.count() - 1, box.itemText(box.count() - 1), Qt.ItemDataRole.ToolTipRole
            )
        self._select_device()

    def apply_settings(self, settings: Settings) -> None:
        """Show what the settings say; tells nobody."""
        audio = settings.audio
        self._device = (audio.device, audio.host_api)
        self._select_device()
        microphone = audio.source is SourceKind.MICROPHONE
        self._input.setCurrentIndex(0 if microphone else 1)
        self.refresh.setEnabled(microphone)
        demo = audio.source is SourceKind.DEMO
        name = (
            translate("MainWindow", "Built-in demo")
            if demo
            else shown_name(Path(audio.file).name) or translate("MainWindow", "No file chosen")
        )
        self._place.set_full_text(name)
        self._show_instrument(settings.tuning.instrument)
        self.concert_pitch.blockSignals(True)
        self.concert_pitch.setValue(settings.tuning.concert_pitch)
        self.concert_pitch.blockSignals(False)

    @Slot()
    def reset_concert_pitch(self) -> None:
        """Put A4 where most of the world has it."""
        self.concert_pitch.setValue(CONCERT_PITCH_HZ)

    def _show_instrument(self, name: str) -> None:
        name = instrument_name(name)
        room = self.instrument.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideRight, _INSTRUMENT_WIDTH
        )
        self.instrument.setText(f"{room} ▾")
        self.instrument.setToolTip(
            translate("MainWindow", "Instrument: {name} (Ctrl+I)").format(name=name)
        )
        self.instrument.setAccessibleName(
            translate("MainWindow", "Instrument: {name}").format(name=name)
        )

    @Slot(int)
    def _choose_device(self, index: int) -> None:
        name, host_api = self.devices.itemData(index)
        self._device = (name, host_api)
        self._show_tip()
        self.device_chosen.emit(name, host_api)

    def _select_device(self) -> None:
        box = self.devices
        keys = [tuple(box.itemData(index)) for index in range(box.count())]
        if self._device not in keys and self._device[0]:
            box.addItem(
                translate("MainWindow", "{device}  (not connected)").format(device=self._device[0]),
                self._device,
            )
            keys.append(self._device)
        box.setCurrentIndex(keys.index(self._device) if self._device in keys else 0)
        self._show_tip()

    def _show_tip(self) -> None:
        self.devices.setToolTip(
            translate("MainWindow", "Input device: {device}").format(
                device=self.devices.currentText()
            )
        )


def _button(action: QAction, name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setDefaultAction(action)
    button.setIconSize(QSize(24, 24))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def take_name() -> None:
        button.setAccessibleName(without_mnemonic(action.text()).rstrip("…"))

    action.changed.connect(take_name)
    take_name()
    return button


def _joined(*widgets: QWidget) -> QWidget:
    """Controls side by side without a gap."""
    joined = QWidget()
    joined.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    row = QHBoxLayout(joined)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    for widget in widgets:
        row.addWidget(widget)
    return joined
