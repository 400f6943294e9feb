"""Everything the user can do, with its key, its words and its place in the menus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from tuner.engine.lifecycle import SessionState
from tuner.settings.pages.audio import SourceKind
from tuner.settings.pages.display import Theme
from tuner.settings.pages.tuning import KEY_NOTES
from tuner.text import Text
from tuner.ui.displays.gauge import Gauge
from tuner.ui.icons import Icons
from tuner.ui.language import translate, translated, without_mnemonic

_SOURCES = (
    (
        SourceKind.MICROPHONE,
        Text("Actions", "&Microphone"),
        "microphone",
        Text("Actions", "Listen to an input device"),
    ),
    (
        SourceKind.FILE,
        Text("Actions", "Sound &file…"),
        "file",
        Text("Actions", "Play a sound file through the tuner"),
    ),
    (
        SourceKind.DEMO,
        Text("Actions", "&Demo"),
        "demo",
        Text("Actions", "Listen to the built-in demo; needs no microphone"),
    ),
)
_THEMES = (
    (Theme.SYSTEM, Text("Actions", "As the &system")),
    (Theme.LIGHT, Text("Actions", "&Light")),
    (Theme.DARK, Text("Actions", "&Dark")),
)
_GAUGES = (
    (Gauge.NEEDLE, Text("Actions", "&Needle"), Text("Actions", "Needle over an arc (1)"), "1"),
    (Gauge.BAR, Text("Actions", "&Bar"), Text("Actions", "Bar over a straight scale (2)"), "2"),
    (
        Gauge.STROBE,
        Text("Actions", "&Strobe"),
        Text("Actions", "Strobe: still is in tune (3; S to and fro)"),
        "3",
    ),
)


class Actions:
    """Makes the actions and the menus; the window connects them.

    Args:
        window: Whose actions and menus they are.
    """

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self.run = self._action(
            translate("Actions", "&Start"), translate("Actions", "Start listening (Space)"), "Space"
        )
        self.stop = self._action(
            translate("Actions", "S&top"), translate("Actions", "Stop and let go of the input")
        )
        self.copy = self._action(
            translate("Actions", "&Copy reading"),
            translate("Actions", "Copy note, cents and Hz (Ctrl+C)"),
            "Ctrl+C",
        )
        self.save = self._action(
            translate("Actions", "Sa&ve the last 30 s"),
            translate("Actions", "Save sound and readings of what was just played (Ctrl+S)"),
            "Ctrl+S",
        )
        self.save_elsewhere = self._action(
            translate("Actions", "Save in another &folder…"),
            translate("Actions", "Choose where the last 30 s are saved (Ctrl+Shift+S)"),
            "Ctrl+Shift+S",
        )
        self.settings = self._action(
            translate("Actions", "S&ettings…"), translate("Actions", "Settings (Ctrl+,)"), "Ctrl+,"
        )
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit = self._action(
            translate("Actions", "&Quit"), translate("Actions", "Close the tuner"), "Ctrl+Q"
        )
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.refresh = self._action(
            translate("Actions", "&Refresh devices"),
            translate("Actions", "Look for input devices again (F5)"),
            "F5",
        )
        self.learn_room = self._action(
            translate("Actions", "&Learn the room"),
            translate(
                "Actions", "Listen to the quiet room and put the noise gate above it (Ctrl+R)"
            ),
            "Ctrl+R",
        )
        self.raise_pitch = self._action(
            translate("Actions", "&Raise concert pitch"),
            translate("Actions", "Raise A4 by 0.1 Hz (+)"),
            "+",
            "=",
        )
        self.lower_pitch = self._action(
            translate("Actions", "&Lower concert pitch"),
            translate("Actions", "Lower A4 by 0.1 Hz (−)"),
            "-",
            chr(0x2212),
        )
        self.reset_pitch = self._action(
            translate("Actions", "&Back to 440 Hz"), translate("Actions", "Put A4 at 440 Hz")
        )
        self.pitch_from_note = self._action(
            translate("Actions", "Concert pitch from the &note being played"),
            translate("Actions", "Take the note that sounds as in tune"),
        )
        self._make_target_actions()
        self.tone = self._choice(
            translate("Actions", "Re&ference tone"),
            translate("Actions", "Sound the target, or A4, or stop it (T)"),
            "T",
        )
        self.mute_tone = self._choice(
            translate("Actions", "M&ute the tone"),
            translate("Actions", "Silence the reference tone (M)"),
            "M",
        )
        self.clock = self._action(
            translate("Actions", "&Clock correction…"),
            translate("Actions", "How fast the sound card really runs, and what to do about it"),
        )
        self.full_screen = self._action(
            translate("Actions", "&Full screen"),
            translate("Actions", "Fill the screen (F11 or F)"),
            "F11",
            "F",
        )
        self.full_screen.setCheckable(True)
        # Keys alone; no menu has them.
        self.toggle_strobe, self.next_part, self.previous_part = (
            self._action(text, "", key)
            for text, key in (
                (translate("Actions", "Strobe to and fro"), "S"),
                (translate("Actions", "Next part of the window"), "F6"),
                (translate("Actions", "Part of the window before"), "Shift+F6"),
            )
        )
        self.mini = self._action(
            translate("Actions", "&Mini window"),
            translate("Actions", "A small window on top of all others (Ctrl+M)"),
            "Ctrl+M",
        )
        self.stage = self._action(
            translate("Actions", "St&age display"),
            translate("Actions", "Fill the screen, to be read from far away (F10)"),
            "F10",
            "Shift+F11",
        )
        self.gauges = {
            gauge: self._choice(translated(text), translated(tip), key)
            for gauge, text, tip, key in _GAUGES
        }
        self.reset_layout = self._action(
            translate("Actions", "&Reset layout"),
            translate("Actions", "Put all panes back where they began"),
        )
        self.welcome = self._action(
            translate("Actions", "&Welcome…"),
            translate("Actions", "Choose the input, see the level move, play a note"),
        )
        self.help = self._action(
            translate("Actions", "&Help"),
            translate("Actions", "Keys, and how to read the displays (F1)"),
            "F1",
        )
        self.about = self._action(
            translate("Actions", "&About"), translate("Actions", "What this is")
        )
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.sources = {
            kind: self._choice(translated(text), translated(tip)) for kind, text, _, tip in _SOURCES
        }
        self.themes = {theme: self._choice(translated(text), "") for theme, text in _THEMES}
        self.keys = {key: self._choice(key, "") for key in KEY_NOTES}
        for choices in (self.sources, self.themes, self.gauges, self.keys):
            group = QActionGroup(window)
            for choice in choices.values():
                group.addAction(choice)
        self._menus: list[QMenu] = []

    def _make_target_actions(self) -> None:
        """What is tuned, and to what."""
        self.instrument = self._action(
            translate("Actions", "&Instrument…"),
            translate("Actions", "What is tuned (Ctrl+I)"),
            "Ctrl+I",
        )
        self.temperament = self._action(
            translate("Actions", "&Temperament…"),
            translate("Actions", "How the octave is divided (Ctrl+T)"),
            "Ctrl+T",
        )
        self.own_temperament = self._action(
            translate("Actions", "O&wn temperament…"),
            translate("Actions", "Set how far each note lies from equal temperament"),
        )
        self.piano = self._action(
            translate("Actions", "Pi&ano stretch…"),
            translate("Actions", "How wide a piano's octaves are; measure its strings"),
        )
        self.transposition = self._action(
            translate("Actions", "Tran&sposition…"),
            translate("Actions", "For whom notes are written"),
        )
        self.strings = self._action(
            translate("Actions", "&Drop, capo, offsets…"),
            translate("Actions", "What is done to the strings (Ctrl+D)"),
            "Ctrl+D",
        )
        self.strings.setEnabled(False)
        self.lock = self._action(
            translate("Actions", "Loc&k target"),
            translate("Actions", "Stay with the note that sounds (L)"),
            "L",
        )
        self.lock.setCheckable(True)
        self.next_target = self._action(
            translate("Actions", "Ne&xt target"),
            translate("Actions", "Lock the next target (→)"),
            "Right",
        )
        self.previous_target = self._action(
            translate("Actions", "Pre&vious target"),
            translate("Actions", "Lock the target before (←)"),
            "Left",
        )
        self.own_instrument = self._action(
            translate("Actions", "Make or chan&ge an instrument…"),
            translate("Actions", "Give it a name and its strings"),
        )
        self.import_instruments = self._action(
            translate("Actions", "I&mport instruments…"),
            translate("Actions", "Take over instruments from a file"),
        )
        self.export_instrument = self._action(
            translate("Actions", "&Export instrument…"),
            translate("Actions", "Write the instrument into a file, to change or share it"),
        )
        self.export_tuning = self._action(
            translate("Actions", "Ex&port tuning…"),
            translate("Actions", "Write the tuning in use as a Scala or MIDI file"),
        )

    def fill_menus(self, panes: Sequence[QAction]) -> None:
        """Lay the actions out in the menu bar."""
        tuner = self._menu(translate("Actions", "&Tuner"))
        tuner.addActions([self.run, self.stop])
        tuner.addSeparator()
        tuner.addActions([self.copy, self.save, self.save_elsewhere])
        tuner.addSeparator()
        tuner.addAction(self.settings)
        tuner.addSeparator()
        tuner.addAction(self.quit)
        source = self._menu(translate("Actions", "&Source"))
        source.addActions(list(self.sources.values()))
        source.addSeparator()
        source.addAction(self.refresh)
        source.addSeparator()
        source.addAction(self.learn_room)
        pitch = self._menu(translate("Actions", "&Pitch"))
        pitch.addActions([self.instrument, self.strings, self.temperament, self.own_temperament])
        keys = pitch.addMenu(translate("Actions", "Key n&ote"))
        keys.addActions(list(self.keys.values()))
        self._menus.append(keys)
        pitch.addActions([self.transposition, self.piano])
        pitch.addSeparator()
        pitch.addActions([self.lock, self.next_target, self.previous_target])
        pitch.addSeparator()
        pitch.addActions([self.raise_pitch, self.lower_pitch, self.reset_pitch])
        pitch.addAction(self.pitch_from_note)
        pitch.addSeparator()
        pitch.addActions([self.tone, self.mute_tone])
        pitch.addSeparator()
        pitch.addActions([self.own_instrument, self.import_instruments, self.export_instrument])
        pitch.addSeparator()
        pitch.addAction(self.export_tuning)
        pitch.addSeparator()
        pitch.addAction(self.clock)
        view = self._menu(translate("Actions", "&View"))
        view.addActions(list(self.gauges.values()))
        view.addSeparator()
        view.addActions(list(panes))
        view.addAction(self.reset_layout)
        view.addSeparator()
        theme = view.addMenu(translate("Actions", "&Theme"))
        theme.addActions(list(self.themes.values()))
        self._menus.append(theme)
        view.addActions([self.mini, self.stage, self.full_screen])
        self._menu(translate("Actions", "&Help")).addActions([self.help, self.welcome, self.about])

    def show_state(self, state: SessionState, icons: Icons) -> None:
        """Name the run action after what it would do now."""
        text, icon, tip = (
            translate("Actions", "&Start"),
            "play",
            translate("Actions", "Start listening (Space)"),
        )
        if state in (SessionState.RUNNING, SessionState.STARTING):
            text, icon, tip = (
                translate("Actions", "&Pause"),
                "pause",
                translate("Actions", "Pause; the reading stays (Space)"),
            )
        elif state is SessionState.PAUSED:
            text, tip = (
                translate("Actions", "&Resume"),
                translate("Actions", "Go on listening (Space)"),
            )
        self.run.setText(text)
        self.run.setIconText(without_mnemonic(text))
        self.run.setIcon(icons.action(icon))
        self.run.setToolTip(tip)
        self.run.setEnabled(state not in (SessionState.STARTING, SessionState.STOPPING))
        self.stop.setEnabled(state not in (SessionState.IDLE, SessionState.STOPPING))

    def show_learning(self, learning: bool) -> None:
        """Name the room's action after what it would do now."""
        self.learn_room.setText(
            translate("Actions", "Stop &learning the room")
            if learning
            else translate("Actions", "&Learn the room")
        )

    def show_locked(self, locked: bool, has_strings: bool, icons: Icons) -> None:
        """Say whether a target is locked; of strings, one can be locked at any time."""
        self.lock.setChecked(locked)
        self.lock.setIcon(icons.action("lock" if locked else "unlock"))
        self.lock.setToolTip(
            translate("Actions", "Take the nearest target again (L or Esc)")
            if locked
            else translate("Actions", "Stay with the note that sounds (L)")
        )
        for action in (self.next_target, self.previous_target):
            action.setEnabled(locked or has_strings)

    def set_icons(self, icons: Icons) -> None:
        """Use another theme's icons."""
        for action, name in (
            (self.copy, "copy"), (self.save, "save"),
            (self.settings, "settings"), (self.refresh, "refresh"),
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
