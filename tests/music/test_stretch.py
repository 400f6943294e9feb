import pytest

from tuner.music.stretch import NO_STRETCH, Stretch

RAILSBACK = Stretch(((21, -20.0), (60, 0.0), (108, 24.0)))


@pytest.mark.parametrize(
    ("number", "cents"),
    [(21, -20.0), (0, -20.0), (40.5, -10.0), (60, 0.0), (84, 12.0), (120, 24.0)],
)
def test_straight_between_points_and_level_beyond(number, cents):
    assert RAILSBACK.cents(number) == pytest.approx(cents)


def test_no_stretch():
    assert NO_STRETCH.cents(100) == 0.0


def test_points_rise():
    with pytest.raises(ValueError, match="rise"):
        Stretch(((60, 0.0), (60, 1.0)))
