"""A curve and the area under it, written by NumPy and drawn by Qt: no Python object for a point.

Imported when the first points come, since it brings NumPy along. Lives in the GUI thread.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF
from shiboken6 import Shiboken

_POINT_BYTES = 16
"""A ``QPointF``: two doubles."""


def steps(first: float, last: float, count: int) -> NDArray[np.float64]:
    """So many places, equally far apart."""
    return np.linspace(first, last, count)


class Curve:
    """A polyline of a fixed number of points, written in place.

    Args:
        x: Where the points stand, rising, of shape (points,).

    Attributes:
        polygon: For a painter to draw at once; whoever keeps it keeps a copy.
        x: float64 of shape (points,).
        y: The same; to be written.
    """

    def __init__(self, x: NDArray[np.float64]) -> None:
        points = len(x)
        self.polygon = QPolygonF()
        self.polygon.resize(points)
        # The stubs know neither the size nor the right to write.
        memory = Shiboken.VoidPtr(self.polygon.data(), points * _POINT_BYTES, True)  # type: ignore
        places: NDArray[np.float64] = np.frombuffer(memory, dtype=np.float64).reshape(points, 2)  # type: ignore
        self.x, self.y = places[:, 0], places[:, 1]
        self.x[:] = x


class AreaUnder:
    """Fills what is below a curve, pixel column by pixel column.

    Qt's own filling of a polygon of some hundred points takes forty times as long.

    Args:
        box: Where the curve is; the area reaches down to its lower edge.
        ratio: Device pixels to a pixel.
    """

    def __init__(self, box: QRectF, ratio: float) -> None:
        left, top = math.floor(box.left() * ratio), math.floor(box.top() * ratio)
        width = math.ceil(box.right() * ratio) - left
        height = math.ceil(box.bottom() * ratio) - top
        self.ratio = ratio
        self._place = QPointF(left / ratio, top / ratio)
        self._columns = (left + np.arange(width) + 0.5) / ratio
        self._rows = ((top + np.arange(height) + 0.5) / ratio).astype(np.float32)[:, None]
        self._rows[self._rows[:, 0] > box.bottom()] = -math.inf
        self._under = np.empty((height, width), dtype=np.bool_)
        self._image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        self._image.setDevicePixelRatio(ratio)
        self._pixels = np.frombuffer(self._image.bits(), np.uint32).reshape(height, width)

    def paint(self, painter: QPainter, curve: Curve, colour: QColor) -> None:
        """Fill with an opaque colour."""
        tops = np.interp(self._columns, curve.x, curve.y, math.inf, math.inf)
        np.greater_equal(self._rows, tops.astype(np.float32), out=self._under)
        np.multiply(self._under, np.uint32(colour.rgba()), out=self._pixels)
        painter.drawImage(self._place, self._image)
