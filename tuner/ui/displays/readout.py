"""The words and figures of the tuning display, and where each is drawn."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from tuner.ui.colours import Colours
from tuner.ui.displays.canvas import numerals_font
from tuner.ui.language import translate, translated
from tuner.ui.smoothing import Closeness, Numerals
from tuner.ui.words import NOTHING, STROKE, cents_label, hertz, short_cents, signed

_ACCIDENTALS = "♯♭"
_NOTE_ROOM = 0.5
"""How much of its box a letter may fill: beside it stand accidental, octave and arrows."""

_LEAST_LABEL_PX = 9
_FIGURE_ROOM = 0.88
"""How much of the breadth of its box a figure may fill."""


class Sign(enum.Enum):
    """The shape beside the line of words."""

    NONE = ""
    IN_TUNE = "check"
    FLAT = "up"
    SHARP = "down"
    PAUSED = "bars"
    WARNING = "triangle"


@dataclass(frozen=True, slots=True)
class Caption:
    """The line of words under the note."""

    sign: Sign
    text: str


@dataclass(frozen=True, slots=True)
class Readout:
    """Everything the tuning display writes.

    Attributes:
        numerals: The note and its figures; None for a grey dash.
        fresh: Whether the note sounds now; what is held is grey.
        caption: The line of words.
    """

    numerals: Numerals | None
    fresh: bool
    caption: Caption


def state_colour(colours: Colours, closeness: Closeness) -> QColor:
    """The colour of a deviation."""
    if closeness is Closeness.IN_TUNE:
        return colours.in_tune
    return colours.near if closeness is Closeness.NEAR else colours.off


def state_fill(colours: Colours, closeness: Closeness) -> QColor:
    """The same for bars and arrows, which need less contrast than text."""
    if closeness is Closeness.IN_TUNE:
        return colours.in_tune_fill
    return colours.near_fill if closeness is Closeness.NEAR else colours.off_fill


class ReadoutPlaces(Protocol):
    """Where the four parts of a readout stand."""

    @property
    def note(self) -> QRectF:
        """The note, its accidental and octave, an arrow on each side."""

    @property
    def left(self) -> QRectF:
        """The cents."""

    @property
    def right(self) -> QRectF:
        """The frequency."""

    @property
    def caption(self) -> QRectF:
        """The line of words."""


class ReadoutPainter:
    """Draws the four parts of a readout, each in its own rectangle.

    Args:
        geometry: Where the parts stand.
        font: The system's font.
        scale: How much larger than usual units and words may get.
    """

    def __init__(self, geometry: ReadoutPlaces, font: QFont, scale: float = 1.0) -> None:
        self._geometry = geometry
        box = geometry.note
        self._base = font
        self._note_font = fitting_font(font, QFont.Weight.DemiBold, "G", box, 0.98, 0.5)
        em = float(self._note_font.pixelSize())
        self._accidental_font = numerals_font(font, 0.42 * em, QFont.Weight.Medium)
        self._dash_font = numerals_font(font, 0.6 * em, QFont.Weight.Light)
        self._octave_font = numerals_font(font, 0.32 * em, QFont.Weight.Medium)
        side = geometry.left
        size = min(0.46 * em, 0.66 * side.height())
        self._cents_font = fitting_font(font, QFont.Weight.DemiBold, "+88.8", side, 0.5, 0.82, size)
        self._hz_font = fitting_font(
            font, QFont.Weight.Medium, "8888.88", side, 0.5, 0.82, 0.72 * size
        )
        self._small_font = numerals_font(
            font,
            min(max(0.3 * self._cents_font.pixelSize(), 12.0), 28.0 * scale),
            QFont.Weight.Normal,
        )
        self._caption_font = numerals_font(
            font,
            min(max(0.44 * geometry.caption.height(), 13.0), 26.0 * scale),
            QFont.Weight.DemiBold,
        )

    def paint_note(self, painter: QPainter, colours: Colours, readout: Readout) -> None:
        """The letter in the middle, its accidental above, its octave below, arrows around."""
        box = self._geometry.note
        numerals = readout.numerals
        if numerals is None:
            painter.setPen(colours.faint)
            painter.setFont(self._dash_font)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, NOTHING)
            return
        colour = state_colour(colours, numerals.closeness)
        pen = colours.muted
        if readout.fresh:
            pen = colour if numerals.closeness is Closeness.IN_TUNE else colours.text
        letter = numerals.name.rstrip(_ACCIDENTALS)
        note_font, accidental_font, octave_font = self._fonts_for(letter)
        metrics = QFontMetricsF(note_font)
        baseline = box.center().y() + 0.5 * metrics.capHeight()
        width = metrics.horizontalAdvance(letter)
        left = box.center().x() - 0.5 * width
        painter.setPen(pen)
        painter.setFont(note_font)
        painter.drawText(QPointF(left, baseline), letter)
        right = left + width + 0.02 * note_font.pixelSize()
        raised = right
        if letter != numerals.name:
            painter.setFont(accidental_font)
            accidental = QFontMetricsF(accidental_font)
            top = baseline - metrics.capHeight() + accidental.capHeight()
            painter.drawText(QPointF(right, top), numerals.name[len(letter) :])
            raised += accidental.horizontalAdvance(numerals.name[len(letter) :])
        painter.setFont(octave_font)
        painter.setPen(colours.muted)
        at = QPointF(right, baseline)
        if numerals.octave.startswith(STROKE):
            # Helmholtz's strokes stand high, after the accidental.
            cap = QFontMetricsF(octave_font).capHeight()
            at = QPointF(raised, baseline - metrics.capHeight() + cap)
        painter.drawText(at, numerals.octave)
        fill = state_fill(colours, numerals.closeness)
        self._paint_arrows(painter, colours, fill, numerals if readout.fresh else None)

    def note_ink(self, readout: Readout) -> QRectF:
        """What ``paint_note`` marks of its box: the box is higher than most names need."""
        box, numerals = self._geometry.note, readout.numerals
        if numerals is None:
            return box
        letter = numerals.name.rstrip(_ACCIDENTALS)
        note_font, _, octave_font = self._fonts_for(letter)
        metrics = QFontMetricsF(note_font)
        baseline = box.center().y() + 0.5 * metrics.capHeight()
        written = metrics.tightBoundingRect(letter)
        octave = QFontMetricsF(octave_font).tightBoundingRect(numerals.octave)
        arrow = 0.13 * box.height()
        top = min(
            baseline - metrics.capHeight(), baseline + written.top(), box.center().y() - arrow
        )
        bottom = max(baseline + written.bottom(), baseline + octave.bottom())
        bottom = max(bottom, box.center().y() + arrow)
        spare = 0.05 * metrics.capHeight() + 2.0
        return QRectF(box.left() + 1.0, top - spare, box.width() - 2.0, bottom - top + 2.0 * spare)

    def _fonts_for(self, letter: str) -> tuple[QFont, QFont, QFont]:
        """Fonts of letter, accidental and octave; smaller for names as long as Sol or Fis."""
        fonts = self._note_font, self._accidental_font, self._octave_font
        room = _NOTE_ROOM * self._geometry.note.width()
        width = QFontMetricsF(self._note_font).horizontalAdvance(letter)
        if width <= room:
            return fonts
        smaller = [QFont(font) for font in fonts]
        for font in smaller:
            font.setPixelSize(max(round(font.pixelSize() * room / width), 8))
        note, accidental, octave = smaller
        return note, accidental, octave

    def _paint_arrows(
        self, painter: QPainter, colours: Colours, colour: QColor, numerals: Numerals | None
    ) -> None:
        box = self._geometry.note
        size = 0.13 * box.height()
        in_tune = numerals is not None and numerals.closeness is Closeness.IN_TUNE
        for side in (-1.0, 1.0):
            lit = numerals is not None and (in_tune or numerals.cents * side > 0.0)
            edge = box.center().x() + side * (0.5 * box.width() - 2.0)
            tip = QPointF(edge - side * 1.5 * size, box.center().y())
            arrow = QPolygonF([QPointF(edge, tip.y() - size), tip, QPointF(edge, tip.y() + size)])
            painter.setPen(QPen(colour if lit else colours.line, 2.0))
            painter.setBrush(colour if lit else Qt.BrushStyle.NoBrush)
            painter.drawPolygon(arrow)

    def paint_cents(self, painter: QPainter, colours: Colours, readout: Readout) -> None:
        """The deviation, always with its sign."""
        numerals = readout.numerals
        if numerals is not None:
            pen = state_colour(colours, numerals.closeness) if readout.fresh else colours.muted
            self._paint_figure(
                painter, colours, self._geometry.left, self._cents_font, pen,
                short_cents(numerals.cents), cents_label(numerals.sigma),
            )  # fmt: skip

    def paint_hz(self, painter: QPainter, colours: Colours, readout: Readout) -> None:
        """The frequency, and the target's under it."""
        numerals = readout.numerals
        if numerals is not None:
            self._paint_figure(
                painter, colours, self._geometry.right, self._hz_font,
                colours.text if readout.fresh else colours.muted,
                hertz(numerals.hz),
                translate("Displays", "Hz  ·  target {target_hz}").format(
                    target_hz=hertz(numerals.target_hz)
                ),
            )  # fmt: skip

    def _paint_figure(
        self, painter: QPainter, colours: Colours, box: QRectF, font: QFont, pen: QColor,
        figure: str, label: str,
    ) -> None:  # fmt: skip
        cap = QFontMetricsF(self._cents_font).capHeight()
        small = QFontMetricsF(self._small_font)
        total = cap + 0.6 * small.height() + small.capHeight()
        baseline = box.center().y() - 0.5 * total + cap
        painter.setPen(pen)
        width = QFontMetricsF(font).horizontalAdvance(figure)
        room = _FIGURE_ROOM * box.width()
        if width > room:
            # Far from a locked target a deviation has more digits than usual.
            font = QFont(font)
            font.setPixelSize(max(int(font.pixelSize() * room / width), 10))
            width = QFontMetricsF(font).horizontalAdvance(figure)
        painter.setFont(font)
        painter.drawText(QPointF(box.center().x() - 0.5 * width, baseline), figure)
        painter.setPen(colours.muted)
        below = baseline + 0.6 * small.height() + small.capHeight()
        wide = small.horizontalAdvance(label)
        font = QFont(self._small_font)
        if wide > box.width():
            # What is beside the number is made small before it is cut.
            font.setPixelSize(max(int(font.pixelSize() * box.width() / wide), _LEAST_LABEL_PX))
            small = QFontMetricsF(font)
            label = small.elidedText(label, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.drawText(
            QPointF(box.center().x() - 0.5 * small.horizontalAdvance(label), below), label
        )

    def paint_caption(self, painter: QPainter, colours: Colours, readout: Readout) -> None:
        """The line of words, with its shape, in a pill."""
        caption = readout.caption
        words = translated(caption.text)
        if not words:
            return
        box = self._geometry.caption
        padding = 0.5 * box.height()
        # A long sentence is made small before it is cut.
        em = float(self._caption_font.pixelSize())
        marked = "" if caption.sign is Sign.NONE else "MM"
        whole = QFontMetricsF(self._caption_font).horizontalAdvance(marked + words)
        most = em * (box.width() - 2.0 * padding) / whole
        font = numerals_font(self._base, max(min(em, most), 11.0), QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        mark = 0.0 if caption.sign is Sign.NONE else 1.5 * metrics.capHeight()
        text = metrics.elidedText(
            words, Qt.TextElideMode.ElideRight, box.width() - 2.0 * padding - mark
        )
        width = metrics.horizontalAdvance(text) + 2.0 * padding + mark
        pill = QRectF(box.center().x() - 0.5 * width, box.top(), width, box.height())
        colour = caption_colour(colours, readout)
        if caption.sign is not Sign.NONE:
            back = QColor(colour)
            back.setAlphaF(0.14)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(back)
            painter.drawRoundedRect(pill, 0.5 * box.height(), 0.5 * box.height())
            size = metrics.capHeight()
            paint_sign(
                painter, caption.sign, colour,
                QRectF(pill.left() + padding, pill.center().y() - 0.5 * size, size, size),
            )  # fmt: skip
        painter.setPen(colour)
        painter.setFont(font)
        painter.drawText(
            QPointF(pill.left() + padding + mark, pill.center().y() + 0.5 * metrics.capHeight()),
            text,
        )


def spoken(readout: Readout) -> str:
    """The readout as a sentence, for a screen reader."""
    numerals = readout.numerals
    if numerals is None:
        return translated(readout.caption.text)
    cents = f"{signed(numerals.cents)} {cents_label(numerals.sigma)}"
    return translate("Displays", "{name}{octave}, {cents}, {hz} Hz. {text}").format(
        name=numerals.name,
        octave=numerals.octave,
        cents=cents,
        hz=hertz(numerals.hz),
        text=translated(readout.caption.text),
    )


def copied(numerals: Numerals) -> str:
    """The readout as a line of text, for the clipboard."""
    return translate(
        "Displays", "{name}{octave}  {cents}\u202f¢  {hz}\u202fHz  (target {target_hz}\u202fHz)"
    ).format(
        name=numerals.name,
        octave=numerals.octave,
        cents=signed(numerals.cents),
        hz=hertz(numerals.hz),
        target_hz=hertz(numerals.target_hz),
    )


def caption_colour(colours: Colours, readout: Readout) -> QColor:
    """The colour of the line of words."""
    sign = readout.caption.sign
    if sign is Sign.WARNING:
        return colours.off
    if readout.numerals is None or sign in (Sign.NONE, Sign.PAUSED):
        return colours.muted
    return state_colour(colours, readout.numerals.closeness)


def fitting_font(
    base: QFont, weight: QFont.Weight, text: str, box: QRectF, tall: float, wide: float,
    most: float = 1000.0,
) -> QFont:  # fmt: skip
    """The largest font whose capitals and widest text fit into parts of a box."""
    probe = QFontMetricsF(numerals_font(base, 100.0, weight))
    by_height = 100.0 * tall * box.height() / probe.capHeight()
    by_width = 100.0 * wide * box.width() / probe.horizontalAdvance(text)
    return numerals_font(base, max(min(by_height, by_width, most), 10.0), weight)


def paint_sign(painter: QPainter, sign: Sign, colour: QColor, box: QRectF) -> None:
    """The shape beside the line of words, filling a square."""
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(box.width(), box.height())
    path = QPainterPath()
    if sign is Sign.IN_TUNE:
        pen = QPen(colour, 0.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline([QPointF(0.02, 0.55), QPointF(0.36, 0.88), QPointF(0.98, 0.14)])
    elif sign is Sign.PAUSED:
        path.addRect(0.1, 0.0, 0.28, 1.0)
        path.addRect(0.62, 0.0, 0.28, 1.0)
    else:
        top, bottom = (1.0, 0.0) if sign is Sign.SHARP else (0.0, 1.0)
        path.addPolygon(QPolygonF([QPointF(0.0, bottom), QPointF(0.5, top), QPointF(1.0, bottom)]))
    painter.fillPath(path, colour)
    painter.restore()
