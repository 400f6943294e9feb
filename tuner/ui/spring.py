"""The motion of a needle: a critically damped spring, stepped exactly. Pure Python."""

from __future__ import annotations

import math


class Spring:
    """Follows a target without overshoot, and knows when it has arrived.

    The step is the closed solution of x'' = −2ωx' − ω²(x − target), so that it is stable and
    the same motion at any frame rate.

    Args:
        rate: ω, in 1/s; 95 % of a jump are covered after 4.7/ω.
        rest: Distance from the target, in units of x, below which the spring has arrived.
    """

    def __init__(self, rate: float, rest: float) -> None:
        self._rate = rate
        self._rest = rest
        self._velocity = 0.0
        self.position = 0.0
        self.target = 0.0

    @property
    def moving(self) -> bool:
        """Whether the position is still on its way."""
        return self.position != self.target

    def jump(self, position: float) -> None:
        """Be there at once, and at rest."""
        self.position = self.target = position
        self._velocity = 0.0

    def advance(self, seconds: float) -> None:
        """Move on by a frame."""
        distance = self.position - self.target
        pull = (self._velocity + self._rate * distance) * seconds
        decay = math.exp(-self._rate * seconds)
        distance = (distance + pull) * decay
        self._velocity = (self._velocity - self._rate * pull) * decay
        if abs(distance) < self._rest and abs(self._velocity) < self._rest * self._rate:
            self.jump(self.target)
        else:
            self.position = self.target + distance
