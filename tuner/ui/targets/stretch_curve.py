"""Two curves over a piano's keys: the stretch of its targets, and the stiffness of its strings."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from tuner.music.notes import Note
from tuner.music.piano import FIRST_KEY, LAST_KEY, PianoString, Stiffness
from tuner.music.stretch import NO_STRETCH, Stretch
from tuner.ui.displays.canvas import numerals_font
from tuner.ui.language import translate
from tuner.ui.words import signed

_SPANS = (10.0, 25.0, 50.0, 100.0)
"""Cents from the middle to an end of the scale."""
_DECADES = (-5, -1)
"""Of B, as powers of ten."""
_MILLION = 6
_KEYS = range(FIRST_KEY, LAST_KEY + 1)
_CS = range(24, LAST_KEY + 1, 12)
_LEFT, _RIGHT = 56.0, 10.0
_SHARE = 0.55
"""Of the height, for the upper curve."""


class StretchCurve(QWidget):
    """Draws them in the colours of the palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.stretch = NO_STRETCH
        self.strings: tuple[PianoString, ...] = ()
        self._stiffness: Stiffness | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("Targets", "Stretch of the keys in cents"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for two curves and their labels."""
        line = self.fontMetrics().lineSpacing()
        return QSize(26 * line, 17 * line)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Small enough for a small screen, with room for what is written above the curves."""
        line = self.fontMetrics().lineSpacing()
        written = QFontMetricsF(self._font())
        widest = max(written.horizontalAdvance(title) for title in _titles())
        return QSize(max(16 * line, math.ceil(_LEFT + widest + _RIGHT)), 11 * line)

    def _font(self) -> QFont:
        return numerals_font(
            self.font(), QFontMetricsF(self.font()).height() * 0.68, QFont.Weight.Normal
        )

    @property
    def span(self) -> float:
        """Cents from the middle of the upper scale to its ends."""
        most = max((abs(cents) for _, cents in self.stretch.points), default=0.0)
        return next((span for span in _SPANS if most <= span), _SPANS[-1])

    def show_piano(
        self, stretch: Stretch, strings: Sequence[PianoString], stiffness: Stiffness
    ) -> None:
        """Show another stretch, measured strings, and the law that was fitted to them."""
        self.stretch, self.strings, self._stiffness = stretch, tuple(strings), stiffness
        keys = (*range(FIRST_KEY, LAST_KEY, 12), LAST_KEY)
        said = (f"{Note(key).name()} {signed(stretch.cents(key))}" for key in keys)
        self.setAccessibleDescription(", ".join(said))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The stretch above, the stiffness below, the octaves under both."""
        font = self._font()
        line = QFontMetricsF(font).height()
        width = self.width() - _LEFT - _RIGHT
        free = self.height() - 5.2 * line
        upper = QRectF(_LEFT, 1.6 * line, width, _SHARE * free)
        lower = QRectF(_LEFT, upper.bottom() + 2.0 * line, width, (1.0 - _SHARE) * free)
        with QPainter(self) as painter:
            painter.setFont(font)
            self._paint_stretch(painter, upper, line)
            self._paint_stiffness(painter, lower, line)
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            for key in _CS:
                place = QRectF(self._place(lower, key) - 20.0, lower.bottom() + 2.0, 40.0, line)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, Note(key).name())

    def _paint_stretch(self, painter: QPainter, place: QRectF, line: float) -> None:
        span = self.span

        def height(cents: float) -> float:
            return place.center().y() - 0.5 * place.height() * cents / span

        shares = (-1.0, -0.5, 0.0, 0.5, 1.0)
        ticks = [(height(share * span), signed(share * span, 0) if share else "0")
                 for share in shares]  # fmt: skip
        title, _ = _titles()
        self._paint_frame(painter, place, line, ticks, title)
        self._paint_curve(painter, place, lambda key: height(self.stretch.cents(key)))

    def _paint_stiffness(self, painter: QPainter, place: QRectF, line: float) -> None:
        low, high = _DECADES

        def height(stiffness: float) -> float:
            share = (math.log10(stiffness) - low) / (high - low)
            return place.bottom() - place.height() * min(max(share, 0.0), 1.0)

        ticks = [(height(10.0**decade), f"{10 ** (decade + _MILLION):,}".replace(",", "\u202f"))
                 for decade in range(low, high + 1)]  # fmt: skip
        _, title = _titles()
        self._paint_frame(painter, place, line, ticks, title)
        stiffness = self._stiffness
        if stiffness is None:
            return
        self._paint_curve(painter, place, lambda key: height(stiffness(key)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.WindowText))
        for string in self.strings:
            middle = QPointF(self._place(place, string.number), height(string.inharmonicity))
            painter.drawEllipse(middle, 3.5, 3.5)

    def _paint_frame(
        self, painter: QPainter, place: QRectF, line: float, ticks: Sequence[tuple[float, str]],
        title: str,
    ) -> None:  # fmt: skip
        """Hairlines with labels, and what they are."""
        palette = self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for y, label in ticks:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1.0))
            painter.drawLine(QPointF(place.left(), round(y)), QPointF(place.right(), round(y)))
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(
                QRectF(0.0, y - line, place.left() - 8.0, 2.0 * line),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label,
            )  # fmt: skip
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1.0))
        for key in _CS:
            x = round(self._place(place, key))
            painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        above = QRectF(place.left(), place.top() - 1.5 * line, place.width(), 1.4 * line)
        painter.drawText(above, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_curve(
        self, painter: QPainter, place: QRectF, height: Callable[[int], float]
    ) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2.0))
        painter.drawPolyline(
            QPolygonF([QPointF(self._place(place, key), height(key)) for key in _KEYS])
        )

    @staticmethod
    def _place(place: QRectF, key: float) -> float:
        return place.left() + place.width() * (key - FIRST_KEY) / (LAST_KEY - FIRST_KEY)


def _titles() -> tuple[str, str]:
    """What is written above the upper and the lower curve."""
    return (
        translate("Targets", "Target, cents from no stretch"),
        translate("Targets", "Stiffness B of the strings, in millionths"),
    )
