"""The panes that are hidden at first: spectrum, waveform, statistics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from tuner.engine.views import SpectrumView, WaveformView
from tuner.ui.colours import Colours
from tuner.ui.displays.watch import Watch
from tuner.ui.docks.pane import Pane
from tuner.ui.docks.spectrum_plot import SpectrumPlot
from tuner.ui.docks.statistics_pane import StatisticsPane
from tuner.ui.docks.waveform_plot import WaveformPlot
from tuner.ui.icons import Icons
from tuner.ui.language import translate

if TYPE_CHECKING:
    from tuner.ui.docks.histories import Histories


class ViewPanes:
    """Makes the panes and puts them into the window.

    Args:
        window: Where they are docked.
        colours: The theme.
        icons: For the panes' buttons.
        watch: Told of what can be seen.
        tolerance: In cents.
    """

    def __init__(
        self, window: QMainWindow, colours: Colours, icons: Icons, watch: Watch, tolerance: float
    ) -> None:
        self._window = window
        self._histories: Histories | None = None
        self.spectrum = SpectrumPlot(colours)
        self.waveform = WaveformPlot(colours)
        self.statistics = StatisticsPane(colours, tolerance)
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
            Pane(translate("Panes", "Statistics"), "cents", "statistics", icons, window),
        )
        contents = (self.spectrum, self.waveform, self.statistics)
        for number, (pane, content) in enumerate(zip(self._panes, contents, strict=True)):
            pane.fill(content)
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

    def fill(self, histories: Histories) -> None:
        """Sum up this pitch history from now on."""
        self._histories = histories
        self.statistics.fill(histories.statistics)
        self.statistics.selecting.connect(histories.selection.set_wanted)
        self.statistics.span_chosen.connect(histories.selection.choose)
        histories.selection.changed.connect(self._sum_up)

    def take(self, view: SpectrumView | WaveformView) -> None:
        """Show a view."""
        if isinstance(view, SpectrumView):
            self.spectrum.take(view)
        else:
            self.waveform.take(view)

    def set_tolerance(self, tolerance: float) -> None:
        """Colour what is in tune."""
        self.statistics.histogram.set_tolerance(tolerance)

    def set_colours(self, colours: Colours, icons: Icons) -> None:
        """Use another theme."""
        for pane in self._panes:
            pane.set_icons(icons)
        for canvas in (self.spectrum, self.waveform, self.statistics.histogram):
            canvas.set_colours(colours)
        if self._histories is not None:
            self._histories.cursor.set_colours(colours)

    @Slot()
    def _sum_up(self) -> None:
        if self._histories is not None:
            self.statistics.show_span(self._histories.selection.ago())
