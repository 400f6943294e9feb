"""Keys that belong to the control that has the focus before they are the window's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QTabBar, QWidget

_MOVED_BY_KEYS = (QTabBar, QComboBox, QAbstractItemView)
"""Controls that arrows move, like the buttons of a group; letters search some of them."""
_SEARCHED_BY_LETTERS = (QComboBox, QAbstractItemView)
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class SpaceForControls(QObject):
    """Keeps the window's Space shortcut from taking the key that presses a focused control."""

    def guard(self, *controls: QWidget) -> None:
        """Let these controls have their Space, and be reached by Tab.

        A click does not focus them, so that Space goes on to pause after one.
        """
        for control in controls:
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Claim Space before it becomes a shortcut."""
        if _is_override(event, Qt.Key.Key_Space):
            event.accept()
            return True
        return False


class ArrowsForControls(QObject):
    """Keeps the window's arrow and letter shortcuts from controls that are moved by those keys."""

    def guard_children(self, window: QWidget) -> None:
        """Let all such controls of a window have their keys; harmless to call again."""
        for kind in (*_MOVED_BY_KEYS, QAbstractButton):
            for control in window.findChildren(kind):
                if isinstance(control, QAbstractButton) and control.group() is None:
                    continue
                control.removeEventFilter(self)
                control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Claim arrows, letters and digits before they become shortcuts."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        text = event.text()
        types = bool(text) and text.isalnum() and isinstance(watched, _SEARCHED_BY_LETTERS)
        if plain and (event.key() in _ARROWS or types):
            event.accept()
            return True
        return False


def _is_override(event: QEvent, key: Qt.Key) -> bool:
    return (
        event.type() is QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.key() == key
    )
