"""The application: builds what keeps settings, session and window, and connects it.

The window is on the screen before anything slow is loaded: NumPy, the engine and the sound
system come in a thread of their own once the window has been painted.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Slot, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from tuner import __version__
from tuner.assets import resource
from tuner.clock_keeper import ClockKeeper
from tuner.cue_keeper import CueKeeper
from tuner.dialog_keeper import DialogKeeper
from tuner.engine.lifecycle import Severity
from tuner.input_mute import InputMute
from tuner.interrupt import on_interrupt
from tuner.logs import log_path, log_to_file
from tuner.osc_keeper import OscKeeper
from tuner.room_keeper import RoomKeeper
from tuner.save_keeper import SaveKeeper
from tuner.session_keeper import SessionKeeper
from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind
from tuner.settings.store import SettingsError, SettingsStore
from tuner.settings.tunings import TuningFactory
from tuner.settings_keeper import SettingsKeeper
from tuner.text import Text
from tuner.tone_keeper import ToneKeeper
from tuner.tuning_keeper import TuningKeeper
from tuner.ui.language import LanguageKeeper
from tuner.ui.main_window import MainWindow
from tuner.welcome_keeper import WelcomeKeeper
from tuner.window_keeper import WindowKeeper

if TYPE_CHECKING:
    from tuner.engine.readings import Reading
    from tuner.engine.session import Session
    from tuner.smoke import SmokeRun

_log = logging.getLogger(__name__)

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
    languages = LanguageKeeper(qt)
    languages.use(settings.display.language)
    # Who names a source knows the way; a smoke run measures the window alone.
    named = insisted or settings.audio != loaded.settings.audio
    due = loaded.first or settings.display.welcome
    app = TunerApp(
        store,
        # Who is not greeted now is greeted at the next start.
        loaded.settings.changed("display", welcome=due),
        settings.changed("display", welcome=due),
        smoke_s,
        languages,
        may_play_demo=not insisted,
        welcome=due and not named and smoke_s is None,
    )
    for text in (loaded.notice, log_trouble):
        if text:
            app.windows.warn(text)
    before = qInstallMessageHandler(_log_qt)
    try:
        with on_interrupt(app.close, app):
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
    """Owns the keepers; every arrow between them is drawn here, those to the window by its keeper.

    Args:
        store: Where settings are kept.
        saved: What the store held.
        settings: What is in force: the saved ones, and what the command line overrides.
        smoke_s: Length of a smoke run, in s; None for none.
        languages: Changes the language; None to stay with the one that is spoken.
        may_play_demo: Whether the demo plays where there is no microphone.
        welcome: Whether to show the welcome.

    Attributes:
        settings: The settings in force.
        tunings: The tuning in force.
        mute: Keeps notes from the window while the tuner itself sounds.
        tones: The reference tone.
        room: Learns the noise gate.
        cues: The in-tune sound, and spoken notes.
        clock: The correction of the sound card's clock.
        engine: The session.
        saves: Saves what was played.
        osc: The feed for other programs.
        dialogs: The settings dialog.
        windows: The main window.
        welcome: The welcome.
    """

    def __init__(
        self,
        store: SettingsStore,
        saved: Settings,
        settings: Settings,
        smoke_s: float | None,
        languages: LanguageKeeper | None = None,
        *,
        may_play_demo: bool = True,
        welcome: bool = False,
    ) -> None:
        super().__init__()
        self._smoke_s = smoke_s
        self._languages = languages
        self._smoke: SmokeRun | None = None
        factory = TuningFactory(
            resource("presets", "instruments"), store.path.with_name("instruments.json")
        )
        self.settings = SettingsKeeper(store, saved, settings, self)
        self.tunings = TuningKeeper(factory, settings.tuning, self)
        self.mute = InputMute(self)
        self.tones = ToneKeeper(self.tunings.tuning, self.mute, settings.sound, parent=self)
        self.room = RoomKeeper(self.mute, settings.audio.gate, self)
        self.cues = CueKeeper(self.mute, settings, self)
        self.clock = ClockKeeper(store, self)
        self.engine = SessionKeeper(
            self.settings, self.tunings, may_play_demo=may_play_demo, parent=self
        )
        self.saves = SaveKeeper(self.settings, self.engine, self.tunings, self)
        self.osc = OscKeeper(self)
        self.osc.apply(settings.data)
        self.dialogs = DialogKeeper(self.settings, self.engine, self.tunings, self)
        self.windows = WindowKeeper(
            self.settings,
            self.engine,
            self.tunings,
            self.mute,
            self.tones,
            self.room,
            self.saves,
            self.clock,
            self.dialogs,
            self,
        )
        self.welcome = WelcomeKeeper(
            self.settings, self.engine, self.windows, self.mute, at_start=welcome, parent=self
        )
        self._connect()
        self._hear_about_input(settings)
        sys.excepthook = self._take_unexpected

    @property
    def window(self) -> MainWindow:
        """The main window there is; another one once it has been built anew."""
        return self.windows.window

    @property
    def session(self) -> Session | None:
        """The session; None until the engine is loaded."""
        return self.engine.session

    def show(self) -> None:
        """Show the window; the engine is loaded once it has been painted."""
        if self._smoke_s is None:
            state = self.settings.store.load_window()
            self.window.restore(state.geometry, state.layout, state.several)
        self.window.appeared.connect(self.engine.begin)
        self.window.appeared.connect(self._show_icon)
        self.window.show()
        self.tunings.tell_problems()

    @Slot()
    def _show_icon(self) -> None:
        """Give the windows their icon: drawing it in all sizes can wait for the first paint."""
        QApplication.setWindowIcon(QIcon(str(resource("icons", "tuner.svg"))))

    @Slot()
    def close(self) -> None:
        """Close the window, and end."""
        self.window.close()

    def end_smoke(self, path: Path | None) -> int:
        """Judge a smoke run that has ended and write its report.

        Returns:
            The exit code.
        """
        from tuner.smoke import conclude

        if self._smoke is None:
            print("tuner: the engine did not start.", file=sys.stderr)
            return 1
        return conclude(self._smoke, self.window.paint_stats(), path)

    def _connect(self) -> None:
        self.settings.changed.connect(self._follow_settings)
        self.tunings.retuned.connect(self.tones.retune)
        self.mute.reading.connect(self._pass_on)
        self.osc.troubled.connect(self.windows.warn)
        self.cues.troubled.connect(self.windows.warn)
        self.tones.chosen.connect(self._choose_sound)
        self.room.learnt.connect(self._choose_gate)
        self.room.seconds_left.connect(self.dialogs.show_learning)
        self.dialogs.room_wanted.connect(self.room.learn)
        self.dialogs.devices_wanted.connect(self.engine.look_again)
        self.engine.built.connect(self._take_session)
        self.windows.closing.connect(self._end)

    @Slot(object)
    def _hear(self, reading: Reading) -> None:
        """Hand a reading on; calls, since readings are many and connections dear."""
        self.mute.take_reading(reading)
        self.room.take_reading(reading)

    @Slot(object)
    def _pass_on(self, reading: Reading) -> None:
        """Hand on a reading that has its note only where the input is not muted."""
        self.clock.take_reading(reading)
        self.tunings.piano.take_reading(reading)
        self.cues.take_reading(reading)
        self.osc.take_reading(reading)

    @Slot(object)
    def _take_session(self, session: Session) -> None:
        session.reading.connect(self._hear)
        session.view.connect(self.mute.take_view)
        session.state_changed.connect(self.room.show_state)
        self.room.gate_wanted.connect(session.set_gate)
        session.stream_changed.connect(self.clock.take_stream)
        session.metrics.connect(self.clock.take_metrics)
        self.clock.corrected.connect(session.set_clock_correction)
        if self._smoke_s is not None:
            from tuner.smoke import SmokeRun

            self._smoke = SmokeRun(session, self._smoke_s, parent=self)
            self._smoke.done.connect(self.close)

    @Slot(object, object)
    def _follow_settings(self, old: Settings, new: Settings) -> None:
        self._hear_about_input(new)
        self.tones.apply(new.sound)
        self.cues.apply(new)
        self.osc.apply(new.data)
        self.room.set_gate(new.audio.gate)
        if new.tuning != old.tuning:
            self.tunings.apply(new.tuning)
        if new.display.language is not old.display.language and self._languages is not None:
            self._languages.use(new.display.language)
            self.windows.rebuild_soon()

    def _hear_about_input(self, settings: Settings) -> None:
        """A microphone hears the reference tone; demo and files do not."""
        microphone = settings.audio.source is SourceKind.MICROPHONE
        self.mute.listen(to_microphone=microphone)

    @Slot(object)
    def _choose_sound(self, values: dict[str, object]) -> None:
        self.settings.change("sound", **values)

    @Slot(float)
    def _choose_gate(self, dbfs: float) -> None:
        self.settings.change("audio", gate=dbfs)

    @Slot()
    def _end(self) -> None:
        """The window is closing: end everything that runs, and begin nothing more."""
        self.welcome.close()
        self.tones.close()
        self.cues.close()
        self.mute.close()
        self.osc.close()
        self.engine.close()
        self.saves.close()
        if self._smoke_s is None:
            try:
                self.settings.store.save_window(self.window.saved_state())
            except SettingsError as error:
                _log.warning("%s", error)

    def _take_unexpected(self, kind: type[BaseException], error: BaseException, _: object) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self.close()
            return
        _log.critical("unexpected error", exc_info=error)
        text = Text("App", "Something unexpected went wrong; {path} says more.").format(
            path=log_path()
        )
        if threading.current_thread() is threading.main_thread():
            self.windows.notify(Severity.ERROR, text)
