"""From the tuning page to a tuning; what cannot be had is said in one sentence."""

from dataclasses import replace

import pytest

from tuner.assets import resource
from tuner.music.instrument_files import InstrumentFileError, write_instruments
from tuner.music.instruments import CHROMATIC, Instrument, StringTarget
from tuner.music.names import Naming, parse_note
from tuner.music.tuning import Tuning
from tuner.settings.offsets import parse_offsets, written_offsets
from tuner.settings.pages.tuning import TuningSettings
from tuner.settings.tunings import TuningFactory, listed_by_family

FIVE = "! five.scl\nFive\n 5\n 240.\n 480.\n 720.\n 960.\n 2/1\n"
LINEAR = "0\n0\n127\n60\n69\n432.0\n0\n"
MINE = Instrument("Mine", "Own", ((StringTarget(parse_note("D3")),),))


@pytest.fixture
def factory(tmp_path):
    return TuningFactory(resource("presets", "instruments"), tmp_path / "own" / "instruments.json")


def labels(tuning):
    return [tuning.target(at).label for at in range(len(tuning.instrument.sounding_strings))]


def test_the_defaults_are_every_note_and_read_no_file(tmp_path):
    made = TuningFactory(tmp_path / "nowhere").make(TuningSettings())
    assert made.tuning == Tuning()
    assert made.instrument is CHROMATIC
    assert made.problems == ()


def test_an_instrument_with_drop_and_capo(factory):
    made = factory.make(TuningSettings(instrument="Guitar", drop=2, capo=3))
    assert labels(made.tuning) == ["F2", "C3", "F3", "A♯3", "D4", "G4"]
    assert made.problems == ()


def test_an_instrument_with_offsets(factory):
    page = TuningSettings(instrument="Guitar", capo=2, offsets="0 -2 0 0 -3,5 +1")
    made = factory.make(page)
    assert [string.cents for string in made.instrument.sounding_strings] == [
        0.0, -2.0, 0.0, 0.0, -3.5, 1.0,
    ]  # fmt: skip
    assert made.tuning.target(1).hz == pytest.approx(123.4708 * 2 ** (-2 / 1200), rel=1e-6)
    assert made.problems == ()


def test_the_strings_of_a_course_depart_together(factory):
    made = factory.make(TuningSettings(instrument="Mandolin", offsets="1 2 3 4"))
    assert [string.cents for string in made.instrument.sounding_strings] == [
        1.0, 1.0, 2.0, 2.0, 3.0, 3.0, 4.0, 4.0,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("offsets", "text"), [((0.0, -2.5, 10.0), "0 -2.5 10"), ((0.0, 0.0), "0 0"), ((), "")]
)
def test_offsets_are_written_as_they_are_read(offsets, text):
    assert written_offsets(offsets) == text
    assert parse_offsets(text) == offsets


def test_names_and_transposition(factory):
    page = TuningSettings(transposition="Clarinet in B♭", naming=Naming.GERMAN, key="D")
    made = factory.make(page)
    assert made.tuning.deviation(440.0).label == "H4"
    assert made.tuning.key == 2
    by_instrument = factory.make(TuningSettings(instrument="Clarinet in B♭"))
    assert by_instrument.tuning.deviation(440.0).label == "B4"


def test_an_unknown_instrument_is_chromatic_with_a_sentence(factory):
    made = factory.make(TuningSettings(instrument="Theremin"))
    assert made.tuning == Tuning()
    assert made.problems == ("There is no instrument “Theremin”; chromatic is used.",)


def test_a_capo_out_of_reach_is_left_out(factory, tmp_path):
    high = Instrument("High", "", ((StringTarget(parse_note("G9")),),))
    path = tmp_path / "high.json"
    path.write_text(write_instruments([high]))
    factory.import_own(path)
    made = factory.make(TuningSettings(instrument="High", capo=1))
    assert made.tuning.instrument == high
    assert made.problems[0].startswith("Drop and capo are left out")


