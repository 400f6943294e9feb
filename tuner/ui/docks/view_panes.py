"""The panes that are hidden at first: spectrum, waveform, statistics."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from tuner.engine.views import SpectrumView, WaveformView
from tuner.ui.colours import Colours
from tuner.ui.displays.watch import Watch
from tuner.ui.docks.pane import Pane
from tuner.ui.icons import Icons
from tuner.ui.language import translate

if TYPE_CHECKING:
    from tuner.ui.docks.histories import Histories
    from tuner.ui.docks.spectrum_plot import SpectrumPlot
    from tuner.ui.docks.statistics_pane import StatisticsPane
    from tuner.ui.docks.waveform_plot import WaveformPlot


class ViewPanes:
    """Makes the panes and puts them into the window.

    Args:
        window: Where they are docked.
        tolerance: In cents.
        colours: The theme.
        icons: For the panes' buttons.
        watch: Told of what can be seen.

    Attributes:
        spectrum: None until ``furnish``, as are the others.
        waveform: Two periods.
        statistics: Of the pitch history.
    """

    def __init__(
        self, window: QMainWindow, tolerance: float, colours: Colours, icons: Icons, watch: Watch
    ) -> None:
        self._window = window
        self._tolerance = tolerance
        self._colours = colours
        self._histories: Histories | None = None
        self.spectrum: SpectrumPlot | None = None
        self.waveform: WaveformPlot | None = None
        self.statistics: StatisticsPane | None = None
        self._panes = (
            Pane(
                translate("Panes", "Spectrum"),
                translate("Panes", "dBFS over Hz"),
                "spectrum",
                icons,
                window,
            ),
            Pane(
                translate("Panes", "Waveform"),
                translate("Panes", "two periods"),
                "waveform",
                icons,
                window,
            ),
            Pane(
                translate("Panes", "Statistics"),
                translate("Numbers", "cents"),
                "statistics",
                icons,
                window,
            ),
        )
        for number, pane in enumerate(self._panes):
            key = str(4 + number)
            pane.toggleViewAction().setShortcut(QKeySequence(key))
            tip = pane.toggleViewAction().toolTip()
            pane.toggleViewAction().setToolTip(f"{tip} ({key})")
            window.addAction(pane.toggleViewAction())
        watch.add(self._panes[0], "spectrum")
        watch.add(self._panes[1], "waveform")
        self.place()

    def actions(self) -> list[QAction]:
        """One for each pane, which shows or hides it."""
        return [pane.toggleViewAction() for pane in self._panes]

    def place(self) -> None:
        """Put all panes where they begin: out of sight, above the histories when shown."""
        for pane in self._panes:
            pane.setFloating(False)
            self._window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, pane)
            pane.hide()

    def furnish(self, contents: ModuleType) -> None:
        """Put in what they show.

        Args:
            contents: ``tuner.ui.docks.contents``.
        """
        self.spectrum = contents.SpectrumPlot(self._colours)
        self.waveform = contents.WaveformPlot(self._colours)
        self.statistics = contents.StatisticsPane(self._colours, self._tolerance)
        shown = (self.spectrum, self.waveform, self.statistics)
        for pane, content in zip(self._panes, shown, strict=True):
            pane.fill(content)

    def fill(self, histories: Histories) -> None:
        """Sum up this pitch history from now on."""
        assert self.statistics is not None
        self._histories = histories
        self.statistics.fill(histories.statistics)
        self.statistics.selecting.connect(histories.selection.set_wanted)
        self.statistics.span_chosen.connect(histories.selection.choose)
        histories.selection.changed.connect(self._sum_up)

    def take(self, view: SpectrumView | WaveformView) -> None:
        """Show a view."""
        if isinstance(view, SpectrumView):
            if self.spectrum is not None:
                self.spectrum.take(view)
        elif self.waveform is not None:
            self.waveform.take(view)

    def set_tolerance(self, tolerance: float) -> None:
        """Colour what is in tune."""
        self._tolerance = tolerance
        if self.statistics is not None:
            self.statistics.histogram.set_tolerance(tolerance)

    def set_colours(self, colours: Colours, icons: Icons) -> None:
        """Use another theme."""
        self._colours = colours
        for pane in self._panes:
            pane.set_icons(icons)
        histogram = None if self.statistics is None else self.statistics.histogram
        for canvas in (self.spectrum, self.waveform, histogram):
            if canvas is not None:
                canvas.set_colours(colours)
        if self._histories is not None:
            self._histories.cursor.set_colours(colours)

    @Slot()
    def _sum_up(self) -> None:
        if self._histories is not None and self.statistics is not None:
            self.statistics.show_span(self._histories.selection.ago())
