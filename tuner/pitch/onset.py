"""Finds where a note begins: a short block much louder than all of the last few."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

_BLOCK_SECONDS = 256 / 48_000
"""Short enough to place an attack, long enough to hold a period of most notes."""

_REMEMBERED = 8
"""Blocks (43 ms) an attack is compared with: more than a period of the lowest piano note."""

_RISE = 4.0
"""Energy of an attack over the loudest remembered block: twice the RMS."""

_SLOW_RISE = 2.0
"""The same with waves longer than a block counted in."""

_FIRST_RISE = 16.0
"""Both of these at the beginning of a stream, over the few blocks there are: a wave may have begun
with its quietest part."""

_BEGINS = 0.2
"""Of the attack's peak: where the sound first gets there, the note begins…"""

_EARLIER_SECONDS = 0.001
"""…or this much earlier."""

_MEAN_SHARE = 0.02
"""Weight of a block in the slow mean: a quarter of a second."""


class OnsetDetector:
    """Watches the energy of whole blocks.

    Attributes:
        age: Samples since the last onset, or since the stream began.
        onsets: How many there were; the beginning of the stream is none.
    """

    def __init__(self, rate: float) -> None:
        self._rate = rate
        self._block = max(16, round(rate * _BLOCK_SECONDS))
        self._share = np.full(self._block, 1 / self._block)
        self.clear()

    def clear(self) -> None:
        """The stream begins anew."""
        self._energies = [0.0] * _REMEMBERED
        self._slow = [0.0] * _REMEMBERED
        self._mean = 0.0
        self._partial = np.zeros(0)
        self._last = np.zeros(self._block)
        self._blocks = 0
        self.age = 0
        self.onsets = 0

    @property
    def rms(self) -> float:
        """Present level: the loudest of the last blocks, as RMS about its mean."""
        return math.sqrt(max(self._energies))

    def is_younger_than(self, seconds: float) -> bool:
        """Whether the sound began less than ``seconds`` ago."""
        return self.age < seconds * self._rate

    def append(self, samples: NDArray[np.float64], floor: float) -> None:
        """Take the next ``samples``, shape ``(n,)``; blocks below ``floor`` RMS are no attack."""
        self.age += len(samples)
        stream = np.concatenate((self._partial, samples)) if len(self._partial) else samples
        whole = len(stream) // self._block
        blocks = stream[: whole * self._block].reshape(whole, self._block)
        self._partial = stream[whole * self._block :].copy()
        means = blocks.dot(self._share).tolist()
        squares = (blocks * blocks).dot(self._share).tolist()
        energies, slows = self._energies, self._slow
        least = floor * floor
        for index, (mean, square) in enumerate(zip(means, squares, strict=True)):
            energy = max(0.0, square - mean * mean)
            # About its own mean a block hardly hears rumble; about a slow one, a low note whose
            # waves are longer than blocks stays even. An attack raises both.
            self._mean += _MEAN_SHARE * (mean - self._mean)
            slow = energy + (mean - self._mean) ** 2
            self._blocks += 1
            known = self._blocks > _REMEMBERED
            rise, slow_rise = (_RISE, _SLOW_RISE) if known else (_FIRST_RISE, _FIRST_RISE)
            rises = energy > least and energy > rise * max(energies)
            if rises and self._blocks > 1 and slow > slow_rise * max(slows):
                before = blocks[index - 1] if index else self._last
                begun = self._beginning(before, blocks[index])
                self.age = len(stream) - index * self._block - begun
                self.onsets += 1
            del energies[0], slows[0]
            energies.append(energy)
            slows.append(slow)
        if whole:
            self._last = blocks[-1].copy()

    def _beginning(self, before: NDArray[np.float64], block: NDArray[np.float64]) -> int:
        """Where in a loud block the note begins, in samples; negative in the block before it."""
        both = np.abs(np.concatenate((before, block)) - before.mean())
        first = int(np.argmax(both > _BEGINS * float(both.max())))
        return max(first - round(_EARLIER_SECONDS * self._rate), 0) - len(before)
