"""The three panes together: where they begin, and what reaches them."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from tuner.settings.model import Settings
from tuner.ui.colours import Colours
from tuner.ui.docks.pane import Pane
from tuner.ui.frame_clock import FrameClock
from tuner.ui.icons import Icons
from tuner.ui.language import translate

if TYPE_CHECKING:
    from tuner.engine.metrics import EngineMetrics
    from tuner.engine.readings import Reading
    from tuner.pool.events import PoolEvent
    from tuner.ui.docks.histories import Histories
    from tuner.ui.docks.pool import PoolPane


class Panes:
    """Makes the panes and puts them into the window.

    Blank at first; pool and histories are filled in when their modules have been read.

    Args:
        window: Where they are docked.
        settings: How far back the histories reach, and the tolerance.
        colours: The theme.
        icons: For the panes' buttons.
        clock: Draws the histories' frames.

    Attributes:
        histories: Both plots; None until ``fill``.
        pool: The figures of the pool; None until ``furnish``.
    """

    def __init__(
        self,
        window: QMainWindow,
        settings: Settings,
        colours: Colours,
        icons: Icons,
        clock: FrameClock,
    ) -> None:
        self._window = window
        self._settings = settings
        self._colours = colours
        self._clock = clock
        self._paused = self._asleep = False
        self.histories: Histories | None = None
        self.pool: PoolPane | None = None
        self._pitch = Pane(
            translate("Panes", "Pitch history"),
            translate("Numbers", "cents"),
            "pitch_history",
            icons,
            window,
        )
        self._volume = Pane(
            translate("Panes", "Volume history"), "dBFS", "volume_history", icons, window
        )
        self._pool = Pane(translate("Panes", "Buffer pool"), "", "pool", icons, window)
        window.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        window.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.place()

    def actions(self) -> list[QAction]:
        """One for each pane, which shows or hides it."""
        return [pane.toggleViewAction() for pane in (self._pitch, self._volume, self._pool)]

    def place(self) -> None:
        """Put all panes where they begin: histories below, the pool at the right."""
        window = self._window
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self._pitch)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self._volume)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._pool)
        window.splitDockWidget(self._pitch, self._volume, Qt.Orientation.Horizontal)
        for pane in (self._pitch, self._volume, self._pool):
            pane.setFloating(False)
            pane.show()

    def size(self) -> None:
        """Leave most of the window to the tuning display."""
        window = self._window
        side = min(max(round(0.2 * window.width()), 248), 320)
        below = window.width() - side
        window.resizeDocks([self._pool], [side], Qt.Orientation.Horizontal)
        window.resizeDocks(
            [self._pitch, self._volume], [3 * below // 5, 2 * below // 5], Qt.Orientation.Horizontal
        )
        window.resizeDocks([self._pitch], [round(0.26 * window.height())], Qt.Orientation.Vertical)

    def furnish(self, contents: ModuleType) -> PoolPane:
        """Put the pool in.

        Args:
            contents: ``tuner.ui.docks.contents``.
        """
        pool: PoolPane = contents.PoolPane(self._colours)
        pool.apply_settings(self._settings)
        pool.set_asleep(self._asleep)
        self._pool.fill(pool)
        self.pool = pool
        return pool

    def fill(self, module: ModuleType) -> Histories:
        """Put the plots in.

        Args:
            module: ``tuner.ui.docks.histories``.
        """
        settings = self._settings
        histories: Histories = module.Histories(
            settings.display.history, settings.tuning.tolerance, self._colours
        )
        self._pitch.fill(histories.pitch)
        self._volume.fill(histories.volume)
        self._clock.add(histories.pitch.strip, every_second=True)
        self._clock.add(histories.volume.strip, every_second=True)
        histories.set_paused(self._paused)
        self.histories = histories
        self._clock.wake()
        return histories

    def take_over(self, other: Panes) -> None:
        """Go on with the histories that another window has gathered, on the page it showed."""
        if self.pool is not None and other.pool is not None:
            self.pool.take_over(other.pool)
        if self.histories is not None and other.histories is not None:
            self.histories.take_over(other.histories)

    def take_reading(self, reading: Reading) -> None:
        """Keep a reading."""
        if self.histories is not None:
            self.histories.take(reading)
        if self.pool is not None:
            self.pool.take_reading_latency(reading.read_ns - reading.captured_ns)

    def take_metrics(self, metrics: EngineMetrics) -> None:
        """Show the figures of the engine."""
        if self.pool is not None:
            self.pool.take(metrics)

    def take_events(self, events: tuple[PoolEvent, ...]) -> None:
        """Show what happened to the pool, oldest first."""
        if self.pool is not None:
            self.pool.take_events(events)

    def set_asleep(self, asleep: bool) -> None:
        """Draw nothing while nobody can see it."""
        self._asleep = asleep
        if self.pool is not None:
            self.pool.set_asleep(asleep)

    def set_paused(self, paused: bool) -> None:
        """Let the histories be dragged and zoomed, or run on."""
        self._paused = paused
        if self.histories is not None:
            self.histories.set_paused(paused)

    def apply_settings(self, settings: Settings) -> None:
        """Reach as far back as asked, and draw the tolerance."""
        self._settings = settings
        if self.pool is not None:
            self.pool.apply_settings(settings)
        if self.histories is not None:
            self.histories.set_span(settings.display.history)
            self.histories.set_tolerance(settings.tuning.tolerance)

    def set_colours(self, colours: Colours, icons: Icons) -> None:
        """Use another theme."""
        self._colours = colours
        if self.pool is not None:
            self.pool.set_colours(colours)
        for pane in (self._pitch, self._volume, self._pool):
            pane.set_icons(icons)
        if self.histories is not None:
            self.histories.set_colours(colours)
