"""How a level meter moves: up at once, down slowly, the peak held. Pure Python."""

from __future__ import annotations

FALL_DB_PER_S = 26.0
"""How fast the bar falls; between a VU meter and a peak programme meter (IEC 60268-10)."""
PEAK_HOLD_S = 1.5
CLIP_HOLD_S = 2.0


class MeterBallistics:
    """The bar, the held peak and the clip lamp of a level meter.

    Args:
        floor_dbfs: The lowest level shown, in dBFS.
    """

    def __init__(self, floor_dbfs: float) -> None:
        self._floor = floor_dbfs
        self._level = floor_dbfs
        self._moved_s = 0.0
        self._peak_until_s = 0.0
        self._clip_until_s = 0.0
        self.bar_dbfs = floor_dbfs
        self.peak_dbfs = floor_dbfs
        self.clipped = False

    def take(self, rms_dbfs: float, peak_dbfs: float, clipped: bool, now_s: float) -> None:
        """Hear a new level; minus infinity and NaN are silence."""
        self._level = self._shown(rms_dbfs)
        self.bar_dbfs = max(self.bar_dbfs, self._level)
        peak = max(self._shown(peak_dbfs), self._level)
        if peak >= self.peak_dbfs:
            self.peak_dbfs = peak
            self._peak_until_s = now_s + PEAK_HOLD_S
        if clipped:
            self.clipped = True
            self._clip_until_s = now_s + CLIP_HOLD_S

    def advance(self, now_s: float) -> bool:
        """Let bar and peak fall; returns whether anything is still to come down."""
        fall = FALL_DB_PER_S * min(max(now_s - self._moved_s, 0.0), 0.1)
        self._moved_s = now_s
        self.bar_dbfs = max(self.bar_dbfs - fall, self._level)
        if now_s >= self._peak_until_s:
            self.peak_dbfs = max(self.peak_dbfs - fall, self.bar_dbfs)
        if now_s >= self._clip_until_s:
            self.clipped = False
        return self.clipped or self.bar_dbfs > self._level or self.peak_dbfs > self.bar_dbfs

    def rest(self) -> None:
        """Fall silent; bar and peak come down by themselves."""
        self._level = self._floor

    def _shown(self, dbfs: float) -> float:
        return min(dbfs, 0.0) if dbfs > self._floor else self._floor
