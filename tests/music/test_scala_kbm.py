"""Keyboard mappings by the letter of their format."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuner.music.intervals import Cents, ratio
from tuner.music.scala_kbm import KeyboardMapping, parse_kbm, write_kbm
from tuner.music.scala_text import ScalaError
from tuner.music.scale import Scale
from tuner.music.temperaments import EQUAL, edo

HEAD = ["12", "0", "127", "60", "69", "440.0", "12"]
WHITE_KEYS = ["0", "x", "1", "x", "2", "3", "x", "4", "x", "5", "x", "6"]
MAJOR = Scale(
    "just major",
    (ratio(9, 8), ratio(5, 4), ratio(4, 3), ratio(3, 2), ratio(5, 3), ratio(15, 8), ratio(2)),
)
TRITAVE = Scale("Bohlen-Pierce", tuple(Cents(1901.955 * at / 13) for at in range(1, 14)))


def kbm(*lines, end="\n"):
    return end.join(["! a mapping", *lines])


def with_line(at, value):
    lines = [*HEAD, *(str(degree) for degree in range(12))]
    lines[at] = value
    return kbm(*lines)


def test_a_piano_at_440():
    mapping = parse_kbm(kbm(*HEAD, *(str(degree) for degree in range(12))))
    keys = mapping.frequencies(EQUAL.scale)
    assert list(keys) == list(range(128))
    assert keys[69] == 440.0
    assert keys[60] == pytest.approx(261.6255653)
    assert keys[127] == pytest.approx(12543.853951)


def test_the_white_keys_alone():
    mapping = parse_kbm(kbm("12", "59", "72", "60", "69", "440.0", "7", *WHITE_KEYS))
    keys = mapping.frequencies(MAJOR)
    assert list(keys) == [59, 60, 62, 64, 65, 67, 69, 71, 72]
    assert keys[60] == pytest.approx(264.0)
    assert keys[67] == pytest.approx(396.0)
    assert keys[72] == pytest.approx(528.0)
    assert keys[59] == pytest.approx(247.5)


def test_a_linear_map_plays_a_degree_further_with_each_key():
    mapping = parse_kbm(kbm("0", "0", "127", "60", "60", "260", "0"))
    assert mapping.degrees == ()
    keys = mapping.frequencies(TRITAVE)
    assert keys[73] == pytest.approx(780.0, abs=1e-3)
    assert keys[47] == pytest.approx(260.0 / 3.0, abs=1e-3)
    assert keys[61] / keys[60] == pytest.approx(3 ** (1 / 13), abs=1e-6)


def test_repetitions_differ_by_the_formal_octave():
    # Seven keys through a fifth of seven semitones: the map repeats at the fifth.
    mapping = parse_kbm(kbm("7", "0", "127", "60", "60", "200", "7", *map(str, range(7))))
    keys = mapping.frequencies(EQUAL.scale)
    assert keys[67] == pytest.approx(200 * 2 ** (7 / 12))
    assert keys[74] == pytest.approx(200 * 2 ** (14 / 12))
    assert keys[53] == pytest.approx(200 * 2 ** (-7 / 12))
    assert keys[75] == pytest.approx(200 * 2 ** (15 / 12))


def test_a_formal_octave_of_nothing_is_the_period():
    mapping = parse_kbm(kbm("13", "0", "127", "60", "60", "200", "0", *map(str, range(13))))
    assert mapping.frequencies(TRITAVE)[73] == pytest.approx(600.0, abs=1e-3)


def test_silent_keys_at_the_end_may_be_left_out():
    short = parse_kbm(kbm("12", "60", "71", "60", "60", "200", "12", "0", "4", "7"))
    long = parse_kbm(kbm("12", "60", "71", "60", "60", "200", "12", "0", "4", "7", *"xxXxxxxxx"))
    assert short == long
    assert list(short.frequencies(EQUAL.scale)) == [60, 61, 62]


def test_the_reference_may_lie_in_another_repetition():
    mapping = parse_kbm(kbm("12", "0", "127", "60", "21", "27.5", "12", *map(str, range(12))))
    assert mapping.frequencies(EQUAL.scale)[69] == pytest.approx(440.0)


def test_degrees_may_lie_beyond_the_scale_and_below_it():
    mapping = parse_kbm(kbm("3", "60", "62", "60", "60", "100", "0", "0", "12", "-12"))
    assert mapping.frequencies(EQUAL.scale) == pytest.approx({60: 100.0, 61: 200.0, 62: 50.0})


def test_a_scale_without_notes_has_one_key():
    linear = KeyboardMapping(reference_key=60, reference_hz=200.0)
    assert linear.frequencies(Scale("", ())) == {60: 200.0}


def test_keys_beyond_all_hearing_are_silent():
    wide = Scale("", (Cents(1e300),))
    assert KeyboardMapping(reference_key=60).frequencies(wide) == {60: 440.0}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_comments_and_blanks(end):
    lines = [f" \t{line} ! remark" for line in HEAD]
    text = kbm("!", *lines, "!", "", *WHITE_KEYS, "ignored", end=end)
    assert parse_kbm(text).degrees == (0, None, 1, None, 2, 3, None, 4, None, 5, None, 6)


@pytest.mark.parametrize(
    ("at", "value"),
    [
        (0, "x"), (0, "-1"), (0, "70000"), (0, "12.5"), (0, ""),
        (1, "-1"), (1, "128"), (1, "C"),
        (2, "128"), (3, "sixty"), (3, "9" * 20), (4, "440.0"),
        (5, "0"), (5, "-440"), (5, "a lot"), (5, "1e300"), (5, "9" * 500), (5, ""), (5, "0.0"),
        (6, "-1"), (6, "x"), (7, "y"), (9, "1.5"), (18, "٣"),
    ],
)  # fmt: skip
def test_wrong_lines_are_named_by_number(at, value):
    with pytest.raises(ScalaError) as caught:
        parse_kbm(with_line(at, value))
    assert caught.value.line == at + 2


@pytest.mark.parametrize("count", range(7))
def test_files_that_end_too_early(count):
    with pytest.raises(ScalaError, match="ends before") as caught:
        parse_kbm(kbm(*HEAD[:count]))
    assert caught.value.line == count + 1


@pytest.mark.parametrize("degrees", [[], WHITE_KEYS[:9], ["0", *"x" * 11]])
def test_the_reference_key_must_have_a_degree(degrees):
    with pytest.raises(ScalaError, match="reference key 69") as caught:
        parse_kbm(kbm(*HEAD, *degrees))
    assert caught.value.line == 6


MAPPINGS = st.builds(
    KeyboardMapping,
    st.integers(0, 127),
    st.integers(0, 127),
    st.integers(-200, 200),
    st.just(60),
    st.floats(1e-3, 1e5),
    st.integers(0, 100),
    st.lists(st.integers(-50, 200), max_size=30).map(tuple),
)


@given(MAPPINGS, st.sampled_from([EQUAL.scale, edo(19).scale, MAJOR, TRITAVE]))
def test_written_mappings_are_read_back_exactly(mapping, scale):
    again = parse_kbm(write_kbm(mapping, "name\nof it"))
    assert again == mapping
    assert again.frequencies(scale) == mapping.frequencies(scale)
    assert mapping.frequency(60, scale) == pytest.approx(mapping.reference_hz)


def test_silent_keys_are_written():
    mapping = KeyboardMapping(degrees=(0, None, 2), middle_key=69)
    assert "\nx\n" in write_kbm(mapping)
    assert parse_kbm(write_kbm(mapping)) == mapping


LINES = st.one_of(
    st.text(max_size=12),
    st.sampled_from(["!", "", "0", "12", "60", "69", "127", "440.0", "x", "-1", "1e3", "."]),
)


@given(st.one_of(st.text(), st.lists(LINES, max_size=24).map("\n".join)))
def test_any_text_is_a_mapping_or_has_a_wrong_line(text):
    try:
        mapping = parse_kbm(text)
    except ScalaError as error:
        assert 1 <= error.line <= text.count("\n") + text.count("\r") + 1  # noqa: PT017
    else:
        assert all(hz > 0.0 for hz in mapping.frequencies(MAJOR).values())
        assert parse_kbm(write_kbm(mapping)) == mapping
