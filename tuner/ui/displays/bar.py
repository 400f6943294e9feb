"""The bar: a straight scale of ±50 cents over the note and its figures."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QWidget

from tuner.ui.colours import Colours
from tuner.ui.displays.bar_scale import BarScale
from tuner.ui.displays.readout import ReadoutPainter
from tuner.ui.displays.tuning_canvas import TuningCanvas
from tuner.ui.language import translate
from tuner.ui.paint_stats import PaintCounter


@dataclass(frozen=True, slots=True)
class Places:
    """Note in the middle, figures on both sides, words below, under something else.

    Attributes:
        note: Where the note stands.
        left: Where the cents stand.
        right: Where the frequency stands.
        caption: Where the line of words stands.
    """

    note: QRectF
    left: QRectF
    right: QRectF
    caption: QRectF

    @classmethod
    def under(cls, top: float, width: float, height: float) -> Places:
        """Fill what is left of a display below ``top``."""
        margin = 12.0
        words = min(max(0.115 * height, 30.0), 60.0 * growth(height))
        bottom = height - words - 0.5 * margin
        note_width = min(0.42 * width, 1.5 * (bottom - top))
        side = 0.5 * (width - note_width) - margin
        return cls(
            QRectF(0.5 * (width - note_width), top, note_width, bottom - top - 4.0),
            QRectF(margin, top, side, bottom - top),
            QRectF(width - margin - side, top, side, bottom - top),
            QRectF(margin, bottom, width - 2.0 * margin, words),
        )


class BarDisplay(TuningCanvas):
    """Like the needle's display, with the whole width for the scale."""

    def __init__(
        self, colours: Colours, tolerance: float, counter: PaintCounter | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(colours, tolerance, counter, parent)
        self.lay_out(QSize(640, 320))
        self.setMinimumSize(320, 150)
        self.setAccessibleName(translate("Displays", "Tuning display, bar"))

    def lay_out(self, size: QSize) -> None:
        """Fit scale and figures into the size."""
        width, height = float(size.width()), float(size.height())
        label = min(max(0.055 * height, 11.0), 30.0)
        margin = max(20.0, 2.0 * label)
        ticks = min(max(0.06 * height, 10.0), 48.0)
        groove = QRectF(
            margin, 2.2 * label + ticks, width - 2.0 * margin, min(max(0.13 * height, 18.0), 140.0)
        )
        self._scale = BarScale(groove, ticks, label)
        self._places = Places.under(groove.bottom() + 0.06 * height, width, height)
        self._writer = ReadoutPainter(self._places, self.font(), growth(height))

    def reach(self, low: float, high: float) -> QRectF:
        """Where bar and marker are."""
        return self._scale.reach(low, high)

    def pixels(self, cents: float) -> float:
        """Along the scale."""
        return self._scale.x(cents)

    def areas(self) -> tuple[QRectF, ...]:
        """As the needle's display has them."""
        places = self._places
        return places.note, places.left, places.right, places.caption

    def paint_still(self, painter: QPainter) -> None:
        """The scale."""
        self._scale.paint_still(painter, self.colours, self.tolerance, self.font())

    def paint_moving(self, painter: QPainter, dirty: QRegion) -> None:
        """The bar, then whatever figures are dirty."""
        if dirty.intersects(self._scale.reach(-50.0, 50.0).toAlignedRect()):
            if self.cents is not None:
                self._scale.paint_bar(
                    painter, self.colours, self.cents, self.closeness, self.tolerance,
                    fresh=self.fresh,
                )  # fmt: skip
            self.counter.painted(self.moving and self.cents is not None)
        paint_readout(painter, dirty, self._writer, self)


def growth(height: float) -> float:
    """How much larger than usual words may get on a display of this height."""
    return max(height / 480.0, 1.0)


def paint_readout(
    painter: QPainter, dirty: QRegion, writer: ReadoutPainter, canvas: TuningCanvas
) -> None:
    """Write what is dirty of note, cents, Hz and words."""
    writers = (writer.paint_note, writer.paint_cents, writer.paint_hz, writer.paint_caption)
    for area, write in zip(canvas.areas(), writers, strict=True):
        if dirty.intersects(area.toAlignedRect()):
            write(painter, canvas.colours, canvas.readout)
