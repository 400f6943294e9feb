"""A dock: a title with two buttons over whatever fills it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QToolButton, QWidget

from tuner.ui.icons import Icons
from tuner.ui.keys import SpaceForControls
from tuner.ui.language import translate


class Pane(QDockWidget):
    """Can be moved, floated, hidden and brought back; filled when its content is there.

    Args:
        title: What the pane and the entry of the View menu are called.
        unit: Shown beside the title; empty for none.
        name: Under which the layout remembers it.
        icons: Where the buttons' icons come from.
        parent: The main window.
    """

    def __init__(self, title: str, unit: str, name: str, icons: Icons, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.toggleViewAction().setToolTip(
            translate("Panes", "Show or hide “{title}”").format(title=title)
        )
        bar = QWidget()
        bar.setObjectName("pane_title")
        label, unit_label = QLabel(title), _WholeOrNothing(unit)
        label.setObjectName("pane_name")
        unit_label.setObjectName("muted")
        unit_label.setMinimumWidth(1)
        self._float = _button(
            "float", translate("Panes", "Detach or attach “{title}”").format(title=title)
        )
        self._close = _button(
            "close",
            translate("Panes", "Hide “{title}”; the View menu brings it back").format(title=title),
        )
        self._float.clicked.connect(self._toggle_floating)
        self._close.clicked.connect(self.close)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(6)
        row.addWidget(label)
        row.addWidget(unit_label)
        row.addStretch(1)
        row.addWidget(self._float)
        row.addWidget(self._close)
        self._keys = SpaceForControls(self)
        self._keys.guard(self._float, self._close)
        self.setTitleBarWidget(bar)
        waiting = QWidget()
        waiting.setObjectName("pane_waiting")
        self.setWidget(waiting)
        self.set_icons(icons)

    def fill(self, content: QWidget) -> None:
        """Put the content in, in place of the blank."""
        waiting = self.widget()
        self.setWidget(content)
        waiting.deleteLater()

    def set_icons(self, icons: Icons) -> None:
        """Use another theme's icons."""
        self._float.setIcon(icons.drawn("float"))
        self._close.setIcon(icons.drawn("close"))

    def _toggle_floating(self) -> None:
        self.setFloating(not self.isFloating())


class _WholeOrNothing(QLabel):
    """Words that can be done without are not cut off."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Write them where they fit."""
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)


def _button(name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(f"pane_{name}")
    button.setAutoRaise(True)
    button.setIconSize(QSize(16, 16))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button
