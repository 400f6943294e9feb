"""From one part of the window to the next by one key: tool bar, display, panes."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QToolBar, QWidget

from tuner.ui.tool_bar import BUTTON_FOR_THE_REST


class Regions(QObject):
    """Knows the parts of a window that hold controls. Lives in the GUI thread.

    Args:
        window: Whose parts they are.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def go_on(self) -> None:
        """Give the keyboard to the first control of the next part."""
        self._go(1)

    @Slot()
    def go_back(self) -> None:
        """Give the keyboard to the first control of the part before."""
        self._go(-1)

    def _go(self, steps: int) -> None:
        focused = QApplication.focusWidget()
        parts = [part for part in self._parts() if _first_control(part) is not None]
        at = next(
            (
                place
                for place, part in enumerate(parts)
                if focused is not None and (part is focused or part.isAncestorOf(focused))
            ),
            -1 if steps > 0 else 0,
        )
        control = _first_control(parts[(at + steps) % len(parts)]) if parts else None
        if control is not None:
            control.activateWindow()
            control.setFocus(Qt.FocusReason.TabFocusReason)

    def _parts(self) -> Iterator[QWidget]:
        """The parts that are seen; panes from left to right, and downwards."""
        yield from (bar for bar in self._window.findChildren(QToolBar) if bar.isVisible())
        centre = self._window.centralWidget()
        if centre is not None:
            yield centre
        docks = [
            dock
            for dock in self._window.findChildren(QDockWidget)
            if dock.isVisible() and not dock.visibleRegion().isEmpty()
        ]
        yield from sorted(docks, key=_place)


def _place(dock: QDockWidget) -> tuple[int, int]:
    corner = dock.mapToGlobal(QPoint(0, 0))
    return corner.x(), corner.y()


def _first_control(part: QWidget) -> QWidget | None:
    """The first control of a part that Tab comes to; of a pane, one below its title.

    Qt's own focus chain is not asked: see ``tuner.ui.tab_order``.
    """
    within = part.widget() if isinstance(part, QDockWidget) else part
    for each in within.findChildren(QWidget):
        takes_tab = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) and each.focusProxy() is None
        if takes_tab and each.isVisible() and each.isEnabled() and not _is_for_the_rest(each):
            return each
    return None


def _is_for_the_rest(control: QWidget) -> bool:
    """Whether it is a tool bar's button for what finds no room: its oldest child, its last stop."""
    return control.objectName() == BUTTON_FOR_THE_REST
