import itertools
import math

import pytest

from tuner.engine.views import StrobeView
from tuner.ui.displays.strobe_motion import BANDS, StrobeMotion

FRAME_S = 1.0 / 60.0
BATCH_S = 1024 / 48_000
HOP_S = 0.008


class Sound:
    """Phases that turn at a rate, heard batch by batch and drawn frame by frame."""

    def __init__(self, motion):
        self.motion = motion
        self.now_s = 100.0
        self.stream_s = 0.0
        self.hz = 0.0
        self.phase = 0.3
        self.run = 1
        self.target_hz = 440.0
        self.level = -20.0
        self._due_s = self.now_s

    def _hear(self):
        times = []
        while self.stream_s < self.now_s - 100.0:
            self.stream_s += HOP_S
            self.phase += self.hz * HOP_S
            times.append((self.stream_s, self.phase))
        self.motion.take(
            StrobeView(
                self.run,
                self.target_hz,
                tuple(time for time, _ in times),
                tuple(tuple(k * phase for k in range(1, BANDS + 1)) for _, phase in times),
                tuple((self.level,) * BANDS for _ in times),
            ),
            self.now_s,
        )

    def play(self, seconds, *, deaf=False):
        """What the first band shows, frame by frame."""
        shown = []
        for _ in range(round(seconds / FRAME_S)):
            self.now_s += FRAME_S
            if self.now_s >= self._due_s:
                self._due_s += BATCH_S
                if not deaf:
                    self._hear()
            self.motion.advance(self.now_s)
            shown.append(self.motion.turns[0])
        return shown

    def skip(self, seconds):
        """The stream goes on unheard; returns what is shown meanwhile."""
        shown = self.play(seconds, deaf=True)
        self.stream_s = self.now_s - 100.0
        return shown


@pytest.fixture
def motion():
    return StrobeMotion()


@pytest.fixture
def sound(motion):
    return Sound(motion)


def speed(shown):
    return (shown[-1] - shown[0]) / ((len(shown) - 1) * FRAME_S)


def steps(shown):
    return [after - before for before, after in itertools.pairwise(shown)]


@pytest.mark.parametrize("hz", [0.0025, 0.25, -2.5, 12.0])
def test_the_pattern_turns_as_fast_as_measured(sound, hz):
    sound.hz = hz
    sound.play(1.0)
    assert speed(sound.play(4.0)) == pytest.approx(hz, rel=0.01)


def test_it_moves_evenly(sound):
    sound.hz = 2.0
    sound.play(1.0)
    even = 2.0 * FRAME_S
    assert all(0.6 * even < step < 1.4 * even for step in steps(sound.play(2.0)))


def test_in_tune_it_stands_still(sound):
    sound.play(1.0)
    assert max(steps(sound.play(1.0))) == 0.0
    assert min(sound.motion.contrasts) > 0.9


@pytest.mark.parametrize("gap_s", [0.05, 0.15, 2.0])
def test_lost_frames_are_no_jump(sound, gap_s):
    sound.hz = 1.5
    sound.play(1.0)
    shown = sound.skip(gap_s)
    sound.run += 1
    sound.phase = 77.7
    every = steps(shown + sound.play(1.0))
    assert max(every) < 2.0 * 1.5 * FRAME_S
    assert min(every) > -0.1 * 1.5 * FRAME_S
    assert speed(sound.play(1.0)) == pytest.approx(1.5, rel=0.02)


def test_another_target_goes_on_from_where_the_pattern_stands(sound):
    sound.hz = 0.5
    sound.play(1.0)
    sound.run, sound.target_hz, sound.hz, sound.phase = 2, 466.2, -0.5, 0.9
    every = steps(sound.play(1.0))
    assert max(abs(step) for step in every) < 2.0 * 0.5 * FRAME_S
    assert speed(sound.play(1.0)) == pytest.approx(-0.5, rel=0.02)


def test_a_new_stream_begins_at_its_own_time(sound):
    sound.hz = 1.0
    sound.play(2.0)
    sound.run += 1
    sound.stream_s = -2.0
    assert max(abs(step) for step in steps(sound.play(1.0))) < 0.1


def test_silence_fades_every_band(sound, motion):
    sound.play(0.5)
    motion.take(StrobeView(9), sound.now_s)
    sound.play(1.0, deaf=True)
    assert motion.contrasts == [0.0] * BANDS
    assert not motion.advance(sound.now_s)


def test_a_stalled_stream_fades_instead_of_standing_in_tune(sound, motion):
    sound.play(0.5)
    sound.play(1.5, deaf=True)
    assert motion.contrasts == [0.0] * BANDS


def test_a_weak_band_is_dim_and_a_fast_one_a_blur(motion):
    times = (0.0, 0.01, 0.02)
    levels = (-20.0, -40.0, -80.0, -20.0, -20.0)
    turns = [tuple(time * hz for hz in (0.0, 0.0, 0.0, 20.0, 45.0)) for time in times]
    motion.take(StrobeView(1, 440.0, times, tuple(turns), (levels,) * 3), 0.0)
    for number in range(24):
        motion.advance(number * FRAME_S)
    strong, weak, gone, fast, blurred = motion.contrasts
    assert strong > 0.95
    assert 0.3 < weak < 0.7
    assert gone == 0.0
    assert 0.1 < fast < 0.7
    assert blurred == 0.0


def test_nothing_is_wanted_before_anything_was_heard(motion):
    assert not motion.advance(1.0)
    assert not math.isnan(sum(motion.turns))
