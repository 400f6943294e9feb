import pytest

from tuner.ui.note_watch import BETWEEN_S, IN_TUNE_S, SPOKEN_S, NoteWatch, Verdict

STEP_S = 0.02


class Moments:
    def __init__(self):
        self.watch, self.now_s = NoteWatch(), 50.0
        self.sounds, self.words = [], []

    def hold(self, note, verdict, seconds):
        for _ in range(round(seconds / STEP_S)):
            self.now_s += STEP_S
            self.watch.take(note, verdict, self.now_s)
            if self.watch.sounds_in_tune(self.now_s):
                self.sounds.append(note)
            if self.watch.is_to_be_spoken(self.now_s):
                self.words.append((note, verdict))


@pytest.fixture
def moments():
    return Moments()


def test_a_note_that_stays_in_tune_is_heard_once(moments):
    moments.hold(1, Verdict.IN_TUNE, IN_TUNE_S - 0.1)
    assert moments.sounds == []
    moments.hold(1, Verdict.IN_TUNE, 10.0)
    moments.hold(1, Verdict.FLAT, 1.0)
    moments.hold(1, Verdict.IN_TUNE, 5.0)
    assert moments.sounds == [1]


def test_passing_through_is_not_staying(moments):
    for verdict in [Verdict.FLAT, Verdict.IN_TUNE, Verdict.SHARP, Verdict.IN_TUNE] * 5:
        moments.hold(1, verdict, 0.3)
    assert moments.sounds == []
    assert moments.words == []


def test_the_next_note_is_heard_again(moments):
    moments.hold(1, Verdict.IN_TUNE, 1.0)
    moments.hold(1, None, 0.5)
    moments.hold(2, Verdict.IN_TUNE, 1.0)
    assert moments.sounds == [1, 2]


def test_each_verdict_is_spoken_once_a_note_and_not_too_soon(moments):
    moments.hold(1, Verdict.FLAT, SPOKEN_S + 0.1)
    assert moments.words == [(1, Verdict.FLAT)]
    moments.hold(1, Verdict.IN_TUNE, SPOKEN_S + 0.1)
    assert len(moments.words) == 1
    moments.hold(1, Verdict.IN_TUNE, BETWEEN_S)
    assert moments.words[1:] == [(1, Verdict.IN_TUNE)]
    moments.hold(1, Verdict.FLAT, 10.0)
    moments.hold(1, None, 10.0)
    assert len(moments.words) == 2


def test_time_that_is_skipped_does_not_count(moments):
    moments.hold(1, Verdict.IN_TUNE, 0.3)
    moments.now_s += 5.0
    moments.watch.skip(5.0)
    moments.hold(1, Verdict.IN_TUNE, 0.1)
    assert moments.sounds == []
