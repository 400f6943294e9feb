import os
import sys
import time
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDockWidget,
    QDoubleSpinBox,
    QFileDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QTabBar,
    QToolButton,
)

from tuner.engine.lifecycle import Notice, SessionState, Severity
from tuner.engine.messages import StreamInfo
from tuner.music.tuning import Tuning
from tuner.settings.pages.audio import SourceKind
from tuner.settings.pages.display import Theme
from tuner.ui.help_dialog import HelpDialog
from tuner.ui.main_window import MainWindow

from .looks import has_colour, pixels

PANES = ("pitch_history", "volume_history", "pool")


@dataclass
class Device:
    name: str
    host_api: str


def colours_of(widget):
    image = widget.grab().toImage()
    return [image.pixel(x, y) for x in range(image.width()) for y in range(image.height())]


def pane(window, name):
    return window.findChild(QDockWidget, name)


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, key, modifier)


def test_space_starts_pauses_and_resumes(qtbot, window):
    with qtbot.waitSignal(window.start_requested):
        press(qtbot, window, Qt.Key.Key_Space)
    window.show_state(SessionState.RUNNING)
    with qtbot.waitSignal(window.pause_toggled):
        press(qtbot, window, Qt.Key.Key_Space)
    window.show_state(SessionState.PAUSED)
    with qtbot.waitSignal(window.pause_toggled):
        press(qtbot, window, Qt.Key.Key_Space)
    window.show_state(SessionState.FAILED)
    with qtbot.waitSignal(window.start_requested):
        press(qtbot, window, Qt.Key.Key_Space)


def test_space_presses_the_button_that_has_the_focus(qtbot, window):
    window.show_state(SessionState.RUNNING)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    refresh = window.findChild(QToolButton, "refresh")
    refresh.setFocus()
    with qtbot.assertNotEmitted(window.pause_toggled), qtbot.waitSignal(window.devices_wanted):
        qtbot.keyClick(refresh, Qt.Key.Key_Space)


