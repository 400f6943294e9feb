"""Instruments, the presets that come with the program, and the files users exchange."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuner.assets import resource
from tuner.music.instrument_files import (
    InstrumentFileError,
    load_instruments,
    read_instruments,
    write_instruments,
)
from tuner.music.instruments import CHROMATIC, Instrument, StringTarget
from tuner.music.names import parse_note
from tuner.music.notes import Note
from tuner.music.transposition import TRANSPOSITIONS
from tuner.music.tuning import Tuning

PRESETS = load_instruments(resource("presets", "instruments"))
BY_NAME = {each.name: each for each in PRESETS}

# Frequencies at A4 = 440 Hz, from tables of the instruments.
KNOWN = {
    "Guitar": [82.41, 110.0, 146.83, 196.0, 246.94, 329.63],
    "Bass, 4 strings": [41.20, 55.0, 73.42, 98.0],
    "Ukulele": [392.0, 261.63, 329.63, 440.0],
    "Violin": [196.0, 293.66, 440.0, 659.26],
    "Viola": [130.81, 196.0, 293.66, 440.0],
    "Cello": [65.41, 98.0, 146.83, 220.0],
    "Banjo, 5 strings, open G": [392.0, 146.83, 196.0, 246.94, 293.66],
    "Mandolin": [196.0, 196.0, 293.66, 293.66, 440.0, 440.0, 659.26, 659.26],
    "Erhu": [293.66, 440.0],
    "Balalaika, prima": [329.63, 329.63, 440.0],
}


def guitar(**how):
    return Instrument("Guitar", "Guitar", BY_NAME["Guitar"].courses, **how)


def notes(instrument):
    return " ".join(string.note.name() for string in instrument.sounding_strings)


def test_there_are_enough_presets_of_all_families():
    assert len(PRESETS) >= 40
    assert len(BY_NAME) == len(PRESETS)
    assert {each.family for each in PRESETS} >= {
        "Guitar", "Bass", "Ukulele", "Violin family", "Mandolin family", "Banjo", "Plucked",
        "Harp and zither", "Woodwind", "Brass", "Voice", "Keyboard", "Percussion", "Any note",
    }  # fmt: skip
    assert BY_NAME["Chromatic"] == CHROMATIC


@pytest.mark.parametrize("instrument", PRESETS, ids=lambda each: each.name)
def test_every_preset_is_tuned_where_its_notes_are(instrument):
    tuning = Tuning(instrument=instrument)
    assert tuning.has_strings == instrument.has_strings
    for index, string in enumerate(instrument.sounding_strings):
        target = tuning.target(index)
        expected = string.note.hz(440.0) * 2 ** (string.cents / 1200)
        assert target.hz == pytest.approx(expected)
        assert tuning.deviation(target.hz * 1.001).target_hz == pytest.approx(target.hz)
    assert read_instruments(write_instruments([instrument])) == (instrument,)


@pytest.mark.parametrize("name", KNOWN)
def test_known_frequencies(name):
    tuning = Tuning(instrument=BY_NAME[name])
    found = [tuning.target(index).hz for index in range(len(KNOWN[name]))]
    assert found == pytest.approx(KNOWN[name], abs=0.01)


def test_players_of_transposing_instruments_read_their_own_note():
    tuning = Tuning(instrument=BY_NAME["Trumpet in B♭"])
    deviation = tuning.deviation(466.16)
    assert (deviation.label, deviation.note) == ("C5", Note(70))


def test_presets_transpose_only_by_known_names():
    used = {each.transposition for each in PRESETS} - {""}
    assert used <= {each.name for each in TRANSPOSITIONS}


def test_drop_lowers_the_lowest_course():
    assert notes(guitar(drop=2)) == "D2 A2 D3 G3 B3 E4"
    twelve = BY_NAME["Guitar, 12 strings"]
    dropped = Instrument("12", "Guitar", twelve.courses, drop=2)
    assert notes(dropped).startswith("D2 D3 A2 A3")
    ukulele = Instrument("u", "", BY_NAME["Ukulele"].courses, drop=1)
    assert notes(ukulele) == "G4 B3 E4 A4"


def test_a_capo_raises_all():
    assert notes(guitar(capo=2)) == "F♯2 B2 E3 A3 C♯4 F♯4"
    assert notes(guitar(capo=2, drop=2)) == "E2 B2 E3 A3 C♯4 F♯4"


def test_shifting_and_sweetening():
    assert notes(guitar().shifted(-1)) == "D♯2 G♯2 C♯3 F♯3 A♯3 D♯4"
    sweet = guitar().sweetened([-12, -10, -8, -4, -6, -3])
    assert sweet.courses == BY_NAME["Guitar, sweetened (James Taylor)"].courses
    tuning = Tuning(instrument=sweet)
    assert tuning.deviation(82.4069).cents == pytest.approx(12.0, abs=0.01)
    with pytest.raises(ValueError, match="6 courses"):
        guitar().sweetened([0.0])


def test_courses_are_numbered_as_players_do():
    twelve = BY_NAME["Guitar, 12 strings"]
    assert [twelve.course_number(at) for at in (0, 1, 2, 10, 11)] == [6, 6, 5, 1, 1]
    with pytest.raises(IndexError):
        twelve.course_number(12)


@pytest.mark.parametrize(
    ("how", "complaint"),
    [
        ({"drop": -1}, "drop"),
        ({"drop": 13}, "drop"),
        ({"capo": 25}, "capo"),
        ({"transposition": "Kazoo"}, "Kazoo"),
        ({"lowest": Note(60), "highest": Note(50)}, "lowest"),
        ({"comment": "half of a sign: \ud83c"}, r"comment: a text is needed, not '.*ud83c'"),
        ({"comment": "a\0b"}, "comment"),
        ({"comment": "x" * 1001}, "comment"),
    ],
)
def test_nonsense_is_refused(how, complaint):
    with pytest.raises(ValueError, match=complaint):
        guitar(**how)


def test_strings_stay_within_reach():
    with pytest.raises(ValueError, match="out of reach"):
        StringTarget(Note(128))
    with pytest.raises(ValueError, match="100 cents"):
        StringTarget(Note(60), 101.0)
    with pytest.raises(ValueError, match="out of reach"):
        Instrument("x", "", ((StringTarget(Note(120)),),), capo=12)
    with pytest.raises(ValueError, match="at least one string"):
        Instrument("x", "", ((),))
    with pytest.raises(ValueError, match="has a name"):
        Instrument("  ", "")
    for name in ("x" * 101, "a\nb", "\udcff"):
        with pytest.raises(ValueError, match="name: a text is needed"):
            Instrument(name, "")


def file_of(**entry):
    return json.dumps({"format": "tuner-instruments", "version": 1, "instruments": [entry]})


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "no JSON"),
        ("[" * 100_000, "no JSON"),
        ("[]", "no file of instruments"),
        ('{"format": "tuner-instruments"}', "version is None"),
        ('{"format": "tuner-instruments", "version": 2}', "version is 2"),
        ('{"format": "tuner-instruments", "version": true}', "version is True"),
        ('{"format": "tuner-instruments", "version": 1}', "a list is needed"),
        ('{"format": "tuner-instruments", "version": 1, "instruments": [3]}', r"instruments\[0\]"),
        (file_of(), "has a name"),
        (file_of(name=3), r"instruments\[0\].name: a text"),
        (file_of(name="x", colour="red"), "'colour' is no property"),
        (file_of(name="x", strings="E2"), r"strings: a list"),
        (file_of(name="x", strings=["Q2"]), r"instruments\[0\].strings\[0\]: 'Q2' is no note"),
        (file_of(name="x", strings=["E2", ["E3", 5]]), r"strings\[1\]\[1\]: a note such as"),
        (file_of(name="x", strings=[[]]), "at least one string"),
        (file_of(name="x", strings=[{"cents": 1}]), "a note such as"),
        (file_of(name="x", strings=[{"note": "E2", "sent": 1}]), "'sent' is no property"),
        (file_of(name="x", strings=[{"note": "E2", "cents": "1"}]), "cents: a number"),
        (file_of(name="x", strings=[{"note": "E2", "cents": True}]), "cents: a number"),
        (file_of(name="x", strings=[{"note": "E2", "cents": float("nan")}]), "100 to 100"),
        (file_of(name="x", strings=[{"note": "E2", "cents": 10**400}]), "strings|JSON"),
        (file_of(name="x", strings=["E25"]), "out of reach"),
        (file_of(name="x", drop=1.5), "drop: a whole number"),
        (file_of(name="x", capo=True), "capo: a whole number"),
        (file_of(name="x", capo=99), "capo"),
        (file_of(name="x", range=["E2"]), "range: a list"),
        (file_of(name="x", range=["E2", 3]), r"range\[1\]: a note"),
        (b"\xff\xfe\x00", "no JSON"),
    ],
)
def test_wrong_files_say_where_and_why(text, complaint):
    with pytest.raises(InstrumentFileError, match=complaint):
        read_instruments(text)


def test_a_folder_names_the_file_at_fault(tmp_path):
    (tmp_path / "b.json").write_text("{}")
    (tmp_path / "a.json").write_text(write_instruments([CHROMATIC]))
    with pytest.raises(InstrumentFileError, match=r"^b\.json: "):
        load_instruments(tmp_path)


LINES = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=90)
INSTRUMENTS = st.builds(
    Instrument,
    LINES.map(lambda name: f"x{name}"),
    LINES,
    st.lists(
        st.lists(
            st.builds(StringTarget, st.integers(20, 90).map(Note), st.floats(-100, 100)),
            min_size=1,
            max_size=3,
        ).map(tuple),
        max_size=4,
    ).map(tuple),
    st.sampled_from(["", "Piccolo", "Horn in F"]),
    st.none() | st.just(Note(30)),
    st.just(Note(100)),
    st.integers(0, 12),
    st.integers(0, 24),
    LINES,
).map(lambda each: each if each.lowest else Instrument(each.name, each.family, each.courses))


@given(st.lists(INSTRUMENTS, max_size=3))
def test_own_instruments_are_read_back_exactly(instruments):
    assert read_instruments(write_instruments(instruments)) == tuple(instruments)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["name", "strings", "note", "cents", "range", "capo"]), inner
        )
    ),
    max_leaves=8,
)


@given(JSON)
def test_any_json_is_instruments_or_a_complaint(entry):
    text = json.dumps({"format": "tuner-instruments", "version": 1, "instruments": [entry]})
    try:
        read_instruments(text)
    except InstrumentFileError as error:
        assert str(error)  # noqa: PT017


def test_every_string_is_the_same_however_it_is_written():
    text = file_of(name="x", strings=["F#3", {"note": "Gb3"}, [{"note": "F♯3", "cents": 0}]])
    (instrument,) = read_instruments(text)
    assert {string.note for string in instrument.sounding_strings} == {parse_note("F#3")}
