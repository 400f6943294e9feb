"""The pane of the reference tone in the window: hidden at first, at the left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from tuner.ui.colours import Colours
from tuner.ui.docks.pane import Pane
from tuner.ui.icons import Icons
from tuner.ui.language import translate
from tuner.ui.tones.tone_pane import TonePane

_KEY = "7"


class ToneDock:
    """Makes the pane and puts it into the window.

    Args:
        window: Where it is docked.
        toggle: Begins and ends the tone.
        mute: Silences it.
        colours: The theme.
        icons: For the pane's buttons.
    """

    def __init__(
        self, window: QMainWindow, toggle: QAction, mute: QAction, colours: Colours, icons: Icons
    ) -> None:
        self._window = window
        self.content = TonePane(toggle, mute, colours)
        self._pane = Pane(translate("Tones", "Reference tone"), "", "reference_tone", icons, window)
        self._pane.fill(self.content)
        self.action = self._pane.toggleViewAction()
        self.action.setShortcut(QKeySequence(_KEY))
        self.action.setToolTip(f"{self.action.toolTip()} ({_KEY})")
        window.addAction(self.action)
        self.place()

    def place(self) -> None:
        """Put it where it begins."""
        self._pane.setFloating(False)
        self._window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self._pane)
        self._pane.hide()

    def set_colours(self, colours: Colours, icons: Icons) -> None:
        """Use another theme."""
        self._pane.set_icons(icons)
        self.content.set_colours(colours)
