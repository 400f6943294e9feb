"""The welcome: choose the input, see the level move, play a note. It blocks nothing."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind
from tuner.ui.colours import Colours
from tuner.ui.conditions import CLIPPING, ConditionKeeper, way_out
from tuner.ui.displays.level_meter import LevelMeter
from tuner.ui.frame_clock import FrameClock
from tuner.ui.language import translate, translated
from tuner.ui.smoothing import Closeness, Numerals, Phase, ReadingFollower
from tuner.ui.tool_bar import Device
from tuner.ui.words import NOTHING, signed

if TYPE_CHECKING:
    from tuner.engine.readings import Reading

_UNIT = 8
_WIDTH = 76 * _UNIT
_LEAST_WIDTH = 56 * _UNIT
_REFRESH_HZ = 30
_STYLE = """
#welcome {{ background: {surface}; border: 1px solid {line}; }}
#welcome QLabel {{ color: {text}; }}
#welcome QLabel#title {{ font-size: 22px; font-weight: 600; }}
#welcome QLabel#number {{
    background: {accent}; color: {on_accent}; border-radius: 14px; font-weight: 600; }}
#welcome QLabel#step {{ font-size: 15px; font-weight: 600; }}
#welcome QLabel#hint {{ color: {muted}; }}
#welcome QLabel#hint[alarm="true"] {{ color: {off}; }}
#welcome QLabel#note {{ font-size: 44px; font-weight: 600; color: {faint}; }}
#welcome QLabel#note[state="near"] {{ color: {text}; }}
#welcome QLabel#note[state="in tune"] {{ color: {in_tune}; }}
"""


class Welcome(QDialog):
    """Shows what it is told and tells what is asked for; decides nothing.

    Args:
        settings: Input, gate, tolerance and smoothing.
        colours: The theme.
        parent: The main window.

    Signals:
        device_chosen: Name and host API; both empty for the system's default.
        devices_wanted: List the input devices anew.
        demo_wanted: Play the demo.
    """

    device_chosen = Signal(str, str)
    devices_wanted = Signal()
    demo_wanted = Signal()

    def __init__(self, settings: Settings, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setWindowTitle(translate("Welcome", "Welcome"))
        self.setModal(False)
        self._conditions = ConditionKeeper()
        self._follower = ReadingFollower(settings.display.smoothing, settings.tuning.tolerance)
        self._settings = settings
        self._devices: tuple[Device, ...] = ()
        self._named = False
        self.devices = QComboBox()
        self.devices.setAccessibleName(translate("Welcome", "Input device"))
        self.devices.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.devices.setMinimumContentsLength(12)
        self.devices.activated.connect(self._choose)
        self.refresh = QPushButton(translate("Welcome", "&Refresh"))
        self.refresh.setAutoDefault(False)
        self.refresh.clicked.connect(self.devices_wanted)
        self.demo = QPushButton(translate("Welcome", "Play the &demo"))
        self.demo.setAutoDefault(False)
        self.demo.clicked.connect(self.demo_wanted)
        self.input_hint, self.level_hint = _hint(), _hint()
        self.meter = LevelMeter(colours, settings.audio.gate)
        self.note, self.note_hint = QLabel(NOTHING), _hint()
        self.note.setObjectName("note")
        self.note.setMinimumWidth(14 * _UNIT)
        self.skip = QPushButton(translate("Welcome", "&Skip"))
        self.skip.setAutoDefault(False)
        self.skip.clicked.connect(self.reject)
        self.begin = QPushButton(translate("Welcome", "Start &tuning"))
        self.begin.setDefault(True)
        self.begin.clicked.connect(self.accept)
        self._clock = FrameClock(_REFRESH_HZ, self)
        self._clock.add(self)
        self._lay_out()
        self.set_colours(colours)
        self.apply_settings(settings)
        self._show_note(None)

    def set_devices(self, devices: Sequence[Device]) -> None:
        """Offer these inputs, or say that there is none."""
        self._devices = tuple(devices)
        self._show_input()

    def apply_settings(self, settings: Settings) -> None:
        """Show what the settings say; tells nobody."""
        self._settings = settings
        self._follower.smoothing_s = settings.display.smoothing
        self._follower.tolerance = settings.tuning.tolerance
        self.meter.set_gate(settings.audio.gate)
        self._show_input()

    def set_colours(self, colours: Colours) -> None:
        """Use another theme."""
        names = (
            "surface",
            "line",
            "text",
            "muted",
            "faint",
            "accent",
            "on_accent",
            "off",
            "in_tune",
        )
        self.setStyleSheet(_STYLE.format(**{name: getattr(colours, name).name() for name in names}))
        self.meter.set_colours(colours)

    @Slot(object)
    def take_reading(self, reading: Reading) -> None:
        """Hear a reading: the level moves, and a note is named."""
        now_s, level = time.monotonic(), reading.level
        clipped = level.condition.value == CLIPPING
        self.meter.take(level.rms_dbfs, level.peak_dbfs, clipped, now_s)
        self._conditions.take(level.condition, now_s)
        self._follower.take(reading, now_s)
        self._clock.wake()

    def seen(self) -> bool:
        """Whether anybody could see it move."""
        return self.isVisible()

    def advance(self, now_s: float) -> bool:
        """Draw a frame; returns whether the meter is still on its way."""
        condition = self._conditions.told(now_s)
        self._show_level(condition)
        heard = self._follower.phase(now_s) is not Phase.REST
        self._show_note(self._follower.numerals if heard else None)
        return self.meter.advance(now_s)

    def _lay_out(self) -> None:
        title = QLabel(translate("Welcome", "Welcome to the tuner"))
        title.setObjectName("title")
        intro = _hint(
            translate("Welcome", "Three steps, and you can tune. All of it can be changed later.")
        )
        chosen = QHBoxLayout()
        chosen.setSpacing(_UNIT)
        chosen.addWidget(self.devices, 1)
        chosen.addWidget(self.refresh)
        chosen.addWidget(self.demo)
        named = QHBoxLayout()
        named.setSpacing(2 * _UNIT)
        named.addWidget(self.note)
        named.addWidget(self.note_hint, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * _UNIT)
        grid.setVerticalSpacing(_UNIT // 2)
        grid.setColumnStretch(1, 1)
        steps: tuple[tuple[str, tuple[QWidget | QHBoxLayout, ...]], ...] = (
            (translate("Welcome", "Choose the input"), (chosen, self.input_hint)),
            (translate("Welcome", "Make a sound and see the level move"),
             (self.meter, self.level_hint)),
            (translate("Welcome", "Play a note"), (named,)),
        )  # fmt: skip
        row = 0
        for number, (text, parts) in enumerate(steps, start=1):
            grid.addWidget(_number(number), row, 0, Qt.AlignmentFlag.AlignTop)
            step = QLabel(text)
            step.setObjectName("step")
            step.setMinimumHeight(28)
            grid.addWidget(step, row, 1)
            for part in parts:
                row += 1
                if isinstance(part, QWidget):
                    grid.addWidget(part, row, 1)
                else:
                    grid.addLayout(part, row, 1)
            row += 1
            grid.setRowMinimumHeight(row, _UNIT)
            row += 1
        buttons = QHBoxLayout()
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * _UNIT, 3 * _UNIT, 3 * _UNIT, 2 * _UNIT)
        column.setSpacing(_UNIT)
        for widget in (title, intro):
            column.addWidget(widget)
        column.addSpacing(_UNIT)
        column.addLayout(grid)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.resize(_WIDTH, self.sizeHint().height())
        self.devices.setFocus()

    def _show_input(self) -> None:
        audio = self._settings.audio
        demo = audio.source is SourceKind.DEMO
        with QSignalBlocker(self.devices):
            self.devices.clear()
            self.devices.addItem(translate("Welcome", "System default"), ("", ""))
            for device in self._devices:
                key = (device.name, device.host_api)
                self.devices.addItem(f"{device.name}  ({device.host_api})", key)
            wanted = (audio.device, audio.host_api)
            keys = [tuple(self.devices.itemData(at)) for at in range(self.devices.count())]
            self.devices.setCurrentIndex(keys.index(wanted) if wanted in keys else 0)
        self.devices.setEnabled(bool(self._devices))
        self.demo.setVisible(not demo)
        if not self._devices and demo:
            text = translate(
                "Welcome",
                "No microphone was found: connect one and press Refresh; meanwhile the demo plays.",
            )
        elif not self._devices:
            text = translate(
                "Welcome",
                "No microphone was found: connect one and press Refresh, or listen to the demo.",
            )
        elif demo:
            text = translate("Welcome", "The demo is playing. Choose a microphone to listen to it.")
        else:
            text = translate("Welcome", "The microphone or interface near your instrument.")
        self.input_hint.setText(text)
        _mark(self.input_hint, "alarm", not self._devices)

    def _show_level(self, condition: str | None) -> None:
        if condition is not None:
            text = translated(way_out(condition))
        else:
            text = translate("Welcome", "If it does not move, choose another input.")
        if text != self.level_hint.text():
            self.level_hint.setText(text)
            _mark(self.level_hint, "alarm", condition is not None)

    def _show_note(self, numerals: Numerals | None) -> None:
        if numerals is None:
            name, state = NOTHING, ""
            text = translate("Welcome", "One string, or one long tone.")
            if self._named:
                text = translate("Welcome", "That is all: the tuner hears you.")
        else:
            self._named = True
            name = f"{numerals.name}{numerals.octave}"
            in_tune = numerals.closeness is Closeness.IN_TUNE
            state = "in tune" if in_tune else "near"
            cents = signed(numerals.cents)
            if in_tune:
                text = translate("Welcome", "{cents} cents: in tune.").format(cents=cents)
            elif numerals.cents < 0.0:
                text = translate("Welcome", "{cents} cents: flat, tune up.").format(cents=cents)
            else:
                text = translate("Welcome", "{cents} cents: sharp, tune down.").format(cents=cents)
        if (name, text) != (self.note.text(), self.note_hint.text()):
            self.note.setText(name)
            self.note_hint.setText(text)
            _mark(self.note, "state", state)
            self.note.setAccessibleName(translate("Welcome", "Note: {note}").format(note=name))

    @Slot(int)
    def _choose(self, index: int) -> None:
        name, host_api = self.devices.itemData(index)
        self.device_chosen.emit(name, host_api)


def _hint(text: str = "") -> QLabel:
    label = QLabel(text)
    label.setObjectName("hint")
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label


def _number(number: int) -> QLabel:
    label = QLabel(str(number))
    label.setObjectName("number")
    label.setFixedSize(28, 28)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


def _mark(widget: QWidget, name: str, value: object) -> None:
    """Let the style sheet see another state."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
