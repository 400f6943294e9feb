"""Follows the pitch of a sound from batch to batch: the room's public face.

A tracker belongs to one thread at a time; it holds no locks and shares nothing.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.choice import best_of, is_false_octave
from tuner.pitch.coarse import CoarseReader
from tuner.pitch.evidence import confirms
from tuner.pitch.fine import FineReader
from tuner.pitch.hum import Hum
from tuner.pitch.mains import is_hum
from tuner.pitch.onset import OnsetDetector
from tuner.pitch.pyramid import Pyramid
from tuner.pitch.ranks import Ranks
from tuner.pitch.reading import NOISE, SILENCE, Partial, PitchReading, SignalState
from tuner.pitch.series import CENTS
from tuner.pitch.steadiness import Steadiness
from tuner.pitch.track import Track

_HISTORY_SECONDS = 0.39
"""The longest window, and room for the filters' delay."""

_STEP_SECONDS = 0.0099
"""The sound is read at most this often, however short the batches; twice as often after an attack,
half as often where a note is held and nothing changes."""

_LARGEST = 8.0
"""Samples beyond this are cut: no converter gives them, and their squares must stay finite."""

_HELD_DB = 15.0
"""A note once heard is followed this far below the gate."""

_PERIODIC = 0.45
"""Height of the correlation worth a fine reading once there is more to hear."""

_SHORT_SECONDS = 0.08
"""What counts as only a few periods."""

_ATTACK_SECONDS = 0.12
"""A sound with no pitch for this long is noise."""

_RELEASE_SECONDS = 0.15
"""How long the last sure pitch is given after the note can no longer be read."""

_SAME_CENTS = 40.0
"""Candidates nearer than this are the same note."""

_ALIKE_CENTS = 15.0
"""Candidates nearer than this lead to the same reading."""

_LOOK_PERIODS = 4.0
"""Periods of the present note in a second look."""

_LOOK_SECONDS = 0.035
"""A second look hears at least this much…"""

_LOOK_GROWTH = 1.5
"""…and so many times as much as the last one that found nothing: the true period may be longer."""

_YOUNG_SECONDS = 0.1
"""A doubtful note this soon after the attack is looked for anew at every reading: one that was
found in the noise of the attack must not last."""

_LATER = 0.7
"""Where no note is found since the attack, one is looked for in this share of the time: the first
part may be the hammer's or the finger's."""

_STRUCK_SECONDS = 0.25
"""A note found this soon after an attack is the note that was struck."""

_REST_SECONDS = 0.03
"""After a search that found nothing in a sound that goes on, the next one waits this long."""

_REST_A_PASS = 0.006
"""…or this long for each pass of the fine reading that it took: what is hard to tell, such as a
cluster of notes, is not searched at every reading."""

_MORE_THAN_AN_OCTAVE = 2.5
"""A note so many times as high may replace one whose period is longer than need be. Two an octave
apart may sound both, which ``octave.py`` tells better."""

_AS_HIGH = 0.85
"""At a note's end, a rough pitch with less than this share of the best one's height speaks for no
note: of a wrong octave, there is always something to be seen."""

_SURE = 0.9
"""Height of the correlation that lets a look at the end replace the note."""

_LIKELY = 0.7
"""Height of the correlation that asks for a comparison with the whole note."""


