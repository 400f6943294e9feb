"""What the command line says about music."""

import json

import pytest

from tests.sounds import tone, write
from tuner.assets import resource
from tuner.cli import main
from tuner.commands.music import music_values
from tuner.settings.option import InvalidSettingError
from tuner.settings.tunings import TuningFactory

pytestmark = pytest.mark.usefixtures("qapp")

FIVE = "! five.scl\nFive\n 5\n 240.\n 480.\n 720.\n 960.\n 2/1\n"


@pytest.fixture
def factory():
    return TuningFactory(resource("presets", "instruments"))


def run(capsys, *arguments):
    try:
        code = main(list(map(str, arguments)))
    except SystemExit as ended:
        code = ended.code
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
    return code, out, err


@pytest.mark.parametrize(
    ("given", "value"),
    [
        ({"instrument": "violin"}, ("instrument", "Violin")),
        ({"instrument": "guitar drop d"}, ("instrument", "Guitar, drop D")),
        ({"transpose": "Bb clarinet"}, ("transposition", "Clarinet in B♭")),
        ({"transpose": "Bb"}, ("transposition", "B♭ instrument")),
        ({"transpose": "E♭"}, ("transposition", "E♭ instrument")),
        ({"temperament": "19-edo"}, ("temperament", "19-EDO")),
        ({"temperament": "31 tet"}, ("temperament", "31-EDO")),
        ({"temperament": "12-EDO"}, ("temperament", "Equal")),
        ({"temperament": "72edo"}, ("temperament", "72-EDO")),
        ({"temperament": "meantone 1/4 comma"}, ("temperament", "Meantone, ¼ comma")),
        ({"key": "Bb"}, ("key", "B♭")),
        ({"key": "a#"}, ("key", "B♭")),
        ({"key": "Db"}, ("key", "C♯")),
    ],
)
def test_names_are_understood(factory, given, value):
    values = music_values(given, factory)
    assert values[value[0]] == value[1]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"temperament": "Valotti"}, "did you mean “Vallotti”"),
        ({"temperament": "4-EDO"}, "--temperament takes 5-EDO to 72-EDO, not '4-EDO'"),
        ({"temperament": "73 edo"}, "5-EDO to 72-EDO"),
        ({"instrument": "gitar"}, "“Guitar”"),
        ({"instrument": "drop"}, "say which"),
        ({"transpose": "-2"}, "--transpose knows no"),
        ({"key": "H"}, "C, F# or Bb"),
        ({"scale": "five.scl", "temperament": "Equal"}, "--scale and --temperament"),
    ],
)
def test_wrong_names_are_refused_with_the_nearest(factory, given, words):
    with pytest.raises(InvalidSettingError) as refusal:
        music_values(given, factory)
    assert words in str(refusal.value)


@pytest.mark.parametrize("flag", ["scale", "kbm"])
@pytest.mark.parametrize("command", [(), ("listen",), ("analyze", "none.wav")])
@pytest.mark.parametrize(("content", "words"), [(None, "No such file"), ("5\nx\n", "line 2")])
def test_a_file_that_cannot_be_used_is_one(capsys, tmp_path, flag, command, content, words):
    path = tmp_path / "file"
    if content is not None:
        path.write_text(content)
    code, _, err = run(capsys, f"--{flag}", path, *command)
    assert code == 1
    assert f"--{flag} {path}: " in err
    assert words in err
    assert len(err.splitlines()) == 1


def test_a_scale_and_a_temperament_exclude_each_other(capsys):
    code, _, err = run(capsys, "--scale", "a.scl", "analyze", "--temperament", "Equal", "none.wav")
    assert code == 2
    assert "give one of them" in err


def test_another_instrument_comes_without_the_drop_of_the_last(factory):
    values = music_values(
        {"instrument": "Violin", "transpose": "Horn in F", "offsets": "1 2 3 4"}, factory
    )
    assert values == {
        "instrument": "Violin", "drop": 0, "capo": 0, "offsets": "1 2 3 4",
        "transposition": "Horn in F", "keyboard_map": "",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--capo", "13"], "0 to 12"),
        (["--capo", "two"], "--capo takes the number of a fret"),
        (["--drop", "1.5"], "--drop takes a number of semitones"),
        (["--offsets", "0 x"], "cents from −100 to 100"),
        (["--offsets", "0 101"], "not “101”"),
        (["--stretch", "very"], "--stretch takes one of none, narrow, medium, wide, not 'very'"),
        (["--piano", "A0:330 H9:1"], "not “H9:1”"),
    ],
)
def test_numbers_and_words_have_their_ranges(capsys, arguments, words):
    code, _, err = run(capsys, "analyze", "--instrument", "Violin", *arguments, "none.wav")
    assert code == 2
    assert words in err


