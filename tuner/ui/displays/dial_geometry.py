"""Where things are on the tuning display, for a size."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

SPAN_CENTS = 50.0
_LABELS = 0.055
"""Height of the row of labels above the scale, in heights of the display."""
_NEEDLE_BANDS = 2.3
"""How far inside the ticks the needle begins, in thicknesses of the bar."""
_NEEDLE_HALF = 0.42
"""Half the needle's breadth there, in the same."""
_STEEPEST = math.radians(56)
_FLATTEST = math.radians(18)


Rim = tuple[list[QPointF], list[QPointF]]
"""The outer edge of the bar from the middle outwards, and the inner one back."""


@dataclass(frozen=True, slots=True)
class DialGeometry:
    """An arc of ±50 cents over the top, the note under it, numbers on both sides.

    Attributes:
        centre: Of the arc's circle; often far below the display.
        radius: Of the scale's outer edge.
        half_angle: From the middle of the scale to its end, in radians.
        band: Thickness of the bar that grows from the middle to the needle.
        ticks: Thickness of the ring of ticks outside the bar.
        label: Height of the scale's labels, in px.
        note: Where the note stands.
        left: Where the cents stand.
        right: Where the frequency stands.
        caption: Where the line of words stands.
        rims: Both edges of the bar at whole cents, of a flat note and of a sharp one.
    """

    centre: QPointF
    radius: float
    half_angle: float
    band: float
    ticks: float
    label: float
    note: QRectF
    left: QRectF
    right: QRectF
    caption: QRectF
    rims: tuple[Rim, Rim] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "rims", (self._rim(-1.0), self._rim(1.0)))

    @classmethod
    def fitting(cls, width: float, height: float) -> DialGeometry:
        """Make the best of a size."""
        label = min(max(height * _LABELS, 11.0), 26.0)
        margin = max(8.0, label * 0.8)
        half_width = max(min(0.5 * width - 2.5 * label - margin, 1.2 * height), 40.0)
        rise = 0.33 * height
        half_angle = min(max(2.0 * math.atan(rise / half_width), _FLATTEST), _STEEPEST)
        radius = half_width / math.sin(half_angle)
        top = margin + 1.7 * label
        ticks = min(max(0.062 * height, 12.0), 40.0)
        band = min(max(0.045 * height, 8.0), 28.0)
        centre = QPointF(0.5 * width, top + radius)
        caption_height = min(max(0.115 * height, 30.0), 60.0)
        caption_top = height - caption_height - 0.5 * margin
        note_top = top + ticks + band + 0.055 * height
        note_width = min(0.42 * width, 1.5 * (caption_top - note_top))
        # The figures stand clear of the needle at both ends of the scale.
        needle_end = centre.y() - (radius - ticks - _NEEDLE_BANDS * band) * math.cos(half_angle)
        needle_end += _NEEDLE_HALF * band * math.sin(half_angle)
        side_top = max(needle_end, note_top)
        side = 0.5 * (width - note_width) - margin
        side_height = max(caption_top - side_top, 32.0)
        return cls(
            centre=centre,
            radius=radius,
            half_angle=half_angle,
            band=band,
            ticks=ticks,
            label=label,
            note=QRectF(
                0.5 * (width - note_width), note_top, note_width, caption_top - note_top - 4.0
            ),
            left=QRectF(margin, side_top, side, side_height),
            right=QRectF(width - margin - side, side_top, side, side_height),
            caption=QRectF(margin, caption_top, width - 2.0 * margin, caption_height),
        )

    @property
    def needle_inner(self) -> float:
        """Radius at which the needle begins."""
        return self.radius - self.ticks - _NEEDLE_BANDS * self.band

    def angle(self, cents: float) -> float:
        """The angle from upright at which a deviation stands, clockwise, in radians."""
        return min(max(cents / SPAN_CENTS, -1.0), 1.0) * self.half_angle

    def point(self, cents: float, radius: float) -> QPointF:
        """A point on the ray of a deviation."""
        angle = self.angle(cents)
        return QPointF(
            self.centre.x() + radius * math.sin(angle), self.centre.y() - radius * math.cos(angle)
        )

    def sector(self, low: float, high: float, inner: float, outer: float) -> QPainterPath:
        """A piece of a ring between two deviations and two radii."""
        path = QPainterPath()
        start = 90.0 - math.degrees(self.angle(low))
        sweep = math.degrees(self.angle(low) - self.angle(high))
        path.arcMoveTo(self._square(outer), start)
        path.arcTo(self._square(outer), start, sweep)
        path.arcTo(self._square(inner), start + sweep, -sweep)
        path.closeSubpath()
        return path

    def bar(self, cents: float) -> QPolygonF:
        """The bar from the middle of the scale to a deviation.

        Its corners stand at whole cents, so that only its end changes when it grows.
        """
        rim, inside = self.rims[cents > 0.0]
        whole = min(int(abs(cents)), int(SPAN_CENTS)) + 1
        outer = self.radius - self.ticks
        end = [self.point(cents, outer), self.point(cents, outer - self.band)]
        return QPolygonF([*rim[:whole], *end, *inside[len(inside) - whole :]])

    def needle(self, cents: float) -> QPolygonF:
        """The outline of the needle: broad inside, pointed at the scale."""
        angle = self.angle(cents)
        half = _NEEDLE_HALF * self.band
        across = QPointF(half * math.cos(angle), half * math.sin(angle))
        inner = self.point(cents, self.needle_inner)
        shoulder = self.point(cents, self.radius - 0.7 * self.ticks)
        tip = self.point(cents, self.radius + 1.0)
        return QPolygonF(
            [
                inner - across,
                shoulder - across * 0.55,
                tip,
                shoulder + across * 0.55,
                inner + across,
            ]
        )

    def reach(self, low: float, high: float) -> QRectF:
        """The rectangle that holds the needle and the bar everywhere between two deviations."""
        inner, outer = self.needle_inner, self.radius
        sides = [
            math.sin(self.angle(cents)) * radius
            for cents in (low, high)
            for radius in (inner, outer)
        ]
        heights = [
            math.cos(self.angle(cents)) * radius
            for cents in (low, high)
            for radius in (inner, outer)
        ]
        top = outer if low < 0.0 < high else max(heights)
        spare = 0.5 * self.band + 2.0
        return QRectF(
            self.centre.x() + min(sides) - spare,
            self.centre.y() - top - spare,
            max(sides) - min(sides) + 2.0 * spare,
            top - min(heights) + 2.0 * spare,
        )

    def _rim(self, step: float) -> Rim:
        outer = self.radius - self.ticks
        stops = [step * number for number in range(int(SPAN_CENTS) + 1)]
        return (
            [self.point(stop, outer) for stop in stops],
            [self.point(stop, outer - self.band) for stop in reversed(stops)],
        )

    def _square(self, radius: float) -> QRectF:
        return QRectF(
            self.centre.x() - radius, self.centre.y() - radius, 2.0 * radius, 2.0 * radius
        )
