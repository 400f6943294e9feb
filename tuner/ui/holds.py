"""Why no note is read for a while, although sound comes in. Pure Python."""

from __future__ import annotations

import enum


class Hold(enum.Enum):
    """A reason; where several hold at once, the first of them is told."""

    ROOM = "room"
    """The room is being learned, and nobody should play."""
    TONE = "tone"
    """The reference tone sounds."""
    VOICE = "voice"
    """A note is being spoken."""
    CUE = "cue"
    """The sound that says “in tune”."""

    @property
    def freezes(self) -> bool:
        """Whether what is shown stays as it is: it is soon over, and the note goes on."""
        return self in (Hold.VOICE, Hold.CUE)

    @property
    def for_microphones(self) -> bool:
        """Whether only a microphone is concerned, which hears what is played."""
        return self is not Hold.ROOM
