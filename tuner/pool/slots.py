"""The slots of a pool: which extent of the arena each stands for, and which are free."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Collection, Iterator, Mapping

from tuner.pool.arena import Arena
from tuner.pool.buckets import BUCKETS, bucket_for
from tuner.pool.stats import SlotState

LARGEST_TABLE = 255
"""Most slots a table has, over all buckets."""
NO_SLOT = -1
"""The slot of a buffer that is out of a pool that has since changed."""
_NOWHERE = -1
"""The offset of a slot for which the arena has no room yet."""


class SlotTable:
    """So many slots of each bucket, laid out in an arena.

    Args:
        arena: Where extents are cut from.
    """

    __slots__ = ("_arena", "_free", "_kinds", "_offsets", "states")

    def __init__(self, arena: Arena) -> None:
        self._arena = arena
        self.states = bytearray()
        self._kinds = bytearray()
        self._offsets = array("i")
        # A stack of slot numbers, a byte each: bookkeeping is kept small beside the samples.
        self._free = bytearray()

    def __len__(self) -> int:
        return len(self.states)

    @property
    def available(self) -> int:
        """Slots that are free."""
        return len(self._free)

    @property
    def layout(self) -> dict[int, int]:
        """Slots by bucket; only buckets that have any."""
        counts = {bucket: self._kinds.count(kind) for kind, bucket in enumerate(BUCKETS)}
        return {bucket: count for bucket, count in counts.items() if count}

    @property
    def frames(self) -> int:
        """Frames in the extents of all slots."""
        return sum(self.bucket(slot) for slot in range(len(self)) if self._offsets[slot] >= 0)

    @property
    def overhead_bytes(self) -> int:
        """Memory of the bookkeeping."""
        return sum(map(sys.getsizeof, (self, self.states, self._kinds, self._offsets, self._free)))

    def bucket(self, slot: int) -> int:
        """Frames the slot's extent holds."""
        return BUCKETS[self._kinds[slot]]

    def offset(self, slot: int) -> int:
        """Where the slot's extent begins in the arena, in frames."""
        return self._offsets[slot]

    def take(self, frames: int) -> int:
        """Take a free slot of the smallest bucket that fits and has one; NO_SLOT if none has."""
        wanted = BUCKETS.index(bucket_for(frames))
        best = best_kind = NO_SLOT
        for position in range(len(self._free) - 1, -1, -1):
            kind = self._kinds[self._free[position]]
            if kind == wanted:
                return self._free.pop(position)
            if kind > wanted and (best == NO_SLOT or kind < best_kind):
                best, best_kind = position, kind
        return NO_SLOT if best == NO_SLOT else self._free.pop(best)

    def put(self, slot: int) -> None:
        """Free a slot. The last one freed is taken first: its memory is still in the cache."""
        self.states[slot] = SlotState.AVAILABLE
        self._free.append(slot)

    def replace(self, slot: int) -> None:
        """Give a slot whose buffer was lost a new extent; it is taken last."""
        self.states[slot] = SlotState.TIMED_OUT
        self._offsets[slot] = _NOWHERE
        self._settle(slot)

    def settle(self) -> None:
        """Find room for the slots that have none; the largest first, for they fit least often."""
        homeless = [slot for slot in range(len(self)) if self._offsets[slot] == _NOWHERE]
        for slot in sorted(homeless, key=self.bucket, reverse=True):
            self._settle(slot)

    def lay_out(
        self, layout: Mapping[int, int], held: Collection[int]
    ) -> dict[int, tuple[int, int, int]]:
        """Change how many slots there are of each bucket.

        Args:
            layout: Slots by bucket.
            held: Slots whose buffers are out; their extents are left where they are.

        Returns:
            For each held slot its new number (NO_SLOT if it is one too many), and the offset
            and bucket of its extent.
        """
        extents = {slot: (self._offsets[slot], self.bucket(slot)) for slot in held}
        old_states = self.states
        for slot in self._unheld(held):
            self._arena.give(self._offsets[slot], self.bucket(slot))
        size = sum(layout.values())
        self.states = bytearray(size)
        self._kinds = bytearray(size)
        self._offsets = array("i", [_NOWHERE]) * size
        self._free = bytearray()
        moved = {slot: (NO_SLOT, *extent) for slot, extent in extents.items()}
        first = 0
        for bucket, count in sorted(layout.items()):
            keep = [slot for slot in sorted(held) if extents[slot][1] == bucket][:count]
            for new in range(first, first + count):
                self._kinds[new] = BUCKETS.index(bucket)
            for new, old in enumerate(keep, start=first):
                moved[old] = (new, *extents[old])
                self._offsets[new] = extents[old][0]
                self.states[new] = old_states[old]
            first += count
        self.settle()
        return moved

    def _unheld(self, held: Collection[int]) -> Iterator[int]:
        for slot in range(len(self)):
            if slot not in held and self._offsets[slot] != _NOWHERE:
                yield slot

    def _settle(self, slot: int) -> None:
        offset = self._arena.take(self.bucket(slot))
        if offset is not None:
            self._offsets[slot] = offset
            # At the bottom of the stack: lowest slots and warmest memory are taken first.
            self._free.insert(0, slot)
