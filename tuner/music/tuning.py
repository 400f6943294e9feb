"""What a pitch is compared with, and how far off it is."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

from tuner.music.edo_names import StepName, step_names, steps_to
from tuner.music.instruments import Instrument, StringTarget
from tuner.music.names import Naming, NoteNames, OctaveStyle
from tuner.music.notes import A4_NUMBER, Accidentals, Note, cents_between, nearest_note
from tuner.music.scala_kbm import KeyboardMapping
from tuner.music.scale import TWELVE
from tuner.music.stretch import NO_STRETCH, Stretch
from tuner.music.targets import ListedTargets, Place, ScaleTargets, Targets
from tuner.music.temperaments import EQUAL, Temperament
from tuner.music.transposition import CONCERT, Transposition, transposition_named

CONCERT_PITCH_HZ = 440.0
TOLERANCE_CENTS = 5.0
_MIDDLE_C = 60
_SCALE_OCTAVE = 4
_NAME_SLACK_CENTS = 0.05
"""How far a degree may lie from a semitone and still bear its name."""
_MOST_KNOWN = 256
"""Targets that are kept worked out: more than a melody needs, even of a fine scale."""


@dataclass(frozen=True, slots=True)
class Target:
    """Something to tune to.

    Attributes:
        index: Which one; see `tuner.music.targets.Place`. `Tuning.locked` takes it.
        hz: Its frequency.
        note: The piano's key nearest to it, as it sounds.
        name: What the user calls it, without the octave.
        octave_mark: How its octave is written beside the name: ``4``, ``′``, or nothing.
        octave: The number of the octave the user reads.
        string: Which string of the instrument, from 0 in the order of its list; None if the
            instrument has none.
    """

    index: int
    hz: float
    note: Note
    name: str
    octave_mark: str
    octave: int
    string: int | None = None

    @property
    def label(self) -> str:
        """The name with its octave."""
        return f"{self.name}{self.octave_mark}"


@dataclass(frozen=True, slots=True)
class Deviation:
    """A pitch beside its target.

    Attributes:
        note: The target: the piano's key nearest to it, as it sounds.
        name: The target's name without its octave, as the user spells it.
        target_hz: The target's frequency, in Hz.
        cents: How far the pitch lies from the target; negative is flat.
        in_tune: Whether it lies within the tolerance.
        target: All there is to know about the target.
    """

    note: Note
    name: str
    target_hz: float
    cents: float
    in_tune: bool
    target: Target

    @property
    def octave(self) -> int:
        """The number of the octave the user reads: scientific, of the written note."""
        return self.target.octave

    @property
    def label(self) -> str:
        r"""The target's name with its octave, as the user writes it: ``A4``, ``a′``, ``7\53 4``."""
        return self.target.label


