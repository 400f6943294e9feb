"""Keeps the settings dialog, while it is open, in step with everything else."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from tuner.session_keeper import SessionKeeper
from tuner.settings.model import Settings
from tuner.settings_keeper import SettingsKeeper
from tuner.tuning_keeper import TuningKeeper
from tuner.ui.language import translated
from tuner.voice import find_voice, why_no_voice

if TYPE_CHECKING:
    from tuner.engine.messages import StreamInfo
    from tuner.engine.metrics import EngineMetrics
    from tuner.engine.session import Session
    from tuner.ui.settings_dialog import SettingsDialog

_RECOMMEND_S = 1.0
"""A recommendation that changes faster cannot be read."""
_USUAL_RATE = 48_000
"""In Hz; what costs are reckoned with before anything is captured."""


class DialogKeeper(QObject):
    """Opens the dialog over the window there is. Lives in the GUI thread.

    Args:
        settings: What it shows and changes.
        engine: Knows devices, sample rate, and what the pool recommends.
        tunings: Knows the instruments.
        parent: The owner.

    Signals:
        devices_wanted: List the input devices anew.
        room_wanted: Learn the noise gate.
    """

    devices_wanted = Signal()
    room_wanted = Signal()

    def __init__(
        self,
        settings: SettingsKeeper,
        engine: SessionKeeper,
        tunings: TuningKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._engine = engine
        self._tunings = tunings
        self._window: QWidget | None = None
        self._dialog: SettingsDialog | None = None
        self._telling = False
        self._recommended_s = -math.inf
        settings.changed.connect(self._show_settings)
        engine.built.connect(self._hear_session)
        engine.devices_found.connect(self._show_devices)
        engine.outputs_found.connect(self._show_outputs)
        tunings.instruments_changed.connect(self._show_instruments)

    @property
    def dialog(self) -> SettingsDialog | None:
        """The dialog, while it is open."""
        return self._dialog

    def attach(self, window: QWidget) -> None:
        """Open over this window from now on; a dialog that is open comes along."""
        self._window = window
        if self._dialog is None:
            return
        page, option = self._dialog.shown_page, self._dialog.shown_option
        original = self._dialog.original
        self._dialog.destroyed.disconnect(self._forget)
        self._dialog.settings_changed.disconnect(self._apply)
        self._dialog.hide()
        self._dialog.deleteLater()
        self._dialog = None
        self.open()
        assert self._dialog is not None
        self._dialog.go_back_to(original)
        self._dialog.show_page(page, option)

    @Slot()
    def open(self) -> None:
        """Show the dialog, or raise it."""
        from tuner.ui.settings_dialog import SettingsDialog

        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        session = self._engine.session
        stream = None if session is None else session.stream
        dialog = self._dialog = SettingsDialog(
            self._settings.in_force,
            self._engine.devices,
            _USUAL_RATE if stream is None else stream.sample_rate,
            self._window,
            self._tunings.instruments,
            self._engine.outputs,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.settings_changed.connect(self._apply)
        dialog.devices_requested.connect(self.devices_wanted)
        if find_voice() is None:
            dialog.show_unavailable("sound", "spoken", translated(why_no_voice()))
        dialog.learn_room_requested.connect(self.room_wanted)
        dialog.destroyed.connect(self._forget)
        self._recommended_s = -math.inf
        dialog.show()

    @Slot(int)
    def show_learning(self, seconds_left: int) -> None:
        """Count the seconds for which the room is still listened to."""
        if self._dialog is not None:
            self._dialog.show_learning(seconds_left)

    @Slot(object)
    def _hear_session(self, session: Session) -> None:
        session.stream_changed.connect(self._show_stream)
        session.metrics.connect(self._recommend)

    @Slot()
    def _forget(self) -> None:
        self._dialog = None

    @Slot(object)
    def _apply(self, settings: Settings) -> None:
        self._telling = True
        try:
            self._settings.apply(settings)
        finally:
            self._telling = False

    @Slot(object, object)
    def _show_settings(self, _old: Settings, new: Settings) -> None:
        if self._dialog is not None and not self._telling:
            self._dialog.show_settings(new)

    @Slot(object)
    def _show_devices(self, devices: list[Any]) -> None:
        if self._dialog is not None:
            self._dialog.show_devices(devices)

    @Slot(object)
    def _show_outputs(self, outputs: list[Any]) -> None:
        if self._dialog is not None:
            self._dialog.show_outputs(outputs)

    @Slot()
    def _show_instruments(self) -> None:
        if self._dialog is not None:
            self._dialog.show_instruments(self._tunings.instruments)

    @Slot(object)
    def _show_stream(self, stream: StreamInfo | None) -> None:
        if self._dialog is not None and stream is not None:
            self._dialog.show_sample_rate(stream.sample_rate)

    @Slot(object)
    def _recommend(self, metrics: EngineMetrics) -> None:
        """Tell the dialog which pool size the watched use asks for."""
        now_s = time.monotonic()
        if self._dialog is None or now_s - self._recommended_s < _RECOMMEND_S:
            return
        self._recommended_s = now_s
        advice = metrics.capture.recommendation
        if advice.watching_s is None:
            self._dialog.show_recommendation(advice.size, advice.reason)
        else:
            self._dialog.show_watching(advice.reason)
