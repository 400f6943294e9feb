"""The welcome, without an application."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox

from tests.ui.looks import has_colour
from tuner.pitch.level import InputCondition
from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind
from tuner.ui.colours import load_colours
from tuner.ui.welcome import Welcome


@dataclass(frozen=True)
class Device:
    name: str
    host_api: str = "ALSA"


DEVICES = (Device("Built-in"), Device("Interface"), Device("Interface", "JACK"))


@pytest.fixture
def welcome(qtbot, colours):
    made = Welcome(Settings(), colours)
    qtbot.addWidget(made)
    made.set_devices(DEVICES)
    made.show()
    qtbot.waitExposed(made)
    return made


def hear(welcome, qtbot, *readings):
    for each in readings:
        welcome.take_reading(each)
    qtbot.wait(80)


def test_it_blocks_nothing_and_esc_puts_it_away(qtbot, welcome):
    assert not welcome.isModal()
    with qtbot.waitSignal(welcome.finished):
        qtbot.keyClick(welcome, Qt.Key.Key_Escape)
    assert not welcome.isVisible()


@pytest.mark.parametrize("button", ["skip", "begin"])
def test_both_buttons_end_it(qtbot, welcome, button):
    with qtbot.waitSignal(welcome.finished):
        getattr(welcome, button).click()


def test_an_input_is_chosen(qtbot, welcome):
    assert [welcome.devices.itemText(at) for at in range(4)] == [
        "System default", "Built-in  (ALSA)", "Interface  (ALSA)", "Interface  (JACK)",
    ]  # fmt: skip
    welcome.devices.setFocus()
    with qtbot.waitSignal(welcome.device_chosen) as chosen:
        qtbot.keyClick(welcome.devices, Qt.Key.Key_End)
    assert chosen.args == ["Interface", "JACK"]


def test_what_the_settings_say_is_shown_and_tells_nobody(qtbot, welcome):
    told = []
    welcome.device_chosen.connect(lambda *key: told.append(key))
    settings = Settings().changed("audio", device="Interface", host_api="ALSA")
    welcome.apply_settings(settings)
    assert welcome.devices.currentText() == "Interface  (ALSA)"
    welcome.set_devices(DEVICES[:1])
    assert welcome.devices.currentText() == "System default"
    assert told == []


def test_the_level_moves_and_a_note_is_named(qtbot, welcome, reading):
    hear(welcome, qtbot, reading(None, rms=-70.0, peak=-60.0))
    assert welcome.note.text() == "—"
    hear(welcome, qtbot, reading(440.0, rms=-20.0, peak=-10.0))
    qtbot.waitUntil(lambda: welcome.meter.bar_dbfs > -40.0)
    assert welcome.note.text() == "A4"
    assert "in tune" in welcome.note_hint.text()
    assert "A4" in welcome.note.accessibleName()


@pytest.mark.parametrize(("hz", "word"), [(430.0, "flat"), (449.0, "sharp")])
def test_it_says_which_way_to_tune(qtbot, welcome, reading, hz, word):
    hear(welcome, qtbot, reading(hz))
    assert word in welcome.note_hint.text()


def test_digital_silence_is_named_with_a_way_out(qtbot, welcome, reading, monkeypatch):
    now = [100.0]
    monkeypatch.setattr("tuner.ui.welcome.time.monotonic", lambda: now[0])
    silent = reading(None, rms=-120.0, peak=-120.0, condition=InputCondition.DIGITAL_SILENCE)
    for _ in range(40):
        now[0] += 0.02
        welcome.take_reading(silent)
    welcome.advance(now[0])
    assert welcome.level_hint.text().startswith("Digital silence")


def test_without_a_microphone_it_says_so_and_offers_the_demo(qtbot, welcome):
    welcome.set_devices(())
    assert not welcome.devices.isEnabled()
    assert "No microphone was found" in welcome.input_hint.text()
    with qtbot.waitSignal(welcome.demo_wanted):
        welcome.demo.click()
    welcome.apply_settings(Settings().changed("audio", source=SourceKind.DEMO))
    assert "the demo plays" in welcome.input_hint.text()
    assert not welcome.demo.isVisible()
    with qtbot.waitSignal(welcome.devices_wanted):
        welcome.refresh.click()


def test_every_control_has_a_name_and_is_reached_by_tab(welcome):
    controls = [c for kind in (QAbstractButton, QComboBox) for c in welcome.findChildren(kind)]
    assert len(controls) == 5
    for control in controls:
        assert control.accessibleName() or control.text()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("dark", [True, False])
def test_it_takes_the_theme_and_fits_the_smallest_window(welcome, dark):
    colours = load_colours(dark=dark)
    welcome.set_colours(colours)
    assert has_colour(welcome, colours.surface.name())
    assert has_colour(welcome, colours.accent.name())
    assert welcome.height() < 560
    assert welcome.width() < 800
