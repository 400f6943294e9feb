"""Whether a line grows under a sound that holds its level.

What a blow or another sound sets off is loudest at once and fades from then on, and what noise
there is at one place does both in turn, in about the time of the window it is seen in.
"""

from __future__ import annotations

import math

_FALTERS = 0.97
"""From look to look a line that grows may lose so much, give or take the noise…"""

_TIMES = 1.6
"""…and comes to so many times its amplitude (4 dB)…"""

_HELD = 0.85, 1.4
"""…while that of the rest changes by a factor between these."""


class Rising:
    """Follows one line from look to look."""

    def __init__(self) -> None:
        self._looks: list[tuple[float, float, float]] = []

    def add(self, line: float, rest: float, elapsed: float, seconds: float) -> bool:
        """One more look.

        Args:
            line: Amplitude of the line, 0 where there is none, NaN where it cannot be told: then
                nothing is concluded, nor forgotten.
            rest: Amplitude of all else.
            elapsed: Seconds since the look before.
            seconds: For how long it has to grow.

        Returns:
            Whether the line has grown without a break for so long, and the rest has not.
        """
        self._looks = [(age + elapsed, was, others) for age, was, others in self._looks]
        if math.isnan(line):
            return False
        if self._looks and line < _FALTERS * self._looks[-1][1]:
            self._looks = []
        if line == 0:
            return False
        self._looks.append((0.0, line, rest))
        while len(self._looks) > 1 and self._looks[1][0] >= seconds:
            del self._looks[0]
        age, line_before, rest_before = self._looks[0]
        least, most = _HELD
        held = least * rest_before < rest < most * rest_before
        return held and age >= seconds and line > _TIMES * line_before
