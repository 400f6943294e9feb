"""The short sounds that say “in tune”: values that are cheap to import."""

from __future__ import annotations

import enum


class InTuneSound(enum.Enum):
    """What is heard when a note has come to stay in tune."""

    OFF = "off"
    CLICK = "click"
    CHIME = "chime"
