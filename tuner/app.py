"""The application: builds window, session and settings, and connects them.

The window is on the screen before anything slow is loaded: NumPy, the engine and the sound
system come in a thread of their own while the empty window is painted.
"""

from __future__ import annotations

import logging
import math
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from tuner import __version__
from tuner.assets import resource
from tuner.clock_keeper import ClockKeeper
from tuner.device_list import DeviceLister
from tuner.engine.heap import Heap
from tuner.engine.lifecycle import Notice, SessionState, Severity
from tuner.input_mute import InputMute
from tuner.interrupt import on_interrupt
from tuner.logs import log_path, log_to_file
from tuner.room_keeper import RoomKeeper
from tuner.settings.model import PAGES, Settings, SourceKind, Theme, values_of
from tuner.settings.option import InvalidSettingError
from tuner.settings.store import SettingsError, SettingsStore, WindowState
from tuner.settings.tunings import TuningFactory
from tuner.text import Text, text_of
from tuner.tone_keeper import ToneKeeper
from tuner.tuning_keeper import TuningKeeper
from tuner.ui.language import LanguageKeeper
from tuner.ui.main_window import MainWindow

if TYPE_CHECKING:
    from tuner.engine.messages import StreamInfo
    from tuner.engine.metrics import EngineMetrics
    from tuner.engine.session import Session
    from tuner.engine.views import Watched
    from tuner.pool.transport import Transport
    from tuner.smoke import SmokeRun
    from tuner.ui.settings_dialog import SettingsDialog

_log = logging.getLogger(__name__)

_RECOMMEND_S = 1.0
"""A recommendation that changes faster cannot be read."""

Override = Callable[[Settings], Settings]


def run_window(
    override: Override, smoke_s: float | None, report: Path | None, *, insisted: bool = False
) -> int:
    """Show the window until it is closed.

    Args:
        override: Puts what the command line says into the settings that were saved.
        smoke_s: Quit after that many seconds of running; None to stay.
        report: Where to write what a smoke run measured.
        insisted: Whether the microphone was named, so that no demo plays in its place.

    Returns:
        The exit code.

    Raises:
        InvalidSettingError: The command line asks for something out of range.
    """
    log_trouble = log_to_file()
    store = SettingsStore()
    loaded = store.load()
    settings = override(loaded.settings)
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(qt, QApplication)
    qt.setApplicationName("Tuner")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("org.pingpongtuner.Tuner")
    qt.setWindowIcon(QIcon(str(resource("icons", "tuner.svg"))))
    LanguageKeeper(qt).use(settings.display.language)
    app = TunerApp(store, loaded.settings, settings, smoke_s, may_play_demo=not insisted)
    for text in (loaded.notice, log_trouble):
        if text:
            app.notify(Severity.WARNING, text)
    before = qInstallMessageHandler(_log_qt)
    try:
        with on_interrupt(app.window.close, app):
            app.show()
            code = qt.exec()
    finally:
        qInstallMessageHandler(before)
    if smoke_s is not None:
        code = app.end_smoke(report)
    return code


