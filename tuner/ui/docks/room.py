"""Where a pane goes that is shown: below the others while there is room, else it is a tab."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QDockWidget, QMainWindow, QToolBar

_SEPARATOR = 6
_TABS = 32
"""Heights, in px."""


class RoomForPanes(QObject):
    """Keeps the window as high as it is when another pane is shown.

    Qt makes the window higher than its screen, if need be, for panes one below the other; here the
    new one becomes a tab of the lowest, and is in front.

    Args:
        window: Where the panes are docked.
        panes: Those that the user shows and hides.
    """

    def __init__(self, window: QMainWindow, panes: Iterable[QDockWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._panes = tuple(panes)
        for pane in self._panes:
            pane.toggleViewAction().toggled.connect(self._measure)
            pane.toggleViewAction().triggered.connect(self._make_room)
        self._size = window.size()

    @Slot()
    def _measure(self) -> None:
        """Nothing has been shown yet: this is how large the window is meant to be."""
        self._size = self._window.size()

    @Slot(bool)
    def _make_room(self, shown: bool) -> None:
        action = self.sender()
        (pane,) = (each for each in self._panes if each.toggleViewAction() is action)
        if not shown or pane.isFloating():
            return
        column = [each for each in self._panes if self._stands_with(each, pane)]
        column.sort(key=lambda each: each.y())
        height = sum(_least_height(each) for each in (pane, *column))
        crowded = height > self._height()
        while column and height > self._height():
            lowest = column.pop()
            self._window.tabifyDockWidget(lowest, pane)
            height -= min(_least_height(lowest), _least_height(pane))
            height += _TABS if self._window.tabifiedDockWidgets(pane) == [lowest] else 0
            pane.raise_()
        if crowded and not self._window.isMaximized() and not self._window.isFullScreen():
            layout = self._window.layout()
            assert layout is not None
            layout.activate()
            self._window.resize(self._size)
        shown_panes = [*column, pane]
        share = self._height() // len(shown_panes)
        wanted = [max(each.sizeHint().height(), share) for each in shown_panes]
        self._window.resizeDocks(shown_panes, wanted, Qt.Orientation.Vertical)

    def _stands_with(self, other: QDockWidget, pane: QDockWidget) -> bool:
        """Whether another one can be seen on the same side of the window."""
        area = self._window.dockWidgetArea
        seen = other.isVisible() and not other.visibleRegion().isEmpty()
        return other is not pane and seen and not other.isFloating() and area(other) is area(pane)

    def _height(self) -> int:
        """What the window has for panes one below the other."""
        window = self._window
        bars = (window.menuBar(), window.statusBar(), *window.findChildren(QToolBar))
        return self._size.height() - sum(bar.height() for bar in bars if bar.isVisible())


def _least_height(pane: QDockWidget) -> int:
    return pane.minimumSizeHint().height() + _SEPARATOR
