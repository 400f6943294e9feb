"""The welcome at the first start, and never again by itself."""

import subprocess
import sys

import pytest

from tuner.app import TunerApp, run_window
from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind
from tuner.settings.store import SettingsStore


@pytest.fixture
def start(qtbot, tmp_path, monkeypatch):
    apps = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("tuner.sources.devices.list_devices", list)

    def started(*, welcome=True):
        settings = Settings().changed("audio", source=SourceKind.DEMO)
        store = SettingsStore(tmp_path / "settings.ini")
        app = TunerApp(store, settings, settings, None, welcome=welcome)
        apps.append(app)
        qtbot.addWidget(app.window)
        app.show()
        qtbot.waitUntil(lambda: app.session is not None, timeout=20_000)
        return app

    yield started
    for app in apps:
        app.close()


def opened(app, qtbot):
    qtbot.waitUntil(lambda: app.welcome.dialog is not None, timeout=20_000)
    return app.welcome.dialog


def test_it_opens_after_the_first_paint_and_hears_what_the_window_hears(start, qtbot):
    app = start()
    dialog = opened(app, qtbot)
    assert app.window.paint_stats().first_paint_ns is not None
    qtbot.waitUntil(lambda: dialog.note.text() != "—", timeout=20_000)


def test_skipping_it_is_remembered(start, qtbot):
    app = start()
    assert app.settings.store.load().first
    opened(app, qtbot).skip.click()
    qtbot.waitUntil(lambda: app.welcome.dialog is None)
    loaded = app.settings.store.load()
    assert not loaded.first
    assert not loaded.settings.display.welcome


def test_closing_the_window_with_it_is_remembered_too(start, qtbot):
    app = start()
    opened(app, qtbot)
    app.close()
    assert app.welcome.dialog is None
    assert not app.settings.store.load().first


def test_it_does_not_open_unless_it_is_due_and_help_opens_it(start, qtbot):
    app = start(welcome=False)
    found = []
    app.engine.devices_found.connect(found.append)
    app.engine.look_again()
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    qtbot.wait(100)
    assert app.welcome.dialog is None
    app.window._actions.welcome.trigger()
    assert app.welcome.dialog.isVisible()
    app.window._actions.welcome.trigger()


def test_it_comes_along_when_the_window_is_built_anew(start, qtbot):
    app = start()
    before = opened(app, qtbot)
    app.windows.rebuild()
    qtbot.addWidget(app.window)
    assert app.welcome.dialog is not before
    assert app.welcome.dialog.parentWidget() is app.window
    app.welcome.dialog.skip.click()
    assert not app.settings.store.load().settings.display.welcome


def test_a_device_chosen_in_it_is_put_in_force(start, qtbot):
    app = start()
    dialog = opened(app, qtbot)
    dialog.device_chosen.emit("Interface", "ALSA")
    audio = app.settings.in_force.audio
    assert (audio.source, audio.device) == (SourceKind.MICROPHONE, "Interface")
    dialog.demo_wanted.emit()
    assert app.settings.in_force.audio.source is SourceKind.DEMO


@pytest.mark.parametrize(
    ("override", "smoke_s", "insisted", "kept", "shown"),
    [
        ({}, None, False, None, True),
        ({}, None, False, False, False),
        ({}, None, False, True, True),
        ({}, 1.0, False, None, False),
        ({}, None, True, None, False),
        ({"source": SourceKind.DEMO}, None, False, None, False),
    ],
)
def test_when_it_is_due(monkeypatch, qapp, override, smoke_s, insisted, kept, shown):
    if kept is not None:
        SettingsStore().save(Settings().changed("display", welcome=kept))
    asked, put_off = [], []

    def made(_, saved, in_force, *__, welcome, **___):
        asked.append(welcome)
        put_off.extend(each.display.welcome for each in (saved, in_force))
        raise KeyboardInterrupt

    monkeypatch.setattr("tuner.app.TunerApp", made)
    with pytest.raises(KeyboardInterrupt):
        run_window(
            lambda settings: settings.changed("audio", **override), smoke_s, None, insisted=insisted
        )
    assert asked == [shown]
    assert put_off == [kept is not False] * 2


def test_the_start_does_not_read_its_module():
    program = "import sys, tuner.app; print('tuner.ui.welcome' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
