import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuner.music.notes import Accidentals, Note, cents_between, nearest_note

CONCERT_PITCHES = st.floats(220.0, 880.0)


@pytest.mark.parametrize(
    ("number", "name", "hz"),
    [(69, "A4", 440.0), (60, "C4", 261.6256), (21, "A0", 27.5), (108, "C8", 4186.009)],
)
def test_known_notes(number, name, hz):
    assert Note(number).name() == name
    assert Note(number).hz(440.0) == pytest.approx(hz, rel=1e-6)


def test_black_keys_are_spelled_as_wanted():
    assert Note(70).name(Accidentals.SHARPS) == "A♯4"
    assert Note(70).name(Accidentals.FLATS) == "B♭4"


@given(st.integers(0, 127), CONCERT_PITCHES, st.floats(-49.9, 49.9))
def test_a_detuned_note_is_still_nearest(number, concert_pitch, cents):
    hz = Note(number).hz(concert_pitch) * 2.0 ** (cents / 1200.0)
    note = nearest_note(hz, concert_pitch)
    assert note == Note(number)
    assert cents_between(hz, note.hz(concert_pitch)) == pytest.approx(cents, abs=1e-6)


def test_an_octave_is_1200_cents():
    assert cents_between(880.0, 440.0) == pytest.approx(1200.0)
