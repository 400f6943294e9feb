"""Looks for notes in the newest sound: rough pitches first, then the notes they lead to."""

from __future__ import annotations

from tuner.pitch.choice import best_of
from tuner.pitch.coarse import CoarseReader
from tuner.pitch.evidence import confirms
from tuner.pitch.fine import FineReader
from tuner.pitch.onset import OnsetDetector
from tuner.pitch.pyramid import Pyramid
from tuner.pitch.ranks import Ranks
from tuner.pitch.series import cents_apart
from tuner.pitch.track import Track

_PERIODIC = 0.45
"""Height of the correlation from which a rough pitch is worth a fine reading."""

_SHORT_SECONDS = 0.08
"""So little of a sound may hold only a few periods: what is found there has to be confirmed."""

_THUMP_SECONDS = 0.08
"""So long after an attack its thump may hide the note's period."""

_ALIKE_CENTS = 15.0
"""Candidates nearer than this lead to the same reading."""

_STRUCK_SECONDS = 0.25
"""A note found this soon after an attack is the note that was struck."""

_REST_SECONDS = 0.03
"""After a search that found nothing in a sound that goes on, the next one waits this long…"""

_REST_A_PASS = 0.006
"""…or this long for each pass of the fine reading that it took: what is hard to tell, such as a
cluster of notes, is not searched at every reading."""


class Search:
    """Finds notes in what a pyramid holds."""

    def __init__(self, pyramid: Pyramid, onset: OnsetDetector) -> None:
        self._coarse = CoarseReader(pyramid)
        self._fine = FineReader(pyramid)
        self._ranks = Ranks(pyramid)
        self._onset = onset
        self._rest = 0.0

    @property
    def passes(self) -> int:
        """How often lines were read so far: what nearly all of the work goes into."""
        return self._fine.passes

    def rest(self, passes: int = 0) -> None:
        """The last search found nothing, in so many passes: the next one waits."""
        self._rest = max(_REST_SECONDS, passes * _REST_A_PASS)

    def go_on(self, elapsed: float) -> None:
        """``elapsed`` seconds have passed."""
        self._rest -= elapsed

    @property
    def rests(self) -> bool:
        """Whether it is too early for another search."""
        return self._rest > 0

    def best(self, seconds: float) -> Track | None:
        """The best note in the newest ``seconds``, None when there is none."""
        short = seconds < _SHORT_SECONDS
        struck = self._onset.onsets > 0 and self._onset.is_younger_than(_STRUCK_SECONDS)
        found: list[Track] = []
        tried: list[float] = []
        thumped = self._onset.is_younger_than(_THUMP_SECONDS)
        for candidate in self._coarse.read(seconds, thumped=thumped):
            if 0 < candidate.height < _PERIODIC:
                continue
            if any(cents_apart(candidate.hz, hz) < _ALIKE_CENTS for hz in tried):
                continue
            tried.append(candidate.hz)
            track = Track(self._fine, self._ranks, candidate.hz, struck=struck)
            if not track.start(seconds) or not track.clear or track.estimate is None:
                continue
            if short and not confirms(candidate, track.estimate):
                continue
            found.append(track)
        return best_of(found)

    def disagreement(self, track: Track, cents: float, seconds: float, share: float) -> float:
        """Height of the best rough pitch of the newest ``seconds``.

        It is 0 when one within ``cents`` of the track has more than ``share`` of that height, or
        when a peak of the spectrum lies there.
        """
        found = self._coarse.read(seconds)
        best = found[0].height if found else 0.0
        for other in found:
            counts = other.height == 0 or other.height > share * best
            if counts and cents_apart(other.hz, track.f1) < cents:
                return 0.0
        return best
