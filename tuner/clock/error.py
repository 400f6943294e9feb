"""The error of a clock, in the units of engineers and of musicians."""

from __future__ import annotations

import math
from dataclasses import dataclass

MOST_PPM = 500.0
"""More than any crystal is off."""
CENTS_PER_PPM = 1200.0 / math.log(2.0) * 1e-6
"""For the small errors that clocks have."""


@dataclass(frozen=True, slots=True)
class ClockError:
    """How much faster than it says a card runs.

    Attributes:
        ppm: The error, in parts per million; a fast card has a positive one.
        sigma_ppm: Its standard deviation.
        seconds: How long it was watched, in s.
    """

    ppm: float
    sigma_ppm: float
    seconds: float = 0.0

    @property
    def cents(self) -> float:
        """The error in cents: by how much a pitch is read too low."""
        return self.ppm * CENTS_PER_PPM

    @property
    def possible(self) -> bool:
        """Whether a sound card can be off by so much."""
        return abs(self.ppm) <= MOST_PPM

    @property
    def impossible(self) -> bool:
        """Whether none is, the error being at least so large by all that is known."""
        return abs(self.ppm) - 2.0 * self.sigma_ppm > MOST_PPM


def error_from_reference(read_hz: float, reference_hz: float, sigma_cents: float) -> ClockError:
    """The error that a tone of known frequency shows.

    Args:
        read_hz: What was read, uncorrected, in Hz.
        reference_hz: What the tone is, in Hz.
        sigma_cents: Standard deviation of the reading, in cents.
    """
    return ClockError((reference_hz / read_hz - 1.0) * 1e6, sigma_cents / CENTS_PER_PPM)
