"""Keeps the welcome: shows it at the first start and when asked for, and remembers that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from tuner.input_mute import InputMute
from tuner.session_keeper import SessionKeeper
from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind
from tuner.settings_keeper import SettingsKeeper
from tuner.ui.main_window import MainWindow
from tuner.window_keeper import WindowKeeper

if TYPE_CHECKING:
    from tuner.ui.welcome import Welcome


class WelcomeKeeper(QObject):
    """Opens the welcome over the window there is. Lives in the GUI thread.

    Args:
        settings: Which input is chosen; remembers that the welcome was seen.
        engine: Knows the devices.
        windows: Knows the window.
        mute: Where readings come from.
        at_start: Whether to show it once the devices are known, long after the first paint.
        parent: The owner.
    """

    def __init__(
        self,
        settings: SettingsKeeper,
        engine: SessionKeeper,
        windows: WindowKeeper,
        mute: InputMute,
        *,
        at_start: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._engine = engine
        self._windows = windows
        self._mute = mute
        self._due = at_start
        self._dialog: Welcome | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.open)
        settings.changed.connect(self._show_settings)
        engine.devices_found.connect(self._take_devices)
        windows.rebuilt.connect(self._attach)
        windows.window.welcome_requested.connect(self.open)

    @property
    def dialog(self) -> Welcome | None:
        """The welcome, while it is open."""
        return self._dialog

    def close(self) -> None:
        """The window goes away: what was shown was seen."""
        self._soon.stop()
        if self._dialog is not None:
            self._dialog.close()

    @Slot()
    def open(self) -> None:
        """Show the welcome, or raise it."""
        from tuner.ui.welcome import Welcome  # noqa: PLC0415 - nobody waits for it at the start

        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        window = self._windows.window
        dialog = self._dialog = Welcome(self._settings.in_force, window.colours, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.set_devices(self._engine.devices)
        dialog.device_chosen.connect(self._choose_device)
        dialog.devices_wanted.connect(self._engine.look_again)
        dialog.demo_wanted.connect(self._play_demo)
        dialog.finished.connect(self._remember)
        self._mute.reading.connect(dialog.take_reading)
        dialog.show()

    @Slot(object)
    def _attach(self, window: MainWindow) -> None:
        """Another window stands in the place of the one before; the welcome comes along."""
        window.welcome_requested.connect(self.open)
        if self._dialog is not None:
            self._dialog.finished.disconnect(self._remember)
            self._dialog.close()
            self._dialog = None
            self.open()

    @Slot(object)
    def _take_devices(self, devices: list[Any]) -> None:
        if self._dialog is not None:
            self._dialog.set_devices(devices)
        if self._due:
            self._due = False
            # Not before the source that follows from the devices has been started.
            self._soon.start(0)

    @Slot(object, object)
    def _show_settings(self, old: Settings, new: Settings) -> None:
        if self._dialog is not None:
            self._dialog.apply_settings(new)
            if new.display.theme is not old.display.theme:
                self._dialog.set_colours(self._windows.window.colours)

    @Slot(str, str)
    def _choose_device(self, name: str, host_api: str) -> None:
        self._settings.change("audio", source=SourceKind.MICROPHONE, device=name, host_api=host_api)

    @Slot()
    def _play_demo(self) -> None:
        self._settings.change("audio", source=SourceKind.DEMO)

    @Slot()
    def _remember(self) -> None:
        """It was seen, or skipped: either way it does not come back by itself."""
        self._dialog = None
        self._settings.change("display", welcome=False)
