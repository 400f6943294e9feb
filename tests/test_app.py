"""The whole application, offscreen: window, engine and settings together."""

import json
import os
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox

from tests.sounds import tone, write
from tuner.app import TunerApp
from tuner.cli import main
from tuner.engine.lifecycle import SessionState, Severity
from tuner.engine.messages import StreamInfo
from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind
from tuner.settings.store import SettingsStore
from tuner.sources.demo import Demo
from tuner.sources.devices import NoInputDevice


@pytest.fixture
def store(tmp_path):
    return SettingsStore(tmp_path / "settings.ini")


@pytest.fixture
def start(qtbot, store, monkeypatch):
    """Start the application on a source and wait until it runs."""
    apps = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)

    def started(saved=None, **audio):
        saved = saved or Settings()
        settings = saved.changed("audio", **({"source": SourceKind.DEMO} | audio))
        app = TunerApp(store, saved, settings, None)
        apps.append(app)
        app.notices = []
        show = app.window.show_notice
        monkeypatch.setattr(app.window, "show_notice", lambda n: (app.notices.append(n), show(n)))
        qtbot.addWidget(app.window)
        app.show()
        qtbot.waitUntil(lambda: app.session is not None, timeout=20_000)
        app.heard, app.metrics = [], []
        app.session.reading.connect(app.heard.append)
        app.session.metrics.connect(app.metrics.append)
        return app

    yield started
    for app in apps:
        app.window.close()


def running(app, qtbot):
    qtbot.waitUntil(lambda: app.session.state is SessionState.RUNNING, timeout=20_000)
    return app


def test_the_demo_plays_at_once(start, qtbot):
    app = running(start(), qtbot)
    qtbot.waitUntil(lambda: any(r.deviation for r in app.heard))
    assert app.window.paint_stats().frames > 0


def test_the_pool_size_typed_in_the_dialog_takes_effect_while_running(start, qtbot, store):
    app = running(start(), qtbot)
    app.window.settings_requested.emit()
    dialog = app.dialogs.dialog
    qtbot.waitExposed(dialog)
    dialog.show_page("engine", "pool_size")
    (spin,) = [box for box in dialog.findChildren(QSpinBox) if "Pool size" in box.accessibleName()]
    spin.setFocus()
    spin.selectAll()
    qtbot.keyClicks(spin, "24")
    qtbot.waitUntil(lambda: bool(app.metrics) and app.metrics[-1].capture.pool.size == 24)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    count = len(app.heard)
    qtbot.waitUntil(lambda: len(app.heard) > count + 5)
    assert app.metrics[-1].capture.pool.timed_out == 0
    assert store.load().settings.engine.pool_size == 24


def test_the_settings_belong_to_the_window_and_look_like_it(start, qtbot):
    app = start()
    app.window.settings_requested.emit()
    assert app.dialogs.dialog.parent() is app.window
    app.dialogs.dialog.reject()


def test_what_the_command_line_says_is_not_saved(start, qtbot, store):
    app = running(start(), qtbot)
    app.window.concert_pitch_changed.emit(442.0)
    saved = store.load().settings
    assert saved.tuning.concert_pitch == 442.0
    assert saved.audio.source is SourceKind.MICROPHONE


def test_a_file_that_is_chosen_is_played(start, qtbot, tmp_path):
    app = running(start(), qtbot)
    path = write(tmp_path / "e.wav", tone(330.0, 2.0))
    app.window.file_chosen.emit(str(path))
    qtbot.waitUntil(lambda: app.session.stream.name == "e.wav")

    def reads_e():
        deviation = app.heard[-1].deviation if app.heard else None
        return deviation is not None and deviation.name == "E"

    qtbot.waitUntil(reads_e)


def test_a_file_that_is_missing_is_a_notice_and_there_is_a_way_on(start, qtbot, tmp_path):
    app = start(source=SourceKind.FILE, file=str(tmp_path / "gone.wav"))
    qtbot.waitUntil(lambda: app.session.state is SessionState.FAILED)
    assert "gone.wav" in app.notices[-1].text
    app.window.source_chosen.emit(SourceKind.DEMO)
    running(app, qtbot)


def test_without_a_microphone_the_demo_plays_and_says_so(start, qtbot, store, monkeypatch):
    monkeypatch.setattr("tuner.sources.devices.list_devices", list)
    app = running(start(source=SourceKind.MICROPHONE), qtbot)
    assert app.session.stream.name == Demo().name
    assert "Playing the demo instead." in app.notices[-1].text
    app.window.concert_pitch_changed.emit(441.0)
    assert store.load().settings.audio.source is SourceKind.MICROPHONE


def test_pausing_and_resuming(start, qtbot):
    app = running(start(), qtbot)
    app.window.pause_toggled.emit()
    assert app.session.state is SessionState.PAUSED
    app.window.pause_toggled.emit()
    assert app.session.state is SessionState.RUNNING
    app.window.stop_requested.emit()
    qtbot.waitUntil(lambda: app.session.state is SessionState.IDLE)
    app.window.pause_toggled.emit()
    running(app, qtbot)


def test_an_unexpected_error_becomes_a_notice(start, qtbot):
    app = running(start(), qtbot)
    error = RuntimeError("on purpose")
    sys.excepthook(RuntimeError, error, None)
    assert app.notices[-1].severity is Severity.ERROR
    assert "Traceback" not in app.notices[-1].text
    assert app.session.state is SessionState.RUNNING


def test_settings_that_cannot_be_saved_are_a_notice(start, qtbot, tmp_path):
    app = running(start(), qtbot)
    (tmp_path / "blocked").touch()
    app.settings.store = SettingsStore(tmp_path / "blocked" / "settings.ini")
    app.window.concert_pitch_changed.emit(443.0)
    assert app.notices[-1].severity is Severity.WARNING
    assert app.settings.in_force.tuning.concert_pitch == 443.0


