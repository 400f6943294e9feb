import math

import pytest

from tuner.ui.ballistics import CLIP_HOLD_S, FALL_DB_PER_S, PEAK_HOLD_S, MeterBallistics


@pytest.fixture
def meter():
    meter = MeterBallistics(-80.0)
    meter.advance(0.0)
    return meter


def run(meter, start_s, end_s):
    moving = True
    steps = round((end_s - start_s) / 0.02)
    for step in range(1, steps + 1):
        moving = meter.advance(start_s + 0.02 * step)
    return moving


def test_rises_at_once(meter):
    meter.take(-20.0, -12.0, False, 0.0)
    assert (meter.bar_dbfs, meter.peak_dbfs) == (-20.0, -12.0)


def test_falls_slowly(meter):
    meter.take(-20.0, -12.0, False, 0.0)
    meter.take(-60.0, -60.0, False, 0.0)
    run(meter, 0.0, 1.0)
    assert meter.bar_dbfs == pytest.approx(-20.0 - FALL_DB_PER_S, abs=0.1)


def test_holds_the_peak_then_lets_it_fall(meter):
    meter.take(-20.0, -12.0, False, 0.0)
    meter.take(-80.0, -80.0, False, 0.0)
    run(meter, 0.0, PEAK_HOLD_S - 0.1)
    assert meter.peak_dbfs == -12.0
    run(meter, PEAK_HOLD_S - 0.1, PEAK_HOLD_S + 1.0)
    assert -50.0 < meter.peak_dbfs < -30.0


def test_comes_to_rest(meter):
    meter.take(-20.0, -12.0, True, 0.0)
    meter.rest()
    assert run(meter, 0.0, 1.0)
    assert not run(meter, 1.0, 10.0)
    assert (meter.bar_dbfs, meter.peak_dbfs) == (-80.0, -80.0)


def test_the_clip_lamp_stays_lit_for_a_while(meter):
    meter.take(0.0, 0.0, True, 0.0)
    meter.advance(CLIP_HOLD_S - 0.1)
    assert meter.clipped
    meter.advance(CLIP_HOLD_S + 0.1)
    assert not meter.clipped


@pytest.mark.parametrize("level", [-math.inf, math.nan, -200.0])
def test_what_is_no_level_is_silence(meter, level):
    meter.take(level, level, False, 0.0)
    assert (meter.bar_dbfs, meter.peak_dbfs) == (-80.0, -80.0)


def test_never_shows_more_than_full_scale(meter):
    meter.take(3.0, 6.0, True, 0.0)
    assert (meter.bar_dbfs, meter.peak_dbfs) == (0.0, 0.0)
