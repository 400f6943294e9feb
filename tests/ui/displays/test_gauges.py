"""Bar and strobe: what they paint, and that they paint no more."""

import itertools
import time

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QRegion

from tests.ui.looks import has_colour, pixels
from tuner.engine.views import StrobeView
from tuner.ui.colours import load_colours
from tuner.ui.displays.bar import BarDisplay
from tuner.ui.displays.bar_scale import BarScale
from tuner.ui.displays.readout import Caption, Readout, Sign
from tuner.ui.displays.strobe import StrobeDisplay
from tuner.ui.displays.strobe_bands import StrobeBands
from tuner.ui.displays.strobe_motion import BANDS
from tuner.ui.smoothing import Closeness, Numerals

NUMERALS = Numerals("A", "4", 3.2, 440.8, 440.0, Closeness.IN_TUNE, 0.01)
WORDS = Caption(Sign.IN_TUNE, "In tune")


def shown(qtbot, display):
    qtbot.addWidget(display)
    display.resize(640, 360)
    display.show()
    qtbot.waitExposed(display)
    return display


@pytest.fixture
def bar(qtbot, colours):
    return shown(qtbot, BarDisplay(colours, 5.0))


@pytest.fixture
def strobe(qtbot, colours):
    return shown(qtbot, StrobeDisplay(colours, 5.0))


@pytest.fixture
def asked(monkeypatch):
    """The rectangles a widget asks to be painted."""

    def watch(widget):
        rects = []
        monkeypatch.setattr(widget, "update", lambda *rect: rects.append(rect))
        return rects

    return watch


def sounding(display, turns=0.0, level=-20.0, run=1):
    """Let a strobe hear a steady tone, and draw until the bands are bright."""
    now_s = time.monotonic()
    times = tuple(0.008 * number for number in range(4))
    moment = tuple(turns * band for band in range(1, BANDS + 1))
    display.motion.take(
        StrobeView(run, 440.0, times, (moment,) * 4, ((level,) * BANDS,) * 4), now_s
    )
    for number in range(15):
        display.advance(now_s + 0.016 * number)


def test_flat_is_left_and_sharp_is_right():
    scale = BarScale(QRectF(10.0, 20.0, 100.0, 10.0), 5.0, 12.0)
    assert (scale.x(-50.0), scale.x(0.0), scale.x(50.0)) == (10.0, 60.0, 110.0)
    assert scale.x(-400.0) == 10.0
    assert scale.reach(-20.0, -10.0).right() >= 60.0


def test_the_bar_has_the_colour_of_its_state(bar, colours):
    bar.set_needle(-30.0, Closeness.OFF, fresh=True, moving=False)
    assert has_colour(bar, colours.off_fill.name())
    bar.set_needle(-30.0, Closeness.OFF, fresh=False, moving=False)
    assert not has_colour(bar, colours.off_fill.name())


def test_the_bar_asks_for_what_has_moved_only(bar, asked):
    bar.set_needle(10.0, Closeness.NEAR, fresh=True, moving=True)
    rects = asked(bar)
    bar.set_needle(10.01, Closeness.NEAR, fresh=True, moving=True)
    assert rects == []
    bar.set_needle(12.0, Closeness.NEAR, fresh=True, moving=True)
    ((rect,),) = rects
    assert rect.width() < 0.3 * bar.width()


def test_a_partial_paint_leaves_what_a_full_one_would(bar):
    bar.set_needle(-20.0, Closeness.NEAR, fresh=True, moving=True)
    image = bar.grab().toImage()
    bar.set_needle(31.0, Closeness.NEAR, fresh=True, moving=True)
    region = QRegion(bar.reach(-20.0, 31.0).toAlignedRect())
    bar.render(image, region.boundingRect().topLeft(), region)
    assert image == bar.grab().toImage()


def test_words_and_figures_are_written_and_spoken(bar):
    empty = pixels(bar)
    bar.show_readout(Readout(NUMERALS, True, WORDS))
    assert pixels(bar) != empty
    assert bar.accessibleDescription().startswith("A4, +3.2")


