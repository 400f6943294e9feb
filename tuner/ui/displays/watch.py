"""Knows which of the costly displays can be seen, so that only those are worked out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QDockWidget, QWidget

from tuner.engine.views import Watched


class Watch(QObject):
    """Watches widgets come and go.

    Args:
        parent: The owner.

    Signals:
        changed: A ``Watched``: what can be seen now.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.watched = Watched()
        self._widgets: list[tuple[QWidget, str, Callable[[], bool]]] = []
        self._covered: set[QDockWidget] = set()
        self._asleep = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell)

    def add(self, widget: QWidget, view: str, when: Callable[[], bool] = lambda: True) -> None:
        """Want something while a widget can be seen.

        Args:
            widget: The widget.
            view: What it shows, a field of ``Watched``.
            when: Whether it shows that at present; call ``look`` when that changes.
        """
        self._widgets.append((widget, view, when))
        widget.installEventFilter(self)
        if isinstance(widget, QDockWidget):
            widget.visibilityChanged.connect(self._uncover)
        self._timer.start()

    def set_asleep(self, asleep: bool) -> None:
        """Want nothing while the window is minimised."""
        self._asleep = asleep
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look again once all that is shown and hidden at once has been."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._timer.start()
        return False

    @Slot()
    def look(self) -> None:
        """Look again soon."""
        self._timer.start()

    @Slot(bool)
    def _uncover(self, visible: bool) -> None:
        """A pane has come from behind another tab, or gone there; it counts as visible there."""
        pane = self.sender()
        assert isinstance(pane, QDockWidget)
        if visible:
            self._covered.discard(pane)
        else:
            self._covered.add(pane)
        self._timer.start()

    @Slot()
    def _tell(self) -> None:
        watched = Watched()
        for widget, view, when in self._widgets:
            seen = widget.isVisible() and widget not in self._covered
            if seen and not self._asleep and when():
                watched = replace(watched, **{view: True})
        if watched != self.watched:
            self.watched = watched
            self.changed.emit(watched)
