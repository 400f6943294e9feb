import math

import pytest

from tuner.clock.error import ClockError
from tuner.ui.words import (
    THIN,
    clock_error,
    decibels,
    grouped,
    hertz,
    milliseconds,
    short_cents,
    signed,
    with_minus,
)


@pytest.mark.parametrize(
    ("cents", "text"),
    [(3.24, "+3.2"), (-0.44, "−0.4"), (0.0, "±0.0"), (-0.04, "±0.0"), (-49.96, "−50.0")],
)
def test_cents_always_have_a_sign_and_a_real_minus(cents, text):
    assert signed(cents) == text


@pytest.mark.parametrize(
    ("cents", "text"),
    [(-49.94, "−49.9"), (99.94, "+99.9"), (99.96, "+100"), (-2901.6, "−2902"), (0.0, "±0.0")],
)
def test_far_from_the_target_cents_have_no_decimals(cents, text):
    assert short_cents(cents) == text


@pytest.mark.parametrize(
    ("hz", "text"), [(82.4069, "82.41"), (440.0, "440.00"), (1318.51, "1318.5")]
)
def test_hertz(hz, text):
    assert hertz(hz) == text


@pytest.mark.parametrize(
    ("dbfs", "text"), [(-18.4, "−18"), (0.0, "0"), (-0.2, "0"), (-math.inf, "−∞"), (math.nan, "−∞")]
)
def test_decibels(dbfs, text):
    assert decibels(dbfs) == text


def test_a_zero_has_no_minus():
    assert with_minus("-0.0") == "0.0"
    assert with_minus("-1.5") == "−1.5"


def test_large_numbers_are_grouped():
    assert grouped(1234567) == "1\u202f234\u202f567"


@pytest.mark.parametrize(("ms", "text"), [(0.0314, "0.031"), (4.23, "4.2"), (128.4, "128")])
def test_milliseconds(ms, text):
    assert milliseconds(ms) == f"{text}\u202fms"


@pytest.mark.parametrize(
    ("ppm", "sigma", "text"),
    [
        (38.2, 4.1, "+38 ± 4 ppm = +0.07 ¢"),
        (-38.2, 0.62, "−38.2 ± 0.6 ppm = −0.07 ¢"),
        (38.24, 0.012, "+38.2 ± 0.1 ppm = +0.07 ¢"),
    ],
)
def test_a_clock_error_is_never_surer_than_its_digits(ppm, sigma, text):
    assert clock_error(ClockError(ppm, sigma)).replace(THIN, " ") == text
