"""What happens to a pool, as typed events, and the queue that keeps listeners off its path.

Publishing never calls a listener. It appends to a bounded queue, and for what cannot wait it
rings a bell, which must not block either (in the engine it emits a queued signal). Whoever
listens drains the queue from its own thread's loop, in its own time.
"""

from __future__ import annotations

import enum
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from tuner.pool.fragmentation import CompactionResult, Fragmentation

_MOST_WAITING = 1024

AS_CONFIGURED = "as configured"
"""The reason for a size that was set, not found."""


class Priority(enum.IntEnum):
    """How soon a listener must hear of an event."""

    CRITICAL = 0
    """On the acquire and return path: recorded in under 0.5 ms, heard with the next drain."""
    HIGH = 1
    """Alerts and changes of the pool: heard within 5 ms."""
    NORMAL = 2
    """Figures: heard within 100 ms."""


@dataclass(frozen=True, slots=True)
class PoolEvent:
    """Something that happened.

    Attributes:
        time_ns: When, on the pool's clock.
    """

    priority: ClassVar[Priority] = Priority.HIGH

    time_ns: int


@dataclass(frozen=True, slots=True)
class Acquired(PoolEvent):
    """A buffer was lent; published only while details are wanted."""

    priority: ClassVar[Priority] = Priority.CRITICAL

    buffer_id: int
    frames: int


@dataclass(frozen=True, slots=True)
class Recycled(PoolEvent):
    """A buffer came back, ``out_ns`` after it was lent; only while details are wanted."""

    priority: ClassVar[Priority] = Priority.CRITICAL

    buffer_id: int
    out_ns: int


@dataclass(frozen=True, slots=True)
class Exhausted(PoolEvent):
    """No buffer was free; published once, until one is again."""


@dataclass(frozen=True, slots=True)
class Reclaimed(PoolEvent):
    """Buffers were out too long and have been given up."""

    buffer_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Refused(PoolEvent):
    """A return, transfer or release made no sense and changed nothing."""

    what: str
    buffer_id: int
    why: str


@dataclass(frozen=True, slots=True)
class Resized(PoolEvent):
    """The pool has another size or another bucket."""

    old_size: int
    size: int
    bucket: int
    reason: str


@dataclass(frozen=True, slots=True)
class Fragmented(PoolEvent):
    """Fragmentation has passed the alert, or is below it again."""

    fragmentation: Fragmentation


@dataclass(frozen=True, slots=True)
class Compacted(PoolEvent):
    """The arena was compacted."""

    result: CompactionResult


@dataclass(frozen=True, slots=True)
class HitRateChanged(PoolEvent):
    """The hit rate, in per cent, has fallen below the alert, or is above it again."""

    hit_rate: float
    alert: bool


@dataclass(frozen=True, slots=True)
class CollectorPaused(PoolEvent):
    """Python's collector has stopped everything for longer than a batch can wait."""

    pause_ms: float
    generation: int


class EventQueue:
    """Events on their way from the pool's thread to whoever listens.

    Args:
        bell: Called when something of high priority is waiting; must not block.

    Attributes:
        detailed: Whether events of the acquire and return path are wanted too.
    """

    __slots__ = ("_bell", "_dropped", "_waiting", "detailed")

    def __init__(self, bell: Callable[[], None]) -> None:
        self.detailed = False
        self._bell = bell
        self._waiting: deque[PoolEvent] = deque(maxlen=_MOST_WAITING)
        self._dropped = 0

    @property
    def dropped(self) -> int:
        """Events that were pushed out because nobody drained the queue."""
        return self._dropped

    def publish(self, event: PoolEvent) -> None:
        """Record an event; the oldest gives way when nobody listens."""
        self._dropped += len(self._waiting) == _MOST_WAITING
        self._waiting.append(event)
        if event.priority is Priority.HIGH:
            self._bell()

    def drain(self) -> tuple[PoolEvent, ...]:
        """Take everything that is waiting, oldest first."""
        waiting = tuple(self._waiting)
        self._waiting.clear()
        return waiting
