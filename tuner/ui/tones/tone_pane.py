"""The reference tone's controls: note, timbre, fifth, volume, on and off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tuner.settings.pages.sound import SoundSettings
from tuner.tones.tone import Timbre
from tuner.ui.colours import Colours
from tuner.ui.keys import SpaceForControls
from tuner.ui.language import translate, translated
from tuner.ui.words import THIN, decimal

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_STYLE = """
#tone_pane {{ background: {surface}; }}
QToolButton {{
    background: {raised}; color: {text}; border: 1px solid {line}; border-radius: 6px;
    padding: 4px 8px; min-height: 20px; min-width: 20px;
}}
QToolButton:hover {{ background: {hover}; }}
QToolButton:checked {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QToolButton:disabled {{ color: {faint}; }}
QToolButton:focus {{ border: 2px solid {focus}; padding: 3px 7px; }}
QLabel {{ color: {text}; }}
QLabel#tone_note {{ font-size: 20px; font-weight: 600; }}
QLabel#muted {{ color: {muted}; }}
QCheckBox {{ color: {text}; spacing: 8px; border: 2px solid transparent; border-radius: 4px; }}
QCheckBox:focus {{ border-color: {focus}; }}
QSlider {{ min-height: 24px; border: 2px solid transparent; border-radius: 4px; }}
QSlider:focus {{ border-color: {focus}; }}
QSlider::groove:horizontal {{ height: 4px; background: {line}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {accent}; border-radius: 2px; }}
QSlider::handle:horizontal {{
    width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: {text}; }}
"""


class TonePane(QWidget):
    """Shows what it is told and tells what is asked for; decides nothing.

    Args:
        toggle: Begins and ends the tone.
        mute: Silences it.
        colours: The theme.
        parent: The owner.

    Signals:
        stepped: By how many targets to go up.
        timbre_chosen: A ``Timbre``.
        fifth_chosen: Whether the fifth is to sound as well.
        volume_chosen: In percent.
        follow_chosen: Whether to sound the note that is locked or read.
    """

    stepped = Signal(int)
    timbre_chosen = Signal(object)
    fifth_chosen = Signal(bool)
    volume_chosen = Signal(int)
    follow_chosen = Signal(bool)

    def __init__(
        self, toggle: QAction, mute: QAction, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("tone_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.lower_note = _step("−", translate("Tones", "Lower note of the reference tone"))
        self.higher_note = _step("+", translate("Tones", "Higher note of the reference tone"))
        self.lower_note.clicked.connect(self._step_down)
        self.higher_note.clicked.connect(self._step_up)
        self.note, self.hz = QLabel(), QLabel()
        self.note.setObjectName("tone_note")
        self.hz.setObjectName("muted")
        self.timbre = QComboBox()
        self.timbre.setObjectName("pane_choice")
        self.timbre.setAccessibleName(translate("Tones", "Timbre of the reference tone"))
        for timbre in Timbre:
            self.timbre.addItem(translated(timbre.value), timbre)
        self.timbre.activated.connect(self._choose_timbre)
        self.fifth = QCheckBox(translate("Tones", "With &fifth"))
        self.fifth.setAccessibleName(translate("Tones", "Drone with the pure fifth"))
        self.fifth.setToolTip(translate("Tones", "The pure fifth above, 3:2, sounds as well"))
        self.fifth.toggled.connect(self.fifth_chosen)
        self.follow = QCheckBox(translate("Tones", "F&ollow the note"))
        self.follow.setToolTip(
            translate(
                "Tones",
                "Sound the note that is locked or read; off sounds the one last chosen here",
            )
        )
        self.follow.setAccessibleName(translate("Tones", "Follow the note that is locked or read"))
        self.follow.toggled.connect(self.follow_chosen)
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setAccessibleName(translate("Tones", "Volume of the reference tone"))
        self.volume.setRange(0, 100)
        self.volume.setPageStep(10)
        self.volume.setMinimumWidth(80)
        self.volume.valueChanged.connect(self._choose_volume)
        self.percent = QLabel()
        self.percent.setObjectName("muted")
        self.percent.setMinimumWidth(self.percent.fontMetrics().horizontalAdvance("100 %"))
        self.percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.sound, self.mute = QToolButton(), QToolButton()
        for button, action, text in (
            (self.sound, toggle, translate("Tones", "Sound")),
            (self.mute, mute, translate("Tones", "Mute")),
        ):
            # A button falls back to its action's text whenever the action changes.
            action.setIconText(text)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.sound.setAccessibleName(translate("Tones", "Sound the reference tone"))
        self.mute.setAccessibleName(translate("Tones", "Mute the reference tone"))
        self._keys = SpaceForControls(self)
        self._keys.guard(
            self.lower_note,
            self.higher_note,
            self.follow,
            self.timbre,
            self.fifth,
            self.volume,
            self.sound,
            self.mute,
        )
        self._arrows = _ArrowsForSlider(self)
        self.volume.installEventFilter(self._arrows)
        self._lay_out()
        self.set_colours(colours)
        self.show_sound(SoundSettings())

    def show_note(self, label: str, hz: float) -> None:
        """Name the note that sounds, or would."""
        self.note.setText(label)
        self.hz.setText(f"{decimal(hz, 2)}{THIN}Hz")
        self.note.setAccessibleName(
            translate("Tones", "Note of the reference tone: {label}, {hz:.2f} Hz").format(
                label=label, hz=hz
            )
        )

    def show_sound(self, sound: SoundSettings) -> None:
        """Show how the tone is set; tells nobody."""
        with (
            QSignalBlocker(self.timbre),
            QSignalBlocker(self.fifth),
            QSignalBlocker(self.follow),
            QSignalBlocker(self.volume),
        ):
            self.timbre.setCurrentIndex(self.timbre.findData(sound.timbre))
            self.fifth.setChecked(sound.fifth)
            self.follow.setChecked(sound.follow)
            self.volume.setValue(sound.volume)
        self.show_volume(sound.volume)

    def show_volume(self, percent: int) -> None:
        """Say how loud it is."""
        self.percent.setText(f"{percent}{THIN}%")

    def set_colours(self, colours: Colours) -> None:
        """Use another theme."""
        names = ("surface", "raised", "hover", "line", "focus", "text", "muted", "faint", "accent",
                 "on_accent")  # fmt: skip
        self.setStyleSheet(_STYLE.format(**{name: getattr(colours, name).name() for name in names}))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self.note, self.hz):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.addWidget(label)
        first = QHBoxLayout()
        first.addWidget(self.lower_note)
        first.addLayout(words, 1)
        first.addWidget(self.higher_note)
        loudness = QLabel(translate("Tones", "Vo&lume"))
        loudness.setObjectName("muted")
        loudness.setBuddy(self.volume)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.addWidget(self.timbre, 0, 0, 1, 2)
        grid.addWidget(self.fifth, 0, 2)
        grid.addWidget(loudness, 1, 0)
        grid.addWidget(self.volume, 1, 1)
        grid.addWidget(self.percent, 1, 2)
        grid.setColumnStretch(1, 1)
        last = QHBoxLayout()
        last.addWidget(self.sound)
        last.addWidget(self.mute)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 8)
        column.setSpacing(6)
        column.addLayout(first)
        column.addWidget(self.follow, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(grid)
        column.addLayout(last)
        column.addStretch(1)

    @Slot()
    def _step_up(self) -> None:
        self.stepped.emit(1)

    @Slot()
    def _step_down(self) -> None:
        self.stepped.emit(-1)

    @Slot(int)
    def _choose_timbre(self, index: int) -> None:
        self.timbre_chosen.emit(self.timbre.itemData(index))

    @Slot(int)
    def _choose_volume(self, percent: int) -> None:
        self.show_volume(percent)
        self.volume_chosen.emit(percent)


class _ArrowsForSlider(QObject):
    """Keeps the window's shortcuts from taking the arrows of the slider that has the focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Claim an arrow before it becomes a shortcut."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _ARROWS
        ):
            event.accept()
            return True
        return False


def _step(text: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setAutoRepeat(True)
    return button
