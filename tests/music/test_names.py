import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuner.music.names import Naming, NoteNames, OctaveStyle, parse_note, plain_name
from tuner.music.notes import Accidentals, Note

FLATS, SHARPS = Accidentals.FLATS, Accidentals.SHARPS


def twelve(**how):
    names = NoteNames(**how)
    return " ".join(names.letter(Note(60 + at)) for at in range(12))


@pytest.mark.parametrize(
    ("naming", "accidentals", "names"),
    [
        (Naming.ENGLISH, SHARPS, "C C♯ D D♯ E F F♯ G G♯ A A♯ B"),
        (Naming.ENGLISH, FLATS, "C D♭ D E♭ E F G♭ G A♭ A B♭ B"),
        (Naming.GERMAN, SHARPS, "C Cis D Dis E F Fis G Gis A Ais H"),
        (Naming.GERMAN, FLATS, "C Des D Es E F Ges G As A B H"),
        (Naming.SOLFEGE, SHARPS, "Do Do♯ Re Re♯ Mi Fa Fa♯ Sol Sol♯ La La♯ Si"),
        (Naming.SOLFEGE, FLATS, "Do Re♭ Re Mi♭ Mi Fa Sol♭ Sol La♭ La Si♭ Si"),
        (Naming.INDIAN, SHARPS, "Sa Re♭ Re Ga♭ Ga Ma Ma♯ Pa Dha♭ Dha Ni♭ Ni"),
    ],
)
def test_languages(naming, accidentals, names):
    assert twelve(naming=naming, accidentals=accidentals) == names


def test_sa_is_the_key_note():
    names = NoteNames(Naming.INDIAN, key=2)
    assert [names.letter(Note(number)) for number in (62, 69, 61)] == ["Sa", "Pa", "Ni"]


@pytest.mark.parametrize(
    ("key", "names"),
    [
        (0, "C C♯ D E♭ E F F♯ G G♯ A B♭ B"),
        (7, "C C♯ D D♯ E F F♯ G G♯ A B♭ B"),
        (4, "C C♯ D D♯ E F F♯ G G♯ A A♯ B"),
        (5, "C C♯ D E♭ E F F♯ G A♭ A B♭ B"),
        (3, "C D♭ D E♭ E F G♭ G A♭ A B♭ B"),
        (6, "C C♯ D D♯ E F F♯ G G♯ A A♯ B"),
        (1, "C D♭ D E♭ E F G♭ G A♭ A B♭ B"),
    ],
)
def test_the_key_note_spells(key, names):
    assert twelve(by_key=True, key=key) == names
    assert twelve(by_key=True, key=key, accidentals=FLATS) == names


@pytest.mark.parametrize(
    ("number", "english", "german"),
    [
        (69, "a′", "a′"),
        (60, "c′", "c′"),
        (59, "b", "h"),
        (48, "c", "c"),
        (47, "B", "H"),
        (36, "C", "C"),
        (35, "B,", "H,"),
        (24, "C,", "C,"),
        (23, "B,,", "H,,"),
        (73, "c♯″".replace("″", "′′"), "cis′′"),
    ],
)
def test_helmholtz(number, english, german):
    helmholtz = OctaveStyle.HELMHOLTZ
    assert NoteNames(octaves=helmholtz).name(Note(number)) == english
    assert NoteNames(Naming.GERMAN, helmholtz).name(Note(number)) == german


def test_scientific():
    assert NoteNames().written(Note(21)) == ("A", "0")
    assert NoteNames(Naming.SOLFEGE).name(Note(69)) == "La4"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A4", 69), ("a4", 69), ("C-1", 0), ("C−1", 0), ("F#3", 54), ("F♯3", 54), ("Bb2", 46),
        ("B♭2", 46), ("Cb4", 59), ("B#3", 60), ("E♭♭4", 62), ("Fx4", 67), (" G9 ", 127),
    ],
)  # fmt: skip
def test_notes_are_read(text, number):
    assert parse_note(text) == Note(number)


@pytest.mark.parametrize("text", ["", "H4", "A", "4", "A4.5", "A#b4", "A 4", "A٤", "A444"])
def test_notes_that_are_none(text):
    with pytest.raises(ValueError, match="no note"):
        parse_note(text)


@given(st.integers(-20, 150))
def test_plain_names_are_read_back(number):
    name = plain_name(Note(number))
    assert name.isascii()
    assert parse_note(name) == Note(number)
