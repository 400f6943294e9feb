import copy
import math
import pickle
import timeit
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuner.assets import resource
from tuner.music.catalogue import TEMPERAMENTS, temperament_named
from tuner.music.instrument_files import load_instruments
from tuner.music.intervals import Cents
from tuner.music.names import Naming, OctaveStyle
from tuner.music.notes import Accidentals, Note
from tuner.music.scala_kbm import KeyboardMapping
from tuner.music.scale import Scale
from tuner.music.stretch import Stretch
from tuner.music.temperaments import edo, from_offsets, from_scale
from tuner.music.transposition import transposition_named
from tuner.music.tuning import Tuning, concert_pitch_from

INSTRUMENTS = {each.name: each for each in load_instruments(resource("presets", "instruments"))}
BOHLEN_PIERCE = from_scale(
    Scale("Bohlen-Pierce", tuple(Cents(1901.955 * at / 13) for at in range(1, 14)))
)
VARIETY = {
    "default": Tuning(),
    "Vallotti in D, German": Tuning(
        temperament=temperament_named("Vallotti"),
        key=2,
        naming=Naming.GERMAN,
        octaves=OctaveStyle.HELMHOLTZ,
        spell_by_key=True,
    ),
    "72-EDO": Tuning(temperament=edo(72)),
    "stretched": Tuning(stretch=Stretch(((21, -20.0), (60, 0.0), (108, 20.0)))),
    "guitar": Tuning(instrument=INSTRUMENTS["Guitar"]),
    "Bohlen-Pierce": Tuning(temperament=BOHLEN_PIERCE),
    "mapped": Tuning(mapping=KeyboardMapping(degrees=(0, None, 2, None), middle_key=69)),
    "locked": Tuning(locked=60),
}


def test_a_flat_string_reads_flat():
    deviation = Tuning().deviation(440.0 * 2 ** (-12.5 / 1200))
    assert (deviation.name, deviation.octave) == ("A", 4)
    assert deviation.cents == pytest.approx(-12.5)
    assert deviation.target_hz == pytest.approx(440.0)
    assert not deviation.in_tune


@pytest.mark.parametrize(("cents", "in_tune"), [(-5.0, True), (5.1, False), (0.0, True)])
def test_the_tolerance_is_the_users(cents, in_tune):
    tuning = Tuning(tolerance=5.0 + 1e-9)
    assert tuning.deviation(440.0 * 2 ** (cents / 1200)).in_tune == in_tune


def test_the_concert_pitch_moves_all_targets():
    assert Tuning(concert_pitch=415.0).deviation(415.0).cents == pytest.approx(0.0)
    assert Tuning(concert_pitch=432.0).deviation(216.0).octave == 3


def test_names_follow_the_accidentals():
    assert Tuning(accidentals=Accidentals.FLATS).deviation(466.16).name == "B♭"
    assert Tuning(spell_by_key=True, key=5).deviation(466.16).name == "B♭"
    assert Tuning(spell_by_key=True, key=11).deviation(466.16).name == "A♯"


@pytest.mark.parametrize("temperament", TEMPERAMENTS, ids=lambda each: each.name)
def test_a4_is_at_the_concert_pitch_in_every_temperament(temperament):
    for key in (0, 2, 9, 10):
        tuning = Tuning(442.0, temperament=temperament, key=key)
        a4 = tuning.target(69)
        assert (a4.label, a4.note) == ("A4", Note(69))
        assert a4.hz == pytest.approx(442.0)
        root = tuning.target(60 + key)
        for degree, cents in enumerate(temperament.scale.cents, start=1):
            hz = tuning.target(60 + key + degree).hz
            assert 1200 * math.log2(hz / root.hz) == pytest.approx(cents, abs=1e-6)


def test_the_key_note_turns_the_temperament():
    just = temperament_named("Just (Malcolm)")
    in_d = Tuning(temperament=just, key=2)
    d, f_sharp, a = (in_d.note_hz(Note(number)) for number in (62, 66, 69))
    assert (f_sharp / d, a / d) == (pytest.approx(5 / 4), pytest.approx(3 / 2))


def test_strings_follow_the_temperament():
    pure = Tuning(temperament=temperament_named("Pythagorean"), instrument=INSTRUMENTS["Violin"])
    found = [pure.target(index).hz for index in range(4)]
    assert found == pytest.approx([440 / 2.25, 440 / 1.5, 440.0, 660.0])


