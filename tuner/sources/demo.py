"""A guitar that tunes itself: the demo's plucked strings, synthesised as they are needed.

Owned by the capture thread. The sound is made of acts of one length: in each, one string is
plucked a little off its pitch, plucked again while the peg brings it home, left to ring in tune,
damped, and followed by a silence. An act depends on the seed and its own number alone, so any
frame's true frequency can be told without playing up to it.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from tuner.sources.pace import ClockNs, Pace
from tuner.sources.source import CHUNK_FRAMES, Chunk, Samples, Source
from tuner.text import Text

BLOCK_FRAMES: Final = 32 * CHUNK_FRAMES
"""Frames synthesised at once."""

ACT_S: Final = 10.0
"""About how long an act lasts, in s; rounded to whole blocks."""

NOISE_DBFS: Final = -75.0
"""Root mean square of the noise of body, hands and room."""

MOST_CENTS_OFF: Final = 30.0
LEAST_CENTS_OFF: Final = 6.0

_PLUCKS_S: Final = (0.3, 2.1, 3.4, 4.7, 6.2)
"""When in an act the string is plucked; the string stays off its pitch for the first."""

_GLIDE_S: Final = (2.6, 5.6)
"""When the peg begins and ends to turn."""

_DAMPED_S: Final = 8.7
"""When a hand is laid on the string."""

_DAMPING_S: Final = 0.03
_TOUCH_S: Final = 0.008
"""How fast a finger about to pluck silences the string."""
_ATTACK_S: Final = 0.0015

_SETTLING_S: Final = 0.12
"""How fast the sharpness of a hard pluck, from the string's stretch, goes away."""

_HIGHEST_PARTIAL: Final = 18


@dataclass(frozen=True, slots=True)
class _String:
    """One string of a guitar in standard tuning, at A4 = 440 Hz.

    Attributes:
        frequency: Of the first partial, in Hz.
        inharmonicity: Fletcher's B, in f_n = n f √(1 + B n²).
        decay_s: Time constant of the first partial, in s.
    """

    frequency: float
    inharmonicity: float
    decay_s: float


_STRINGS: Final = (
    _String(82.4069, 1.2e-4, 3.2),
    _String(110.0, 9e-5, 2.9),
    _String(146.8324, 7e-5, 2.5),
    _String(195.9977, 1.1e-4, 2.0),
    _String(246.9417, 6e-5, 1.7),
    _String(329.6276, 4e-5, 1.5),
)


