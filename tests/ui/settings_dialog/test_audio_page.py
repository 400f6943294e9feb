"""The page of the input, in its dialog."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind
from tuner.ui.settings_dialog.gate import GateEditor

from .conftest import DEVICES, Device, Open, control, items, row_of, settle

# The offscreen platform says so of every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_a_file_is_asked_for_before_the_source_becomes_a_file(
    qtbot: QtBot, open_dialog: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_dialog()
    dialog = opened.dialog
    control(dialog, "audio", "source").setCurrentIndex(1)
    assert row_of(dialog, "audio", "file").problem == "Choose the sound file to listen to."
    qtbot.wait(200)
    assert opened.emitted == []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/tmp/ä.wav", ""))
    row_of(dialog, "audio", "file").editor.browse.click()  # type: ignore[attr-defined]
    audio = settle(qtbot, opened).audio
    assert (audio.source, audio.file) == (SourceKind.FILE, "/tmp/ä.wav")
    assert row_of(dialog, "audio", "file").problem == ""


def test_options_that_are_not_in_use_say_why(open_dialog: Open) -> None:
    dialog = open_dialog().dialog
    note = "Not in use: “Source” is “Microphone”, not “File”."
    assert row_of(dialog, "audio", "loop").note == note
    assert row_of(dialog, "audio", "device").note == ""
    control(dialog, "audio", "source").setCurrentIndex(1)
    assert row_of(dialog, "audio", "loop").note == ""
    assert "not “Microphone”" in row_of(dialog, "audio", "device").note


def test_devices_are_offered_by_name_and_sound_system(qtbot: QtBot, open_dialog: Open) -> None:
    opened = open_dialog()
    combo = control(opened.dialog, "audio", "device")
    assert items(combo) == [
        "System default (Built-in)",
        "Built-in – ALSA",
        "Interface – ALSA",
        "Interface – JACK",
        "Headset (Name) – WDM",
    ]
    assert combo.currentIndex() == 0
    combo.setCurrentIndex(3)
    audio = settle(qtbot, opened).audio
    assert (audio.device, audio.host_api) == ("Interface", "JACK")


def test_a_device_that_is_not_there_is_kept(qtbot: QtBot, open_dialog: Open) -> None:
    start = Settings().changed("audio", device="Old one", host_api="ASIO")
    opened = open_dialog(start)
    combo = control(opened.dialog, "audio", "device")
    assert combo.currentText() == "Old one – ASIO (not connected)"
    assert row_of(opened.dialog, "audio", "device").note == "Old one is not connected."
    control(opened.dialog, "audio", "gate").setValue(-40.0)
    assert settle(qtbot, opened).audio.device == "Old one"
    opened.dialog.show_devices([*DEVICES, Device("Old one", "ASIO")])
    assert combo.currentText() == "Old one – ASIO"
    opened.dialog.show_devices([])
    assert items(combo) == ["System default", "Old one – ASIO (not connected)"]
    assert len(opened.emitted) == 1


def test_a_device_saved_without_its_sound_system_is_found(open_dialog: Open) -> None:
    dialog = open_dialog(Settings().changed("audio", device="Interface")).dialog
    assert control(dialog, "audio", "device").currentText() == "Interface – ALSA"


def test_devices_can_be_listed_again(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog().dialog
    with qtbot.waitSignal(dialog.devices_requested):
        row_of(dialog, "audio", "device").editor.refresh.click()  # type: ignore[attr-defined]


def test_a_channel_the_device_does_not_have_is_named(open_dialog: Open) -> None:
    dialog = open_dialog().dialog
    assert row_of(dialog, "audio", "channel").note == "Built-in has 2 channels."
    control(dialog, "audio", "channel").setValue(3)
    assert row_of(dialog, "audio", "channel").problem == "Built-in has only 2 channels."
    control(dialog, "audio", "device").setCurrentIndex(4)
    assert "only 1 channel." in row_of(dialog, "audio", "channel").problem


def test_the_room_is_learned_from_beside_the_gate(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog().dialog
    editor = row_of(dialog, "audio", "gate").editor
    assert isinstance(editor, GateEditor)
    with qtbot.waitSignal(dialog.learn_room_requested):
        editor.learn.click()
    dialog.show_learning(3)
    assert editor.learn.text() == "Keep quiet… 3 s"
    dialog.show_learning(0)
    assert editor.learn.text() == "Learn the room"
    dialog.show_settings(Settings().changed("audio", gate=-47.0))
    assert editor.values() == {"gate": -47.0}
