"""How well a note explains what is heard."""

import numpy as np
import pytest

from tests.pitch.sounds import RATE
from tuner.pitch.belief import Learning
from tuner.pitch.fine import FineReader
from tuner.pitch.fit import Fit
from tuner.pitch.pyramid import Pyramid


@pytest.mark.parametrize(
    ("between", "missing"),
    [
        ((2, 3, 5, 6, 7, 9, 10, 11), True),
        ((2, 6, 10), True),
        ((), False),  # two octaves lower there is nothing more
    ],
)
def test_a_note_of_a_longer_period_may_carry_what_another_leaves(between, missing):
    times = np.arange(int(0.4 * RATE)) / RATE
    numbers = [4, 8, 12, *between]
    sound = 0.05 * sum(np.cos(2 * np.pi * k * 65.4 * times + k * k) for k in numbers)
    pyramid = Pyramid(RATE, 0.39)
    pyramid.append(sound)
    fine = FineReader(pyramid)
    lower, higher = Fit(), Fit()
    lower.take(fine.read(Learning(65.4).belief(65.4), 0.2))
    higher.take(fine.read(Learning(4 * 65.4).belief(4 * 65.4), 0.2))
    assert lower.carries_what_is_missing_in(higher) is missing
    assert not higher.carries_what_is_missing_in(lower)
