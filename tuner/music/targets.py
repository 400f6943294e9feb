"""What can be tuned to: every note of a scale, or a few strings."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from tuner.music.intervals import OCTAVE_CENTS
from tuner.music.notes import A4_NUMBER
from tuner.music.scale import Scale
from tuner.music.stretch import NO_STRETCH, Stretch

_FARTHEST_CENTS = 120_000.0
"""A hundred octaves: what a file puts beyond is no note to tune to."""
_NEAREST_CENTS = 1e-6
"""A period below this is none."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a target lies.

    Attributes:
        index: Which target: the number of a string from 0, or of a note of the scale, counted so
            that the key note in the octave from middle C has its MIDI number. With twelve notes
            to the octave each index is a MIDI number.
        hz: Its frequency.
    """

    index: int
    hz: float


class Targets(Protocol):
    """What a pitch may be compared with."""

    def nearest(self, hz: float) -> Place:
        """The target nearest to a frequency, by interval."""

    def at(self, index: int) -> Place:
        """The target of an index.

        Raises:
            IndexError: There is none.
        """

    def step(self, index: int, steps: int) -> int:
        """The index that many targets further, as a player counts; it stops at an end."""


class ScaleTargets:
    """All notes of a scale that goes on in both directions.

    Args:
        scale: The scale.
        root_hz: The frequency of degree 0, in Hz.
        root_index: Its index.
        concert_pitch: Frequency of A4, in Hz; the stretch is laid along it.
        stretch: By how much targets depart from the scale.
    """

    def __init__(
        self,
        scale: Scale,
        root_hz: float,
        root_index: int,
        concert_pitch: float,
        stretch: Stretch = NO_STRETCH,
    ) -> None:
        self._scale = scale
        self._root_index = root_index
        self._root_octaves = math.log2(root_hz)
        self._a4_octaves = math.log2(concert_pitch)
        self._stretch = stretch
        self._count = len(scale.intervals)
        usable = _NEAREST_CENTS <= abs(scale.period) <= _FARTHEST_CENTS
        self._period = scale.period if usable else 0.0
        self._sorted = sorted(self._folded(scale))
        if self._period:
            _, degree, turns = self._sorted[0]
            self._sorted.append((abs(self._period), degree, turns - 1))
        self._places = [cents for cents, _, _ in self._sorted]

    def nearest(self, hz: float) -> Place:
        """The note nearest to a frequency, by interval."""
        octaves = math.log2(hz)
        index = self._index_near((octaves - self._root_octaves) * OCTAVE_CENTS)
        if not self._stretch.points:
            return self.at(index)
        candidates = (self.at(self.step(index, steps)) for steps in (-1, 0, 1))
        return min(candidates, key=lambda place: abs(math.log2(place.hz) - octaves))

    def at(self, index: int) -> Place:
        """The note of an index.

        Raises:
            IndexError: The scale does not repeat and has no such degree.
        """
        degree = index - self._root_index
        if not self._period and not 0 <= degree < max(1, self._count):
            raise IndexError(f"this scale has no degree {degree}")
        cents = self._scale.degree_cents(degree)
        if abs(cents) > 2.0 * _FARTHEST_CENTS:
            raise IndexError(f"degree {degree} is out of this world")
        octaves = self._root_octaves + cents / OCTAVE_CENTS
        if self._stretch.points:
            number = A4_NUMBER + 12.0 * (octaves - self._a4_octaves)
            octaves += self._stretch.cents(number) / OCTAVE_CENTS
        return Place(index, math.exp2(octaves))

    def step(self, index: int, steps: int) -> int:
        """The index that many degrees further."""
        further = index + steps
        if self._period:
            return further
        last = self._root_index + max(1, self._count) - 1
        return min(max(further, self._root_index), last)

    def _folded(self, scale: Scale) -> Iterator[tuple[float, int, int]]:
        """The degrees brought into one period: where, which, and by how many periods moved."""
        size = abs(self._period)
        for degree, cents in enumerate((0.0, *scale.cents[:-1])):
            if abs(cents) <= _FARTHEST_CENTS:
                turns = math.floor(cents / size) if size else 0
                yield cents - turns * size, degree, turns

    def _index_near(self, cents: float) -> int:
        size = abs(self._period)
        turn = math.floor(cents / size) if size else 0
        within = cents - turn * size
        at = bisect_left(self._places, within)
        if at == len(self._places) or (
            at and within - self._places[at - 1] <= self._places[at] - within
        ):
            at -= 1
        _, degree, turns = self._sorted[at]
        # The periods of a falling scale are counted downwards.
        direction = -1 if self._period < 0.0 else 1
        return self._root_index + degree + direction * (turn - turns) * self._count


class ListedTargets:
    """A few targets, such as the strings of an instrument.

    Of targets with the same frequency the nearest is always the first.

    Args:
        frequencies: Their frequencies in Hz, in the order of their indices; at least one.
        indices: Their indices, rising; from 0 if left out.
    """

    def __init__(self, frequencies: Sequence[float], indices: Sequence[int] = ()) -> None:
        if not frequencies:
            raise ValueError("there is nothing to tune to")
        self._indices = list(indices) or list(range(len(frequencies)))
        self._by_index = dict(zip(self._indices, frequencies, strict=True))
        first: dict[float, int] = {}
        for index, hz in self._by_index.items():
            first.setdefault(hz, index)
        rising = sorted(first.items())
        self._sorted = [Place(index, hz) for hz, index in rising]
        # Between two neighbours the border is their geometric mean.
        self._borders = [
            math.sqrt(low) * math.sqrt(high) for (low, _), (high, _) in pairwise(rising)
        ]

    def nearest(self, hz: float) -> Place:
        """The target nearest to a frequency, by interval."""
        return self._sorted[bisect_left(self._borders, hz)]

    def at(self, index: int) -> Place:
        """The target of an index.

        Raises:
            IndexError: There is none.
        """
        if index not in self._by_index:
            raise IndexError(f"there is no target {index}")
        return Place(index, self._by_index[index])

    def step(self, index: int, steps: int) -> int:
        """The index that many targets further, in the order they were given."""
        at = bisect_left(self._indices, index) + steps
        return self._indices[min(max(at, 0), len(self._indices) - 1)]
