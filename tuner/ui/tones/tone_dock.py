"""The pane of the reference tone in the window: hidden at first, at the left."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from tuner.ui.colours import Colours
from tuner.ui.docks.pane import Pane
from tuner.ui.icons import Icons
from tuner.ui.language import translate

if TYPE_CHECKING:
    from tuner.ui.tones.tone_pane import TonePane

_KEY = "7"


class ToneDock:
    """Makes the pane and puts it into the window.

    Args:
        window: Where it is docked.
        colours: The theme.
        icons: For the pane's buttons.

    Attributes:
        content: The controls; None until ``furnish``.
    """

    def __init__(self, window: QMainWindow, colours: Colours, icons: Icons) -> None:
        self._window = window
        self._colours = colours
        self.content: TonePane | None = None
        self._pane = Pane(translate("Tones", "Reference tone"), "", "reference_tone", icons, window)
        self.action = self._pane.toggleViewAction()
        self.action.setShortcut(QKeySequence(_KEY))
        self.action.setToolTip(f"{self.action.toolTip()} ({_KEY})")
        window.addAction(self.action)
        self.place()

    def furnish(self, contents: ModuleType, toggle: QAction, mute: QAction) -> None:
        """Put the controls in.

        Args:
            contents: ``tuner.ui.docks.contents``.
            toggle: Begins and ends the tone.
            mute: Silences it.
        """
        self.content = contents.TonePane(toggle, mute, self._colours)
        self._pane.fill(self.content)

    def place(self) -> None:
        """Put it where it begins."""
        self._pane.setFloating(False)
        self._window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self._pane)
        self._pane.hide()

    def set_colours(self, colours: Colours, icons: Icons) -> None:
        """Use another theme."""
        self._colours = colours
        self._pane.set_icons(icons)
        if self.content is not None:
            self.content.set_colours(colours)
