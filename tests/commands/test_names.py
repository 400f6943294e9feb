"""``tuner names``: every name it lists is taken by the option it is for."""

import json

import pytest

from tuner.assets import resource
from tuner.cli import main
from tuner.commands.music import music_values
from tuner.commands.names import KINDS, show_names
from tuner.settings.option import InvalidSettingError
from tuner.settings.tunings import TuningFactory

OPTIONS = {
    "instrument": "instrument",
    "temperament": "temperament",
    "transposition": "transpose",
}


@pytest.fixture
def factory():
    return TuningFactory(resource("presets", "instruments"))


@pytest.fixture
def records(capsys, factory):
    show_names((), as_json=True, factory=factory)
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_every_name_is_taken(records, factory):
    assert {each["kind"] for each in records} == set(OPTIONS)
    for record in records:
        option = OPTIONS[record["kind"]]
        values = music_values({option: record["name"]}, factory)
        assert record["name"] in values.values()


def test_names_come_with_what_they_stand_for(records):
    by_name = {(each["kind"], each["name"]): each for each in records}
    assert by_name["instrument", "Violin"]["strings"] == "G3 D4 A4 E5"
    assert by_name["instrument", "Horn in F"]["transposition"] == "Horn in F"
    assert by_name["transposition", "Clarinet in A"]["semitones"] == 3
    assert by_name["temperament", "Pythagorean"]["cents"][-1] == 1200.0
    assert all(each["source"] for each in records if each["kind"] == "temperament")


@pytest.mark.parametrize("kind", KINDS)
def test_one_kind_as_text(capsys, factory, kind):
    show_names([kind], as_json=False, factory=factory)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"{kind}:"
    wanted = {
        "instruments": "  Violin: G3 D4 A4 E5",
        "temperaments": "  Kirnberger III: Johann Philipp Kirnberger, letter to Johann Nikolaus "
        "Forkel; the schisma at F♯–C♯, 1779",
        "transpositions": "  Piccolo: in C, written 12 semitones lower than it sounds",
    }
    assert wanted[kind] in lines
    assert sum(line.endswith(":") for line in lines) == 1


def test_a_wind_is_told_by_its_range(capsys, factory):
    show_names(["instruments"], as_json=False, factory=factory)
    assert "  Trombone: E2 to F5" in capsys.readouterr().out.splitlines()


def test_other_kinds_are_refused(capsys, factory):
    with pytest.raises(InvalidSettingError, match="'people'"):
        show_names(["people"], as_json=False, factory=factory)
    with pytest.raises(SystemExit, match="2"):
        main(["names", "people"])
    assert main(["names", "temperaments"]) == 0
    assert "5-EDO to 72-EDO" in capsys.readouterr().out
