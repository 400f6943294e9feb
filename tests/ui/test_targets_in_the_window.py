"""Locking, concert pitch from a note, key note: by menu and key."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.ui.targets.strings import GUITAR
from tuner.engine.lifecycle import SessionState
from tuner.music.tuning import Tuning


def press(qtbot, window, key):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, key)


@pytest.fixture
def sounding(window, reading, qtbot):
    """Let the window hear a note of a tuning."""

    def hear(hz, tuning=None):
        tuning = tuning or Tuning()
        window.show_tuning(tuning)
        window.show_state(SessionState.RUNNING)
        window.take_reading(replace(reading(hz), deviation=tuning.deviation(hz)))
        qtbot.waitUntil(lambda: window._panel.numerals is not None)

    return hear


def test_l_locks_what_sounds_and_lets_it_go(window, sounding, qtbot):
    sounding(440.0)
    with qtbot.waitSignal(window.lock_requested) as asked:
        press(qtbot, window, Qt.Key.Key_L)
    assert asked.args == [69]
    window.show_tuning(Tuning(locked=69))
    assert window._actions.lock.isChecked()
    with qtbot.waitSignal(window.lock_requested) as asked:
        press(qtbot, window, Qt.Key.Key_L)
    assert asked.args == [None]


def test_l_locks_the_first_string_in_silence(window, qtbot):
    window.show_tuning(Tuning(instrument=GUITAR))
    with qtbot.waitSignal(window.lock_requested) as asked:
        press(qtbot, window, Qt.Key.Key_L)
    assert asked.args == [0]


def test_l_in_silence_says_what_it_needs(window, qtbot):
    with qtbot.assertNotEmitted(window.lock_requested):
        press(qtbot, window, Qt.Key.Key_L)
    assert "Play the note" in window._notices.text
    assert not window._actions.lock.isChecked()


def test_arrows_move_a_lock_and_nothing_else(window, qtbot):
    with qtbot.assertNotEmitted(window.lock_moved):
        press(qtbot, window, Qt.Key.Key_Right)
    window.show_tuning(Tuning(instrument=GUITAR, locked=2))
    for key, steps in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Left, -1)):
        with qtbot.waitSignal(window.lock_moved) as asked:
            press(qtbot, window, key)
        assert asked.args == [steps]


def test_arrows_lock_a_string_when_none_is_locked(window, sounding, qtbot):
    window.show_tuning(Tuning(instrument=GUITAR))
    for key, index in ((Qt.Key.Key_Right, 0), (Qt.Key.Key_Left, 5)):
        with qtbot.waitSignal(window.lock_requested) as asked:
            press(qtbot, window, key)
        assert asked.args == [index]
    sounding(110.0, Tuning(instrument=GUITAR))
    for key, index in ((Qt.Key.Key_Right, 2), (Qt.Key.Key_Left, 0)):
        with qtbot.waitSignal(window.lock_requested) as asked:
            press(qtbot, window, key)
        assert asked.args == [index]


def test_escape_lets_go_before_it_leaves_full_screen(window, qtbot):
    window.showFullScreen()
    window.show_tuning(Tuning(locked=69))
    with qtbot.waitSignal(window.lock_requested) as asked:
        press(qtbot, window, Qt.Key.Key_Escape)
    assert asked.args == [None]
    assert window.isFullScreen()
    window.show_tuning(Tuning())
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()


def test_a_chip_locks_and_lets_go(window, qtbot):
    window.show_tuning(Tuning(instrument=GUITAR))
    chip = window._panel.targets.strings.chips[4]
    with qtbot.waitSignal(window.lock_requested) as asked:
        chip.click()
    assert asked.args == [4]
    window.show_tuning(Tuning(instrument=GUITAR, locked=4))
    with qtbot.waitSignal(window.lock_requested) as asked:
        window._panel.targets.strings.chips[4].click()
    assert asked.args == [None]


def test_concert_pitch_is_taken_from_the_note(window, sounding, qtbot):
    sounding(443.04)
    with qtbot.waitSignal(window.concert_pitch_changed) as asked:
        window._actions.pitch_from_note.trigger()
    assert asked.args == [443.0]


def test_concert_pitch_from_a_string(window, sounding, qtbot):
    tuning = Tuning(instrument=GUITAR)
    sounding(tuning.target(0).hz * 432.0 / 440.0, tuning)
    with qtbot.waitSignal(window.concert_pitch_changed) as asked:
        window._actions.pitch_from_note.trigger()
    assert asked.args == [432.0]


def test_concert_pitch_from_silence_says_what_it_needs(window, qtbot):
    with qtbot.assertNotEmitted(window.concert_pitch_changed):
        window._actions.pitch_from_note.trigger()
    assert "Play the note" in window._notices.text


def test_the_key_note_is_chosen_in_the_menu(window, settings, qtbot):
    window.apply_settings(settings.changed("tuning", key="D"))
    assert window._actions.keys["D"].isChecked()
    with qtbot.waitSignal(window.tuning_chosen) as asked:
        window._actions.keys["B♭"].trigger()
    assert asked.args == [{"key": "B♭"}]


def test_the_tool_bar_names_the_instrument_and_leads_to_others(window, settings, qtbot):
    window.apply_settings(settings.changed("tuning", instrument="Guitar, drop D"))
    button = window._tool_bar.instrument
    assert button.text() == "Guitar, drop D ▾"
    assert button.accessibleName() == "Instrument: Guitar, drop D"
    with qtbot.waitSignal(window.instrument_wanted):
        button.click()


def test_the_string_that_sounds_is_lit(window, sounding, qtbot):
    tuning = Tuning(instrument=GUITAR)
    sounding(tuning.target(3).hz, tuning)
    chip = window._panel.targets.strings.chips[3]
    qtbot.waitUntil(lambda: chip.look.sounding)
    assert chip.accessibleName() == "String 3, G3: in tune"
