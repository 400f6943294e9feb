"""How many buffers a pool should have, from watched use.

The recommendation is twice the most that were ever out, and two: room for a stall as long as
the worst one seen. Growing is quick, because an exhausted pool loses sound; shrinking is slow,
because a large one only costs memory.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from tuner.pool.usage import WINDOW_S, Usage
from tuner.text import Text

WATCH_S = 30.0
"""How long use is watched before it is reason for another size; an exhaustion is one at once."""
HEADROOM = 2
SPARE = 2
GROWTH = 1.5
"""Factor by which a pool that was exhausted grows, whatever its peak."""
CROWDED = 0.75
"""Share of the buffers out at once above which a pool grows before it is exhausted."""
SHRINK_BELOW = 0.75
"""A pool shrinks only to less than this share of its size: small savings are not worth it."""
CALM_S = 120.0
"""How long after any change, and after any exhaustion, a pool does not shrink, in s."""
_FRAME_BYTES = 4


@dataclass(frozen=True, slots=True)
class Limits:
    """Between which sizes a pool may be changed.

    Raises:
        ValueError: The limits are not in order.
    """

    smallest: int = 4
    largest: int = 64

    def __post_init__(self) -> None:
        if not 1 <= self.smallest <= self.largest:
            raise ValueError(
                f"The smallest pool ({self.smallest}) must not be larger than the largest "
                f"({self.largest})."
            )

    def clamp(self, size: int) -> int:
        """The nearest size that is allowed."""
        return max(self.smallest, min(size, self.largest))


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A size and why.

    Attributes:
        size: Buffers the pool should have.
        reason: One sentence for the user.
        saved_bytes: Sample memory that saves; negative if it takes more.
        watching_s: For how long use has been watched, in s, while that is too short to say;
            the size is then the one there is. None once it is long enough.
    """

    size: int
    reason: str
    saved_bytes: int
    watching_s: float | None = None


def recommend(usage: Usage, size: int, bucket: int, limits: Limits) -> Recommendation:
    """Recommend a size from watched use.

    Args:
        usage: What was watched.
        size: Buffers the pool has.
        bucket: Frames a buffer takes in memory.
        limits: Sizes that are allowed.
    """
    if usage.watched_s < WATCH_S and not usage.exhausted:
        reason = Text(
            "Pool", "Watching how many buffers are in use: {seen:.0f} s of {wanted:.0f} s."
        ).format(seen=usage.watched_s, wanted=WATCH_S)
        return Recommendation(size, reason, 0, usage.watched_s)
    wanted = HEADROOM * usage.peak_outstanding + SPARE
    if usage.exhausted:
        wanted = max(wanted, math.ceil(GROWTH * size))
    better = limits.clamp(wanted)
    return explain(usage, size, better, bucket)


def explain(usage: Usage, size: int, better: int, bucket: int) -> Recommendation:
    """Say why a pool of ``size`` buffers should have ``better`` many, each of ``bucket`` frames."""
    saved = (size - better) * bucket * _FRAME_BYTES
    return Recommendation(better, _reason(usage, size, better, saved), saved)


class SizingPolicy:
    """Decides when an automatic pool changes its size; never to and fro.

    A size is left only for one that differs enough, and a smaller one only after a calm: the
    thresholds of growing and shrinking are too far apart for one load to cross both.
    """

    def __init__(self) -> None:
        self._quiet_since_s: float | None = None
        self._exhausted = 0

    def decide(self, now_s: float, usage: Usage, size: int, bucket: int, limits: Limits) -> int:
        """The size the pool should have now; mostly the one it has.

        Args:
            now_s: The time, in s, on a monotonic clock.
            usage: What was watched.
            size: Buffers the pool has.
            bucket: Frames a buffer takes in memory.
            limits: Sizes that are allowed.
        """
        newly_exhausted = usage.exhausted > self._exhausted
        self._exhausted = usage.exhausted
        if self._quiet_since_s is None or newly_exhausted:
            self._quiet_since_s = now_s
        if not limits.smallest <= size <= limits.largest:
            return self._change(now_s, limits.clamp(size))
        if newly_exhausted:
            return self._change(now_s, limits.clamp(math.ceil(GROWTH * size)))
        if usage.peak_outstanding > CROWDED * size:
            better = limits.clamp(HEADROOM * usage.peak_outstanding + SPARE)
            return self._change(now_s, max(size, better))
        better = limits.clamp(HEADROOM * usage.peak_outstanding + SPARE)
        calm = now_s - self._quiet_since_s >= CALM_S and usage.watched_s >= CALM_S
        if calm and not usage.exhausted and better < SHRINK_BELOW * size:
            return self._change(now_s, better)
        return size

    def _change(self, now_s: float, size: int) -> int:
        self._quiet_since_s = now_s
        return size


def why_of(reason: str) -> str:
    """A reason without the size it is for, where it has one."""
    why = reason.values.get("why", reason) if isinstance(reason, Text) else reason
    assert isinstance(why, str)
    return why


def _reason(usage: Usage, size: int, better: int, saved: int) -> Text:
    if not usage.peak_outstanding:
        why = Text("Pool", "none was out in {duration}.").format(
            duration=_duration(usage.watched_s)
        )
        return Text("Pool", "{size} buffers: {why}").format(size=size, why=why)
    seen = Text("Pool", "peak outstanding {peak} over {duration}").format(
        peak=usage.peak_outstanding, duration=_duration(usage.watched_s)
    )
    if usage.turnover_p99_ms:
        seen = Text("Pool", "{seen}, turnover p99 {turnover:.0f} ms").format(
            seen=seen, turnover=usage.turnover_p99_ms
        )
    if usage.exhausted:
        seen = Text("Pool", "{seen}, exhausted {times}×").format(seen=seen, times=usage.exhausted)
    if better == size:
        why = Text("Pool", "{seen}; that leaves {headroom:.1f}× head-room, as now.")
    elif saved > 0:
        why = Text(
            "Pool", "{seen}; that leaves {headroom:.1f}× head-room and saves {memory:.0f} KiB."
        )
    else:
        why = Text(
            "Pool",
            "{seen}; that leaves {headroom:.1f}× head-room and takes another {memory:.0f} KiB.",
        )
    headroom = better / usage.peak_outstanding
    why = why.format(seen=seen, headroom=headroom, memory=abs(saved) / 1024.0)
    return Text("Pool", "{size} buffers: {why}").format(size=better, why=why)


def _duration(seconds: float) -> str:
    if seconds < 90.0:
        return f"{seconds:.0f} s"
    return f"{min(seconds, WINDOW_S) / 60.0:.0f} min"
