"""A ring around what the keyboard is on, for views that Qt's styles draw none for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QWidget

_BY_MOUSE = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)


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
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Come and go with the focus, and be as large as the view."""
        kind = event.type()
        if isinstance(event, QFocusEvent) and kind is QEvent.Type.FocusIn:
            self.setVisible(event.reason() not in _BY_MOUSE)
        elif kind is QEvent.Type.FocusOut:
            self.hide()
        if not self.isHidden() and isinstance(watched, QWidget):
            if self.size() != watched.size():
                self.resize(watched.size())
            if kind is QEvent.Type.FocusIn:
                self.raise_()
        return False
