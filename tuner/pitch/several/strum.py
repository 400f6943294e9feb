"""All strings of a strum at once: which lines of the mixed sound are whose, and how far off.

Strings are tuned so that their partials meet: on a guitar the third partial of the low E is the
open B, the fourth the high E. A line that may be made of two strings' partials tells about
neither. So every string is read from the lines that are its own alone:

1. each string, the lowest first, is looked for near its target: the pitch that explains most
   lines nobody else explains;
2. its lines are found one after the other, up from the lowest; f1 and B are fitted to them (a
   stiff string, as in `tuner.pitch.series`, with a prior on B);
3. that is done again now that it is known where the others' partials lie. A line within
   ``NEAR_BINS`` of another string's partial is nobody's, unless that partial has a line beside
   it or must be far weaker.

A string none of whose lines are its own is *hidden*: it may sound, but its pitch cannot be told.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.several.found import NOT_HEARD, Found, StringPitch
from tuner.pitch.several.string import (
    B_SIGMA,
    CENTS,
    STRAY,
    B,
    StiffString,
    slopes,
    stray_cents,
    stretches,
)
from tuner.pitch.several.tones import HIGHEST_HZ, NEAR_BINS, Tone

PARTIALS = 12
REACH_CENTS = 70.0
"""A string further off than this is not found."""

_NUMBERS = np.arange(1, PARTIALS + 1)
_COMPETING = np.arange(1, 21)
"""Partials of other strings that may hide a line."""
_CLAIMED = 0.12
"""What a line counts that another string explains."""
_FAINTER_DB = 26.0
"""A hidden partial so much weaker moves a line by less than a few tenths of a cent."""
_MARGIN_DB = 12.0
"""How far a partial may stand above what its neighbours let expect."""
_FAINTEST_DB = 45.0
"""Below the strongest line: no string that was played."""
_ROUNDS = 3
_LOW = 4
_MISSING = 1
"""A string is believed in only when its first four partials are heard, but for one."""
_SURE_NUMBER, _SURE_COUNT = 3, 3
"""It takes one of the first three partials to tell, and so many in all."""
_SURE_SHARE = 0.6
"""And so many for each that may be another string's."""
_PRESENT_CENTS = 15.0
_OWN_LINE_HZ = 0.3
_WIDEST_GATE = 45.0
_GLIDE = 0.5
"""How far a plucked string's pitch sinks in its first second, in cents; less so later."""


def read_strum(
    tones: Sequence[Tone],
    targets_hz: Sequence[float],
    seconds: float,
    highest_hz: float = HIGHEST_HZ,
) -> tuple[StringPitch, ...]:
    """What the lines of a window say about each string.

    Args:
        tones: All lines, by frequency.
        targets_hz: What each string is tuned to, in Hz; strings of the same pitch count as one.
        seconds: How long the window is.
        highest_hz: Up to where lines were looked for.
    """
    different = sorted(set(targets_hz))
    reader = _Strum(tones, different, seconds, highest_hz)
    found = dict(zip(different, reader.read(), strict=True))
    return tuple(found[hz] for hz in targets_hz)


