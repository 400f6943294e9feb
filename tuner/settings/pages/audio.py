"""The options of what is listened to."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from tuner.settings.option import (
    Control,
    check_page,
    option,
)


class SourceKind(enum.Enum):
    """Where sound comes from."""

    MICROPHONE = "mic"
    FILE = "file"
    DEMO = "demo"


@dataclass(frozen=True, slots=True)
class AudioSettings:
    """What is listened to."""

    source: SourceKind = option(  # noqa: RUF009
        SourceKind.MICROPHONE,
        "Source",
        "Where the sound comes from.",
        names=("Microphone", "File", "Demo"),
    )
    device: str = option(
        "",
        "Device",
        "The microphone or interface to listen to.",
        names=("System default",),
        control=Control.DEVICE,
        used_when=("source", SourceKind.MICROPHONE),
    )
    host_api: str = option(
        "",
        "Sound system",
        "The sound system the device belongs to.",
        chosen_with="device",
        used_when=("source", SourceKind.MICROPHONE),
    )
    file: str = option(
        "",
        "File",
        "The sound file to play through the tuner.",
        control=Control.FILE,
        files="Sound files (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.au *.caf);;All files (*)",
        used_when=("source", SourceKind.FILE),
    )
    loop: bool = option(
        True,
        "Loop",
        "Start the file again at its end.",
        used_when=("source", SourceKind.FILE),
    )
    channel: int = option(
        1,
        "Channel",
        "Which channel of the device or file to listen to.",
        minimum=1,
        maximum=64,
        step=1,
    )
    sample_rate: int = option(
        0,
        "Sample rate",
        "Frames a second asked of the device; automatic uses the device's own.",
        unit="Hz",
        used_when=("source", SourceKind.MICROPHONE),
        choices=(0, 8000, 11025, 16000, 22050, 32000, 44100, 48000, 88200, 96000, 176400, 192000),
        names=("Automatic",),
    )
    gate: float = option(
        -60.0,
        "Noise gate",
        "Sound quieter than this is silence.",
        unit="dBFS",
        minimum=-90.0,
        maximum=-20.0,
        step=1.0,
        control=Control.GATE,
    )

    def __post_init__(self) -> None:
        check_page(self)
