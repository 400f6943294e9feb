"""The pane of several pitches in the window: hidden at first, filled when it is first seen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from tuner.ui.colours import Colours
from tuner.ui.displays.watch import Watch
from tuner.ui.docks.pane import Pane
from tuner.ui.icons import Icons
from tuner.ui.keys import ArrowsForControls
from tuner.ui.language import translate

if TYPE_CHECKING:
    from tuner.engine.views import SeveralView
    from tuner.music.tuning import Tuning
    from tuner.ui.several.pane import SeveralPane

_KEY = "8"
_KINDS = ("tones", "strings", "reeds")


class SeveralDock(QObject):
    """Makes the pane and puts it into the window.

    Args:
        window: Where it is docked.
        tolerance: In cents.
        colours: The theme.
        icons: For the pane's buttons.
        watch: Told of what can be seen.

    Attributes:
        content: The list; None until it is first seen.
        chosen: Which list the user chose: ``tones``, ``strings`` or ``reeds``; empty for none yet.
    """

    def __init__(
        self, window: QMainWindow, tolerance: float, colours: Colours, icons: Icons, watch: Watch
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tolerance = tolerance
        self._colours = colours
        self._watch = watch
        self._has_strings = False
        self._may_fill = False
        self.content: SeveralPane | None = None
        self.chosen = ""
        self._pane = Pane(
            translate("Panes", "Several pitches"), "", "several_pitches", icons, window
        )
        self.action: QAction = self._pane.toggleViewAction()
        self.action.setShortcut(QKeySequence(_KEY))
        self.action.setToolTip(f"{self.action.toolTip()} ({_KEY})")
        window.addAction(self.action)
        self._arrows = ArrowsForControls(self)
        self._pane.visibilityChanged.connect(self._fill)
        for kind in _KINDS:
            watch.add(self._pane, kind, partial(self._shows, kind))
        self.place()

    def furnish(self) -> None:
        """The window has been painted: fill the pane as soon as somebody looks."""
        self._may_fill = True
        self._fill()

    def place(self) -> None:
        """Put it where it begins: out of sight, at the left when shown."""
        self._pane.setFloating(False)
        self._window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self._pane)
        self._pane.hide()

    def show_tuning(self, tuning: Tuning) -> None:
        """Begin with the strings when there are any."""
        self._has_strings = tuning.has_strings

    def choose(self, kind: str) -> None:
        """Show this list; one that there is not changes nothing."""
        if kind not in _KINDS:
            return
        self.chosen = kind
        if self.content is not None:
            self.content.choose(kind)

    def take(self, view: SeveralView) -> None:
        """Show a view."""
        if self.content is not None:
            self.content.take(view)

    def set_tolerance(self, tolerance: float) -> None:
        """Judge by another tolerance, in cents."""
        self._tolerance = tolerance
        if self.content is not None:
            self.content.set_tolerance(tolerance)

    def set_colours(self, colours: Colours, icons: Icons) -> None:
        """Use another theme."""
        self._colours = colours
        self._pane.set_icons(icons)
        if self.content is not None:
            self.content.set_colours(colours)

    @Slot()
    def _keep(self) -> None:
        assert self.content is not None
        self.chosen = self.content.kind
        self._watch.look()

    def _shows(self, kind: str) -> bool:
        return self.content is not None and self.content.kind == kind

    @Slot()
    def _fill(self) -> None:
        if not self._may_fill or self.content is not None or not self._pane.isVisible():
            return
        from tuner.ui.several.pane import SeveralPane  # noqa: PLC0415 - when first seen

        kind = self.chosen or ("strings" if self._has_strings else "tones")
        self.content = SeveralPane(self._colours, self._tolerance, kind)
        self._pane.fill(self.content)
        self._arrows.guard_children(self.content)
        self.content.kind_changed.connect(self._keep)
        self._watch.look()
