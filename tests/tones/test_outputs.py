"""Output devices by name, from a sound system of software."""

import sys

import pytest

from tests.sources.fake_portaudio import FakePortAudio, device_info
from tuner.sources import devices
from tuner.tones.outputs import find_output, list_outputs
from tuner.tones.ring_output import OutputError, RingOutput


@pytest.fixture
def fake(monkeypatch):
    module = FakePortAudio()
    module.plugged = [
        device_info("Microphone"),
        device_info("Headphones", outputs=2, inputs=0),
        device_info("Monitors", outputs=8, rate=96_000.0),
        device_info("Headphones", host_api=1, outputs=2),
    ]
    module.default.device = [0, 2]
    monkeypatch.setitem(sys.modules, "sounddevice", module)
    devices.refresh()
    return module


def test_only_outputs_are_listed_with_what_is_known_of_them(fake):
    listed = list_outputs()
    assert [(each.name, each.host_api) for each in listed] == [
        ("Headphones", "ALSA"), ("Monitors", "ALSA"), ("Headphones", "JACK"),
    ]  # fmt: skip
    assert [each.is_default for each in listed] == [False, True, False]
    assert (listed[1].channels, listed[1].default_sample_rate) == (8, 96_000)


@pytest.mark.parametrize(
    ("name", "host_api", "number"),
    [("", "", 2), ("Headphones", "", 1), ("Headphones", "JACK", 3), ("Monitors", "ALSA", 2)],
)
def test_a_device_is_found_with_its_number_of_the_moment(fake, name, host_api, number):
    assert find_output(name, host_api)[0] == number


def test_without_a_default_the_first_is_it(fake):
    fake.default.device = [-1, -1]
    assert find_output("", "")[0] == 1


def test_what_is_not_there_is_not_found(fake):
    assert find_output("Earphones", "") is None
    assert find_output("Monitors", "JACK") is None


def test_a_device_that_is_not_connected_is_one_sentence_with_its_name(fake, monkeypatch):
    monkeypatch.setattr("tuner.tones.ring_output.load_mixer", object)
    with pytest.raises(OutputError, match="“Earphones” is not connected"):
        RingOutput("Earphones", "ALSA")
