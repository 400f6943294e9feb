"""The feed follows the settings."""

import socket

import pytest
from pythonosc.osc_message import OscMessage

from tests.data_out.test_osc import reading
from tuner.osc_keeper import OscKeeper
from tuner.settings.pages.data import DataSettings


@pytest.fixture
def listener():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        sock.settimeout(20.0)
        yield sock


def settings(sock, on=True):
    return DataSettings(osc=on, osc_to=f"127.0.0.1:{sock.getsockname()[1]}")


def test_it_is_off_until_it_is_switched_on(qapp, listener):
    keeper = OscKeeper()
    keeper.apply(settings(listener, on=False))
    keeper.take_reading(reading(440.0))
    assert keeper._sender is None
    keeper.apply(settings(listener))
    keeper.take_reading(reading(441.0))
    assert OscMessage(listener.recv(1000)).params[0] == 441.0
    keeper.apply(settings(listener, on=False))
    assert keeper._sender is None
    keeper.take_reading(reading(442.0))
    assert keeper._sender is None


def test_another_address_is_another_receiver(qapp, listener):
    keeper = OscKeeper()
    keeper.apply(settings(listener))
    keeper.take_reading(reading(440.0))
    assert OscMessage(listener.recv(1000)).params[0] == 440.0
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        other.bind(("127.0.0.1", 0))
        other.settimeout(20.0)
        keeper.apply(settings(other))
        keeper.take_reading(reading(441.0))
        assert OscMessage(other.recv(1000)).params[0] == 441.0
    keeper.close()


def test_trouble_is_told_in_the_window_s_thread(qtbot, listener):
    keeper, place = OscKeeper(), settings(listener)
    listener.close()
    keeper.apply(place)
    told = []
    keeper.troubled.connect(told.append)

    def tried():
        keeper.take_reading(reading(440.0))
        return bool(told)

    qtbot.waitUntil(tried, timeout=20_000)
    keeper.close()
    assert len(told) == 1
    assert "No program listens" in told[0]
