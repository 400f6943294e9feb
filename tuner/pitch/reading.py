"""What the pitch engine says about the sound it has heard so far."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import NamedTuple


class SignalState(enum.Enum):
    """What the sound is at the end of the samples heard so far."""

    SILENCE = "silence"
    """Below the gate."""
    NOISE = "noise"
    """Above the gate, but with no pitch."""
    ATTACK = "attack"
    """A note has begun; its pitch is not sure yet."""
    NOTE = "note"
    """A note sounds and its pitch is known."""
    RELEASE = "release"
    """A note fades; its last sure pitch is still given."""


class Partial(NamedTuple):
    """One partial of the note.

    Attributes:
        number: 1 for the first partial.
        hz: Its measured frequency, in Hz.
        level_dbfs: Its level, in dB relative to a full-scale sine.
    """

    number: int
    hz: float
    level_dbfs: float


@dataclass(frozen=True, slots=True)
class PitchReading:
    """The pitch at the end of the samples heard so far.

    Attributes:
        state: What the sound is.
        hz: Frequency of the first partial of the fitted series, in Hz, also when that partial
            itself is weak or missing; None when there is no note.
        clarity: How much of the sound is the note, 0 (noise) to 1 (perfectly periodic).
        sigma_cents: Standard deviation of ``hz``, in cents; None when there is no note.
        inharmonicity: B of f_k = k·f0·√(1 + B·k²); None when it cannot be told.
        inharmonicity_sigma: Standard deviation of B; None when B is None.
        partials: The partials found, by number; empty when there is no note.
    """

    state: SignalState
    hz: float | None = None
    clarity: float = 0.0
    sigma_cents: float | None = None
    inharmonicity: float | None = None
    inharmonicity_sigma: float | None = None
    partials: tuple[Partial, ...] = ()


SILENCE = PitchReading(SignalState.SILENCE)
NOISE = PitchReading(SignalState.NOISE)
