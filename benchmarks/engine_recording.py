"""A recording played in real time, as a sound card would: what nobody takes in time is lost.

The sound is synthesised (plucked strings a fifth apart, with noise) or read from a file; a file
is played at the rate that is asked for, whatever its own, because its samples are only a load.
"""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from tuner.sources.pace import Pace
from tuner.sources.source import CHUNK_FRAMES, Chunk, Samples

RING_S = 2.0
"""Sound that is kept for a reader who comes late, in s: as much as the microphone's ring."""
_LOOP_S = 10.0
_PLUCK_S = 2.5
_FIRST_HZ = 110.0


def synthesised(sample_rate: int) -> NDArray[np.float32]:
    """Ten seconds of plucked strings, to be looped; the same for every run.

    Returns:
        float32 of shape (frames,), peaks near 0.5.
    """
    random = np.random.default_rng(20)
    within = np.arange(round(_PLUCK_S * sample_rate)) / sample_rate
    plucks = []
    for number in range(round(_LOOP_S / _PLUCK_S)):
        hz = _FIRST_HZ * 1.5**number
        string = sum(
            np.sin(2 * np.pi * k * hz * within) * np.exp(-within * (0.6 + 0.3 * k)) / k
            for k in range(1, 9)
        )
        plucks.append(0.3 * np.asarray(string) * np.minimum(1.0, within / 0.003))
    sound = np.concatenate(plucks) + 1e-4 * random.standard_normal(len(plucks) * len(within))
    return sound.astype(np.float32)


def recorded(path: Path) -> NDArray[np.float32]:
    """The first channel of a sound file, float32 of shape (frames,)."""
    sound, _ = soundfile.read(path, dtype="float32", always_2d=True)
    return np.ascontiguousarray(sound[:, 0])


class Player:
    """A real-time source that loops a recording.

    Args:
        sound: float32 of shape (frames,), at least a chunk.
        sample_rate: Frames per second.
    """

    name = "Recording"
    latency_s = 0.0
    real_time = True
    has_own_clock = False
    finished = False
    complaint = None

    def __init__(self, sound: NDArray[np.float32], sample_rate: int) -> None:
        self.sample_rate = sample_rate
        whole = len(sound) // CHUNK_FRAMES * CHUNK_FRAMES
        self._sound = sound[:whole]
        self._ring_frames = round(RING_S * sample_rate) // CHUNK_FRAMES * CHUNK_FRAMES
        self._pace = Pace(real_time=True)
        self._position = 0

    def open(self) -> None:
        """Begin."""
        self._position = 0
        self._pace.start(self.sample_rate)

    def read_into(self, out: Samples) -> Chunk | None:
        """Copy the next chunk when it is due; first drop what the ring no longer holds."""
        if not self._pace.is_due(self._position + CHUNK_FRAMES):
            return None
        lost = 0
        while self._pace.is_due(self._position + self._ring_frames):
            self._position += CHUNK_FRAMES
            lost += CHUNK_FRAMES
        start = self._position % len(self._sound)
        out[:] = self._sound[start : start + CHUNK_FRAMES]
        chunk = Chunk(CHUNK_FRAMES, self._position, self._pace.time_ns(self._position), lost)
        self._position += CHUNK_FRAMES
        return chunk

    def pause(self) -> None:
        """Stand still."""
        self._pace.pause()

    def resume(self) -> None:
        """Go on."""
        self._pace.resume()

    def close(self) -> None:
        """Nothing to give back."""


class Instant:
    """A source that always has the next chunk, until so many have been taken.

    Args:
        sound: float32 of shape (frames,), at least a chunk.
        sample_rate: Frames per second.

    Attributes:
        chunks_left: Chunks it will still give; raise it to go on.
    """

    name = "Recording, as fast as it is taken"
    latency_s = 0.0
    real_time = False
    has_own_clock = False
    finished = False
    complaint = None

    def __init__(self, sound: NDArray[np.float32], sample_rate: int = 48_000) -> None:
        self.sample_rate = sample_rate
        self.chunks_left = 0
        self._sound = sound[: len(sound) // CHUNK_FRAMES * CHUNK_FRAMES]
        self._position = 0

    def open(self) -> None:
        """Begin."""
        self._position = 0

    def read_into(self, out: Samples) -> Chunk | None:
        """Copy the next chunk, while there are any."""
        if not self.chunks_left:
            return None
        self.chunks_left -= 1
        start = self._position % len(self._sound)
        out[:] = self._sound[start : start + CHUNK_FRAMES]
        chunk = Chunk(CHUNK_FRAMES, self._position, time.monotonic_ns(), 0)
        self._position += CHUNK_FRAMES
        return chunk

    def pause(self) -> None:
        """Nothing to stop."""

    def resume(self) -> None:
        """Nothing to go on with."""

    def close(self) -> None:
        """Nothing to give back."""
