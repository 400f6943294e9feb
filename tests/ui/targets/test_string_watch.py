"""Strings heard one after the other."""

from dataclasses import replace

import pytest

from tuner.music.notes import Note
from tuner.pitch.reading import PitchReading, SignalState
from tuner.ui.targets.string_watch import StringWatch


@pytest.fixture
def hear(reading):
    def make(hz, stiffness=None, sigma=None, state=SignalState.NOTE):
        pitch = PitchReading(state, hz, 0.9, 0.1, stiffness, sigma)
        return replace(reading(hz), pitch=pitch)

    return make


@pytest.fixture
def silence(reading):
    return reading(None)


def test_the_surest_reading_of_a_note_counts(hear, silence):
    watch = StringWatch()
    for stiffness, sigma in ((2e-4, 1e-4), (1.1e-4, 4e-6), (1.2e-4, 8e-6)):
        assert watch.take(hear(110.3, stiffness, sigma)) is None
    ended = watch.take(silence)
    assert (ended.note, ended.inharmonicity) == (Note(45), 1.1e-4)
    assert watch.heard == ended
    assert watch.take(silence) is None


def test_a_string_that_is_not_sure_is_not_offered(hear, silence):
    watch = StringWatch()
    watch.take(hear(110.0, 1e-4, 3e-5))
    assert not watch.heard.sure
    assert watch.take(silence) is None


def test_another_note_ends_the_last_one(hear):
    watch = StringWatch()
    watch.take(hear(110.0, 1e-4, 3e-6))
    ended = watch.take(hear(220.0, 2e-4, 1e-4))
    assert ended.note == Note(45)
    assert watch.heard.note == Note(57)


def test_the_same_note_again_begins_anew(hear, silence):
    watch = StringWatch()
    watch.take(hear(110.0, 1e-4, 3e-6))
    watch.take(silence)
    watch.take(hear(110.0, 3e-4, 6e-6))
    assert watch.heard.inharmonicity == 3e-4


def test_an_attack_is_no_note_yet(hear):
    watch = StringWatch()
    watch.take(hear(None, state=SignalState.ATTACK))
    assert watch.heard is None


def test_what_is_no_piano_string_is_never_sure(hear):
    watch = StringWatch()
    watch.take(hear(20.0, 1e-4, 1e-6))
    assert not watch.heard.sure


def test_keys_are_told_at_the_concert_pitch(hear):
    watch = StringWatch(415.0)
    watch.take(hear(415.0, 7e-4, 1e-6))
    assert watch.heard.note == Note(69)
