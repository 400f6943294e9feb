"""Stretched tuning: how far the targets of low and high notes depart from the temperament."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Stretch:
    """A curve of offsets over the notes: straight between its points, level beyond them.

    Attributes:
        points: Pairs of a MIDI note number and an offset in cents, rising in number.

    Raises:
        ValueError: The numbers do not rise.
    """

    points: tuple[tuple[float, float], ...] = ()

    def __post_init__(self) -> None:
        if any(low >= high for (low, _), (high, _) in pairwise(self.points)):
            raise ValueError("the points of a stretch rise in number")

    def cents(self, number: float) -> float:
        """The offset at a note, in cents.

        Args:
            number: The note's MIDI number; between two notes it has a fraction.
        """
        if not self.points:
            return 0.0
        at = bisect_right(self.points, number, key=lambda point: point[0])
        if at == 0:
            return self.points[0][1]
        if at == len(self.points):
            return self.points[-1][1]
        (low, below), (high, above) = self.points[at - 1], self.points[at]
        return below + (above - below) * (number - low) / (high - low)


NO_STRETCH = Stretch()