@dataclass(frozen=True, slots=True)
class Tuning:
    """The targets, and what they are called.

    A4 is at the concert pitch in every temperament of twelve notes and every equal division of the
    octave. Of other scales the key note is where it would be in equal temperament. A keyboard
    mapping brings its own reference.

    Attributes:
        concert_pitch: Frequency of A4, in Hz.
        tolerance: Largest deviation that is in tune, in cents.
        accidentals: How black keys are spelled.
        temperament: How the octave is divided.
        key: The key note's pitch class, 0 for C to 11 for B.
        naming: The language of the names.
        octaves: How the octave is written.
        instrument: Whose strings are the targets; None for every note. An instrument without
            strings has every note as well.
        transposition: How the part is written; None for the way of the instrument.
        stretch: By how much low and high notes depart from the temperament.
        mapping: A keyboard mapping: its keys are the targets, instead of an instrument's strings.
        locked: The index of the only target; None for the nearest.
        spell_by_key: Whether black keys are spelled as the key note wants it, not as
            `accidentals` says.

    Raises:
        IndexError: There is no target of the index that is locked.
    """

    concert_pitch: float = CONCERT_PITCH_HZ
    tolerance: float = TOLERANCE_CENTS
    accidentals: Accidentals = Accidentals.SHARPS
    temperament: Temperament = EQUAL
    key: int = 0
    naming: Naming = Naming.ENGLISH
    octaves: OctaveStyle = OctaveStyle.SCIENTIFIC
    instrument: Instrument | None = None
    transposition: Transposition | None = None
    stretch: Stretch = NO_STRETCH
    mapping: KeyboardMapping | None = None
    locked: int | None = None
    spell_by_key: bool = False
    _is_twelve_tone: bool = field(init=False, repr=False, compare=False)
    _steps: tuple[StepName, ...] = field(init=False, repr=False, compare=False)
    _steps_above_c: int = field(init=False, repr=False, compare=False)
    _scale: ScaleTargets = field(init=False, repr=False, compare=False)
    _strings: tuple[StringTarget, ...] = field(init=False, repr=False, compare=False)
    _targets: Targets = field(init=False, repr=False, compare=False)
    _names: NoteNames = field(init=False, repr=False, compare=False)
    _written: Transposition = field(init=False, repr=False, compare=False)
    _known: dict[int, Target] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Worked out once: a reading must not cost more than a few microseconds.
        object.__setattr__(self, "_known", {})
        names = NoteNames(self.naming, self.octaves, self.accidentals, self.spell_by_key, self.key)
        object.__setattr__(self, "_names", names)
        object.__setattr__(self, "_written", self._found_transposition())
        object.__setattr__(self, "_is_twelve_tone", self.temperament.is_twelve_tone)
        object.__setattr__(self, "_steps", self._found_steps())
        object.__setattr__(self, "_steps_above_c", self._found_steps_above_c())
        object.__setattr__(self, "_scale", self._found_scale())
        object.__setattr__(self, "_strings", self._found_strings())
        object.__setattr__(self, "_targets", self._found_targets())
        if self.locked is not None:
            # Better now than in the middle of a sound.
            self._targets.at(self.locked)

    @property
    def targets(self) -> Targets:
        """What there is to tune to, by frequency and by index."""
        return self._targets

    @property
    def has_strings(self) -> bool:
        """Whether the targets are the strings of an instrument."""
        return bool(self._strings)

    @property
    def written_by(self) -> Transposition:
        """How the part is written: as it was asked for, else as the instrument has it."""
        return self._written

    def nearest(self, hz: float) -> Target:
        """The target nearest to a frequency in Hz (above 0), whether or not one is locked."""
        return self._described(self._targets.nearest(hz))

    def target(self, index: int) -> Target:
        """The target of an index: of a string, or of a note of the scale.

        Raises:
            IndexError: There is none.
        """
        known = self._known.get(index)
        return self._described(self._targets.at(index)) if known is None else known

    def deviation(self, hz: float) -> Deviation:
        """Compare a frequency in Hz (above 0) with the locked target, else with the nearest."""
        if self.locked is None:
            return self.deviation_from(self.nearest(hz), hz)
        return self.deviation_from(self.target(self.locked), hz)

    def deviation_from(self, target: Target, hz: float) -> Deviation:
        """Compare a frequency in Hz (above 0) with one target."""
        cents = cents_between(hz, target.hz)
        in_tune = abs(cents) <= self.tolerance
        return Deviation(target.note, target.name, target.hz, cents, in_tune, target)

    def concert_pitch_from(self, hz: float, index: int | None = None) -> float:
        """The concert pitch at which a sounding frequency would be in tune.

        Args:
            hz: The frequency that is played.
            index: The target it is meant to be; None for the nearest.
        """
        place = self._targets.nearest(hz) if index is None else self._targets.at(index)
        return self.concert_pitch * hz / place.hz

    def note_hz(self, note: Note) -> float:
        """The frequency of a piano's key in this temperament, in Hz.

        Scales that have no twelve notes to the octave lend none; it is equal-tempered then.
        """
        if self._is_twelve_tone:
            return self._scale.at(note.number).hz
        stretch = self.stretch.cents(note.number)
        return note.hz(self.concert_pitch) * math.exp2(stretch / 1200.0)

    def key_hz(self, key: int) -> float | None:
        """The frequency of a MIDI key, 0 to 127, in Hz; None if it plays no note.

        Of a scale each key plays one degree more than the last; the key note in the octave from
        middle C is at its own key. A keyboard mapping says it for itself. Strings do not count.
        """
        if self.mapping is not None:
            if not self.mapping.first_key <= key <= self.mapping.last_key:
                return None
            return self.mapping.frequency(key, self.temperament.scale)
        try:
            return self._scale.at(key).hz
        except IndexError:
            return None

    @property
    def keyboard_mapping(self) -> KeyboardMapping:
        """Which MIDI key is the key note, and how high it is; each key plays one degree more.

        With the scale it gives the frequencies of `key_hz`, the stretch left out.
        """
        if self.mapping is not None:
            return self.mapping
        middle = _MIDDLE_C + self.key
        reference, hz = A4_NUMBER, self.concert_pitch
        if not self._is_twelve_tone:
            reference = middle
            hz = replace(self, stretch=NO_STRETCH, locked=None)._scale.at(middle).hz
        return KeyboardMapping(
            middle_key=middle,
            reference_key=reference,
            reference_hz=hz,
            octave_degree=len(self.temperament.scale.intervals),
        )

    def offsets_from_equal(self) -> tuple[float, ...]:
        """How far C to B lie from equal temperament, in cents; A, at the concert pitch, is 0.

        This is what tuners print beside a temperament. The stretch is left out.
        """
        plain = replace(self, stretch=NO_STRETCH)
        notes = (Note(number) for number in range(_MIDDLE_C, _MIDDLE_C + TWELVE))
        return tuple(
            cents_between(plain.note_hz(note), note.hz(self.concert_pitch)) for note in notes
        )

    def _found_transposition(self) -> Transposition:
        if self.transposition is not None:
            return self.transposition
        if self.instrument is not None and self.instrument.transposition:
            return transposition_named(self.instrument.transposition)
        return CONCERT

    def _found_strings(self) -> tuple[StringTarget, ...]:
        if self.instrument is None or self.mapping is not None:
            return ()
        return self.instrument.sounding_strings

    def _found_targets(self) -> Targets:
        if self._strings:
            return ListedTargets(
                [
                    self.note_hz(string.note) * math.exp2(string.cents / 1200.0)
                    for string in self._strings
                ]
            )
        if self.mapping is not None:
            frequencies = self.mapping.frequencies(self.temperament.scale)
            if frequencies:
                return ListedTargets(list(frequencies.values()), list(frequencies))
        return self._scale

    def _found_steps(self) -> tuple[StepName, ...]:
        if not self.temperament.divisions or self._is_twelve_tone:
            return ()
        key = self.key if self.spell_by_key else None
        return step_names(self.temperament.divisions, self.accidentals, key)

    def _found_steps_above_c(self) -> int:
        """How many steps the key note, as it is written, lies above C."""
        if not self._steps:
            return 0
        divisions = len(self._steps)
        octaves, semitones = divmod(self._written.semitones, 12)
        key, shift = steps_to(divisions, self.key), steps_to(divisions, semitones)
        return octaves * divisions + key + shift

    def _found_scale(self) -> ScaleTargets:
        scale, divisions = self.temperament.scale, self.temperament.divisions
        root = Note(_MIDDLE_C + self.key)
        if self._is_twelve_tone:
            root_hz = self._below_a4(scale.degree_cents(A4_NUMBER - root.number))
        elif divisions:
            steps = steps_to(divisions, A4_NUMBER % 12) - steps_to(divisions, self.key)
            root_hz = self._below_a4(scale.degree_cents(steps))
        else:
            root_hz = root.hz(self.concert_pitch)
        return ScaleTargets(scale, root_hz, root.number, self.concert_pitch, self.stretch)

    def _below_a4(self, cents: float) -> float:
        return self.concert_pitch * math.exp2(-cents / 1200.0)

    def _described(self, place: Place) -> Target:
        known = self._known.get(place.index)
        if known is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            known = self._known[place.index] = self._worked_out(place)
        return known

    def _worked_out(self, place: Place) -> Target:
        if self._strings:
            return self._named(place, self._strings[place.index].note, place.index)
        if self.mapping is not None and self._targets is not self._scale:
            return self._named_by_key(place, self.mapping)
        if self._is_twelve_tone:
            return self._named(place, Note(place.index))
        return self._named_by_degree(place)

    def _named(self, place: Place, note: Note, string: int | None = None) -> Target:
        written = self._written.written(note)
        name, mark = self._names.written(written)
        return Target(place.index, place.hz, note, name, mark, written.octave, string)

    def _named_by_degree(self, place: Place) -> Target:
        note = nearest_note(place.hz, self.concert_pitch)
        degree = place.index - _MIDDLE_C - self.key
        if self._steps:
            return self._named_by_step(place, note, degree)
        if abs(cents_between(place.hz, note.hz(self.concert_pitch))) < _NAME_SLACK_CENTS:
            return self._named(place, note)
        periods, within = divmod(degree, max(1, len(self.temperament.scale.intervals)))
        if self.temperament.divisions and not within:
            return self._named(place, Note(_MIDDLE_C + self.key + 12 * periods))
        octave = _SCALE_OCTAVE + periods
        name = self.temperament.degree_name(degree)
        return Target(place.index, place.hz, note, name, f" {octave}", octave)

    def _named_by_step(self, place: Place, note: Note, degree: int) -> Target:
        above, step = divmod(degree + self._steps_above_c, len(self._steps))
        named = self._steps[step]
        octave = _SCALE_OCTAVE + above + named.octave
        name, mark = self._names.in_octave(self._names.spelled(named.letter, named.sign), octave)
        return Target(place.index, place.hz, note, name, mark, octave)

    def _named_by_key(self, place: Place, mapping: KeyboardMapping) -> Target:
        note = nearest_note(place.hz, self.concert_pitch)
        name = self.temperament.degree_name(mapping.degree(place.index) or 0)
        return Target(place.index, place.hz, note, name, f" ({place.index})", note.octave)


def concert_pitch_from(hz: float, note: Note) -> float:
    """The concert pitch at which a sounding frequency would be that note, equal-tempered."""
    return CONCERT_PITCH_HZ * hz / note.hz(CONCERT_PITCH_HZ)
