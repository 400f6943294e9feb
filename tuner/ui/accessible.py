"""What screen readers are told of a widget that is drawn by hand: what it is, and what it shows.

Qt knows nothing of such a widget but its name. A display says with ``accessible_role`` what it is
and, where it has no description, with ``accessible_value`` what it shows; it is asked only while a
screen reader listens, so that no text is kept up to date for nobody. Lives in the GUI thread.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

_TOLD = (QAccessible.Text.Description, QAccessible.Text.Value)

_told: list[QAccessibleWidget] = []
"""Everything Qt has been told and may ask again: it does not keep what Python owns."""


class _Told(QAccessibleWidget):
    """A display, as Qt passes it on."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role, "")
        self._widget = widget

    def text(self, kind: QAccessible.Text) -> str:
        """Its name, or what it shows."""
        if kind in _TOLD and isValid(self._widget):
            return self._widget.accessibleDescription() or value_of(self._widget)
        return super().text(kind)


def value_of(widget: QWidget) -> str:
    """What a display shows; empty when it says nothing."""
    tell = getattr(widget, "accessible_value", None)
    return "" if tell is None else str(tell())


def tell_screen_readers() -> None:
    """Let Qt ask displays what they are; once is enough, and more does no harm."""
    global _installed  # noqa: PLW0603 - Qt has one list of such functions for the whole program
    if not _installed:
        _installed = True
        QAccessible.installFactory(_tell)


_installed = False


def _tell(_kind: str, widget: QObject) -> QAccessibleWidget | None:
    role = getattr(widget, "accessible_role", None)
    if role is None or not isinstance(widget, QWidget):
        return None
    # What belonged to a widget that is gone has gone with it.
    _told[:] = [each for each in _told if isValid(each)]
    _told.append(_Told(widget, role))
    return _told[-1]
