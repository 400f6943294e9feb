from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from tuner.ui.colours import load_colours
from tuner.ui.displays.dial import Dial
from tuner.ui.displays.readout import Caption, Readout, Sign, copied, spoken
from tuner.ui.paint_stats import PaintCounter
from tuner.ui.smoothing import Closeness, Numerals

from ..looks import has_colour, looks_like, pixels

FLAT = Numerals("E♭", "4", -22.3, 307.14, 311.13, Closeness.OFF)
TUNED = replace(FLAT, cents=0.4, hz=311.2, closeness=Closeness.IN_TUNE)


def sounding(numerals, sign=Sign.FLAT, text="Flat: tune up"):
    return Readout(numerals, True, Caption(sign, text))


@pytest.fixture
def dial(qtbot, colours):
    dial = Dial(colours, 5.0, PaintCounter())
    qtbot.addWidget(dial)
    dial.resize(640, 320)
    dial.show()
    return dial


def differing(one, other):
    """The smallest rectangle outside of which two grabs are the same."""
    area = QRect()
    for y in range(one.height()):
        for x in range(one.width()):
            if one.pixel(x, y) != other.pixel(x, y):
                area = area.united(QRect(x, y, 1, 1))
    return area


def test_the_needle_moves_and_takes_its_bar_along(dial):
    looks = set()
    for cents in (-40.0, -10.0, 0.0, 12.0, 49.0):
        dial.set_needle(cents, Closeness.OFF, fresh=True, moving=True)
        looks.add(pixels(dial))
    assert len(looks) == 5
    assert dial.needle == 49.0


@pytest.mark.parametrize("closeness", list(Closeness))
def test_each_state_has_its_colour(dial, colours, closeness):
    dial.set_needle(-20.0, closeness, fresh=True, moving=False)
    fill = {
        Closeness.IN_TUNE: colours.in_tune_fill,
        Closeness.NEAR: colours.near_fill,
        Closeness.OFF: colours.off_fill,
    }[closeness]
    assert has_colour(dial, fill.name(), least=100)


def test_each_state_has_its_shape_without_its_colour(dial, colours):
    grey = replace(
        colours, in_tune=colours.muted, near=colours.muted, off=colours.muted, text=colours.muted,
        in_tune_fill=colours.faint, near_fill=colours.faint, off_fill=colours.faint,
    )  # fmt: skip
    dial.set_colours(grey)
    same = {"name": "A", "octave": "4", "hz": 440.0, "target_hz": 440.0}
    looks = set()
    for cents, closeness in (
        (-9.0, Closeness.NEAR),
        (9.0, Closeness.NEAR),
        (0.0, Closeness.IN_TUNE),
    ):
        dial.show_readout(
            sounding(Numerals(cents=cents, closeness=closeness, **same), Sign.NONE, "")
        )
        note = dial.grab(dial._geometry.note.toAlignedRect()).toImage()
        looks.add(bytes(note.constBits()))
    assert len(looks) == 3


def test_what_is_held_is_grey(dial, colours):
    dial.set_needle(-20.0, Closeness.OFF, fresh=False, moving=False)
    dial.show_readout(Readout(FLAT, False, Caption(Sign.NONE, "")))
    assert not has_colour(dial, colours.off.name(), least=1)
    assert not has_colour(dial, colours.off_fill.name(), least=1)


def test_a_resting_needle_is_not_there(dial):
    empty = pixels(dial)
    dial.set_needle(10.0, Closeness.OFF, fresh=True, moving=False)
    assert pixels(dial) != empty
    dial.set_needle(None, Closeness.OFF, fresh=False, moving=False)
    assert pixels(dial) == empty


def test_no_note_is_a_dash_and_no_figures(dial):
    dash = pixels(dial)
    dial.show_readout(sounding(FLAT))
    assert pixels(dial) != dash
    dial.show_readout(Readout(None, False, Caption(Sign.NONE, "")))
    assert looks_like(pixels(dial), dash)


