"""How much of the memory cannot be put to use, and what a compaction gained."""

from __future__ import annotations

from dataclasses import dataclass

ALERT_PERCENT = 5.0
"""Fragmentation above which the user should know."""


@dataclass(frozen=True, slots=True)
class Fragmentation:
    """Memory that is there and cannot be used.

    Attributes:
        internal: Share of the lent capacity that the requests did not ask for, in per cent,
            since the layout last changed.
        arena: Share of the arena that is free, or kept apart, and yet no buffer of the largest
            bucket in use can be cut from it, in per cent.
    """

    internal: float = 0.0
    arena: float = 0.0

    @property
    def alert(self) -> bool:
        """Whether either is so high that the user should know."""
        return max(self.internal, self.arena) > ALERT_PERCENT


@dataclass(frozen=True, slots=True)
class CompactionResult:
    """What a compaction did.

    Attributes:
        done: Whether it could be done: nothing was out.
        moved: Slots that have another extent now.
        before: Fragmentation before.
        after: Fragmentation after.
    """

    done: bool
    moved: int
    before: Fragmentation
    after: Fragmentation