@given(st.floats(20.0, 10_000.0))
def test_equal_temperament_is_what_it_was(hz):
    deviation = Tuning().deviation(hz)
    number = 69 + 12 * math.log2(hz / 440.0)
    assert abs(deviation.note.number - number) <= 0.5 + 1e-9
    assert deviation.cents == pytest.approx(100 * (number - deviation.note.number), abs=1e-6)
    assert deviation.octave == deviation.note.octave


def test_degrees_of_equal_divisions_have_numbers():
    tuning = Tuning(temperament=edo(53))
    seventh = tuning.deviation(tuning.target(60).hz * 2 ** (7 / 53))
    assert (seventh.name, seventh.octave) == (r"7\53", 4)
    assert seventh.label == r"7\53 4"
    assert [tuning.target(60 + at).label for at in (-1, 0, 53)] == [r"52\53 3", "C4", "C5"]


def test_steps_have_names_where_fifths_name_them():
    tuning = Tuning(temperament=edo(19))
    names = " ".join(tuning.target(60 + at).label for at in range(-2, 21))
    assert names == (
        "B3 B♯3 C4 C♯4 D♭4 D4 D♯4 E♭4 E4 E♯4 F4 F♯4 G♭4 G4 G♯4 A♭4 A4 A♯4 B♭4 B4 B♯4 C5 C♯5"
    )
    flats = Tuning(temperament=edo(19), accidentals=Accidentals.FLATS)
    assert [flats.target(60 + at).label for at in (-1, 7)] == ["C♭4", "F♭4"]
    german = Tuning(temperament=edo(19), naming=Naming.GERMAN, octaves=OctaveStyle.HELMHOLTZ)
    assert [german.target(60 + at).label for at in (1, 2, 16)] == ["cis′", "des′", "b′"]
    alto = Tuning(temperament=edo(31), transposition=transposition_named("Alto saxophone"))
    assert alto.deviation(440.0).label == "F♯5"
    in_e_flat = Tuning(temperament=edo(31), key=3, spell_by_key=True)
    assert [in_e_flat.target(63 + at).label for at in (0, 5, 13, 28)] == ["E♭4", "F4", "A♭4", "D5"]


@pytest.mark.parametrize("key", [0, 3, 9, 11])
def test_a4_is_at_the_concert_pitch_in_every_equal_division(key):
    for divisions in range(5, 73):
        deviation = Tuning(442.0, temperament=edo(divisions), key=key).deviation(442.0)
        assert deviation.target_hz == pytest.approx(442.0)
        assert deviation.label == "A4"


def test_quarter_tones_keep_the_names_of_semitones():
    tuning = Tuning(temperament=edo(24))
    assert [tuning.target(60 + at).label for at in range(3)] == ["C4", r"1\24 4", "C♯4"]


def test_scales_without_octaves_go_on():
    tuning = Tuning(temperament=BOHLEN_PIERCE, key=9)
    low = tuning.target(69)
    assert low.hz == pytest.approx(440.0)
    high = tuning.deviation(1320.0)
    assert high.cents == pytest.approx(0.0, abs=1e-3)
    assert high.target.index == 69 + 13
    assert tuning.deviation(440 * 3 ** (4 / 13)).label == "4 4"


def test_parts_are_written_as_their_players_read_them():
    alto = Tuning(transposition=transposition_named("Alto saxophone"))
    deviation = alto.deviation(440.0)
    assert (deviation.label, deviation.note, deviation.octave) == ("F♯5", Note(69), 5)
    concert = Tuning(
        instrument=INSTRUMENTS["Alto saxophone"],
        transposition=transposition_named("Concert pitch"),
    )
    assert concert.deviation(440.0).label == "A4"


def test_helmholtz_is_written_without_numbers():
    tuning = Tuning(octaves=OctaveStyle.HELMHOLTZ, naming=Naming.GERMAN)
    deviation = tuning.deviation(493.88)
    assert (deviation.name, deviation.target.octave_mark, deviation.octave) == ("h", "′", 4)


def test_a_locked_note_stays():
    tuning = Tuning(locked=69)
    deviation = tuning.deviation(220.0)
    assert (deviation.label, deviation.cents) == ("A4", pytest.approx(-1200.0))
    assert tuning.nearest(220.0).label == "A3"


def test_what_is_not_there_cannot_be_locked():
    with pytest.raises(IndexError, match="no target 6"):
        Tuning(instrument=INSTRUMENTS["Guitar"], locked=6)


def test_targets_can_be_stepped_through():
    guitar = VARIETY["guitar"]
    assert [guitar.targets.step(index, 1) for index in (0, 4, 5)] == [1, 5, 5]
    assert Tuning().targets.step(69, -1) == 68
    assert guitar.target(0).string == 0
    assert Tuning().target(69).string is None


