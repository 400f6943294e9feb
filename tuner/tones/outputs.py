"""Output devices by name: listed, and found again.

As with inputs, a device is known by its name and its host API; PortAudio's number for it lives
only from the moment it is looked up to the opening of the stream. Any thread may call.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tuner.sources import portaudio


@dataclass(frozen=True, slots=True)
class OutputDevice:
    """A device that can play.

    Attributes:
        name: As the host API calls it.
        host_api: For instance ALSA, Core Audio, Windows WASAPI.
        channels: How many it can play, at least 1.
        default_sample_rate: Its own rate, in frames per second.
        is_default: Whether the system plays on it when nothing else is said.
    """

    name: str
    host_api: str
    channels: int
    default_sample_rate: int
    is_default: bool


def list_outputs() -> list[OutputDevice]:
    """All output devices known since PortAudio was last started, in its order.

    Raises:
        NoPortAudio: The library is not installed.
    """
    return [device for _, device in _numbered()]


def find_output(name: str, host_api: str) -> tuple[int, OutputDevice] | None:
    """PortAudio's number for an output device, and the device; None when it is not there.

    Hold ``portaudio.exclusive`` from before this call until the stream is open.

    Args:
        name: The device's name; empty for the system's default.
        host_api: Its host API; empty for the first device of that name.

    Raises:
        NoPortAudio: The library is not installed.
    """
    devices = _numbered()
    if name:
        wanted = [
            each for each in devices if each[1].name == name and host_api in ("", each[1].host_api)
        ]
    else:
        # Where the system names no default, the first one.
        wanted = [each for each in devices if each[1].is_default] or devices
    return wanted[0] if wanted else None


def _numbered() -> list[tuple[int, OutputDevice]]:
    with portaudio.exclusive():
        sounddevice = portaudio.load()
        host_apis: Any = sounddevice.query_hostapis()
        default = sounddevice.default.device[1]
        if default < 0 and host_apis:
            default = host_apis[0]["default_output_device"]
        return [
            (
                number,
                OutputDevice(
                    info["name"],
                    host_apis[info["hostapi"]]["name"],
                    info["max_output_channels"],
                    round(info["default_samplerate"]),
                    number == default,
                ),
            )
            for number, info in enumerate(sounddevice.query_devices())
            if info["max_output_channels"] > 0
        ]
