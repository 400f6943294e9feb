"""Listens for how stiff a piano's strings are, one after the other. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tuner.music.notes import Note, nearest_note
from tuner.music.piano import FIRST_KEY, LAST_KEY, PianoString
from tuner.music.tuning import CONCERT_PITCH_HZ
from tuner.pitch.reading import SignalState

if TYPE_CHECKING:
    from tuner.engine.readings import Reading

SURE = 0.1
"""A standard deviation of B below this share of B is enough."""
_HEARD = (SignalState.NOTE, SignalState.RELEASE)


@dataclass(frozen=True, slots=True)
class HeardString:
    """The best that is known of a string.

    Attributes:
        note: The key nearest to its pitch.
        inharmonicity: B.
        sigma: Its standard deviation.
    """

    note: Note
    inharmonicity: float
    sigma: float

    @property
    def sure(self) -> bool:
        """Whether B is known well enough to be kept."""
        on_a_piano = FIRST_KEY <= self.note.number <= LAST_KEY
        return on_a_piano and 0.0 < self.sigma < SURE * self.inharmonicity

    @property
    def string(self) -> PianoString:
        """What is kept of it."""
        return PianoString(self.note.number, self.inharmonicity)


class StringWatch:
    """Holds the surest reading of B of each note, until the next note.

    Args:
        concert_pitch: Frequency of A4, in Hz.

    Attributes:
        concert_pitch: As given.
        heard: The string that sounds, or the last one; None before the first.
    """

    def __init__(self, concert_pitch: float = CONCERT_PITCH_HZ) -> None:
        self.concert_pitch = concert_pitch
        self.heard: HeardString | None = None
        self._sounds = False

    def take(self, reading: Reading) -> HeardString | None:
        """Hear a reading; returns a string that has just ended and is sure."""
        pitch = reading.pitch
        if pitch.state not in _HEARD or pitch.hz is None:
            return self._end()
        note = nearest_note(pitch.hz, self.concert_pitch)
        ended = None
        if not self._sounds or self.heard is None or self.heard.note != note:
            ended = self._end()
        if pitch.inharmonicity is None or not pitch.inharmonicity_sigma:
            return ended
        new = HeardString(note, pitch.inharmonicity, pitch.inharmonicity_sigma)
        if not self._sounds or self.heard is None or new.sigma <= self.heard.sigma:
            self.heard = new
        self._sounds = True
        return ended

    def _end(self) -> HeardString | None:
        ended = self.heard if self._sounds else None
        self._sounds = False
        return ended if ended is not None and ended.sure else None
