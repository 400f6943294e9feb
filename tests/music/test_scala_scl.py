"""Scale files by the letter of their format."""

from codecs import BOM_UTF16_BE, BOM_UTF16_LE

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tuner.music.catalogue import TEMPERAMENTS
from tuner.music.intervals import Cents, Ratio, ratio
from tuner.music.scala_scl import parse_scl, write_scl
from tuner.music.scala_text import ScalaError, decode, encode
from tuner.music.scale import Scale

MEANQUAR = """! meanquar.scl
!
1/4-comma meantone scale. Pietro Aaron's temperament (1523)
 12
!
 76.04900
 193.15686
 310.26471
 5/4
 503.42157
 579.47057
 696.57843
 25/16
 889.73529
 1006.84314
 1082.89214
 2/1
"""


def pitches(*lines):
    return parse_scl("\n".join(["", str(len(lines)), *lines])).intervals


def test_the_example_of_the_format():
    scale = parse_scl(MEANQUAR)
    assert scale.description.startswith("1/4-comma meantone scale.")
    assert scale.intervals[0] == Cents(76.049)
    assert scale.intervals[3] == ratio(5, 4)
    assert scale.cents[-1] == scale.period == 1200.0
    assert len(scale.intervals) == 12


@pytest.mark.parametrize(
    ("line", "interval"),
    [
        # The lines that the format gives as valid.
        ("81/64", ratio(81, 64)),
        ("408.0", Cents(408.0)),
        ("408.", Cents(408.0)),
        ("5", ratio(5)),
        ("-5.0", Cents(-5.0)),
        ("10/20", ratio(1, 2)),
        ("100.0 cents", Cents(100.0)),
        (" 100.0 C#", Cents(100.0)),
        (" 5/4   E\\", ratio(5, 4)),
        # What the archive has besides.
        ("\t3/2\t", ratio(3, 2)),
        ("2957/2048!Gb", ratio(2957, 2048)),
        (" 11/10 !.......165", ratio(11, 10)),
        ("468.7 (408.4) ", Cents(468.7)),
        (" 101.95500 ! 16/15 / (2048/2025)^(1/2)", Cents(101.955)),
        ("100.0cents", Cents(100.0)),
        (".5", Cents(0.5)),
        ("0.0", Cents(0.0)),
        ("+701.955", Cents(701.955)),
        ("3 / 2", ratio(3, 2)),
        ("3/2, perfect fifth", ratio(3, 2)),
        ("3/2 / G", ratio(3, 2)),
        ("701.955, fifth", Cents(701.955)),
        ("1/1", ratio(1)),
        # As programs write small numbers.
        ("5.684341886080802e-14", Cents(5.684341886080802e-14)),
        ("2147483647/2147483646", ratio(2147483647, 2147483646)),
        (f"{3**200}/{2**316}", ratio(3**200, 2**316)),
    ],
)
def test_pitch_lines(line, interval):
    assert pitches(line) == (interval,)


@pytest.mark.parametrize(
    "line",
    [
        "0", "0/1", "1/0", "-3/2", "3/-2", "-5", "abc", "/2", "3/", "3//2", "3/2/1", "697//441",
        ".", "-", "1.2.3", "1,5", "700,0", "1.5/2", "x", "! almost" "", "٣/٢", "²", "$",
        "1" * 5000, "1" * 400 + ".0", "1.0e999",
    ],
)  # fmt: skip
def test_pitch_lines_that_are_none_are_named_by_number(line):
    with pytest.raises(ScalaError) as caught:
        parse_scl(f"! a comment\ndescription\n 2\n!\n 3/2\n{line}\n")
    assert caught.value.line == 6
    assert str(caught.value).startswith("line 6: ")
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_all_systems_and_none_at_the_end(end):
    text = MEANQUAR.replace("\n", end)
    assert parse_scl(text) == parse_scl(text.removesuffix(end)) == parse_scl(MEANQUAR)


def test_signs_that_only_unicode_takes_for_line_ends_end_no_line():
    assert parse_scl("a\x0bb\x85c\u2028d\n1\n2/1\n").description == "a\x0bb\x85c\u2028d"


def test_the_description_may_be_empty():
    scale = parse_scl("! x.scl\n!\n\n 1\n 2/1\n")
    assert (scale.description, len(scale.intervals)) == ("", 1)


def test_a_line_is_a_comment_only_if_its_first_character_says_so():
    assert parse_scl(" ! no comment\n1\n2/1").description == "! no comment"


