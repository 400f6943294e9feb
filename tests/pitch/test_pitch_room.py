"""The room's level from the levels of batches."""

import random

import pytest

from tuner.pitch.room import LISTEN_SECONDS, SKIP_SECONDS, NotARoom, RoomListener, gate_above

BATCH_S = 1024 / 48_000


def heard(level, *, has_pitch=lambda at: False, batch_s=BATCH_S):
    """A listener that has heard ``level(seconds)`` for long enough."""
    listener, at = RoomListener(), 0.0
    while listener.remaining_s:
        listener.hear(level(at), batch_s, has_pitch=has_pitch(at))
        at += batch_s
    assert at == pytest.approx(SKIP_SECONDS + LISTEN_SECONDS, abs=2 * batch_s)
    return listener.result()


@pytest.mark.parametrize("batch_s", [128 / 48_000, BATCH_S, 8192 / 48_000, 0.6])
def test_a_steady_room_is_as_loud_as_it_is(batch_s):
    assert heard(lambda at: -61.0, batch_s=batch_s) == -61.0


def test_a_restless_room_is_as_loud_as_its_louder_moments():
    noise = random.Random(1)
    room = heard(lambda at: noise.gauss(-60.0, 1.5))
    assert -59.5 < room < -56.0


@pytest.mark.parametrize("begin_s", [0.5, 1.1, 1.7, 2.45, 3.0])
def test_one_knock_changes_nothing(begin_s):
    def level(at):
        return max(-61.0, -15.0 - 200.0 * (at - begin_s)) if at >= begin_s else -61.0

    assert heard(level) == -61.0


def test_the_click_of_the_mouse_does_not_count():
    assert heard(lambda at: -20.0 if at < 0.2 else -70.0) == -70.0


def test_knocking_all_the_time_is_the_room():
    assert heard(lambda at: -45.0 if at % 0.5 < 0.2 else -70.0) == -45.0


def test_a_note_is_no_room():
    assert heard(lambda at: -30.0, has_pitch=lambda at: 1.0 < at < 1.5) is NotARoom.NOTE


def test_hum_is_part_of_the_room():
    assert heard(lambda at: -58.0, has_pitch=lambda at: True) == -58.0


def test_a_loud_room_is_refused():
    assert heard(lambda at: -35.0) is NotARoom.LOUD


def test_zeros_are_no_room():
    assert heard(lambda at: -120.0) is NotARoom.DIGITAL_SILENCE


def test_without_sound_there_is_no_result():
    with pytest.raises(ValueError, match="nothing"):
        RoomListener().result()


@pytest.mark.parametrize(
    ("room", "gate"), [(-61.0, -55.0), (-61.4, -55.0), (-60.4, -54.0), (-110.0, -90.0)]
)
def test_the_gate_stands_six_decibels_above(room, gate):
    assert gate_above(room, -90.0, -20.0) == gate
