"""The input level: a bar of RMS, the held peak, the gate, and a lamp for clipping."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QLinearGradient, QPainter, QPolygonF, QRegion
from PySide6.QtWidgets import QSizePolicy, QWidget

from tuner.ui.ballistics import MeterBallistics
from tuner.ui.colours import Colours
from tuner.ui.displays.canvas import Canvas, numerals_font
from tuner.ui.language import translate
from tuner.ui.words import MINUS, THIN, decibels

FLOOR_DBFS = -80.0
_HIGH_DBFS = -12.0
_HOT_DBFS = -3.0
_NUMERALS_S = 0.2
_HEIGHT = 48


class LevelMeter(Canvas):
    """A horizontal meter from −80 to 0 dBFS.

    Args:
        colours: The theme.
        gate_dbfs: Where the noise gate's mark stands.
        parent: The owner.
    """

    def __init__(self, colours: Colours, gate_dbfs: float, parent: QWidget | None = None) -> None:
        super().__init__(colours, parent)
        self._ballistics = MeterBallistics(FLOOR_DBFS)
        self._gate = gate_dbfs
        self._bar_x = self._peak_x = 0.0
        self._lamp = False
        self._figure = f"{MINUS}∞"
        self._figure_s = 0.0
        self._rms = float("-inf")
        self.lay_out(QSize(640, _HEIGHT))
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Displays", "Input level"))
        self.setToolTip(
            translate(
                "Displays",
                "Input level in dBFS: the bar is the RMS, the mark the highest peak of "
                "late, the triangle the noise gate. CLIP lights when the input is "
                "overdriven.",
            )
        )

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Low and wide."""
        return QSize(640, _HEIGHT)

    def accessible_value(self) -> str:
        """The figure beside the bar."""
        return f"{self._figure}{THIN}dBFS"

    def lay_out(self, size: QSize) -> None:
        """Fit the track between the figure on the right and the edge."""
        scale = self._scale = max(size.height() / _HEIGHT, 1.0)
        self._scale_font = numerals_font(self.font(), 11.0 * scale, QFont.Weight.Normal)
        self._figure_font = numerals_font(self.font(), 14.0 * scale, QFont.Weight.DemiBold)
        width = float(size.width())
        track = max(width - (24.0 + 144.0) * scale, 40.0)
        self._track = QRectF(24.0 * scale, 12.0 * scale, track, 10.0 * scale)
        self._clip = QRectF(
            self._track.right() + 12.0 * scale, 7.0 * scale, 44.0 * scale, 20.0 * scale
        )
        self._number = QRectF(self._clip.right() + 4.0, 4.0 * scale, 80.0 * scale, 26.0 * scale)
        self._bar_x = self._mark(self._ballistics.bar_dbfs)
        self._peak_x = self._mark(self._ballistics.peak_dbfs)

    @property
    def bar_dbfs(self) -> float:
        """The level the bar shows, in dBFS."""
        return self._ballistics.bar_dbfs

    @property
    def peak_dbfs(self) -> float:
        """The peak that is held, in dBFS."""
        return self._ballistics.peak_dbfs

    @property
    def clipped(self) -> bool:
        """Whether the clip lamp is lit."""
        return self._lamp

    def set_scale(self, scale: float) -> None:
        """Be this many times as high as at least."""
        self.setFixedHeight(round(_HEIGHT * scale))

    def set_gate(self, gate_dbfs: float) -> None:
        """Move the gate's mark."""
        if gate_dbfs != self._gate:
            self._gate = gate_dbfs
            self.forget_still()

    def take(self, rms_dbfs: float, peak_dbfs: float, clipped: bool, now_s: float) -> None:
        """Hear a new level."""
        self._rms = rms_dbfs
        self._ballistics.take(rms_dbfs, peak_dbfs, clipped, now_s)

    def rest(self) -> None:
        """There is no input any more."""
        self._rms = float("-inf")
        self._ballistics.rest()

    def advance(self, now_s: float) -> bool:
        """Move bar and peak, and ask for the pixels between old and new."""
        more = self._ballistics.advance(now_s)
        top, bottom = self._track.top() - 3.0, self._track.bottom() + 3.0
        bar, peak = self._mark(self._ballistics.bar_dbfs), self._mark(self._ballistics.peak_dbfs)
        for old, new, spare in ((self._bar_x, bar, 1.0), (self._peak_x, peak, 3.0)):
            if old != new:
                left, right = min(old, new) - spare, max(old, new) + spare
                self.update(QRectF(left, top, right - left, bottom - top).toAlignedRect())
        self._bar_x, self._peak_x = bar, peak
        if self._lamp != self._ballistics.clipped:
            self._lamp = self._ballistics.clipped
            self.update(self._clip.toAlignedRect())
        if now_s - self._figure_s >= _NUMERALS_S:
            self._figure_s = now_s
            figure = decibels(self._rms)
            if figure != self._figure:
                self._figure = figure
                self.update(self._number.toAlignedRect())
        return more

    def paint_still(self, painter: QPainter) -> None:
        """The unlit track, the scale under it, the gate's mark."""
        track, colours = self._track, self.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.unlit)
        painter.drawRoundedRect(track, 3.0, 3.0)
        painter.setFont(self._scale_font)
        metrics = QFontMetricsF(self._scale_font)
        for dbfs in range(int(FLOOR_DBFS), 1, 20 if track.width() < 300.0 else 10):
            x = self._x(dbfs)
            painter.fillRect(QRectF(x - 0.5, track.bottom() + 4.0, 1.0, 4.0), colours.faint)
            text = decibels(dbfs)
            painter.setPen(colours.muted)
            painter.drawText(
                QPointF(
                    x - 0.5 * metrics.horizontalAdvance(text),
                    track.bottom() + 8.0 + 12.0 * self._scale,
                ),
                text,
            )
        gate = self._x(self._gate)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent)
        top, wide = track.top() - 2.0, 5.0 * self._scale
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(gate - wide, top - 1.6 * wide),
                    QPointF(gate + wide, top - 1.6 * wide),
                    QPointF(gate, top),
                ]
            )
        )
        self._lit = QLinearGradient(track.left(), 0.0, track.right(), 0.0)
        for level, colour in (
            (FLOOR_DBFS, colours.lit), (_HIGH_DBFS - 3.0, colours.lit),
            (_HIGH_DBFS, colours.lit_high), (_HOT_DBFS - 2.0, colours.lit_high),
            (_HOT_DBFS, colours.lit_clip), (0.0, colours.lit_clip),
        ):  # fmt: skip
            self._lit.setColorAt((level - FLOOR_DBFS) / -FLOOR_DBFS, colour)

    def paint_moving(self, painter: QPainter, dirty: QRegion) -> None:
        """The lit part, the peak, the lamp and the figure."""
        track, colours = self._track, self.colours
        if self._bar_x > track.left():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._lit)
            painter.save()
            painter.setClipRect(
                QRectF(track.left(), track.top(), self._bar_x - track.left(), track.height())
            )
            painter.drawRoundedRect(track, 3.0, 3.0)
            painter.restore()
        if self._peak_x > track.left():
            painter.fillRect(
                QRectF(self._peak_x - 1.5, track.top() - 2.0, 3.0, track.height() + 4.0),
                colours.text,
            )
        if dirty.intersects(self._clip.toAlignedRect()):
            self._paint_lamp(painter)
        if dirty.intersects(self._number.toAlignedRect()):
            painter.setFont(self._figure_font)
            painter.setPen(colours.muted)
            painter.drawText(
                self._number.adjusted(0.0, 0.0, -8.0 * self._scale, 0.0),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                f"{self._figure}{THIN}dB",
            )

    def _paint_lamp(self, painter: QPainter) -> None:
        colours = self.colours
        painter.setPen(colours.lit_clip if self._lamp else colours.line)
        painter.setBrush(colours.lit_clip if self._lamp else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._clip.adjusted(0.5, 0.5, -0.5, -0.5), 4.0, 4.0)
        painter.setFont(self._scale_font)
        painter.setPen(colours.surface if self._lamp else colours.faint)
        painter.drawText(self._clip, Qt.AlignmentFlag.AlignCenter, translate("Displays", "CLIP"))

    def _x(self, dbfs: float) -> float:
        share = min(max(1.0 - dbfs / FLOOR_DBFS, 0.0), 1.0)
        return self._track.left() + share * self._track.width()

    def _mark(self, dbfs: float) -> float:
        """Where a level is drawn: it moves by whole device pixels, as the end of the bar must."""
        ratio = self.devicePixelRatioF()
        return round(self._x(dbfs) * ratio) / ratio