def test_comments_stand_anywhere():
    assert parse_scl("!\n!\nd\n!\n2\n!\n3/2\n!\n!\n2/1\n!\n").cents[-1] == 1200.0


def test_what_follows_the_last_pitch_is_ignored():
    assert len(parse_scl("d\n1\n2/1\nanything\n\x1a").intervals) == 1


def test_blank_lines_between_pitches_are_passed_over():
    assert len(parse_scl("d\n2\n\n3/2\n \t\n2/1").intervals) == 2


def test_no_notes():
    assert parse_scl("d\n 0 \n").intervals == ()


def test_scales_need_not_rise_nor_reach_an_octave():
    assert pitches("700.", "200.", "-50.", "3/1")[-1] == ratio(3)


@pytest.mark.parametrize("count", ["12", " 12 ", "\t12\t", "12 notes", "12!"])
def test_blanks_around_the_count(count):
    assert len(parse_scl(MEANQUAR.replace(" 12\n", f"{count}\n", 1)).intervals) == 12


@pytest.mark.parametrize("count", ["", "-1", "twelve", "12.0", "1/2", "9" * 50, "9999999", "١٢"])
def test_counts_that_are_none(count):
    with pytest.raises(ScalaError) as caught:
        parse_scl(f"d\n!\n{count}\n2/1\n")
    assert caught.value.line == 3


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ("!\n!\n", 2),
        ("d", 1),
        ("d\n", 1),
        ("d\n2\n3/2\n", 3),
        ("d\n1", 2),
        ("d\n3\n!\n", 3),
    ],
)
def test_files_that_end_too_early(text, line):
    with pytest.raises(ScalaError, match="ends") as caught:
        parse_scl(text)
    assert caught.value.line == line


def test_files_in_latin_1_and_utf_8():
    text = "! x\nPythagore, gamme à quintes égales — ½\n 1\n 2/1\n"
    assert parse_scl(decode(text.encode())).description.endswith("— ½")
    assert parse_scl(decode(b"\xef\xbb\xbf" + text.encode())).description.endswith("— ½")
    for mark, name in ((BOM_UTF16_LE, "utf-16-le"), (BOM_UTF16_BE, "utf-16-be")):
        assert parse_scl(decode(mark + text.encode(name))).description.endswith("— ½")
        assert isinstance(decode(mark + text.encode(name)[:-1]), str)
    latin = text.replace("—", "-").encode("latin-1")
    assert parse_scl(decode(latin)).description == "Pythagore, gamme à quintes égales - ½"


@given(st.text())
def test_encoding_is_read_back(text):
    text = text.lstrip("\ufeff").encode("utf-8", "replace").decode()
    assert decode(encode(text)) == text


@pytest.mark.parametrize("temperament", TEMPERAMENTS, ids=lambda each: each.name)
def test_written_scales_are_read_back_exactly(temperament):
    text = write_scl(temperament.scale, f"{temperament.name}.scl")
    assert parse_scl(decode(encode(text))) == temperament.scale


INTERVALS = st.one_of(
    st.builds(Cents, st.floats(-1e6, 1e6)),
    st.builds(Ratio, st.fractions(min_value=0).filter(lambda value: value > 0)),
)


@given(st.text(), st.lists(INTERVALS, max_size=20))
@example("! not a comment", [Cents(1e-300), Cents(-0.0), Cents(1e6)])
def test_any_scale_is_read_back_exactly(description, intervals):
    scale = Scale(" ".join(description.split()), tuple(intervals))
    assert parse_scl(write_scl(scale)) == scale


LINES = st.one_of(
    st.text(max_size=20),
    st.from_regex(r"[ \t]*[+-]?[0-9./eE!,x -]{0,12}", fullmatch=True),
    st.sampled_from(["!", "", "3/2", "100.0", "2", "12", "0", "x"]),
)


@given(st.one_of(st.text(), st.lists(LINES, max_size=12).map("\n".join)))
@example("\n2\n1.\n" + "1" * 5000)
def test_any_text_is_a_scale_or_has_a_wrong_line(text):
    try:
        scale = parse_scl(text)
    except ScalaError as error:
        assert 1 <= error.line <= text.count("\n") + text.count("\r") + 1  # noqa: PT017
    else:
        assert parse_scl(write_scl(scale)).intervals == scale.intervals


@given(st.binary())
def test_any_bytes_are_some_text(data):
    assert isinstance(decode(data), str)
