"""What is wrong with the input, said where the reader looks, with the way out. Pure Python.

Conditions are known here by their words, the values of ``InputCondition``: its module brings
NumPy along, which must not be read before the window is painted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tuner.text import Text

if TYPE_CHECKING:
    from tuner.pitch.level import InputCondition

_OK = "ok"
CLIPPING = "clipping"


class _Advice(NamedTuple):
    """What to do about a condition, and how long it takes to be told.

    Attributes:
        text: What is wrong, and what helps.
        recorded: The same of a recording, to which nobody can turn the gain down.
        before_s: How long it must last before it is told, in s.
        after_s: How long it stays told after it has ended, in s.
    """

    text: str
    recorded: str
    before_s: float
    after_s: float


_ADVICE = {
    "digital silence": _Advice(
        Text("Captions", "Digital silence: check mute switch and microphone permission"),
        Text("Captions", "Digital silence: wait, or choose another channel or recording"),
        0.5,
        0.0,
    ),
    CLIPPING: _Advice(
        Text("Captions", "Clipping: turn the input gain down"),
        Text("Captions", "Clipping: it was recorded too loud"),
        0.0,
        2.0,
    ),
    "DC offset": _Advice(
        Text("Captions", "DC offset: check the cable, or choose another input"),
        Text("Captions", "DC offset: choose another channel or recording"),
        0.5,
        1.0,
    ),
    "not numbers": _Advice(
        Text("Captions", "Broken sound data: restart the input, or choose another device"),
        Text("Captions", "Broken sound data: choose another recording"),
        0.0,
        2.0,
    ),
}


def way_out(condition: str, *, recorded: bool = False) -> str:
    """One line: what is wrong, and what helps; of a recording, or of an input."""
    advice = _ADVICE[condition]
    return advice.recorded if recorded else advice.text


class ConditionKeeper:
    """Turns the condition of each batch into one that can be read."""

    def __init__(self) -> None:
        self._last = _OK
        self._since_s = 0.0
        self._told: str | None = None
        self._until_s = 0.0

    def take(self, condition: InputCondition, now_s: float) -> None:
        """Hear the condition of a batch."""
        if condition.value != self._last:
            self._last = condition.value
            self._since_s = now_s
        advice = _ADVICE.get(self._last)
        if advice is not None and now_s - self._since_s >= advice.before_s:
            self._told = self._last
            self._until_s = now_s + advice.after_s

    def told(self, now_s: float) -> str | None:
        """The condition to tell at a moment; None when all is well."""
        if self._told != self._last and now_s >= self._until_s:
            self._told = None
        return self._told

    def reset(self) -> None:
        """Another input, another chance."""
        self._last, self._told = _OK, None
