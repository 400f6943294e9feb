"""Input devices by name: listed, refreshed and found again.

PortAudio numbers devices anew at every start, so a device is known by its name and its host
API, and a number lives only from the moment it is looked up to the opening of the stream. Any
thread may call; the guard in ``portaudio`` keeps them apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from tuner.sources import portaudio
from tuner.sources.portaudio import NoPortAudio
from tuner.sources.source import SourceError
from tuner.text import Text

__all__ = [
    "DeviceKey",
    "DeviceNotFound",
    "InputDevice",
    "NoInputDevice",
    "NoPortAudio",
    "default_device",
    "find",
    "index_of",
    "list_devices",
    "refresh",
]


class NoInputDevice(SourceError):  # noqa: N818 - named for what happened
    """There is no device to record from."""

    passing = True

    def __init__(self) -> None:
        super().__init__(
            Text(
                "Sources",
                "No sound input was found: connect a microphone or an interface and "
                "refresh the list, or use the demo or a sound file.",
            )
        )


class DeviceNotFound(SourceError):  # noqa: N818 - named for what happened
    """The device that was asked for is not there, or its name fits several."""

    passing = True


class DeviceKey(NamedTuple):
    """What a device is known by from one day to the next."""

    name: str
    host_api: str


@dataclass(frozen=True, slots=True)
class InputDevice:
    """A device that can record.

    Attributes:
        name: As the host API calls it.
        host_api: For instance ALSA, Core Audio, Windows WASAPI.
        channels: How many it can record, at least 1.
        default_sample_rate: Its own rate, in frames per second.
        latency: What it promises to add when asked to be quick, in s.
        is_default: Whether the system records from it when nothing else is said.
    """

    name: str
    host_api: str
    channels: int
    default_sample_rate: int
    latency: float
    is_default: bool

    @property
    def key(self) -> DeviceKey:
        """Name and host API, to be stored; never the number."""
        return DeviceKey(self.name, self.host_api)


def list_devices() -> list[InputDevice]:
    """All input devices known since PortAudio was last started, in its order.

    Returns:
        An empty list when the machine has none.

    Raises:
        NoPortAudio: The library is not installed.
    """
    return [device for _, device in _numbered()]


def refresh() -> list[InputDevice]:
    """Look for devices anew; while a stream is open the list stays as it was.

    Raises:
        NoPortAudio: The library is not installed.
        SourceError: The sound system cannot be started again.
    """
    with portaudio.exclusive():
        portaudio.restart()
        return list_devices()


def default_device() -> InputDevice:
    """The system's default input, or the first device where the system names none.

    Raises:
        NoInputDevice: There is no input device.
        NoPortAudio: The library is not installed.
    """
    devices = list_devices()
    if not devices:
        raise NoInputDevice
    return next((device for device in devices if device.is_default), devices[0])


def find(name: str, host_api: str | None = None) -> InputDevice:
    """The device of this name, as it was stored or as a user types it.

    The exact name wins; otherwise a part of the name will do, in any case of letters, if it
    fits one device alone. Of one device under several host APIs, the default API's comes first.

    Args:
        name: The device's name, or a part of it.
        host_api: Only look under this host API.

    Raises:
        NoInputDevice: There is no input device at all.
        DeviceNotFound: None fits, or several do.
        NoPortAudio: The library is not installed.
    """
    devices = list_devices()
    if not devices:
        raise NoInputDevice
    offered = [device for device in devices if host_api is None or device.host_api == host_api]
    exact = [device for device in offered if device.name == name]
    if exact:
        return _preferred(exact, devices)
    part = name.casefold()
    close = [device for device in offered if part in device.name.casefold()]
    if len({device.name for device in close}) == 1:
        return _preferred(close, devices)
    if close:
        raise DeviceNotFound(
            Text(
                "Sources",
                "“{name}” fits several sound inputs ({names}): give one of these names whole.",
            ).format(name=name, names=_names(close))
        )
    text = (
        Text(
            "Sources",
            "The sound input “{name}” was not found: connect it and try again, or choose one of "
            "{names}, or use the demo.",
        )
        if host_api is None
        else Text(
            "Sources",
            "The sound input “{name}” was not found under {system}: connect it and try again, or "
            "choose one of {names}, or use the demo.",
        )
    )
    raise DeviceNotFound(text.format(name=name, names=_names(devices), system=host_api))


def index_of(device: InputDevice) -> int:
    """PortAudio's number for a device; only good until PortAudio is next restarted.

    Hold ``portaudio.exclusive`` from before this call until the stream is open.

    Raises:
        DeviceNotFound: The device is not in the list any more.
    """
    for index, listed in _numbered():
        if listed.key == device.key:
            return index
    raise DeviceNotFound(
        Text(
            "Sources",
            "The sound input “{name}” is not there any more: connect it and try "
            "again, choose another one, or use the demo.",
        ).format(name=device.name)
    )


def _numbered() -> list[tuple[int, InputDevice]]:
    """Input devices with PortAudio's numbers for them."""
    with portaudio.exclusive():
        sounddevice = portaudio.load()
        host_apis: Sequence[dict[str, Any]] = sounddevice.query_hostapis()
        everything: Sequence[dict[str, Any]] = sounddevice.query_devices()
        default = sounddevice.default.device[0]
        if default < 0 and host_apis:
            default = host_apis[0]["default_input_device"]
        return [
            (
                index,
                InputDevice(
                    name=info["name"],
                    host_api=host_apis[info["hostapi"]]["name"],
                    channels=info["max_input_channels"],
                    default_sample_rate=round(info["default_samplerate"]),
                    latency=info["default_low_input_latency"],
                    is_default=index == default,
                ),
            )
            for index, info in enumerate(everything)
            if info["max_input_channels"] > 0
        ]


def _preferred(same_name: Sequence[InputDevice], devices: Sequence[InputDevice]) -> InputDevice:
    """The one under the host API of the system's default device, else the first."""
    usual = next((device.host_api for device in devices if device.is_default), None)
    return next((device for device in same_name if device.host_api == usual), same_name[0])


def _names(devices: Sequence[InputDevice]) -> str:
    """The names once each, for a message."""
    return ", ".join(f"“{name}”" for name in dict.fromkeys(device.name for device in devices))
