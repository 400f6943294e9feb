"""From the tuning page and the window's wishes to the tuning in force."""

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.ui.targets.strings import GUITAR
from tuner.assets import resource
from tuner.engine.lifecycle import Severity
from tuner.music.instrument_files import read_instruments, write_instruments
from tuner.settings.model import Settings
from tuner.settings.pages.tuning import PLAIN_INSTRUMENT, TuningSettings
from tuner.settings.tunings import TuningFactory
from tuner.tuning_keeper import TuningKeeper
from tuner.ui.main_window import MainWindow

GUITAR_PAGE = TuningSettings(instrument="Guitar")


@pytest.fixture
def keeper(qtbot, tmp_path):
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    factory = TuningFactory(resource("presets", "instruments"), tmp_path / "instruments.json")
    keeper = TuningKeeper(factory, TuningSettings())
    keeper.attach(window)
    keeper.tunings, keeper.values, keeper.notices = [], [], []
    keeper.retuned.connect(keeper.tunings.append)
    keeper.chosen.connect(keeper.values.append)
    keeper.told.connect(keeper.notices.append)
    return keeper


def test_a_page_becomes_a_tuning_and_is_shown(keeper):
    keeper.apply(GUITAR_PAGE)
    assert keeper.tuning.has_strings
    assert keeper.tunings == [keeper.tuning]
    assert len(keeper._window._panel.targets.strings.chips) == 6


def test_a_lock_moves_and_stops_at_the_ends(keeper):
    keeper.apply(GUITAR_PAGE)
    keeper.lock(4)
    for wanted in (5, 5):
        keeper.move_lock(1)
        assert keeper.tuning.locked == wanted
    keeper.move_lock(-2)
    assert keeper.tuning.locked == 3
    keeper.lock(None)
    assert keeper.tuning.locked is None
    keeper.move_lock(1)
    assert keeper.tuning.locked is None


def test_a_lock_survives_another_concert_pitch_but_not_another_instrument(keeper):
    keeper.apply(GUITAR_PAGE)
    keeper.lock(2)
    keeper.apply(TuningSettings(concert_pitch=415.0, instrument="Guitar"))
    assert keeper.tuning.locked == 2
    keeper.apply(TuningSettings(concert_pitch=415.0, instrument="Violin"))
    assert keeper.tuning.locked is None


def test_the_same_trouble_is_told_once(keeper):
    for pitch in (440.0, 440.1):
        keeper.apply(TuningSettings(concert_pitch=pitch, scale_file="/nowhere.scl"))
    (notice,) = keeper.notices
    assert notice.severity is Severity.WARNING
    assert "/nowhere.scl" in notice.text


@pytest.mark.parametrize(
    ("ask", "name", "values"),
    [
        (
            "choose_instrument", "Violin",
            {"instrument": "Violin", **PLAIN_INSTRUMENT},
        ),
        (
            "choose_temperament", "Vallotti",
            {"temperament": "Vallotti", "scale_file": "", "keyboard_map": ""},
        ),
        ("choose_transposition", "Horn in F", {"transposition": "Horn in F"}),
    ],
)  # fmt: skip
def test_what_is_asked_for_is_chosen(keeper, ask, name, values):
    getattr(keeper, ask)()
    keeper.chooser.search.setText(name)
    keeper.chooser.accept()
    assert keeper.values == [values]
    assert keeper.chooser is None


def test_only_one_list_is_open(keeper, qtbot):
    keeper.choose_instrument()
    keeper.choose_temperament()
    assert keeper.chooser.windowTitle() == "Temperament"


def test_instruments_are_exported_and_imported(keeper, tmp_path, monkeypatch):
    path = tmp_path / "mine.json"
    keeper.apply(GUITAR_PAGE)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    keeper.export_instrument()
    (exported,) = read_instruments(path.read_bytes())
    assert exported.name == "Guitar"
    path.write_text(write_instruments([GUITAR]))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    keeper.import_instruments()
    assert keeper.values[-1]["instrument"] == "Test"
    assert "Test" in keeper.instruments
    assert [notice.severity for notice in keeper.notices] == [Severity.INFO, Severity.INFO]


