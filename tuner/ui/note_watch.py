"""When a note is worth a sound or a word: once it has stayed as it is for a while. Pure Python."""

from __future__ import annotations

import enum

IN_TUNE_S = 0.5
"""How long a note must stay in tune before that is heard, in s."""
SPOKEN_S = 1.0
"""How long it must stay in tune, flat or sharp before that is spoken, in s."""
BETWEEN_S = 3.0
"""How long the voice is silent after it began to speak, at least, in s."""


class Verdict(enum.Enum):
    """Where a note is."""

    IN_TUNE = "in tune"
    FLAT = "flat"
    SHARP = "sharp"


class NoteWatch:
    """Follows the verdict on the note that sounds; the time comes from outside."""

    def __init__(self) -> None:
        self._note = 0
        self._verdict: Verdict | None = None
        self._since_s = 0.0
        self._sounded = False
        self._spoken: set[Verdict] = set()
        self._spoke_s = float("-inf")

    def take(self, note: int, verdict: Verdict | None, now_s: float) -> None:
        """Hear the verdict of the moment.

        Args:
            note: Counts the notes.
            verdict: Where it is; None when it does not sound now.
            now_s: The moment, in s.
        """
        if note != self._note:
            self._note, self._sounded = note, False
            self._spoken.clear()
            self._verdict = None
        if verdict is not self._verdict:
            self._verdict, self._since_s = verdict, now_s

    def sounds_in_tune(self, now_s: float) -> bool:
        """Whether the in-tune sound is due; true once for each note."""
        stayed = self._verdict is Verdict.IN_TUNE and now_s - self._since_s >= IN_TUNE_S
        due = stayed and not self._sounded
        self._sounded |= due
        return due

    def is_to_be_spoken(self, now_s: float) -> bool:
        """Whether a word is due; true once for each verdict on each note."""
        verdict = self._verdict
        if verdict is None or verdict in self._spoken or now_s - self._since_s < SPOKEN_S:
            return False
        if now_s - self._spoke_s < BETWEEN_S:
            return False
        self._spoken.add(verdict)
        self._spoke_s = now_s
        return True

    def skip(self, seconds: float) -> None:
        """Go on as if this much time had not passed."""
        self._since_s += seconds
