"""What the entries of menus and tool bar do: mostly, they tell what the user wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from tuner.engine.lifecycle import Notice, SessionState, Severity
from tuner.settings.pages.audio import SourceKind
from tuner.text import Text
from tuner.ui.actions import Actions
from tuner.ui.displays.readout import copied
from tuner.ui.language import translate, translated
from tuner.ui.notice_bar import NoticeBar
from tuner.ui.panel import TunerPanel
from tuner.ui.regions import Regions
from tuner.ui.tool_bar import MainToolBar

if TYPE_CHECKING:
    from tuner.ui.main_window import MainWindow

FARTHEST_CENTS = 100.0
"""A note further from its target is not the one that concert pitch is meant to follow."""
SURE_CENTS = 1.0
"""A reading less sure than this sets no concert pitch."""
_MANY_STRINGS = 1000
"""More than any instrument has; the last of them is asked for."""
_SOUND_FILES = Text(
    "MainWindow", "Sound files (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.opus);;All files (*)"
)


class WindowActions(QObject):
    """Connects the actions of a window.

    Args:
        window: Emits the wishes, and knows state, tuning and settings.
        actions: What the user triggers.
        tool_bar: Holds device and concert pitch.
        panel: Knows what is read.
        notices: Where the user is told why something cannot be done now.
    """

    def __init__(
        self,
        window: MainWindow,
        actions: Actions,
        tool_bar: MainToolBar,
        panel: TunerPanel,
        notices: NoticeBar,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._panel = panel
        self._notices = notices
        self._tell_wishes(window, actions)
        for choices, slot in (
            (actions.sources, self._choose_source),
            (actions.themes, self._choose_theme),
            (actions.keys, self._choose_key),
        ):
            for value, action in choices.items():
                action.setData(value)
                action.triggered.connect(slot)
        actions.run.triggered.connect(self._run)
        actions.copy.triggered.connect(self._copy)
        actions.raise_pitch.triggered.connect(tool_bar.concert_pitch.stepUp)
        actions.lower_pitch.triggered.connect(tool_bar.concert_pitch.stepDown)
        actions.reset_pitch.triggered.connect(tool_bar.reset_concert_pitch)
        actions.pitch_from_note.triggered.connect(self.take_pitch_from_note)
        actions.lock.triggered.connect(self._toggle_lock)
        actions.next_target.triggered.connect(self._lock_next)
        actions.previous_target.triggered.connect(self._lock_previous)
        actions.full_screen.triggered.connect(self.set_full_screen)
        regions = Regions(window)
        actions.next_part.triggered.connect(regions.go_on)
        actions.previous_part.triggered.connect(regions.go_back)
        actions.help.triggered.connect(self._help)
        actions.about.triggered.connect(self._about)
        panel.meter_row.set_action(actions.learn_room)
        panel.targets.lock.setDefaultAction(actions.lock)
        panel.targets.string_chosen.connect(self._choose_string)
        tool_bar.device_chosen.connect(window.device_chosen)
        tool_bar.concert_pitch_chosen.connect(window.concert_pitch_changed)
        notices.retry_requested.connect(window.start_requested)
        notices.settings_requested.connect(window.settings_requested)
        notices.way_on_chosen.connect(window.way_on_chosen)

    def _tell_wishes(self, window: MainWindow, actions: Actions) -> None:
        """Connect what the window cannot do itself."""
        for action, wish in (
            (actions.stop, window.stop_requested),
            (actions.settings, window.settings_requested),
            (actions.refresh, window.devices_wanted),
            (actions.learn_room, window.learn_room_requested),
            (actions.welcome, window.welcome_requested),
            (actions.instrument, window.instrument_wanted),
            (actions.strings, window.strings_wanted),
            (actions.temperament, window.temperament_wanted),
            (actions.own_temperament, window.own_temperament_wanted),
            (actions.transposition, window.transposition_wanted),
            (actions.piano, window.piano_wanted),
            (actions.own_instrument, window.instrument_editor_wanted),
            (actions.import_instruments, window.import_wanted),
            (actions.export_instrument, window.export_wanted),
            (actions.export_tuning, window.tuning_file_wanted),
            (actions.save, window.save_requested),
            (actions.save_elsewhere, window.folder_wanted),
            (actions.clock, window.clock_requested),
        ):
            action.triggered.connect(wish)
        actions.quit.triggered.connect(window.close)

    @Slot()
    def _run(self) -> None:
        state = self._window.state
        if state in (SessionState.RUNNING, SessionState.PAUSED):
            self._window.pause_toggled.emit()
        elif state in (SessionState.IDLE, SessionState.FAILED):
            self._window.start_requested.emit()

    @Slot()
    def _choose_source(self) -> None:
        kind = self.sender().data()  # type: ignore[attr-defined]
        if kind is not SourceKind.FILE:
            self._window.source_chosen.emit(kind)
            return
        audio = self._window.settings.audio
        self._actions.sources[audio.source].setChecked(True)
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            translate("MainWindow", "Open a sound file"),
            audio.file,
            translated(_SOUND_FILES),
        )
        if path:
            self._window.file_chosen.emit(path)

    @Slot()
    def _choose_theme(self) -> None:
        self._window.theme_chosen.emit(self.sender().data())  # type: ignore[attr-defined]

    @Slot()
    def _choose_key(self) -> None:
        key = self.sender().data()  # type: ignore[attr-defined]
        self._window.tuning_chosen.emit({"key": key})

    @Slot()
    def _copy(self) -> None:
        numerals = self._panel.numerals
        if numerals is None:
            self._inform(translate("MainWindow", "Play a note; then its reading can be copied."))
            return
        QGuiApplication.clipboard().setText(copied(numerals))
        self._inform(translate("MainWindow", "Reading copied."))

    @Slot()
    def take_pitch_from_note(self) -> None:
        """Ask for the concert pitch at which the note that sounds is in tune."""
        numerals, tuning = self._panel.numerals, self._window.tuning
        if numerals is None:
            self._inform(translate("MainWindow", "Play the note that is to be in tune."))
            return
        before = tuning.concert_pitch
        hz = round(tuning.concert_pitch_from(numerals.hz, numerals.index), 1)
        if abs(numerals.cents) > FARTHEST_CENTS or (numerals.sigma or 0.0) > SURE_CENTS:
            self._inform(
                translate(
                    "MainWindow",
                    "That is no steady {name}{octave} yet: hold it within "
                    "{farthest_cents:.0f} cents and try again.",
                ).format(name=numerals.name, octave=numerals.octave, farthest_cents=FARTHEST_CENTS)
            )
            return
        self._window.concert_pitch_changed.emit(hz)
        self._inform(
            translate(
                "MainWindow", "Concert pitch is {hz:.1f} Hz now; it was {before:.1f} Hz."
            ).format(hz=hz, before=before)
        )

    @Slot()
    def _toggle_lock(self) -> None:
        window, numerals = self._window, self._panel.numerals
        if window.tuning.locked is not None:
            window.lock_requested.emit(None)
        elif numerals is not None:
            window.lock_requested.emit(numerals.index)
        elif window.tuning.has_strings:
            window.lock_requested.emit(0)
        else:
            self._inform(translate("MainWindow", "Play the note that is to be locked."))
        window.show_lock()

    @Slot(int)
    def _choose_string(self, index: int) -> None:
        locked = self._window.tuning.locked
        self._window.lock_requested.emit(None if index == locked else index)

    @Slot()
    def _lock_next(self) -> None:
        self._move_lock(1)

    @Slot()
    def _lock_previous(self) -> None:
        self._move_lock(-1)

    def _move_lock(self, steps: int) -> None:
        """Move the lock, or lock the string beside the one that sounds; in silence an outer one."""
        tuning, numerals = self._window.tuning, self._panel.numerals
        if tuning.locked is not None:
            self._window.lock_moved.emit(steps)
        elif numerals is not None:
            self._window.lock_requested.emit(tuning.targets.step(numerals.index, steps))
        else:
            first_or_last = 0 if steps > 0 else tuning.targets.step(0, _MANY_STRINGS)
            self._window.lock_requested.emit(first_or_last)

    @Slot(bool)
    def set_full_screen(self, full: bool) -> None:
        """Fill the screen, or no more."""
        if full:
            self._window.showFullScreen()
        else:
            self._window.showNormal()

    @Slot()
    def _help(self) -> None:
        from tuner.ui.help_dialog import show_help  # noqa: PLC0415 - the window is painted first

        show_help(self._window)

    @Slot()
    def _about(self) -> None:
        from tuner.ui.help_dialog import show_about  # noqa: PLC0415 - see above

        show_about(self._window)

    def _inform(self, text: str) -> None:
        self._notices.take(Notice(Severity.INFO, text))
