import pytest

from tuner.clock.error import MOST_PPM, ClockError, error_from_reference


def test_what_it_means_in_cents():
    assert ClockError(100.0, 1.0).cents == pytest.approx(0.1731, abs=1e-4)


def test_a_reference_tone_shows_the_error():
    found = error_from_reference(440.0 / (1.0 + 38e-6), 440.0, 0.01)
    assert found.ppm == pytest.approx(38.0)
    assert found.sigma_ppm == pytest.approx(5.78, abs=0.01)


def test_what_a_card_can_be_off():
    for ppm in (MOST_PPM, -MOST_PPM):
        assert ClockError(ppm, 10.0).possible
        assert not ClockError(ppm, 10.0).impossible
        assert not ClockError(1.03 * ppm, 10.0).possible
        assert not ClockError(1.03 * ppm, 10.0).impossible
        assert ClockError(1.05 * ppm, 10.0).impossible
