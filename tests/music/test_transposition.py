import pytest

from tuner.music.names import parse_note
from tuner.music.notes import Note
from tuner.music.transposition import TRANSPOSITIONS, transposition_named


@pytest.mark.parametrize(
    ("name", "sounding", "written"),
    [
        ("Concert pitch", "A4", "A4"),
        ("Trumpet in B♭", "Bb3", "C4"),
        ("Clarinet in A", "A3", "C4"),
        ("Clarinet in E♭", "Eb4", "C4"),
        ("Alto saxophone", "Eb3", "C4"),
        ("Tenor saxophone", "Bb2", "C4"),
        ("Baritone saxophone", "Eb2", "C4"),
        ("Horn in F", "F3", "C4"),
        ("English horn", "F3", "C4"),
        ("Alto flute", "G3", "C4"),
        ("Piccolo", "C5", "C4"),
        ("Glockenspiel", "C6", "C4"),
        ("Double bass", "C3", "C4"),
        ("Piccolo trumpet in B♭", "Bb4", "C4"),
    ],
)
def test_known_instruments(name, sounding, written):
    transposition = transposition_named(name)
    assert transposition.written(parse_note(sounding)) == parse_note(written)
    assert transposition.sounding(parse_note(written)) == parse_note(sounding)


def test_the_key_is_what_sounds_for_a_written_c():
    for transposition in TRANSPOSITIONS:
        sounding = transposition.sounding(Note(60))
        assert sounding.number % 12 == parse_note(f"{transposition.key}4").number % 12


def test_names_are_unique_and_unknown_ones_refused():
    assert len({each.name for each in TRANSPOSITIONS}) == len(TRANSPOSITIONS)
    with pytest.raises(KeyError):
        transposition_named("Kazoo in H")
