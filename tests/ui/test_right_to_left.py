"""A language that runs from right to left turns the window about, but no scale and no time axis."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.looks import looks_like, pixels
from tuner.settings.model import Settings
from tuner.ui.displays.canvas import Canvas
from tuner.ui.docks.scrolling_plot import ScrollingPlot
from tuner.ui.main_window import MainWindow
from tuner.ui.settings_dialog import SettingsDialog
from tuner.ui.targets.strings_view import StringsView

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(RIGHT)
    yield
    qapp.setLayoutDirection(before)


@pytest.mark.usefixtures("right_to_left")
def test_the_window_is_turned_about_but_no_display(window: MainWindow) -> None:
    displays: list[QWidget] = []
    for kind in (Canvas, ScrollingPlot, StringsView):
        displays += window.findChildren(kind)
    assert len(displays) > 8
    assert {each.layoutDirection() for each in displays} == {LEFT}
    assert window.layoutDirection() is RIGHT
    assert window.menuBar().layoutDirection() is RIGHT
    run, settings = window._tool_bar.run, window._tool_bar.concert_pitch
    assert (
        run.mapTo(window, run.rect().center()).x()
        > settings.mapTo(window, settings.rect().center()).x()
    )


@pytest.mark.usefixtures("right_to_left")
def test_labels_stand_at_the_right_of_their_controls(qtbot: QtBot, settings: Settings) -> None:
    dialog = SettingsDialog(settings, (), 48_000)
    qtbot.addWidget(dialog)
    dialog.show()
    row = dialog.pages["audio"].rows["gate"]
    label, control = row.label, row.editor.widget
    assert (
        label.mapTo(dialog, label.rect().center()).x()
        > control.mapTo(dialog, control.rect().center()).x()
    )


def at_rest(qtbot: QtBot, widget: QWidget) -> bytes:
    """What a widget looks like once it has stopped changing."""
    looks = [b"", pixels(widget)]
    while looks[-1] != looks[-2]:
        qtbot.wait(100)
        looks.append(pixels(widget))
    return looks[-1]


def test_displays_look_the_same_either_way(
    qtbot: QtBot, qapp: QApplication, settings: Settings
) -> None:
    pictures = []
    for direction in (LEFT, RIGHT):
        qapp.setLayoutDirection(direction)
        try:
            window = MainWindow(settings)
            qtbot.addWidget(window)
            window.resize(1024, 640)
            with qtbot.waitSignal(window.panes_filled, timeout=20_000):
                window.show()
            pictures.append(
                [at_rest(qtbot, each) for each in (window._panel.dial, window._panel.meter)]
            )
        finally:
            qapp.setLayoutDirection(LEFT)
    assert all(looks_like(*looks) for looks in zip(*pictures, strict=True))
