"""F6 goes round the parts of the window, and back with Shift."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QToolBar


def part(window):
    """Which part of the window has the keyboard."""
    focused = QApplication.focusWidget()
    for each in (*window.findChildren(QDockWidget), *window.findChildren(QToolBar)):
        if each.isAncestorOf(focused):
            return each.objectName()
    return "centre" if window.centralWidget().isAncestorOf(focused) else ""


def walk(qtbot, window, count, modifier=Qt.KeyboardModifier.NoModifier):
    places = []
    for _ in range(count):
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F6, modifier)
        places.append(part(window))
    return places


def test_f6_goes_round_and_back(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    docks = [dock for dock in window.findChildren(QDockWidget) if dock.isVisible()]
    window._tool_bar.run.setFocus()
    places = walk(qtbot, window, 12)
    around = places.index("tool_bar") + 1
    assert "pool" in places
    assert len(set(places[:around])) == around
    assert places[:around] == places[around : 2 * around]
    assert (
        {"tool_bar", "centre"}
        < set(places)
        <= {"tool_bar", "centre"} | {dock.objectName() for dock in docks}
    )
    back = walk(qtbot, window, around, Qt.KeyboardModifier.ShiftModifier)
    last = places[11]
    begin = places.index(last)
    assert back == [places[(begin - step) % around] for step in range(1, around + 1)]


def test_a_pane_that_is_hidden_is_passed_over(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.findChild(QDockWidget, "pool").hide()
    assert "pool" not in walk(qtbot, window, 8)


def test_what_it_comes_to_shows_that_the_keyboard_is_on_it(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for _ in range(6):
        walk(qtbot, window, 1)
        focused = QApplication.focusWidget()
        assert focused.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert focused.isVisible()
        assert not focused.objectName().startswith("pane_")