class _Act:
    """One string's tuning, from off its pitch to in tune.

    Args:
        seed: Of the demo.
        number: Of the act, from 0; the strings take turns.
        sample_rate: Frames per second.
        frames: Length of the act, a whole number of blocks.
    """

    def __init__(self, seed: int, number: int, sample_rate: int, frames: int) -> None:
        random = np.random.default_rng([seed, number])
        self._string = _STRINGS[number % len(_STRINGS)]
        self._rate = sample_rate
        self._frames = frames
        off = random.uniform(LEAST_CENTS_OFF, MOST_CENTS_OFF)
        self._cents_from = float(off if random.random() < 0.5 else -off)
        self._cents_to = float(random.uniform(-0.4, 0.4))
        self._plucks = np.array([round(at * sample_rate) for at in _PLUCKS_S])
        self._plucks[1:] += random.integers(-sample_rate // 20, sample_rate // 20, 4)
        self._damped = round(_DAMPED_S * sample_rate)
        self._silent = self._damped + round(4 * _DAMPING_S * sample_rate)
        # The hardest pluck is the last, so that the string rings in tune for longest.
        self._peaks = 10 ** (np.array([-16.0, -19.0, -18.0, -17.0, -14.0]) / 20)
        self._peaks *= 10 ** (random.uniform(-2.0, 2.0, 5) / 20)
        self._sharpness = random.uniform(0.8, 2.5, 5)
        self._shape(random)

    def _shape(self, random: np.random.Generator) -> None:
        """Partials: their ratios to the first, strengths, decays and starting phases."""
        stiffness = self._string.inharmonicity
        number = np.arange(1, _HIGHEST_PARTIAL + 1)
        ratio = number * np.sqrt((1 + stiffness * number**2) / (1 + stiffness))
        number = number[ratio * self._string.frequency * 1.03 < 0.45 * self._rate]
        self._ratio = ratio[: number.size, None]
        # A string plucked at this part of its length, with every partial a little its own.
        plucked_at = random.uniform(0.17, 0.23)
        strength = np.abs(np.sin(math.pi * number * plucked_at)) / number**1.4 + 0.004
        strength *= random.uniform(0.8, 1.25, number.size)
        self._strength = (strength / strength.sum()).astype(np.float32)
        self._decay = self._string.decay_s / (1 + 0.13 * (number - 1) + 0.004 * number**2)
        self._start = random.uniform(0.0, 1.0, number.size)[:, None]
        self._every = np.empty((number.size, BLOCK_FRAMES))
        self._whole = np.empty((number.size, BLOCK_FRAMES))
        self._wave = np.empty((number.size, BLOCK_FRAMES), np.float32)
        """Room to work in: blocks this large are slow to get and to give back."""
        fade = np.exp(-np.arange(BLOCK_FRAMES) / (self._decay[:, None] * self._rate))
        self._fade = fade.astype(np.float32)
        """Every partial's decay over one block, so that no block computes it again."""

    @property
    def partials(self) -> int:
        """How many partials the string has below the highest frequency there is."""
        return len(self._strength)

    def frequency(self, frame: NDArray[np.int64]) -> NDArray[np.float64]:
        """True frequency of the first partial at frames of this act, in Hz."""
        begin, end = (at * self._rate for at in _GLIDE_S)
        turned = np.clip((frame - begin) / (end - begin), 0.0, 1.0)
        turned = turned * turned * (3.0 - 2.0 * turned)
        cents = self._cents_from + (self._cents_to - self._cents_from) * turned
        pluck = np.maximum(np.searchsorted(self._plucks, frame, side="right") - 1, 0)
        since = np.maximum(frame - self._plucks[pluck], 0) / self._rate
        cents = cents + self._sharpness[pluck] * np.exp(-since / _SETTLING_S)
        return np.asarray(self._string.frequency * np.exp2(cents / 1200.0))

    def sounds(self, frame: int) -> bool:
        """Whether the string rings at a frame of this act."""
        return bool(self._plucks[0] <= frame < self._damped)

    def loudness(self, first: int) -> NDArray[np.float32] | None:
        """Strength of every partial over the block that begins at a frame of this act.

        Returns:
            Of shape (partials, BLOCK_FRAMES), or None when the string is silent throughout.
        """
        last = first + BLOCK_FRAMES
        if last <= self._plucks[0] or first >= self._silent:
            return None
        loudness = np.zeros((self.partials, BLOCK_FRAMES), np.float32)
        ends = (*self._plucks[1:], self._silent)
        for pluck, end, peak in zip(self._plucks, ends, self._peaks, strict=True):
            begin, stop = max(first, int(pluck)), min(last, int(end))
            if begin >= stop:
                continue
            gone = (begin - int(pluck)) / self._rate
            left = (peak * self._strength * np.exp(-gone / self._decay)).astype(np.float32)
            part = loudness[:, begin - first : stop - first]
            np.multiply(self._fade[:, : stop - begin], left[:, None], out=part)
            self._touch(part, begin, int(pluck), int(end))
        return loudness

    def _touch(self, part: NDArray[np.float32], begin: int, pluck: int, end: int) -> None:
        """Give the frames from ``begin`` on their attack and their end under a finger."""
        stop = begin + part.shape[1]
        attack = round(_ATTACK_S * self._rate)
        if begin < pluck + attack:
            frame = np.arange(begin, min(stop, pluck + attack))
            part[:, : frame.size] *= 0.5 - 0.5 * np.cos(math.pi * (frame - pluck) / attack)
        touch = round(_TOUCH_S * self._rate)
        if end == self._silent:
            if stop > self._damped:
                frame = np.arange(max(begin, self._damped), stop)
                hand = np.exp(-(frame - self._damped) / (_DAMPING_S * self._rate))
                hand *= (self._silent - frame) / (self._silent - self._damped)
                part[:, frame[0] - begin :] *= hand
        elif stop > end - touch:
            frame = np.arange(max(begin, end - touch), stop)
            part[:, frame[0] - begin :] *= (end - frame) / touch

    def ring(self, first: int, turns: float, out: Samples) -> float:
        """Add the string to a block.

        Args:
            first: Frame of this act at which the block begins.
            turns: Turns the first partial has made since the act began.
            out: float32 of shape (BLOCK_FRAMES,), added to.

        Returns:
            Turns at the end of the block.
        """
        loudness = self.loudness(first)
        if loudness is None:
            return turns
        frame = np.arange(first, first + BLOCK_FRAMES)
        phase = np.cumsum(self.frequency(frame)) / self._rate + turns
        after = float(phase[-1])
        every = np.multiply(self._ratio, phase, out=self._every)
        every += self._start
        every -= np.floor(every, out=self._whole)
        wave = self._wave
        wave[:] = every
        wave *= np.float32(2 * math.pi)
        np.sin(wave, out=wave)
        out += np.einsum("pf,pf->f", loudness, wave)
        return after


class Demo(Source):
    """A slightly mistuned guitar being tuned, string after string, without end.

    The same seed gives the same samples, whatever the pace. Every round of six strings is
    mistuned anew, by 6 to 30 cents. Strings ring at -30 to -12 dBFS (peak) above noise at -75 dBFS.

    Args:
        seed: Chooses one of the demos, from 0.
        sample_rate: Frames per second, 8000 to 192000.
        real_time: Whether to keep to the clock, or always to have a chunk ready.
        clock_ns: Replaced in tests.

    Raises:
        ValueError: The seed or the sample rate is out of range.
    """

    def __init__(
        self,
        seed: int = 1,
        sample_rate: int = 48000,
        real_time: bool = True,
        *,
        clock_ns: ClockNs = time.monotonic_ns,
    ) -> None:
        if not 8000 <= sample_rate <= 192_000:
            raise ValueError(f"sample rate must be 8000 to 192000 Hz, not {sample_rate}")
        if seed < 0:
            raise ValueError(f"seed must not be negative, but is {seed}")
        self._seed = seed
        self._sample_rate = sample_rate
        self._real_time = real_time
        self._pace = Pace(real_time, clock_ns)
        self._act_frames = round(ACT_S * sample_rate / BLOCK_FRAMES) * BLOCK_FRAMES
        self._block = np.zeros(BLOCK_FRAMES, np.float32)
        self._is_open = False
        self._paused = False
        self._position = 0
        self._rewind()
        self._asked_number = 0
        self._asked = self._act

    @property
    def name(self) -> str:
        """What the user knows it by."""
        return Text("Sources", "Demo guitar")

    @property
    def sample_rate(self) -> int:
        """Frames per second."""
        return self._sample_rate

    @property
    def real_time(self) -> bool:
        """Whether frames come at the clock's pace."""
        return self._real_time

    def truth_at(self, frame: int) -> float | None:
        """The frequency the string really has.

        Args:
            frame: Position since the demo was opened, from 0.

        Returns:
            Frequency of the first partial in Hz, or None while no string sounds.
        """
        number, within = divmod(frame, self._act_frames)
        if number != self._asked_number:
            self._asked_number = number
            self._asked = self._make_act(number)
        if not self._asked.sounds(within):
            return None
        return float(self._asked.frequency(np.array([within]))[0])

    def open(self) -> None:
        """Start from the beginning; frame positions begin at 0."""
        self._rewind()
        self._is_open = True
        self._paused = False
        self._pace.start(self._sample_rate)

    def read_into(self, out: Samples) -> Chunk | None:
        """Copy the next chunk that is due.

        Args:
            out: float32 of shape (CHUNK_FRAMES,), contiguous.

        Returns:
            What was written, or None when nothing is due, or when closed or paused.
        """
        if not self._is_open or self._paused:
            return None
        first = self._position
        if not self._pace.is_due(first + CHUNK_FRAMES):
            return None
        offset = first % BLOCK_FRAMES
        if not offset:
            self._synthesise(first)
        out[:CHUNK_FRAMES] = self._block[offset : offset + CHUNK_FRAMES]
        self._position = first + CHUNK_FRAMES
        return Chunk(CHUNK_FRAMES, first, self._pace.time_ns(first), 0)

    def pause(self) -> None:
        """Stop where it is."""
        self._paused = True
        self._pace.pause()

    def resume(self) -> None:
        """Go on where it stopped."""
        self._paused = False
        self._pace.resume()

    def close(self) -> None:
        """Stop; safe to call twice, or without ``open``."""
        self._is_open = False

    def _rewind(self) -> None:
        self._position = 0
        self._turns = 0.0
        self._noise = np.random.default_rng([self._seed, 0, 0])
        self._act_number = 0
        self._act = self._make_act(0)

    def _make_act(self, number: int) -> _Act:
        return _Act(self._seed, number, self._sample_rate, self._act_frames)

    def _synthesise(self, first: int) -> None:
        """Make the block that begins at this position."""
        number, within = divmod(first, self._act_frames)
        if number != self._act_number:
            self._act_number = number
            self._act = self._make_act(number)
        if within == 0:
            self._turns = 0.0
        self._noise.standard_normal(dtype=np.float32, out=self._block)
        self._block *= np.float32(10 ** (NOISE_DBFS / 20))
        self._turns = self._act.ring(within, self._turns, self._block)