def test_a_click_leaves_space_to_pause(qtbot, window):
    window.show_state(SessionState.RUNNING)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.mouseClick(window.findChild(QToolButton, "refresh"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(window.pause_toggled):
        qtbot.keyClick(window, Qt.Key.Key_Space)


@pytest.mark.parametrize(
    ("key", "modifier", "signal"),
    [
        (Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier, "settings_requested"),
        (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier, "devices_wanted"),
    ],
)
def test_keys_ask_for_things(qtbot, window, key, modifier, signal):
    with qtbot.waitSignal(getattr(window, signal)):
        press(qtbot, window, key, modifier)


def test_plus_and_minus_change_the_concert_pitch(qtbot, window):
    heard = []
    window.concert_pitch_changed.connect(heard.append)
    press(qtbot, window, Qt.Key.Key_Plus)
    press(qtbot, window, Qt.Key.Key_Plus)
    press(qtbot, window, Qt.Key.Key_Minus)
    assert heard == pytest.approx([440.1, 440.2, 440.1])
    window._actions.reset_pitch.trigger()
    assert heard[-1] == 440.0


def test_full_screen_and_back(qtbot, window):
    press(qtbot, window, Qt.Key.Key_F11)
    qtbot.waitUntil(window.isFullScreen)
    press(qtbot, window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.isFullScreen())
    press(qtbot, window, Qt.Key.Key_F)
    qtbot.waitUntil(window.isFullScreen)


def test_copies_the_reading(qtbot, window, reading):
    window.show_state(SessionState.RUNNING)
    QGuiApplication.clipboard().clear()
    press(qtbot, window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == ""
    assert "Play a note" in window._notices.text
    window.take_reading(reading(440.0))
    qtbot.waitUntil(lambda: window._panel.numerals is not None)
    press(qtbot, window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("A4  ±0.0")
    assert window._notices.text == "Reading copied."


def test_help_does_not_block(qtbot, window):
    press(qtbot, window, Qt.Key.Key_F1)
    dialog = window.findChild(HelpDialog)
    assert dialog.isVisible()
    assert not dialog.isModal()
    dialog.close()


def test_help_has_keys_displays_and_what_to_do(qtbot, window):
    window._actions.help.trigger()
    dialog = window.findChild(HelpDialog)
    pages = [dialog.pages.widget(at) for at in range(dialog.pages.count())]
    for page, word in zip(pages, ("Ctrl+R", "noise gate", "Digital silence"), strict=True):
        assert word in page.toPlainText()
        assert page.accessibleName()
    assert dialog.height() < 560
    assert dialog.width() < 800


def test_there_is_one_help_however_often_it_is_asked_for(qtbot, window):
    for _ in range(2):
        window._actions.help.trigger()
    (dialog,) = window.findChildren(HelpDialog)
    dialog.close()
    window._actions.help.trigger()
    qtbot.waitUntil(lambda: len(window.findChildren(HelpDialog)) == 1)
    assert window.findChild(HelpDialog).isVisible()


def test_tells_what_it_is(window, monkeypatch):
    shown = []
    monkeypatch.setattr(QMessageBox, "about", lambda *args: shown.append(args[2]))
    window._actions.about.trigger()
    assert "Tuner" in shown[0]


def test_sources_are_chosen(qtbot, window, monkeypatch):
    with qtbot.waitSignal(window.source_chosen) as chosen:
        window._actions.sources[SourceKind.DEMO].trigger()
    assert chosen.args == [SourceKind.DEMO]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/music/a.wav", ""))
    with qtbot.waitSignal(window.file_chosen) as chosen:
        window._actions.sources[SourceKind.FILE].trigger()
    assert chosen.args == ["/music/a.wav"]


def test_a_file_dialog_that_was_left_changes_nothing(qtbot, window, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    with qtbot.assertNotEmitted(window.file_chosen), qtbot.assertNotEmitted(window.source_chosen):
        window._actions.sources[SourceKind.FILE].trigger()
    assert window._actions.sources[SourceKind.MICROPHONE].isChecked()


# Some versions of PySide call one way of making the event old before they have another.
@pytest.mark.filterwarnings("ignore:Function.*QDragEnterEvent:DeprecationWarning")
def test_a_file_can_be_dropped_on_the_window(qtbot, window, tmp_path):
    def drop(kind, *urls):
        mime = QMimeData()
        mime.setUrls([QUrl(url.as_uri()) for url in urls])
        event = kind(
            QPoint(100, 100) if kind is QDragEnterEvent else QPointF(100, 100),
            Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        event.ignore()
        QGuiApplication.sendEvent(window, event)
        return event.isAccepted()

    one, other = tmp_path / "a.wav", tmp_path / "b.wav"
    assert drop(QDragEnterEvent, one)
    assert not drop(QDragEnterEvent, one, other)
    with qtbot.waitSignal(window.file_chosen) as chosen:
        drop(QDropEvent, one)
    assert chosen.args == [one.as_posix()]
    for name, option in (("w.SCL", "scale_file"), ("w.kbm", "keyboard_map")):
        assert drop(QDragEnterEvent, tmp_path / name)
        with (
            qtbot.assertNotEmitted(window.file_chosen),
            qtbot.waitSignal(window.tuning_chosen) as chosen,
        ):
            drop(QDropEvent, tmp_path / name)
        assert chosen.args == [{option: (tmp_path / name).as_posix()}]
    if sys.platform == "linux":
        no_text = tmp_path / os.fsdecode(b"caf\xe9.wav")
        assert drop(QDragEnterEvent, no_text)
        with qtbot.waitSignal(window.file_chosen) as chosen:
            drop(QDropEvent, no_text)
        assert chosen.args == [str(no_text)]


def test_devices_and_themes_are_passed_on(qtbot, window):
    window.set_devices([Device("Interface", "ALSA")])
    with qtbot.waitSignal(window.device_chosen) as chosen:
        window._tool_bar.devices.activated.emit(1)
    assert chosen.args == ["Interface", "ALSA"]
    with qtbot.waitSignal(window.theme_chosen) as chosen:
        window._actions.themes[Theme.LIGHT].trigger()
    assert chosen.args == [Theme.LIGHT]


def test_the_theme_changes_everything_at_once(window):
    dark = window._theme.colours
    assert has_colour(window, dark.surface.name(), least=1000)
    window.apply_settings(window.settings.changed("display", theme=Theme.LIGHT))
    light = window._theme.colours
    assert has_colour(window, light.surface.name(), least=1000)
    assert not has_colour(window, dark.surface.name(), least=200)


def test_readings_reach_every_display(qtbot, window, reading):
    window.show_state(SessionState.RUNNING)
    for frame in range(1, 30):
        window.take_reading(reading(440.0 * 2 ** (9 / 1200), frame=1024 * frame))
    qtbot.waitUntil(lambda: window._panel.numerals is not None)
    assert window._panel.numerals.cents == pytest.approx(9.0)
    assert window._panel.meter.bar_dbfs > -30.0
    histories = window._panes.histories
    assert histories.pitch.strip.history.total > 20
    assert histories.volume.strip.history.total > 20


def test_metrics_and_stream_are_shown(window, metrics):
    window.show_stream(StreamInfo("Microphone", 48000, 0.01, True))
    window.take_metrics(metrics)
    assert window._panes.pool.cells._cells == metrics.capture.pool.cells
    assert window._status.device.full_text == "Microphone"
    assert "3.1" in window._status.cpu.text()


def test_figures_that_come_between_two_frames_are_shown_with_the_next(qtbot, window, metrics):
    window.show_state(SessionState.RUNNING)
    window.take_metrics(metrics)
    assert window._panes.pool.cells._cells == b""
    qtbot.waitUntil(lambda: window._panes.pool.cells._cells == metrics.capture.pool.cells)


def test_notices_are_in_the_window_and_their_buttons_work(qtbot, window):
    window.show_state(SessionState.FAILED)
    window.show_notice(Notice(Severity.ERROR, "Gone."))
    assert window._notices.isVisible()
    with qtbot.waitSignal(window.start_requested):
        window._notices.retry.click()
    window.show_notice(Notice(Severity.ERROR, "Gone."))
    window.show_state(SessionState.RUNNING)
    assert window._notices.isHidden()
    window.show_notice(Notice(Severity.WARNING, "Lost."))
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window._notices.isHidden()


@pytest.mark.parametrize("name", PANES)
def test_panes_hide_and_come_back(qtbot, window, name):
    dock = pane(window, name)
    dock.findChild(QToolButton, "pane_close").click()
    assert dock.isHidden()
    dock.toggleViewAction().trigger()
    assert dock.isVisible()


def test_the_unit_in_a_panes_title_is_never_cut_off(window):
    unit = next(
        label for label in pane(window, "volume_history").findChildren(QLabel)
        if label.text() == "dBFS"
    )  # fmt: skip
    unit.resize(unit.sizeHint())
    assert len(set(colours_of(unit))) > 1
    unit.resize(unit.sizeHint().width() - 1, unit.height())
    assert len(set(colours_of(unit))) == 1


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_pane_that_finds_no_room_becomes_a_tab(qtbot, window):
    window.resize(1024, 640)
    names = ("spectrum", "waveform", "statistics", "several_pitches", "reference_tone")
    for name in names:
        pane(window, name).toggleViewAction().trigger()
        QApplication.processEvents()
        assert not pane(window, name).visibleRegion().isEmpty(), name
    assert window.height() == 640
    assert any(window.tabifiedDockWidgets(pane(window, name)) for name in names)
    window._actions.reset_layout.trigger()
    window.resize(1024, 1400)
    for name in names[:2]:
        pane(window, name).toggleViewAction().trigger()
        assert not window.tabifiedDockWidgets(pane(window, name))


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_panes_float_and_come_back(window):
    dock = pane(window, "pool")
    button = dock.findChild(QToolButton, "pane_float")
    button.click()
    assert dock.isFloating()
    button.click()
    assert not dock.isFloating()


def test_the_layout_comes_back_where_it_was_left(qtbot, window, settings):
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, pane(window, "pool"))
    pane(window, "volume_history").close()
    window.resize(1100, 700)
    geometry, layout = window.saved_geometry(), window.saved_layout()
    assert isinstance(geometry, bytes)
    assert isinstance(layout, bytes)
    other = MainWindow(settings)
    qtbot.addWidget(other)
    other.restore(geometry, layout)
    with qtbot.waitSignal(other.panes_filled, timeout=20_000):
        other.show()
    assert other.dockWidgetArea(pane(other, "pool")) is Qt.DockWidgetArea.LeftDockWidgetArea
    assert pane(other, "volume_history").isHidden()
    assert pane(other, "pitch_history").isVisible()
    other._actions.reset_layout.trigger()
    assert pane(other, "volume_history").isVisible()
    assert other.dockWidgetArea(pane(other, "pool")) is Qt.DockWidgetArea.RightDockWidgetArea


def test_a_layout_that_cannot_be_read_changes_nothing(window):
    before = window.saved_layout()
    window.restore(b"nonsense", b"nonsense")
    window.restore(b"", b"")
    assert window.saved_layout() == before


def test_a_hidden_pane_keeps_its_history_but_paints_nothing(qtbot, window, reading):
    window.show_state(SessionState.RUNNING)
    pane(window, "pitch_history").close()
    strip = window._panes.histories.pitch.strip
    for frame in range(1, 10):
        window.take_reading(reading(440.0, frame=1024 * frame))
    assert strip.history.total > 8
    assert not strip.seen()


def test_a_pane_behind_another_tab_paints_nothing(qtbot, window):
    pitch, volume = pane(window, "pitch_history"), pane(window, "volume_history")
    window.tabifyDockWidget(pitch, volume)
    volume.raise_()
    qtbot.waitUntil(lambda: not window._panes.histories.pitch.strip.seen())
    qtbot.waitUntil(window._panes.histories.volume.strip.seen)
    pitch.raise_()
    qtbot.waitUntil(window._panes.histories.pitch.strip.seen)


def test_nothing_is_drawn_when_nothing_moves(qtbot, window):
    qtbot.waitUntil(lambda: not window._clock.running, timeout=10_000)


def test_nothing_is_drawn_while_minimised(qtbot, window, reading):
    window.show_state(SessionState.RUNNING)
    window.showMinimized()
    qtbot.waitUntil(window.isMinimized)
    window.take_reading(reading(440.0))
    assert not window._clock.running
    window.showNormal()
    window.take_reading(reading(440.0))
    assert window._clock.running


def test_settings_are_taken_over_and_told_to_nobody(qtbot, window):
    settings = window.settings.changed("tuning", concert_pitch=443.0, tolerance=2.0)
    settings = settings.changed("display", history=30.0, refresh=30)
    settings = settings.changed("audio", source=SourceKind.DEMO)
    with (
        qtbot.assertNotEmitted(window.concert_pitch_changed),
        qtbot.assertNotEmitted(window.source_chosen),
        qtbot.assertNotEmitted(window.theme_chosen),
    ):
        window.apply_settings(settings)
    assert window._tool_bar.concert_pitch.value() == 443.0
    assert window._actions.sources[SourceKind.DEMO].isChecked()
    assert window._panes.histories.pitch._box.viewRange()[0] == pytest.approx([-30.0, 0.0])


def test_counts_its_paints(qtbot, window, reading):
    window.show_state(SessionState.RUNNING)
    window.take_reading(reading(440.0))
    qtbot.waitUntil(lambda: bool(window.paint_stats().capture_to_paint_ms))
    stats = window.paint_stats()
    assert stats.frames > 0
    assert stats.first_paint_ns is not None


def test_says_when_it_closes(qtbot, window):
    with qtbot.waitSignal(window.about_to_close):
        window.close()


def test_missing_plots_are_told(qtbot, settings, monkeypatch):
    monkeypatch.setattr("tuner.ui.plots_loader._PLOTS", "tuner.ui.docks.no_such_module")
    window = MainWindow(settings)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.panes_filled):
        window.show()
    assert "histories" in window._notices.text


def test_every_control_has_a_name_and_can_be_reached(window):
    for kind in (QAbstractButton, QComboBox, QDoubleSpinBox):
        for control in window.findChildren(kind):
            if not control.isVisible() or control.objectName().startswith("qt_"):
                continue
            assert control.accessibleName(), control.objectName()
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control.objectName()
            assert control.toolTip(), control.objectName()
    for dock in window.findChildren(QDockWidget):
        assert dock.accessibleName()


def test_every_entry_of_the_menus_can_be_reached_by_its_letter(window):
    def letters(menu):
        return [
            action.text().split("&")[1][0].lower()
            for action in menu.actions()
            if not action.isSeparator() and "&" in action.text()
        ]

    for menu in window.menuBar().findChildren(QMenu):
        found = letters(menu)
        assert len(found) == len(set(found)), menu.title()
    assert letters(window.menuBar()) == ["t", "s", "p", "v", "h"]


@pytest.mark.parametrize("size", [(1024, 640), (1920, 1080), (683, 427)])
def test_fits(window, size):
    window.resize(*size)
    assert (window.width(), window.height()) == size
    assert pixels(window)


def test_the_run_button_says_what_it_does_now(window):
    window.show_state(SessionState.RUNNING)
    button = window.findChild(QToolButton, "run")
    assert button.accessibleName() == "Pause"
    window.show_state(SessionState.PAUSED)
    assert button.accessibleName() == "Resume"


def test_what_was_read_for_another_tuning_is_not_shown(window, reading):
    window.show_state(SessionState.RUNNING)
    window.show_tuning(Tuning())
    window.take_reading(reading(440.0))
    window._panel.advance(time.monotonic())
    assert window._panel.numerals is not None
    window.show_tuning(Tuning(concert_pitch=415.0))
    assert window._panel.numerals is None
    window.take_reading(reading(440.0))
    assert window._panel._follower.numerals is None


def test_concert_pitch_follows_only_a_steady_note(window, reading, qtbot):
    chosen = []
    window.concert_pitch_changed.connect(chosen.append)
    window.show_state(SessionState.RUNNING)
    window.show_tuning(Tuning())
    window._panel._follower.take(reading(442.0, sigma=3.0), 0.0)
    window._panel._show(0.0)
    window._deeds.take_pitch_from_note()
    assert chosen == []
    window._panel._follower.reset()
    window._panel._follower.take(reading(442.0, sigma=0.05), 1.0)
    window._panel._show(1.0)
    window._deeds.take_pitch_from_note()
    assert chosen == [442.0]


def test_arrows_belong_to_the_tabs_that_have_the_focus(window, qtbot):
    window.show_tuning(Tuning(locked=40))
    locked = []
    window.lock_requested.connect(locked.append)
    (tabs,) = [bar for bar in window.findChildren(QTabBar) if bar.count() == 4]
    tabs.setFocus()
    before = tabs.currentIndex()
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.currentIndex() == before + 1
    assert locked == []


def test_saving_has_its_keys(qtbot, window):
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(window.save_requested):
        press(qtbot, window, Qt.Key.Key_S, control)
    with qtbot.waitSignal(window.folder_wanted):
        press(qtbot, window, Qt.Key.Key_S, control | shift)
    with qtbot.waitSignal(window.tuning_file_wanted):
        window._actions.export_tuning.trigger()
