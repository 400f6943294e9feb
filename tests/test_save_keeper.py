"""Ctrl+S in the whole application: what was just played is on disk, and can be read again."""

import json
import sys

import pytest
from PySide6.QtCore import Qt

from tuner.app import TunerApp
from tuner.cli import main
from tuner.data_out.records import record_of
from tuner.engine.lifecycle import SessionState, Severity, WayOn
from tuner.music.midi_tuning import read_bulk_dump
from tuner.music.scala_kbm import parse_kbm
from tuner.music.scala_scl import parse_scl
from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind
from tuner.settings.store import SettingsStore


@pytest.fixture
def app(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    settings = Settings().changed("audio", source=SourceKind.DEMO)
    settings = settings.changed("data", folder=str(tmp_path / "takes"))
    app = TunerApp(SettingsStore(tmp_path / "settings.ini"), settings, settings, None)
    app.notices = []
    app.saves.told.connect(app.notices.append)
    with qtbot.waitSignal(app.window.panes_filled, timeout=20_000):
        app.show()
    qtbot.waitUntil(lambda: app.session is not None, timeout=20_000)
    qtbot.waitUntil(lambda: app.session.state is SessionState.RUNNING, timeout=20_000)
    yield app
    app.close()
    app.window.deleteLater()


@pytest.fixture
def opened(monkeypatch):
    """The folders that are shown; whether one can be shown is what it returns."""
    shown = []
    shown_well = [True]

    def show(url):
        shown.append(url.toLocalFile())
        return shown_well[0]

    monkeypatch.setattr("tuner.save_keeper.QDesktopServices.openUrl", show)
    shown.append(shown_well)
    return shown


def saved(app, qtbot, count=1):
    qtbot.waitUntil(lambda: len(app.notices) >= count, timeout=20_000)
    return app.notices[count - 1]


def test_what_was_played_is_saved_and_read_the_same(app, qtbot, tmp_path, capsys, opened):
    heard = []
    app.session.reading.connect(heard.append)
    qtbot.waitUntil(lambda: sum(r.deviation is not None for r in heard) > 30, timeout=20_000)
    app.session.pause()
    qtbot.keyClick(app.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    notice = saved(app, qtbot)
    assert notice.severity is Severity.INFO
    (path,) = (tmp_path / "takes").glob("*.wav")
    assert str(path) in notice.text
    assert str(path) in app.window._notices.text
    assert app.window._notices.way_on.text() == "Open folder"
    capsys.readouterr()
    assert main(["analyze", str(path)]) == 0
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    by_time = {record["t"]: record for record in found}
    both = [(by_time.get(round(each.time_s, 6)), each) for each in heard]
    both = [(record, record_of(str(path), each)) for record, each in both if record]
    assert len(both) > 30
    assert all(record == told for record, told in both)
    notes = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert notes["source"] == app.session.stream.name
    app.window._notices.way_on.click()
    assert opened[1:] == [str(path.parent)]


def test_saving_goes_on_in_a_window_built_anew(app, qtbot, tmp_path):
    qtbot.waitUntil(lambda: app.session.state is SessionState.RUNNING)
    app.windows.rebuild()
    with qtbot.waitSignal(app.session.reading):
        pass
    app.window._actions.save.trigger()
    saved(app, qtbot)
    assert len(list((tmp_path / "takes").glob("*.wav"))) == 1
    bar = app.window._notices  # a graver notice of a busy machine goes first
    assert any("saved" in each.text for each in (bar._shown, bar._waiting) if each is not None)


def test_a_folder_that_cannot_be_shown_is_said(app, qtbot, opened):
    opened[0][0] = False
    with qtbot.waitSignal(app.session.reading):
        pass
    app.window.save_requested.emit()
    saved(app, qtbot)
    app.window.way_on_chosen.emit(WayOn.OPEN_FOLDER)
    assert app.notices[-1].severity is Severity.WARNING
    app.window.way_on_chosen.emit(WayOn.UNDO_GATE)
    assert len(opened) == 2


def test_pressed_twice_it_is_saved_once(app, qtbot, tmp_path):
    with qtbot.waitSignal(app.session.reading):
        pass
    app.window.save_requested.emit()
    app.window.save_requested.emit()
    saved(app, qtbot)
    app.window.save_requested.emit()
    saved(app, qtbot, 2)
    assert len(list((tmp_path / "takes").glob("*.wav"))) == 2


def test_where_nothing_can_be_written_it_is_one_sentence(app, qtbot, tmp_path):
    (tmp_path / "takes").write_text("in the way")
    with qtbot.waitSignal(app.session.reading):
        pass
    app.window.save_requested.emit()
    notice = saved(app, qtbot)
    assert notice.severity is Severity.WARNING
    assert notice.text.startswith("The last seconds cannot be saved in ")
    (tmp_path / "takes").unlink()
    app.window.save_requested.emit()
    assert saved(app, qtbot, 2).severity is Severity.INFO


def test_another_folder_is_remembered(app, qtbot, tmp_path, monkeypatch):
    chosen = [str(tmp_path / "other"), ""]
    ask = "tuner.save_keeper.QFileDialog.getExistingDirectory"
    monkeypatch.setattr(ask, lambda *_: chosen.pop(0))
    with qtbot.waitSignal(app.session.reading):
        pass
    app.window._actions.save_elsewhere.trigger()
    saved(app, qtbot)
    assert app.saves.folder == tmp_path / "other"
    assert app.settings.store.load().settings.data.folder == str(tmp_path / "other")
    assert list((tmp_path / "other").glob("*.wav"))
    app.window._actions.save_elsewhere.trigger()
    assert app.saves.folder == tmp_path / "other"
    assert len(app.notices) == 1


def test_what_is_not_kept_cannot_be_saved(app, qtbot, tmp_path):
    app.settings.change("data", keep=False)
    app.window.save_requested.emit()
    assert "Keep the last 30 s" in app.notices[-1].text
    app.settings.change("data", keep=True)
    app.engine.stop()
    qtbot.waitUntil(lambda: app.session.state is SessionState.IDLE)
    assert not (tmp_path / "takes").exists()


def test_without_a_folder_it_is_the_music_folder(app):
    app.settings.change("data", folder="")
    assert app.saves.folder.name == "Tuner"
    assert app.saves.folder.is_absolute()


def test_the_tuning_is_exported(app, tmp_path, monkeypatch):
    app.settings.change("tuning", temperament="Vallotti", concert_pitch=415.0)
    path = tmp_path / "v.syx"
    offered, answers = [], [str(path), "", str(tmp_path / "gone" / "v.syx")]

    def ask(_window, _title, name, _filter):
        offered.append(name)
        return answers.pop(0), ""

    monkeypatch.setattr("tuner.save_keeper.QFileDialog.getSaveFileName", ask)
    app.window._actions.export_tuning.trigger()
    found = read_bulk_dump(path.read_bytes())
    assert offered == ["Vallotti.scl"]
    assert found.name == "Vallotti"
    assert found.frequencies[69] == pytest.approx(415.0, rel=2e-6)
    # A semitone down, the lowest keys are below what MIDI can say.
    assert app.notices[-1].text == f"{path} is written; keys without a note stay as they are: 2."
    app.window._actions.export_tuning.trigger()
    assert len(app.notices) == 1
    app.window._actions.export_tuning.trigger()
    assert app.notices[-1].severity is Severity.WARNING
    assert "cannot be written" in app.notices[-1].text


def test_the_tuning_is_exported_for_scala(app, tmp_path, monkeypatch):
    app.settings.change("tuning", temperament="19-EDO", key="D")
    mappings = "Scala keyboard mappings (*.kbm)"
    scales = "Scala scales (*.scl)"
    answers = [("t.SCL", scales), ("t.scl", mappings), ("t", mappings), ("t.19", "All files (*)")]
    monkeypatch.setattr(
        "tuner.save_keeper.QFileDialog.getSaveFileName",
        lambda *_: (str(tmp_path / answers[0][0]), answers.pop(0)[1]),
    )
    for _ in range(2):
        app.window._actions.export_tuning.trigger()
    scale = parse_scl((tmp_path / "t.SCL").read_text())
    mapping = parse_kbm((tmp_path / "t.kbm").read_text())
    assert mapping.frequency(62, scale) == pytest.approx(app.tunings.tuning.key_hz(62))
    written = (tmp_path / "t.kbm").read_bytes()
    app.window._actions.export_tuning.trigger()
    assert app.notices[-1].severity is Severity.WARNING
    assert (tmp_path / "t.kbm").read_bytes() == written
    app.window._actions.export_tuning.trigger()
    assert parse_scl((tmp_path / "t.19.scl").read_text()).intervals == scale.intervals