def test_wrong_names_end_in_two(capsys):
    code, _, err = run(capsys, "analyze", "--instrument", "gitar", "none.wav")
    assert code == 2
    assert "Guitar" in err


def test_help_lists_them(capsys):
    for arguments in (["--help"], ["listen", "--help"], ["analyze", "--help"]):
        _, out, _ = run(capsys, *arguments)
        for flag in (
            "--temperament", "--instrument", "--transpose", "--scale", "--kbm", "--key",
            "--drop", "--capo", "--offsets", "--stretch", "--piano",
        ):  # fmt: skip
            assert flag in out


def notes(out):
    return {record["note"] for record in map(json.loads, out.splitlines())} - {None}


@pytest.mark.parametrize(
    ("arguments", "note"),
    [
        (["--instrument", "Violin"], "G3"),
        (["--instrument", "Violin", "--capo", "2"], "A3"),
        (["--instrument", "Violin", "--capo=4", "--drop", "2"], "A3"),
        (["--transpose", "Clarinet in Bb"], "B3"),
    ],
)
def test_analyze_compares_with_what_was_asked_for(tmp_path, capsys, arguments, note):
    path = write(tmp_path / "a.wav", tone(220.0, 0.5))
    code, out, _ = run(capsys, "analyze", *arguments, path)
    assert code == 0
    assert notes(out) == {note}


def test_analyze_with_offsets(tmp_path, capsys):
    path = write(tmp_path / "a.wav", tone(220.0, 0.5))
    given = ["--instrument", "Violin", "--capo", "2", "--offsets", "-12,5 0 0 0"]
    code, out, _ = run(capsys, "analyze", *given, path)
    assert code == 0
    read = [record["cents"] for record in map(json.loads, out.splitlines())]
    assert [cents for cents in read if cents is not None][-1] == pytest.approx(12.5, abs=0.1)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--instrument", "Violin", "--offsets", "1 2"], "4 courses need as many offsets"),
        (["--instrument", "Flute", "--capo", "2"], "strings; “Flute” has none"),
        (["--drop", "2"], "strings; “Chromatic” has none"),
    ],
)
def test_what_does_not_fit_the_instrument_is_refused(tmp_path, capsys, arguments, words):
    path = write(tmp_path / "a.wav", tone(220.0, 0.5))
    code, out, err = run(capsys, "analyze", *arguments, path)
    assert (code, out) == (2, "")
    assert words in err


def test_nothing_done_to_no_strings_is_no_fault(tmp_path, capsys):
    path = write(tmp_path / "a.wav", tone(220.0, 0.5))
    assert run(capsys, "analyze", "--drop", "0", "--offsets", "", path)[0] == 0


def test_a_mapping_beside_an_instrument_says_which_counts(tmp_path, capsys):
    kbm = tmp_path / "linear.kbm"
    kbm.write_text("0\n0\n127\n60\n69\n432.0\n0\n")
    path = write(tmp_path / "a.wav", tone(220.0, 0.5))
    code, _, err = run(capsys, "analyze", "--instrument", "Violin", "--kbm", kbm, path)
    assert code == 0
    assert "The keys of linear.kbm are the targets, not the strings of “Violin”." in err


def test_analyze_with_a_scala_scale(tmp_path, capsys):
    scale = tmp_path / "five.scl"
    scale.write_text(FIVE)
    path = write(tmp_path / "a.wav", tone(220.0, 0.5))
    code, out, _ = run(capsys, "--scale", scale, "analyze", "--key", "A", path)
    assert code == 0
    assert notes(out) == {"A3"}


def test_listen_to_strings(tmp_path, capsys):
    path = write(tmp_path / "a.wav", tone(196.0, 1.2))
    code, out, _ = run(capsys, "listen", "--source", path, "--instrument", "Violin")
    assert code == 0
    assert "G3" in out


def test_scale_tells_what_is_in_files(tmp_path, capsys):
    good, bad = tmp_path / "five.scl", tmp_path / "bad.scl"
    good.write_text(FIVE)
    bad.write_text("x\n")
    code, out, err = run(capsys, "scale", good)
    assert (code, err) == (0, "")
    assert "240.00000" in out
    code, out, err = run(capsys, "scale", "--json", bad, good)
    assert code == 1
    assert len(out.splitlines()) == 2
    assert "bad.scl" in err


def test_scale_with_a_mapping(tmp_path, capsys):
    scale, kbm = tmp_path / "five.scl", tmp_path / "linear.kbm"
    scale.write_text(FIVE)
    kbm.write_text("0\n60\n70\n60\n69\n432.0\n0\n")
    code, out, _ = run(capsys, "scale", "--kbm", kbm, scale)
    assert code == 0
    assert "432.00000 Hz" in out
