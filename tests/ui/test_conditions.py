import pytest

from tuner.pitch.level import InputCondition
from tuner.ui.conditions import CLIPPING, ConditionKeeper, way_out


@pytest.mark.parametrize("condition", [c for c in InputCondition if c is not InputCondition.OK])
def test_every_condition_is_named_with_a_way_out(condition):
    keeper = ConditionKeeper()
    for step in range(100):
        keeper.take(condition, 0.05 * step)
    told = keeper.told(5.0)
    assert told == condition.value
    name, _, help_ = way_out(told).partition(": ")
    assert name
    assert help_
    of_recording = way_out(told, recorded=True)
    assert of_recording.startswith(f"{name}: ")
    assert not any(word in of_recording for word in ("microphone", "gain", "device", "cable"))


def test_clipping_is_told_at_once_and_stays_readable():
    keeper = ConditionKeeper()
    keeper.take(InputCondition.CLIPPING, 0.0)
    keeper.take(InputCondition.OK, 0.02)
    assert keeper.told(1.9) == CLIPPING
    assert keeper.told(2.1) is None


def test_a_short_digital_silence_is_no_news():
    keeper = ConditionKeeper()
    keeper.take(InputCondition.DIGITAL_SILENCE, 0.0)
    keeper.take(InputCondition.DIGITAL_SILENCE, 0.3)
    assert keeper.told(0.3) is None
    keeper.take(InputCondition.DIGITAL_SILENCE, 0.6)
    assert keeper.told(0.6) == "digital silence"
    keeper.take(InputCondition.OK, 0.7)
    assert keeper.told(0.7) is None


def test_another_input_gets_another_chance():
    keeper = ConditionKeeper()
    keeper.take(InputCondition.NOT_NUMBERS, 0.0)
    keeper.reset()
    assert keeper.told(0.1) is None