def _log_qt(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """What Qt has to say is for the log, not for the user."""
    logging.getLogger("tuner.qt").info("%s", text)


class TunerApp(QObject):
    """Owns window and session; every arrow between them is drawn here.

    Args:
        store: Where settings are kept.
        saved: What the store held.
        settings: What is in force: the saved ones, and what the command line overrides.
        smoke_s: Length of a smoke run, in s; None for none.
        may_play_demo: Whether the demo plays where there is no microphone.
    """

    _engine_loaded = Signal()

    def __init__(
        self,
        store: SettingsStore,
        saved: Settings,
        settings: Settings,
        smoke_s: float | None,
        *,
        may_play_demo: bool = True,
    ) -> None:
        super().__init__()
        self._store = store
        self._saved = saved
        self._settings = settings
        self._smoke_s = smoke_s
        self._session: Session | None = None
        self._heap = Heap()
        self._smoke: SmokeRun | None = None
        self._dialog: SettingsDialog | None = None
        self._devices: list[Any] = []
        self._outputs: list[Any] = []
        self._awaiting_devices = True
        self._recommended_s = -math.inf
        self._closing = False
        self._may_play_demo = may_play_demo
        self._loader = threading.Thread(target=self._load_engine, name="loader")
        self._lister = DeviceLister(self)
        self.window = MainWindow(settings)
        self._clock = ClockKeeper(store, self.window)
        factory = TuningFactory(
            resource("presets", "instruments"), store.path.with_name("instruments.json")
        )
        self._tunings = TuningKeeper(factory, settings.tuning, self.window)
        self._mute = InputMute(self.window)
        self._tones = ToneKeeper(self.window, self._tunings.tuning, self._mute, settings.sound)
        self._room = RoomKeeper(self.window, self._mute, settings.audio.gate)
        self._hear_about_input()
        sys.excepthook = self._take_unexpected
        self._connect_window()

    def show(self) -> None:
        """Show the window and begin to load the engine."""
        if self._smoke_s is None:
            state = self._store.load_window()
            self.window.restore(state.geometry, state.layout)
        self.window.show()
        self._tunings.tell_problems()
        QTimer.singleShot(0, self._begin_loading)

    def notify(self, severity: Severity, text: str) -> None:
        """Tell the user something, in the window."""
        self.window.show_notice(Notice(severity, text))

    @Slot(object)
    def _warn(self, text: str) -> None:
        self.notify(Severity.WARNING, text)

    def end_smoke(self, path: Path | None) -> int:
        """Judge a smoke run that has ended and write its report.

        Returns:
            The exit code.
        """
        from tuner.smoke import seconds_since_process_start, write_report

        if self._smoke is None:
            print("tuner: the engine did not start.", file=sys.stderr)
            return 1
        paint = self.window.paint_stats()
        first = paint.first_paint_ns
        report = self._smoke.report(
            paint, None if first is None else seconds_since_process_start(first)
        )
        for problem in self._smoke.problems:
            print(f"tuner: {problem}", file=sys.stderr)
        if path is not None:
            try:
                write_report(report, path)
            except OSError as error:
                print(f"tuner: {path} cannot be written: {error.strerror}.", file=sys.stderr)
                return 1
        return 1 if self._smoke.problems else 0

    def _connect_window(self) -> None:
        window = self.window
        self._engine_loaded.connect(self._build_engine, Qt.ConnectionType.QueuedConnection)
        self._lister.outputs_found.connect(self._take_outputs)
        self._lister.found.connect(self._take_devices)
        window.start_requested.connect(self._start)
        window.stop_requested.connect(self._stop)
        window.pause_toggled.connect(self._toggle_pause)
        window.source_chosen.connect(self._choose_source)
        window.file_chosen.connect(self._choose_file)
        window.device_chosen.connect(self._choose_device)
        window.devices_wanted.connect(self._look_again)
        window.settings_requested.connect(self._open_settings)
        window.clock_requested.connect(self._clock.open_dialog)
        self._clock.troubled.connect(self._warn)
        window.concert_pitch_changed.connect(self._choose_concert_pitch)
        window.theme_chosen.connect(self._choose_theme)
        window.tuning_chosen.connect(self._choose_tuning)
        self._tunings.chosen.connect(self._choose_tuning)
        self._tunings.told.connect(window.show_notice)
        self._tunings.instruments_changed.connect(self._offer_instruments)
        self._tunings.retuned.connect(self._tones.retune)
        self._mute.reading.connect(window.take_reading)
        self._mute.reading.connect(self._clock.take_reading)
        self._mute.view.connect(window.take_view)
        self._tones.chosen.connect(self._choose_sound)
        self._room.learnt.connect(self._choose_gate)
        self._room.told.connect(window.show_notice)
        self._tones.told.connect(window.show_notice)
        window.counters_reset_requested.connect(self._reset_counters)
        window.compaction_requested.connect(self._compact)
        window.buffers_watched.connect(self._watch_buffers)
        window.transport_chosen.connect(self._choose_transport)
        window.metrics_wanted.connect(self._switch_metrics_on)
        window.views_wanted.connect(self._watch_views)
        window.about_to_close.connect(self._close)

    @Slot()
    def _begin_loading(self) -> None:
        if not self._closing:
            self._loader.start()

    def _load_engine(self) -> None:
        """Import what is slow, beside the painting window (runs in the loader thread)."""
        import tuner.engine.session
        import tuner.inputs  # noqa: F401

        self._engine_loaded.emit()

    @Slot()
    def _build_engine(self) -> None:
        if self._closing:
            return
        from tuner.engine.session import Session

        self._loader.join()
        engine = self._settings.engine
        session = Session(
            engine.batch_config(),
            engine.pool_config(),
            self._tunings.tuning,
            self._settings.audio.gate,
            self,
        )
        session.state_changed.connect(self._heap.follow)
        session.state_changed.connect(self.window.show_state)
        session.stream_changed.connect(self._take_stream)
        session.reading.connect(self._mute.take_reading)
        session.reading.connect(self._room.take_reading)
        session.view.connect(self._mute.take_view)
        session.state_changed.connect(self._room.show_state)
        self._room.gate_wanted.connect(session.set_gate)
        session.metrics.connect(self.window.take_metrics)
        session.metrics.connect(self._recommend)
        session.happened.connect(self.window.take_events)
        session.metrics.connect(self._clock.take_metrics)
        self._clock.corrected.connect(session.set_clock_correction)
        session.notice.connect(self.window.show_notice)
        self._tunings.retuned.connect(session.set_tuning)
        self._session = session
        session.watch_views(self.window.watched_views)
        if self._smoke_s is not None:
            from tuner.smoke import SmokeRun

            self._smoke = SmokeRun(session, self._smoke_s, parent=self)
            self._smoke.done.connect(self.window.close)
        if self._settings.audio.source is not SourceKind.MICROPHONE:
            self._start()
        self._lister.look()

    @Slot(list, object)
    def _take_devices(self, devices: list[Any], reason: str) -> None:
        if self._closing:
            return
        self._devices = devices
        self.window.set_devices(devices)
        if self._dialog is not None:
            self._dialog.show_devices(devices)
        first, self._awaiting_devices = self._awaiting_devices, False
        if self._settings.audio.source is not SourceKind.MICROPHONE:
            return
        if first and reason and self._may_play_demo:
            self.notify(
                Severity.WARNING,
                Text("App", "{reason} Playing the demo instead.").format(reason=reason),
            )
            self._settings = self._settings.changed("audio", source=SourceKind.DEMO)
            self.window.apply_settings(self._settings)
            self._hear_about_input()
        if first:
            self._start()

    @Slot(list)
    def _take_outputs(self, outputs: list[Any]) -> None:
        self._outputs = outputs
        if self._dialog is not None:
            self._dialog.show_outputs(outputs)

    @Slot(object)
    def _take_stream(self, stream: StreamInfo | None) -> None:
        self.window.show_stream(stream)
        self._clock.take_stream(stream)
        if self._dialog is not None and stream is not None:
            self._dialog.show_sample_rate(stream.sample_rate)

    @Slot()
    def _start(self) -> None:
        if self._session is not None and not self._closing:
            from tuner.inputs import source_for

            self._session.start(source_for(self._settings.audio))

    @Slot()
    def _stop(self) -> None:
        if self._session is not None:
            self._session.stop()

    @Slot()
    def _toggle_pause(self) -> None:
        if self._session is None:
            return
        if self._session.state is SessionState.RUNNING:
            self._session.pause()
        elif self._session.state is SessionState.PAUSED:
            self._session.resume()
        elif self._session.state in (SessionState.IDLE, SessionState.FAILED):
            self._start()

    @Slot(object)
    def _choose_source(self, source: SourceKind) -> None:
        self._change("audio", source=source)

    @Slot(str)
    def _choose_file(self, path: str) -> None:
        from tuner.inputs import why_unplayable

        trouble = why_unplayable(path)
        if trouble is not None:
            self.notify(Severity.WARNING, trouble)
            return
        self._change("audio", source=SourceKind.FILE, file=path)

    @Slot(str, str)
    def _choose_device(self, name: str, host_api: str) -> None:
        self._change("audio", source=SourceKind.MICROPHONE, device=name, host_api=host_api)

    @Slot()
    def _look_again(self) -> None:
        self._lister.look(again=True)

    @Slot(float)
    def _choose_concert_pitch(self, hz: float) -> None:
        self._change("tuning", concert_pitch=hz)

    @Slot(object)
    def _choose_sound(self, values: dict[str, object]) -> None:
        self._change("sound", **values)

    @Slot(float)
    def _choose_gate(self, dbfs: float) -> None:
        self._change("audio", gate=dbfs)

    @Slot(object)
    def _choose_tuning(self, values: dict[str, object]) -> None:
        self._change("tuning", **values)

    @Slot()
    def _offer_instruments(self) -> None:
        if self._dialog is not None:
            self._dialog.show_instruments(self._tunings.instruments)

    @Slot(object)
    def _choose_theme(self, theme: Theme) -> None:
        self._change("display", theme=theme)

    @Slot(object)
    def _choose_transport(self, transport: Transport) -> None:
        self._change("engine", transport=transport)

    @Slot()
    def _switch_metrics_on(self) -> None:
        self._change("engine", metrics=True)

    @Slot()
    def _reset_counters(self) -> None:
        if self._session is not None:
            self._session.reset_counters()

    @Slot()
    def _compact(self) -> None:
        if self._session is not None:
            self._session.compact()

    @Slot(object)
    def _watch_views(self, watched: Watched) -> None:
        if self._session is not None:
            self._session.watch_views(watched)

    @Slot(bool)
    def _watch_buffers(self, wanted: bool) -> None:
        if self._session is not None:
            self._session.watch_buffers(wanted)

    @Slot(object)
    def _recommend(self, metrics: EngineMetrics) -> None:
        """Tell the dialog, while it is open, which pool size the watched use asks for."""
        now_s = time.monotonic()
        if self._dialog is None or now_s - self._recommended_s < _RECOMMEND_S:
            return
        self._recommended_s = now_s
        advice = metrics.capture.recommendation
        if advice.watching_s is None:
            self._dialog.show_recommendation(advice.size, advice.reason)
        else:
            self._dialog.show_watching(advice.reason)

    def _change(self, page: str, **values: object) -> None:
        try:
            settings = self._settings.changed(page, **values)
        except InvalidSettingError as error:
            self.notify(Severity.WARNING, text_of(error))
            return
        self._apply(settings)
        if self._dialog is not None:
            self._dialog.show_settings(settings)

    @Slot()
    def _open_settings(self) -> None:
        from tuner.ui.settings_dialog import SettingsDialog

        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        stream = self._session.stream if self._session is not None else None
        rate = stream.sample_rate if stream is not None else 48_000
        self._dialog = SettingsDialog(
            self._settings,
            self._devices,
            rate,
            self.window,
            self._tunings.instruments,
            self._outputs,
        )
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.settings_changed.connect(self._apply)
        self._dialog.devices_requested.connect(self._look_again)
        self._dialog.learn_room_requested.connect(self._room.learn)
        self._room.seconds_left.connect(self._dialog.show_learning)
        self._dialog.destroyed.connect(self._forget_dialog)
        self._recommended_s = -math.inf
        self._dialog.show()

    @Slot()
    def _forget_dialog(self) -> None:
        self._dialog = None

    @Slot(object)
    def _apply(self, settings: Settings) -> None:
        """Put settings in force; only what has changed is touched."""
        old, self._settings = self._settings, settings
        self.window.apply_settings(settings)
        self._hear_about_input()
        self._tones.apply(settings.sound)
        if settings.tuning != old.tuning:
            self._tunings.apply(settings.tuning)
        if self._session is not None:
            self._session.configure(settings.engine.batch_config(), settings.engine.pool_config())
            self._room.set_gate(settings.audio.gate)
            if settings.audio.gate != old.audio.gate:
                self._session.set_gate(settings.audio.gate)
            if _input_of(settings) != _input_of(old):
                self._start()
        self._keep(old, settings)

    def _hear_about_input(self) -> None:
        """A microphone hears the reference tone; demo and files do not."""
        microphone = self._settings.audio.source is SourceKind.MICROPHONE
        self._mute.listen(to_microphone=microphone)

    def _keep(self, old: Settings, new: Settings) -> None:
        """Save what the user has changed, but not what the command line said."""
        try:
            self._saved = _merged(self._saved, old, new)
            self._store.save(self._saved)
        except SettingsError as error:
            self.notify(Severity.WARNING, text_of(error))

    @Slot()
    def _close(self) -> None:
        """The window is closing: end everything that runs, and begin nothing more."""
        self._closing = True
        if self._loader.is_alive():
            self._loader.join()
        self._lister.finish()
        self._tones.close()
        self._mute.close()
        self._heap.restore()
        if self._session is not None:
            self._session.shutdown()
        if self._smoke_s is None:
            try:
                self._store.save_window(
                    WindowState(self.window.saved_geometry(), self.window.saved_layout())
                )
            except SettingsError as error:
                _log.warning("%s", error)

    def _session_is(self, state: SessionState) -> bool:
        return self._session is not None and self._session.state is state

    def _take_unexpected(self, kind: type[BaseException], error: BaseException, _: object) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self.window.close()
            return
        _log.critical("unexpected error", exc_info=error)
        text = Text("App", "Something unexpected went wrong; {path} says more.").format(
            path=log_path()
        )
        if threading.current_thread() is threading.main_thread():
            self.notify(Severity.ERROR, text)


def _input_of(settings: Settings) -> dict[str, Any]:
    values = values_of(settings.audio)
    del values["gate"]
    return values


def _merged(saved: Settings, old: Settings, new: Settings) -> Settings:
    """The saved settings with what differs between two others."""
    for page in PAGES:
        before, after = values_of(getattr(old, page)), values_of(getattr(new, page))
        changed = {name: value for name, value in after.items() if value != before[name]}
        if changed:
            try:
                saved = saved.changed(page, **changed)
            except InvalidSettingError:
                # It goes together only with what the command line said: keep the whole page.
                saved = saved.changed(page, **after)
    return saved
