import pytest

from tuner.ui.spring import Spring


def settle(spring, step_s, seconds):
    path = []
    for _ in range(round(seconds / step_s)):
        spring.advance(step_s)
        path.append(spring.position)
    return path


def test_arrives_without_overshoot_and_stops():
    spring = Spring(24.0, 0.01)
    spring.target = 30.0
    path = settle(spring, 0.016, 0.8)
    assert path == sorted(path)
    assert spring.position == 30.0
    assert not spring.moving


def test_covers_most_of_a_jump_in_a_fifth_of_a_second():
    spring = Spring(24.0, 0.01)
    spring.target = 10.0
    assert settle(spring, 0.01, 0.2)[-1] == pytest.approx(9.5, abs=0.1)


def test_moves_the_same_at_any_frame_rate():
    ends = []
    for step_s in (0.004, 0.02, 0.05):
        spring = Spring(24.0, 0.001)
        spring.target = -10.0
        ends.append(settle(spring, step_s, 0.1)[-1])
    assert ends == pytest.approx([ends[0]] * 3, abs=1e-6)


def test_jumps_at_once():
    spring = Spring(24.0, 0.01)
    spring.target = 5.0
    spring.advance(0.05)
    spring.jump(-3.0)
    assert spring.position == spring.target == -3.0
    assert not spring.moving
