"""Tells when a widget has been on the screen for the first time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

_PATIENCE_MS = 1000
"""A window that starts minimised, or behind a locked screen, is not painted for long."""


class FirstPaint(QObject):
    """Waits for one paint of a widget.

    Args:
        parent: The owner.

    Signals:
        done: The widget has been painted, with all that is in its window; or nobody sees it.
    """

    done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._widget: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell)

    def watch(self, widget: QWidget) -> None:
        """Wait for this one, which is about to be shown."""
        self._widget = widget
        widget.installEventFilter(self)
        self._timer.start(_PATIENCE_MS)

    def stop(self) -> None:
        """Wait no more, and tell nothing."""
        self._timer.stop()
        if self._widget is not None:
            self._widget.removeEventFilter(self)
            self._widget = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Tell once the whole window is painted, of which this widget is a part."""
        if event.type() is QEvent.Type.Paint:
            self._timer.start(0)
        return False

    @Slot()
    def _tell(self) -> None:
        self.stop()
        self.done.emit()
