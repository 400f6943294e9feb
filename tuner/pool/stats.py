"""What a supply of buffers has done so far, as frozen values."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from tuner.pool.fragmentation import Fragmentation


class SlotState(enum.IntEnum):
    """Where the buffer of a slot is."""

    AVAILABLE = 0
    """In the pool."""
    IN_FLIGHT = 1
    """Being filled."""
    PROCESSING = 2
    """With its consumer."""
    TIMED_OUT = 3
    """Available with new memory; its last holder never brought it back."""


@dataclass(frozen=True, slots=True)
class Times:
    """A set of durations.

    Attributes:
        count: How many.
        mean_ms: Their mean, in ms; 0 when there are none.
        p99_ms: Their 99th percentile, in ms, within 6 %.
        max_ms: The longest, in ms.
    """

    count: int = 0
    mean_ms: float = 0.0
    p99_ms: float = 0.0
    max_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class PoolStats:
    """The figures of one supply of buffers since it was made or reset.

    Attributes:
        size: Buffers in circulation.
        capacity: Frames a buffer holds.
        cells: The state of each slot, one ``SlotState`` a byte, by slot.
        available: Buffers free to be acquired.
        in_flight: Buffers being filled.
        processing: Buffers with their consumer.
        acquired: Acquisitions that gave a buffer.
        transferred: Buffers handed to the consumer.
        returned: Buffers that came back from the consumer.
        released: Buffers that came back from the producer, unused.
        exhausted: Acquisitions that found no buffer free.
        timed_out: Buffers reclaimed because they were out too long.
        refused: Returns, transfers and releases refused as unknown, stale or wrong.
        allocations: Blocks of sample memory allocated.
        peak_outstanding: Most buffers ever out at once.
        payload_bytes: Sample memory of the buffers in circulation.
        overhead_bytes: Memory it takes to know who holds which; the times taken are not in it.
        fragmentation: How much memory cannot be used.
        acquisition: Time an acquisition takes.
        turnover: Time from acquisition to return.
    """

    size: int
    capacity: int
    cells: bytes = b""
    available: int = 0
    in_flight: int = 0
    processing: int = 0
    acquired: int = 0
    transferred: int = 0
    returned: int = 0
    released: int = 0
    exhausted: int = 0
    timed_out: int = 0
    refused: int = 0
    allocations: int = 0
    peak_outstanding: int = 0
    payload_bytes: int = 0
    overhead_bytes: int = 0
    fragmentation: Fragmentation = Fragmentation()
    acquisition: Times = Times()
    turnover: Times = Times()

    @property
    def outstanding(self) -> int:
        """Buffers that are out."""
        return self.in_flight + self.processing

    @property
    def hit_rate(self) -> float:
        """Acquisitions that gave a buffer, in per cent of all; 100 when there were none."""
        attempts = self.acquired + self.exhausted
        return 100.0 * self.acquired / attempts if attempts else 100.0

    @property
    def reuse_rate(self) -> float:
        """Buffers that came back, in per cent of those handed over; 100 when there were none."""
        return 100.0 * self.returned / self.transferred if self.transferred else 100.0
