"""Strings, temperament, transposition and lock under the dial."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.ui.looks import pixels
from tests.ui.targets.strings import GUITAR, MANDOLIN, instrument
from tuner.music.catalogue import temperament_named
from tuner.music.names import OctaveStyle
from tuner.music.scala_kbm import parse_kbm
from tuner.music.transposition import transposition_named
from tuner.music.tuning import Tuning
from tuner.ui.displays.readout import Caption, Readout, Sign
from tuner.ui.smoothing import Closeness
from tuner.ui.targets.targets_bar import TargetsBar

LINEAR = "0\n0\n127\n60\n69\n432.0\n0\n"


@pytest.fixture
def bar(qtbot, colours):
    bar = TargetsBar(colours)
    qtbot.addWidget(bar)
    bar.resize(700, 80)
    return bar


def show(bar, numerals, *, fresh=True):
    bar.show_readout(Readout(numerals, fresh, Caption(Sign.NONE, "")))


def test_takes_no_room_for_plain_notes(bar):
    bar.show_tuning(Tuning())
    assert bar.isHidden()


def test_shows_a_chip_for_each_string(bar):
    bar.show_tuning(Tuning(instrument=GUITAR))
    assert not bar.isHidden()
    assert [chip.accessibleName() for chip in bar.strings.chips][:2] == [
        "String 6, E2: not heard", "String 5, A2: not heard",
    ]  # fmt: skip
    bar.show_tuning(Tuning())
    assert bar.isHidden()
    assert bar.strings.chips == []


def test_the_string_that_sounds_is_lit_and_keeps_its_state(bar, numerals):
    tuning = Tuning(instrument=GUITAR)
    bar.show_tuning(tuning)
    show(bar, numerals(tuning, 1, -12.0, Closeness.NEAR))
    chip = bar.strings.chips[1]
    assert chip.look.sounding
    assert chip.accessibleName() == "String 5, A2: flat"
    show(bar, numerals(tuning, 1, -12.0, Closeness.NEAR), fresh=False)
    assert not chip.look.sounding
    assert chip.accessibleName() == "String 5, A2: flat"


def test_each_state_has_its_shape_without_its_colour(bar, colours, numerals):
    grey = replace(colours, in_tune=colours.muted, near=colours.muted, off=colours.muted)
    bar.set_colours(grey)
    tuning = Tuning(instrument=instrument("A2"))
    bar.show_tuning(tuning)
    bar.show()
    looks = {pixels(bar.strings.chips[0])}
    for cents in (-9.0, 9.0):
        show(bar, numerals(tuning, 0, cents, Closeness.NEAR))
        looks.add(pixels(bar.strings.chips[0]))
    show(bar, numerals(tuning, 0))
    looks.add(pixels(bar.strings.chips[0]))
    assert len(looks) == 4


def test_rows_break_where_it_is_narrow(bar, qtbot):
    bar.show_tuning(Tuning(instrument=GUITAR))
    bar.resize(800, 80)
    bar.show()
    qtbot.waitUntil(lambda: len({chip.y() for chip in bar.strings.chips}) == 1)
    bar.resize(360, 140)
    qtbot.waitUntil(lambda: len({chip.y() for chip in bar.strings.chips}) > 1)
    assert all(chip.geometry().right() <= bar.strings.width() for chip in bar.strings.chips)
    rows = [chip.y() for chip in bar.strings.chips]
    assert {rows.count(top) for top in rows} == {3}


def test_many_strings_are_small(bar):
    bar.show_tuning(Tuning(instrument=instrument(*["A3"] * 30)))
    many = bar.strings.chips[0].height()
    bar.show_tuning(Tuning(instrument=GUITAR))
    assert many < bar.strings.chips[0].height()


def test_the_strings_of_a_harp_scroll_and_the_one_that_sounds_is_in_view(bar, qtbot, numerals):
    names = [f"{letter}{octave}" for octave in range(1, 8) for letter in "CDEFGAB"][:47]
    tuning = Tuning(instrument=instrument(*names))
    bar.show_tuning(tuning)
    bar.resize(700, bar.sizeHint().height())
    bar.show()
    strings = bar.strings
    rows = sorted({chip.y() for chip in strings.chips})
    assert len(rows) > 2
    assert strings.height() == rows[1] + strings.chips[0].height()
    assert bar.minimumSizeHint().height() < 3 * strings.chips[0].height() + 40

    def in_view(at):
        chip = strings.chips[at]
        return not chip.visibleRegion().isEmpty() and chip.visibleRegion().boundingRect().height()

    for at in (46, 0, 46):
        show(bar, numerals(tuning, at))
        assert in_view(at) == strings.chips[at].height()
    bar.show_tuning(replace(tuning, locked=0))
    assert in_view(0) == strings.chips[0].height()
    assert all(chip.geometry().right() <= strings.viewport().width() for chip in strings.chips)


def test_a_chip_keeps_the_focus_over_another_tuning_and_size(bar, qtbot):
    tuning = Tuning(instrument=GUITAR)
    bar.show_tuning(tuning)
    bar.show()
    bar.activateWindow()
    qtbot.waitUntil(bar.isActiveWindow)
    chip = bar.strings.chips[2]
    chip.setFocus()
    bar.show_tuning(replace(tuning, concert_pitch=415.0))
    bar.show_tuning(replace(tuning, locked=2))
    bar.set_scale(1.5)
    assert bar.strings.chips[2] is chip
    assert chip.hasFocus()
    bar.show_tuning(Tuning(instrument=MANDOLIN))
    assert len(bar.strings.chips) == 4
    assert bar.strings.chips[2] is chip
    assert chip.accessibleName() == "Course 2, 2 strings, A4: not heard"


def test_a_sweetened_string_says_by_how_much(bar):
    bar.show_tuning(Tuning(instrument=instrument("A2", "D3").sweetened([-2.0, 1.5])))
    assert [chip.accessibleName() for chip in bar.strings.chips] == [
        "String 2, A2, −2\u202f¢: not heard", "String 1, D3, +1.5\u202f¢: not heard",
    ]  # fmt: skip
    plain = bar.strings.chips[0].width()
    bar.show_tuning(Tuning(instrument=instrument("A2", "D3")))
    assert bar.strings.chips[0].width() < plain


def test_a_click_or_space_chooses_a_string(bar, qtbot):
    bar.show_tuning(Tuning(instrument=GUITAR))
    bar.show()
    with qtbot.waitSignal(bar.string_chosen) as chosen:
        qtbot.mouseClick(bar.strings.chips[3], Qt.MouseButton.LeftButton)
    assert chosen.args == [3]
    with qtbot.waitSignal(bar.string_chosen) as chosen:
        qtbot.keyClick(bar.strings.chips[2], Qt.Key.Key_Space)
    assert chosen.args == [2]


def test_says_what_is_locked(bar):
    bar.show_tuning(Tuning(instrument=GUITAR, locked=3))
    assert bar.line.full_text == "Locked on G3: ← → for another, Esc to let go"
    assert bar.strings.chips[3].look.locked
    assert "locked" in bar.strings.chips[3].accessibleName()
    bar.show_tuning(Tuning(locked=69))
    assert bar.line.full_text.startswith("Locked on A4")
    assert not bar.isHidden()


def test_says_temperament_and_key(bar):
    bar.show_tuning(Tuning(temperament=temperament_named("Vallotti"), key=2))
    assert bar.line.full_text == "Vallotti on D"
    assert not bar.isHidden()


def test_says_what_is_done_to_the_strings(bar):
    sweet = replace(GUITAR, drop=2, capo=3).sweetened([0, 0, -2, 0, 0, 0])
    bar.show_tuning(Tuning(instrument=sweet))
    assert bar.line.full_text == (
        "Capo at fret 3   ·   Lowest string 2 semitones down   ·   Sweetened"
    )
    bar.show_tuning(Tuning(instrument=GUITAR))
    assert bar.line.isHidden()


def test_says_that_a_mapping_takes_the_place_of_the_strings(bar):
    bar.show_tuning(Tuning(instrument=GUITAR, mapping=parse_kbm(LINEAR)))
    assert bar.line.full_text == "Equal, by keyboard mapping instead of the strings of Test"
    bar.show_tuning(Tuning(mapping=parse_kbm(LINEAR)))
    assert bar.line.full_text == "Equal, by keyboard mapping"


def test_says_what_a_transposing_instrument_sounds(bar, numerals):
    tuning = Tuning(transposition=transposition_named("Clarinet in B♭"))
    bar.show_tuning(tuning)
    assert bar.line.full_text == "Written for Clarinet in B♭"
    show(bar, numerals(tuning, 69))
    assert bar.line.full_text == "Written for Clarinet in B♭: sounds A4"


def test_strings_in_helmholtz_octaves(bar):
    bar.show_tuning(Tuning(instrument=GUITAR, octaves=OctaveStyle.HELMHOLTZ))
    assert [chip.chip.target.label for chip in bar.strings.chips] == [
        "E", "A", "d", "g", "b", "e′",
    ]  # fmt: skip
    bar.show()
    assert pixels(bar.strings)


def test_a_larger_window_has_larger_chips_and_forgets_nothing(bar, numerals):
    tuning = Tuning(instrument=GUITAR)
    bar.show_tuning(tuning)
    show(bar, numerals(tuning, 1, -12.0, Closeness.NEAR))
    before = bar.strings.chips[1].height()
    bar.set_scale(1.5)
    assert bar.strings.chips[1].height() == pytest.approx(1.5 * before, abs=1)
    assert bar.strings.chips[1].accessibleName() == "String 5, A2: flat"
    bar.set_scale(1.45)
    assert bar.strings.chips[1].height() == pytest.approx(1.5 * before, abs=1)
