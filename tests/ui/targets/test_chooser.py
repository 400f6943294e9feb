"""Choosing from a long list by typing."""

import pytest
from PySide6.QtCore import Qt

from tuner.ui.targets.chooser import Chooser

GROUPS = {
    "Guitar": ["Guitar", "Guitar, drop D", "Guitar, open D"],
    "Bass": ["Bass, 4 strings", "Bass, 4 strings, drop D"],
    "Woodwind": ["Clarinet in B♭"],
}


@pytest.fixture
def chooser(qtbot):
    chooser = Chooser("Instrument", GROUPS, "Guitar, open D", lambda name: f"About {name}")
    qtbot.addWidget(chooser)
    chooser.show()
    return chooser


def test_begins_at_what_is_in_force(chooser):
    assert chooser.current == "Guitar, open D"
    assert chooser.about.text() == "About Guitar, open D"
    assert len(chooser.offered) == 6


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("drop", ["Guitar, drop D", "Bass, 4 strings, drop D"]),
        ("DROP guit", ["Guitar, drop D"]),
        ("bass", ["Bass, 4 strings", "Bass, 4 strings, drop D"]),
        ("bb", ["Clarinet in B♭"]),
        ("woodwind", ["Clarinet in B♭"]),
        ("xyz", []),
    ],
)
def test_finds_by_any_words(chooser, typed, found):
    chooser.search.setText(typed)
    assert chooser.offered == found
    assert chooser.current == (found[0] if found else "")
    assert chooser.ok.isEnabled() is bool(found)


def test_is_chosen_by_keyboard_alone(chooser, qtbot):
    qtbot.keyClicks(chooser.search, "drop")
    qtbot.keyClick(chooser.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(chooser.chosen) as chosen:
        qtbot.keyClick(chooser.search, Qt.Key.Key_Return)
    assert chosen.args == ["Bass, 4 strings, drop D"]
    assert not chooser.isVisible()


def test_nothing_is_chosen_where_nothing_is_found(chooser, qtbot):
    chooser.search.setText("xyz")
    with qtbot.assertNotEmitted(chooser.chosen):
        chooser.accept()
    assert chooser.isVisible()
    assert chooser.about.text() == "Nothing found."


def test_escape_chooses_nothing(chooser, qtbot):
    with qtbot.assertNotEmitted(chooser.chosen):
        qtbot.keyClick(chooser.search, Qt.Key.Key_Escape)
    assert not chooser.isVisible()
