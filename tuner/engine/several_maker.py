"""Makes the views of several pitches at once, while watched. Owned by the analysis thread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from tuner.batching.batch import Batch
from tuner.engine.readings import Reading
from tuner.engine.views import (
    ReedsState,
    ReedsView,
    SeveralView,
    Stiffness,
    StringsView,
    ToneLine,
    TonesView,
    Watched,
)
from tuner.music.notes import cents_between
from tuner.music.tuning import Target, Tuning
from tuner.pitch.reading import SignalState
from tuner.pitch.several import reeds
from tuner.pitch.several.found import NOT_HEARD, Found, StringPitch
from tuner.pitch.several.sound import LongSound
from tuner.pitch.several.strum import read_strum
from tuner.pitch.several.tones import Tone, strongest, tones_in

_TONES_S = 0.7
_SHORTEST_STRUM_S, _STRUM_S = 0.5, 1.4
_EVERY_NS = {TonesView: 200_000_000, StringsView: 300_000_000, ReedsView: 1_000_000_000}
_SAME_ATTACK_S = 0.06
_SURE_B, _SURE_SHARE = 1e-5, 0.2
"""B is told when its standard deviation is below the one or the other."""
_LOST_S = 0.4
"""A note that beats may go unread for so long and still be the same."""


class SeveralMaker:
    """Keeps two seconds of sound while somebody watches, and nothing at all otherwise."""

    def __init__(self) -> None:
        self._sound: LongSound | None = None
        self._sample_rate = 0
        self._next_frame = -1
        self._made_ns = 0
        self._stiffness: Stiffness | None = None
        self._plain: tuple[Tuning, Tuning] | None = None
        self._attack = 0
        self._struck: Tuning | None = None
        self._strings: tuple[StringPitch, ...] = ()
        self._note: Target | None = None
        self._note_s = self._read_s = 0.0

    def watch(self, watched: Watched) -> None:
        """Make these views from now on."""
        if not _wanted(watched):
            self.reset()
        self._made_ns = 0

    def reset(self) -> None:
        """Another stream begins, or nobody watches."""
        self._sound = None
        self._strings = ()
        self._note = None
        self._stiffness = None

    def make(
        self,
        watched: Watched,
        batch: Batch,
        samples: NDArray[np.float32],
        reading: Reading,
        clock_ppm: float,
        tuning: Tuning,
    ) -> Iterator[SeveralView]:
        """The views after a batch; see `tuner.engine.view_maker.ViewMaker.make`."""
        kind = _wanted(watched)
        if kind is None:
            return
        sound = self._sound_at(batch.sample_rate)
        if batch.frames_lost_before or batch.first_frame != self._next_frame:
            sound.clear()
            self._note = None
        self._next_frame = batch.first_frame + batch.sample_count
        sound.append(np.nan_to_num(samples))
        self._follow(reading)
        if reading.read_ns - self._made_ns < _EVERY_NS[kind]:
            return
        self._made_ns = reading.read_ns
        faster = 1.0 + clock_ppm * 1e-6
        silent = reading.pitch.state is SignalState.SILENCE
        if kind is TonesView:
            yield self._tones(sound, tuning, faster, silent)
        elif kind is StringsView:
            yield self._struck_strings(sound, tuning, faster, silent)
        else:
            yield self._reeds(sound, reading, faster)

    def _sound_at(self, sample_rate: int) -> LongSound:
        if self._sound is None or self._sample_rate != sample_rate:
            self._sound = LongSound(sample_rate)
            self._sample_rate = sample_rate
        return self._sound

    def _follow(self, reading: Reading) -> None:
        """Which note sounds, since when, and how stiff its string is."""
        pitch, deviation, now = reading.pitch, reading.deviation, reading.time_s
        if deviation is None or pitch.state is not SignalState.NOTE:
            if now - self._read_s > _LOST_S:
                self._note = None
            return
        if self._note is None or self._note.hz != deviation.target_hz:
            self._note, self._note_s = deviation.target, now
        self._read_s = now
        b, sigma = pitch.inharmonicity, pitch.inharmonicity_sigma
        if b is not None and sigma is not None and sigma < max(_SURE_B, _SURE_SHARE * b):
            self._stiffness = Stiffness(deviation.label, b, sigma)

    def _heard(self, sound: LongSound, seconds: float, faster: float) -> tuple[Tone, ...]:
        tones = tones_in(sound.newest(seconds), sound.rate)
        if faster == 1.0:
            return tones
        return tuple(replace(tone, hz=tone.hz * faster) for tone in tones)

    def _tones(self, sound: LongSound, tuning: Tuning, faster: float, silent: bool) -> TonesView:
        seconds = min(_TONES_S, len(sound.newest(_TONES_S)) / sound.rate)
        if silent or seconds < 0.5 * _TONES_S:
            return TonesView((), self._stiffness)
        every = self._every_note(tuning)
        tones = strongest(self._heard(sound, seconds, faster))
        return TonesView(
            tuple(_line(every.nearest(t.hz), t.hz, t.sigma_hz, t.level_dbfs) for t in tones),
            self._stiffness,
        )

    def _every_note(self, tuning: Tuning) -> Tuning:
        """The same tuning with every note a target: overtones are no strings."""
        if self._plain is None or self._plain[0] is not tuning:
            plain = replace(tuning, instrument=None, locked=None, transposition=tuning.written_by)
            self._plain = tuning, plain
        return self._plain[1]

    def _struck_strings(
        self, sound: LongSound, tuning: Tuning, faster: float, silent: bool
    ) -> StringsView:
        if not tuning.has_strings or tuning.instrument is None:
            return StringsView((), self._stiffness)
        count = len(tuning.instrument.sounding_strings)
        targets = [tuning.target(index) for index in range(count)]
        if tuning is not self._struck or len(self._strings) != count:
            self._struck, self._strings = tuning, (NOT_HEARD,) * count
        since, attack = sound.since_attack()
        if attack and abs(attack - self._attack) > _SAME_ATTACK_S * sound.rate:
            self._attack = attack
            self._strings = (NOT_HEARD,) * count
        if not silent and since >= _SHORTEST_STRUM_S:
            window = min(since, _STRUM_S)
            tones = self._heard(sound, window, faster)
            now = read_strum(tones, [target.hz for target in targets], window)
            # What has faded stays as it was until the strings are struck again.
            self._strings = tuple(
                new if new.found is Found.HEARD or old.found is not Found.HEARD else old
                for new, old in zip(now, self._strings, strict=True)
            )
        return StringsView(tuple(zip(targets, self._strings, strict=True)), self._stiffness)

    def _reeds(self, sound: LongSound, reading: Reading, faster: float) -> ReedsView:
        hz, target = reading.pitch.hz, self._note
        if target is None:
            return ReedsView(ReedsState.SILENT, stiffness=self._stiffness)
        if hz is None or reading.time_s - self._note_s < reeds.SECONDS:
            return ReedsView(ReedsState.LISTENING, stiffness=self._stiffness)
        found = reeds.read_reeds(sound.newest(reeds.SECONDS), sound.rate, hz / faster)
        if not found:
            return ReedsView(ReedsState.UNSTEADY, stiffness=self._stiffness)
        return ReedsView(
            ReedsState.TOLD,
            tuple(
                _line(target, reed.hz * faster, reed.sigma_hz, reed.level_dbfs) for reed in found
            ),
            reeds.beats_hz(found),
            self._stiffness,
        )


def _wanted(watched: Watched) -> type[SeveralView] | None:
    if watched.tones:
        return TonesView
    if watched.strings:
        return StringsView
    return ReedsView if watched.reeds else None


def _line(target: Target, hz: float, sigma_hz: float, level_dbfs: float) -> ToneLine:
    sigma_cents = 1200.0 / np.log(2.0) * sigma_hz / hz
    return ToneLine(target, cents_between(hz, target.hz), float(sigma_cents), hz, level_dbfs)
