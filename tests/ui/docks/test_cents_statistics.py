import numpy as np
import pytest

from tuner.ui.docks.cents_statistics import BINS, CentsStatistics, of_last_note, of_span
from tuner.ui.docks.history import GAP, History


def note(history, start_s, seconds, cents, step_s=0.02):
    history.append(start_s, GAP)
    for number in range(round(seconds / step_s)):
        time_s = start_s + step_s * number
        history.append(time_s, cents(time_s - start_s) if callable(cents) else cents)


def test_mean_spread_drift_and_range_are_those_of_the_readings():
    rng = np.random.default_rng(4)
    times = np.arange(0.0, 10.0, 0.02)
    cents = 2.0 + 0.1 * times + 0.3 * rng.standard_normal(len(times))
    found = CentsStatistics.of(times, cents)
    assert found.mean == pytest.approx(cents.mean())
    assert found.spread == pytest.approx(cents.std(ddof=1))
    assert abs(found.drift - 6.0) < 3.0 * found.drift_sigma
    assert found.drift_sigma == pytest.approx(0.28, rel=0.1)
    assert (found.lowest, found.highest) == (cents.min(), cents.max())
    assert (found.count, found.seconds) == (500, pytest.approx(9.98))


def test_the_drift_of_a_line_is_exact():
    times = np.arange(100) * 0.05 + 1e6
    found = CentsStatistics.of(times, -0.5 * (times - times[0]))
    assert found.drift == pytest.approx(-30.0)
    assert found.drift_sigma == pytest.approx(0.0, abs=1e-6)


def test_a_short_note_has_no_drift():
    found = CentsStatistics.of(np.arange(10) * 0.02, np.linspace(0.0, 1.0, 10))
    assert (found.drift, found.drift_sigma) == (None, None)


def test_the_histogram_counts_every_reading_once_strays_included():
    cents = np.concatenate((np.random.default_rng(1).normal(0.0, 1.0, 999), [400.0]))
    found = CentsStatistics.of(np.arange(1000) * 0.02, cents)
    assert len(found.bins) == BINS
    assert sum(found.bins) == 1000
    assert found.high < 100.0


def test_a_steady_note_still_has_a_histogram():
    found = CentsStatistics.of(np.arange(50) * 0.02, np.full(50, 1.5))
    assert found.low < 1.5 < found.high
    assert sum(found.bins) == 50


@pytest.mark.parametrize("cents", [[], [1.0, 2.0], [GAP] * 10])
def test_too_little_is_nothing(cents):
    assert CentsStatistics.of(np.arange(len(cents)) * 1.0, np.array(cents)) is None


def test_the_last_note_goes_back_to_its_beginning_or_the_window():
    history = History(5000)
    note(history, 0.0, 3.0, 20.0)
    note(history, 5.0, 4.0, lambda s: s)
    whole = of_last_note(history, 60.0)
    assert whole.seconds == pytest.approx(3.98)
    assert whole.mean == pytest.approx(1.99)
    assert of_last_note(history, 1.0).mean == pytest.approx(3.48, abs=0.02)
    history.append(10.0, GAP)
    assert of_last_note(history, 60.0) == whole


def test_an_empty_history_is_nothing():
    assert of_last_note(History(10), 5.0) is None
    assert of_span(History(10), 0.0, 5.0) is None


def test_a_span_takes_what_lies_in_it_in_either_order():
    history = History(5000)
    note(history, 0.0, 3.0, 20.0)
    note(history, 5.0, 4.0, 10.0)
    assert of_span(history, 1.0, 2.0).mean == 20.0
    assert of_span(history, 7.0, 2.0) == of_span(history, 2.0, 7.0)
    assert of_span(history, 3.5, 4.5) is None
