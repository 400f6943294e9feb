"""One stiff string and its lines: f1 and B, fitted as each line comes."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.several.tones import Tone

CENTS = 1200.0 / math.log(2.0)
B, B_SIGMA = 8e-5, 1.0e-4
"""Stiffness of plucked strings, from nylon to wound steel."""
STRAY, STRAY_WORTH = 1.2, 3.0
"""How far partials are believed to lie off the law of the stiff string, in cents, before they are
heard; as if so many had been."""
LOW_STRAY = 5.0
"""How far the body of an instrument moves a first or second partial, in cents."""

_FIRST_GUESS = 6.0
_FARTHEST_SIGMAS = 4.0
_WEAKEST_SHARE = 6.0


def stray_cents(number: int) -> float:
    """How far a partial may lie from where the law has it, in cents."""
    return max(STRAY, LOW_STRAY / math.sqrt(number))


def stretches(numbers: NDArray[np.integer], b: float) -> NDArray[np.float64]:
    """By how much partials lie above whole multiples of the first, in cents."""
    stretched: NDArray[np.float64] = np.log((1 + b * numbers * numbers) / (1 + b))
    return 0.5 * CENTS * stretched


def slopes(numbers: NDArray[np.integer], b: float) -> NDArray[np.float64]:
    """By how much partials rise with B, in cents for each unit."""
    squares = numbers * numbers
    rise: NDArray[np.float64] = squares / (1 + b * squares) - 1 / (1 + b)
    return 0.5 * CENTS * rise


class StiffString:
    """What is believed of a string.

    Args:
        target_hz: What it is tuned to.
        cents: About how far its first partial is from that.
        b: About its stiffness.

    Attributes:
        cents: The same, as it becomes known.
        b: The same.
        own: The lines that are its own, by number.
        shared: The lines that may be another's as well.
    """

    def __init__(self, target_hz: float, cents: float, b: float = B) -> None:
        self.target_hz = target_hz
        self.cents = cents
        self.b = b
        self.own: dict[int, Tone] = {}
        self.shared: dict[int, Tone] = {}
        self._covariance = (_FIRST_GUESS**2, 0.0, B_SIGMA**2)
        self._scale = STRAY

    @property
    def sigma_cents(self) -> float:
        """Standard deviation of ``cents``."""
        return math.sqrt(self._covariance[0])

    def place(self, number: int) -> tuple[float, float]:
        """Where a partial lies, in Hz, and the standard deviation of that in cents."""
        stretch, slope = _stretch_and_slope(number, self.b)
        hz = number * self.target_hz * math.exp((self.cents + stretch) / CENTS)
        level, mixed, bend = self._covariance
        return hz, math.sqrt(max(0.0, level + slope * (2 * mixed + slope * bend)))

    def places(
        self, numbers: NDArray[np.integer]
    ) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
        """The same of many partials at once, but both in Hz."""
        slope = slopes(numbers, self.b)
        hz = numbers * self.target_hz * np.exp((self.cents + stretches(numbers, self.b)) / CENTS)
        level, mixed, bend = self._covariance
        sigma = np.sqrt(np.maximum(0.0, level + slope * (2 * mixed + slope * bend)))
        return hz, hz * sigma / CENTS

    def add(self, number: int, tone: Tone) -> None:
        """Take a line as one of its own."""
        self.own[number] = tone
        self.fit()

    def leave_out(self) -> None:
        """Do without the lines that do not fit."""
        while len(self.own) > 2:
            strays = self._strays()
            misfits = {
                number: abs(self._misfit(number, tone)) / (self._scale * strays[number])
                for number, tone in self.own.items()
            }
            worst = max(misfits, key=lambda number: misfits[number])
            if misfits[worst] < _FARTHEST_SIGMAS:
                return
            del self.own[worst]
            self.fit()

    def _strays(self) -> dict[int, float]:
        """How far each line is trusted, against the strongest: weak partials stray further.

        The strongest counts even when it may be another string's as well.
        """
        lines = (*self.own.values(), *self.shared.values())
        loudest = max(tone.level_dbfs for tone in lines)
        return {
            number: min(10 ** ((loudest - tone.level_dbfs) / 40), _WEAKEST_SHARE)
            for number, tone in self.own.items()
        }

    def _misfit(self, number: int, tone: Tone) -> float:
        offset = CENTS * math.log(tone.hz / (number * self.target_hz))
        return offset - self.cents - _stretch_and_slope(number, self.b)[0]

    def fit(self) -> None:
        """Weigh ``cents``, B (held near its prior) and how far lines stray, by least squares."""
        strays = self._strays()
        self._scale = STRAY
        for _ in range(2):
            level, mixed, bend = 1e-6, 0.0, 1 / B_SIGMA**2
            up, out = 0.0, (B - self.b) / B_SIGMA**2
            squares = 0.0
            for number, tone in self.own.items():
                weight = 1 / (_sigma(tone) ** 2 + (self._scale * strays[number]) ** 2)
                slope = _stretch_and_slope(number, self.b)[1]
                misfit = self._misfit(number, tone)
                level += weight
                mixed += weight * slope
                bend += weight * slope * slope
                up += weight * misfit
                out += weight * slope * misfit
            determinant = level * bend - mixed * mixed
            self.cents += (bend * up - mixed * out) / determinant
            self.b = max(0.0, self.b + (level * out - mixed * up) / determinant)
            for number, tone in self.own.items():
                spread = strays[number] ** 2 + (_sigma(tone) / STRAY) ** 2
                squares += self._misfit(number, tone) ** 2 / spread
            known = STRAY_WORTH * STRAY**2 + squares
            self._scale = math.sqrt(known / (STRAY_WORTH + max(0, len(self.own) - 1)))
        self._covariance = (bend / determinant, -mixed / determinant, level / determinant)


def _sigma(tone: Tone) -> float:
    return CENTS * tone.sigma_hz / tone.hz


def _stretch_and_slope(number: int, b: float) -> tuple[float, float]:
    square = number * number
    above, below = 1 + b * square, 1 + b
    return 0.5 * CENTS * math.log(above / below), 0.5 * CENTS * (square / above - 1 / below)
