"""What displays beyond the reading are sent, and when."""

import numpy as np
import pytest

from tuner.engine.lifecycle import SessionState
from tuner.engine.readings import Reading
from tuner.engine.view_maker import ViewMaker
from tuner.engine.views import SpectrumView, StrobeView, Watched, WaveformView
from tuner.music.tuning import Tuning
from tuner.pitch.level import InputCondition, Level
from tuner.pitch.reading import SILENCE, PitchReading, SignalState

RATE, SIZE = 48_000, 1024


class Place:
    """As much of a batch as the maker looks at."""

    def __init__(self, first, lost=0):
        self.sample_rate = RATE
        self.sample_count = SIZE
        self.first_frame = first
        self.frames_lost_before = lost


class Stream:
    """An endless sine, heard batch by batch."""

    def __init__(self, maker):
        self.maker = maker
        self.frame = 0

    def hear(self, count, hz=440.0, *, heard=True, lost=0, clock_ppm=0.0, shown=None):
        views = []
        for number in range(count):
            self.frame += lost if number == 0 else 0
            samples = 0.2 * np.sin(
                2 * np.pi * hz / RATE * np.arange(self.frame, self.frame + SIZE)
            ).astype(np.float32)
            place = Place(self.frame, lost if number == 0 else 0)
            self.frame += SIZE
            shown_hz = shown or hz
            pitch = PitchReading(SignalState.NOTE, shown_hz, 0.9, 0.02) if heard else SILENCE
            reading = Reading(
                self.frame,
                RATE,
                0,
                int(self.frame / RATE * 1e9),
                pitch,
                Level(-20.0, -17.0, InputCondition.OK),
                Tuning().deviation(shown_hz) if heard else None,
            )
            views += list(self.maker.make(place, samples, reading, clock_ppm, Tuning()))
        return views


@pytest.fixture
def maker():
    return ViewMaker()


@pytest.fixture
def stream(maker):
    return Stream(maker)


def strobes(views):
    return [view for view in views if isinstance(view, StrobeView)]


def drift(views):
    times = [time for view in views for time in view.times_s]
    turns = [moment[0] for view in views for moment in view.turns]
    return np.polyfit(times, turns, 1)[0]


def test_nobody_watches_and_nothing_is_kept(maker, stream):
    assert stream.hear(20) == []
    maker.watch(Watched(strobe=True))
    assert len(strobes(stream.hear(3))) < 3
    maker.watch(Watched())
    assert stream.hear(3) == []


def test_the_strobe_comes_with_each_batch_and_turns_by_the_error(maker, stream):
    maker.watch(Watched(strobe=True))
    views = stream.hear(60, 440.5)
    assert len(views) > 55
    assert {view.run for view in views} == {views[0].run}
    assert drift(views) == pytest.approx(0.5, rel=0.01)
    times = [time for view in views for time in view.times_s]
    assert times == sorted(times)
    assert views[-1].target_hz == pytest.approx(440.0)


def test_lost_frames_and_another_target_begin_another_run(maker, stream):
    maker.watch(Watched(strobe=True))
    first = stream.hear(20)
    second = stream.hear(20, lost=700)
    third = stream.hear(20, 466.0)
    runs = [{view.run for view in views} for views in (first, second, third)]
    assert [len(run) for run in runs] == [1, 1, 1]
    assert len(set.union(*runs)) == 3
    assert drift(second) == pytest.approx(0.0, abs=1e-4)


def test_the_end_of_a_note_is_told_once(maker, stream):
    maker.watch(Watched(strobe=True))
    stream.hear(10)
    views = stream.hear(10, heard=False)
    assert [view.target_hz for view in views] == [0.0]


def test_a_corrected_clock_shifts_the_strobe_like_the_reading(maker, stream):
    maker.watch(Watched(strobe=True))
    # A card that runs 100 ppm fast hears 440 Hz as 439.956 Hz.
    heard = 440.0 / (1.0 + 1e-4)
    views = stream.hear(60, heard, clock_ppm=100.0, shown=440.0)
    assert drift(views) == pytest.approx(0.0, abs=1e-4)


def test_pictures_come_at_most_twenty_times_a_second(maker, stream):
    maker.watch(Watched(spectrum=True, waveform=True))
    stream.hear(20)
    views = stream.hear(47)
    assert 12 <= len([view for view in views if isinstance(view, SpectrumView)]) <= 21
    waves = [view for view in views if isinstance(view, WaveformView)]
    assert 12 <= len(waves) <= 21
    assert waves[-1].values.max() == pytest.approx(0.2, rel=0.01)
    assert strobes(views) == []


def test_a_waveform_without_a_note_is_empty(maker, stream):
    maker.watch(Watched(waveform=True))
    assert stream.hear(20, heard=False)[-1].values is None


def test_broken_samples_do_not_stay_for_long(maker, stream):
    maker.watch(Watched(spectrum=True))
    stream.hear(5, hz=float("nan"), heard=False)
    views = stream.hear(30)
    assert np.isfinite(views[-1].levels).all()


def test_the_session_sends_what_is_watched(make_session, qtbot, tone):
    session, _ = make_session()
    views = []
    session.view.connect(views.append)
    session.watch_views(Watched(strobe=True, spectrum=True, waveform=True))
    session.start(tone())
    qtbot.waitUntil(lambda: session.state is SessionState.RUNNING)
    kinds = (StrobeView, SpectrumView, WaveformView)
    qtbot.waitUntil(lambda: {type(view) for view in views} == set(kinds))
    session.watch_views(Watched())
    qtbot.wait(60)
    count = len(views)
    qtbot.wait(120)
    assert len(views) == count
