import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF

from tuner.ui.docks.curve import AreaUnder, Curve, steps

COLOUR = QColor(10, 200, 30)
BOX = QRectF(5.0, 4.0, 60.0, 40.0)


@pytest.fixture
def curve(qapp):
    curve = Curve(steps(BOX.left() + 0.3, BOX.right() - 0.3, 30))
    curve.y[:] = BOX.top() + 20.0 + 15.3 * np.sin(curve.x)
    return curve


def drawn(draw, ratio):
    image = QImage(round(80 * ratio), round(50 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    with QPainter(image) as painter:
        draw(painter)
    return np.frombuffer(bytes(image.constBits()), np.uint32) & 0xFFFFFF


def test_qt_draws_what_was_written(curve):
    points = [QPointF(x, y) for x, y in zip(curve.x, curve.y, strict=True)]
    assert list(curve.polygon.toList()) == points
    curve.y[3] = 7.25
    assert curve.polygon.at(3) == QPointF(points[3].x(), 7.25)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_the_area_is_that_of_a_polygon(curve, ratio):
    corners = [QPointF(curve.x[-1], BOX.bottom()), QPointF(curve.x[0], BOX.bottom())]
    polygon = QPolygonF([*curve.polygon.toList(), *corners])

    def fill(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(COLOUR)
        painter.drawPolygon(polygon)

    area = AreaUnder(BOX, ratio)
    one = drawn(lambda painter: area.paint(painter, curve, COLOUR), ratio)
    other = drawn(fill, ratio)
    assert set(np.unique(one)) == {0, COLOUR.rgb() & 0xFFFFFF}
    assert np.count_nonzero(one) > 500 * ratio * ratio
    assert np.count_nonzero(one != other) <= 0.01 * np.count_nonzero(other)


def test_an_area_follows_its_curve(curve):
    area = AreaUnder(BOX, 1.0)
    curve.y[:] = BOX.bottom() - 10.0
    low = np.count_nonzero(drawn(lambda painter: area.paint(painter, curve, COLOUR), 1.0))
    curve.y[:] = BOX.top()
    high = np.count_nonzero(drawn(lambda painter: area.paint(painter, curve, COLOUR), 1.0))
    assert (low, high) == (10 * 60, 40 * 60)
