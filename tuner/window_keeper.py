"""Keeps the main window: builds it, connects it, and can build it anew while sound goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMetaObject, QObject, QTimer, Signal, SignalInstance, Slot

from tuner.clock_keeper import ClockKeeper
from tuner.dialog_keeper import DialogKeeper
from tuner.engine.lifecycle import Notice, SessionState, Severity
from tuner.input_mute import InputMute
from tuner.room_keeper import RoomKeeper
from tuner.save_keeper import SaveKeeper
from tuner.session_keeper import SessionKeeper
from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind
from tuner.settings.pages.display import Theme
from tuner.settings_keeper import SettingsKeeper
from tuner.tone_keeper import ToneKeeper
from tuner.tuning_keeper import TuningKeeper
from tuner.ui.main_window import MainWindow

if TYPE_CHECKING:
    from tuner.engine.messages import StreamInfo
    from tuner.engine.session import Session
    from tuner.pool.transport import Transport


class WindowKeeper(QObject):
    """Every arrow between the window and the rest is drawn here, and can be taken away again.

    The other keepers stay while windows come and go. Lives in the GUI thread.

    Args:
        settings: What the window looks like.
        engine: What it shows.
        tunings: What it tunes to.
        mute: Keeps notes from it while the tuner itself sounds.
        tones: Its reference tone.
        room: Learns the noise gate.
        saves: Saves what was played.
        clock: The correction of the sound card's clock.
        dialogs: The settings dialog.
        parent: The owner.

    Signals:
        closing: The user closes the window; it is still there.
        rebuilt: Another ``MainWindow`` stands in the place of the one before.

    Attributes:
        window: The window there is.
    """

    closing = Signal()
    rebuilt = Signal(object)

    def __init__(
        self,
        settings: SettingsKeeper,
        engine: SessionKeeper,
        tunings: TuningKeeper,
        mute: InputMute,
        tones: ToneKeeper,
        room: RoomKeeper,
        saves: SaveKeeper,
        clock: ClockKeeper,
        dialogs: DialogKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._engine = engine
        self._tunings = tunings
        self._mute = mute
        self._tones = tones
        self._room = room
        self._saves = saves
        self._clock = clock
        self._dialogs = dialogs
        self._links: list[QMetaObject.Connection] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.rebuild)
        self._clear = QTimer(self)
        self._clear.setSingleShot(True)
        self._clear.timeout.connect(engine.heap_settles)
        self.window = MainWindow(settings.in_force)
        self._connect(self.window)
        dialogs.attach(self.window)
        engine.built.connect(self._show_session)

    def rebuild_soon(self) -> None:
        """Build the window anew once whatever runs now has ended.

        A control of the window may ask for it: it is not taken away under its own hands.
        """
        self._soon.start(0)

    @Slot()
    def rebuild(self) -> None:
        """Build the window anew in the place of the one there is; the session goes on.

        Size, place, panes, histories, the pool's record and what the user is being told are taken
        over. Dialogs other than the settings close.
        """
        old = self.window
        state = old.saved_state()
        for link in self._links:
            QObject.disconnect(link)
        self._links.clear()
        new = self.window = MainWindow(self._settings.in_force)
        new.furnish_now()
        self._connect(new)
        new.restore(state.geometry, state.layout, state.several)
        self._show_all(new)
        new.take_over(old)
        new.show()
        # Shown first: the program ends when its last window closes.
        self._dialogs.attach(new)
        old.destroyed.connect(self._clear.start)
        old.retire()
        self.rebuilt.emit(new)

    def notify(self, severity: Severity, text: str) -> None:
        """Tell the user something, in the window."""
        self.window.show_notice(Notice(severity, text))

    @Slot(object)
    def warn(self, text: str) -> None:
        """Tell the user that something did not work."""
        self.notify(Severity.WARNING, text)

    def _link(self, signal: Any, slot: Any) -> None:
        """Connect until the window is built anew."""
        assert isinstance(signal, SignalInstance)
        self._links.append(signal.connect(slot))

    def _connect(self, window: MainWindow) -> None:
        engine, link = self._engine, self._link
        for keeper in (
            self._tunings, self._mute, self._tones, self._room, self._saves, self._clock
        ):  # fmt: skip
            keeper.attach(window)
        link(window.start_requested, engine.start)
        link(window.stop_requested, engine.stop)
        link(window.pause_toggled, engine.toggle_pause)
        link(window.devices_wanted, engine.look_again)
        link(window.counters_reset_requested, engine.reset_counters)
        link(window.compaction_requested, engine.compact)
        link(window.buffers_watched, engine.watch_buffers)
        link(window.views_wanted, engine.watch_views)
        link(window.source_chosen, self._choose_source)
        link(window.file_chosen, self._choose_file)
        link(window.device_chosen, self._choose_device)
        link(window.concert_pitch_changed, self._choose_concert_pitch)
        link(window.theme_chosen, self._choose_theme)
        link(window.tuning_chosen, self._choose_tuning)
        link(window.transport_chosen, self._choose_transport)
        link(window.metrics_wanted, self._switch_metrics_on)
        link(window.settings_requested, self._dialogs.open)
        link(window.clock_requested, self._clock.open_dialog)
        link(window.about_to_close, self._soon.stop)
        link(window.about_to_close, self.closing)
        link(self._settings.changed, self._show_settings)
        link(self._settings.troubled, self.warn)
        link(engine.devices_found, window.set_devices)
        link(engine.troubled, self.warn)
        link(self._clock.troubled, self.warn)
        link(self._tunings.chosen, self._choose_tuning)
        link(self._tunings.told, window.show_notice)
        link(self._mute.reading, window.take_reading)
        link(self._mute.view, window.take_view)
        link(self._room.told, window.show_notice)
        link(self._tones.told, window.show_notice)
        link(self._saves.told, window.show_notice)
        if engine.session is not None:
            self._connect_session(window, engine.session)

    def _connect_session(self, window: MainWindow, session: Session) -> None:
        link = self._link
        link(session.state_changed, window.show_state)
        link(session.stream_changed, window.show_stream)
        link(session.metrics, window.take_metrics)
        link(session.happened, window.take_events)
        link(session.notice, window.show_notice)
        session.watch_views(window.watched_views)

    @Slot(object)
    def _show_session(self, session: Session) -> None:
        """The first session is there: let the window show it."""
        self._connect_session(self.window, session)

    def _show_all(self, window: MainWindow) -> None:
        """Tell a new window what the one before was told in its life."""
        window.set_devices(self._engine.devices)
        session = self._engine.session
        if session is not None:
            stream: StreamInfo | None = session.stream
            state: SessionState = session.state
            window.show_stream(stream)
            window.show_state(state)

    @Slot(object, object)
    def _show_settings(self, _old: Settings, new: Settings) -> None:
        self.window.apply_settings(new)

    @Slot(object)
    def _choose_source(self, source: SourceKind) -> None:
        self._settings.change("audio", source=source)

    @Slot(object)
    def _choose_file(self, path: str) -> None:
        from tuner.inputs import why_unplayable  # noqa: PLC0415 - brings NumPy along

        trouble = why_unplayable(path)
        if trouble is not None:
            self.warn(trouble)
            return
        self._settings.change("audio", source=SourceKind.FILE, file=path)

    @Slot(str, str)
    def _choose_device(self, name: str, host_api: str) -> None:
        self._settings.change("audio", source=SourceKind.MICROPHONE, device=name, host_api=host_api)

    @Slot(float)
    def _choose_concert_pitch(self, hz: float) -> None:
        self._settings.change("tuning", concert_pitch=hz)

    @Slot(object)
    def _choose_tuning(self, values: dict[str, object]) -> None:
        self._settings.change("tuning", **values)

    @Slot(object)
    def _choose_theme(self, theme: Theme) -> None:
        self._settings.change("display", theme=theme)

    @Slot(object)
    def _choose_transport(self, transport: Transport) -> None:
        self._settings.change("engine", transport=transport)

    @Slot()
    def _switch_metrics_on(self) -> None:
        self._settings.change("engine", metrics=True)
