"""Scales: any number of notes in a period of any size."""

from __future__ import annotations

from dataclasses import dataclass

from tuner.music.intervals import OCTAVE_CENTS, Interval

TWELVE = 12
_SEMITONE_CENTS = 100.0
_LARGEST_OCTAVE_STRETCH = 25.0


@dataclass(frozen=True, slots=True)
class Scale:
    """The notes above a key note, which itself is not listed.

    Attributes:
        description: What it is, in one line.
        intervals: The degrees 1, 2, … above the key note, in the order of the source, which need
            not be rising. The last is the period, at which the scale begins again. A scale
            without any has the key note only and does not repeat.
    """

    description: str
    intervals: tuple[Interval, ...]

    @property
    def cents(self) -> tuple[float, ...]:
        """The sizes of the degrees 1, 2, … in cents; the last is the period."""
        return tuple(interval.cents for interval in self.intervals)

    @property
    def period(self) -> float:
        """After how many cents it begins again; 0 if it does not."""
        return self.intervals[-1].cents if self.intervals else 0.0

    @property
    def is_twelve_tone(self) -> bool:
        """Whether it has a note for each key of a piano's octave, each within a semitone of it."""
        if len(self.intervals) != TWELVE:
            return False
        if abs(self.period - OCTAVE_CENTS) > _LARGEST_OCTAVE_STRETCH:
            return False
        return all(
            abs(cents - _SEMITONE_CENTS * at) <= _SEMITONE_CENTS
            for at, cents in enumerate(self.cents, start=1)
        )

    def degree_cents(self, degree: int) -> float:
        """How far any degree lies above the key note, in cents.

        Args:
            degree: 0 is the key note; beyond the period, and below 0, the scale goes on.

        Raises:
            IndexError: The scale has no notes but the key note, and another is asked for.
        """
        if not self.intervals:
            if degree:
                raise IndexError(f"a scale without notes has no degree {degree}")
            return 0.0
        periods, within = divmod(degree, len(self.intervals))
        start = periods * self.period
        return start + self.intervals[within - 1].cents if within else start
