"""Choosing from a long list by typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

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


def test_finds_by_what_is_told_of_a_name_when_no_name_fits(qtbot):
    told = {"Kellner": "Reconstruction for Bach, 1977", "Lehman": "Bach's script"}
    chooser = Chooser("Temperament", {"Well": ["Kellner", "Lehman"]}, "Lehman", told.__getitem__)
    qtbot.addWidget(chooser)
    chooser.show()
    for typed, found in (
        ("bach", ["Kellner", "Lehman"]),
        ("bach 1977", ["Kellner"]),
        ("kell", ["Kellner"]),
        ("mozart", []),
    ):
        chooser.search.setText(typed)
        assert chooser.offered == found


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


def walked(face):
    """A part of the accessibility tree, and all below it."""
    yield face
    for at in range(face.childCount()):
        yield from walked(face.child(at))


def test_a_screen_reader_finds_name_role_and_what_is_marked(chooser):
    tree = list(walked(QAccessible.queryAccessibleInterface(chooser)))
    by_role = {face.role(): face for face in tree}
    field, names = by_role[QAccessible.Role.EditableText], by_role[QAccessible.Role.List]
    assert field.text(QAccessible.Text.Name) == "Find: Instrument"
    assert names.text(QAccessible.Text.Name) == "Instrument"
    items = [each for each in tree if each.role() == QAccessible.Role.ListItem]
    told = [each.text(QAccessible.Text.Name) for each in items]
    assert told == [each for heading, names in GROUPS.items() for each in (heading, *names)]
    marked = [item.text(QAccessible.Text.Name) for item in items if item.state().selected]
    assert marked == ["Guitar, open D"]
    assert all(face.text(QAccessible.Text.Name) for face in tree if face.state().focusable)


def test_what_is_marked_is_announced_while_the_field_keeps_the_keyboard(
    chooser, qtbot, monkeypatch
):
    announced = []

    def hear(event):
        item = QAccessible.queryAccessibleInterface(event.object()).child(event.child())
        announced.append((event.type(), item.text(QAccessible.Text.Name)))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    qtbot.keyClick(chooser.search, Qt.Key.Key_Up)
    qtbot.keyClicks(chooser.search, "b")
    assert announced == [
        (QAccessible.Event.Focus, "Guitar, drop D"), (QAccessible.Event.Focus, "Bass, 4 strings")
    ]  # fmt: skip
    assert chooser.search.accessibleDescription() == "Bass, 4 strings. About Bass, 4 strings"
