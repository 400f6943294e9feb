"""What a reference tone is: values that are cheap to import."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from tuner.text import Text

LOWEST_HZ = 16.0
HIGHEST_HZ = 8000.0
"""Beyond these no loudspeaker, or no ear, makes much of a pitch."""


class Timbre(enum.Enum):
    """The colour of a tone."""

    SINE = Text("Tones", "Sine")
    ORGAN = Text("Tones", "Organ")
    STRING = Text("Tones", "String")
    FORK = Text("Tones", "Tuning fork")


@dataclass(frozen=True, slots=True)
class Tone:
    """A tone that goes on until it is changed.

    Attributes:
        hz: Its frequency, in Hz.
        timbre: Its colour.
        fifth: Whether the pure fifth above (3:2) sounds with it.
        volume: From 0 (silent) to 1; the amplitude is its square.

    Raises:
        ValueError: Frequency or volume are out of range.
    """

    hz: float
    timbre: Timbre = Timbre.SINE
    fifth: bool = False
    volume: float = 0.5

    def __post_init__(self) -> None:
        if not LOWEST_HZ <= self.hz <= HIGHEST_HZ:
            raise ValueError(f"a tone of {self.hz} Hz cannot be heard")
        if not 0.0 <= self.volume <= 1.0:
            raise ValueError(f"a volume is from 0 to 1, not {self.volume}")
