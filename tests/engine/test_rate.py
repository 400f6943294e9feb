import pytest

from tuner.engine.rate import Rate

S = 1_000_000_000


def test_a_steady_growth_is_told_per_second():
    rate = Rate()
    assert rate.update(0, 0) == 0.0
    for step in range(1, 40):
        told = rate.update(step * S // 10, step * 4.7)
    assert told == pytest.approx(47.0)


def test_only_about_the_last_second_counts():
    rate = Rate()
    rate.update(0, 0)
    rate.update(10 * S, 1000)
    rate.update(11 * S, 1000)
    assert rate.update(12 * S, 1000) == 0.0