def test_a_keyboard_mapping_has_its_own_pitch():
    mapping = KeyboardMapping(60, 72, 60, 60, 256.0, 0, (0, 2, 4, 5, 7, 9, 11))
    tuning = Tuning(mapping=mapping, instrument=INSTRUMENTS["Guitar"])
    assert not tuning.has_strings
    assert tuning.deviation(256.0).target_hz == 256.0
    assert tuning.target(62).hz == pytest.approx(256.0 * 2 ** (4 / 12))
    assert tuning.target(62).label == r"4\12 (62)"
    nothing_mapped = replace(mapping, first_key=70, last_key=60)
    assert Tuning(mapping=nothing_mapped).deviation(440.0).label == "A4"


def test_a_stretch_moves_notes_and_strings():
    stretch = Stretch(((40, -10.0), (64, 0.0)))
    assert Tuning(stretch=stretch).deviation(82.4069).cents == pytest.approx(10.0, abs=0.02)
    guitar = Tuning(stretch=stretch, instrument=INSTRUMENTS["Guitar"])
    assert guitar.deviation(82.4069).cents == pytest.approx(10.0, abs=0.02)
    just = Tuning(stretch=stretch, temperament=BOHLEN_PIERCE)
    assert just.note_hz(Note(40)) == pytest.approx(82.4069 * 2 ** (-10 / 1200), rel=1e-6)


def test_the_concert_pitch_follows_from_a_note_that_is_played():
    assert concert_pitch_from(221.0, Note(57)) == pytest.approx(442.0)
    assert Tuning().concert_pitch_from(443.0) == pytest.approx(443.0)
    assert Tuning(415.0).concert_pitch_from(261.6256, 60) == pytest.approx(440.0)
    own = Tuning(temperament=from_offsets("Mine", [0.0] * 7 + [-10.0] + [0.0] * 4))
    played = own.target(67).hz * 1.01
    assert own.concert_pitch_from(played) == pytest.approx(444.4)


@pytest.mark.parametrize("name", VARIETY)
def test_a_tuning_is_a_value(name):
    tuning = VARIETY[name]
    again = replace(tuning)
    assert again == tuning
    assert hash(again) == hash(tuning)
    for twin in (copy.deepcopy(tuning), pickle.loads(pickle.dumps(tuning))):
        assert twin == tuning
        assert twin.deviation(443.0) == tuning.deviation(443.0)
    assert replace(tuning, concert_pitch=441.0) != tuning


@pytest.mark.parametrize("name", VARIETY)
def test_a_deviation_costs_next_to_nothing(name):
    # The claim is 20 µs; a busy machine may take several times what an idle one does.
    tuning = VARIETY[name]
    assert min(timeit.repeat(lambda: tuning.deviation(443.0), number=200, repeat=10)) / 200 < 60e-6


def test_offsets_from_equal_temperament_are_counted_from_a():
    vallotti = Tuning(
        415.0, temperament=temperament_named("Vallotti"), stretch=Stretch(((60, 9.0),))
    )
    expected = [5.865, 0, 1.955, 3.91, -1.955, 7.82, -1.955, 3.91, 1.955, 0, 5.865, -3.91]
    assert vallotti.offsets_from_equal() == pytest.approx(expected, abs=2e-3)
    assert replace(vallotti, key=7).offsets_from_equal()[9] == pytest.approx(0.0, abs=1e-9)
    assert Tuning().offsets_from_equal() == pytest.approx([0.0] * 12, abs=1e-9)
    assert Tuning(temperament=edo(19)).offsets_from_equal() == pytest.approx([0.0] * 12, abs=1e-9)


def test_a_target_is_worked_out_once(monkeypatch):
    tuning = Tuning(concert_pitch=442.0)
    first = tuning.nearest(441.0)
    assert tuning.target(first.index) is first
    assert tuning.nearest(443.0) is first
    assert Tuning(concert_pitch=415.0).target(first.index).hz == pytest.approx(415.0)


def test_a_glide_over_a_fine_scale_keeps_few_targets():
    tuning = Tuning(temperament=edo(72))
    fresh = [Tuning(temperament=edo(72)).nearest(30.0 * 1.009**step) for step in range(0, 700, 50)]
    for step in range(700):
        tuning.nearest(30.0 * 1.009**step)
    assert len(tuning._known) <= 256
    assert [tuning.nearest(30.0 * 1.009**step) for step in range(0, 700, 50)] == fresh
