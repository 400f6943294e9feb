"""How measured phases become a pattern that moves with every frame. Pure Python.

Phases arrive some at a time, 8 ms apart, as often as batches do. A play head runs by the frame
clock a little behind them and reads between them: what moves on the screen is the measured
phase, late by a few hundredths of a second, never a speed computed from cents.
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tuner.engine.views import StrobeView

BANDS = 5
_KEPT = 96
_LEAST_LAG_S = 0.02
_PULL = 0.03
"""How much of its error the play head makes good in a frame."""
_SNAP_S = 0.4
_REACH_S = 0.3
"""How far beyond what is measured a speed is believed."""
_SILENT_S = 0.4
_EXPOSURE_S = 1.0 / 30.0
"""How long an eye gathers light: what turns once in this time is an even grey."""
_RANGE_DB = 45.0
"""A band this much weaker than the strongest cannot be seen."""
_FAINTEST_DB, _BRIGHT_DB = -90.0, -70.0
_RISE_S, _FALL_S = 0.04, 0.12


@dataclass(frozen=True, slots=True)
class _Moment:
    time_s: float
    turns: tuple[float, ...]
    levels: tuple[float, ...]


class StrobeMotion:
    """Where each band stands and how clearly it is seen.

    Attributes:
        turns: The phase of each band, in turns; rising means sharp.
        contrasts: Of each band, 0 (gone) to 1.
    """

    def __init__(self) -> None:
        self.turns = [0.0] * BANDS
        self.contrasts = [0.0] * BANDS
        self._base = [0.0] * BANDS
        self._moments: deque[_Moment] = deque(maxlen=_KEPT)
        self._coming: list[_Moment] = []
        self._run = self._coming_run = -1
        self._play_s = 0.0
        self._frame_s = 0.0
        self._taken_s = -math.inf
        self._interval_s = 0.02
        self._sounding = False

    def take(self, view: StrobeView, now_s: float) -> None:
        """Hear what was measured since the last view."""
        interval_s, self._taken_s = now_s - self._taken_s, now_s
        if interval_s < _SILENT_S:
            self._interval_s = max(interval_s, 0.9 * self._interval_s)
        self._sounding = view.target_hz > 0.0
        if not self._sounding:
            return
        measured = zip(view.times_s, view.turns, view.levels, strict=True)
        moments = [_Moment(*each) for each in measured]
        if view.run == self._run:
            self._moments.extend(moments)
            return
        if view.run != self._coming_run:
            self._coming_run = view.run
            self._coming = []
        self._coming += moments
        if len(self._coming) > 1:
            self._join()

    def advance(self, now_s: float) -> bool:
        """Move to a moment; returns whether more is to come."""
        step_s, self._frame_s = min(max(now_s - self._frame_s, 0.0), 0.1), now_s
        heard = now_s - self._taken_s < _SILENT_S
        if len(self._moments) > 1:
            self._play(step_s)
        for band in range(BANDS):
            aim = self._aim(band) if heard and self._sounding else 0.0
            rise = aim > self.contrasts[band]
            part = 1.0 - math.exp(-step_s / (_RISE_S if rise else _FALL_S))
            contrast = self.contrasts[band] + part * (aim - self.contrasts[band])
            self.contrasts[band] = contrast if contrast > 0.01 else 0.0
        return heard or any(self.contrasts)

    def _join(self) -> None:
        """Go on with another run from where the pattern stands, at the new run's speed."""
        self._run = self._coming_run
        self._moments.clear()
        self._moments.extend(self._coming)
        self._coming = []
        aim_s = self._moments[-1].time_s - self._lag_s()
        if not self._moments[0].time_s - _REACH_S < self._play_s < aim_s + _SNAP_S:
            self._play_s = aim_s
        self._hold()

    def _hold(self) -> None:
        """Let the pattern stay where it is although the play head has moved."""
        read = self._read(self._play_s)
        self._base = [shown - value for shown, value in zip(self.turns, read, strict=True)]

    def _play(self, step_s: float) -> None:
        aim_s = self._moments[-1].time_s - self._lag_s()
        if abs(aim_s - self._play_s) > _SNAP_S + self._interval_s:
            self._play_s = aim_s
            self._hold()
        self._play_s += step_s
        self._play_s += (aim_s - self._play_s) * _PULL
        read = self._read(self._play_s)
        self.turns = [base + value for base, value in zip(self._base, read, strict=True)]

    def _lag_s(self) -> float:
        return max(_LEAST_LAG_S, 1.3 * self._interval_s)

    def _piece(self, time_s: float) -> tuple[_Moment, _Moment]:
        """The two moments that a moment lies between, or is nearest to."""
        moments = self._moments
        for index in range(len(moments) - 2, 0, -1):
            if moments[index].time_s <= time_s:
                return moments[index], moments[index + 1]
        return moments[0], moments[1]

    def _read(self, time_s: float) -> list[float]:
        """The phases at a moment, in a straight line between and a little beyond those known."""
        one, other = self._piece(time_s)
        nearest = min(max(time_s, one.time_s - _REACH_S), other.time_s + _REACH_S)
        part = (nearest - one.time_s) / (other.time_s - one.time_s)
        return [a + part * (b - a) for a, b in zip(one.turns, other.turns, strict=True)]

    def _aim(self, band: int) -> float:
        """The contrast a band should have."""
        if len(self._moments) < 2:
            return 0.0
        one, other = self._piece(self._play_s)
        strongest = max(other.levels)
        seen = 1.0 + (other.levels[band] - strongest) / _RANGE_DB
        loud = (strongest - _FAINTEST_DB) / (_BRIGHT_DB - _FAINTEST_DB)
        hz = (other.turns[band] - one.turns[band]) / (other.time_s - one.time_s)
        return min(max(seen, 0.0), 1.0) * min(max(loud, 0.0), 1.0) * _sharpness(hz)


def _sharpness(hz: float) -> float:
    """What is left of stripes that pass so often a second while the eye gathers light."""
    turns = abs(hz) * _EXPOSURE_S
    if turns >= 1.0:
        return 0.0
    return math.sin(math.pi * turns) / (math.pi * turns) if turns > 1e-6 else 1.0
