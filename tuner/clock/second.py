"""What one second of stamps tells: three points of the line they lie on, and how they scatter."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

KINDS: Final = 3
"""Points a second gives: its least, its mean and its greatest delay."""
_FAR: Final = 8.0
"""Median deviations from the median beyond which a stamp is an outlier…"""
_NEVER_FAR_S: Final = 2e-3
"""…unless it is no further off than this, in s: most delays of a second may be equal."""


def summed_up(
    seconds: NDArray[np.float64], delays: NDArray[np.float64]
) -> tuple[NDArray[np.float64], float]:
    """The points of one second, without its outliers.

    Args:
        seconds: When each frame was due at the nominal rate, in s; shape ``(n,)``, n > 0.
        delays: How much later it was stamped, in s; the same shape.

    Returns:
        Due time and delay of the three points, shape ``(2, KINDS)``; and the standard deviation of
        the delays, in s.
    """
    off = np.abs(delays - np.median(delays))
    near = off <= max(_FAR * float(np.median(off)), _NEVER_FAR_S)
    seconds, delays = seconds[near], delays[near]
    least, greatest = int(delays.argmin()), int(delays.argmax())
    points = np.array(
        (
            (seconds[least], seconds.mean(), seconds[greatest]),
            (delays[least], delays.mean(), delays[greatest]),
        )
    )
    return points, float(delays.std())
