"""How often something happens."""

from __future__ import annotations

from collections import deque


class Rate:
    """Growth of a running total, per second, over about the last second.

    Args:
        window_ns: How far back it looks, in ns.
    """

    def __init__(self, window_ns: int = 1_000_000_000) -> None:
        self._window_ns = window_ns
        self._marks: deque[tuple[int, float]] = deque()

    def update(self, now_ns: int, total: float) -> float:
        """Note a running total and tell its growth per second; 0 at first."""
        self._marks.append((now_ns, total))
        while len(self._marks) > 2 and now_ns - self._marks[1][0] >= self._window_ns:
            self._marks.popleft()
        then_ns, then = self._marks[0]
        elapsed = now_ns - then_ns
        return (total - then) * 1e9 / elapsed if elapsed > 0 else 0.0

    def reset(self) -> None:
        """Forget what was noted."""
        self._marks.clear()
