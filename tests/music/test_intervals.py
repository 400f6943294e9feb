import math
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuner.music.intervals import Cents, Ratio, ratio


@pytest.mark.parametrize(
    ("interval", "cents"),
    [
        (ratio(2), 1200.0),
        (ratio(3, 2), 701.9550008653874),
        (ratio(1, 2), -1200.0),
        (ratio(5, 4), 386.3137138648348),
        (ratio(81, 80), 21.506289596714785),
        (ratio(32805, 32768), 1.9537207879341596),
        (ratio(1), 0.0),
    ],
)
def test_known_sizes(interval, cents):
    assert interval.cents == pytest.approx(cents, abs=1e-12)


def test_tiny_intervals_keep_their_digits():
    assert ratio(10**18 + 1, 10**18).cents == pytest.approx(1200 / math.log(2) * 1e-18, rel=1e-12)


def test_numbers_of_any_size():
    assert ratio(2**5000).cents == pytest.approx(5000 * 1200.0)
    assert ratio(1, 3**3000).cents == pytest.approx(-3000 * 1200.0 * math.log2(3))


@given(st.fractions(min_value=Fraction(1, 10**6), max_value=10**6))
def test_cents_agree_with_the_logarithm(value):
    if value > 0:
        assert Ratio(value).cents == pytest.approx(1200 * math.log2(value), abs=1e-9)


@pytest.mark.parametrize("value", [Fraction(0), Fraction(-3, 2)])
def test_a_ratio_is_above_nothing(value):
    with pytest.raises(ValueError, match="above 0"):
        Ratio(value)


@pytest.mark.parametrize("value", [math.inf, -math.inf, math.nan])
def test_cents_are_numbers(value):
    with pytest.raises(ValueError, match="no interval"):
        Cents(value)


def test_intervals_are_written_as_scala_writes_them():
    assert (str(ratio(6, 4)), str(ratio(2)), str(Cents(193.156857))) == ("3/2", "2/1", "193.15686")
