import math

import numpy as np
import pytest

from tuner.ui.docks.history import GAP, History


def test_keeps_the_newest():
    history = History(4)
    for step in range(10):
        history.append(float(step), 10.0 * step)
    times, values = history.arrays()
    assert times.tolist() == [6.0, 7.0, 8.0, 9.0]
    assert values.tolist() == [60.0, 70.0, 80.0, 90.0]
    assert (history.oldest, history.total) == (6, 10)
    assert history.at(9) == (9.0, 90.0)
    assert history.newest_s() == 9.0


def test_begins_empty_and_forgets():
    history = History(4)
    assert history.newest_s() == 0.0
    assert history.first_after(-1.0) == 0
    history.append(1.0, 2.0)
    history.clear()
    assert history.total == 0
    assert history.arrays()[0].size == 0


@pytest.mark.parametrize(("time_s", "index"), [(5.0, 6), (6.0, 7), (6.5, 7), (8.5, 9), (9.0, 10)])
def test_finds_a_moment(time_s, index):
    history = History(4)
    for step in range(10):
        history.append(float(step), 0.0)
    assert history.first_after(time_s) == index


def test_gives_copies_and_keeps_gaps():
    history = History(4)
    history.append(1.0, GAP)
    times, values = history.arrays()
    times[:] = -1.0
    assert math.isnan(values[0])
    assert np.array_equal(history.arrays()[0], [1.0])
