"""The piano's stretch, measured by playing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.ui.looks import pixels
from tuner.music.piano import Octaves
from tuner.pitch.reading import PitchReading, SignalState
from tuner.settings.model import Settings
from tuner.ui.targets.piano_dialog import PianoDialog


@pytest.fixture
def page():
    return Settings().changed("tuning", stretch=Octaves.MEDIUM, piano="A0:330 C3:95").tuning


@pytest.fixture
def dialog(qtbot, page):
    dialog = PianoDialog(page)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def play(reading, dialog):
    def play(hz, stiffness, sigma):
        pitch = PitchReading(SignalState.NOTE, hz, 0.9, 0.1, stiffness, sigma)
        dialog.take_reading(replace(reading(hz), pitch=pitch))

    return play


def test_it_shows_what_is_in_force(dialog):
    assert dialog.octaves.currentData() is Octaves.MEDIUM
    assert [dialog.list.item(row).text() for row in range(2)] == ["A0   330", "C3   95"]
    assert "A4 ±0.0" in dialog.curve.accessibleDescription()


def test_other_octaves_are_wanted_at_once(dialog, qtbot):
    before = pixels(dialog.curve)
    with qtbot.waitSignal(dialog.changed) as told:
        dialog.octaves.setCurrentIndex(list(Octaves).index(Octaves.WIDE))
    assert told.args[0] == {"stretch": Octaves.WIDE, "piano": "A0:330 C3:95"}
    assert pixels(dialog.curve) != before


def test_a_string_is_kept_when_it_has_ended(dialog, qtbot, play, reading):
    play(440.0, 6.6e-4, 5e-6)
    assert dialog.heard.text() == "A4: B = 660 ± 5.0 millionths"
    with qtbot.waitSignal(dialog.changed) as told:
        dialog.take_reading(reading(None))
    assert told.args[0]["piano"] == "A0:330 C3:95 A4:660"


def test_strings_are_kept_by_hand_too(dialog, qtbot, play, reading):
    dialog.by_itself.setChecked(False)
    play(440.0, 6.6e-4, 5e-6)
    with qtbot.assertNotEmitted(dialog.changed):
        dialog.take_reading(reading(None))
    with qtbot.waitSignal(dialog.changed) as told:
        dialog.keep.click()
    assert told.args[0]["piano"] == "A0:330 C3:95 A4:660"


def test_an_unsure_string_cannot_be_kept(dialog, play):
    assert not dialog.keep.isEnabled()
    play(440.0, 6.6e-4, 1e-4)
    assert not dialog.keep.isEnabled()


def test_strings_are_removed_by_button_and_key(dialog, qtbot):
    assert not dialog.remove.isEnabled()
    dialog.list.item(0).setSelected(True)
    with qtbot.waitSignal(dialog.changed) as told:
        dialog.remove.click()
    assert told.args[0]["piano"] == "C3:95"
    dialog.list.setFocus()
    dialog.list.setCurrentRow(0)
    with qtbot.waitSignal(dialog.changed) as told:
        qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert told.args[0]["piano"] == ""
    assert not dialog.remove_all.isEnabled()


def test_all_are_removed(dialog, qtbot):
    with qtbot.waitSignal(dialog.changed) as told:
        dialog.remove_all.click()
    assert told.args[0]["piano"] == ""
    assert dialog.list.count() == 0


def test_what_is_changed_elsewhere_is_taken_over(dialog, qtbot, page):
    other = replace(page, stretch=Octaves.NARROW, piano="C7:8000", concert_pitch=442.0)
    with qtbot.assertNotEmitted(dialog.changed):
        dialog.show_page(other)
    assert dialog.octaves.currentData() is Octaves.NARROW
    assert dialog.list.item(0).text() == "C7   8000"


def test_the_scale_of_the_curve_grows_with_the_stretch(dialog):
    assert dialog.curve.span == 50.0
    dialog.octaves.setCurrentIndex(0)
    assert dialog.curve.span == 10.0
