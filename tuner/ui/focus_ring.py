"""A ring around what the keyboard is on, for views that Qt's styles draw none for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QWidget

_BACK_AGAIN = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""The window or a menu gives the focus back to where it was."""


class FocusRing(QFrame):
    """Lies over a view while the keyboard has led there. Belongs to the view; GUI thread.

    Args:
        view: What gets the focus; its own children take the mouse as before.
    """

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._by_keys = False
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Come and go with the focus, and be as large as the view."""
        kind = event.type()
        if isinstance(event, QFocusEvent) and kind is QEvent.Type.FocusIn:
            if event.reason() not in _BACK_AGAIN:
                self._by_keys = event.reason() is not Qt.FocusReason.MouseFocusReason
            self.setVisible(self._by_keys)
        elif kind is QEvent.Type.FocusOut:
            self.hide()
        if not self.isHidden() and isinstance(watched, QWidget):
            if self.size() != watched.size():
                self.resize(watched.size())
            if kind is QEvent.Type.FocusIn:
                self.raise_()
        return False
