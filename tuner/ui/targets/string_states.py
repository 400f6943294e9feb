"""What is known of each string, or note: not heard yet, flat, in tune or sharp. Pure Python."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from tuner.music.instruments import Instrument
from tuner.music.tuning import Target, Tuning
from tuner.text import Text
from tuner.ui.captions import FAR_CENTS
from tuner.ui.language import translate
from tuner.ui.smoothing import Closeness, Numerals

NO_COURSE = 0
SURE_CENTS = 2.0
"""Standard deviation up to which a reading says how a string is."""


class StringState(enum.Enum):
    """How a string was when it was heard last."""

    NOT_HEARD = Text("Targets", "not heard")
    FLAT = Text("Targets", "flat")
    IN_TUNE = Text("Targets", "in tune")
    SHARP = Text("Targets", "sharp")


@dataclass(frozen=True, slots=True)
class StringChip:
    """One string as it is shown, or several of a course that sound alike.

    Attributes:
        target: What it is tuned to.
        course: The number players give to its course; ``NO_COURSE`` for a note of a range.
        count: How many strings of the course sound alike.
        cents: By how much it is sweetened.
    """

    target: Target
    course: int
    count: int = 1
    cents: float = 0.0


def chips_of(tuning: Tuning) -> tuple[StringChip, ...]:
    """The strings of a tuning in their order; those of a course that sound alike are one.

    An instrument without strings has a chip for each note of its range.
    """
    instrument = tuning.instrument
    if instrument is None:
        return ()
    if not tuning.has_strings:
        return _notes_of(tuning, instrument)
    chips: list[StringChip] = []
    for index, string in enumerate(instrument.sounding_strings):
        target, course = tuning.target(index), instrument.course_number(index)
        last = chips[-1] if chips else None
        if last is not None and (last.course, last.target.hz) == (course, target.hz):
            chips[-1] = StringChip(last.target, course, last.count + 1, last.cents)
        else:
            chips.append(StringChip(target, course, 1, string.cents))
    return tuple(chips)


def _notes_of(tuning: Tuning, instrument: Instrument) -> tuple[StringChip, ...]:
    lowest, highest = instrument.lowest, instrument.highest
    named = tuning.temperament.is_twelve_tone and tuning.mapping is None
    if lowest is None or highest is None or not named:
        return ()
    numbers = range(lowest.number, highest.number + 1)
    return tuple(StringChip(tuning.target(number), NO_COURSE) for number in numbers)


def state_of(numerals: Numerals) -> StringState:
    """What numerals say about their string."""
    if numerals.closeness is Closeness.IN_TUNE:
        return StringState.IN_TUNE
    return StringState.FLAT if numerals.cents < 0.0 else StringState.SHARP


class StringStates:
    """Remembers how each string was; strings of the same pitch are told apart by a lock only."""

    def __init__(self) -> None:
        self.chips: tuple[StringChip, ...] = ()
        self.locked: int | None = None
        self._heard: dict[int, tuple[StringState, Closeness]] = {}
        self._strings: tuple[tuple[int, float], ...] = ()

    def show_tuning(self, tuning: Tuning) -> None:
        """Take over a tuning; what was heard counts on while the strings are the same."""
        self.chips, self.locked = chips_of(tuning), tuning.locked
        strings = tuple((chip.target.index, chip.target.hz) for chip in self.chips)
        if strings != self._strings:
            self._strings = strings
            self._heard.clear()

    def take(self, numerals: Numerals) -> None:
        """Hear a string.

        What is too unsure, as at the end of a note, changes nothing, and neither does what is so
        far off that it is another string, or a fret.
        """
        if numerals.sigma is not None and numerals.sigma > SURE_CENTS:
            return
        if abs(numerals.cents) >= FAR_CENTS:
            return
        for index in self.sounding(numerals):
            self._heard[index] = state_of(numerals), numerals.closeness

    def sounding(self, numerals: Numerals | None) -> frozenset[int]:
        """The chips, by their target's index, that numerals are about."""
        if numerals is None:
            return frozenset()
        if self.locked is not None:
            return frozenset((numerals.index,))
        return frozenset(
            chip.target.index for chip in self.chips if chip.target.hz == numerals.target_hz
        )

    def state(self, index: int) -> StringState:
        """How a string was when it was heard last."""
        return self._heard[index][0] if index in self._heard else StringState.NOT_HEARD

    def closeness(self, index: int) -> Closeness:
        """How near its target it was; off when it was not heard."""
        return self._heard[index][1] if index in self._heard else Closeness.OFF


def course_words(instrument: Instrument, chip: StringChip) -> str:
    """Which string a chip is, in words: ``String 6`` or ``Course 2, 2 strings``."""
    if chip.course == NO_COURSE:
        return translate("Targets", "Note")
    if all(len(course) == 1 for course in instrument.courses):
        return translate("Targets", "String {course}").format(course=chip.course)
    if chip.count == 1:
        return translate("Targets", "Course {course}").format(course=chip.course)
    return translate("Targets", "Course {course}, {count} strings").format(
        course=chip.course, count=chip.count
    )
