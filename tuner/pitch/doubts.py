"""Doubts about the note that is followed: another may have taken over, or explain it all better."""

from __future__ import annotations

from tuner.pitch.choice import best_of, is_even_multiple, look_alike
from tuner.pitch.mains import is_hum
from tuner.pitch.onset import OnsetDetector
from tuner.pitch.search import Search
from tuner.pitch.track import Track

_SAME_CENTS = 40.0
"""Pitches nearer than this are the same note."""

_LOOK_PERIODS = 4.0
"""Periods of the present note in a look at its end."""

_LOOK_SECONDS = 0.035
"""A look at the end hears at least this much…"""

_LOOK_GROWTH = 1.5
"""…and so many times as much as the last one that found nothing: the true period may be longer."""

_AS_HIGH = 0.85
"""At a note's end, a rough pitch with less than this share of the best one's height speaks for no
note: of a wrong octave, there is always something to be seen."""

_SURE = 0.9
"""Height of the correlation that lets a look at the end replace the note."""

_LIKELY = 0.7
"""Height of the correlation that asks for a comparison with the whole note, or with what a longer
period carries when this note is lost."""

_MORE_THAN_AN_OCTAVE = 2.5
"""A note so many times as high may replace one whose period is longer than need be. Two an octave
apart may sound both, which ``octave.py`` tells better."""


class Doubts:
    """Looks for what else a sound may be, and remembers the note that was replaced."""

    def __init__(self, search: Search, onset: OnsetDetector) -> None:
        self._search = search
        self._onset = onset
        self._longer = 1.0
        self._former: Track | None = None

    def forget(self) -> None:
        """The note is no longer followed."""
        self._former = None

    def follow(self, track: Track, reach: float) -> tuple[Track, float]:
        """The note to follow from now on, and how far back it may be read, in seconds.

        Args:
            track: The note followed so far, just read.
            reach: How far back it may be read.
        """
        if track.settled:
            self._former = None
        elif not track.clear and self._former is not None:
            # What replaced the former note is none.
            track, self._former = self._former, None
        if track.fit.was_shortened() or track.fit.end_changed or track.fit.is_lost:
            return self._at_its_end(track, reach)
        self._longer = 1.0
        if track.fit.is_due_for_a_look():
            other = self._better(track, reach)
            if other is not None:
                self._former = track
                return other, reach
        return track, reach

    def _at_its_end(self, track: Track, reach: float) -> tuple[Track, float]:
        """The note that explains the end, where it has ceased to fit this one."""
        seconds = max(_LOOK_SECONDS, _LOOK_PERIODS / track.f1)
        if reach <= seconds or self._search.rests:
            return track, reach
        seconds = min(self._longer * seconds, reach)
        least = 0.0 if track.fit.is_lost else _SAME_CENTS
        height = self._search.disagreement(track, least, seconds, _AS_HIGH)
        enough = _LIKELY if track.fit.is_lost and track.fit.carries_little else _SURE
        other = self._search.best(seconds) if height > enough else None
        if other is not None and height < _SURE:
            # A longer period that repeats less exactly has to be told by what it explains; and it
            # is octaves or a twelfth below: the noise that a high note dies into has any pitch.
            longer = other.f1 <= track.f1 and look_alike(other, track)
            told = longer and other.fit.carries_what_is_missing_in(track.fit)
            other = other if told else None
        if other is not None and is_even_multiple(other, track) and track.has_odd_partials():
            # What changes is another partial: a higher note alone would leave these.
            other = None
        if other is None:
            self._search.rest()
            if seconds < reach:
                self._longer *= _LOOK_GROWTH
            return track, reach
        self._longer = 1.0
        self._former = track
        return other, seconds

    def _better(self, track: Track, reach: float) -> Track | None:
        """A note that explains the whole better, None if this one does."""
        height = self._search.disagreement(track, _SAME_CENTS, reach, 0.0)
        other = self._search.best(reach) if height > _LIKELY else None
        if other is None or other.estimate is None:
            return None
        if is_hum(other.estimate, self._onset.rms, struck=False):
            return None
        if other.is_octave_of(track):
            high = other.f1 > _MORE_THAN_AN_OCTAVE * track.f1
            better = high and best_of((track, other)) is other
        else:
            better = height > _SURE or other.fit.explains_more_than(track.fit)
        return other if better else None
