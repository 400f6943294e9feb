"""A PortAudio stream with a ring at its end: what recording and playing have in common."""

from __future__ import annotations

from typing import Any, Protocol


class RingStream(Protocol):
    """What is known of such a stream; a test may put its own in its place."""

    @property
    def sample_rate(self) -> int:
        """Frames per second of the open stream."""

    @property
    def latency_s(self) -> float:
        """What the driver declares between the ring and the air, in s."""

    @property
    def active(self) -> bool:
        """Whether the driver still calls back."""

    @property
    def capacity(self) -> int:
        """Frames the ring holds."""


class OpenStream:
    """The real one, over a stream of rtmixer.

    Args:
        stream: The open stream.
        ring_s: How much the ring must hold at least, in s.
    """

    def __init__(self, stream: Any, ring_s: float) -> None:
        self._stream = stream
        # The device may run at a slightly different rate than was asked for.
        self._sample_rate = round(float(stream.samplerate))
        self._latency_s = float(stream.latency)
        # PortAudio's rings hold a power of two.
        self._capacity = 1 << (int(ring_s * self._sample_rate) - 1).bit_length()

    @property
    def sample_rate(self) -> int:
        """Frames per second of the open stream."""
        return self._sample_rate

    @property
    def latency_s(self) -> float:
        """What the driver declares between the ring and the air, in s."""
        return self._latency_s

    @property
    def active(self) -> bool:
        """Whether the driver still calls back."""
        return bool(self._stream.active)

    @property
    def capacity(self) -> int:
        """Frames the ring holds."""
        return self._capacity
