"""A scroll area whose content is always as wide, whether there is something to scroll or not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

BAR_WIDTH = 10
"""Of the vertical bar, as the style sheet has it, in px."""


class Scrolled(QScrollArea):
    """Keeps the place of its bar free, and hides the bar while there is nothing to scroll.

    Content with wrapped text is higher where it is narrower. With a bar that comes and goes, Qt
    changes between the two widths for ever where one of them fits and the other does not, and the
    program ends for want of stack.

    Args:
        parent: The owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.setEnabled(False)
        bar.rangeChanged.connect(self._show_bar)

    @Slot(int, int)
    def _show_bar(self, lowest: int, highest: int) -> None:
        """The style sheet shows no handle on a bar that is disabled."""
        self.verticalScrollBar().setEnabled(highest > lowest)
