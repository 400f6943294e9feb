"""What a screen reader finds in the dialogs about instruments and temperaments."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from tests.ui.targets.strings import GUITAR, MANDOLIN
from tuner.music.tuning import Tuning
from tuner.settings.pages.tuning import KEY_NOTES
from tuner.ui.targets.chooser import Chooser
from tuner.ui.targets.instrument_editor import InstrumentEditor
from tuner.ui.targets.strings_dialog import StringChanges, StringsDialog
from tuner.ui.targets.temperament_editor import TemperamentEditor

PLAIN = StringChanges(0, 0, (0.0,) * 4)
MAKERS = {
    "chooser": lambda: Chooser("Instrument", {"Guitar": ["Guitar"]}, "Guitar", str),
    "strings": lambda: StringsDialog("Mandolin", (4, 3, 2, 1), PLAIN, PLAIN),
    "temperament": lambda: TemperamentEditor(KEY_NOTES, (0.0,) * 12),
    "instrument": lambda: InstrumentEditor(GUITAR, "Mine", (), own=True),
}


@pytest.fixture(params=MAKERS)
def dialog(request, qtbot):
    dialog = MAKERS[request.param]()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def walked(face):
    yield face
    for at in range(face.childCount()):
        child = face.child(at)
        if child is not None:
            yield from walked(child)


def test_whatever_takes_the_keyboard_has_a_name(dialog):
    tree = walked(QAccessible.queryAccessibleInterface(dialog))
    reached = [
        face
        for face in tree
        if face.state().focusable and not face.state().invisible
        # The part of a field in which one types is named by the field.
        if face.parent().role() not in (QAccessible.Role.SpinBox, QAccessible.Role.ComboBox)
        if face.role() != QAccessible.Role.Dialog
    ]
    assert len(reached) > 3
    assert [face.object() for face in reached if not face.text(QAccessible.Text.Name)] == []


def test_tab_goes_through_all_of_it_and_comes_back(dialog, qtbot):
    first = QApplication.focusWidget()
    reached = []
    while not reached or reached[-1] is not first:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
        assert len(reached) < 40
    wanted = [
        each
        for kind in (dialog.findChildren(type(first)), getattr(dialog, "boxes", []))
        for each in kind
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert {id(each) for each in wanted} <= {id(each) for each in reached}


def test_the_strings_say_their_notes(qtbot):
    dialog = StringsDialog("Mandolin", (4, 3, 2, 1), PLAIN, PLAIN)
    qtbot.addWidget(dialog)
    dialog.show_tuning(Tuning(instrument=MANDOLIN))
    assert [box.accessibleDescription() for box in dialog.boxes] == ["G3", "D4", "A4", "E5"]
    assert dialog.boxes[0].accessibleName() == "Offset of string 4 in cents"