@pytest.mark.parametrize("content", ["{", '{"format": "tuner-instruments", "version": 1}'])
def test_a_file_that_is_none_is_a_notice(keeper, tmp_path, monkeypatch, content):
    path = tmp_path / "bad.json"
    path.write_text(content)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    keeper.import_instruments()
    (notice,) = keeper.notices
    assert notice.severity is Severity.WARNING
    assert notice.text.startswith(f"{path} cannot be imported: ")
    assert keeper.values == []


def test_a_place_that_cannot_be_written_is_a_notice(keeper, tmp_path, monkeypatch):
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "x.json"), "")
    )
    keeper.export_instrument()
    assert keeper.notices[0].severity is Severity.WARNING


def test_leaving_the_file_dialog_changes_nothing(keeper, monkeypatch):
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: ("", ""))
    keeper.import_instruments()
    keeper.export_instrument()
    assert (keeper.notices, keeper.values) == ([], [])


def test_an_own_temperament_begins_with_the_one_in_force_and_is_saved_as_scala(
    keeper, tmp_path, monkeypatch
):
    keeper.apply(TuningSettings(temperament="Vallotti", key="D"))
    keeper.edit_temperament()
    editor = keeper.editor
    assert editor.offsets[1] == pytest.approx(keeper.tuning.temperament.offsets[1], abs=0.01)
    assert editor.boxes[0].accessibleName().startswith("D,")
    editor.equal.click()
    editor.boxes[7].setValue(1.96)
    path = tmp_path / "mine.scl"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    editor.save.click()
    assert keeper.values == [{"scale_file": str(path), "keyboard_map": ""}]
    keeper.apply(TuningSettings(scale_file=str(path), key="D"))
    offsets = keeper.tuning.temperament.offsets
    assert offsets == pytest.approx([0.0] * 7 + [1.96] + [0.0] * 4, abs=1e-6)
    assert keeper.tuning.temperament.name == "mine"
    assert keeper.editor is None


def test_a_temperament_that_cannot_be_saved_stays_open(keeper, tmp_path, monkeypatch):
    keeper.edit_temperament()
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "x.scl"), "")
    )
    keeper.editor.save.click()
    assert keeper.notices[0].severity is Severity.WARNING
    assert keeper.values == []
    assert keeper.editor.isVisible()


def test_strings_that_are_chosen_put_the_keyboard_mapping_away(keeper, tmp_path):
    kbm = tmp_path / "linear.kbm"
    kbm.write_text("0\n0\n127\n60\n69\n432.0\n0\n")
    keeper.apply(TuningSettings(instrument="Guitar", keyboard_map=str(kbm)))
    assert not keeper.tuning.has_strings
    assert "not the strings of “Guitar”" in keeper.notices[-1].text
    keeper._take_instrument("Flute")
    assert "keyboard_map" not in keeper.values[-1]
    keeper._take_instrument("Violin")
    assert keeper.values[-1]["keyboard_map"] == ""
    assert keeper.notices[-1].text == "The strings are the targets; linear.kbm is put away."


def test_a_scale_in_force_is_what_the_list_of_temperaments_marks(keeper, tmp_path):
    scale = tmp_path / "Equal.scl"
    scale.write_text("Five of them\n 5\n 240.\n 480.\n 720.\n 960.\n 2/1\n")
    keeper.apply(TuningSettings(scale_file=str(scale)))
    keeper.choose_temperament()
    assert keeper.chooser.current == "Equal.scl"
    assert keeper.chooser.about.text().startswith("Five of them\n5 notes, again after 1200.0")
    keeper.chooser.accept()
    assert keeper.values == []
    keeper.choose_temperament()
    keeper.chooser.search.setText("equal")
    names = keeper.chooser.offered
    assert names[:2] == ["Equal.scl", "Equal"]
    keeper._take_temperament("Equal")
    assert keeper.values == [{"temperament": "Equal", "scale_file": "", "keyboard_map": ""}]


def test_a_scale_that_cannot_be_read_is_not_marked(keeper):
    keeper.apply(TuningSettings(scale_file="/nowhere.scl", temperament="Vallotti"))
    keeper.choose_temperament()
    assert keeper.chooser.current == "Vallotti"
