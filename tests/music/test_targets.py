import math
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuner.music.intervals import Cents, ratio
from tuner.music.scale import Scale
from tuner.music.stretch import Stretch
from tuner.music.targets import ListedTargets, ScaleTargets
from tuner.music.temperaments import edo

FALLING = Scale("", (Cents(-200.0), Cents(-700.0), Cents(-1200.0)))
TWISTED = Scale("", (Cents(1300.0), Cents(-100.0), Cents(700.0), ratio(2)))
STILL = Scale("", (Cents(300.0), Cents(100.0), Cents(0.0)))


def brute_force(targets, hz, indices):
    """The least distance of any note, in octaves."""
    least = math.inf
    for index in indices:
        with suppress(IndexError):
            least = min(least, abs(math.log2(targets.at(index).hz / hz)))
    return least


@given(
    st.lists(st.floats(-3000.0, 3000.0), min_size=1, max_size=8),
    st.floats(50.0, 3000.0),
    st.booleans(),
    st.floats(55.0, 1760.0),
)
def test_the_nearest_note_of_any_scale_is_nearest(cents, period, falling, hz):
    scale = Scale("", (*map(Cents, cents), Cents(-period if falling else period)))
    targets = ScaleTargets(scale, 220.0, 57, 440.0)
    place = targets.nearest(hz)
    assert targets.at(place.index) == place
    reach = (len(cents) + 1) * 140
    least = brute_force(targets, hz, range(57 - reach, 57 + reach))
    assert abs(math.log2(place.hz / hz)) == pytest.approx(least, abs=1e-9)


@pytest.mark.parametrize("scale", [FALLING, TWISTED, edo(19).scale])
def test_a_note_is_nearest_to_itself(scale):
    targets = ScaleTargets(scale, 261.6, 60, 440.0)
    for index in range(40, 80):
        place = targets.at(index)
        assert targets.nearest(place.hz * 1.0001).hz == pytest.approx(place.hz)


def test_scales_that_do_not_repeat_have_ends():
    targets = ScaleTargets(STILL, 200.0, 60, 440.0)
    assert targets.nearest(10_000.0).index == 61
    assert targets.nearest(1.0).index == 60
    assert (targets.step(60, -1), targets.step(60, 5)) == (60, 62)
    with pytest.raises(IndexError):
        targets.at(63)
    alone = ScaleTargets(Scale("", ()), 200.0, 60, 440.0)
    assert alone.nearest(999.0).index == 60
    with pytest.raises(IndexError):
        alone.at(61)


def test_a_stretch_moves_the_targets():
    stretch = Stretch(((21, -40.0), (69, 0.0), (108, 40.0)))
    targets = ScaleTargets(edo(12).scale, 261.6255653, 60, 440.0, stretch)
    assert targets.at(69).hz == pytest.approx(440.0)
    assert 1200 * math.log2(targets.at(21).hz / 27.5) == pytest.approx(-40.0, abs=1e-4)
    # 45 cents below C8 is still C8 unstretched, but nearer to B7 … no: C8 now lies 85 cents above.
    assert targets.nearest(4186.009 * 2 ** (-45 / 1200)).index == 107


def test_listed_targets():
    targets = ListedTargets([392.0, 261.6, 329.6, 440.0])
    assert [targets.nearest(hz).index for hz in (1.0, 290.0, 370.0, 400.0, 9999.0)] == [
        1,
        1,
        0,
        0,
        3,
    ]
    assert (targets.step(0, 1), targets.step(3, 1), targets.step(0, -1)) == (1, 3, 0)
    with pytest.raises(IndexError):
        targets.at(4)


def test_the_border_is_half_way_in_cents():
    targets = ListedTargets([100.0, 400.0])
    assert [targets.nearest(hz).index for hz in (199.9, 200.1)] == [0, 1]


def test_of_equal_targets_the_first_is_nearest():
    targets = ListedTargets([330.0, 330.0, 440.0])
    assert [targets.nearest(hz).index for hz in (329.0, 330.0, 331.0)] == [0, 0, 0]
    assert targets.at(1).hz == 330.0


def test_there_must_be_targets():
    with pytest.raises(ValueError, match="nothing to tune to"):
        ListedTargets([])


@pytest.mark.parametrize(
    "cents",
    [(1e300, 1200.0), (700.0, 1e300), (1e7, 1e-300), (-1e300, -1e-5), (0.0, 0.0)],
)
def test_what_no_ear_could_tell_apart_does_no_harm(cents):
    targets = ScaleTargets(Scale("", tuple(map(Cents, cents))), 261.6, 60, 440.0)
    for hz in (20.0, 443.0, 20_000.0):
        assert 0.0 < targets.nearest(hz).hz < math.inf
    with pytest.raises(IndexError):
        targets.at(10**9 + 1)