class _Strum:
    def __init__(
        self, tones: Sequence[Tone], targets: Sequence[float], seconds: float, highest_hz: float
    ) -> None:
        self._tones = tones
        self._hz = np.array([tone.hz for tone in tones])
        self._levels = np.array([tone.level_dbfs for tone in tones])
        self._highest = highest_hz
        self._targets = targets
        self._seconds = seconds
        self._near = NEAR_BINS / seconds
        self._guesses: list[StiffString | None] = [None] * len(targets)
        self._loudest = max((tone.level_dbfs for tone in tones), default=0.0)

    def read(self) -> list[StringPitch]:
        if not self._tones:
            return [NOT_HEARD] * len(self._targets)
        for turn in range(_ROUNDS):
            for index in range(len(self._targets)):
                start = self._guesses[index] if turn == _ROUNDS - 1 else None
                self._guesses[index] = self._read(index, start)
        return [self._told(guess) for guess in self._guesses]

    def _told(self, guess: StiffString | None) -> StringPitch:
        if guess is None:
            return NOT_HEARD
        lines = guess.own or guess.shared
        level = max(tone.level_dbfs for tone in lines.values())
        if level < self._loudest - _FAINTEST_DB:
            return NOT_HEARD
        if not guess.own:
            return StringPitch(Found.HIDDEN, level_dbfs=level)
        numbers = sorted(guess.own)
        few = len(numbers) < max(_SURE_COUNT, _SURE_SHARE * len(guess.shared))
        if few or numbers[0] > _SURE_NUMBER:
            return StringPitch(Found.HIDDEN, level_dbfs=level)
        sigma = math.hypot(guess.sigma_cents, _GLIDE / self._seconds**2)
        return StringPitch(Found.HEARD, guess.cents, sigma, len(numbers), level)

    def _reach(self, index: int) -> float:
        """How far off a string is looked for: never beyond the middle to the next one."""
        reach, here = REACH_CENTS, self._targets[index]
        for other in self._targets[max(0, index - 1) : index + 2]:
            if other != here:
                reach = min(reach, 0.5 * abs(CENTS * math.log(other / here)))
        return reach

    def _read(self, index: int, start: StiffString | None) -> StiffString | None:
        hidden = self._hidden(index)
        guess = start or self._first_guess(index, hidden)
        if guess is None:
            return None
        return self._followed(index, guess, hidden)

    def _first_guess(self, index: int, hidden: NDArray[np.bool_]) -> StiffString | None:
        """The pitch that explains most lines which the others do not."""
        cents = self._cents(index)
        numbers, lines = np.nonzero(np.abs(cents) <= self._reach(index))
        offsets = cents[numbers, lines]
        low = np.flatnonzero(numbers < _LOW)
        if not len(low):
            return None
        strength = np.clip((self._levels - self._loudest) / 60.0 + 1.0, 0.0, 1.0)
        weights = (strength * np.where(hidden, _CLAIMED, 1.0))[lines]
        widths = np.hypot(3.0, 0.7 * B_SIGMA * slopes(_NUMBERS, B))[numbers]
        apart = (offsets[low, None] - offsets) / widths
        votes = np.zeros((len(low), PARTIALS))
        np.maximum.at(votes.T, numbers, (weights * np.exp(-0.5 * apart**2)).T)
        return StiffString(
            self._targets[index], float(offsets[low[int(votes.sum(axis=1).argmax())]])
        )

    def _cents(self, index: int) -> NDArray[np.float64]:
        """How far each line lies from each partial of a string in tune, ``(K, lines)``."""
        partials = _NUMBERS * self._targets[index]
        offsets: NDArray[np.float64] = CENTS * np.log(self._hz / partials[:, None])
        return offsets - stretches(_NUMBERS, B)[:, None]

    def _hidden(self, index: int) -> NDArray[np.bool_]:
        """For each line, whether another string's partial may be part of it."""
        hidden = np.zeros(len(self._tones), dtype=np.bool_)
        places = [
            self._partials(other)
            for number, other in enumerate(self._guesses)
            if number != index and other is not None
        ]
        if not places:
            return hidden
        hz, sigma, level = np.concatenate(places, axis=1)
        apart = np.abs(self._hz[:, None] - hz)
        nearest = apart.argmin(axis=0)
        has_own_line = apart[nearest, np.arange(len(hz))] < 2 * sigma + _OWN_LINE_HZ
        elsewhere = has_own_line & (nearest != np.arange(len(self._hz))[:, None])
        near = apart <= self._near + 2 * sigma
        strong = level >= self._levels[:, None] - _FAINTER_DB
        hidden |= (near & strong & ~elsewhere).any(axis=1)
        return hidden

    @staticmethod
    def _partials(string: StiffString) -> NDArray[np.float64]:
        """Where its partials lie, in Hz, how surely, and how loud they may be, (3, K)."""
        lines = string.own or string.shared
        known = sorted(lines)
        levels = [lines[number].level_dbfs for number in known]
        level = np.interp(_COMPETING, known, levels) + _MARGIN_DB
        level -= np.maximum(0.0, 12.0 * np.log2(_COMPETING / known[-1]))
        hz, sigma = string.places(_COMPETING)
        sigma = np.hypot(sigma, hz * STRAY / CENTS)
        for number, tone in string.own.items():
            level[number - 1] = tone.level_dbfs
            hz[number - 1], sigma[number - 1] = tone.hz, tone.sigma_hz
        return np.stack((hz, sigma, level))

    def _followed(
        self, index: int, start: StiffString, hidden: NDArray[np.bool_]
    ) -> StiffString | None:
        """The string's lines, found one after the other, and what they come to."""
        target = self._targets[index]
        string = StiffString(target, start.cents, start.b)
        reachable = _NUMBERS[_NUMBERS * target < self._highest]
        present = 0
        for number in reachable.tolist():
            hz, unsure = string.place(number)
            ratio = math.exp(
                min(2.0 * math.hypot(unsure, stray_cents(number)), _WIDEST_GATE) / CENTS
            )
            first, last = np.searchsorted(self._hz, (hz / ratio, hz * ratio))
            if first == last:
                wide = max(self._near, hz * _PRESENT_CENTS / CENTS)
                around = np.searchsorted(self._hz, (hz - wide, hz + wide))
                present += int(number <= _LOW and around[0] < around[1])
                continue
            present += int(number <= _LOW)
            place = int(first + self._levels[first:last].argmax())
            if hidden[place]:
                string.shared[number] = self._tones[place]
            else:
                string.add(number, self._tones[place])
        if present < min(_LOW, len(reachable)) - _MISSING or not (string.own or string.shared):
            return None
        if string.own:
            string.fit()
            string.leave_out()
        return string
