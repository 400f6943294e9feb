"""A PortAudio stream that fills a ring of frames from C, and knows what did not fit.

Two threads meet here and share nothing else: PortAudio's own, which runs rtmixer's callback and
never enters the interpreter, writes the ring; the capture thread, which owns this object, reads
it. Orders to the callback (record, fetch statistics) and their results travel through two more
rings inside rtmixer.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Protocol

from tuner.sources.portaudio import is_stuck, start_stream
from tuner.sources.ring_stream import OpenStream, RingStream
from tuner.sources.source import CHUNK_FRAMES, Samples

RING_SECONDS: Final = 2.0
"""How long the reader may sleep before frames are lost, at least, in s."""

BLOCK_FRAMES: Final = CHUNK_FRAMES
"""Frames in every call of the stream's callback: fixed, so that blocks count frames."""

_BYTES_PER_FRAME: Final = 4


class RecorderLike(RingStream, Protocol):
    """What a microphone needs of the thing that records; a test puts its own in its place."""

    @property
    def available(self) -> int:
        """Frames that can be read now."""

    @property
    def ended(self) -> bool:
        """Whether recording has stopped because the ring was full."""

    def read_into(self, out: Samples) -> int:
        """Move frames from the ring into ``out``; returns how many."""

    def record_again(self) -> None:
        """Go on recording after ``ended``, behind the frames still in the ring."""

    def take_lost(self) -> int | None:
        """Frames lost before the latest ``record_again``; None while that is not known."""

    def start(self) -> None:
        """Start the stream with an empty ring; also after ``stop``."""

    def stop(self) -> None:
        """Stop the stream; frames not read are dropped."""

    def close(self) -> None:
        """Close the stream."""


class RingRecorder(OpenStream):
    """One mono channel of an input device, recorded into a ring.

    The ring holds a whole number of blocks and the stream delivers whole blocks, so frames are
    lost by the block, and the number of blocks seen by the callback, which rtmixer counts,
    minus those written is exactly what was lost. Only if the interpreter switches threads
    between the two orders of ``record_again`` does the count fall short, by the length of that
    switch.

    Args:
        rtmixer: The module that was loaded.
        index: PortAudio's number for the device, looked up just now.
        channels: Channels to open the device with.
        channel: The one to record, from 1 to ``channels``.
        sample_rate: Frames per second.
        latency: Input latency to ask for, in s.

    Raises:
        sounddevice.PortAudioError: The device refuses.
    """

    def __init__(
        self,
        rtmixer: Any,
        *,
        index: int,
        channels: int,
        channel: int,
        sample_rate: int,
        latency: float,
    ) -> None:
        stream = rtmixer.Recorder(
            device=index,
            channels=channels,
            samplerate=sample_rate,
            blocksize=BLOCK_FRAMES,
            latency=latency,
        )
        super().__init__(stream, RING_SECONDS)
        self._ring: Any = rtmixer.RingBuffer(_BYTES_PER_FRAME, self.capacity)
        self._mapping = [channel]
        self._readinto: Callable[[Samples], int] = self._ring.readinto
        self._read = 0
        """Frames taken out of the ring, read or dropped."""
        self._record: Any = None
        """The order the callback is working on."""
        self._statistics: Any = None
        """The order that tells how many blocks there were, until its answer has been used."""
        self._written_before = 0
        """Frames that had been written when the ring was found full."""
        self._blocks = 0
        """Blocks the callback has seen, up to the latest statistics."""
        self._lost = 0
        """Frames lost since the stream was opened, as far as told."""

    @property
    def available(self) -> int:
        """Frames that can be read now."""
        return int(self._ring.read_available)

    @property
    def ended(self) -> bool:
        """Whether recording has stopped because the ring was full."""
        return self._record not in self._stream.actions

    def read_into(self, out: Samples) -> int:
        """Move frames from the ring into ``out``; returns how many."""
        frames = self._readinto(out)
        self._read += frames
        return frames

    def record_again(self) -> None:
        """Go on recording after ``ended``, behind the frames still in the ring."""
        self._fold_statistics()
        # Nobody writes now, so what was read and what is left is all that was ever written.
        self._written_before = self._read + self.available
        self._statistics = self._stream.fetch_and_reset_stats()
        self._order_record()

    def take_lost(self) -> int | None:
        """Frames lost before the latest ``record_again``; None while that is not known."""
        if not self._fold_statistics():
            return None
        # The block in which the statistics were fetched is the first one recorded again.
        lost = (self._blocks - 1) * BLOCK_FRAMES - self._written_before
        new, self._lost = lost - self._lost, lost
        return max(0, new)

    def start(self) -> None:
        """Start the stream with an empty ring; also after ``stop``."""
        self._fold_statistics()
        # What an overflow cost just before a stop is no loss: a stop drops frames anyway.
        blocks = self._blocks + int(self._stream.stats.blocks)
        self._lost = blocks * BLOCK_FRAMES - self._read
        if self._record is None or self.ended:
            self._order_record()
        start_stream(self._stream)

    def stop(self) -> None:
        """Stop the stream; frames not read are dropped."""
        # Abort does not wait for the driver's buffers to drain: they would be dropped anyway.
        if not is_stuck(self._stream):
            self._stream.abort()
        dropped = self.available
        self._ring.flush()
        self._read += dropped

    def close(self) -> None:
        """Close the stream."""
        if not is_stuck(self._stream):
            self._stream.close()

    def _fold_statistics(self) -> bool:
        """Add up the statistics last ordered, if their answer is there; says whether it was."""
        if self._statistics is None or self._statistics in self._stream.actions:
            return False
        self._blocks += int(self._statistics.stats.blocks)
        self._statistics = None
        return True

    def _order_record(self) -> None:
        self._record = self._stream.record_ringbuffer(self._ring, channels=self._mapping)