def test_a_scala_scale_stands_for_the_temperament(factory, tmp_path):
    path = tmp_path / "five.scl"
    path.write_text(FIVE)
    made = factory.make(TuningSettings(scale_file=str(path), temperament="Vallotti"))
    assert made.tuning.temperament.name == "five"
    assert len(made.tuning.temperament.scale.intervals) == 5
    path.write_text(FIVE.replace(" 240.\n", " 200.0\n"))
    again = factory.make(TuningSettings(scale_file=str(path)))
    assert again.tuning.temperament.scale.cents[0] == pytest.approx(200.0)


def test_a_keyboard_mapping_brings_its_reference(factory, tmp_path):
    path = tmp_path / "linear.kbm"
    path.write_text(LINEAR)
    made = factory.make(TuningSettings(keyboard_map=str(path)))
    assert made.tuning.nearest(430.0).hz == pytest.approx(432.0)


@pytest.mark.parametrize("content", [None, "", "five\n x\n", "Five\n 2\n 3/2\n"])
def test_a_scale_that_cannot_be_read_falls_back_with_one_sentence(factory, tmp_path, content):
    path = tmp_path / "broken.scl"
    if content is not None:
        path.write_text(content)
    made = factory.make(TuningSettings(scale_file=str(path), temperament="Vallotti"))
    assert made.tuning.temperament.name == "Vallotti"
    (problem,) = made.problems
    assert problem.startswith(f"The scale {path} cannot be read (")
    assert problem.endswith("“Vallotti” is used.")


def test_a_folder_is_no_scale(factory, tmp_path):
    made = factory.make(TuningSettings(scale_file=str(tmp_path), keyboard_map=str(tmp_path)))
    assert len(made.problems) == 2
    assert made.tuning == Tuning()


def test_a_lock_without_its_target_is_let_go(factory):
    page = TuningSettings(instrument="Guitar")
    assert factory.make(page, locked=5).tuning.locked == 5
    assert factory.make(page, locked=6).tuning.locked is None


def test_own_instruments_are_kept_and_replace_those_of_their_name(factory, tmp_path):
    path = tmp_path / "mine.json"
    path.write_text(write_instruments([MINE]))
    assert factory.import_own(path) == (MINE,)
    fresh = TuningFactory(resource("presets", "instruments"), tmp_path / "own" / "instruments.json")
    assert fresh.own == (MINE,)
    assert fresh.instrument("Mine") == MINE
    assert labels(fresh.make(TuningSettings(instrument="Mine")).tuning) == ["D3"]
    factory.import_own(path)
    assert factory.own == (MINE,)


def test_a_bad_file_of_instruments_changes_nothing(factory, tmp_path):
    path = tmp_path / "bad.json"
    path.write_text('{"format": "tuner-instruments", "version": 1, "instruments": [{}]}')
    with pytest.raises(InstrumentFileError, match=r"instruments\[0\]"):
        factory.import_own(path)
    assert factory.own == ()


def test_damaged_own_instruments_are_said_once(tmp_path):
    own = tmp_path / "instruments.json"
    own.write_text("{")
    factory = TuningFactory(resource("presets", "instruments"), own)
    made = factory.make(TuningSettings(instrument="Guitar"))
    assert made.tuning.has_strings
    assert len(made.problems) == 1
    assert factory.make(TuningSettings(instrument="Guitar")).problems == ()


def test_instruments_are_listed_by_family(factory):
    families = listed_by_family(factory.instruments)
    assert next(iter(families)) == "Any note"
    assert "Guitar, drop D" in [each.name for each in families["Guitar"]]


def test_an_import_never_takes_the_place_of_an_instrument_of_the_program(tmp_path):
    factory = TuningFactory(resource("presets", "instruments"), tmp_path / "own.json")
    guitar = factory.instrument("Guitar")
    path = tmp_path / "guitar.json"
    path.write_text(write_instruments([replace(guitar, capo=3)]), "utf-8")
    (added,) = factory.import_own(path)
    assert added.name == "Guitar (own)"
    assert factory.instrument("Guitar") == guitar
    assert factory.instrument("Guitar (own)").capo == 3
