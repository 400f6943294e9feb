"""How loud the room is when nobody plays, and the gate that follows from it.

A few seconds of levels are enough. The first moments, in which the mouse clicks, do not count;
the rest is cut into stretches of a quarter of a second, and the two loudest are left out, so
that one knock, with its echo, changes nothing. Of what is left the 95th percentile is the room.
"""

from __future__ import annotations

import enum
import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from tuner.pitch.level import FLOOR_DBFS

LISTEN_SECONDS = 3.0
"""How long the room is heard…"""

SKIP_SECONDS = 0.3
"""…after these first moments."""

ABOVE_ROOM_DB = 6.0
"""How far above the room the gate is set, in dB."""

_STRETCH_SECONDS = 0.25
_LEFT_OUT = 2
_PERCENTILE = 0.95

_PLAYED_SECONDS = 0.3
"""Somebody plays when there was a pitch for so long…"""

_PLAYED_DBFS = -45.0
"""…that is louder than this: what is quieter belongs to the room, as its hum does."""

_LOUD_DBFS = -40.0
"""A gate above such a room would swallow notes as well."""


class NotARoom(enum.Enum):
    """Why the room cannot be told."""

    NOTE = "note"
    """Somebody plays."""
    LOUD = "loud"
    """The room is nearly as loud as an instrument."""
    DIGITAL_SILENCE = "digital silence"
    """Exact zeros: there is no room to be heard."""


@dataclass(slots=True)
class RoomListener:
    """Hears the level of batch after batch; belongs to one thread at a time."""

    _levels: list[tuple[float, float]] = field(default_factory=list)
    _heard_s: float = 0.0
    _played_s: float = 0.0

    @property
    def remaining_s(self) -> float:
        """How long it still has to listen, in s."""
        return max(SKIP_SECONDS + LISTEN_SECONDS - self._heard_s, 0.0)

    def hear(self, rms_dbfs: float, seconds: float, *, has_pitch: bool) -> None:
        """Hear the next batch.

        Args:
            rms_dbfs: Its RMS level, in dBFS.
            seconds: Its length, in s, more than 0.
            has_pitch: Whether a note was found in it.
        """
        self._heard_s += seconds
        if self._heard_s <= SKIP_SECONDS:
            return
        self._levels.append((self._heard_s, rms_dbfs))
        if has_pitch and rms_dbfs > _PLAYED_DBFS:
            self._played_s += seconds

    def result(self) -> float | NotARoom:
        """The level of the room in dBFS RMS, or why it cannot be told.

        Raises:
            ValueError: Nothing was heard.
        """
        if not self._levels:
            raise ValueError("nothing was heard")
        if self._played_s >= _PLAYED_SECONDS:
            return NotARoom.NOTE
        room_dbfs = _percentile(self._quieter_levels())
        if room_dbfs <= FLOOR_DBFS:
            return NotARoom.DIGITAL_SILENCE
        return NotARoom.LOUD if room_dbfs > _LOUD_DBFS else room_dbfs

    def _quieter_levels(self) -> list[float]:
        """All but those of the loudest stretches."""
        stretches: dict[int, list[float]] = {}
        for end_s, level in self._levels:
            stretches.setdefault(int(end_s / _STRETCH_SECONDS), []).append(level)
        by_loudness = sorted(stretches.values(), key=max)
        kept = by_loudness[: max(len(by_loudness) - _LEFT_OUT, 1)]
        return [level for stretch in kept for level in stretch]


def gate_above(room_dbfs: float, lowest_dbfs: float, highest_dbfs: float) -> float:
    """The gate for a room, in whole dBFS between two ends."""
    return min(max(round(room_dbfs) + ABOVE_ROOM_DB, lowest_dbfs), highest_dbfs)


def _percentile(levels: Sequence[float]) -> float:
    return sorted(levels)[math.ceil(_PERCENTILE * len(levels)) - 1]
