"""Temperaments against closed forms, and against values published by others."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuner.music.catalogue import TEMPERAMENTS, temperament_named, temperament_names
from tuner.music.fifths import (
    PYTHAGOREAN_COMMA,
    SCHISMA,
    SYNTONIC_COMMA,
    Tempering,
    circle,
    regular,
)
from tuner.music.intervals import Ratio, ratio
from tuner.music.temperaments import EQUAL, edo, from_cents, from_offsets, from_scale

PC = Ratio(PYTHAGOREAN_COMMA).cents
SC = Ratio(SYNTONIC_COMMA).cents
FIFTH = ratio(3, 2).cents
CIRCLE = (0, 7, 2, 9, 4, 11, 6, 1, 8, 3, 10, 5)

PUBLISHED = {
    # As in Manuel Op de Coul's archive of scales, rounded by him.
    "Werckmeister III": "90.225 192.18 294.135 390.225 498.045 588.27 696.09 792.18 888.27 996.09 "
    "1092.18",
    "Werckmeister IV": "82.405 196.09 294.135 392.18 498.045 588.27 694.135 784.36 890.225 1003.91 "
    "1086.315",
    "Werckmeister V": "96.09 203.91 300 396.09 503.91 600 701.955 792.18 900 1001.955 1098.045",
    "Werckmeister VI (Septenarius)": "90.661 196.198 298.065 395.169 498.045 594.923 697.544 "
    "792.616 893.214 1000.020 1097.124",
    "Vallotti": "94.135 196.09 298.045 392.18 501.955 592.18 698.045 796.09 894.135 1000 1090.225",
    "Young I": "93.856 195.844 297.791 391.689 499.870 591.931 697.926 795.829 893.733 "
    "999.756 1091.821",
    "Young II": "90.225 196.09 294.135 392.18 498.045 588.27 698.045 792.18 894.135 996.09 "
    "1090.225",
    "Kellner": "90.225 194.526 294.135 389.052 498.045 588.27 697.263 792.18 891.789 996.09 "
    "1091.007",
    "Kirnberger II": "90.225 203.91 294.135 386.314 498.045 590.224 701.955 792.18 895.112 996.09 "
    "1088.269",
    "Kirnberger III": "90.225 193.157 294.135 386.314 498.045 590.224 696.578 792.18 889.735 "
    "996.09 1088.269",
    "Rameau": "86.802 193.157 297.8 386.314 503.422 584.847 696.578 788.757 889.735 1006.843 "
    "1082.892",
    "Neidhardt, village": "94.135 198.045 296.09 390.225 498.045 592.18 700 794.135 894.135 "
    "998.045 1092.18",
    "Neidhardt, small town": "94.135 196.09 296.09 392.18 498.045 592.18 698.045 796.09 894.135 "
    "996.09 1092.18",
    "Neidhardt, big town": "96.09 196.09 298.045 394.135 498.045 596.09 698.045 796.09 894.135 "
    "998.045 1096.09",
    "Bendeler I": "90.225 188.27 294.135 392.18 498.045 588.27 694.135 792.18 890.225 996.09 "
    "1094.135",
    "Bendeler III": "96.09 192.18 294.135 396.09 498.045 594.135 696.09 798.045 894.135 996.09 "
    "1092.18",
    "Sorge 1758": "96.09 196.09 298.045 394.135 498.045 596.09 698.045 798.045 894.135 998.045 "
    "1096.09",
    "Lambert": "93.576 197.207 297.486 394.414 501.396 591.621 698.604 795.531 895.811 999.441 "
    "1093.018",
    "Barnes": "94.135 196.09 298.045 392.18 501.955 592.18 698.045 796.09 894.135 1000 1094.135",
    "Lehman": "98.045 196.09 298.045 392.18 501.955 596.09 698.045 798.045 894.135 998.045 "
    "1094.135",
    "Grammateus": "101.955 203.91 305.865 407.82 498.045 600 701.955 803.91 905.865 1007.82 "
    "1109.775",
    "Meantone, ¼ comma": "76.049 193.157 310.265 386.314 503.422 579.471 696.578 772.627 889.735 "
    "1006.843 1082.892",
    "Meantone, 2/7 comma": "70.672 191.621 312.569 383.241 504.190 574.862 695.810 766.483 887.431 "
    "1008.379 1079.052",
    "Meantone, ⅙ comma": "88.594 196.741 304.888 393.482 501.629 590.224 698.371 786.965 895.112 "
    "1003.259 1091.853",
    "Silbermann, ⅙ Pythagorean comma": "86.315 196.09 305.865 392.18 501.955 588.27 698.045 784.36 "
    "894.135 1003.91 1090.225",
}


def fifths_of(temperament):
    """The twelve fifths from C–G to F–C, in cents."""
    cents = (0.0, *temperament.scale.cents[:-1])
    return [(cents[CIRCLE[(at + 1) % 12]] - cents[CIRCLE[at]]) % 1200.0 for at in range(12)]


@pytest.mark.parametrize("name", PUBLISHED)
def test_published_values(name):
    published = [float(each) for each in PUBLISHED[name].split()]
    # Young gave his first as string lengths, rounded; the others are rounded to 0.001 cents.
    tolerance = 0.04 if name == "Young I" else 0.002
    found = temperament_named(name).scale.cents
    assert found == pytest.approx([*published, 1200.0], abs=tolerance)


def test_there_are_enough_and_each_has_its_own_name_and_a_source():
    names = temperament_names()
    assert len(TEMPERAMENTS) >= 32
    assert len(set(names)) == len(names) == len(TEMPERAMENTS) + 67
    assert all(each.source and each.family for each in TEMPERAMENTS)
    assert all(temperament_named(name).name == name for name in names)


@pytest.mark.parametrize("temperament", TEMPERAMENTS, ids=lambda each: each.name)
def test_each_rises_through_a_pure_octave_near_equal_steps(temperament):
    assert temperament.is_twelve_tone
    cents = (0.0, *temperament.scale.cents)
    assert sorted(cents) == list(cents)
    assert cents[-1] == 1200.0
    assert max(map(abs, temperament.offsets)) < 50.0


@pytest.mark.parametrize("name", ["Nothing", "4-EDO", "73-EDO", "-EDO", "²-EDO", "12-edo"])
def test_unknown_names(name):
    with pytest.raises(KeyError):
        temperament_named(name)


def test_vallotti_has_six_tempered_and_six_pure_fifths():
    tempered = FIFTH - PC / 6.0
    expected = [tempered] * 5 + [FIFTH] * 6 + [tempered]
    assert fifths_of(temperament_named("Vallotti")) == pytest.approx(expected, abs=1e-9)


def test_quarter_comma_meantone_has_pure_thirds_exactly():
    scale = temperament_named("Meantone, ¼ comma").scale
    assert scale.intervals[3] == ratio(5, 4)
    assert scale.intervals[7] == ratio(25, 16)
    assert scale.cents[6] == pytest.approx(FIFTH - SC / 4.0)


def test_third_comma_meantone_has_pure_minor_thirds_exactly():
    scale = temperament_named("Meantone, ⅓ comma").scale
    assert (scale.intervals[2], scale.intervals[8]) == (ratio(6, 5), ratio(5, 3))


def test_sixth_comma_meantone_has_pure_tritones_exactly():
    assert temperament_named("Meantone, ⅙ comma").scale.intervals[5] == ratio(45, 32)


def test_the_wolf_takes_what_eleven_fifths_leave():
    wolf = fifths_of(temperament_named("Meantone, ¼ comma"))[8]
    assert wolf == pytest.approx(737.637, abs=1e-3)


def test_pythagorean_is_exact():
    scale = temperament_named("Pythagorean").scale
    assert scale.intervals[5] == ratio(729, 512)
    assert scale.intervals[2] == ratio(32, 27)
    assert temperament_named("Pythagorean, G♭ to B").scale.intervals[5] == ratio(1024, 729)


def test_untempered_notes_of_a_circle_stay_exact():
    scale = temperament_named("Kirnberger III").scale
    assert scale.intervals[0] == ratio(256, 243)
    assert scale.intervals[3] == ratio(5, 4)
    assert scale.intervals[10] == ratio(15, 8)
    assert temperament_named("Kirnberger I").scale.intervals[8] == ratio(5, 3)


def test_the_offsets_of_werckmeister_iii():
    offsets = temperament_named("Werckmeister III").offsets
    expected = [
        0,
        -9.775,
        -7.82,
        -5.865,
        -9.775,
        -1.955,
        -11.73,
        -3.91,
        -7.82,
        -11.73,
        -3.91,
        -7.82,
    ]
    assert offsets == pytest.approx(expected, abs=2e-3)


def test_equal_divisions():
    for divisions in range(5, 73):
        temperament = edo(divisions)
        assert len(temperament.scale.intervals) == divisions
        assert temperament.offsets == pytest.approx([0.0] * divisions, abs=1e-9)
        assert temperament.scale.intervals[-1] == ratio(2)
        assert temperament.is_twelve_tone == (divisions == 12)
        assert temperament.degree_name(divisions + 1) == rf"1\{divisions}"


def test_no_step_is_no_division():
    with pytest.raises(ValueError, match="at least one"):
        edo(0)


def test_temperings_are_read():
    assert Tempering.parse("-1/4pc+3/16sc") == Tempering(Fraction(-1, 4), Fraction(3, 16))
    assert Tempering.parse("-1sch") == Tempering(Fraction(-1), Fraction(1))
    assert Fraction(32805, 32768) == SCHISMA


@pytest.mark.parametrize("wrong", ["1/4pc", "-1/4", "-1/4pcx", "-x"])
def test_temperings_that_are_none(wrong):
    with pytest.raises(ValueError, match="part of a comma"):
        Tempering.parse(wrong)


def test_a_circle_must_close():
    with pytest.raises(ValueError, match="does not close"):
        circle("0 0 0 0 0 0 0 0 0 0 0 0")
    with pytest.raises(ValueError, match="twelve fifths"):
        circle("0 0")


def test_a_chain_may_begin_anywhere():
    assert regular("0", 0)[6] == ratio(3, 2)
    assert regular("0", 0)[4] == ratio(177147, 131072)
    assert regular("0", -11)[6] == ratio(262144, 177147)


@given(st.lists(st.floats(-50.0, 50.0), min_size=12, max_size=12))
def test_own_temperaments_have_the_offsets_that_were_set(offsets):
    temperament = from_offsets("Mine", offsets)
    relative = [offset - offsets[0] for offset in offsets]
    assert temperament.offsets == pytest.approx(relative, abs=1e-9)


def test_own_temperaments_have_twelve_notes():
    with pytest.raises(ValueError, match="twelve offsets"):
        from_offsets("Mine", [0.0] * 11)
    with pytest.raises(ValueError, match="not twelve"):
        from_cents("Mine", "100 200", "Own", "nobody")


def test_a_scale_becomes_a_temperament():
    temperament = from_scale(EQUAL.scale)
    assert temperament.name == EQUAL.scale.description
    assert temperament.degree_name(13) == "1"
