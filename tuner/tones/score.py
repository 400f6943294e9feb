"""Which tone sounds when: any stretch of it can be made, as often as needed, in any order.

The phase is a closed function of the frame number, so nothing adds up over the hours, and what
has been made but not been heard yet can be made again when the tone changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from tuner.tones.spectra import CLANG, SILENCE, Floats, Wave, wave_of
from tuner.tones.tone import Timbre, Tone

RAMP_SECONDS: Final = 0.016
"""How long every change takes, in s."""

_CLANG_SECONDS: Final = 0.12
"""In which a fork's clang falls to 1/e."""


@dataclass(frozen=True, slots=True)
class _Voice:
    """A tone, or silence, that covers what was there before from a frame on.

    The note has gone through ``phase`` periods at frame ``origin``; the fork was struck at
    ``struck``.
    """

    begin: int
    tone: Tone | None
    wave: Wave
    origin: int
    phase: float
    struck: int


class Score:
    """Voices, each covering the one before with a raised-cosine ramp; immutable.

    The weights of all voices add up to one at every frame, so that no change, however soon
    after another, is louder than the loudest voice.

    Args:
        sample_rate: Frames per second.
    """

    def __init__(self, sample_rate: int, _voices: tuple[_Voice, ...] = ()) -> None:
        self._rate = sample_rate
        self._ramp = round(RAMP_SECONDS * sample_rate)
        self._voices = _voices

    @property
    def silent_from(self) -> int | None:
        """The frame from which there is silence for good; None for never."""
        if not self._voices:
            return 0
        last = self._voices[-1]
        return last.begin + self._ramp if last.tone is None else None

    def wave(self, tone: Tone | None) -> Wave:
        """The sound of the tone, for ``changed``; this is what takes time about a change."""
        before = self._voices[-1] if self._voices else None
        if tone is None:
            return SILENCE
        if before is not None and before.tone is not None:
            old = before.tone
            if (old.hz, old.timbre, old.fifth) == (tone.hz, tone.timbre, tone.fifth):
                return before.wave
        return wave_of(tone, self._rate)

    def changed(self, frame: int, tone: Tone | None, wave: Wave | None = None) -> Score:
        """The score with another tone, or silence, from a frame on."""
        if wave is None:
            wave = self.wave(tone)
        kept = tuple(voice for voice in self._voices if voice.begin < frame)
        for at in range(len(kept) - 1, 0, -1):
            if kept[at].begin + self._ramp <= frame:
                kept = kept[at:]
                break
        voice = self._voice(frame, tone, wave, kept[-1] if kept else None)
        return Score(self._rate, (*kept, voice))

    def render(self, frame: int, count: int) -> NDArray[np.float32]:
        """``count`` frames from ``frame`` on, shape (count,), full scale 1."""
        frames = np.arange(frame, frame + count)
        last = self._voices[-1] if self._voices else None
        if last is not None and last.begin + self._ramp <= frame:
            return self._sound(last, frames).astype(np.float32)
        first = 0
        for at, voice in enumerate(self._voices):
            if voice.begin + self._ramp <= frame:
                first = at
        mixed: Floats = np.zeros(count)
        for voice in self._voices[first:]:
            done = np.clip((frames - voice.begin) / self._ramp, 0.0, 1.0)
            weight = 0.5 - 0.5 * np.cos(np.pi * done)
            mixed += weight * (self._sound(voice, frames) - mixed)
        return mixed.astype(np.float32)

    def _sound(self, voice: _Voice, frames: NDArray[np.int64]) -> Floats:
        tone = voice.tone
        if tone is None or tone.volume == 0.0:
            return np.zeros(len(frames))
        since = frames - voice.origin
        cycles = np.mod(voice.phase + since * (tone.hz / self._rate), 2.0)
        wave = voice.wave.at(cycles)
        if voice.wave.clang:
            seconds = np.maximum(frames - voice.struck, 0) / self._rate
            faded = voice.wave.clang * np.exp(-seconds / _CLANG_SECONDS)
            wave += faded * np.sin(2.0 * np.pi * CLANG * tone.hz * seconds)
        wave *= tone.volume**2
        return wave

    def _voice(self, begin: int, tone: Tone | None, wave: Wave, before: _Voice | None) -> _Voice:
        """A voice whose note is in phase with the one before in the middle of the ramp."""
        if tone is None:
            return _Voice(begin, None, wave, begin, 0.0, begin)
        if before is None or before.tone is None:
            return _Voice(begin, tone, wave, begin, 0.0, begin)
        old = before.tone
        if old.hz == tone.hz:
            struck = before.struck if old.timbre is tone.timbre is Timbre.FORK else begin
            return _Voice(begin, tone, wave, before.origin, before.phase, struck)
        middle = begin + self._ramp // 2
        phase = (before.phase + (middle - before.origin) * (old.hz / self._rate)) % 2.0
        return _Voice(begin, tone, wave, middle, phase, begin)
