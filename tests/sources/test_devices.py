from __future__ import annotations

import builtins
import logging
import os
import subprocess
import sys

import pytest

from tests.sources.fake_portaudio import FakePortAudio, device_info
from tuner.sources import devices, portaudio
from tuner.sources.devices import DeviceKey, DeviceNotFound, NoInputDevice, NoPortAudio
from tuner.sources.microphone import Microphone
from tuner.sources.portaudio import StreamClaim
from tuner.sources.quiet import quiet_stderr
from tuner.sources.source import SourceError


@pytest.fixture
def fake(monkeypatch):
    module = FakePortAudio()
    monkeypatch.setitem(sys.modules, "sounddevice", module)
    return module


@pytest.fixture
def studio(fake):
    fake.plugged = [
        device_info("Monitors", inputs=0),
        device_info("Built-in Mic", inputs=1, rate=44100.0),
        device_info("Scarlett 2i2 USB", inputs=2),
        device_info("Scarlett 2i2 USB", host_api=1),
        device_info("Scarlett 18i8", inputs=18),
    ]
    fake.default.device = [1, 0]
    devices.refresh()
    return fake


def test_only_inputs_are_listed_with_what_is_known_of_them(studio):
    built_in, *others = devices.list_devices()
    assert built_in.key == DeviceKey("Built-in Mic", "ALSA")
    assert (built_in.channels, built_in.default_sample_rate) == (1, 44100)
    assert built_in.latency == 0.01
    assert built_in.is_default
    assert [device.name for device in others] == ["Scarlett 2i2 USB"] * 2 + ["Scarlett 18i8"]
    assert not any(device.is_default for device in others)


def test_a_device_is_found_by_name_and_host_api(studio):
    assert devices.find("Scarlett 2i2 USB", "JACK").key == ("Scarlett 2i2 USB", "JACK")
    assert devices.find("Scarlett 2i2 USB").host_api == "ALSA"
    assert devices.find("built-in").name == "Built-in Mic"


def test_a_number_is_looked_up_anew_each_time(studio):
    device = devices.find("Scarlett 18i8")
    assert devices.index_of(device) == 4
    del studio.plugged[1]
    devices.refresh()
    assert devices.index_of(device) == 3
    del studio.plugged[-1]
    devices.refresh()
    with pytest.raises(DeviceNotFound, match="not there any more"):
        devices.index_of(device)


@pytest.mark.parametrize(
    ("name", "host_api", "words"),
    [
        ("Zoom", None, "“Zoom” was not found: .*“Built-in Mic”"),
        ("Built-in Mic", "JACK", "not found under JACK"),
        ("scarlett", None, "fits several.*2i2.*18i8"),
    ],
)
def test_a_name_that_does_not_lead_to_one_device_is_refused(studio, name, host_api, words):
    with pytest.raises(DeviceNotFound, match=words) as caught:
        devices.find(name, host_api)
    assert isinstance(caught.value, SourceError)


def test_the_default_is_the_systems_or_the_first(studio):
    assert devices.default_device().name == "Built-in Mic"
    studio.default.device = [-1, -1]
    assert devices.default_device().name == "Built-in Mic"


def test_without_inputs_that_is_said(fake):
    fake.plugged = [device_info("Monitors", inputs=0)]
    assert devices.refresh() == []
    for ask in (devices.default_device, lambda: devices.find("x"), Microphone().open):
        with pytest.raises(NoInputDevice, match="connect a microphone"):
            ask()


def test_the_list_is_frozen_until_it_is_refreshed(fake):
    fake.plugged = [device_info("Late")]
    assert devices.list_devices() == []
    assert [device.name for device in devices.refresh()] == ["Late"]


def test_nothing_is_restarted_under_an_open_stream(fake):
    claim = StreamClaim()
    try:
        fake.plugged = [device_info("Late")]
        assert devices.refresh() == []
        assert fake.starts == 1
    finally:
        claim.release()
        claim.release()
    assert len(devices.refresh()) == 1
    assert fake._initialized == 1


def test_a_sound_system_that_does_not_start_is_said(fake):
    fake.refuses_to_start = True
    with pytest.raises(SourceError, match="could not be started again"):
        devices.refresh()
    fake.refuses_to_start = False
    assert devices.refresh() == []


@pytest.mark.parametrize("why", [OSError("PortAudio library not found"), ImportError("no module")])
def test_without_portaudio_one_sentence_says_what_to_install(monkeypatch, why):
    original = builtins.__import__

    def without(name, *args, **kwargs):
        if name == "sounddevice":
            raise why
        return original(name, *args, **kwargs)

    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    monkeypatch.setattr(builtins, "__import__", without)
    for ask in (devices.list_devices, devices.refresh, Microphone().open):
        with pytest.raises(NoPortAudio):
            ask()


@pytest.mark.parametrize(
    ("platform", "remedy"),
    [("linux", "libportaudio2"), ("darwin", "brew"), ("win32", "pip"), ("plan9", "packages")],
)
def test_the_remedy_fits_the_system(platform, remedy):
    sentence = str(NoPortAudio(platform))
    assert remedy in sentence
    assert "demo" in sentence


def test_importing_the_package_does_not_reach_for_portaudio():
    code = (
        "import sys, tuner.sources.microphone, tuner.sources.devices, tuner.sources.file, "
        "tuner.sources.demo; print('sounddevice' in sys.modules, 'soundfile' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["False", "False"]


def test_chatter_goes_to_the_log_instead_of_the_terminal(capfd, caplog):
    with caplog.at_level(logging.DEBUG), quiet_stderr():
        os.write(2, b"ALSA lib pcm.c: Unknown PCM\n")
    os.write(2, b"after\n")
    assert capfd.readouterr().err == "after\n"
    assert "Unknown PCM" in caplog.text


def test_exclusive_may_be_nested(fake):
    with portaudio.exclusive(), portaudio.exclusive():
        assert devices.list_devices() == []
