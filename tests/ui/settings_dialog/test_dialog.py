"""The dialog as a user meets it: by keyboard, live, with a way back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tuner.pool.transport import Transport
from tuner.settings.model import PAGES, Settings, all_options, values_of
from tuner.settings.option import option_of
from tuner.settings.pages.audio import SourceKind
from tuner.settings.pages.display import Theme
from tuner.ui.settings_dialog import SettingsDialog
from tuner.ui.settings_dialog.gate import GateEditor
from tuner.ui.settings_dialog.row import OptionRow

from .conftest import DEVICES, Device, Open, Opened

# The offscreen platform says so of every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

ROWS = [(page, name) for page, name, declared in all_options() if not declared.chosen_with]


def row_of(dialog: SettingsDialog, page: str, name: str) -> OptionRow:
    return dialog.pages[page].rows[name]


def control(dialog: SettingsDialog, page: str, name: str) -> Any:
    return row_of(dialog, page, name).editor.focus


def settle(qtbot: QtBot, opened: Opened, count: int = 1) -> Settings:
    qtbot.waitUntil(lambda: len(opened.emitted) >= count)
    return opened.emitted[-1]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_the_pool_size_is_changed_by_keyboard_alone(qtbot: QtBot, open_dialog: Open) -> None:
    opened = open_dialog()
    qtbot.keyClick(opened.dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(opened.dialog.search.hasFocus)
    qtbot.keyClicks(opened.dialog.search, "pool")
    qtbot.keyClick(opened.dialog.search, Qt.Key.Key_Return)
    assert opened.dialog.isVisible()
    box = control(opened.dialog, "engine", "pool_size")
    assert focused() is box
    qtbot.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(box, "24")
    assert settle(qtbot, opened) == Settings().changed("engine", pool_size=24)
    assert opened.dialog.pages["engine"].isVisible()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert not opened.dialog.isVisible()
    assert opened.emitted == [Settings().changed("engine", pool_size=24)]


def test_pages_are_turned_by_keyboard(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog().dialog
    assert focused() is dialog.page_list
    for page in (*list(PAGES)[1:], "audio"):
        qtbot.keyClick(dialog, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        assert dialog.pages[page].isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert dialog.pages["engine"].isVisible()


def test_a_mnemonic_leads_to_its_option(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog().dialog
    for name, page in dialog.pages.items():
        dialog.show_page(name)
        for row in page.rows.values():
            text = row.label.text()
            letter = text[text.index("&") + 1].upper()
            qtbot.keyClick(
                dialog, getattr(Qt.Key, f"Key_{letter}"), Qt.KeyboardModifier.AltModifier
            )
            assert focused() is row.editor.focus, row.declared.label


@pytest.mark.parametrize("page", list(PAGES))
def test_every_option_is_reached_by_tab_and_has_a_name(
    qtbot: QtBot, open_dialog: Open, page: str
) -> None:
    dialog = open_dialog().dialog
    dialog.show_page(page)
    dialog.search.setFocus()
    reached = []
    while not reached or reached[-1] is not dialog.search:
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
        reached.append(focused())
        assert len(reached) < 60
    options = [row.editor.focus for row in dialog.pages[page].rows.values()]
    assert [each for each in reached if each in options] == options
    for each in reached:
        described = QAccessible.queryAccessibleInterface(each)
        assert described is not None
        assert described.text(QAccessible.Text.Name), each


def test_every_option_tells_name_help_range_unit_and_default(open_dialog: Open) -> None:
    dialog = open_dialog().dialog
    for page, name in ROWS:
        declared = option_of(PAGES[page], name)
        widget = control(dialog, page, name)
        described = widget.accessibleDescription()
        assert widget.accessibleName() == declared.label
        assert declared.help in described
        assert declared.text(declared.default) in described
        assert declared.help in widget.toolTip()
        if declared.minimum is not None:
            assert declared.range in described
            assert widget.suffix().strip() == declared.unit


@pytest.mark.parametrize(("page", "name"), ROWS)
def test_every_option_can_be_changed_and_reset_alone(
    qtbot: QtBot, open_dialog: Open, page: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tuner.ui.settings_dialog.dialog.SETTLED_MS", 1)
    monkeypatch.setattr("tuner.ui.settings_dialog.dialog.TYPED_MS", 1)
    opened = open_dialog(Settings().changed("audio", file="a.wav"))
    row = row_of(opened.dialog, page, name)
    before = values_of(getattr(opened.dialog.settings, page))
    change(row.editor.focus)
    after = settle(qtbot, opened)
    changed = {
        key for key, value in values_of(getattr(after, page)).items() if value != before[key]
    }
    assert name in changed
    assert row.modified
    row._reset.click()
    declared = option_of(PAGES[page], name)
    if name != "file":
        assert not row.modified
        settle(qtbot, opened, 2)
    assert opened.dialog._draft.values(page)[name] == declared.default


def change(widget: QWidget) -> None:
    if isinstance(widget, QAbstractSpinBox):
        widget.stepBy(1 if widget.value() < widget.maximum() else -1)  # type: ignore[attr-defined]
    elif isinstance(widget, QComboBox):
        widget.setCurrentIndex((widget.currentIndex() + 1) % widget.count())
    elif isinstance(widget, QCheckBox):
        widget.toggle()
    else:
        assert isinstance(widget, QLineEdit)
        taken = {
            "Sweetening": "0 -2.5",
            "Measured strings": "A0:330",
            "OSC receiver": "studio:9000",
        }
        widget.setText(taken.get(widget.accessibleName(), "/tmp/b.wav"))
        widget.editingFinished.emit()


def test_quick_steps_are_put_in_force_once(qtbot: QtBot, open_dialog: Open) -> None:
    opened = open_dialog()
    opened.dialog.show_page("engine", "pool_size")
    for _ in range(5):
        qtbot.keyClick(focused(), Qt.Key.Key_Up)
    assert opened.emitted == []
    assert settle(qtbot, opened).engine.pool_size == 21
    qtbot.wait(200)
    assert len(opened.emitted) == 1


@pytest.mark.parametrize("text", ["442.5", "442,5"])
def test_concert_pitch_is_typed_with_either_decimal_sign(
    qtbot: QtBot, open_dialog: Open, text: str
) -> None:
    opened = open_dialog()
    opened.dialog.show_page("tuning", "concert_pitch")
    qtbot.keyClick(focused(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(focused(), text)
    assert settle(qtbot, opened).tuning.concert_pitch == 442.5


def test_no_key_takes_a_number_out_of_its_range(qtbot: QtBot, open_dialog: Open) -> None:
    opened = open_dialog()
    opened.dialog.show_page("tuning", "concert_pitch")
    box = focused()
    qtbot.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(box, "99999")
    opened.dialog.accept()
    assert all(220.0 <= each.tuning.concert_pitch <= 880.0 for each in opened.emitted)


@pytest.mark.parametrize("way", ["Cancel", "Escape", "close"])
def test_cancel_restores(qtbot: QtBot, open_dialog: Open, way: str) -> None:
    start = Settings().changed("engine", pool_size=8)
    opened = open_dialog(start)
    control(opened.dialog, "engine", "pool_size").setValue(12)
    assert settle(qtbot, opened).engine.pool_size == 12
    control(opened.dialog, "display", "theme").setCurrentIndex(2)
    if way == "Cancel":
        opened.dialog.buttons.button(opened.dialog.buttons.StandardButton.Cancel).click()
    elif way == "Escape":
        qtbot.keyClick(opened.dialog, Qt.Key.Key_Escape)
    else:
        opened.dialog.close()
    assert not opened.dialog.isVisible()
    assert opened.emitted[-1] == start
    qtbot.wait(200)
    assert len(opened.emitted) == 2


def test_cancel_without_a_change_says_nothing(qtbot: QtBot, open_dialog: Open) -> None:
    opened = open_dialog()
    qtbot.keyClick(opened.dialog, Qt.Key.Key_Escape)
    assert opened.emitted == []


def test_ok_keeps_also_what_was_not_in_force_yet(open_dialog: Open) -> None:
    opened = open_dialog()
    control(opened.dialog, "engine", "pool_size").setValue(12)
    opened.dialog.ok.click()
    assert opened.emitted == [Settings().changed("engine", pool_size=12)]


def changed_everywhere() -> Settings:
    return (
        Settings()
        .changed("audio", gate=-50.0, device="Interface", host_api="JACK")
        .changed("tuning", tolerance=2.0)
        .changed("display", theme=Theme.DARK)
        .changed("engine", pool_size=8, transport=Transport.COPY)
    )


def button(dialog: SettingsDialog, text: str) -> QAbstractButton:
    return next(each for each in dialog.buttons.buttons() if each.text().replace("&", "") == text)


def test_a_page_is_reset(qtbot: QtBot, open_dialog: Open) -> None:
    start = changed_everywhere()
    opened = open_dialog(start)
    opened.dialog.show_page("audio")
    button(opened.dialog, "Reset page").click()
    after = settle(qtbot, opened)
    assert after.audio == Settings().audio
    assert after.engine == start.engine
    assert not row_of(opened.dialog, "audio", "device").modified


def test_everything_is_reset_and_cancel_takes_that_back(qtbot: QtBot, open_dialog: Open) -> None:
    start = changed_everywhere()
    opened = open_dialog(start)
    button(opened.dialog, "Reset all").click()
    assert settle(qtbot, opened) == Settings()
    assert not any(row_of(opened.dialog, *row).modified for row in ROWS)
    opened.dialog.reject()
    assert opened.emitted[-1] == start


def test_what_is_not_the_default_is_marked(open_dialog: Open) -> None:
    dialog = open_dialog(changed_everywhere()).dialog
    marked = {row for row in ROWS if row_of(dialog, *row).modified}
    assert marked == {
        ("audio", "gate"),
        ("audio", "device"),
        ("tuning", "tolerance"),
        ("display", "theme"),
        ("engine", "pool_size"),
        ("engine", "transport"),
    }


def test_search_lights_up_what_it_finds_and_shows_its_page(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog().dialog
    dialog.search.setFocus()
    qtbot.keyClicks(dialog.search, "timeout")
    lit = {row for row in ROWS if row_of(dialog, *row).found}
    assert lit == {("engine", "flush_timeout"), ("engine", "buffer_timeout")}
    assert dialog.pages["engine"].isVisible()
    assert dialog.search_result.text() == "1 of 2; Enter goes there."
    assert focused() is dialog.search
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert focused() is control(dialog, "engine", "buffer_timeout")
    assert not row_of(dialog, "engine", "buffer_timeout").visibleRegion().isEmpty()


def test_a_search_without_result_says_so_and_escape_ends_it(
    qtbot: QtBot, open_dialog: Open
) -> None:
    dialog = open_dialog().dialog
    dialog.search.setFocus()
    qtbot.keyClicks(dialog.search, "xylophone")
    assert dialog.search_result.text() == "No option has these words."
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.search.text() == ""
    assert dialog.search_result.isHidden()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_costs_follow_the_values_at_once(open_dialog: Open) -> None:
    dialog = open_dialog().dialog
    dialog.show_page("engine")
    assert dialog.costs.figures == ("64 KiB", "21.3 ms", "46.9", "799 ms")
    assert dialog.costs.warnings == ()
    control(dialog, "engine", "batch_size").setCurrentIndex(0)
    assert dialog.costs.figures == ("16 KiB", "5.3 ms", "187.5", "575 ms")
    assert "5.3 ms" in row_of(dialog, "engine", "batch_size").cost
    control(dialog, "engine", "pool_size").setValue(4)
    assert dialog.costs.figures[0] == "4 KiB"
    dialog.show_sample_rate(8000)
    assert dialog.costs.figures[1] == "32 ms"
    control(dialog, "engine", "flush_timeout").setValue(20)
    assert "part-full" in dialog.costs.warnings[0]
    control(dialog, "engine", "transport").setCurrentIndex(1)
    assert dialog.costs.figures[3] == "unbounded"


def test_every_engine_option_says_what_it_costs(open_dialog: Open) -> None:
    dialog = open_dialog().dialog
    assert all(row.cost.startswith("Now: ") for row in dialog.pages["engine"].rows.values())


def test_presets_are_offered_and_put_in_force(qtbot: QtBot, open_dialog: Open) -> None:
    opened = open_dialog()
    combo = opened.dialog.presets.combo
    assert [combo.itemText(at) for at in range(combo.count())] == [
        "Low latency",
        "Balanced",
        "Robust",
    ]
    assert combo.currentText() == "Balanced"
    combo.setCurrentText("Robust")
    assert settle(qtbot, opened).engine.batch_size == 2048
    control(opened.dialog, "engine", "pool_size").setValue(50)
    assert combo.currentText() == "Custom"
    button(opened.dialog, "Reset all").click()
    assert combo.currentText() == "Balanced"
    assert combo.count() == 3


def test_a_recommendation_is_applied_with_one_click(qtbot: QtBot, open_dialog: Open) -> None:
    opened = open_dialog()
    presets = opened.dialog.presets
    assert not presets.recommends
    opened.dialog.show_recommendation(24, "The pool was empty three times.")
    assert presets.recommends
    presets.apply.click()
    assert settle(qtbot, opened).engine.pool_size == 24
    assert not presets.recommends


def test_while_use_is_watched_nothing_can_be_applied(open_dialog: Open) -> None:
    opened = open_dialog()
    presets = opened.dialog.presets
    opened.dialog.show_recommendation(24, "The pool was empty three times.")
    opened.dialog.show_watching("Watching how many buffers are in use: 12 s of 30 s.")
    assert presets._reason.text() == "Watching how many buffers are in use: 12 s of 30 s."
    assert presets.apply.isHidden()
    assert not presets._advice.isHidden()
    assert not presets.recommends
    opened.dialog.show_recommendation(24, "The pool was empty three times.")
    assert not presets.apply.isHidden()


def test_values_that_do_not_go_together_are_held_back_with_a_reason(
    qtbot: QtBot, open_dialog: Open
) -> None:
    opened = open_dialog()
    dialog = opened.dialog
    control(dialog, "engine", "flush_timeout").setValue(900)
    sentence = "A flush timeout of 900 ms needs a buffer timeout of at least 1800 ms, not 1000 ms."
    assert row_of(dialog, "engine", "buffer_timeout").problem == sentence
    assert dialog.notice.text == sentence
    assert not dialog.ok.isEnabled()
    control(dialog, "tuning", "concert_pitch").setValue(441.0)
    assert settle(qtbot, opened) == Settings().changed("tuning", concert_pitch=441.0)
    control(dialog, "engine", "buffer_timeout").setValue(2000)
    assert dialog.ok.isEnabled()
    assert dialog.notice.text == ""
    assert settle(qtbot, opened, 2).engine.flush_timeout == 900


def test_a_file_is_asked_for_before_the_source_becomes_a_file(
    qtbot: QtBot, open_dialog: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_dialog()
    dialog = opened.dialog
    control(dialog, "audio", "source").setCurrentIndex(1)
    assert row_of(dialog, "audio", "file").problem == "Choose the sound file to listen to."
    qtbot.wait(200)
    assert opened.emitted == []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/tmp/ä.wav", ""))
    row_of(dialog, "audio", "file").editor.browse.click()  # type: ignore[attr-defined]
    audio = settle(qtbot, opened).audio
    assert (audio.source, audio.file) == (SourceKind.FILE, "/tmp/ä.wav")
    assert row_of(dialog, "audio", "file").problem == ""


def test_a_path_is_put_in_force_when_it_is_whole(qtbot: QtBot, open_dialog: Open) -> None:
    opened = open_dialog(Settings().changed("audio", source=SourceKind.FILE, file="/a.wav"))
    opened.dialog.show_page("audio", "file")
    line = focused()
    qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(line, "file:///b c.wav")
    qtbot.wait(500)
    assert opened.emitted == []
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert settle(qtbot, opened).audio.file == "/b c.wav"


def test_options_that_are_not_in_use_say_why(open_dialog: Open) -> None:
    dialog = open_dialog().dialog
    note = "Not in use: “Source” is “Microphone”, not “File”."
    assert row_of(dialog, "audio", "loop").note == note
    assert row_of(dialog, "audio", "device").note == ""
    control(dialog, "audio", "source").setCurrentIndex(1)
    assert row_of(dialog, "audio", "loop").note == ""
    assert "not “Microphone”" in row_of(dialog, "audio", "device").note


def items(combo: QComboBox) -> list[str]:
    return [combo.itemText(at) for at in range(combo.count())]


def test_devices_are_offered_by_name_and_sound_system(qtbot: QtBot, open_dialog: Open) -> None:
    opened = open_dialog()
    combo = control(opened.dialog, "audio", "device")
    assert items(combo) == [
        "System default (Built-in)",
        "Built-in – ALSA",
        "Interface – ALSA",
        "Interface – JACK",
        "Headset (Name) – WDM",
    ]
    assert combo.currentIndex() == 0
    combo.setCurrentIndex(3)
    audio = settle(qtbot, opened).audio
    assert (audio.device, audio.host_api) == ("Interface", "JACK")


def test_a_device_that_is_not_there_is_kept(qtbot: QtBot, open_dialog: Open) -> None:
    start = Settings().changed("audio", device="Old one", host_api="ASIO")
    opened = open_dialog(start)
    combo = control(opened.dialog, "audio", "device")
    assert combo.currentText() == "Old one – ASIO (not connected)"
    assert row_of(opened.dialog, "audio", "device").note == "Old one is not connected."
    control(opened.dialog, "audio", "gate").setValue(-40.0)
    assert settle(qtbot, opened).audio.device == "Old one"
    opened.dialog.show_devices([*DEVICES, Device("Old one", "ASIO")])
    assert combo.currentText() == "Old one – ASIO"
    opened.dialog.show_devices([])
    assert items(combo) == ["System default", "Old one – ASIO (not connected)"]
    assert len(opened.emitted) == 1


def test_a_device_saved_without_its_sound_system_is_found(open_dialog: Open) -> None:
    dialog = open_dialog(Settings().changed("audio", device="Interface")).dialog
    assert control(dialog, "audio", "device").currentText() == "Interface – ALSA"


def test_devices_can_be_listed_again(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog().dialog
    with qtbot.waitSignal(dialog.devices_requested):
        row_of(dialog, "audio", "device").editor.refresh.click()  # type: ignore[attr-defined]


def test_a_channel_the_device_does_not_have_is_named(open_dialog: Open) -> None:
    dialog = open_dialog().dialog
    assert row_of(dialog, "audio", "channel").note == "Built-in has 2 channels."
    control(dialog, "audio", "channel").setValue(3)
    assert row_of(dialog, "audio", "channel").problem == "Built-in has only 2 channels."
    control(dialog, "audio", "device").setCurrentIndex(4)
    assert "only 1 channel." in row_of(dialog, "audio", "channel").problem


def test_changes_from_elsewhere_are_taken_over_and_survive_cancel(
    qtbot: QtBot, open_dialog: Open
) -> None:
    opened = open_dialog()
    control(opened.dialog, "engine", "pool_size").setValue(12)
    mine = settle(qtbot, opened)
    opened.dialog.show_settings(mine.changed("tuning", concert_pitch=443.0))
    assert control(opened.dialog, "tuning", "concert_pitch").value() == 443.0
    assert len(opened.emitted) == 1
    opened.dialog.reject()
    assert opened.emitted[-1] == Settings().changed("tuning", concert_pitch=443.0)


def test_the_wheel_scrolls_the_page_and_changes_nothing(qtbot: QtBot, open_dialog: Open) -> None:
    opened = open_dialog()
    opened.dialog.show_page("engine")
    for name in ("pool_size", "batch_size"):
        widget = control(opened.dialog, "engine", name)
        wheel = QWheelEvent(
            QPointF(5, 5),
            widget.mapToGlobal(QPointF(5, 5)),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, wheel)
    assert opened.dialog.settings == Settings()


def test_it_does_not_block_the_window_behind_it(open_dialog: Open) -> None:
    assert not open_dialog().dialog.isModal()


@pytest.mark.parametrize("page", list(PAGES))
def test_nothing_is_cut_off_sideways_on_a_small_screen(
    qtbot: QtBot, open_dialog: Open, page: str
) -> None:
    dialog = open_dialog().dialog
    # 1024 × 640 at 150 %, less a frame.
    dialog.resize(672, 400)
    dialog.show_page(page)
    qtbot.wait(10)
    assert dialog.height() <= 400
    assert dialog.pages[page]._scroll.horizontalScrollBar().maximum() == 0


def test_no_colour_is_its_own(open_dialog: Open, qapp: QApplication) -> None:
    dialog = open_dialog().dialog
    for widget in dialog.findChildren(QWidget):
        assert widget.styleSheet() == ""
        assert not widget.testAttribute(Qt.WidgetAttribute.WA_SetPalette) or (
            widget.palette().color(QPalette.ColorRole.Base)
            == qapp.palette(widget).color(QPalette.ColorRole.Base)
        )


def test_it_works_without_presets(
    qtbot: QtBot, open_dialog: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: str) -> None:
        raise FileNotFoundError("presets/engine.toml")

    monkeypatch.setattr("tuner.ui.settings_dialog.dialog.resource", missing)
    opened = open_dialog()
    control(opened.dialog, "engine", "pool_size").setValue(12)
    assert settle(qtbot, opened).engine.pool_size == 12


def test_a_long_list_is_searched_by_any_part_of_a_name(qtbot: QtBot, open_dialog: Open) -> None:
    opened = open_dialog()
    combo = control(opened.dialog, "tuning", "temperament")
    completer = combo.completer()
    completer.setCompletionPrefix("ALLOTT")
    assert completer.currentCompletion() == "Vallotti"
    assert completer.completionCount() == 1
    combo.setCurrentIndex(combo.findText("Vallotti"))
    assert settle(qtbot, opened).tuning.temperament == "Vallotti"


def test_what_is_typed_and_is_no_choice_gives_way(qtbot: QtBot, open_dialog: Open) -> None:
    opened = open_dialog()
    combo = control(opened.dialog, "tuning", "temperament")
    opened.dialog.show_page("tuning", "temperament")
    combo.lineEdit().selectAll()
    qtbot.keyClicks(combo.lineEdit(), "xyzzy")
    qtbot.keyClick(combo.lineEdit(), Qt.Key.Key_Tab)
    assert combo.currentText() == "Equal"
    assert opened.dialog.settings == Settings()


def test_an_instrument_that_is_gone_stays_in_the_list(open_dialog: Open) -> None:
    opened = open_dialog(Settings().changed("tuning", instrument="Theremin"))
    combo = control(opened.dialog, "tuning", "instrument")
    assert combo.currentText() == "Theremin"
    opened.dialog.show_instruments(["Chromatic", "Viola"])
    assert items(combo) == ["Chromatic", "Viola", "Theremin"]
    assert opened.dialog.settings.tuning.instrument == "Theremin"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("scale_file", "Five\n 1\n x\n", "chosen, line 3: "),
        ("keyboard_map", "5\nx\n", "chosen, line 2: "),
        ("scale_file", None, "chosen cannot be read: No such file"),
    ],
)
def test_a_scala_file_is_checked_as_it_is_chosen(
    open_dialog: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    name: str, content: str | None, words: str,
) -> None:  # fmt: skip
    opened = open_dialog()
    path = tmp_path / "chosen"
    if content is not None:
        path.write_text(content)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    row = row_of(opened.dialog, "tuning", name)
    row.editor.browse.click()  # type: ignore[attr-defined]
    assert row.problem.startswith(words)
    assert words in control(opened.dialog, "tuning", name).accessibleDescription()
    good = "One\n 1\n 2/1\n" if name == "scale_file" else "0\n0\n9\n6\n6\n440.0\n0\n"
    path.write_text(good)
    row.editor.browse.click()  # type: ignore[attr-defined]
    opened.dialog.show_sample_rate(44100)
    assert row.problem == ""


def test_a_path_that_is_being_typed_is_not_complained_about(
    qtbot: QtBot, open_dialog: Open
) -> None:
    opened = open_dialog()
    opened.dialog.show_page("tuning", "scale_file")
    row = row_of(opened.dialog, "tuning", "scale_file")
    qtbot.keyClicks(focused(), "/nowhere")
    assert row.problem == ""
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert row.problem == "nowhere cannot be read: No such file or directory."


def test_inputs_and_outputs_are_offered_where_they_belong(open_dialog: Open) -> None:
    opened = open_dialog(Settings().changed("sound", output="Headphones", output_api="ALSA"))
    row = row_of(opened.dialog, "sound", "output")
    combo = row.editor.focus
    assert isinstance(combo, QComboBox)
    offered = [combo.itemText(at) for at in range(combo.count())]
    assert offered == ["System default (Monitors)", "Monitors – ALSA", "Headphones – ALSA"]
    assert combo.currentIndex() == 2
    assert row.note == ""
    opened.dialog.show_outputs(())
    assert combo.currentText() == "Headphones – ALSA (not connected)"
    assert row.note == "Headphones is not connected."
    assert row_of(opened.dialog, "audio", "device").editor.focus.count() == 5  # type: ignore[attr-defined]


def test_the_room_is_learned_from_beside_the_gate(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog().dialog
    editor = row_of(dialog, "audio", "gate").editor
    assert isinstance(editor, GateEditor)
    with qtbot.waitSignal(dialog.learn_room_requested):
        editor.learn.click()
    dialog.show_learning(3)
    assert editor.learn.text() == "Keep quiet… 3 s"
    dialog.show_learning(0)
    assert editor.learn.text() == "Learn the room"
    dialog.show_settings(Settings().changed("audio", gate=-47.0))
    assert editor.values() == {"gate": -47.0}


def test_what_the_system_cannot_give_is_grey_and_says_why(open_dialog: Open) -> None:
    dialog = open_dialog().dialog
    dialog.show_unavailable("sound", "spoken", "No voice was found.")
    row = row_of(dialog, "sound", "spoken")
    assert not row.editor.widget.isEnabled()
    dialog.show_settings(Settings().changed("sound", volume=10))
    assert row.note == "No voice was found."
    assert "No voice was found." in row.editor.focus.accessibleDescription()
