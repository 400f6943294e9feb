"""Readings as OSC messages, over a socket of this machine."""

import socket
import threading

import pytest
from pythonosc.osc_message import OscMessage

from tuner.data_out.osc import OscSender, osc_message
from tuner.engine.readings import Reading
from tuner.music.tuning import Tuning
from tuner.pitch.level import InputCondition, Level
from tuner.pitch.reading import SILENCE, PitchReading, SignalState
from tuner.settings.address import Address

LEVEL = Level(-20.5, -12.0, InputCondition.OK)


def reading(hz=None):
    pitch = SILENCE if hz is None else PitchReading(SignalState.NOTE, hz, 0.9, 0.25)
    deviation = None if hz is None else Tuning().deviation(hz)
    return Reading(1024, 48_000, 1, 2, pitch, LEVEL, deviation)


@pytest.fixture
def listener():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        sock.settimeout(20.0)
        yield sock


class Troubles(list):
    """What was told, and a way to wait for it."""

    def __init__(self):
        self.come = threading.Event()

    def __call__(self, text):
        self.append(text)
        self.come.set()


def test_a_note():
    message = OscMessage(osc_message(reading(466.5)))
    assert message.address == "/tuner/reading"
    hz, note, cents, sigma, level, state = message.params
    assert (note, state) == ("A♯4", "note")
    assert hz == pytest.approx(466.5, rel=1e-7)
    assert cents == pytest.approx(Tuning().deviation(466.5).cents, rel=1e-5)
    assert (sigma, level) == (0.25, -20.5)


def test_silence_has_the_same_arguments():
    assert OscMessage(osc_message(reading())).params == [0.0, "", 0.0, 0.0, -20.5, "silence"]


def test_readings_arrive_in_order(listener):
    troubles = Troubles()
    sender = OscSender(Address(*listener.getsockname()), troubles)
    for hz in (440.0, 441.0, 442.0):
        sender.send(reading(hz))
    sender.close()
    found = [OscMessage(listener.recv(1000)).params[0] for _ in range(3)]
    assert found == [440.0, 441.0, 442.0]
    assert not troubles


def test_nobody_who_listens_is_said_once_and_may_come_later(listener):
    place = listener.getsockname()
    listener.close()
    troubles = Troubles()
    sender = OscSender(Address(*place), troubles)
    while not troubles.come.wait(0.01):
        sender.send(reading(440.0))
    for _ in range(20):
        sender.send(reading(440.0))
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as late:
        late.bind(place)
        late.settimeout(0.05)
        for _ in range(400):
            sender.send(reading(443.0))
            try:
                found = OscMessage(late.recv(1000)).params[0]
            except TimeoutError:
                continue
            if found == 443.0:
                break
        else:
            pytest.fail("nothing arrived")
    sender.close()
    where = f"127.0.0.1:{place[1]}"
    assert troubles == [f"No program listens for OSC at {where}; readings go on being sent there."]


def test_a_host_that_is_not_found_is_said_once_and_costs_nothing(monkeypatch):
    asked = threading.Semaphore(0)

    def unknown(*_, **__):
        asked.release()
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr("tuner.data_out.osc.socket.getaddrinfo", unknown)
    monkeypatch.setattr("tuner.data_out.osc._RETRY_S", 0.01)
    troubles = Troubles()
    sender = OscSender(Address("nowhere.invalid", 9000), troubles)
    for _ in range(3):
        assert asked.acquire(timeout=20.0)
    for _ in range(1000):
        sender.send(reading(440.0))
    sender.close()
    assert not sender._thread.is_alive()
    assert troubles == [
        "Readings cannot be sent to nowhere.invalid:9000: Name or service not known."
    ]


def test_a_name_server_that_hangs_holds_nobody_up(monkeypatch):
    answer, asked = threading.Event(), threading.Event()

    def slow(*_, **__):
        asked.set()
        answer.wait(20.0)
        raise OSError(5, "gone")

    monkeypatch.setattr("tuner.data_out.osc.socket.getaddrinfo", slow)
    monkeypatch.setattr("tuner.data_out.osc._PARTING_S", 0.01)
    sender = OscSender(Address("slow", 9000), Troubles())
    assert asked.wait(20.0)
    for _ in range(1000):
        sender.send(reading(440.0))
    sender.close()
    assert sender._thread.is_alive()
    answer.set()
    sender._thread.join(20.0)
