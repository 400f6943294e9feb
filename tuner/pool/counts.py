"""What a pool has done so far, added up."""

from __future__ import annotations

from tuner.pool.histogram import Histogram


class Counts:
    """Running totals, which the pool adds to; what each means is said in ``PoolStats``.

    Attributes:
        requested_frames: Frames asked for since the layout last changed.
        granted_frames: Frames in the buffers that were lent for them.
    """

    __slots__ = (
        "acquired",
        "acquisition",
        "exhausted",
        "granted_frames",
        "refused",
        "released",
        "requested_frames",
        "returned",
        "timed_out",
        "transferred",
        "turnover",
    )

    def __init__(self) -> None:
        self.acquisition = Histogram()
        self.turnover = Histogram()
        self.reset()

    @property
    def unused_percent(self) -> float:
        """Share of what was lent that nobody had asked for, in per cent."""
        if not self.granted_frames:
            return 0.0
        return 100.0 * (1.0 - self.requested_frames / self.granted_frames)

    def reset(self) -> None:
        """Start everything anew."""
        self.acquired = self.transferred = self.returned = self.released = 0
        self.exhausted = self.timed_out = self.refused = 0
        self.requested_frames = self.granted_frames = 0
        self.acquisition.reset()
        self.turnover.reset()
