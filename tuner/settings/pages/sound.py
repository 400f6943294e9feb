"""The options of what the tuner itself sounds."""

from __future__ import annotations

from dataclasses import dataclass

from tuner.settings.option import Control, check_page, option
from tuner.tones.cue import InTuneSound
from tuner.tones.tone import HIGHEST_HZ, LOWEST_HZ, Timbre


@dataclass(frozen=True, slots=True)
class SoundSettings:
    """What is heard of the tuner."""

    output: str = option(
        "",
        "Output device",
        "The headphones or loudspeaker that sound reference tone and in-tune sound.",
        names=("System default",),
        control=Control.OUTPUT,
    )
    output_api: str = option(
        "",
        "Sound system",
        "The sound system the output device belongs to.",
        chosen_with="output",
    )
    in_tune: InTuneSound = option(  # noqa: RUF009
        InTuneSound.OFF,
        "In-tune sound",
        "Sounds once when a note has stayed in tune for half a second.",
        names=("Off", "Soft click", "Chime"),
    )
    spoken: bool = option(
        False,
        "Spoken notes",
        "Let the system's voice say the note and how far it is, once it is steady.",
    )
    timbre: Timbre = option(  # noqa: RUF009
        Timbre.SINE,
        "Timbre",
        "What the reference tone sounds like.",
        names=("Sine", "Organ", "String", "Tuning fork"),
    )
    fifth: bool = option(
        False,
        "Drone with fifth",
        "Sound the pure fifth above the reference tone as well.",
    )
    volume: int = option(
        50,
        "Volume",
        "How loud the reference tone and the in-tune sound are.",
        unit="%",
        minimum=0,
        maximum=100,
        step=1,
    )
    follow: bool = option(
        True,
        "Follow the note",
        "Sound the note that is locked or read; off sounds the one last chosen by hand.",
    )
    tone_hz: float = option(
        440.0,
        "Note chosen by hand",
        "The frequency of the note that sounds when none is followed.",
        unit="Hz",
        minimum=LOWEST_HZ,
        maximum=HIGHEST_HZ,
        step=0.01,
        chosen_with="follow",
    )

    def __post_init__(self) -> None:
        check_page(self)
