"""Which of several notes found in the same sound it is.

What repeats after a period repeats after two and three of them, too, and a series with lines in
between takes up whatever else there is: the thump of a body, the end of what sounded before. So a
longer period nearly always explains a little more, and is the true one only where it explains
much more.
"""

from __future__ import annotations

from collections.abc import Sequence

from tuner.pitch.octave import WHOLES
from tuner.pitch.track import Track

_NEAR_WHOLE = 0.03
"""Ratios are whole to within this: short windows are rough."""

_AS_WELL = 2.0
"""A shorter period is the true one as long as it leaves no more than this many times the energy."""


def best_of(found: Sequence[Track]) -> Track | None:
    """The note that explains the sound best, or one of a shorter period that does it as well."""
    if not found:
        return None
    best = max(found, key=_explained)
    as_well = [track for track in found if track.f1 > best.f1 and _is_shorter_period(track, best)]
    return max(as_well, key=lambda track: track.f1, default=best)


def is_false_octave(fresh: Track, track: Track) -> bool:
    """Whether a note found anew is only another octave of what it was before."""
    if not look_alike(fresh, track):
        return False
    return fresh.f1 < track.f1 or not _is_shorter_period(fresh, track)


def _is_shorter_period(higher: Track, lower: Track) -> bool:
    """Whether the higher one of two notes is all that the lower one is."""
    left = 1 - _explained(higher)
    return look_alike(higher, lower) and left <= _AS_WELL * (1 - _explained(lower))


def look_alike(one: Track, other: Track) -> bool:
    """Whether a few periods of one note may look like the other."""
    times = max(one.f1, other.f1) / min(one.f1, other.f1)
    whole = round(times)
    return whole in WHOLES and abs(times - whole) <= _NEAR_WHOLE * whole


def is_even_multiple(higher: Track, lower: Track) -> bool:
    """Whether one note is twice, four, six… times the other, as far as few periods tell."""
    times = higher.f1 / lower.f1
    whole = 2 * round(times / 2)
    return whole > 0 and abs(times - whole) <= _NEAR_WHOLE * whole


def _explained(track: Track) -> float:
    """Share of the energy that a note carries."""
    return 0.0 if track.estimate is None else track.estimate.lines.explained
