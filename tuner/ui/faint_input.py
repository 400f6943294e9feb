"""What a level that never reaches the gate tells: too quiet, or the wrong device. Pure Python."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from tuner.text import Text

LOUDER_DB = 12.0
"""What rises so far above the floor is somebody playing, not the noise going up and down."""
FAINT_S = 0.4
"""How long somebody must be heard below the gate before it is told, in s."""
TOLD_S = 4.0
"""How long it stays told after the last of it, in s."""
NOTHING_S = 20.0
"""How long an input may give nothing but its noise before it is suspected, in s."""
UNSTEADY_DB = 6.0
"""Noise that goes up and down by less is a device to which nobody plays."""

_FLOOR_RISE_DB_S = 1.0
_LOWEST_DBFS = -100.0
_PLAYBACK = (
    "monitor of", ".monitor", "loopback", "stereo mix", "what u hear", "wave out mix",
    "blackhole", "soundflower", "vb-audio", "vb-cable",
)  # fmt: skip
"""In the names of devices that hear what the computer plays."""

TOO_QUIET = Text("Captions", "Too quiet: turn the gain up, go nearer, or lower the noise gate")
_PLAYS_BACK = Text(
    "Captions", "“{device}” hears what the computer plays: choose a microphone above"
)
_NOTHING = Text(
    "Captions", "Nothing heard from “{device}” yet: if you play, choose another input above"
)


class Faint(enum.Enum):
    """What is suspected."""

    TOO_QUIET = "too quiet"
    PLAYS_BACK = "plays back"
    NOTHING_HEARD = "nothing heard"


def hears_the_computer(device: str) -> bool:
    """Whether a device's name says that it records what is played, not what is in the room."""
    name = device.casefold()
    return any(part in name for part in _PLAYBACK)


def faint_text(faint: Faint, device: str) -> str:
    """One line: what is suspected, and what helps."""
    if faint is Faint.TOO_QUIET:
        return TOO_QUIET
    template = _PLAYS_BACK if faint is Faint.PLAYS_BACK else _NOTHING
    return template.format(device=device)


@dataclass(slots=True)
class FaintWatch:
    """Hears levels; belongs to the GUI thread, which brings the time.

    Attributes:
        device: The microphone that is listened to; empty for a file or the demo.
        has_others: Whether there are other inputs to choose.
    """

    device: str = ""
    has_others: bool = False
    _floor: float | None = None
    _top: float = _LOWEST_DBFS
    _bottom: float = 0.0
    _last_s: float = 0.0
    _quiet_s: float = 0.0
    _faint_s: float = 0.0
    _faint_until_s: float = 0.0
    _heard: bool = False

    def restart(self) -> None:
        """Another input, another chance."""
        self._floor, self._top, self._bottom = None, _LOWEST_DBFS, 0.0
        self._quiet_s = self._faint_s = self._faint_until_s = 0.0
        self._heard = False

    def take(self, rms_dbfs: float, gate_dbfs: float, now_s: float) -> None:
        """Hear the level of a batch, in dBFS RMS, with the gate in force."""
        level = rms_dbfs
        if level <= _LOWEST_DBFS:
            # Digital silence is no floor that a room could rise from.
            self._floor = None
            return
        first = self._floor is None
        elapsed_s = 0.0 if first else min(max(now_s - self._last_s, 0.0), 0.5)
        self._last_s = now_s
        if level >= gate_dbfs:
            self._heard = True
            self._faint_s = self._faint_until_s = 0.0
        floor = level if self._floor is None else self._floor + _FLOOR_RISE_DB_S * elapsed_s
        self._floor = min(floor, level)
        self._top, self._bottom = max(self._top, level), min(self._bottom, level)
        self._quiet_s += elapsed_s
        if level < gate_dbfs and level > self._floor + LOUDER_DB:
            self._faint_s += elapsed_s
            if self._faint_s >= FAINT_S:
                self._faint_until_s = now_s + TOLD_S
        else:
            self._faint_s = max(self._faint_s - 0.2 * elapsed_s, 0.0)

    def told(self, now_s: float) -> Faint | None:
        """What to tell while no note is read; None for nothing."""
        if self.device and hears_the_computer(self.device):
            return Faint.PLAYS_BACK
        if now_s < self._faint_until_s:
            return Faint.TOO_QUIET
        steady = self._top - self._bottom < UNSTEADY_DB
        waited = self._quiet_s >= NOTHING_S and not self._heard
        if self.device and self.has_others and steady and waited:
            return Faint.NOTHING_HEARD
        return None
