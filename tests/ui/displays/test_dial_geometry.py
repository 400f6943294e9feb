import pytest
from PySide6.QtCore import QRectF

from tuner.ui.displays.dial_geometry import DialGeometry

SIZES = [(320, 180), (520, 260), (760, 360), (1560, 700), (900, 900), (2400, 500)]


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_everything_fits_into_any_size(width, height):
    geometry = DialGeometry.fitting(width, height)
    whole = QRectF(0, 0, width, height)
    for part in (geometry.note, geometry.left, geometry.right, geometry.caption):
        assert part.isValid()
        assert whole.contains(part)
    for cents in (-50, 0, 50):
        assert whole.contains(geometry.point(cents, geometry.radius))
        assert whole.contains(geometry.needle(cents).boundingRect())


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_parts_do_not_overlap(width, height):
    geometry = DialGeometry.fitting(width, height)
    assert geometry.left.right() <= geometry.note.left() + 1
    assert geometry.note.right() <= geometry.right.left() + 1
    for part in (geometry.note, geometry.left, geometry.right):
        assert part.bottom() <= geometry.caption.top() + 1


@pytest.mark.parametrize(("width", "height"), [*SIZES, (1024, 300), (800, 250), (1920, 800)])
def test_the_needle_stands_clear_of_the_figures(width, height):
    geometry = DialGeometry.fitting(width, height)
    for cents, figures in ((-50.0, geometry.left), (50.0, geometry.right)):
        needle = geometry.needle(cents).boundingRect()
        assert needle.bottom() <= figures.top() + 1.0 or not needle.intersects(figures)


def test_flat_is_left_and_sharp_is_right():
    geometry = DialGeometry.fitting(760, 360)
    tips = [geometry.point(cents, geometry.radius).x() for cents in range(-50, 51, 5)]
    assert tips == sorted(tips)
    assert tips[10] == pytest.approx(380.0)


def test_stops_at_the_ends_of_the_scale():
    geometry = DialGeometry.fitting(760, 360)
    assert geometry.angle(90.0) == geometry.angle(50.0)
    assert geometry.angle(-90.0) == -geometry.half_angle


@pytest.mark.parametrize(("low", "high"), [(-40.0, -30.0), (-10.0, 25.0), (0.0, 0.1), (45.0, 50.0)])
def test_the_dirty_rectangle_holds_all_that_moves(low, high):
    geometry = DialGeometry.fitting(760, 360)
    reach = geometry.reach(low, high)
    outer = geometry.radius - geometry.ticks
    assert reach.contains(geometry.sector(low, high, outer - geometry.band, outer).boundingRect())
    for step in range(11):
        cents = low + (high - low) * step / 10
        assert reach.contains(geometry.needle(cents).boundingRect())
