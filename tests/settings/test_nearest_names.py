"""Names as people type them."""

import pytest

from tuner.music.catalogue import temperament_names
from tuner.music.transposition import TRANSPOSITIONS
from tuner.settings.nearest_names import meant_by, nearest_names

TRANSPOSED = [each.name for each in TRANSPOSITIONS]


@pytest.mark.parametrize(
    ("text", "names", "meant"),
    [
        ("Vallotti", temperament_names(), "Vallotti"),
        ("vallotti", temperament_names(), "Vallotti"),
        ("19-edo", temperament_names(), "19-EDO"),
        ("meantone 1/4 comma", temperament_names(), "Meantone, ¼ comma"),
        ("Kirnberger III", temperament_names(), "Kirnberger III"),
        ("Clarinet in Bb", TRANSPOSED, "Clarinet in B♭"),
        ("Bb clarinet", TRANSPOSED, "Clarinet in B♭"),
        ("english horn", TRANSPOSED, "English horn"),
    ],
)
def test_a_name_is_understood_as_it_is_typed(text, names, meant):
    assert meant_by(text, names) == (meant,)


def test_what_may_mean_several_is_told():
    assert set(meant_by("neidhardt", temperament_names())) == {
        "Neidhardt II", "Neidhardt, village", "Neidhardt, small town", "Neidhardt, big town",
    }  # fmt: skip


@pytest.mark.parametrize("text", ["", "   ", "?!"])
def test_nothing_means_nothing(text):
    assert meant_by(text, ["A", "B"]) == ()
    assert nearest_names(text, ["A", "B"]) == ()


def test_a_mistake_finds_the_nearest():
    assert nearest_names("Valotti", temperament_names())[0] == "Vallotti"
    assert nearest_names("Werkmeister 3", temperament_names())
    assert len(nearest_names("guitar", ["Guitar, a", "Guitar, b", "Guitar, c", "Guitar, d"])) == 3
