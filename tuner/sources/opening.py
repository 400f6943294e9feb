"""A device opened for one of its channels, or the sentence that says why it cannot be."""

from __future__ import annotations

from typing import Any, Final

from tuner.sources import devices, portaudio
from tuner.sources.devices import InputDevice
from tuner.sources.ring_recorder import RingRecorder
from tuner.sources.source import SourceError
from tuner.text import Text

SAFE_LATENCY_S: Final = 0.015
"""Input latency to ask for, in s, unless the device's own least is longer.

A card's buffer is what protects against a busy machine; a needle that moves a few milliseconds
later costs a player nothing.
"""

_INVALID_CHANNEL_COUNT: Final = -9998
_INVALID_SAMPLE_RATE: Final = -9997


class DeviceRefused(SourceError):  # noqa: N818 - named for what happened
    """The device is there but cannot be opened as asked."""

    passing = True


class WrongChannel(DeviceRefused):
    """The device has not so many channels, and will not get them."""

    passing = False


def open_ring_recorder(device: InputDevice, channel: int, sample_rate: int) -> RingRecorder:
    """Open a device for one of its channels.

    A host API may mix stereo down when it is asked for one channel, so two are opened where
    there are two; some drivers accept nothing but all of their channels, so that comes next.

    Raises:
        DeviceNotFound: The device has gone from the list.
        NoPortAudio: The library is not installed.
        sounddevice.PortAudioError: The device refuses.
    """
    rtmixer = portaudio.load_mixer()
    sounddevice = portaudio.load()
    index = devices.index_of(device)
    few = max(channel, min(2, device.channels))

    def attempt(channels: int) -> RingRecorder:
        return RingRecorder(
            rtmixer,
            index=index,
            channels=channels,
            channel=channel,
            sample_rate=sample_rate,
            latency=max(device.latency, SAFE_LATENCY_S),
        )

    try:
        return attempt(few)
    except sounddevice.PortAudioError as error:
        if few == device.channels or _code(error) != _INVALID_CHANNEL_COUNT:
            raise
        return attempt(device.channels)


def refusal(device: InputDevice, sample_rate: int, error: Exception) -> DeviceRefused:
    """What the user is told about PortAudio's error."""
    if _code(error) == _INVALID_SAMPLE_RATE and sample_rate != device.default_sample_rate:
        return DeviceRefused(
            Text(
                "Sources",
                "“{name}” cannot record at {sample_rate} Hz: choose its own rate, {own_rate} Hz.",
            ).format(
                name=device.name,
                sample_rate=sample_rate,
                own_rate=device.default_sample_rate,
            )
        )
    reason = str(error.args[0]) if error.args else type(error).__name__
    return DeviceRefused(
        Text(
            "Sources",
            "“{name}” could not be opened ({reason}): close other programs that "
            "use it and try again, choose another device, or use the demo.",
        ).format(name=device.name, reason=reason)
    )


def _code(error: Exception) -> Any:
    """PortAudio's number for an error, if it is one of PortAudio's."""
    return error.args[1] if len(error.args) > 1 else None
