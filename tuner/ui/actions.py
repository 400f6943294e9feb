"""Everything the user can do, with its key, its words and its place in the menus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from tuner.engine.lifecycle import SessionState
from tuner.settings.model import KEY_NOTES, SourceKind, Theme
from tuner.ui.displays.gauge import Gauge
from tuner.ui.icons import Icons

_SOURCES = (
    (SourceKind.MICROPHONE, "&Microphone", "microphone", "Listen to an input device"),
    (SourceKind.FILE, "Sound &file…", "file", "Play a sound file through the tuner"),
    (SourceKind.DEMO, "&Demo", "demo", "Listen to the built-in demo; needs no microphone"),
)
_THEMES = ((Theme.SYSTEM, "As the &system"), (Theme.LIGHT, "&Light"), (Theme.DARK, "&Dark"))
_GAUGES = (
    (Gauge.NEEDLE, "&Needle", "Needle over an arc (1)", "1"),
    (Gauge.BAR, "&Bar", "Bar over a straight scale (2)", "2"),
    (Gauge.STROBE, "&Strobe", "Strobe: still is in tune (3; S to and fro)", "3"),
)


class Actions:
    """Makes the actions and the menus; the window connects them.

    Args:
        window: Whose actions and menus they are.
    """

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self.run = self._action("&Start", "Start listening (Space)", "Space")
        self.stop = self._action("S&top", "Stop and let go of the input")
        self.copy = self._action("&Copy reading", "Copy note, cents and Hz (Ctrl+C)", "Ctrl+C")
        self.settings = self._action("S&ettings…", "Settings (Ctrl+,)", "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit = self._action("&Quit", "Close the tuner", "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.refresh = self._action("&Refresh devices", "Look for input devices again (F5)", "F5")
        self.learn_room = self._action(
            "&Learn the room",
            "Listen to the quiet room and put the noise gate above it (Ctrl+R)",
            "Ctrl+R",
        )
        self.raise_pitch = self._action(
            "&Raise concert pitch", "Raise A4 by 0.1 Hz (+)", "+", "=", "Shift+="
        )
        self.lower_pitch = self._action(
            "&Lower concert pitch", f"Lower A4 by 0.1 Hz ({chr(0x2212)})", "-", chr(0x2212)
        )
        self.reset_pitch = self._action("&Back to 440 Hz", "Put A4 at 440 Hz")
        self.pitch_from_note = self._action(
            "Concert pitch from the &note being played", "Take the note that sounds as in tune"
        )
        self.instrument = self._action("&Instrument…", "What is tuned (Ctrl+I)", "Ctrl+I")
        self.temperament = self._action(
            "&Temperament…", "How the octave is divided (Ctrl+T)", "Ctrl+T"
        )
        self.own_temperament = self._action(
            "O&wn temperament…", "Set how far each note lies from equal temperament"
        )
        self.transposition = self._action("Tran&sposition…", "For whom notes are written")
        self.lock = self._action("Loc&k target", "Stay with the note that sounds (L)", "L")
        self.lock.setCheckable(True)
        self.next_target = self._action("Ne&xt target", "Lock the next target (→)", "Right")
        self.previous_target = self._action(
            "Pre&vious target", "Lock the target before (←)", "Left"
        )
        self.import_instruments = self._action(
            "I&mport instruments…", "Take over instruments from a file"
        )
        self.export_instrument = self._action(
            "&Export instrument…", "Write the instrument into a file, to change or share it"
        )
        self.tone = self._choice("Re&ference tone", "Sound the target, or A4, or stop it (T)", "T")
        self.mute_tone = self._choice("M&ute the tone", "Silence the reference tone (M)", "M")
        self.clock = self._action(
            "&Clock correction…", "How fast the sound card really runs, and what to do about it"
        )
        self.full_screen = self._action("&Full screen", "Fill the screen (F11 or F)", "F11", "F")
        self.full_screen.setCheckable(True)
        self.toggle_strobe = self._action("Strobe to and fro", "", "S")
        self.mini = self._action(
            "&Mini window", "A small window on top of all others (Ctrl+M)", "Ctrl+M"
        )
        self.stage = self._action(
            "St&age display", "Fill the screen, to be read from far away (F10)", "F10", "Shift+F11"
        )
        self.gauges = {gauge: self._choice(text, tip, key) for gauge, text, tip, key in _GAUGES}
        self.reset_layout = self._action("&Reset layout", "Put all panes back where they began")
        self.help = self._action("&Help", "Keys, and how to read the displays (F1)", "F1")
        self.about = self._action("&About", "What this is")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.sources = {kind: self._choice(text, tip) for kind, text, _, tip in _SOURCES}
        self.themes = {theme: self._choice(text, "") for theme, text in _THEMES}
        self.keys = {key: self._choice(key, "") for key in KEY_NOTES}
        for choices in (self.sources, self.themes, self.gauges, self.keys):
            group = QActionGroup(window)
            for choice in choices.values():
                group.addAction(choice)
        self._menus: list[QMenu] = []

    def fill_menus(self, panes: Sequence[QAction]) -> None:
        """Lay the actions out in the menu bar."""
        tuner = self._menu("&Tuner")
        tuner.addActions([self.run, self.stop])
        tuner.addSeparator()
        tuner.addActions([self.copy, self.settings])
        tuner.addSeparator()
        tuner.addAction(self.quit)
        source = self._menu("&Source")
        source.addActions(list(self.sources.values()))
        source.addSeparator()
        source.addAction(self.refresh)
        source.addSeparator()
        source.addAction(self.learn_room)
        pitch = self._menu("&Pitch")
        pitch.addActions([self.instrument, self.temperament, self.own_temperament])
        keys = pitch.addMenu("Key n&ote")
        keys.addActions(list(self.keys.values()))
        self._menus.append(keys)
        pitch.addAction(self.transposition)
        pitch.addSeparator()
        pitch.addActions([self.lock, self.next_target, self.previous_target])
        pitch.addSeparator()
        pitch.addActions([self.raise_pitch, self.lower_pitch, self.reset_pitch])
        pitch.addAction(self.pitch_from_note)
        pitch.addSeparator()
        pitch.addActions([self.tone, self.mute_tone])
        pitch.addSeparator()
        pitch.addActions([self.import_instruments, self.export_instrument])
        pitch.addSeparator()
        pitch.addAction(self.clock)
        view = self._menu("&View")
        view.addActions(list(self.gauges.values()))
        view.addSeparator()
        view.addActions(list(panes))
        view.addAction(self.reset_layout)
        view.addSeparator()
        theme = view.addMenu("&Theme")
        theme.addActions(list(self.themes.values()))
        self._menus.append(theme)
        view.addActions([self.mini, self.stage, self.full_screen])
        self._menu("&Help").addActions([self.help, self.about])

    def show_state(self, state: SessionState, icons: Icons) -> None:
        """Name the run action after what it would do now."""
        text, icon, tip = "&Start", "play", "Start listening (Space)"
        if state in (SessionState.RUNNING, SessionState.STARTING):
            text, icon, tip = "&Pause", "pause", "Pause; the reading stays (Space)"
        elif state is SessionState.PAUSED:
            text, tip = "&Resume", "Go on listening (Space)"
        self.run.setText(text)
        self.run.setIcon(icons.action(icon))
        self.run.setToolTip(tip)
        self.run.setEnabled(state not in (SessionState.STARTING, SessionState.STOPPING))
        self.stop.setEnabled(state not in (SessionState.IDLE, SessionState.STOPPING))

    def show_learning(self, learning: bool) -> None:
        """Name the room's action after what it would do now."""
        self.learn_room.setText("Stop &learning the room" if learning else "&Learn the room")

    def show_locked(self, locked: bool, icons: Icons) -> None:
        """Say whether a target is locked."""
        self.lock.setChecked(locked)
        self.lock.setIcon(icons.action("lock" if locked else "unlock"))
        self.lock.setToolTip(
            "Take the nearest target again (L or Esc)"
            if locked
            else "Stay with the note that sounds (L)"
        )
        for action in (self.next_target, self.previous_target):
            action.setEnabled(locked)

    def set_icons(self, icons: Icons) -> None:
        """Use another theme's icons."""
        for action, name in (
            (self.copy, "copy"), (self.settings, "settings"), (self.refresh, "refresh"),
            (self.learn_room, "learn-room"),
            (self.full_screen, "full-screen"), (self.reset_layout, "reset"), (self.help, "help"),
        ):  # fmt: skip
            action.setIcon(icons.action(name))
        self.raise_pitch.setIcon(icons.drawn("plus"))
        self.lower_pitch.setIcon(icons.drawn("minus"))
        for kind, _, name, _ in _SOURCES:
            self.sources[kind].setIcon(icons.action(name))

    def _action(self, text: str, tip: str, *keys: str) -> QAction:
        action = QAction(text, self._window)
        action.setToolTip(tip)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self._window.addAction(action)
        return action

    def _choice(self, text: str, tip: str, *keys: str) -> QAction:
        action = self._action(text, tip, *keys)
        action.setCheckable(True)
        return action

    def _menu(self, title: str) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        menu.setToolTipsVisible(True)
        self._menus.append(menu)
        return menu
