"""Twelve bars: how far the notes of a temperament stand from equal temperament."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tuner.ui.displays.canvas import numerals_font
from tuner.ui.language import translate
from tuner.ui.words import signed

_LEAST_SPAN = 10.0
"""Cents from the middle to an end of the scale, at least: small offsets stay small."""
_SPANS = (_LEAST_SPAN, 20.0, 50.0, 100.0)
_BAR = 0.46
"""Breadth of a bar, in breadths of its column."""


class OffsetBars(QWidget):
    """Draws them in the colours of the palette; a figure over each says it in cents.

    Args:
        notes: The names of the notes, from left to right.
        parent: The dialog.
    """

    accessible_role = QAccessible.Role.Chart

    def __init__(self, notes: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._notes = tuple(notes)
        self.cents: tuple[float, ...] = (0.0,) * len(notes)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Targets", "Preview: cents from equal temperament"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for twelve figures side by side."""
        line = self.fontMetrics().lineSpacing()
        width = self.fontMetrics().horizontalAdvance("−88.88")
        return QSize(round(1.1 * width * len(self._notes)), 9 * line)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same: figures must not touch."""
        return self.sizeHint()

    @property
    def span(self) -> float:
        """Cents from the middle of the scale to its ends."""
        most = max((abs(each) for each in self.cents), default=0.0)
        return next((span for span in _SPANS if most <= span), _SPANS[-1])

    def show_cents(self, cents: Sequence[float]) -> None:
        """Show other offsets, in the order of the notes."""
        self.cents = tuple(cents)
        said = (f"{note} {signed(each)}" for note, each in zip(self._notes, cents, strict=True))
        self.setAccessibleDescription(", ".join(said))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Names at the bottom, bars about the middle, a figure at the end of each."""
        palette, line = self.palette(), float(self.fontMetrics().lineSpacing())
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        text = palette.color(QPalette.ColorRole.WindowText)
        column = self.width() / len(self._notes)
        middle = 0.5 * (self.height() - 1.4 * line)
        reach = middle - 1.4 * line
        font = numerals_font(self.font(), QFontMetricsF(self.font()).height() * 0.68,
                             QFont.Weight.Normal)  # fmt: skip
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1.0))
            painter.drawLine(0, round(middle), self.width(), round(middle))
            for at, (note, cents) in enumerate(zip(self._notes, self.cents, strict=True)):
                place = QRectF(at * column, 0.0, column, float(self.height()))
                height = reach * min(max(cents / self.span, -1.0), 1.0)
                bar = QRectF(
                    place.center().x() - 0.5 * _BAR * column, middle - max(height, 0.0),
                    _BAR * column, abs(height),
                )  # fmt: skip
                painter.fillRect(bar, palette.color(QPalette.ColorRole.Highlight))
                painter.setFont(font)
                painter.setPen(text if cents else muted)
                top = bar.bottom() + 0.1 * line if cents < 0.0 else bar.top() - 1.1 * line
                figure = QRectF(place.left(), top, column, line)
                painter.drawText(figure, Qt.AlignmentFlag.AlignCenter, signed(cents))
                painter.setFont(self.font())
                painter.setPen(muted)
                name = QRectF(place.left(), self.height() - 1.2 * line, column, 1.2 * line)
                painter.drawText(name, Qt.AlignmentFlag.AlignCenter, note)
