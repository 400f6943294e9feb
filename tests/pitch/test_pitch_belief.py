"""What is learned of a note from reading to reading."""

import math

import numpy as np
import pytest

from tuner.pitch.belief import Learning
from tuner.pitch.series import Series, Stiffness, typical_stiffness

F1 = 220.0
EVERY = 0.02
ONE = 1e-7
"""How well one window tells B."""


def reading(b, sigma=ONE, scatter=1.0, lines=8):
    told = Stiffness(b, sigma)
    return Series(F1, 0.01, told, told, np.arange(8) < lines, scatter)


def learned(readings):
    learning = Learning(F1)
    for series in readings:
        learning.take(series)
        learning.learn_stiffness(series, EVERY)
    return learning.belief(F1).stiffness


def test_nothing_is_known_of_a_new_note_but_what_strings_are_like():
    assert Learning(F1).belief(F1).stiffness == typical_stiffness(F1)


def test_many_windows_tell_inharmonicity_better_than_one():
    rng = np.random.default_rng(1)
    # Windows overlap: what two tell is as independent as they are apart.
    told = np.repeat(rng.normal(2e-5, ONE, 40), 8)
    known = learned([reading(b) for b in told])
    assert ONE / 4 < known.sigma < ONE / 1.8
    assert known.b == pytest.approx(2e-5, abs=3 * known.sigma)


def test_partials_that_stray_tell_no_more_in_the_next_window():
    known = learned([reading(2e-5, scatter=10.0)] * 200)
    assert known.b == pytest.approx(2e-5, abs=ONE)
    assert known.sigma > 1.5 * ONE


@pytest.mark.parametrize("wrong", [6, 60, 6000])
def test_what_was_learned_wrong_is_unlearned(wrong):
    known = learned([reading(2e-5 + wrong * ONE)] * 5 + [reading(2e-5)] * 150)
    assert known.b == pytest.approx(2e-5, abs=ONE)


def test_a_single_line_teaches_nothing():
    before = learned([reading(2e-5)] * 20)
    single = reading(0.0, sigma=math.inf, lines=1)
    assert learned([reading(2e-5)] * 20 + [single] * 20) == before
