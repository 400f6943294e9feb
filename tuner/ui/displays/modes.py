"""Which display stands in the middle, and the two ways out of the window: mini and stage."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from tuner.engine.views import StrobeView
from tuner.ui.actions import Actions
from tuner.ui.colours import Colours
from tuner.ui.displays.gauge import Gauge
from tuner.ui.displays.watch import Watch
from tuner.ui.frame_clock import FrameClock
from tuner.ui.panel import TunerPanel

if TYPE_CHECKING:
    from tuner.ui.displays.stand_in import StandIn
    from tuner.ui.mini import MiniWindow
    from tuner.ui.stage import StageWindow

_HEADER = b"gauge="


class Modes(QObject):
    """Switches displays.

    Args:
        window: The main window; hidden while mini window or stage stand in for it.
        panel: Its middle.
        actions: What the user triggers.
        clock: Draws the strobe's frames.
        watch: Told which displays want a strobe.
        colours: The theme.
        tolerance: In cents.
        save_layout: Tells where the panes are.

    Signals:
        gauge_changed: The ``Gauge`` in the middle is another one.
    """

    gauge_changed = Signal(object)

    def __init__(
        self, window: QMainWindow, panel: TunerPanel, actions: Actions, clock: FrameClock,
        watch: Watch, colours: Colours, tolerance: float, save_layout: Callable[[], bytes],
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window = window
        self._panel = panel
        self._actions = actions
        self._clock = clock
        self._watch = watch
        self._colours = colours
        self._tolerance = tolerance
        self._save_layout = save_layout
        self._before = Gauge.NEEDLE
        self._strobe_watched = False
        self._mini: MiniWindow | None = None
        self._stage: StageWindow | None = None
        self._floating: list[QDockWidget] = []
        self._layout = b""
        for gauge, action in actions.gauges.items():
            action.setData(gauge)
            action.triggered.connect(self._choose_gauge)
        actions.toggle_strobe.triggered.connect(self._toggle_strobe)
        actions.mini.triggered.connect(self._toggle_mini)
        actions.stage.triggered.connect(self._toggle_stage)
        self.show_gauge(Gauge.NEEDLE)

    @property
    def mini(self) -> MiniWindow | None:
        """The mini window, while it stands in for the window."""
        return self._mini if self._mini is not None and self._mini.isVisible() else None

    @property
    def stage(self) -> StageWindow | None:
        """The stage display, while it stands in for the window."""
        return self._stage if self._stage is not None and self._stage.isVisible() else None

    def show_gauge(self, gauge: Gauge) -> None:
        """Put a display into the middle, and the strobe or the bar on the stage."""
        if gauge is not self._panel.gauge:
            self._before = self._panel.gauge
            self._panel.show_gauge(gauge)
            self._watch_strobe()
        self._actions.gauges[gauge].setChecked(True)
        if self._stage is not None:
            self._stage.set_strobe(gauge is Gauge.STROBE)
        self.gauge_changed.emit(gauge)

    def _watch_strobe(self) -> None:
        """Want the strobe's phases from the day it is made."""
        strobe = self._panel.strobe
        if strobe is not None and not self._strobe_watched:
            self._strobe_watched = True
            self._watch.add(strobe, "strobe")

    def take(self, view: StrobeView) -> None:
        """Give a view to whoever shows it."""
        for display in (self._panel.strobe, self._stage):
            if display is not None and display.isVisible():
                display.take(view)
        self._clock.wake()

    def set_colours(self, colours: Colours) -> None:
        """Use another theme."""
        self._colours = colours
        for display in (self._mini, self._stage):
            if display is not None:
                display.set_colours(colours)

    def set_tolerance(self, tolerance: float) -> None:
        """Draw the tolerance."""
        self._tolerance = tolerance
        for display in (self._mini, self._stage):
            if display is not None:
                display.set_tolerance(tolerance)

    def finish(self) -> None:
        """The program ends: nothing may stay on the screen."""
        for display in (self.mini, self.stage):
            if display is not None:
                self._panel.remove_guest(display)
                display.close()

    def saved(self) -> bytes:
        """The layout of the panes, and the display in the middle, for ``unmarked``."""
        layout = self._layout or self._save_layout()
        return _HEADER + self._panel.gauge.value.encode() + b";" + layout

    def unmarked(self, layout: bytes) -> bytes:
        """The layout without it; puts the display into the middle that it tells."""
        if not layout.startswith(_HEADER):
            return layout
        name, _, rest = layout.removeprefix(_HEADER).partition(b";")
        for gauge in Gauge:
            if gauge.value.encode() == name:
                self.show_gauge(gauge)
        return rest

    @Slot()
    def _choose_gauge(self) -> None:
        self.show_gauge(self.sender().data())  # type: ignore[attr-defined]

    @Slot()
    def _toggle_strobe(self) -> None:
        if self._panel.gauge is not Gauge.STROBE:
            self.show_gauge(Gauge.STROBE)
        else:
            self.show_gauge(Gauge.NEEDLE if self._before is Gauge.STROBE else self._before)

    @Slot()
    def _toggle_mini(self) -> None:
        if self.mini is not None:
            self._come_back()
            return
        if self._mini is None:
            from tuner.ui.mini import MiniWindow

            self._mini = MiniWindow(self._colours, self._tolerance)
            self._mini.left.connect(self._come_back)
            self._share_keys(self._mini)
            self._share_strings(self._mini)
        self._stand_in(self._mini)

    @Slot()
    def _toggle_stage(self) -> None:
        if self.stage is not None:
            self._come_back()
            return
        if self._stage is None:
            from tuner.ui.stage import StageWindow

            stage = self._stage = StageWindow(self._colours, self._tolerance)
            stage.left.connect(self._come_back)
            stage.set_strobe(self._panel.gauge is Gauge.STROBE)
            self._watch.add(stage, "strobe", lambda: stage.strobe)
            stage.strobe_changed.connect(self._watch.look)
            self._clock.add(stage)
            self._share_keys(stage)
            self._share_strings(stage)
        self._stand_in(self._stage)

    def _share_strings(self, display: StandIn) -> None:
        """It shows the strings as the window does, also those heard before."""
        strings = self._panel.targets.strings
        display.watch_strings(strings.states)
        strings.retuned.connect(display.show_targets)

    def _share_keys(self, display: QWidget) -> None:
        """What makes sense without a menu works by its key."""
        actions = self._actions
        display.addActions(
            [
                actions.run, actions.copy, actions.save, actions.raise_pitch, actions.lower_pitch,
                actions.lock, actions.next_target, actions.previous_target,
                actions.tone, actions.mute_tone,
                *actions.gauges.values(), actions.toggle_strobe, actions.mini, actions.stage,
                actions.quit,
            ]
        )  # fmt: skip

    def _stand_in(self, display: MiniWindow | StageWindow) -> None:
        """Show a display in place of the window, or of the other display."""
        before = self.mini or self.stage
        if display is self._stage:
            display.setGeometry(self._window.screen().geometry())
            display.setWindowState(Qt.WindowState.WindowFullScreen)
        self._panel.add_guest(display)
        display.show()
        display.activateWindow()
        if before is not None:
            self._panel.remove_guest(before)
            before.hide()
        if self._window.isVisible():
            self._hide_panes()
        self._window.hide()
        self._clock.wake()

    def _hide_panes(self) -> None:
        """Floating panes are windows of their own, and do not go with the main window."""
        self._layout = self._save_layout()
        panes = self._window.findChildren(QDockWidget)
        self._floating = [pane for pane in panes if pane.isFloating() and pane.isVisible()]
        for pane in self._floating:
            pane.hide()

    @Slot()
    def _come_back(self) -> None:
        self._window.show()
        for pane in self._floating:
            pane.show()
        self._floating, self._layout = [], b""
        self._window.activateWindow()
        for display in (self.mini, self.stage):
            if display is not None:
                self._panel.remove_guest(display)
                display.hide()
