"""Intervals: exact ratios where there is one, cents where there is none."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

OCTAVE_CENTS = 1200.0
_CENTS_PER_NEPER = OCTAVE_CENTS / math.log(2.0)


@dataclass(frozen=True, slots=True)
class Ratio:
    """An interval that is a ratio of two whole numbers.

    Attributes:
        value: The ratio, above 0.

    Raises:
        ValueError: The ratio is 0 or negative.
    """

    value: Fraction

    def __post_init__(self) -> None:
        if self.value <= 0:
            raise ValueError(f"a ratio is above 0, not {self.value}")

    @property
    def cents(self) -> float:
        """Its size in cents, to the last digit for any size of numbers."""
        numerator, denominator = self.value.as_integer_ratio()
        if denominator <= 2 * numerator <= 4 * denominator:
            # Near 1 the logarithm of the quotient would lose the digits that matter.
            return _CENTS_PER_NEPER * math.log1p((numerator - denominator) / denominator)
        return OCTAVE_CENTS * (math.log2(numerator) - math.log2(denominator))

    def __str__(self) -> str:
        return f"{self.value.numerator}/{self.value.denominator}"


@dataclass(frozen=True, slots=True)
class Cents:
    """An interval given in cents, by its source or because it is tempered.

    Attributes:
        cents: Its size; negative for a step down.

    Raises:
        ValueError: The size is no finite number.
    """

    cents: float

    def __post_init__(self) -> None:
        if not math.isfinite(self.cents):
            raise ValueError(f"{self.cents} cents are no interval")

    def __str__(self) -> str:
        return f"{self.cents:.5f}"


Interval = Ratio | Cents


def ratio(numerator: int, denominator: int = 1) -> Ratio:
    """The interval of that ratio."""
    return Ratio(Fraction(numerator, denominator))
