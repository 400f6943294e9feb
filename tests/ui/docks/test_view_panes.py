"""Spectrum, waveform and statistics in the window: hidden, shown, watched, filled."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QDockWidget

from tests.ui.looks import has_colour, pixels
from tuner.engine.lifecycle import SessionState
from tuner.engine.views import SpectrumView, Watched, WaveformView
from tuner.pitch.reading import Partial
from tuner.ui.docks.spectrum_plot import SpectrumPlot
from tuner.ui.docks.waveform_plot import WaveformPlot
from tuner.ui.words import NOTHING


def spectrum(level=-30.0):
    levels = np.full(480, -100.0, dtype=np.float32)
    levels[100] = level
    partials = (Partial(1, 110.0, -30.0), Partial(2, 220.0, -40.0), Partial(3, 1e5, -50.0))
    return SpectrumView(20.0, 20_000.0, levels, partials, 110.0)


def wave(scale=0.3):
    values = scale * np.sin(np.linspace(0.0, 4.0 * np.pi, 480)).astype(np.float32)
    return WaveformView(440.0, 2, values)


def mouse(kind, x, y):
    none = Qt.MouseButton.NoButton
    place = QPointF(x, y)
    return QMouseEvent(kind, place, place, none, none, Qt.KeyboardModifier.NoModifier)


def canvas(qtbot, kind, colours):
    widget = kind(colours)
    qtbot.addWidget(widget)
    widget.resize(400, 200)
    widget.show()
    return widget


def pane(window, name):
    return window.findChild(QDockWidget, name)


@pytest.fixture
def heard(window, reading):
    """A window that has heard four seconds of a note that is 3 cents flat."""
    window.show_state(SessionState.RUNNING)
    for number in range(200):
        window.take_reading(reading(440.0 * 2 ** (-3 / 1200), frame=960 * (number + 1)))
    return window


def test_partials_are_marked(qtbot, colours):
    plot = canvas(qtbot, SpectrumPlot, colours)
    plot.take(spectrum())
    assert has_colour(plot, colours.near_fill.name(), least=10)
    assert plot.place_of(20.0) < plot.place_of(110.0) < plot.place_of(20_000.0)


def test_the_spectrum_is_read_off_under_the_mouse(qtbot, colours):
    plot = canvas(qtbot, SpectrumPlot, colours)
    plot.take(spectrum())
    before = pixels(plot)
    QApplication.sendEvent(plot, mouse(QEvent.Type.MouseMove, 200.0, 50.0))
    assert pixels(plot) != before
    QApplication.sendEvent(plot, QEvent(QEvent.Type.Leave))
    assert pixels(plot) == before


def test_a_waveform_is_scaled_to_the_plot_and_greys_at_the_end(qtbot, colours):
    plot = canvas(qtbot, WaveformPlot, colours)
    plot.take(wave(0.3))
    loud = pixels(plot)
    quiet = canvas(qtbot, WaveformPlot, colours)
    quiet.take(wave(0.003))
    assert pixels(quiet) == loud
    plot.take(WaveformView(0.0, 2, None))
    assert pixels(plot) != loud


@pytest.mark.parametrize(
    ("name", "key", "watched"),
    [
        ("spectrum", Qt.Key.Key_4, Watched(spectrum=True)),
        ("waveform", Qt.Key.Key_5, Watched(waveform=True)),
        ("statistics", Qt.Key.Key_6, Watched()),
    ],
)
def test_panes_are_hidden_until_their_key_and_only_then_worked_out(
    qtbot, window, name, key, watched
):
    assert pane(window, name).isHidden()
    assert window.watched_views == Watched()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, key)
    assert pane(window, name).isVisible()
    qtbot.waitUntil(lambda: window.watched_views == watched)
    qtbot.keyClick(window, key)
    qtbot.waitUntil(lambda: window.watched_views == Watched())


def test_a_pane_behind_another_tab_is_not_worked_out(qtbot, window):
    one, other = pane(window, "spectrum"), pane(window, "waveform")
    one.show()
    other.show()
    qtbot.waitUntil(lambda: window.watched_views == Watched(spectrum=True, waveform=True))
    window.tabifyDockWidget(one, other)
    other.raise_()
    qtbot.waitUntil(lambda: window.watched_views == Watched(waveform=True))


def test_the_layout_remembers_which_panes_are_shown(qtbot, window):
    pane(window, "spectrum").show()
    saved = window.saved_layout()
    pane(window, "spectrum").hide()
    window.restore(b"", saved)
    assert pane(window, "spectrum").isVisible()
    window._actions.reset_layout.trigger()
    assert pane(window, "spectrum").isHidden()


def test_views_reach_their_panes(window):
    for name in ("spectrum", "waveform"):
        pane(window, name).show()
    window.take_view(spectrum())
    window.take_view(wave())
    assert window._views.spectrum.view.partials[0].number == 1
    assert window._views.waveform.view.hz == 440.0


def test_statistics_sum_up_the_last_note(qtbot, heard):
    pane(heard, "statistics").show()
    figures = heard._views.statistics.figures
    qtbot.waitUntil(lambda: figures["Mean"].text() != NOTHING)
    assert figures["Mean"].text().startswith("−3.00")
    assert figures["Spread"].text().startswith("0.00")
    assert figures["Readings"].text().startswith("200 in 4.0")


def test_statistics_sum_up_a_selection_over_a_pause(qtbot, heard):
    pane(heard, "statistics").show()
    statistics, histories = heard._views.statistics, heard._panes.histories
    statistics.over.setCurrentIndex(statistics.over.count() - 1)
    assert histories.selection.span() is None
    assert statistics.figures["Mean"].text() == NOTHING
    heard.show_state(SessionState.PAUSED)
    histories.selection.region.setRegion((-2.0, -1.0))
    assert histories.selection.span() == pytest.approx((2.0, 3.0))
    assert statistics.figures["Readings"].text().startswith("50 in 1.0")
    heard.show_state(SessionState.RUNNING)
    assert histories.selection.span() is None


def test_a_selection_is_moved_by_keys(qtbot, heard):
    pane(heard, "statistics").show()
    statistics, selection = heard._views.statistics, heard._panes.histories.selection
    statistics.over.setCurrentIndex(statistics.over.count() - 1)
    assert not statistics.first.isEnabled()
    heard.show_state(SessionState.PAUSED)
    assert statistics.first.value() == pytest.approx(selection.ago()[0], abs=0.05)
    statistics.last.setValue(-1.0)
    statistics.first.setValue(-3.0)
    qtbot.keyClick(statistics.first, Qt.Key.Key_Up)
    assert selection.ago() == pytest.approx((-2.9, -1.0))


def test_the_pitch_history_is_read_off_under_the_mouse(qtbot, heard):
    cursor, plot = heard._panes.histories.cursor, heard._panes.histories.pitch.plot
    area = plot.mapFromScene(plot.getPlotItem().getViewBox().sceneBoundingRect()).boundingRect()
    viewport = plot.viewport()
    QApplication.sendEvent(
        viewport, mouse(QEvent.Type.MouseMove, area.right() - 20.0, area.center().y())
    )
    assert cursor.tag.isVisible()
    assert cursor.tag.text().endswith("−3.0\u202f¢")
    QApplication.sendEvent(viewport, mouse(QEvent.Type.MouseMove, 2.0, 2.0))
    assert not cursor.tag.isVisible()
