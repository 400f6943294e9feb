"""A lease: the right to one buffer's samples, until it is given up or taken back."""

from __future__ import annotations

import sys

import numpy as np
from numpy.typing import NDArray


class LeaseExpiredError(RuntimeError):
    """The samples were asked for after the lease had ended."""


class Lease:
    """One holder's access to one buffer.

    Whoever holds a lease may read and write its samples. When the buffer moves on, the lease
    expires and the samples can no longer be reached through it: what a detached buffer is to a
    message port. Only the supply that lent the buffer changes slot and holder.

    Attributes:
        buffer_id: The acquisition's id; never used twice.
        acquired_ns: When the buffer was acquired, on the supply's clock.
        capacity: Frames the buffer holds.
        slot: The supply's own mark of where the buffer belongs.
        transferred: Whether the holder is the consumer rather than the producer.
        extent: Offset and length in the arena, once the slot is another buffer's.
    """

    __slots__ = (
        "_memory",
        "_samples",
        "acquired_ns",
        "buffer_id",
        "capacity",
        "extent",
        "slot",
        "transferred",
    )

    def __init__(
        self, buffer_id: int, slot: int, samples: NDArray[np.float32], acquired_ns: int
    ) -> None:
        self.buffer_id = buffer_id
        self.acquired_ns = acquired_ns
        self.capacity = len(samples)
        self.slot = slot
        self.transferred = False
        self.extent: tuple[int, int] | None = None
        self._samples: NDArray[np.float32] | None = samples
        self._memory: NDArray[np.float32] | None = samples

    def __repr__(self) -> str:
        return f"<Lease {self.buffer_id}{' (expired)' if self.expired else ''}>"

    @property
    def expired(self) -> bool:
        """Whether the samples are out of reach."""
        return self._samples is None

    @property
    def samples(self) -> NDArray[np.float32]:
        """The buffer's memory, float32 of shape (capacity,).

        Raises:
            LeaseExpiredError: The buffer was given up, handed on or reclaimed.
        """
        samples = self._samples
        if samples is None:
            raise LeaseExpiredError(
                f"Buffer {self.buffer_id} was given up, handed on or reclaimed; "
                "its samples are out of reach."
            )
        return samples

    @property
    def overhead_bytes(self) -> int:
        """Memory the lease takes beside the samples: itself, id, time and view."""
        parts = (self, self.buffer_id, self.acquired_ns, self._memory)
        return sum(sys.getsizeof(part) for part in parts if part is not None)

    def give_up(self) -> int:
        """End the lease from the holder's side.

        Returns:
            The id to send back to the supply.
        """
        self._samples = None
        return self.buffer_id

    def move(self) -> Lease:
        """Hand the buffer on to the consumer; this lease expires.

        Returns:
            The consumer's lease.
        """
        moved = Lease(self.buffer_id, self.slot, self.samples, self.acquired_ns)
        moved.transferred = True
        moved.extent = self.extent
        self.end()
        return moved

    def end(self) -> NDArray[np.float32] | None:
        """End the lease from the supply's side.

        Returns:
            The samples, even if the holder gave them up before; None if the lease was handed
            on or ended before.
        """
        memory, self._memory, self._samples = self._memory, None, None
        return memory