@pytest.mark.parametrize(
    "change",
    [
        {"name": "D"}, {"name": "E"}, {"octave": "5"}, {"cents": -21.0}, {"hz": 308.0},
        {"target_hz": 312.0}, {"closeness": Closeness.NEAR},
    ],
    ids=str,
)  # fmt: skip
def test_every_figure_is_written(dial, change):
    dial.show_readout(sounding(FLAT))
    before = pixels(dial)
    dial.show_readout(sounding(replace(FLAT, **change)))
    assert pixels(dial) != before


@pytest.mark.parametrize("sign", list(Sign))
def test_every_sign_can_be_drawn(dial, sign):
    dial.show_readout(sounding(FLAT, sign, "Word"))
    assert pixels(dial)


def test_a_still_needle_is_not_painted_again(qtbot, dial):
    counter = dial._counter
    dial.set_needle(10.0, Closeness.NEAR, fresh=True, moving=False)
    qtbot.waitUntil(lambda: counter.snapshot().frames > 0)
    qtbot.wait(30)
    frames = counter.snapshot().frames
    for _ in range(5):
        dial.set_needle(10.001, Closeness.NEAR, fresh=True, moving=True)
        qtbot.wait(5)
    assert counter.snapshot().frames == frames


def test_a_hidden_dial_is_not_painted(qtbot, dial):
    dial.hide()
    frames = dial._counter.snapshot().frames
    dial.set_needle(30.0, Closeness.OFF, fresh=True, moving=True)
    dial.show_readout(sounding(FLAT))
    qtbot.wait(50)
    assert dial._counter.snapshot().frames == frames
    assert not dial.seen()


def test_a_moving_needle_changes_nothing_outside_its_rectangle(dial):
    dial.show_readout(sounding(FLAT))
    dial.set_needle(-20.0, Closeness.OFF, fresh=True, moving=True)
    dial.grab()  # Qt's first rendering of a large glyph differs from the cached ones.
    before = dial.grab().toImage()
    dial.set_needle(-17.0, Closeness.OFF, fresh=True, moving=True)
    changed = differing(before, dial.grab().toImage())
    assert changed.isValid()
    assert dial._geometry.reach(-20.0, -17.0).toAlignedRect().contains(changed)


def test_the_tolerance_is_drawn_on_the_scale(dial, colours):
    before = pixels(dial)
    dial.set_tolerance(12.0)
    assert pixels(dial) != before
    assert has_colour(dial, colours.zone.name())


def test_another_theme_repaints_everything(dial):
    before = pixels(dial)
    dial.set_colours(load_colours(dark=False))
    assert pixels(dial) != before


def test_speaks_and_copies_the_reading(dial):
    dial.show_readout(sounding(FLAT))
    assert dial.accessibleName()
    assert dial.accessibleDescription() == "E♭4, −22.3 cents, 307.14 Hz. Flat: tune up"
    assert spoken(Readout(None, False, Caption(Sign.NONE, "Play a note"))) == "Play a note"
    plain = copied(FLAT).replace("\u202f", " ")
    assert plain == "E♭4  −22.3 ¢  307.14 Hz  (target 311.13 Hz)"


@pytest.mark.parametrize("size", [(320, 150), (640, 320), (1600, 700)])
@pytest.mark.parametrize(
    ("name", "octave"),
    [("E", "2"), ("E♭", "4"), ("Fis", "′"), ("gis", "͵"), ("Sol♯", "3"), ("Q", ""), ("H", "͵͵")],
)
def test_the_note_marks_nothing_outside_its_ink(qtbot, colours, size, name, octave):
    dial = Dial(colours, 5.0, PaintCounter())
    qtbot.addWidget(dial)
    dial.resize(*size)
    dial.lay_out(dial.size())
    readout = sounding(replace(FLAT, name=name, octave=octave))
    image = QImage(dial.size(), QImage.Format.Format_ARGB32)
    image.fill(0)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dial._writer.paint_note(painter, colours, readout)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.fillRect(dial._writer.note_ink(readout).toAlignedRect(), 0)
    assert not any(bytes(image.constBits()))
