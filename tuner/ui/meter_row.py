"""The level meter, and the button that puts its gate above the noise of the room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from tuner.ui.colours import Colours
from tuner.ui.displays.level_meter import LevelMeter
from tuner.ui.keys import SpaceForControls
from tuner.ui.language import translate


class MeterRow(QWidget):
    """One row under the tuning display.

    Args:
        colours: The theme.
        gate_dbfs: Where the noise gate's mark stands.
    """

    def __init__(self, colours: Colours, gate_dbfs: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.meter = LevelMeter(colours, gate_dbfs)
        self.button = QToolButton()
        self.button.setObjectName("learn_room")
        self.button.setIconSize(QSize(20, 20))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._keys = SpaceForControls(self)
        self._keys.guard(self.button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 16, 0)
        row.setSpacing(0)
        row.addWidget(self.meter, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_colours(colours)

    def set_action(self, action: QAction) -> None:
        """Let the button learn the room, or stop that."""
        self.button.setDefaultAction(action)
        self.button.setAccessibleName(translate("MainWindow", "Learn the room"))

    def set_colours(self, colours: Colours) -> None:
        """Use another theme."""
        self.meter.set_colours(colours)
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, colours.surface)
        self.setPalette(palette)
        self.setAutoFillBackground(True)
