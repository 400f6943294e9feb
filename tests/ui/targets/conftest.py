"""Numerals of strings made to order."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tuner.music.tuning import Tuning
from tuner.ui.smoothing import Closeness, Numerals

MakeNumerals = Callable[..., Numerals]


@pytest.fixture
def numerals() -> MakeNumerals:
    """Numerals of a target of a tuning, off by some cents."""

    def make(
        tuning: Tuning,
        index: int,
        cents: float = 0.0,
        closeness: Closeness = Closeness.IN_TUNE,
        sigma: float | None = 0.1,
    ) -> Numerals:
        target = tuning.target(index)
        hz = target.hz * 2.0 ** (cents / 1200.0)
        return Numerals(
            target.name, target.octave_mark, cents, hz, target.hz, closeness, sigma, index
        )

    return make
