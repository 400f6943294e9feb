"""Own instruments: made, changed and deleted in the window."""

import pytest
from PySide6.QtWidgets import QWidget

from tuner.assets import resource
from tuner.engine.lifecycle import Severity
from tuner.instrument_keeper import InstrumentKeeper
from tuner.music.instruments import CHROMATIC
from tuner.settings.tunings import TuningFactory


@pytest.fixture
def file(tmp_path):
    return tmp_path / "own" / "instruments.json"


@pytest.fixture
def keeper(qtbot, file):
    window = QWidget()
    qtbot.addWidget(window)
    keeper = InstrumentKeeper(TuningFactory(resource("presets", "instruments"), file), window)
    keeper.attach(window)
    keeper.names, keeper.notices = [], []
    keeper.changed.connect(keeper.names.append)
    keeper.told.connect(keeper.notices.append)
    return keeper


def known(file):
    return TuningFactory(resource("presets", "instruments"), file)


def test_an_instrument_is_made_kept_changed_and_deleted(keeper, file):
    keeper.edit(CHROMATIC)
    keeper.editor.name.setText("Lap harp")
    keeper.editor.strings.setText("D3 A3(-2) D4+D4")
    assert keeper.editor.about.text() == "D3  A3  D4  D4"
    assert keeper.editor.delete.isHidden()
    keeper.editor.save.click()
    assert keeper.editor is None
    assert keeper.names == ["Lap harp"]
    made = known(file).instrument("Lap harp")
    assert [string.cents for string in made.sounding_strings] == [0.0, -2.0, 0.0, 0.0]
    assert made.family == "Own"

    keeper.edit(made)
    assert keeper.editor.strings.text() == "D3 A3(-2) D4+D4"
    keeper.editor.strings.setText("D3 G3")
    keeper.editor.save.click()
    assert len(known(file).instrument("Lap harp").courses) == 2
    assert len(known(file).own) == 1

    keeper.edit(known(file).instrument("Lap harp"))
    keeper.editor.delete.click()
    assert keeper.names[-1] == CHROMATIC.name
    assert known(file).own == ()


def test_an_instrument_of_the_program_is_the_beginning_of_an_own_one(keeper, file):
    guitar = known(file).instrument("Guitar")
    keeper.edit(guitar)
    editor = keeper.editor
    assert editor.name.text() == "Guitar (own)"
    editor.name.setText("Guitar")
    assert not editor.save.isEnabled()
    assert "“Guitar”" in editor.about.text()
    editor.name.setText("Guitar in G")
    editor.written.setCurrentIndex(editor.written.findData("Clarinet in B♭"))
    assert editor.instrument.transposition == "Clarinet in B♭"
    assert editor.instrument.family == guitar.family


@pytest.mark.parametrize(
    ("name", "strings", "words"),
    [("", "E2", "An instrument has a name"), ("Mine", "E2 x", "'x' is no note such as F#3")],
)
def test_what_cannot_be_kept_is_said_while_it_is_typed(keeper, name, strings, words):
    keeper.edit(CHROMATIC)
    keeper.editor.name.setText(name)
    keeper.editor.strings.setText(strings)
    assert words in keeper.editor.about.text()
    assert keeper.editor.instrument is None
    assert not keeper.editor.save.isEnabled()


def test_what_cannot_be_written_is_told_and_the_editor_stays(keeper, file):
    file.parent.write_text("no folder")
    keeper.edit(CHROMATIC)
    keeper.editor.save.click()
    assert keeper.notices[-1].severity is Severity.WARNING
    assert keeper.names == []
    assert keeper.editor.isVisible()


def test_there_is_one_editor(keeper):
    keeper.edit(CHROMATIC)
    first = keeper.editor
    keeper.edit(CHROMATIC)
    assert keeper.editor is first
