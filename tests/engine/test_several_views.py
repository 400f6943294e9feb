"""Several pitches at once on the analysis side: what is made when, and of what."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from tuner.engine.readings import Reading
from tuner.engine.view_maker import ViewMaker
from tuner.engine.views import ReedsState, StringsView, TonesView, Watched
from tuner.music.instruments import Instrument, StringTarget
from tuner.music.names import parse_note
from tuner.music.tuning import Tuning
from tuner.pitch.level import InputCondition, Level
from tuner.pitch.reading import SILENCE, PitchReading, SignalState
from tuner.pitch.several.found import Found

RATE, SIZE = 48_000, 1024
VIOLA = Tuning(
    instrument=Instrument(
        "Test", "Test", tuple((StringTarget(parse_note(name)),) for name in ("C3", "G3", "D4"))
    )
)
HZ = {"C3": 130.813, "G3": 195.998, "D4": 293.665, "A4": 440.0}


def plucked(names, seconds, cents=0.0, stiffness=1e-4):
    times = np.arange(int(seconds * RATE)) / RATE
    sound = np.zeros(len(times))
    for name in names:
        for k in range(1, 16):
            hz = k * HZ[name] * 2.0 ** (cents / 1200.0)
            hz *= np.sqrt((1 + stiffness * k * k) / (1 + stiffness))
            sound += 0.1 / k * np.exp(-k / 2 * times) * np.cos(2 * np.pi * hz * times + k)
    return sound.astype(np.float32)


class Stream:
    """Sound that comes batch by batch, with readings beside it."""

    def __init__(self, tuning=VIOLA):
        self.maker = ViewMaker()
        self.tuning = tuning
        self.frame = 0

    def hear(self, sound, hz=None, *, lost=0, clock_ppm=0.0, b=None):
        views = []
        for at in range(0, len(sound) - SIZE + 1, SIZE):
            skipped = lost if at == 0 else 0
            batch = Place(self.frame + skipped, skipped)
            self.frame = batch.first_frame + SIZE
            pitch = SILENCE
            if hz is not None:
                sigma = None if b is None else 1e-6
                pitch = PitchReading(SignalState.NOTE, hz, 0.9, 0.02, b, sigma)
            reading = Reading(
                self.frame, RATE, 0, int(self.frame / RATE * 1e9), pitch,
                Level(-20.0, -17.0, InputCondition.OK),
                None if hz is None else self.tuning.deviation(hz),
            )  # fmt: skip
            part = sound[at : at + SIZE]
            made = self.maker.make(batch, part, reading, clock_ppm, self.tuning)
            views += [(reading.time_s, view) for view in made]
        return views

    def last(self, *arguments, **named):
        return self.hear(*arguments, **named)[-1][1]


class Place:
    """As much of a batch as the maker looks at."""

    def __init__(self, first, lost=0):
        self.sample_rate = RATE
        self.sample_count = SIZE
        self.first_frame = first
        self.frames_lost_before = lost


def watching(**kinds):
    stream = Stream()
    stream.maker.watch(Watched(**kinds))
    return stream


@pytest.mark.parametrize(("kind", "least_s"), [("tones", 0.2), ("strings", 0.3), ("reeds", 1.0)])
def test_only_what_is_watched_is_made_and_not_more_often_than_it_can_be_read(kind, least_s):
    assert Stream().hear(plucked(["G3"], 1.0), 196.0) == []
    views = watching(**{kind: True}).hear(plucked(["G3"], 3.0), 196.0)
    assert len({type(view) for _, view in views}) == 1
    assert len(views) >= int(3.0 / (least_s + SIZE / RATE))
    assert all(later - sooner >= least_s for (sooner, _), (later, _) in pairwise(views))


def test_tones_are_named_by_every_note_and_not_by_the_strings():
    view = watching(tones=True).last(plucked(["G3"], 1.5, 3.0), 196.0)
    assert isinstance(view, TonesView)
    assert [tone.target.label for tone in view.tones][:3] == ["G3", "G4", "D5"]
    assert view.tones[0].cents == pytest.approx(3.0, abs=0.1)
    assert len(view.tones) == 8


def test_tones_follow_the_clock_of_the_card():
    view = watching(tones=True).last(plucked(["G3"], 1.5), 196.0, clock_ppm=1000.0)
    assert view.tones[0].cents == pytest.approx(1.73, abs=0.1)


def test_silence_has_no_tones():
    assert watching(tones=True).last(np.zeros(RATE, dtype=np.float32)).tones == ()


def test_all_strings_and_what_has_faded_stays_until_they_are_struck_again():
    stream = watching(strings=True)
    quiet = np.zeros(RATE, dtype=np.float32)
    stream.hear(quiet)
    view = stream.last(plucked(["C3", "G3", "D4"], 2.0, -8.0), 131.0)
    assert [target.label for target, _ in view.strings] == ["C3", "G3", "D4"]
    assert [string.cents for _, string in view.strings] == pytest.approx([-8.0] * 3, abs=1.5)
    assert stream.last(quiet) == view
    view = stream.last(plucked(["G3"], 1.5, 2.0), 196.0)
    assert [string.found for _, string in view.strings] == [
        Found.NOT_HEARD, Found.HEARD, Found.NOT_HEARD,
    ]  # fmt: skip


def test_other_targets_forget_the_strings():
    stream = watching(strings=True)
    stream.hear(plucked(["C3", "G3", "D4"], 2.0), 131.0)
    stream.tuning = replace(VIOLA, concert_pitch=442.0)
    view = stream.last(np.zeros(RATE, dtype=np.float32))
    assert all(string.found is Found.NOT_HEARD for _, string in view.strings)


def test_without_strings_there_are_none():
    stream = watching(strings=True)
    stream.tuning = Tuning()
    assert stream.last(plucked(["G3"], 1.0), 196.0) == StringsView(())


def test_reeds_take_two_seconds_of_one_note():
    stream = watching(reeds=True)
    stream.tuning = Tuning()
    times = np.arange(4 * RATE) / RATE
    sound = sum(
        0.1 / k * np.cos(2 * np.pi * k * hz * times + k * hz)
        for hz in (440.0, 442.0) for k in range(1, 9)
    ).astype(np.float32)  # fmt: skip
    states = [view.state for _, view in stream.hear(sound[: 90 * SIZE], 441.0)]
    assert set(states) == {ReedsState.LISTENING}
    view = stream.last(sound[90 * SIZE :], 441.0)
    assert view.state is ReedsState.TOLD
    assert [reed.hz for reed in view.reeds] == pytest.approx([440.0, 442.0], abs=0.01)
    assert view.beats_hz == pytest.approx((2.0,), abs=0.01)
    assert stream.last(np.zeros(2 * RATE, dtype=np.float32)).state is ReedsState.SILENT


def test_lost_frames_begin_anew():
    stream = watching(tones=True)
    stream.hear(plucked(["G3"], 1.5), 196.0)
    assert stream.hear(plucked(["G3"], 0.25), 196.0, lost=500)[-1][1].tones == ()


def test_the_stiffness_of_the_note_that_was_read():
    stream = watching(tones=True)
    assert stream.last(plucked(["G3"], 1.0), 196.0).stiffness is None
    stiffness = stream.last(plucked(["G3"], 1.0), 196.0, b=9e-5).stiffness
    assert (stiffness.label, stiffness.b, stiffness.sigma) == ("G3", 9e-5, 1e-6)
