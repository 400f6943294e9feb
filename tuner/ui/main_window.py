"""The main window: shows what the session says and tells what the user wants.

Knows no session: ``window_keeper.py`` connects its signals and slots. Lives in the GUI thread.
What is not needed for the first paint is built after it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QDockWidget, QMainWindow, QVBoxLayout, QWidget

from tuner.engine.lifecycle import Notice, SessionState, Severity
from tuner.engine.views import SpectrumView, StrobeView, WaveformView
from tuner.music.tuning import Tuning
from tuner.settings.file_names import from_text
from tuner.settings.model import Settings
from tuner.settings.store import WindowState
from tuner.ui.accessible import tell_screen_readers
from tuner.ui.actions import Actions
from tuner.ui.colours import Colours
from tuner.ui.displays.modes import Modes
from tuner.ui.displays.watch import Watch
from tuner.ui.docks.panes import Panes
from tuner.ui.docks.room import RoomForPanes
from tuner.ui.docks.view_panes import ViewPanes
from tuner.ui.first_paint import FirstPaint
from tuner.ui.frame_clock import FrameClock
from tuner.ui.holds import Hold
from tuner.ui.icons import Icons
from tuner.ui.keys import ArrowsForControls
from tuner.ui.language import translate
from tuner.ui.next_frame import NextFrame
from tuner.ui.notice_bar import NoticeBar
from tuner.ui.paint_stats import PaintStats
from tuner.ui.panel import TunerPanel
from tuner.ui.plots_loader import PlotsLoader
from tuner.ui.several.dock import SeveralDock
from tuner.ui.status_line import StatusLine
from tuner.ui.style_sheet import style_sheet
from tuner.ui.theme import ThemeKeeper
from tuner.ui.tones.tone_dock import ToneDock
from tuner.ui.tool_bar import Device, MainToolBar
from tuner.ui.window_actions import WindowActions
from tuner.ui.window_signals import WindowSignals

if TYPE_CHECKING:
    from tuner.engine.messages import StreamInfo
    from tuner.engine.metrics import EngineMetrics
    from tuner.engine.readings import Reading
    from tuner.engine.views import View, Watched
    from tuner.pool.events import PoolEvent
    from tuner.ui.tones.tone_pane import TonePane

_LAYOUT_VERSION = 1
_SCALA_FILES = {".scl": "scale_file", ".kbm": "keyboard_map"}
"""The options that files dropped on the window are for, by their endings; others are sound."""


class MainWindow(WindowSignals):
    """Tuning display in the middle, panes around it.

    Args:
        settings: What it looks like at first.

    Attributes:
        settings: What it looks like.
        state: What the session does.
        tuning: What is tuned to.
    """

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        tell_screen_readers()
        self.settings = settings
        self.state = SessionState.IDLE
        self.tuning = Tuning()
        self._restored = self._appeared = False
        self.setWindowTitle(translate("MainWindow", "Tuner"))
        self.setAcceptDrops(True)
        self.setDockOptions(
            QMainWindow.DockOption.AllowNestedDocks | QMainWindow.DockOption.AllowTabbedDocks
        )
        self._theme = ThemeKeeper(settings.display.theme, self)
        colours = self._theme.colours
        self._icons = self._new_icons()
        self._clock = FrameClock(settings.display.refresh, self)
        self._next_frame = NextFrame(self._clock)
        self._actions = Actions(self)
        self._tool_bar = MainToolBar(self._actions, self)
        self._panel = TunerPanel(settings, colours, self._clock)
        self._notices = NoticeBar()
        self._status = StatusLine(self)
        self._watch = Watch(self)
        self._panes = Panes(self, settings, colours, self._icons, self._clock)
        self._views = ViewPanes(self, settings.tuning.tolerance, colours, self._icons, self._watch)
        self._several = SeveralDock(
            self, settings.tuning.tolerance, colours, self._icons, self._watch
        )
        self._tone = ToneDock(self, colours, self._icons)
        self._modes = Modes(
            self, self._panel, self._actions, self._clock, self._watch, colours,
            settings.tuning.tolerance, lambda: bytes(self.saveState(_LAYOUT_VERSION).data()),
        )  # fmt: skip
        self._arrows = ArrowsForControls(self)
        self._deeds = WindowActions(self, self._actions, self._tool_bar, self._panel, self._notices)
        self._first_paint = FirstPaint(self)
        self._loader = PlotsLoader(self)
        self._lay_out()
        self._connect()
        self._show_colours(colours)
        self.apply_settings(settings)
        self.show_state(SessionState.IDLE)
        self._arrows.guard_children(self)

    def furnish_now(self) -> None:
        """Build everything before the first paint, for a window that stands in for another."""
        self._loader.read_now()

    def take_over(self, other: MainWindow) -> None:
        """Go on with what another window has gathered, and with what it tells."""
        self._panes.take_over(other._panes)
        self._notices.take_over(other._notices)

    def retire(self) -> None:
        """Go away while the program goes on: tells nobody, and ends all that moves here."""
        self._end()
        self.hide()
        self.deleteLater()

    def restore(self, geometry: bytes, layout: bytes, several: str = "") -> None:
        """Come back as the user left it; what cannot be read changes nothing."""
        self._several.choose(several)
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

    def saved_state(self) -> WindowState:
        """How the user leaves it, for ``restore``."""
        return WindowState(self.saved_geometry(), self.saved_layout(), self._several.chosen)

    def paint_stats(self) -> PaintStats:
        """How often and how soon the needle was painted."""
        return self._panel.counter.snapshot()

    @property
    def colours(self) -> Colours:
        """The theme in force."""
        return self._theme.colours

    @property
    def watched_views(self) -> Watched:
        """What can be seen of strobe, spectrum and waveform."""
        return self._watch.watched

    @property
    def tone_pane(self) -> TonePane | None:
        """The controls of the reference tone; None until they are made."""
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
        self.state = state
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
        has_microphone = stream is not None and stream.has_own_clock
        self._panel.show_input(stream.name if stream is not None and has_microphone else "")

    @Slot(object)
    def take_reading(self, reading: Reading) -> None:
        """Take a reading; it is drawn with the next frame."""
        self._panel.take(reading)
        self._panes.take_reading(reading)

    @Slot(object)
    def take_view(self, view: View) -> None:
        """Take a view that was wanted."""
        if isinstance(view, StrobeView):
            self._modes.take(view)
        elif isinstance(view, (SpectrumView, WaveformView)):
            self._next_frame.post(self._views.take, view)
        else:
            self._several.take(view)

    @Slot(object)
    def take_metrics(self, metrics: EngineMetrics) -> None:
        """Take the figures of the engine."""
        self._next_frame.post(self._panes.take_metrics, metrics)
        self._next_frame.post(self._status.take, metrics)

    @Slot(object)
    def take_events(self, events: tuple[PoolEvent, ...]) -> None:
        """Take what happened to the pool, oldest first."""
        self._panes.take_events(events)

    def show_tuning(self, tuning: Tuning) -> None:
        """Say what is tuned to."""
        self.tuning = tuning
        self._panel.show_tuning(tuning)
        self._several.show_tuning(tuning)
        self._actions.strings.setEnabled(tuning.has_strings)
        self.show_lock()

    def show_lock(self) -> None:
        """Say whether a target is locked."""
        self._actions.show_locked(
            self.tuning.locked is not None, self.tuning.has_strings, self._icons
        )

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Tell the user something, in the window."""
        self._notices.take(notice)

    @Slot(object)
    def set_devices(self, devices: Sequence[Device]) -> None:
        """Offer these input devices."""
        self._tool_bar.set_devices(devices)
        self._panel.show_inputs(len(devices))

    def apply_settings(self, settings: Settings) -> None:
        """Take over settings while running; tells nobody."""
        self.settings = settings
        self._theme.choose(settings.display.theme)
        self._clock.set_refresh(settings.display.refresh)
        self._panel.apply_settings(settings)
        self._tool_bar.apply_settings(settings)
        self._actions.sources[settings.audio.source].setChecked(True)
        self._actions.themes[settings.display.theme].setChecked(True)
        self._actions.keys[settings.tuning.key].setChecked(True)
        self._panes.apply_settings(settings)
        self._views.set_tolerance(settings.tuning.tolerance)
        self._several.set_tolerance(settings.tuning.tolerance)
        self._modes.set_tolerance(settings.tuning.tolerance)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Paint first, then read the plots."""
        super().showEvent(event)
        if not self._restored:
            self._restored = True
            self._panes.size()
        self._clock.set_asleep(False)
        if not self._appeared:
            self._first_paint.watch(self._panel.display(self._panel.gauge))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw nothing while minimised."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self._clock.set_asleep(self.isMinimized())
            self._panes.set_asleep(self.isMinimized())
            self._watch.set_asleep(self.isMinimized())
            self._actions.full_screen.setChecked(self.isFullScreen())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc puts the notice away, lets the locked target go, or leaves full screen."""
        if event.key() == Qt.Key.Key_Escape:
            if self._notices.text:
                self._notices.next()
            elif self.tuning.locked is not None:
                self.lock_requested.emit(None)
            elif self.isFullScreen():
                self.showNormal()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """A file may be dropped on the window."""
        if _dropped_file(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Play the file, or tune to it if it is Scala's."""
        event.acceptProposedAction()
        file = _dropped_file(event)
        tuning = _SCALA_FILES.get(Path(file).suffix.lower())
        if tuning is None:
            self.file_chosen.emit(file)
        else:
            self.tuning_chosen.emit({tuning: file})

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Say so while everything is still there."""
        self.about_to_close.emit()
        self._end()
        super().closeEvent(event)

    def _end(self) -> None:
        """Let nothing move or load any more."""
        self._first_paint.stop()
        self._next_frame.hand_over()
        self._clock.set_asleep(True)
        self._loader.finish()
        self._modes.finish()

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
        panes.append(self._several.action)
        self._actions.fill_menus(panes)
        self._room = RoomForPanes(self, self.findChildren(QDockWidget))
        screen = QGuiApplication.primaryScreen().availableSize()
        self.resize(QSize(1200, 760).boundedTo(screen))
        self._panel.setFocus()

    def _connect(self) -> None:
        self._actions.reset_layout.triggered.connect(self._reset_layout)
        self._watch.changed.connect(self.views_wanted)
        self._theme.changed.connect(self._show_colours)
        self._first_paint.done.connect(self._loader.start)
        self._loader.contents_loaded.connect(self._furnish)
        self._loader.loaded.connect(self._fill_histories)
        self._loader.failed.connect(self._miss_plots)

    @Slot(object)
    def _furnish(self, contents: ModuleType) -> None:
        """The window has been painted: build what it can do without until now."""
        self._appeared = True
        pool = self._panes.furnish(contents)
        pool.counters_reset_requested.connect(self.counters_reset_requested)
        pool.compaction_requested.connect(self.compaction_requested)
        pool.buffers_watched.connect(self.buffers_watched)
        pool.transport_chosen.connect(self.transport_chosen)
        pool.metrics_wanted.connect(self.metrics_wanted)
        pool.told.connect(self.show_notice)
        self._views.furnish(contents)
        self._several.furnish()
        self._tone.furnish(contents, *self.tone_actions)
        self._arrows.guard_children(self)
        self.tone_pane_made.emit(self.tone_pane)
        self.appeared.emit()

    @Slot(object)
    def _fill_histories(self, module: ModuleType) -> None:
        self._views.fill(self._panes.fill(module))
        self._arrows.guard_children(self)
        self.panes_filled.emit()

    @Slot(str)
    def _miss_plots(self, why: str) -> None:
        self._notices.take(Notice(Severity.WARNING, why))
        self.panes_filled.emit()

    @Slot()
    def _reset_layout(self) -> None:
        self._panes.place()
        self._views.place()
        self._tone.place()
        self._several.place()
        self._panes.size()

    @Slot(object)
    def _show_colours(self, colours: Colours) -> None:
        self._icons = self._new_icons()
        self.setStyleSheet(style_sheet(colours))
        self._actions.set_icons(self._icons)
        self._actions.show_state(self.state, self._icons)
        self.show_lock()
        self._panel.set_colours(colours)
        self._panes.set_colours(colours, self._icons)
        self._views.set_colours(colours, self._icons)
        self._tone.set_colours(colours, self._icons)
        self._several.set_colours(colours, self._icons)
        self._modes.set_colours(colours)

    def _new_icons(self) -> Icons:
        return Icons(self._theme.colours, QGuiApplication.primaryScreen().devicePixelRatio())


def _dropped_file(event: QDropEvent) -> str:
    """The path of the one file that is dragged; empty for anything else."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return ""
    return from_text(bytes(urls[0].toEncoded().data()).decode())
