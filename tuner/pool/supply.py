"""What a producer needs of whatever lends it buffers."""

from __future__ import annotations

from typing import Protocol

from tuner.pool.lease import Lease


class BufferSupply(Protocol):
    """Lends buffers to one producer; pool and allocator both do."""

    @property
    def capacity(self) -> int:
        """Frames a buffer holds."""

    @property
    def available(self) -> int:
        """Buffers free to be acquired."""

    def acquire(self) -> Lease | None:
        """Lend a buffer, or None when there is none."""

    def mark_transferred(self, buffer_id: int) -> Lease | None:
        """Move a filled buffer on to the consumer, under the same id."""

    def release(self, buffer_id: int) -> bool:
        """Take a buffer back unused."""