class PitchTracker:
    """From samples to readings, causally, at a steady cost.

    Every reading is made from samples up to the newest; the reading says f1, the frequency of
    the first partial of the fitted series.

    Attributes:
        gate_dbfs: RMS level below which there is silence, in dB of full scale.
    """

    def __init__(self, sample_rate: int, *, gate_dbfs: float = -60.0) -> None:
        """Build a tracker for a stream of ``sample_rate`` Hz (8000…192 000).

        Raises:
            ValueError: The rate is not positive.
        """
        if sample_rate <= 0:
            raise ValueError(f"a sample rate is positive, not {sample_rate}")
        self.gate_dbfs = gate_dbfs
        self._rate = float(sample_rate)
        self._pyramid = Pyramid(self._rate, _HISTORY_SECONDS)
        self._hum = Hum(self._rate)
        self._onset = OnsetDetector(self._rate)
        self._coarse = CoarseReader(self._pyramid)
        self._fine = FineReader(self._pyramid)
        self._ranks = Ranks(self._pyramid)
        self._step = max(1, int(self._rate * _STEP_SECONDS))
        self.reset()

    def reset(self) -> None:
        """Forget everything heard."""
        self._hum.clear()
        self._pyramid.clear()
        self._onset.clear()
        self._waiting = 0
        self._pause = 0.0
        self._reach = 0.0
        self._onsets = 0
        self._unsure = 0.0
        self._rest = 0.0
        self._look_longer = 1.0
        self._track: Track | None = None
        self._former: Track | None = None
        self._sure: PitchReading | None = None
        self._steadiness = Steadiness()
        self._reading = SILENCE

    def gap(self, frames: int) -> None:
        """``frames`` of the stream were lost: what follows is not joined to what was."""
        if frames > 0:
            self.reset()

    def process(self, samples: NDArray[np.float32]) -> PitchReading:
        """Hear the next ``samples``, shape ``(n,)`` with n >= 1, full scale 1.

        The samples are only borrowed for the call. A batch with values that are not numbers is
        a gap.

        Returns:
            The newest reading: made now, or, when less than 10 ms (20 ms of a held note) have
            passed since the last one, that one.
        """
        stream = np.asarray(samples, dtype=np.float64)
        peak = float(np.abs(samples).max())
        if not math.isfinite(peak):
            self.gap(len(stream))
            return self._reading
        if peak > _LARGEST:
            stream = np.clip(stream, -_LARGEST, _LARGEST)
        floor = 10 ** (self.gate_dbfs / 20)
        stream = self._hum.clean(stream)
        self._onset.append(stream, floor)
        self._pyramid.append(stream)
        self._waiting += len(stream)
        young = self._is_younger_than(_ATTACK_SECONDS if self._track is None else _YOUNG_SECONDS)
        held = self._track is not None and self._track.held
        if self._waiting >= (self._step // 2 if young else 2 * self._step if held else self._step):
            elapsed = self._waiting / self._rate
            self._waiting = 0
            self._reading = self._read(floor, elapsed)
            self._pause = 0.0 if self._reading.hz is not None else self._pause + elapsed
            quiet = min(self._pause, self._onset.age / self._rate)
            if self._hum.learn(quiet):
                self._pyramid.clear()
                self._track, self._reach = None, 0.0
        return self._reading

    def _read(self, floor: float, elapsed: float) -> PitchReading:
        """One reading, ``elapsed`` seconds after the last."""
        if self._onset.onsets != self._onsets:
            self._onsets = self._onset.onsets
            self._forget_note()
            self._steadiness.strike()
        self._reach = min(self._reach + elapsed, self._onset.age / self._rate)
        if self._track is not None:
            floor *= 10 ** (-_HELD_DB / 20)
        if self._onset.rms < floor:
            return self._let_go(SILENCE)
        self._rest -= elapsed
        if self._track is None:
            young = self._is_younger_than(_ATTACK_SECONDS)
            if self._rest <= 0 or young:
                before = self._fine.passes
                self._track = self._find(self._reach)
                if self._track is None and young:
                    self._track = self._find(_LATER * self._reach)
                self._rest = max(_REST_SECONDS, (self._fine.passes - before) * _REST_A_PASS)
        else:
            self._track = self._read_on(self._track, elapsed)
            self._doubt_replacement(self._track)
            self._look_again(self._track)
        return self._report(elapsed)

    def _is_younger_than(self, seconds: float) -> bool:
        """Whether the sound began less than ``seconds`` ago."""
        return self._onset.age < seconds * self._rate

    def _read_on(self, track: Track, elapsed: float) -> Track:
        """The note, read on; found anew while it is young."""
        if self._is_younger_than(_YOUNG_SECONDS) and track.is_doubtful:
            fresh = self._find(self._reach)
            if fresh is not None and not is_false_octave(fresh, track):
                return fresh
        track.read(self._reach, elapsed)
        return track

    def _report(self, elapsed: float) -> PitchReading:
        """Put the state of things into a reading."""
        track = self._track
        if track is not None and track.estimate is not None and track.clear:
            estimate, rms = track.estimate, self._onset.rms
            if (
                is_hum(estimate, rms, struck=track.struck)
                or self._hum.is_back(estimate, rms)
                or self._hum.goes_on(estimate, rms, elapsed)
                or not self._steadiness.believes(estimate, elapsed)
            ):
                self._sure = None
                return NOISE
            self._unsure = 0.0
            reading = _reading_of(track)
            self._sure = reading if track.settled else None
            return reading
        self._unsure += elapsed
        self._steadiness.rest(elapsed)
        if self._unsure > _RELEASE_SECONDS:
            self._forget_note()
        if self._sure is not None:
            return replace(self._sure, state=SignalState.RELEASE)
        if self._is_younger_than(_ATTACK_SECONDS):
            return PitchReading(SignalState.ATTACK)
        return NOISE

    def _let_go(self, reading: PitchReading) -> PitchReading:
        """The note is over."""
        self._steadiness.clear()
        self._forget_note()
        self._unsure = 0.0
        return reading

    def _forget_note(self) -> None:
        """What was heard is no longer followed."""
        self._track = self._former = self._sure = None

    def _find(self, seconds: float) -> Track | None:
        """The best note in the newest ``seconds``, None when there is none."""
        short = seconds < _SHORT_SECONDS
        struck = self._onset.onsets > 0 and self._is_younger_than(_STRUCK_SECONDS)
        found: list[Track] = []
        tried: list[float] = []
        for candidate in self._coarse.read(seconds):
            if 0 < candidate.height < _PERIODIC:
                continue
            if any(abs(CENTS * math.log(candidate.hz / hz)) < _ALIKE_CENTS for hz in tried):
                continue
            tried.append(candidate.hz)
            track = Track(self._fine, self._ranks, candidate.hz, struck=struck)
            if not track.start(seconds) or not track.clear or track.estimate is None:
                continue
            if short and not confirms(candidate, track.estimate):
                continue
            found.append(track)
        return best_of(found)

    def _doubt_replacement(self, track: Track) -> None:
        """Go back to the former note when what replaced it turns out to be none."""
        if track.settled:
            self._former = None
        elif not track.clear and self._former is not None:
            self._track, self._former = self._former, None

    def _look_again(self, track: Track) -> None:
        """Replace the note when another one fits better, at its end or as a whole."""
        if track.was_shortened() or track.end_changed or track.is_lost:
            seconds = max(_LOOK_SECONDS, _LOOK_PERIODS / track.f1)
            if self._reach <= seconds or self._rest > 0:
                return
            seconds = min(self._look_longer * seconds, self._reach)
            least = 0.0 if track.is_lost else _SAME_CENTS
            height = self._disagreement(track, least, seconds, _AS_HIGH)
            other = self._find(seconds) if height > _SURE else None
            if other is None:
                self._rest = _REST_SECONDS
                if seconds < self._reach:
                    self._look_longer *= _LOOK_GROWTH
                return
            self._look_longer = 1.0
            self._former = track
            self._track, self._reach = other, seconds
            return
        self._look_longer = 1.0
        if track.is_due_for_a_look():
            height = self._disagreement(track, _SAME_CENTS, self._reach, 0.0)
            other = self._find(self._reach) if height > _LIKELY else None
            if other is None or other.estimate is None:
                return
            if is_hum(other.estimate, self._onset.rms, struck=False):
                return
            if other.is_octave_of(track):
                high = other.f1 > _MORE_THAN_AN_OCTAVE * track.f1
                better = high and best_of((track, other)) is other
            else:
                better = height > _SURE or other.explains_more_than(track)
            if better:
                self._former = track
                self._track = other

    def _disagreement(self, track: Track, cents: float, seconds: float, share: float) -> float:
        """Height of the best rough pitch of the newest ``seconds``.

        It is 0 when another one within ``cents`` of the track is higher than ``share`` of that, or
        a peak of the spectrum lies there.
        """
        found = self._coarse.read(seconds)
        best = found[0].height if found else 0.0
        for other in found:
            counts = other.height == 0 or other.height > share * best
            if counts and abs(CENTS * math.log(other.hz / track.f1)) < cents:
                return 0.0
        return best


def _reading_of(track: Track) -> PitchReading:
    """The reading of a track that is clear."""
    estimate = track.estimate
    assert estimate is not None
    lines, series = estimate.lines, estimate.series
    kept = series.kept
    levels = 10 * np.log10(2 * lines.power[kept])
    numbers = estimate.numbers[kept].astype(np.intp)
    found = zip(numbers.tolist(), lines.hz[kept].tolist(), levels.tolist(), strict=True)
    partials = tuple(itertools.starmap(Partial, found))
    told = len(partials) > 2
    return PitchReading(
        SignalState.NOTE,
        track.hz,
        lines.explained,
        track.sigma_cents,
        series.stiffness.b if told else None,
        series.stiffness.sigma if told else None,
        partials,
    )
