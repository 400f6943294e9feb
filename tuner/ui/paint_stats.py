"""How often and how soon the needle is painted, counted where it happens."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass

_MOVING_NS = 100_000_000
"""Two paints further apart than this have a rest between them, not a slow frame."""
_KEPT = 4096


@dataclass(frozen=True, slots=True)
class PaintStats:
    """What the window has painted so far.

    Attributes:
        frames: Paints of the needle.
        fps_while_moving: Paints a second while the needle moved; 0 before it did.
        capture_to_paint_ms: From the capture of a batch's first frame to the paint of the needle
            with its reading, in ms; the newest 4096.
        first_paint_ns: When the tuning display was first painted (``time.monotonic_ns``);
            None before.
    """

    frames: int
    fps_while_moving: float
    capture_to_paint_ms: tuple[float, ...]
    first_paint_ns: int | None


class PaintCounter:
    """Counts the paints of a needle in bounded memory."""

    def __init__(self) -> None:
        self._frames = 0
        self._last_ns = 0
        self._first_ns: int | None = None
        self._moving_frames = 0
        self._moving_ns = 0
        self._captured_ns: int | None = None
        self._delays_ms: deque[float] = deque(maxlen=_KEPT)

    def expect(self, captured_ns: int) -> None:
        """The next paint shows the reading whose sound was captured then."""
        self._captured_ns = captured_ns

    def rested(self) -> None:
        """The needle has not moved by a visible amount this frame."""
        self._last_ns = 0

    def painted(self, moving: bool) -> None:
        """The needle has just been painted, on its way or at rest."""
        now = time.monotonic_ns()
        if self._first_ns is None:
            self._first_ns = now
        self._frames += 1
        since = now - self._last_ns
        if moving and since < _MOVING_NS:
            self._moving_frames += 1
            self._moving_ns += since
        self._last_ns = now
        if self._captured_ns is not None:
            self._delays_ms.append((now - self._captured_ns) / 1e6)
            self._captured_ns = None

    def snapshot(self) -> PaintStats:
        """The figures so far."""
        fps = self._moving_frames * 1e9 / self._moving_ns if self._moving_ns else 0.0
        return PaintStats(self._frames, fps, tuple(self._delays_ms), self._first_ns)
