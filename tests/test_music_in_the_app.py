"""Instrument, lock and scale files in the whole application."""

import sys

import pytest

from tuner.app import TunerApp
from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind
from tuner.settings.pages.tuning import PLAIN_INSTRUMENT
from tuner.settings.store import SettingsStore
from tuner.ui.targets.strings_dialog import StringChanges


@pytest.fixture
def started(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    store = SettingsStore(tmp_path / "settings.ini")
    settings = Settings().changed("audio", source=SourceKind.DEMO)
    app = TunerApp(store, Settings(), settings, None)
    qtbot.addWidget(app.window)
    app.show()
    qtbot.waitUntil(lambda: app.session is not None, timeout=20_000)
    app.heard = []
    app.session.reading.connect(app.heard.append)
    yield app
    app.window.close()


def hears(qtbot, app, wanted):
    qtbot.waitUntil(
        lambda: (
            bool(app.heard)
            and app.heard[-1].deviation is not None
            and wanted(app.heard[-1].deviation.target)
        ),
        timeout=20_000,
    )


def test_an_instrument_is_chosen_locked_and_kept(started, qtbot):
    app = started
    app.tunings.choose_instrument()
    app.tunings.chooser.search.setText("guitar, drop d")
    app.tunings.chooser.accept()
    hears(qtbot, app, lambda target: target.string is not None)
    saved = SettingsStore(app.settings.store.path).load().settings
    assert saved.tuning.instrument == "Guitar, drop D"
    assert len(app.window._panel.targets.strings.chips) == 6
    app.window.lock_requested.emit(5)
    hears(qtbot, app, lambda target: target.label == "E4")
    app.window.lock_moved.emit(-1)
    hears(qtbot, app, lambda target: target.label == "B3")
    app.window.lock_requested.emit(None)
    hears(qtbot, app, lambda target: target.string == 0)


def test_a_scale_that_is_gone_is_a_notice_and_the_temperament_is_used(started, qtbot):
    app = started
    app.windows._choose_tuning({"scale_file": "/nowhere.scl"})
    assert "/nowhere.scl cannot be read" in app.window._notices.text
    hears(qtbot, app, lambda target: target.label == "E2")


def test_the_settings_offer_the_instruments(started, qtbot):
    app = started
    app.dialogs.open()
    editor = app.dialogs.dialog.pages["tuning"].rows["instrument"].editor
    assert editor.focus.findText("Violin") > 0
    app.dialogs.dialog.reject()


def test_capo_drop_and_offsets_are_set_in_the_window_kept_and_taken_back(started, qtbot):
    app = started
    app.windows._choose_tuning({"instrument": "Guitar"})
    app.window._actions.strings.trigger()
    dialog = app.tunings.strings
    assert dialog.windowTitle() == "Strings of Guitar"
    dialog.capo.setValue(2)
    dialog.boxes[4].setValue(-2.5)
    assert [label.text() for label in dialog.notes] == ["F♯2", "B2", "E3", "A3", "C♯4", "F♯4"]
    saved = SettingsStore(app.settings.store.path).load().settings.tuning
    assert (saved.capo, saved.drop, saved.offsets) == (2, 0, "0 0 0 0 -2.5 0")
    assert "Capo at fret 2" in app.window._panel.targets.line.full_text
    dialog.accept()
    app.window._actions.strings.trigger()
    dialog = app.tunings.strings
    assert dialog.changes == StringChanges(2, 0, (0.0, 0.0, 0.0, 0.0, -2.5, 0.0))
    dialog.reset.click()
    assert app.settings.in_force.tuning.capo == 0
    assert app.settings.in_force.tuning.offsets == ""
    dialog.reject()
    assert app.settings.in_force.tuning.capo == 2
    app.windows._choose_tuning({"instrument": "Chromatic", **PLAIN_INSTRUMENT})
    assert not app.window._actions.strings.isEnabled()


def test_another_instrument_closes_the_dialog_of_the_strings(started, qtbot):
    app = started
    app.windows._choose_tuning({"instrument": "Pedal harp, 47 strings, pedals natural"})
    app.window._actions.strings.trigger()
    assert len(app.tunings.strings.boxes) == 47
    app.windows._choose_tuning({"instrument": "Violin"})
    assert app.tunings.strings is None