def test_window_and_docks_are_found_as_they_were_left(start, qtbot, store):
    app = running(start(), qtbot)
    app.window.close()
    state = store.load_window()
    assert state.geometry
    assert state.layout


@pytest.mark.parametrize("transport", ["ping-pong", "allocate", "copy"])
def test_a_smoke_run_reports_what_it_measured(tmp_path, capsys, transport, qapp, monkeypatch):
    monkeypatch.setattr("tuner.smoke.STARTED_S", 1.0)
    report = tmp_path / "report.json"
    arguments = ["--source", "demo", "--smoke", "2", "--report", str(report)]
    code = main([*arguments, "--transport", transport, "--pool-size", "20"])
    found = json.loads(report.read_text("utf-8"))
    assert (code, found["problems"]) == (0, [])
    assert found["readings"] > 60
    assert found["sample_rate"] == 48_000
    assert found["lost_frames"] == 0
    assert found["pool"]["size"] == 20
    assert found["pool"]["hit_rate"] == 100.0
    assert found["notes"][0]["note"] == "E2"
    assert found["latency_ms"]["capture_to_reading"]["median"] > 0
    assert found["first_paint_s"] > 0
    assert found["fps"] > 0
    assert found["seconds"] >= 2.0
    assert found["cpu_start_s"] > 0.0
    after_the_start_s = found["seconds"] - 1.0
    assert 0.0 < found["cpu_running_percent"] / 100.0 * after_the_start_s <= found["cpu_s"] + 0.01


def test_a_report_that_cannot_be_written_is_one(tmp_path, capsys, qapp):
    (tmp_path / "file").touch()
    code = main(["--source", "demo", "--smoke", "1", "--report", str(tmp_path / "file" / "r.json")])
    assert code == 1
    assert "cannot be written" in capsys.readouterr().err


def test_a_clock_correction_is_in_force_and_kept_for_its_device(start, qtbot, store):
    app = running(start(), qtbot)
    app.window.clock_requested.emit()
    app.clock.dialog.correction.setValue(25.0)
    assert app.clock.ppm == 25.0
    assert store.load_clock(app.session.stream.name) == 0.0, "the demo has no clock"
    microphone = StreamInfo("Mic", 48_000, 0.01, True, True)
    app.clock.take_stream(microphone)
    assert app.clock.ppm == 0.0
    app.clock.dialog.correction.setValue(30.0)
    assert store.load_clock("Mic") == 30.0
    app.clock.take_stream(StreamInfo("Other", 48_000, 0.01, True, True))
    assert app.clock.ppm == 0.0
    app.clock.take_stream(microphone)
    assert app.clock.dialog.correction.value() == 30.0
    app.clock.dialog.close()
    qtbot.waitUntil(lambda: app.clock.dialog is None)


def test_a_bad_file_that_is_dropped_disturbs_nothing(start, qtbot, tmp_path):
    app = running(start(), qtbot)
    bad = tmp_path / "bad.wav"
    bad.write_text("no sound")
    app.window.file_chosen.emit(str(bad))
    assert "bad.wav" in app.notices[-1].text
    assert app.session.state is SessionState.RUNNING
    assert app.settings.in_force.audio.source is SourceKind.DEMO


@pytest.mark.parametrize("wait_ms", [0, 1, 50, 150, 250, 400])
def test_closing_while_it_starts_leaves_nothing_running(qtbot, store, monkeypatch, wait_ms):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    settings = Settings().changed("audio", source=SourceKind.DEMO)
    app = TunerApp(store, Settings(), settings, None)
    qtbot.addWidget(app.window)
    app.show()
    qtbot.wait(wait_ms)
    app.window.close()
    qtbot.wait(100)
    if app.session is not None:
        assert app.session.state is SessionState.IDLE
        app.session.start(object())
        assert app.session.state is SessionState.IDLE


def test_a_named_microphone_that_is_not_there_is_no_success(tmp_path, qapp, monkeypatch, capsys):
    monkeypatch.setattr("tuner.sources.devices.list_devices", list)
    monkeypatch.setattr("tuner.sources.microphone.devices.default_device", _no_device)
    monkeypatch.setattr("tuner.smoke.PATIENCE_S", 1.0)
    assert main(["--source", "mic", "--smoke", "1"]) == 1
    assert "No sound input" in capsys.readouterr().err


def test_a_smoke_run_of_a_missing_file_fails_at_once(tmp_path, qapp, capsys):
    assert main(["--source", str(tmp_path / "none.wav"), "--smoke", "60"]) == 1
    assert "none.wav" in capsys.readouterr().err


def _no_device():
    raise NoInputDevice


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_a_recording_whose_name_is_no_text_is_played_and_found_again(qtbot, start, store, tmp_path):
    path = tmp_path / os.fsdecode(b"caf\xe9.wav")
    write(tmp_path / "text.wav", tone(220.0, 1.0)).rename(path)
    app = running(start(), qtbot)
    app.settings.change("audio", source=SourceKind.FILE, file=str(path))
    qtbot.waitUntil(lambda: app.session.stream is not None and "caf" in app.session.stream.name)
    assert app.window._status.device.text() == "caf\ufffd.wav"
    assert app.window._tool_bar._place.full_text == "caf\ufffd.wav"
    app.window.settings_requested.emit()
    assert app.dialogs.dialog.pages["audio"].rows["file"].editor.values() == {"file": str(path)}
    app.window.close()
    assert store.load().settings.audio.file == str(path)
