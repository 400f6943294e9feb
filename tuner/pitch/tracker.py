"""Follows the pitch of a sound from batch to batch: the package's public face.

A tracker belongs to one thread at a time; it holds no locks and shares nothing.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.choice import is_false_octave
from tuner.pitch.doubts import Doubts
from tuner.pitch.hum import Hum
from tuner.pitch.mains import is_hum
from tuner.pitch.onset import OnsetDetector
from tuner.pitch.pyramid import Pyramid
from tuner.pitch.reading import NOISE, SILENCE, Partial, PitchReading, SignalState
from tuner.pitch.search import Search
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

_ATTACK_SECONDS = 0.12
"""A sound that has no pitch so long after its attack is noise."""

_RELEASE_SECONDS = 0.15
"""How long the last sure pitch is given after the note can no longer be read."""

_YOUNG_SECONDS = 0.1
"""A doubtful note this soon after the attack is looked for anew at every reading: one that was
found in the noise of the attack must not last."""

_LATER = 0.7
"""Where no note is found since the attack, one is looked for in the newest part of the time alone,
this share of it: the first part may be the hammer's or the finger's."""


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
        self._search = Search(self._pyramid, self._onset)
        self._doubts = Doubts(self._search, self._onset)
        self._track: Track | None = None
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
            The newest reading: made now, or, when less than 10 ms (5 ms just after an attack,
            20 ms of a held note) have passed since the last one, that one.
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
        young = self._onset.is_younger_than(
            _ATTACK_SECONDS if self._track is None else _YOUNG_SECONDS
        )
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
        self._search.go_on(elapsed)
        if self._track is None:
            young = self._onset.is_younger_than(_ATTACK_SECONDS)
            if young or not self._search.rests:
                before = self._search.passes
                self._track = self._search.best(self._reach)
                if self._track is None and young:
                    self._track = self._search.best(_LATER * self._reach)
                self._search.rest(self._search.passes - before)
        else:
            track = self._read_on(self._track, elapsed)
            self._track, self._reach = self._doubts.follow(track, self._reach)
        return self._report(elapsed)

    def _read_on(self, track: Track, elapsed: float) -> Track:
        """The note, read on; found anew while it is young."""
        if self._onset.is_younger_than(_YOUNG_SECONDS) and track.fit.is_doubtful:
            fresh = self._search.best(self._reach)
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
        if self._onset.is_younger_than(_ATTACK_SECONDS):
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
        self._track = self._sure = None
        self._doubts.forget()


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
