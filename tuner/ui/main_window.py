"""The main window: shows what the session says and tells what the user wants.

Knows no session: ``app.py`` connects its signals and slots. Lives in the GUI thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFileDialog, QMainWindow, QVBoxLayout, QWidget

from tuner.engine.lifecycle import Notice, SessionState, Severity
from tuner.engine.views import StrobeView
from tuner.music.tuning import Tuning
from tuner.settings.model import Settings, SourceKind
from tuner.text import Text
from tuner.ui.actions import Actions
from tuner.ui.colours import Colours
from tuner.ui.displays.modes import Modes
from tuner.ui.displays.readout import copied
from tuner.ui.displays.watch import Watch
from tuner.ui.docks.panes import Panes
from tuner.ui.docks.view_panes import ViewPanes
from tuner.ui.frame_clock import FrameClock
from tuner.ui.help_dialog import show_about, show_help
from tuner.ui.holds import Hold
from tuner.ui.icons import Icons
from tuner.ui.keys import ArrowsForControls
from tuner.ui.language import translate, translated
from tuner.ui.notice_bar import NoticeBar
from tuner.ui.paint_stats import PaintStats
from tuner.ui.panel import TunerPanel
from tuner.ui.plots_loader import PlotsLoader
from tuner.ui.status_line import StatusLine
from tuner.ui.style_sheet import style_sheet
from tuner.ui.theme import ThemeKeeper
from tuner.ui.tones.tone_dock import ToneDock
from tuner.ui.tones.tone_pane import TonePane
from tuner.ui.tool_bar import Device, MainToolBar

if TYPE_CHECKING:
    from tuner.engine.messages import StreamInfo
    from tuner.engine.metrics import EngineMetrics
    from tuner.engine.readings import Reading
    from tuner.engine.views import View, Watched
    from tuner.pool.events import PoolEvent

_LAYOUT_VERSION = 1
FARTHEST_CENTS = 100.0
"""A note further from its target is not the one that concert pitch is meant to follow."""
SURE_CENTS = 1.0
"""A reading less sure than this sets no concert pitch."""
_SOUND_FILES = Text(
    "MainWindow", "Sound files (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.opus);;All files (*)"
)


class MainWindow(QMainWindow):
    """Tuning display in the middle, panes around it.

    Args:
        settings: What it looks like at first.

    Signals:
        start_requested: Open the source.
        pause_toggled: Pause or resume.
        stop_requested: Close the source.
        source_chosen: A ``SourceKind``.
        file_chosen: The path of a sound file, which becomes the source.
        device_chosen: Name and host API; both empty for the system's default.
        devices_wanted: List the input devices anew.
        settings_requested: Open the settings.
        concert_pitch_changed: A4, in Hz.
        theme_chosen: A ``Theme``.
        counters_reset_requested: Start the engine's figures anew.
        compaction_requested: Lay the pool's buffers side by side again.
        buffers_watched: Whether events of every single buffer are wanted.
        transport_chosen: A ``Transport``.
        metrics_wanted: Switch the engine's figures on.
        views_wanted: A ``Watched``: what can be seen of strobe, spectrum and waveform.
        tuning_chosen: Values by option name for the tuning page.
        lock_requested: The index of the target to lock; None for the nearest again.
        lock_moved: By how many targets to move the lock.
        instrument_wanted: Ask for an instrument.
        strings_wanted: Ask what is to be done to the strings.
        temperament_wanted: Ask for a temperament.
        own_temperament_wanted: Let the user set one.
        transposition_wanted: Ask for whom notes are written.
        import_wanted: Take over instruments from a file.
        export_wanted: Write the instrument into a file.
        learn_room_requested: Put the noise gate above the room, or stop learning that.
        way_on_chosen: The ``WayOn`` that a notice offered.
        about_to_close: The window is going away.
        panes_filled: Every pane has its content.
    """

    start_requested = Signal()
    pause_toggled = Signal()
    stop_requested = Signal()
    source_chosen = Signal(object)
    file_chosen = Signal(str)
    device_chosen = Signal(str, str)
    devices_wanted = Signal()
    settings_requested = Signal()
    clock_requested = Signal()
    concert_pitch_changed = Signal(float)
    theme_chosen = Signal(object)
    counters_reset_requested = Signal()
    compaction_requested = Signal()
    buffers_watched = Signal(bool)
    transport_chosen = Signal(object)
    metrics_wanted = Signal()
    views_wanted = Signal(object)
    tuning_chosen = Signal(object)
    lock_requested = Signal(object)
    lock_moved = Signal(int)
    instrument_wanted = Signal()
    strings_wanted = Signal()
    temperament_wanted = Signal()
    own_temperament_wanted = Signal()
    transposition_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()
    learn_room_requested = Signal()
    way_on_chosen = Signal(object)
    about_to_close = Signal()
    panes_filled = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._state = SessionState.IDLE
        self._tuning = Tuning()
        self._restored = False
        self.setWindowTitle(translate("MainWindow", "Tuner"))
        self.setAcceptDrops(True)
        self.setDockOptions(
            QMainWindow.DockOption.AllowNestedDocks | QMainWindow.DockOption.AllowTabbedDocks
        )
        self._theme = ThemeKeeper(settings.display.theme, self)
        self._icons = self._new_icons()
        self._clock = FrameClock(settings.display.refresh, self)
        self._actions = Actions(self)
        self._tool_bar = MainToolBar(self._actions, self)
        self._panel = TunerPanel(settings, self._theme.colours, self._clock)
        self._notices = NoticeBar()
        self._status = StatusLine(self)
        self._panes = Panes(self, settings, self._theme.colours, self._icons, self._clock)
        self._watch = Watch(self)
        self._views = ViewPanes(
            self, self._theme.colours, self._icons, self._watch, settings.tuning.tolerance
        )
        self._tone = ToneDock(
            self, self._actions.tone, self._actions.mute_tone, self._theme.colours, self._icons
        )
        self._modes = Modes(
            self, self._panel, self._actions, self._clock, self._watch, self._theme.colours,
            settings.tuning.tolerance, lambda: bytes(self.saveState(_LAYOUT_VERSION).data()),
        )  # fmt: skip
        self._arrows = ArrowsForControls(self)
        self._loader = PlotsLoader(self)
        self._lay_out()
        self._connect()
        self._show_colours(self._theme.colours)
        self.apply_settings(settings)
        self.show_state(SessionState.IDLE)
        self._arrows.guard_children(self)

    def restore(self, geometry: bytes, layout: bytes) -> None:
        """Come back where the user left it; what cannot be read changes nothing."""
        if geometry:
            self.restoreGeometry(QByteArray(geometry))
        if layout:
            panes = self._modes.unmarked(layout)
            self._restored = self.restoreState(QByteArray(panes), _LAYOUT_VERSION)

    def saved_geometry(self) -> bytes:
        """Where the window is, for ``restore``."""
        return bytes(self.saveGeometry().data())

    def saved_layout(self) -> bytes:
        """Which display is in the middle and where the panes are, for ``restore``."""
        return self._modes.saved()

    def paint_stats(self) -> PaintStats:
        """How often and how soon the needle was painted."""
        return self._panel.counter.snapshot()

    @property
    def watched_views(self) -> Watched:
        """What can be seen of strobe, spectrum and waveform."""
        return self._watch.watched

    @property
    def tone_pane(self) -> TonePane:
        """The controls of the reference tone."""
        return self._tone.content

    @property
    def tone_actions(self) -> tuple[QAction, QAction]:
        """What begins and ends the reference tone, and what silences it."""
        return self._actions.tone, self._actions.mute_tone

    @property
    def shown_target(self) -> int | None:
        """The index of the target that is read now; None for a dash."""
        numerals = self._panel.numerals
        return None if numerals is None else numerals.index

    def hold_reading(self, hold: Hold | None) -> None:
        """Show no note for this reason; or go on."""
        self._panel.hold(hold)

    def show_learning(self, seconds_left: int) -> None:
        """Count the seconds for which the room is still listened to; 0 when that is over."""
        self._panel.show_seconds_left(seconds_left)
        self._actions.show_learning(seconds_left > 0)

    @Slot(object)
    def show_state(self, state: SessionState) -> None:
        """Say what the session does."""
        self._state = state
        self._actions.show_state(state, self._icons)
        self._panel.show_state(state)
        self._status.show_state(state)
        if state is SessionState.RUNNING:
            self._notices.recovered()
        self._panes.set_paused(state is SessionState.PAUSED)

    @Slot(object)
    def show_stream(self, stream: StreamInfo | None) -> None:
        """Say what is captured."""
        self._status.show_stream(stream)

    @Slot(object)
    def take_reading(self, reading: Reading) -> None:
        """Take a reading; it is drawn with the next frame."""
        self._panel.take(reading)
        self._panes.take_reading(reading)
        self._panes.pool.take_reading_latency(reading.read_ns - reading.captured_ns)

    @Slot(object)
    def take_view(self, view: View) -> None:
        """Take a view that was wanted."""
        if isinstance(view, StrobeView):
            self._modes.take(view)
        else:
            self._views.take(view)

    @Slot(object)
    def take_metrics(self, metrics: EngineMetrics) -> None:
        """Take the figures of the engine."""
        self._panes.take_metrics(metrics)
        self._status.take(metrics)

    @Slot(object)
    def take_events(self, events: tuple[PoolEvent, ...]) -> None:
        """Take what happened to the pool, oldest first."""
        self._panes.pool.take_events(events)

    def show_tuning(self, tuning: Tuning) -> None:
        """Say what is tuned to."""
        self._tuning = tuning
        self._panel.show_tuning(tuning)
        self._actions.strings.setEnabled(tuning.has_strings)
        self._actions.show_locked(tuning.locked is not None, self._icons)

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Tell the user something, in the window."""
        self._notices.take(notice)

    def set_devices(self, devices: Sequence[Device]) -> None:
        """Offer these input devices."""
        self._tool_bar.set_devices(devices)

    def apply_settings(self, settings: Settings) -> None:
        """Take over settings while running; tells nobody."""
        self._settings = settings
        self._theme.choose(settings.display.theme)
        self._clock.set_refresh(settings.display.refresh)
        self._panel.apply_settings(settings)
        self._tool_bar.apply_settings(settings)
        self._actions.sources[settings.audio.source].setChecked(True)
        self._actions.themes[settings.display.theme].setChecked(True)
        self._actions.keys[settings.tuning.key].setChecked(True)
        self._panes.apply_settings(settings)
        self._panes.pool.apply_settings(settings)
        self._views.set_tolerance(settings.tuning.tolerance)
        self._modes.set_tolerance(settings.tuning.tolerance)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Paint first, then read the plots."""
        super().showEvent(event)
        if not self._restored:
            self._restored = True
            self._panes.size()
        self._clock.set_asleep(False)
        QTimer.singleShot(0, self._loader.start)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw nothing while minimised."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self._clock.set_asleep(self.isMinimized())
            self._panes.pool.set_asleep(self.isMinimized())
            self._watch.set_asleep(self.isMinimized())
            self._actions.full_screen.setChecked(self.isFullScreen())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc puts the notice away, lets the locked target go, or leaves full screen."""
        if event.key() == Qt.Key.Key_Escape:
            if self._notices.text:
                self._notices.next()
            elif self._tuning.locked is not None:
                self.lock_requested.emit(None)
            elif self.isFullScreen():
                self._set_full_screen(False)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """A sound file may be dropped on the window."""
        if _dropped_file(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Play the file."""
        event.acceptProposedAction()
        self.file_chosen.emit(_dropped_file(event))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Say so while everything is still there."""
        self.about_to_close.emit()
        self._clock.set_asleep(True)
        self._loader.finish()
        self._modes.finish()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notices)
        column.addWidget(self._panel, 1)
        self.setCentralWidget(centre)
        self.addToolBar(self._tool_bar)
        self.setStatusBar(self._status)
        panes = [*self._panes.actions(), *self._views.actions(), self._tone.action]
        self._actions.fill_menus(panes)
        screen = QGuiApplication.primaryScreen().availableSize()
        self.resize(QSize(1200, 760).boundedTo(screen))
        self._panel.setFocus()

    def _connect(self) -> None:
        actions = self._actions
        for kind, action in actions.sources.items():
            action.setData(kind)
            action.triggered.connect(self._choose_source)
        for theme, action in actions.themes.items():
            action.setData(theme)
            action.triggered.connect(self._choose_theme)
        actions.run.triggered.connect(self._run)
        actions.stop.triggered.connect(self.stop_requested)
        actions.copy.triggered.connect(self._copy)
        actions.settings.triggered.connect(self.settings_requested)
        actions.quit.triggered.connect(self.close)
        actions.refresh.triggered.connect(self.devices_wanted)
        actions.learn_room.triggered.connect(self.learn_room_requested)
        self._panel.meter_row.set_action(actions.learn_room)
        actions.raise_pitch.triggered.connect(self._tool_bar.concert_pitch.stepUp)
        actions.lower_pitch.triggered.connect(self._tool_bar.concert_pitch.stepDown)
        actions.reset_pitch.triggered.connect(self._tool_bar.reset_concert_pitch)
        actions.pitch_from_note.triggered.connect(self._take_pitch_from_note)
        actions.instrument.triggered.connect(self.instrument_wanted)
        actions.strings.triggered.connect(self.strings_wanted)
        actions.temperament.triggered.connect(self.temperament_wanted)
        actions.own_temperament.triggered.connect(self.own_temperament_wanted)
        actions.transposition.triggered.connect(self.transposition_wanted)
        actions.import_instruments.triggered.connect(self.import_wanted)
        actions.export_instrument.triggered.connect(self.export_wanted)
        actions.lock.triggered.connect(self._toggle_lock)
        actions.next_target.triggered.connect(self._lock_next)
        actions.previous_target.triggered.connect(self._lock_previous)
        for key, action in actions.keys.items():
            action.setData(key)
            action.triggered.connect(self._choose_key)
        self._panel.targets.lock.setDefaultAction(actions.lock)
        self._panel.targets.string_chosen.connect(self._choose_string)
        actions.full_screen.triggered.connect(self._set_full_screen)
        actions.reset_layout.triggered.connect(self._reset_layout)
        actions.help.triggered.connect(self._help)
        actions.about.triggered.connect(self._about)
        actions.clock.triggered.connect(self.clock_requested)
        self._connect_parts()

    def _connect_parts(self) -> None:
        self._tool_bar.device_chosen.connect(self.device_chosen)
        self._tool_bar.concert_pitch_chosen.connect(self.concert_pitch_changed)
        self._notices.retry_requested.connect(self.start_requested)
        self._notices.settings_requested.connect(self.settings_requested)
        self._notices.way_on_chosen.connect(self.way_on_chosen)
        pool = self._panes.pool
        pool.counters_reset_requested.connect(self.counters_reset_requested)
        pool.compaction_requested.connect(self.compaction_requested)
        pool.buffers_watched.connect(self.buffers_watched)
        pool.transport_chosen.connect(self.transport_chosen)
        pool.metrics_wanted.connect(self.metrics_wanted)
        pool.told.connect(self.show_notice)
        self._watch.changed.connect(self.views_wanted)
        self._theme.changed.connect(self._show_colours)
        queued = Qt.ConnectionType.QueuedConnection
        self._loader.loaded.connect(self._fill_panes, queued)
        self._loader.failed.connect(self._miss_plots, queued)

    @Slot(object)
    def _fill_panes(self, module: ModuleType) -> None:
        self._panes.fill(module)
        if self._panes.histories is not None:
            self._views.fill(self._panes.histories)
        self._arrows.guard_children(self)
        self.panes_filled.emit()

    @Slot(str)
    def _miss_plots(self, why: str) -> None:
        self._notices.take(Notice(Severity.WARNING, why))
        self.panes_filled.emit()

    @Slot()
    def _run(self) -> None:
        if self._state in (SessionState.RUNNING, SessionState.PAUSED):
            self.pause_toggled.emit()
        elif self._state in (SessionState.IDLE, SessionState.FAILED):
            self.start_requested.emit()

    @Slot()
    def _choose_source(self) -> None:
        kind = self.sender().data()  # type: ignore[attr-defined]
        if kind is SourceKind.FILE:
            self._actions.sources[self._settings.audio.source].setChecked(True)
            path, _ = QFileDialog.getOpenFileName(
                self,
                translate("MainWindow", "Open a sound file"),
                self._settings.audio.file,
                translated(_SOUND_FILES),
            )
            if path:
                self.file_chosen.emit(path)
        else:
            self.source_chosen.emit(kind)

    @Slot()
    def _choose_theme(self) -> None:
        self.theme_chosen.emit(self.sender().data())  # type: ignore[attr-defined]

    @Slot()
    def _copy(self) -> None:
        numerals = self._panel.numerals
        if numerals is not None:
            QGuiApplication.clipboard().setText(copied(numerals))
            self._notices.take(Notice(Severity.INFO, translate("MainWindow", "Reading copied.")))

    @Slot()
    def _take_pitch_from_note(self) -> None:
        numerals = self._panel.numerals
        if numerals is None:
            self._notices.take(
                Notice(
                    Severity.INFO, translate("MainWindow", "Play the note that is to be in tune.")
                )
            )
            return
        before = self._tuning.concert_pitch
        hz = round(self._tuning.concert_pitch_from(numerals.hz, numerals.index), 1)
        if abs(numerals.cents) > FARTHEST_CENTS or (numerals.sigma or 0.0) > SURE_CENTS:
            self._notices.take(
                Notice(
                    Severity.INFO,
                    translate(
                        "MainWindow",
                        "That is no steady {name}{octave} yet: hold it within "
                        "{farthest_cents:.0f} cents and try again.",
                    ).format(
                        name=numerals.name, octave=numerals.octave, farthest_cents=FARTHEST_CENTS
                    ),
                )
            )
            return
        self.concert_pitch_changed.emit(hz)
        self._notices.take(
            Notice(
                Severity.INFO,
                translate(
                    "MainWindow", "Concert pitch is {hz:.1f} Hz now; it was {before:.1f} Hz."
                ).format(hz=hz, before=before),
            )
        )

    @Slot()
    def _toggle_lock(self) -> None:
        numerals, strings = self._panel.numerals, self._tuning.has_strings
        if self._tuning.locked is not None:
            self.lock_requested.emit(None)
        elif numerals is not None:
            self.lock_requested.emit(numerals.index)
        elif strings:
            self.lock_requested.emit(0)
        else:
            self._notices.take(
                Notice(
                    Severity.INFO, translate("MainWindow", "Play the note that is to be locked.")
                )
            )
        self._actions.show_locked(self._tuning.locked is not None, self._icons)

    @Slot(int)
    def _choose_string(self, index: int) -> None:
        self.lock_requested.emit(None if index == self._tuning.locked else index)

    @Slot()
    def _lock_next(self) -> None:
        self.lock_moved.emit(1)

    @Slot()
    def _lock_previous(self) -> None:
        self.lock_moved.emit(-1)

    @Slot()
    def _choose_key(self) -> None:
        self.tuning_chosen.emit({"key": self.sender().data()})  # type: ignore[attr-defined]

    @Slot(bool)
    def _set_full_screen(self, full: bool) -> None:
        if full:
            self.showFullScreen()
        else:
            self.showNormal()

    @Slot()
    def _reset_layout(self) -> None:
        self._panes.place()
        self._views.place()
        self._tone.place()
        self._panes.size()

    @Slot()
    def _help(self) -> None:
        show_help(self)

    @Slot()
    def _about(self) -> None:
        show_about(self)

    @Slot(object)
    def _show_colours(self, colours: Colours) -> None:
        self._icons = self._new_icons()
        self.setStyleSheet(style_sheet(colours))
        self._actions.set_icons(self._icons)
        self._actions.show_state(self._state, self._icons)
        self._actions.show_locked(self._tuning.locked is not None, self._icons)
        self._panel.set_colours(colours)
        self._panes.set_colours(colours, self._icons)
        self._views.set_colours(colours, self._icons)
        self._tone.set_colours(colours, self._icons)
        self._modes.set_colours(colours)

    def _new_icons(self) -> Icons:
        return Icons(self._theme.colours, QGuiApplication.primaryScreen().devicePixelRatio())


def _dropped_file(event: QDropEvent) -> str:
    """The path of the one file that is dragged; empty for anything else."""
    urls = event.mimeData().urls()
    return urls[0].toLocalFile() if len(urls) == 1 else ""
