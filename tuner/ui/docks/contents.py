"""What fills the panes and needs no NumPy. Imported once the window has been painted."""

from __future__ import annotations

from tuner.ui.docks.pool import PoolPane
from tuner.ui.docks.spectrum_plot import SpectrumPlot
from tuner.ui.docks.statistics_pane import StatisticsPane
from tuner.ui.docks.waveform_plot import WaveformPlot
from tuner.ui.tones.tone_pane import TonePane

__all__ = ("PoolPane", "SpectrumPlot", "StatisticsPane", "TonePane", "WaveformPlot")
