"""What can be read on a chip."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from tuner.music.instruments import Instrument
from tuner.music.names import OctaveStyle, parse_note
from tuner.music.tuning import Tuning
from tuner.ui.targets.chip_painter import ChipLook, ChipPainter
from tuner.ui.targets.string_states import chips_of

FLUTE = Instrument("Flute", "", lowest=parse_note("C2"), highest=parse_note("C7"))


@pytest.fixture
def painted(qapp, colours):
    """Paint the chip of a note, and weigh what is not background, in whole pixels."""

    def ink(note, height, octaves):
        tuning = Tuning(instrument=FLUTE, octaves=octaves)
        (chip,) = (
            each for each in chips_of(tuning) if each.target.note.number == parse_note(note).number
        )
        painter = ChipPainter(QFont(), height)
        image = QImage(160, 60, QImage.Format.Format_RGB32)
        image.fill(QColor("black"))
        paint = QPainter(image)
        box = QRectF(0, 0, 160, height)
        painter.paint(paint, box, chip, ChipLook(), colours)
        paint.end()
        right = int(0.66 * height)
        background = image.pixelColor(150, int(height / 2)).lightnessF()
        weight = sum(
            abs(image.pixelColor(x, y).lightnessF() - background)
            for x in range(right, 140)
            for y in range(3, int(height) - 3)
        )
        return weight, painter.width(chip)

    return ink


@pytest.mark.parametrize("height", [22.0, 44.0])
@pytest.mark.parametrize(("plain", "marked"), [("C3", "C4"), ("C4", "C5")])
def test_helmholtz_strokes_can_be_seen(painted, height, plain, marked):
    ink, width = painted(plain, height, OctaveStyle.HELMHOLTZ)
    more_ink, more_width = painted(marked, height, OctaveStyle.HELMHOLTZ)
    assert more_ink - ink >= 0.0014 * height * height
    assert more_width > width


def test_numbers_of_octaves_stay_small(painted):
    _, small = painted("C4", 40.0, OctaveStyle.SCIENTIFIC)
    _, stroke = painted("C3", 40.0, OctaveStyle.HELMHOLTZ)
    assert 0.2 * 40.0 < small - stroke < 0.4 * 40.0
