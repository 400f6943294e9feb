"""What a pitch is compared with, and how far off it is."""

from __future__ import annotations

from dataclasses import dataclass

from tuner.music.notes import Accidentals, Note, cents_between, nearest_note

CONCERT_PITCH_HZ = 440.0
TOLERANCE_CENTS = 5.0


@dataclass(frozen=True, slots=True)
class Deviation:
    """A pitch beside its target.

    Attributes:
        note: The target.
        name: The target's name without its octave, as the user spells it.
        target_hz: The target's frequency, in Hz.
        cents: How far the pitch lies from the target; negative is flat.
        in_tune: Whether it lies within the tolerance.
    """

    note: Note
    name: str
    target_hz: float
    cents: float
    in_tune: bool

    @property
    def octave(self) -> int:
        """The target's scientific octave."""
        return self.note.octave


@dataclass(frozen=True, slots=True)
class Tuning:
    """The targets: equal temperament on a concert pitch.

    Attributes:
        concert_pitch: Frequency of A4, in Hz.
        tolerance: Largest deviation that is in tune, in cents.
        accidentals: How black keys are spelled.
    """

    concert_pitch: float = CONCERT_PITCH_HZ
    tolerance: float = TOLERANCE_CENTS
    accidentals: Accidentals = Accidentals.SHARPS

    def deviation(self, hz: float) -> Deviation:
        """Compare a frequency in Hz (above 0) with the nearest target."""
        note = nearest_note(hz, self.concert_pitch)
        target = note.hz(self.concert_pitch)
        cents = cents_between(hz, target)
        return Deviation(
            note, note.letter(self.accidentals), target, cents, abs(cents) <= self.tolerance
        )
