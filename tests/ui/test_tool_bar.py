from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QToolButton

from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind
from tuner.ui.actions import Actions
from tuner.ui.tool_bar import MainToolBar


@dataclass
class Device:
    name: str
    host_api: str


DEVICES = [Device("Built-in", "ALSA"), Device("Interface", "JACK"), Device("Interface", "ALSA")]


@pytest.fixture
def bar(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = MainToolBar(Actions(window), window)
    bar.owner = window
    window.addToolBar(bar)
    window.show()
    return bar


def offered(bar):
    return [bar.devices.itemText(index) for index in range(bar.devices.count())]


def test_offers_the_systems_default_first(bar):
    bar.set_devices(DEVICES)
    assert offered(bar) == [
        "System default", "Built-in  (ALSA)", "Interface  (JACK)", "Interface  (ALSA)",
    ]  # fmt: skip


def test_tells_names_and_host_api(qtbot, bar):
    bar.set_devices(DEVICES)
    with qtbot.waitSignal(bar.device_chosen) as chosen:
        bar.devices.setCurrentIndex(3)
        bar.devices.activated.emit(3)
    assert chosen.args == ["Interface", "ALSA"]
    assert "Interface" in bar.devices.toolTip()


def test_a_list_or_settings_choose_nothing(qtbot, bar):
    with (
        qtbot.assertNotEmitted(bar.device_chosen),
        qtbot.assertNotEmitted(bar.concert_pitch_chosen),
    ):
        bar.set_devices(DEVICES)
        settings = Settings().changed("audio", device="Interface", host_api="ALSA")
        bar.apply_settings(settings.changed("tuning", concert_pitch=442.0))
    assert bar.devices.currentIndex() == 3
    assert bar.concert_pitch.value() == 442.0


def test_keeps_the_choice_when_the_list_changes_or_the_device_is_gone(bar):
    bar.set_devices(DEVICES)
    bar.apply_settings(Settings().changed("audio", device="Interface", host_api="ALSA"))
    bar.set_devices(DEVICES[2:])
    assert bar.devices.currentText() == "Interface  (ALSA)"
    bar.set_devices(DEVICES[:1])
    assert bar.devices.currentText() == "Interface  (not connected)"
    bar.set_devices(DEVICES)
    assert bar.devices.currentText() == "Interface  (ALSA)"


def test_shows_the_file_or_the_demo_in_place_of_the_device(bar):
    demo = Settings().changed("audio", source=SourceKind.DEMO)
    bar.apply_settings(demo)
    assert not bar.devices.isVisible()
    assert bar._place.full_text == "Built-in demo"
    bar.apply_settings(demo.changed("audio", source=SourceKind.FILE, file="/music/violin.wav"))
    assert bar._place.full_text == "violin.wav"
    bar.apply_settings(Settings())
    assert bar.devices.isVisible()


def test_concert_pitch_is_typed_or_stepped(qtbot, bar):
    bar.apply_settings(Settings())
    with qtbot.waitSignal(bar.concert_pitch_chosen) as chosen:
        bar.concert_pitch.stepUp()
    assert chosen.args == [pytest.approx(440.1)]
    bar.concert_pitch.setValue(1000.0)
    assert bar.concert_pitch.value() == 880.0


@pytest.fixture
def pitch(qtbot, bar):
    bar.apply_settings(Settings().changed("tuning", concert_pitch=442.0))
    bar.owner.activateWindow()
    qtbot.waitUntil(bar.owner.isActiveWindow)
    bar.concert_pitch.setFocus()
    bar.concert_pitch.selectAll()
    return bar.concert_pitch


def test_enter_takes_the_concert_pitch_and_stays_in_the_field(qtbot, bar, pitch):
    with qtbot.waitSignal(bar.concert_pitch_chosen) as chosen:
        qtbot.keyClicks(pitch, "415")
        qtbot.keyClick(pitch, Qt.Key.Key_Return)
    assert chosen.args == [415.0]
    assert pitch.hasFocus()


def test_escape_takes_back_what_was_typed_and_then_leaves_the_field(qtbot, bar, pitch):
    with qtbot.assertNotEmitted(bar.concert_pitch_chosen):
        qtbot.keyClicks(pitch, "415")
        qtbot.keyClick(pitch, Qt.Key.Key_Escape)
        assert pitch.text() == "A4 = 442.0 Hz"
        assert pitch.hasFocus()
        qtbot.keyClick(pitch, Qt.Key.Key_Escape)
        assert not pitch.hasFocus()
    assert pitch.value() == 442.0


def test_a_step_from_elsewhere_marks_nothing(bar):
    bar.concert_pitch.setValue(440.0)
    bar.concert_pitch.stepUp()
    assert bar.concert_pitch.value() == pytest.approx(440.1)
    assert not bar.concert_pitch.lineEdit().hasSelectedText()


def test_signs_are_named_by_themselves(bar):
    # Shift and a sign is another sign, and which one depends on the keyboard: “+” and “Shift+=”
    # are one key on many, and a key that means two shortcuts does nothing.
    keys = [
        sequence[0]
        for action in bar.owner.actions()
        for sequence in action.shortcuts()
        if not sequence.isEmpty()
    ]
    assert any(key.key() == Qt.Key.Key_Plus for key in keys)
    shifted = [
        key
        for key in keys
        if key.keyboardModifiers() == Qt.KeyboardModifier.ShiftModifier
        and 0x20 < key.key() < 0xFFFF
        and not chr(key.key()).isalpha()
    ]
    assert not shifted


def test_what_finds_no_room_is_brought_out_by_the_keyboard(qtbot, window):
    window.resize(700, 600)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    bar = window._tool_bar
    more = bar.findChild(QToolButton, "qt_toolbar_ext_button")
    qtbot.waitUntil(more.isVisible)
    assert more.accessibleName() == more.toolTip() == "More controls"
    assert not bar.concert_pitch.isVisible()
    bar.instrument.setFocus()
    qtbot.keyClick(bar.instrument, Qt.Key.Key_Tab)
    assert more.hasFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    qtbot.waitUntil(bar.concert_pitch.isVisible)
    qtbot.keyClick(more, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget().accessibleName() == "Settings"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not bar.concert_pitch.isVisible())
    assert more.hasFocus()
