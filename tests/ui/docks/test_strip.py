import pytest

from tuner.ui.colours import load_colours
from tuner.ui.docks.history import GAP
from tuner.ui.docks.strip import ScrollingStrip, StripStyle

from ..looks import pixels

PITCH = StripStyle(-50.0, 50.0, lines=(-25.0, 0.0, 25.0), band=5.0)
VOLUME = StripStyle(-80.0, 0.0, lines=(-40.0,), filled=True)


@pytest.fixture
def make_strip(qtbot, colours):
    def make(style=PITCH, width=200):
        strip = ScrollingStrip(style, 10.0, colours)
        qtbot.addWidget(strip)
        strip.resize(width, 100)
        strip.show()
        return strip

    return make


def play(strip, values, start_s=0.0, step_s=0.02):
    """Feed readings and frames as a stream does."""
    for step, value in enumerate(values):
        time_s = start_s + step_s * step
        strip.append(time_s, value)
        strip.advance(100.0 + time_s)


def traced_columns(strip, colour):
    image = strip.grab().toImage()
    return {
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).name() == colour
    }


def test_draws_a_trace_that_grows_from_the_right(make_strip, colours):
    strip = make_strip(VOLUME)
    pixels(strip)
    play(strip, [-20.0] * 100)
    columns = traced_columns(strip, colours.trace.name())
    assert columns
    assert min(columns) > 140
    assert max(columns) > 190


def test_wraps_round_without_a_seam(make_strip, colours):
    strip = make_strip(VOLUME)
    pixels(strip)
    play(strip, [-20.0] * 1300)
    assert traced_columns(strip, colours.fill.name()) >= set(range(2, 190))


def test_looks_the_same_drawn_bit_by_bit_or_at_once(make_strip):
    strip = make_strip(VOLUME)
    pixels(strip)
    play(strip, [-20.0 - step % 40 for step in range(700)])
    scrolled = strip.grab().toImage()
    strip._forget()
    anew = strip.grab().toImage()
    different = sum(
        scrolled.pixel(x, y) != anew.pixel(x, y) for x in range(200) for y in range(100)
    )
    assert different < 200 * 100 * 0.01


def test_drawn_at_once_it_shows_nothing_of_the_turn_before(make_strip, colours):
    for readings in range(1000, 1030):
        strip = make_strip()
        play(strip, [20.0] * (readings - 499))
        play(strip, [40.0] * 500, start_s=0.02 * (readings - 499))
        strip.resize(200 + readings % 7, 100)
        image = strip.grab().toImage()
        # The old readings would be 30 px from above, where no line of the plot is.
        late = {
            image.pixelColor(x, y).name() for x in range(50, image.width()) for y in range(28, 33)
        }
        assert late == {colours.surface.name()}


def test_leaves_a_gap_where_there_is_no_note(make_strip, colours):
    strip = make_strip()
    pixels(strip)
    play(strip, [20.0] * 150 + [GAP] * 100 + [20.0] * 100)
    columns = traced_columns(strip, colours.trace.name())
    start = min(columns)
    missing = set(range(start, max(columns))) - columns
    assert 30 <= len(missing) <= 50


def test_is_green_inside_the_tolerance(make_strip, colours):
    strip = make_strip()
    pixels(strip)
    play(strip, [2.0] * 100)
    assert not traced_columns(strip, colours.trace.name())
    assert traced_columns(strip, colours.in_tune.name())


def test_stands_still_when_the_stream_does(make_strip):
    strip = make_strip()
    pixels(strip)
    play(strip, [2.0] * 50)
    assert strip.advance(101.1)
    look = pixels(strip)
    assert not strip.advance(105.0)
    strip.advance(106.0)
    assert pixels(strip) == look


def test_another_stream_begins_afresh(make_strip, colours):
    strip = make_strip()
    pixels(strip)
    play(strip, [20.0] * 100, start_s=50.0)
    play(strip, [20.0] * 3, start_s=0.0)
    assert strip.history.total == 3
    assert not traced_columns(strip, colours.trace.name()) - set(range(195, 200))


def test_catches_up_after_it_was_hidden(make_strip, colours):
    strip = make_strip()
    pixels(strip)
    strip.hide()
    assert not strip.seen()
    for step in range(1000):
        strip.append(0.02 * step, 20.0)
    strip.show()
    strip.advance(200.0)
    assert len(traced_columns(strip, colours.trace.name())) > 180


def test_takes_another_theme_and_span(make_strip):
    strip = make_strip()
    play(strip, [20.0] * 100)
    look = pixels(strip)
    strip.set_span(20.0)
    wider = pixels(strip)
    assert wider != look
    strip.set_colours(load_colours(dark=False))
    assert pixels(strip) != wider
