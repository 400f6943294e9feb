"""Displays by key, the mini window, the stage: what stands in for the window and comes back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDockWidget

from tests.ui.looks import has_colour, pixels
from tuner.engine.lifecycle import SessionState
from tuner.engine.views import StrobeView, Watched
from tuner.ui.colours import contrast, load_colours
from tuner.ui.displays.gauge import Gauge
from tuner.ui.displays.readout import Caption, Readout, Sign
from tuner.ui.mini import MiniWindow
from tuner.ui.smoothing import Closeness, Numerals
from tuner.ui.stage import StageWindow, stage_colours

VIEW = StrobeView(1, 440.0, (0.0, 0.01), ((0.0,) * 5,) * 2, ((-20.0,) * 5,) * 2)


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, key, modifier)


def mini_of(qtbot, window):
    press(qtbot, window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    mini = window._modes.mini
    qtbot.waitUntil(mini.isActiveWindow)
    return mini


def stage_of(qtbot, window):
    press(qtbot, window, Qt.Key.Key_F10)
    stage = window._modes.stage
    qtbot.waitUntil(stage.isActiveWindow)
    return stage


@pytest.mark.parametrize(
    ("key", "gauge"),
    [(Qt.Key.Key_2, Gauge.BAR), (Qt.Key.Key_3, Gauge.STROBE), (Qt.Key.Key_S, Gauge.STROBE)],
)
def test_displays_have_keys(qtbot, window, key, gauge):
    press(qtbot, window, key)
    assert window._panel.gauge is gauge
    assert window._actions.gauges[gauge].isChecked()
    press(qtbot, window, Qt.Key.Key_1)
    assert window._panel.gauge is Gauge.NEEDLE


def test_s_goes_to_the_strobe_and_back_to_where_one_was(qtbot, window):
    press(qtbot, window, Qt.Key.Key_2)
    press(qtbot, window, Qt.Key.Key_S)
    assert window._panel.gauge is Gauge.STROBE
    press(qtbot, window, Qt.Key.Key_S)
    assert window._panel.gauge is Gauge.BAR


def test_a_display_that_comes_shows_what_the_other_did(qtbot, window, reading):
    window.show_state(SessionState.RUNNING)
    window.take_reading(reading(441.0))
    qtbot.waitUntil(lambda: window._panel.numerals is not None)
    window._modes.show_gauge(Gauge.BAR)
    assert window._panel.display(Gauge.BAR).readout.numerals == window._panel.numerals
    assert window._panel.display(Gauge.BAR).cents is not None
    assert window._panel.numerals.name == "A"


def test_phases_are_wanted_only_while_a_strobe_can_be_seen(qtbot, window):
    assert window.watched_views == Watched()
    with qtbot.waitSignal(window.views_wanted) as wanted:
        window._modes.show_gauge(Gauge.STROBE)
    assert wanted.args == [Watched(strobe=True)]
    window.take_view(VIEW)
    assert window._panel.strobe.motion.advance(0.0)
    window._modes.show_gauge(Gauge.NEEDLE)
    qtbot.waitUntil(lambda: window.watched_views == Watched())


def test_nothing_is_wanted_while_minimised(qtbot, window):
    window._modes.show_gauge(Gauge.STROBE)
    qtbot.waitUntil(lambda: window.watched_views.strobe)
    window.showMinimized()
    qtbot.waitUntil(lambda: not window.watched_views.strobe)
    window.showNormal()
    qtbot.waitUntil(lambda: window.watched_views.strobe)


def test_the_layout_remembers_the_display(window):
    window._modes.show_gauge(Gauge.BAR)
    saved = window.saved_layout()
    window._modes.show_gauge(Gauge.NEEDLE)
    window.restore(b"", saved)
    assert window._panel.gauge is Gauge.BAR
    window.restore(b"", b"gauge=flute;nonsense")
    assert window._panel.gauge is Gauge.BAR


def test_the_mini_window_stands_in_and_escape_brings_the_window_back(qtbot, window, reading):
    mini = mini_of(qtbot, window)
    assert window.isHidden()
    assert mini.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert (mini.width(), mini.height()) == (320, 120)
    window.show_state(SessionState.RUNNING)
    window.take_reading(reading(441.0))
    qtbot.waitUntil(lambda: mini.readout.numerals is not None)
    assert mini.readout == window._panel.dial.readout
    with qtbot.waitSignal(window.pause_toggled):
        press(qtbot, mini, Qt.Key.Key_Space)
    press(qtbot, mini, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert mini.isHidden()


@pytest.mark.parametrize("stand_in", [mini_of, stage_of])
def test_floating_panes_go_with_the_window_and_come_back(qtbot, window, stand_in):
    floating, docked = window.findChildren(QDockWidget)[:2]
    for pane in (floating, docked):
        pane.show()
    floating.setFloating(True)
    qtbot.waitUntil(floating.isVisible)
    saved = window.saved_layout()
    display = stand_in(qtbot, window)
    assert not floating.isVisible()
    assert window.saved_layout() == saved
    press(qtbot, display, Qt.Key.Key_Escape)
    qtbot.waitUntil(floating.isVisible)
    assert floating.isFloating()
    assert docked.isVisible()


def test_a_double_click_brings_the_window_back(qtbot, window):
    mini = mini_of(qtbot, window)
    qtbot.mouseDClick(mini, Qt.MouseButton.LeftButton)
    assert window.isVisible()
    assert window._modes.mini is None


def test_the_stage_fills_the_screen_and_escape_leaves_it(qtbot, window):
    stage = stage_of(qtbot, window)
    assert stage.isFullScreen()
    assert window.isHidden()
    press(qtbot, stage, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert stage.isHidden()


def test_the_strobe_comes_to_the_stage(qtbot, window):
    stage = stage_of(qtbot, window)
    assert window.watched_views == Watched()
    press(qtbot, stage, Qt.Key.Key_S)
    assert stage.strobe
    qtbot.waitUntil(lambda: window.watched_views == Watched(strobe=True))
    window.take_view(VIEW)
    assert stage.motion.advance(0.0)
    press(qtbot, stage, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: window.watched_views == Watched())


def test_from_the_stage_to_the_mini_window(qtbot, window):
    stage = stage_of(qtbot, window)
    press(qtbot, stage, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert stage.isHidden()
    assert window._modes.mini is not None
    assert window.isHidden()


def test_closing_the_window_closes_what_stands_in(qtbot, window):
    mini = mini_of(qtbot, window)
    with qtbot.waitSignal(window.about_to_close):
        window._actions.quit.trigger()
    assert not mini.isVisible()


def test_a_theme_reaches_stage_and_mini_window(qtbot, window):
    stage = stage_of(qtbot, window)
    light = load_colours(dark=False)
    window._modes.set_colours(light)
    assert stage.colours.surface == QColor("#ffffff")
    press(qtbot, stage, Qt.Key.Key_D)
    assert stage.night
    assert stage.colours.surface == QColor("#000000")


@pytest.mark.parametrize("dark", [False, True])
def test_the_stage_has_the_contrast_of_bright_light(dark):
    colours = stage_colours(load_colours(dark), night=False)
    assert contrast(colours.text, colours.surface) == pytest.approx(21.0)
    for colour in (colours.in_tune, colours.near, colours.off, colours.muted):
        assert contrast(colour, colours.surface) > 6.0


@pytest.mark.parametrize("dark", [False, True])
def test_a_dark_stage_is_dim_but_readable(dark):
    colours = stage_colours(load_colours(dark), night=True)
    for colour in (colours.text, colours.muted, colours.in_tune, colours.near, colours.off):
        assert 4.5 <= contrast(colour, colours.surface) < 7.5


@pytest.mark.parametrize("kind", [MiniWindow, StageWindow])
def test_flat_sharp_and_in_tune_look_different(qtbot, colours, kind):
    display = kind(colours, 5.0)
    qtbot.addWidget(display)
    display.resize(640, 360)
    looks = set()
    for cents, closeness, sign in (
        (-20.0, Closeness.OFF, Sign.FLAT),
        (20.0, Closeness.OFF, Sign.SHARP),
        (0.0, Closeness.IN_TUNE, Sign.IN_TUNE),
    ):
        numerals = Numerals("A", "4", cents, 440.0, 440.0, closeness, 0.1)
        display.set_needle(cents, closeness, fresh=True, moving=False)
        display.show_readout(Readout(numerals, True, Caption(sign, "")))
        looks.add(pixels(display))
        wanted = display.colours.in_tune if closeness is Closeness.IN_TUNE else display.colours.off
        assert has_colour(display, wanted.name())
    display.show_readout(Readout(None, False, Caption(Sign.NONE, "Play a note")))
    looks.add(pixels(display))
    assert len(looks) == 4


@pytest.mark.parametrize(("octave", "high"), [("′", True), ("″", True), (",", False)])
def test_helmholtz_strokes_stand_above_and_below_in_the_mini_window(qtbot, colours, octave, high):
    display = MiniWindow(colours, 5.0)
    qtbot.addWidget(display)
    display.resize(640, 360)
    images = []
    for mark in ("", octave.replace("″", "′′")):
        numerals = Numerals("a", mark, 0.0, 440.0, 440.0, Closeness.IN_TUNE, 0.1)
        display.show_readout(Readout(numerals, True, Caption(Sign.IN_TUNE, "")))
        images.append(display.grab().toImage())
    bare, marked = images
    rows = [
        y
        for y in range(bare.height())
        for x in range(bare.width() // 2)
        if bare.pixel(x, y) != marked.pixel(x, y)
    ]
    assert rows
    middle = display._note.center().y() * bare.devicePixelRatio()
    assert (sum(rows) / len(rows) < middle) is high
