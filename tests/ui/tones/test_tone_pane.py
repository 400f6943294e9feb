"""The pane of the reference tone, and the window while it sounds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDockWidget, QSlider, QWidget

from tests.ui.looks import has_colour, pixels
from tuner.engine.lifecycle import SessionState
from tuner.settings.pages.sound import SoundSettings
from tuner.tones.tone import Timbre
from tuner.ui.colours import load_colours
from tuner.ui.holds import Hold
from tuner.ui.tones.tone_pane import TonePane


@pytest.fixture
def pane(qtbot, colours):
    owner = QWidget()
    toggle, mute = QAction("Tone", owner), QAction("Mute", owner)
    toggle.setCheckable(True)
    mute.setCheckable(True)
    pane = TonePane(toggle, mute, colours)
    qtbot.addWidget(pane)
    qtbot.addWidget(owner)
    pane.owner_of_test, pane.actions_of_test = owner, (toggle, mute)
    pane.show_note("A4", 440.0)
    pane.show()
    return pane


def test_it_says_which_note(pane):
    assert pane.note.text() == "A4"
    assert pane.hz.text().startswith("440.00")
    assert "A4" in pane.note.accessibleName()


def test_every_control_tells_what_is_asked_for(qtbot, pane):
    with qtbot.waitSignal(pane.stepped) as up:
        pane.higher_note.click()
    with qtbot.waitSignal(pane.stepped) as down:
        pane.lower_note.click()
    assert (up.args, down.args) == ([1], [-1])
    pane.timbre.setFocus()
    with qtbot.waitSignal(pane.timbre_chosen) as timbre:
        qtbot.keyClick(pane.timbre, Qt.Key.Key_Down)
    assert timbre.args == [Timbre.ORGAN]
    with qtbot.waitSignal(pane.fifth_chosen) as fifth:
        pane.fifth.click()
    assert fifth.args == [True]
    with qtbot.waitSignal(pane.follow_chosen) as follow:
        pane.follow.click()
    assert follow.args == [False]
    with qtbot.waitSignal(pane.volume_chosen) as volume:
        qtbot.keyClick(pane.volume, Qt.Key.Key_Right)
    assert volume.args == [51]
    assert pane.percent.text().startswith("51")


def test_showing_how_it_is_set_tells_nobody(qtbot, pane):
    told = []
    for signal in (
        pane.timbre_chosen, pane.fifth_chosen, pane.volume_chosen, pane.follow_chosen
    ):  # fmt: skip
        signal.connect(told.append)
    pane.show_sound(SoundSettings(timbre=Timbre.FORK, fifth=True, volume=7, follow=False))
    assert told == []
    assert pane.timbre.currentData() is Timbre.FORK
    assert (pane.fifth.isChecked(), pane.follow.isChecked()) == (True, False)
    assert (pane.volume.value(), pane.percent.text()[0]) == (7, "7")


def test_buttons_and_actions_say_the_same(pane):
    toggle, mute = pane.actions_of_test
    for button, action, text in ((pane.sound, toggle, "Sound"), (pane.mute, mute, "Mute")):
        button.click()
        assert action.isChecked()
        assert button.text() == text


def test_every_control_has_a_name_and_is_reached_by_tab(pane):
    controls = [
        child for kind in (QAbstractButton, QComboBox, QSlider) for child in pane.findChildren(kind)
    ]
    assert len(controls) == 8
    for control in controls:
        assert control.accessibleName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("dark", [True, False])
def test_it_takes_the_theme(pane, dark):
    colours = load_colours(dark=dark)
    pane.set_colours(colours)
    assert has_colour(pane, colours.surface.name())
    before = pixels(pane)
    pane.sound.click()
    assert pixels(pane) != before
    assert has_colour(pane, colours.accent.name())


def test_the_pane_is_hidden_until_it_is_wanted(qtbot, window):
    dock = window.findChild(QDockWidget, "reference_tone")
    assert not dock.isVisible()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_7)
    assert dock.isVisible()
    window._actions.reset_layout.trigger()
    assert not dock.isVisible()


@pytest.mark.parametrize(("key", "at"), [(Qt.Key.Key_T, 0), (Qt.Key.Key_M, 1)])
def test_keys_sound_and_mute(qtbot, window, key, at):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, key)
    assert window.tone_actions[at].isChecked()


def test_while_held_no_note_is_shown_and_it_says_so(qtbot, window, reading):
    window.show_state(SessionState.RUNNING)
    window.take_reading(reading(440.0))
    qtbot.waitUntil(lambda: window.shown_target is not None)
    window.hold_reading(Hold.TONE)
    assert window.shown_target is None
    window.take_reading(reading(440.0))
    qtbot.wait(60)
    assert window.shown_target is None
    said = window._panel._readout.caption.text
    assert said == "Reading paused while the reference tone sounds"
    window.hold_reading(None)
    assert window._panel._readout.caption.text == "Play a note"
    window.take_reading(reading(440.0))
    qtbot.waitUntil(lambda: window.shown_target is not None)


@pytest.mark.parametrize("stand_in", ["mini", "stage"])
def test_mini_window_and_stage_know_the_keys(qtbot, window, stand_in):
    getattr(window._actions, stand_in).trigger()
    qtbot.waitUntil(lambda: getattr(window._modes, stand_in) is not None)
    shown = getattr(window._modes, stand_in)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    qtbot.keyClick(shown, Qt.Key.Key_T)
    qtbot.keyClick(shown, Qt.Key.Key_M)
    assert all(action.isChecked() for action in window.tone_actions)
    window.close()