@pytest.mark.parametrize("size", [QSize(320, 150), QSize(1400, 300), QSize(3000, 1700)])
def test_places_stay_inside_at_any_size(qtbot, colours, size):
    for display in (BarDisplay(colours, 5.0), StrobeDisplay(colours, 5.0)):
        qtbot.addWidget(display)
        display.lay_out(size)
        for area in display.areas():
            assert QRectF(0.0, 0.0, size.width(), size.height()).contains(area)


def test_the_strobe_lights_up_and_fades(strobe, colours):
    assert not has_colour(strobe, colours.trace.name())
    sounding(strobe)
    assert has_colour(strobe, colours.trace.name())
    now_s = time.monotonic() + 1.0
    for number in range(60):
        strobe.advance(now_s + 0.02 * number)
    assert not has_colour(strobe, colours.trace.name())


def test_in_tune_the_strobe_is_green(strobe, colours):
    sounding(strobe)
    strobe.set_needle(0.0, Closeness.IN_TUNE, fresh=True, moving=False)
    assert has_colour(strobe, colours.in_tune_fill.name())


def test_a_strobe_that_stands_still_asks_for_nothing(strobe, asked):
    sounding(strobe)
    rects = asked(strobe)
    now_s = time.monotonic() + 0.3
    strobe.motion.take(
        StrobeView(1, 440.0, (0.032, 0.04), ((0.0,) * 5,) * 2, ((-20.0,) * 5,) * 2), now_s
    )
    for number in range(10):
        strobe.advance(now_s + 0.016 * number)
    assert rects == []


def bands_at(turns, contrast=1.0):
    colours = load_colours(dark=True)
    bands = StrobeBands(colours.unlit, colours.trace)
    bands.fit(QRectF(0.0, 0.0, 480.0, 100.0), 1.0)
    bands.show([turns] * BANDS, [contrast] * BANDS)
    return bands


def bright_edge(qapp, turns):
    """Where band 1 is brightest first, in pixels."""
    bands = bands_at(turns)
    image = QImage(480, 100, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        bands.paint(painter, QRegion(0, 0, 480, 100))
    row = [image.pixelColor(x, 5).lightnessF() for x in range(120)]
    return sum(x * value for x, value in enumerate(row)) / sum(row)


def test_sharp_moves_the_stripes_to_the_right(qapp):
    still, later = bright_edge(qapp, 0.0), bright_edge(qapp, 0.05)
    assert 0.5 < later - still < 8.0


def test_a_quarter_of_a_pixel_is_a_move_and_less_is_none(qapp):
    bands = bands_at(0.0)
    quarter = 0.25 / bands.period
    ones = [1.0] * BANDS
    assert bands.show([0.3 * quarter] * BANDS, ones) == []
    assert len(bands.show([0.6 * quarter] + [0.0] * 4, ones)) == 1


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("contrast", [0.0, 0.6])
def test_what_the_bands_cover_needs_nothing_under_it(qapp, colours, ratio, contrast):
    bands = StrobeBands(colours.unlit, colours.trace)
    bands.fit(QRectF(7.3, 5.2, 411.0, 97.0), ratio)
    bands.show([0.37] * BANDS, [contrast] * BANDS)
    image = QImage(round(440 * ratio), round(120 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(0xFF00FF)
    whole = QRegion(0, 0, 440, 120)
    with QPainter(image) as painter:
        bands.paint(painter, whole)
        painter.setClipRegion(whole - bands.covered)
        painter.fillRect(0, 0, 440, 120, colours.surface)
    assert not any(
        image.pixel(x, y) & 0xFFFFFF == 0xFF00FF
        for x in range(image.width())
        for y in range(image.height())
    )
    area = sum(rect.width() * rect.height() for rect in bands.covered)
    assert area > 0.8 * 411.0 * 97.0


def test_a_whole_turn_looks_the_same(qapp):
    assert bright_edge(qapp, 3.0) == pytest.approx(bright_edge(qapp, 0.0))


def test_bands_and_stripes_are_whole_device_pixels(qapp, colours):
    bands = StrobeBands(colours.unlit, colours.trace)
    bands.fit(QRectF(7.3, 3.1, 611.0, 143.0), 1.5)
    assert (bands.period * 1.5) % 60 == 0
    rects = [bands.band(number) for number in range(BANDS)]
    assert all(one.bottom() < other.top() for one, other in itertools.pairwise(rects))
