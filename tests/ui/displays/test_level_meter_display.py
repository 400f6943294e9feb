import pytest

from tuner.ui.displays.level_meter import FLOOR_DBFS, LevelMeter

from ..looks import has_colour, pixels


@pytest.fixture
def meter(qtbot, colours):
    meter = LevelMeter(colours, -60.0)
    qtbot.addWidget(meter)
    meter.resize(600, 48)
    meter.show()
    meter.advance(0.0)
    return meter


def test_a_louder_input_lights_more(meter, colours):
    dark = pixels(meter)
    assert not has_colour(meter, colours.lit.name())
    meter.take(-30.0, -20.0, False, 1.0)
    meter.advance(1.0)
    assert meter.bar_dbfs == -30.0
    assert pixels(meter) != dark
    assert has_colour(meter, colours.lit.name())


def test_the_peak_stays_after_the_bar_has_fallen(meter):
    meter.take(-30.0, -20.0, False, 1.0)
    meter.advance(1.0)
    meter.take(-70.0, -70.0, False, 1.05)
    for step in range(20):
        meter.advance(1.05 + 0.05 * step)
    assert meter.peak_dbfs == -20.0
    assert meter.bar_dbfs < -50.0


def test_clipping_lights_a_lamp(meter, colours):
    assert not has_colour(meter, colours.lit_clip.name())
    meter.take(-20.0, -20.0, True, 1.0)
    meter.advance(1.0)
    assert meter.clipped
    assert has_colour(meter, colours.lit_clip.name(), least=100)


def test_the_gate_has_a_mark(meter):
    before = pixels(meter)
    meter.set_gate(-30.0)
    assert pixels(meter) != before


def test_comes_to_rest_and_asks_for_no_more_frames(meter):
    meter.take(-30.0, -20.0, False, 1.0)
    assert meter.advance(1.0) or True
    meter.rest()
    now_s = 1.0
    while meter.advance(now_s):
        now_s += 0.05
        assert now_s < 10.0
    assert meter.bar_dbfs == meter.peak_dbfs == FLOOR_DBFS


def test_grows(meter):
    meter.set_scale(1.5)
    assert meter.height() == 72
    assert pixels(meter)


def test_a_change_too_small_to_be_seen_paints_nothing(qtbot, meter, monkeypatch):
    painted = []
    monkeypatch.setattr(meter, "update", lambda *areas: painted.append(areas))
    meter.take(-30.0, -30.0, False, 1.0)
    meter.advance(1.0)
    assert painted
    painted.clear()
    meter.take(-29.99, -29.99, False, 1.01)
    meter.advance(1.01)
    assert meter.bar_dbfs == -29.99
    assert not painted
    meter.take(-29.0, -29.0, False, 1.02)
    meter.advance(1.02)
    assert painted
