"""Short turns at the interpreter while a session lives."""

import sys

import pytest

from tuner.engine.turns import TURN_S, ShortTurns


@pytest.fixture(autouse=True)
def usual_turns():
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.005)
    yield
    sys.setswitchinterval(before)


def test_turns_are_short_in_between():
    turns = ShortTurns()
    turns.start()
    assert sys.getswitchinterval() == pytest.approx(TURN_S)
    turns.start()
    turns.stop()
    assert sys.getswitchinterval() == pytest.approx(0.005)
    turns.stop()
    assert sys.getswitchinterval() == pytest.approx(0.005)


def test_turns_that_are_shorter_are_left_alone():
    sys.setswitchinterval(TURN_S / 2)
    turns = ShortTurns()
    turns.start()
    turns.stop()
    assert sys.getswitchinterval() == pytest.approx(TURN_S / 2)


def test_a_session_takes_short_turns_until_it_ends(make_session):
    session, _ = make_session()
    assert sys.getswitchinterval() == pytest.approx(TURN_S)
    session.shutdown()
    assert sys.getswitchinterval() == pytest.approx(0.005)
