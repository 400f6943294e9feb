"""A piano's measured strings as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuner.music.piano import FIRST_KEY, LAST_KEY, Octaves, PianoString
from tuner.settings.model import Settings
from tuner.settings.option import InvalidSettingError
from tuner.settings.piano_strings import parse_piano, written_piano


def test_strings_are_read_in_any_order():
    assert parse_piano(" C3:95,5  A0:330 ") == (
        PianoString(21, pytest.approx(330e-6)),
        PianoString(48, pytest.approx(95.5e-6)),
    )
    assert parse_piano("") == ()


@given(
    st.lists(
        st.builds(
            PianoString,
            st.integers(FIRST_KEY, LAST_KEY),
            st.integers(1, 9999).map(lambda millionths: millionths / 1e6),
        ),
        unique_by=lambda string: string.number,
    )
)
def test_what_is_written_reads_back(strings):
    read = parse_piano(written_piano(strings))
    assert [string.number for string in read] == [string.number for string in sorted(strings)]
    for string, other in zip(read, sorted(strings), strict=True):
        assert string.inharmonicity == pytest.approx(other.inharmonicity, rel=1e-3)


@pytest.mark.parametrize(
    "text", ["A0", "A0:", "H9:30", "A0:x", "A0:nan", "A0:0", "A0:-3", "G0:30", "C9:30", "A0:1e9"]
)
def test_what_is_no_string_is_named(text):
    with pytest.raises(ValueError, match=f"not “{text}”"):
        parse_piano(f"C4:200 {text}")


def test_a_key_stands_once():
    with pytest.raises(ValueError, match="A0 stands there twice"):
        parse_piano("A0:330 C3:95 A0:300")


def test_the_page_says_which_option_errs():
    with pytest.raises(InvalidSettingError, match="Measured strings takes keys") as caught:
        Settings().changed("tuning", piano="A0")
    assert caught.value.option == "piano"


def test_the_targets_follow():
    page = Settings().changed("tuning", stretch=Octaves.WIDE, piano="A0:700").tuning
    usual = Settings().changed("tuning", stretch=Octaves.WIDE).tuning
    low, plain = page.tuning().target(21).hz, Settings().tuning.tuning().target(21).hz
    assert low < usual.tuning().target(21).hz < plain == pytest.approx(27.5)
    assert page.tuning().target(69).hz == pytest.approx(440.0)
