"""The strings in mini window and stage."""

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from tests.ui.looks import has_colour, pixels
from tests.ui.targets.strings import GUITAR, instrument
from tuner.music.tuning import Tuning
from tuner.ui.displays.readout import Caption, Readout, Sign
from tuner.ui.mini import MiniWindow
from tuner.ui.smoothing import Closeness
from tuner.ui.stage import StageWindow
from tuner.ui.targets.string_states import StringStates
from tuner.ui.targets.string_strip import StringStrip

pytestmark = pytest.mark.usefixtures("qapp")

HARP = instrument(*[f"{name}{octave}" for octave in range(1, 8) for name in "CDEFGAB"])


def known(tuning):
    states = StringStates()
    states.show_tuning(tuning)
    return states


def painted(strip, colours, numerals, width=600):
    image = QImage(width, 60, QImage.Format.Format_RGB32)
    image.fill(colours.surface)
    with QPainter(image) as painter:
        strip.fit(QRectF(0.0, 10.0, width, 40.0), painter.font())
        strip.paint(painter, colours, numerals)
    return image


def count(image, colour):
    size = image.size()
    wanted = colour.rgb()
    return sum(
        image.pixel(x, y) == wanted for x in range(size.width()) for y in range(size.height())
    )


@pytest.mark.parametrize("at", [0, 20, 48])
@pytest.mark.parametrize("width", [300, 600, 1900])
def test_of_many_strings_the_one_that_sounds_is_drawn(colours, numerals, at, width):
    tuning = Tuning(instrument=HARP)
    strip = StringStrip(known(tuning))
    quiet = painted(strip, colours, None, width)
    assert count(quiet, colours.text) == 0
    assert count(painted(strip, colours, numerals(tuning, at), width), colours.text) > 40


def test_the_locked_string_is_drawn_with_its_lock(colours):
    strip = StringStrip(known(Tuning(instrument=HARP, locked=40)))
    assert strip.locked
    assert count(painted(strip, colours, None), colours.accent) > 40


def test_nothing_is_drawn_outside_its_place(colours, numerals):
    tuning = Tuning(instrument=HARP)
    image = painted(StringStrip(known(tuning)), colours, numerals(tuning, 20), 300)
    edges = [image.pixel(x, y) for x in range(300) for y in (*range(9), *range(51, 60))]
    assert set(edges) == {colours.surface.rgb()}


@pytest.fixture(params=[MiniWindow, StageWindow])
def display(request, qtbot, colours):
    display = request.param(colours, 5.0)
    qtbot.addWidget(display)
    if request.param is StageWindow:
        display.resize(QSize(1280, 720))
    return display


def reading(numerals, tuning, index):
    return Readout(numerals(tuning, index), True, Caption(Sign.IN_TUNE, "In tune"))


def test_strings_heard_before_are_known_and_another_lights_up(display, numerals):
    tuning = Tuning(instrument=GUITAR)
    states = known(tuning)
    display.watch_strings(states)
    looks = [pixels(display)]
    states.take(numerals(tuning, 2))
    display.show_readout(reading(numerals, tuning, 2))
    looks.append(pixels(display))
    states.take(numerals(tuning, 3, -9.0, Closeness.NEAR))
    display.forget_still()
    looks.append(pixels(display))
    assert len(set(looks)) == 3


def test_a_lock_is_shown_with_and_without_strings(display, numerals):
    states = StringStates()
    display.watch_strings(states)
    accent = display.colours.accent.name()
    for tuning, locked in (
        (Tuning(), False), (Tuning(locked=69), True),
        (Tuning(instrument=GUITAR), False), (Tuning(instrument=GUITAR, locked=3), True),
    ):  # fmt: skip
        states.show_tuning(tuning)
        display.show_targets()
        assert has_colour(display, accent) is locked


def test_the_mini_window_grows_for_strings_and_shrinks_back(qtbot, colours):
    mini = MiniWindow(colours, 5.0)
    qtbot.addWidget(mini)
    states = known(Tuning(instrument=GUITAR))
    mini.watch_strings(states)
    assert (mini.width(), mini.height()) == (320, 156)
    states.show_tuning(Tuning())
    mini.show_targets()
    assert (mini.width(), mini.height()) == (320, 120)


def test_the_window_s_strings_reach_what_stands_in_for_it(qtbot, window):
    window.show_tuning(Tuning(instrument=GUITAR))
    window._actions.mini.trigger()
    mini = window._modes.mini
    assert mini.strip.needed
    window.show_tuning(Tuning(instrument=GUITAR, locked=3))
    assert mini.strip.locked
    window.show_tuning(Tuning())
    assert not mini.strip.needed
    qtbot.keyClick(mini, Qt.Key.Key_Escape)
    assert window.isVisible()
