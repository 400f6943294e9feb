"""Strings as one line of text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuner.music.instruments import StringTarget
from tuner.music.names import parse_note
from tuner.music.notes import Note
from tuner.music.string_text import parse_strings, written_strings

STRINGS = st.builds(
    StringTarget,
    st.builds(Note, st.integers(0, 127)),
    st.integers(-1000, 1000).map(lambda tenths: tenths / 10.0),
)


@given(st.lists(st.lists(STRINGS, min_size=1, max_size=3).map(tuple), max_size=8).map(tuple))
def test_what_is_written_is_read(courses):
    assert parse_strings(written_strings(courses)) == courses


def test_signs_that_people_type():
    assert parse_strings(" e2  B♭2(−1,5) g#3+G♯3 ") == (
        (StringTarget(parse_note("E2")),),
        (StringTarget(parse_note("Bb2"), -1.5),),
        (StringTarget(parse_note("G#3")), StringTarget(parse_note("G#3"))),
    )
    assert parse_strings("") == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("E2 H2", "'H2' is no note"),
        ("E2+", "'' is no note"),
        ("E2(x)", "'x' is no number of cents"),
        ("E2(nan)", "−100 to 100"),
        ("E2(200)", "−100 to 100"),
        ("E2)", "is no note"),
        ("E14", "out of reach"),
    ],
)
def test_the_string_at_fault_is_named(text, words):
    with pytest.raises(ValueError, match=re.escape(words)):
        parse_strings(text)
