"""Space presses the control that has the focus; elsewhere it pauses."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


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
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
        ):
            event.accept()
            return True
        return False
