"""What happens to the pool, in kinds and sentences. Pure Python."""

from __future__ import annotations

import enum

from tuner.pool.events import (
    Acquired,
    CollectorPaused,
    Compacted,
    Exhausted,
    Fragmented,
    HitRateChanged,
    PoolEvent,
    Reclaimed,
    Recycled,
    Refused,
    Resized,
)
from tuner.pool.fragmentation import ALERT_PERCENT, CompactionResult
from tuner.ui.words import THIN, grouped, milliseconds

_MOST_NAMED = 3
_NS_PER_MS = 1e6
_UNEXPLAINED = "as configured"


class Kind(enum.Enum):
    """What an event is about; its value is what the filter calls it."""

    SHORTAGE = "Shortage"
    LOSS = "Losses"
    SIZE = "Size"
    FRAGMENTATION = "Fragmentation"
    COLLECTOR = "Collector"
    LENT = "Lent"
    BACK = "Returned"


_KINDS: dict[type[PoolEvent], Kind] = {
    Exhausted: Kind.SHORTAGE,
    HitRateChanged: Kind.SHORTAGE,
    Reclaimed: Kind.LOSS,
    Refused: Kind.LOSS,
    Resized: Kind.SIZE,
    Compacted: Kind.FRAGMENTATION,
    Fragmented: Kind.FRAGMENTATION,
    CollectorPaused: Kind.COLLECTOR,
    Acquired: Kind.LENT,
    Recycled: Kind.BACK,
}


def kind_of(event: PoolEvent) -> Kind:
    """What an event is about."""
    return _KINDS[type(event)]


def is_known(event: PoolEvent) -> bool:
    """Whether there are words for it."""
    return type(event) in _KINDS


def sentence(event: PoolEvent) -> str:  # noqa: PLR0911 - one sentence an event
    """An event in one sentence."""
    match event:
        case Acquired():
            return f"Buffer {event.buffer_id} was lent for {grouped(event.frames)} frames."
        case Recycled():
            out = milliseconds(event.out_ns / _NS_PER_MS)
            return f"Buffer {event.buffer_id} came back after {out}."
        case Exhausted():
            return "No buffer was free."
        case Reclaimed():
            return _reclaimed(event.buffer_ids)
        case Refused():
            return f"The {event.what} of buffer {event.buffer_id} was refused: {event.why}."
        case Resized():
            return _resized(event)
        case Fragmented():
            waste = event.fragmentation
            if not waste.alert:
                return f"Fragmentation is below {ALERT_PERCENT:.0f}{THIN}% again."
            return (
                f"Fragmentation is above {ALERT_PERCENT:.0f}{THIN}%: {waste.internal:.0f}{THIN}% "
                f"inside the buffers, {waste.arena:.0f}{THIN}% in the arena."
            )
        case Compacted():
            return compacted(event.result)
        case HitRateChanged():
            verb = "fell to" if event.alert else "is back at"
            return f"The hit rate {verb} {event.hit_rate:.1f}{THIN}%."
        case CollectorPaused():
            pause = milliseconds(event.pause_ms)
            return f"Everything stopped for {pause} (generation {event.generation})."
        case _:
            return type(event).__name__


def compacted(result: CompactionResult) -> str:
    """What a compaction gained."""
    moved = "1 buffer" if result.moved == 1 else f"{result.moved} buffers"
    before, after = result.before.arena, result.after.arena
    if before == after:
        return f"Compacted; {moved} moved, and nothing was fragmented."
    return f"Compacted; {moved} moved, fragmentation {before:.1f} → {after:.1f}{THIN}%."


def _reclaimed(ids: tuple[int, ...]) -> str:
    if len(ids) == 1:
        return f"Buffer {ids[0]} was out too long and was given up."
    named = ", ".join(map(str, ids)) if len(ids) <= _MOST_NAMED else f"{len(ids)} of them"
    return f"Buffers were out too long and were given up: {named}."


def _resized(event: Resized) -> str:
    frames = f"of {grouped(event.bucket)} frames"
    if event.old_size == event.size:
        change = f"{event.size} buffers {frames}"
    else:
        change = f"{event.old_size} → {event.size} buffers {frames}"
    if event.reason == _UNEXPLAINED:
        return f"{change}, {_UNEXPLAINED}."
    why = event.reason.removeprefix(f"{event.size} buffers: ")
    return f"{change}: {why}"
