"""What a screen reader hears of every display."""

from __future__ import annotations

import gc
from collections import Counter

import pyqtgraph as pg
import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDockWidget, QWidget
from shiboken6 import isValid

from tuner.engine.lifecycle import SessionState
from tuner.ui import accessible
from tuner.ui.displays.canvas import Canvas
from tuner.ui.displays.gauge import Gauge
from tuner.ui.docks.pool_cells import Swatch
from tuner.ui.docks.strip import ScrollingStrip

ROLE, TEXT = QAccessible.Role, QAccessible.Text
NONE = "—"


def told(widget):
    """Role, name and value, as Qt passes them on."""
    found = QAccessible.queryAccessibleInterface(widget)
    value = found.text(TEXT.Value)
    assert value == found.text(TEXT.Description)
    return found.role(), found.text(TEXT.Name), value


@pytest.fixture
def full(qtbot, window, reading, metrics):
    """A window in which every display shows something."""
    for pane in window.findChildren(QDockWidget):
        pane.show()
    qtbot.waitUntil(lambda: window._several.content is not None)
    window.show_state(SessionState.RUNNING)
    window.take_metrics(metrics)
    for frame in range(1, 4):
        window.take_reading(reading(441.0, frame=1024 * frame, rms=-23.0))
    qtbot.waitUntil(lambda: window._panel.numerals is not None)
    return window


def test_every_display_says_what_it_is_its_name_and_its_value(full):
    drawn = [
        each
        for kind in (Canvas, ScrollingStrip, pg.PlotWidget)
        for each in full.findChildren(kind)
        if not isinstance(each, Swatch)
    ]
    roles = Counter()
    for widget in drawn:
        role, name, value = told(widget)
        assert role in (ROLE.Graphic, ROLE.Chart, ROLE.Grouping), type(widget)
        assert name, type(widget)
        assert value or role is ROLE.Grouping, type(widget)
        roles[role] += 1
    assert roles[ROLE.Graphic] >= 3
    assert roles[ROLE.Chart] >= 8


def test_what_they_say(full):
    histories = full._panes.histories
    assert told(histories.pitch.plot) == (ROLE.Chart, "Pitch history, in cents", "+3.9\u202f¢")
    assert told(histories.volume.strip)[2] == "−23\u202fdBFS"
    role, name, value = told(full._panel.display(Gauge.NEEDLE))
    assert (role, name) == (ROLE.Graphic, "Tuning display")
    assert value.startswith("A4, +3.9 ±0.02 cents")
    assert told(full._panes.pool.cells)[2].startswith("Available 13, ")
    assert told(full._views.spectrum)[2] == NONE
    button = QAccessible.queryAccessibleInterface(full._tool_bar.run)
    assert (button.role(), button.text(TEXT.Name)) == (ROLE.Button, "Pause")


def test_windows_of_their_own_stay_windows(qtbot, window):
    window._actions.mini.trigger()
    mini = window._modes.mini
    assert told(mini)[0] is ROLE.Window
    window._actions.mini.trigger()


def test_what_was_told_lasts_as_long_as_its_widget(qtbot, colours):
    accessible.tell_screen_readers()

    class Still(Canvas):
        def accessible_value(self):
            return "still"

    parent = QWidget()
    qtbot.addWidget(parent)
    gone, stays = Still(colours, parent), Still(colours, parent)
    assert told(gone)[2] == told(stays)[2] == "still"
    interface = accessible._told[-2]
    gone.deleteLater()
    qtbot.waitUntil(lambda: not isValid(gone))
    assert not isValid(interface)
    gc.collect()
    assert told(stays)[2] == "still"
    told(Still(colours, parent))
    assert all(isValid(each) for each in accessible._told)
