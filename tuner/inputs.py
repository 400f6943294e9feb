"""From the audio settings to the source they name."""

from __future__ import annotations

from pathlib import Path

from tuner.settings.pages.audio import AudioSettings, SourceKind
from tuner.sources.demo import Demo
from tuner.sources.devices import default_device
from tuner.sources.file import SoundFile
from tuner.sources.microphone import Microphone
from tuner.sources.source import Source, SourceError
from tuner.text import text_of


def source_for(audio: AudioSettings) -> Source:
    """Make the source that the settings name, still closed."""
    match audio.source:
        case SourceKind.FILE:
            return SoundFile(Path(audio.file), channel=audio.channel, loop=audio.loop)
        case SourceKind.DEMO:
            return Demo()
        case SourceKind.MICROPHONE:
            return Microphone(
                audio.device or None,
                audio.host_api or None,
                channel=audio.channel,
                sample_rate=audio.sample_rate or None,
            )


def why_unplayable(path: str) -> str | None:
    """Why a sound file cannot be played, as one sentence; None when it can."""
    file = SoundFile(Path(path))
    try:
        file.open()
    except SourceError as error:
        return text_of(error)
    finally:
        file.close()
    return None


def missing_microphone() -> str | None:
    """Why there is no microphone at all, as one sentence; None when there is one."""
    try:
        default_device()
    except SourceError as error:
        return text_of(error)
    return None
