"""The sound of a soak run, and the clock it is played by."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tuner.sources.source import CHUNK_FRAMES, Chunk, Samples

SAMPLE_RATE = 48_000
TONE_HZ = 220.0
"""Pitch of the sound; a whole number of periods fits the table."""
RING_FRAMES = 2 * SAMPLE_RATE
"""Frames that are kept for a reader who comes late, as by the microphone's ring."""
LARGEST_BATCH = 4096
SECOND_NS = 1_000_000_000


class SoakClock:
    """A clock that goes only as it is told.

    Attributes:
        now_ns: The time, in ns.
    """

    __slots__ = ("now_ns",)

    def __init__(self) -> None:
        self.now_ns = 0

    def __call__(self) -> int:
        """The time, in ns."""
        return self.now_ns


class Tape:
    """A tone whose every frame tells where in the second it belongs.

    Args:
        clock: What it is played by.
        first_frame: Position of the first frame.

    Attributes:
        position: Where the next chunk begins; lost frames have passed it too.
    """

    def __init__(self, clock: SoakClock, first_frame: int) -> None:
        self.position = self.first_frame = first_frame
        self._clock = clock
        self._lost = 0
        self._paused_ns = 0
        phase = 2.0 * np.pi * TONE_HZ / SAMPLE_RATE * np.arange(SAMPLE_RATE)
        tone = 0.2 * np.sin(phase) + 0.1 * np.sin(2.0 * phase + 0.3)
        # Noise makes each frame unlike its neighbours, and leaves the pitch where it is.
        noise = np.random.default_rng(0).uniform(-1e-4, 1e-4, SAMPLE_RATE)
        second = (tone + noise).astype(np.float32)
        # As many frames again as a batch can reach over the end of the second.
        self._table: NDArray[np.float32] = np.concatenate([second, second[:LARGEST_BATCH]])

    @property
    def due(self) -> int:
        """Frames before this position have been captured."""
        played_ns = self._clock.now_ns - self._paused_ns
        return self.first_frame + played_ns * SAMPLE_RATE // SECOND_NS

    def read_into(self, out: Samples) -> Chunk | None:
        """Write the next chunk if it is due; what no ring would still hold is lost."""
        behind = self.due - self.position
        if behind < CHUNK_FRAMES:
            return None
        if behind > RING_FRAMES:
            self.lose((behind - RING_FRAMES) // CHUNK_FRAMES + 1)
        first = self.position
        out[:] = self.expected(first, CHUNK_FRAMES)
        lost, self._lost = self._lost, 0
        self.position = first + CHUNK_FRAMES
        return Chunk(CHUNK_FRAMES, first, self.time_ns(first), lost)

    def lose(self, chunks: int) -> None:
        """Pass over chunks as a device does that was not read in time; the next one tells."""
        self.position += chunks * CHUNK_FRAMES
        self._lost += chunks * CHUNK_FRAMES

    def stand_still(self, duration_ns: int) -> None:
        """Play nothing for so long: what sounds meanwhile is nobody's."""
        self._paused_ns += duration_ns

    @property
    def untold(self) -> int:
        """Frames passed over that no chunk has told of yet."""
        return self._lost

    def time_ns(self, frame: int) -> int:
        """When a frame was captured."""
        return self._paused_ns + (frame - self.first_frame) * SECOND_NS // SAMPLE_RATE

    def expected(self, first_frame: int, frames: int) -> NDArray[np.float32]:
        """What belongs at a position, at most 4096 frames of it."""
        start = first_frame % SAMPLE_RATE
        return self._table[start : start + frames]
