"""What happens to the pool, in kinds and sentences. Pure Python."""

from __future__ import annotations

import enum

from tuner.pool.events import (
    AS_CONFIGURED,
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
from tuner.pool.sizing import why_of
from tuner.text import Text
from tuner.ui.language import translate, translated
from tuner.ui.words import grouped, milliseconds

_MOST_NAMED = 3
_NS_PER_MS = 1e6
_REFUSED = {
    "return": Text("Pool", "The return of buffer {id} was refused: {why}."),
    "transfer": Text("Pool", "The transfer of buffer {id} was refused: {why}."),
    "release": Text("Pool", "The release of buffer {id} was refused: {why}."),
}


class Kind(enum.Enum):
    """What an event is about; its value is what the filter calls it."""

    SHORTAGE = Text("Pool", "Shortage")
    LOSS = Text("Pool", "Losses")
    SIZE = Text("Pool", "Size")
    FRAGMENTATION = Text("Pool", "Fragmentation")
    COLLECTOR = Text("Pool", "Collector")
    LENT = Text("Pool", "Lent")
    BACK = Text("Pool", "Returned")


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
            return translate("Pool", "Buffer {id} was lent for {frames} frames.").format(
                id=event.buffer_id, frames=grouped(event.frames)
            )
        case Recycled():
            out = milliseconds(event.out_ns / _NS_PER_MS)
            return translate("Pool", "Buffer {id} came back after {out}.").format(
                id=event.buffer_id, out=out
            )
        case Exhausted():
            return translate("Pool", "No buffer was free.")
        case Reclaimed():
            return _reclaimed(event.buffer_ids)
        case Refused():
            return translated(_REFUSED[event.what].format(id=event.buffer_id, why=event.why))
        case Resized():
            return _resized(event)
        case Fragmented():
            waste = event.fragmentation
            if not waste.alert:
                return translate("Pool", "Fragmentation is below {limit:.0f}\u202f% again.").format(
                    limit=ALERT_PERCENT
                )
            return translate(
                "Pool",
                "Fragmentation is above {limit:.0f}\u202f%: {internal:.0f}\u202f% inside "
                "the buffers, {arena:.0f}\u202f% in the arena.",
            ).format(limit=ALERT_PERCENT, internal=waste.internal, arena=waste.arena)
        case Compacted():
            return compacted(event.result)
        case HitRateChanged():
            text = (
                translate("Pool", "The hit rate fell to {hit_rate:.1f}\u202f%.")
                if event.alert
                else translate("Pool", "The hit rate is back at {hit_rate:.1f}\u202f%.")
            )
            return text.format(hit_rate=event.hit_rate)
        case CollectorPaused():
            pause = milliseconds(event.pause_ms)
            return translate(
                "Pool", "Everything stopped for {pause} (generation {generation})."
            ).format(pause=pause, generation=event.generation)
        case _:
            return type(event).__name__


def compacted(result: CompactionResult) -> str:
    """What a compaction gained."""
    before, after = result.before.arena, result.after.arena
    if before == after:
        sentence = (
            translate("Pool", "Compacted; 1 buffer moved, and nothing was fragmented.")
            if result.moved == 1
            else translate("Pool", "Compacted; {count} buffers moved, and nothing was fragmented.")
        )
    elif result.moved == 1:
        sentence = translate(
            "Pool",
            "Compacted; 1 buffer moved, fragmentation {before:.1f} → {after:.1f}\u202f%.",
        )
    else:
        sentence = translate(
            "Pool",
            "Compacted; {count} buffers moved, fragmentation {before:.1f} → {after:.1f}\u202f%.",
        )
    return sentence.format(count=result.moved, before=before, after=after)


def _reclaimed(ids: tuple[int, ...]) -> str:
    if len(ids) == 1:
        return translate("Pool", "Buffer {id} was out too long and was given up.").format(id=ids[0])
    if len(ids) <= _MOST_NAMED:
        return translate("Pool", "Buffers were out too long and were given up: {ids}.").format(
            ids=", ".join(map(str, ids))
        )
    return translate("Pool", "{count} buffers were out too long and were given up.").format(
        count=len(ids)
    )


def _resized(event: Resized) -> str:
    change = (
        translate("Pool", "{size} buffers of {frames} frames")
        if event.old_size == event.size
        else translate("Pool", "{old_size} → {size} buffers of {frames} frames")
    ).format(old_size=event.old_size, size=event.size, frames=grouped(event.bucket))
    if event.reason == AS_CONFIGURED:
        return translate("Pool", "{change}, as configured.").format(change=change)
    return translate("Pool", "{change}: {why}").format(
        change=change, why=translated(why_of(event.reason))
    )
